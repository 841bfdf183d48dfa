#if os(Linux)
import Glibc

/// The folders of a site that a preview depends on, watched by the kernel.
///
/// New folders are watched as they come, together with all that they hold by then.
struct WatchedFolders: ~Copyable {
  private let root: String
  private let queue: Inotify
  /// The path of each watched folder below the root, empty for the root itself, by its number.
  private var pathByNumber: [Int32: String] = [:]

  private init(root: String, queue: consuming Inotify) {
    self.root = root
    self.queue = queue
  }

  /// Watches all folders that are there.
  static func watching(below root: String) throws(WatchProblem) -> WatchedFolders {
    var folders = WatchedFolders(root: root, queue: try Inotify())
    try folders.watch("")
    return folders
  }

  /// Readable when something was touched.
  var file: Int32 { queue.file }

  /// Takes what the kernel has to tell, and adds the files; whether any of it matters to the site.
  mutating func takeTouches(to touched: inout TouchedFiles) throws(WatchProblem) -> Bool {
    var matters = false
    for event in queue.events() {
      switch event.kind {
      case .overflow:
        try watch("")
        matters = true
      case .unwatched: pathByNumber[event.folder] = nil
      default:
        guard let folder = pathByNumber[event.folder] else { continue }
        let path = folder.isEmpty ? event.name : folder + "/" + event.name
        if event.kind == .folderWent { unwatch(path) }
        if event.kind == .folderCame { try watch(path) }
        guard Self.matters(path, event) else { continue }
        matters = true
        if event.kind == .fileTouched { touched.add(path) }
      }
    }
    return matters
  }

  private static func matters(_ path: String, _ event: Inotify.Event) -> Bool {
    if event.kind != .fileTouched { return isWatched(path) }
    return !isTemporary(event.name)
      && (path.contains("/") || path == SiteWatch.settingsName)
  }

  /// Watches a folder and those in it, where they are any of the site's.
  ///
  /// Each is watched before it is listed, so that a folder which comes meanwhile is found one way or the
  /// other.
  private mutating func watch(_ path: String) throws(WatchProblem) {
    guard Self.isWatched(path) else { return }
    let folder = path.isEmpty ? root : root + "/" + path
    guard let number = try queue.watch(folder) else { return }
    pathByNumber[number] = path
    for name in Self.folders(in: folder) { try watch(path.isEmpty ? name : path + "/" + name) }
  }

  private mutating func unwatch(_ path: String) {
    for (number, other) in pathByNumber where other == path || other.hasPrefix(path + "/") {
      queue.unwatch(number)
      pathByNumber[number] = nil
    }
  }

  /// The root, where the settings lie, content and templates with all below them, and where the
  /// search's index appears; nothing that is hidden otherwise.
  private static func isWatched(_ path: String) -> Bool {
    if ["", ".simpul", ".simpul/search"].contains(path) { return true }
    let parts = path.split(separator: "/")
    return parts.first.map { SiteWatch.folders.contains(String($0)) } ?? false
      && !parts.contains { $0.hasPrefix(".") }
  }

  /// The names of the folders in a folder; links to folders are none.
  private static func folders(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      guard name != ".", name != ".." else { continue }
      var status = stat()
      guard lstat(folder + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        continue
      }
      names.append(name)
    }
    return names
  }
}
#endif
