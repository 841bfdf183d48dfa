import DigestModel

/// One file of the site that can be made when it is wanted.
package struct PlannedOutput: Sendable {
  /// Below the output folder.
  package let path: RelativePath
  /// Makes the file's bytes; always the same ones.
  package let bytes: @Sendable () -> Diagnosed<[UInt8]>

  package init(path: RelativePath, bytes: @escaping @Sendable () -> Diagnosed<[UInt8]>) {
    self.path = path
    self.bytes = bytes
  }
}

/// All files of the site.
package struct PlannedSite: Sendable {
  package var outputs: [PlannedOutput]
  /// How many of them are pages for readers.
  package var pageCount: Int

  package init(outputs: [PlannedOutput], pageCount: Int) {
    self.outputs = outputs
    self.pageCount = pageCount
  }
}
