import Foundation

/// What the kernel says of mounted file systems, as in `/proc/self/mountinfo`.
struct MountedFiles {
  /// Where each is mounted, and its type.
  private let mounts: [(place: String, kind: String)]

  /// Nil where the kernel does not tell.
  static func ofThisMachine() -> MountedFiles? {
    do {
      return MountedFiles(
        parsing: try String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)
      )
    } catch {
      // A system without /proc; then watching itself has to show whether it works.
      return nil
    }
  }

  init(parsing text: String) {
    mounts = text.split(separator: "\n").compactMap { line in
      let halves = line.components(separatedBy: " - ")
      let head = halves[0].split(separator: " ")
      guard halves.count == 2, head.count > 4, let kind = halves[1].split(separator: " ").first
      else { return nil }
      return (Self.unescaped(head[4]), String(kind))
    }
  }

  /// The type of the file system that a folder lies on, where other machines or programs can write to it
  /// without this kernel knowing; nil where the kernel knows.
  func foreignKind(of folder: String) -> String? {
    let around = mounts.filter { folder == $0.place || folder.hasPrefix($0.place.asFolder) }
    // Of two at the same place, the later one hides the other.
    guard let kind = around.max(by: { $0.place.utf8.count <= $1.place.utf8.count })?.kind else {
      return nil
    }
    let isForeign =
      ["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "vboxsf", "prl_fs", "afs", "ceph", "virtiofs"]
      .contains(kind) || kind == "fuse" || kind.hasPrefix("fuse.")
    return isForeign ? kind : nil
  }

  /// Blanks and the like stand as `\040`.
  private static func unescaped(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), rest.count >= 3,
        let code = UInt8(String(decoding: rest.prefix(3), as: UTF8.self), radix: 8)
      {
        bytes.append(code)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  fileprivate var asFolder: String { hasSuffix("/") ? self : self + "/" }
}
