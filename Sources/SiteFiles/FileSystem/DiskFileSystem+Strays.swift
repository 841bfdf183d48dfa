import DigestModel
import Foundation

extension DiskFileSystem {
  package func strays(under folder: RelativePath) throws(FileError) -> [StrayFile] {
    guard let real = Self.realPath(absolute(folder)) else { return [] }
    guard isInside(real) else { throw FileError(.outsideRoot, folder) }
    var found: [StrayFile] = []
    collectStrays(in: absolute(folder), as: folder.text + "/", into: &found)
    return found.sorted { $0.place < $1.place }
  }

  /// A folder that can't be opened is told of by whoever reads its files.
  private func collectStrays(in folder: String, as prefix: String, into found: inout [StrayFile]) {
    guard let handle = opendir(folder) else { return }
    defer { closedir(handle) }
    while let entry = readdir(handle) {
      let kind = Int(entry.pointee.d_type)
      let isText = Self.hasTextName(entry)
      // Most are files with a name as it should be, of which nothing is to be told.
      if isText, kind == Int(DT_REG) { continue }
      let name = Self.printableName(of: entry)
      guard !name.hasPrefix(".") else { continue }
      if !isText {
        found.append(StrayFile(.nameIsNoText, at: prefix + name))
      } else if kind == Int(DT_DIR) {
        collectStrays(in: folder + "/" + name, as: prefix + name + "/", into: &found)
      } else if kind == Int(DT_LNK), let path = RelativePath(prefix + name), !exists(path) {
        found.append(StrayFile(.link, at: prefix + name))
      }
    }
  }

  private static func hasTextName(_ entry: UnsafeMutablePointer<dirent>) -> Bool {
    withName(of: entry) { String(validating: $0, as: UTF8.self) != nil }
  }

  private static func printableName(of entry: UnsafeMutablePointer<dirent>) -> String {
    withName(of: entry) { name in
      if let text = String(validating: name, as: UTF8.self) { return text }
      return name.reduce(into: "") { text, byte in
        if (0x20..<0x7F).contains(byte) {
          text.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
          text += (byte < 16 ? "\\x0" : "\\x") + String(byte, radix: 16, uppercase: true)
        }
      }
    }
  }

  private static func withName<Result>(
    of entry: UnsafeMutablePointer<dirent>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    withUnsafePointer(to: &entry.pointee.d_name) { name in
      name.withMemoryRebound(to: UInt8.self, capacity: Int(NAME_MAX) + 1) { bytes in
        body(UnsafeBufferPointer(start: bytes, count: strlen(UnsafePointer(OpaquePointer(bytes)))))
      }
    }
  }
}
