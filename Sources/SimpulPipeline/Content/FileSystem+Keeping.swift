import DigestModel
import SiteFiles

extension FileSystem {
  /// Writes a file of the desk's records where its text is another one than before.
  ///
  /// One that is not there counts as empty, unless others look for it.
  func keep(_ text: String, at file: String, evenEmpty: Bool = false) throws(FileError) {
    guard let path = RelativePath(file) else { return }
    let bytes = Array(text.utf8)
    if exists(path) ? try read(path) == bytes : bytes.isEmpty && !evenEmpty { return }
    try write(bytes, to: path)
  }
}
