import DigestModel

/// Which files of `public/` a build wrote, with the fingerprints of their bytes: `.simpul/manifest`.
struct OutputManifest: Hashable, Sendable {
  static let fileName = ".simpul/manifest"

  struct File: Hashable, Sendable {
    /// Below `public/`.
    let path: RelativePath
    let fingerprint: Fingerprint
  }

  /// Sorted by path, each path once.
  private(set) var files: [File]

  /// Nothing was written yet.
  init() { files = [] }

  /// Of two files with one path the first counts.
  init(_ files: [File]) {
    // Builds hand them over in their addresses' order, which takes little to bring into this one.
    let sorted = files.indices.sorted { left, right in
      (files[left].path, left) < (files[right].path, right)
    }
    self.files = []
    self.files.reserveCapacity(files.count)
    for place in sorted where self.files.last?.path != files[place].path {
      self.files.append(files[place])
    }
  }

  subscript(path: RelativePath) -> Fingerprint? {
    let place = files.partitioningIndex { $0.path >= path }
    return place < files.count && files[place].path == path ? files[place].fingerprint : nil
  }

  /// These files, and those of `other` that are none of them.
  func merging(_ other: OutputManifest) -> OutputManifest { OutputManifest(files + other.files) }
}

// The file.
extension OutputManifest {
  private static let form = SealedForm("simpul manifest 1")

  /// A manifest that can't be read counts as none: files are then known by their bytes alone.
  init(_ bytes: [UInt8]) {
    self.init()
    guard let body = Self.form.body(of: bytes) else { return }
    var reader = ByteReader(body)
    var files: [File] = []
    while let path = reader.text().flatMap({ RelativePath($0) }),
      let fingerprint = reader.fingerprint()
    {
      files.append(File(path: path, fingerprint: fingerprint))
    }
    if reader.isAtEnd { self.files = files }
  }

  var bytes: [UInt8] {
    var body: [UInt8] = []
    for file in files {
      body.append(text: file.path.text)
      body.append(file.fingerprint)
    }
    return Self.form.sealed(body)
  }
}
