import DigestModel
import SiteComposition
import SiteFiles

/// One file of the site that can be made when it is wanted.
package struct PlannedOutput: Sendable {
  /// Below the output folder.
  package let path: RelativePath
  /// Makes the file's bytes; always the same ones.
  ///
  /// Only what is taken over from the disk, such as the search's index, can fail. An amended site takes the
  /// place of the one that the file was planned with.
  package func bytes(of amended: AmendedSite? = nil) throws(FileError) -> Diagnosed<[UInt8]> {
    try make(amended?.site, nil)
  }

  /// What it is given beside what it reads of the site; nil where nobody notes what it reads.
  let given: Fingerprint?
  /// As `bytes`, with all that was read of the site noted in the log.
  func bytes(noting log: ReadLog?) throws(FileError) -> Diagnosed<[UInt8]> { try make(nil, log) }

  private let make: @Sendable (Site?, ReadLog?) throws(FileError) -> Diagnosed<[UInt8]>

  package init(
    path: RelativePath,
    bytes: @escaping @Sendable () throws(FileError) -> Diagnosed<[UInt8]>
  ) {
    self.path = path
    given = nil
    make = { _, _ throws(FileError) in try bytes() }
  }

  init(
    path: RelativePath,
    given: Fingerprint,
    make: @escaping @Sendable (Site?, ReadLog?) throws(FileError) -> Diagnosed<[UInt8]>
  ) {
    self.path = path
    self.given = given
    self.make = make
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

  /// What its outputs read; nil where an error of a template keeps them from being made.
  var site: Site?

  /// Where all files are or would be.
  package var paths: [RelativePath] { outputs.map(\.path) + unmade }

  package init(outputs: [PlannedOutput], redirects: [Redirect], pageCount: Int) {
    self.outputs = outputs
    self.redirects = redirects
    self.pageCount = pageCount
  }
}
