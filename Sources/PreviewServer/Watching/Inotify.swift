#if os(Linux)
import Glibc

/// An inotify queue of the kernel: which folders changed since it was last read.
struct Inotify: ~Copyable {
  /// Something happened in a watched folder.
  struct Event: Hashable {
    /// The number that `watch` gave for the folder.
    let folder: Int32
    /// The file or folder in it; empty for the folder itself.
    let name: String
    let kind: Kind
  }

  enum Kind: Hashable {
    case fileTouched
    case folderCame
    case folderWent
    /// The folder is watched no longer, since it is gone.
    case unwatched
    /// There was more than the queue holds.
    case overflow
  }

  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
      | Int32(bitPattern: UInt32(IN_ONLYDIR) | UInt32(IN_EXCL_UNLINK))
  )

  /// Readable when events wait.
  let file: Int32

  init() throws(WatchProblem) {
    file = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    if file < 0 { throw WatchProblem.refused(String(cString: strerror(errno))) }
  }

  deinit { if file >= 0 { close(file) } }

  /// Watches one folder, not those in it; nil where there is no folder.
  func watch(_ folder: String) throws(WatchProblem) -> Int32? {
    let number = inotify_add_watch(file, folder, Self.mask)
    if number >= 0 { return number }
    switch errno {
    case ENOENT, ENOTDIR: return nil
    case ENOSPC: throw .tooManyFolders
    default: throw .refused(String(cString: strerror(errno)))
    }
  }

  func unwatch(_ number: Int32) { inotify_rm_watch(file, number) }

  /// Takes the events that wait, without waiting for any.
  func events() -> [Event] {
    var result: [Event] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { return result }
      buffer.withUnsafeBytes { bytes in
        var place = 0
        while place < count {
          let (event, length) = Self.event(UnsafeRawBufferPointer(rebasing: bytes[place..<count]))
          if let event { result.append(event) }
          place += length
        }
      }
    }
  }

  /// The event at the start of the bytes, and how many of them it takes: its head of 16, then a name
  /// that zeros fill up.
  private static func event(_ bytes: UnsafeRawBufferPointer) -> (Event?, Int) {
    let mask = bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self)
    let length = 16 + Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
    let name = String(decoding: bytes[16..<length].prefix { $0 != 0 }, as: UTF8.self)
    let folder = bytes.loadUnaligned(as: Int32.self)
    return (kind(mask).map { Event(folder: folder, name: name, kind: $0) }, length)
  }

  private static func kind(_ mask: UInt32) -> Kind? {
    func has(_ flags: Int32) -> Bool { mask & UInt32(bitPattern: flags) != 0 }
    if has(IN_Q_OVERFLOW) { return .overflow }
    if has(IN_IGNORED) { return .unwatched }
    guard mask & UInt32(IN_ISDIR) != 0 else { return .fileTouched }
    if has(IN_CREATE | IN_MOVED_TO) { return .folderCame }
    if has(IN_DELETE | IN_MOVED_FROM) { return .folderWent }
    return nil
  }
}
#endif
