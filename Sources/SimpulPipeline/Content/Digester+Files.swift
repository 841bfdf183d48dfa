import DigestModel
import SiteFiles

extension Digester {
  /// Feeds every file below the folder by its path and its bytes; hidden ones are nobody's input.
  mutating func feed(
    filesUnder folder: String,
    of files: any ReadableFiles
  ) throws(FileError) {
    for path in try files.files(under: RelativePath(folder)) where !path.isHidden {
      feed(path.text)
      feed(Fingerprint(of: try files.read(path)))
    }
  }
}
