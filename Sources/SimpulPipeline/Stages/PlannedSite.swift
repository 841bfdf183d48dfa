import DigestModel
import SiteFiles

/// One file of the site that can be made when it is wanted.
package struct PlannedOutput: Sendable {
  /// Below the output folder.
  package let path: RelativePath
  /// Makes the file's bytes; always the same ones.
  ///
  /// Only what is taken over from the disk, such as the search's index, can fail.
  package let bytes: @Sendable () throws(FileError) -> Diagnosed<[UInt8]>

  package init(
    path: RelativePath,
    bytes: @escaping @Sendable () throws(FileError) -> Diagnosed<[UInt8]>
  ) {
    self.path = path
    self.bytes = bytes
  }
}

/// All files of the site.
package struct PlannedSite: Sendable {
  package var outputs: [PlannedOutput]
  package var redirects: [Redirect]
  /// How many of them are pages for readers.
  package var pageCount: Int
  /// Where files would be, had no error of a template kept all of them from being made.
  package var unmade: [RelativePath] = []

  /// Where all files are or would be.
  package var paths: [RelativePath] { outputs.map(\.path) + unmade }

  package init(outputs: [PlannedOutput], redirects: [Redirect], pageCount: Int) {
    self.outputs = outputs
    self.redirects = redirects
    self.pageCount = pageCount
  }
}
