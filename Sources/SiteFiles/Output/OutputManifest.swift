import DigestModel

/// Which files of `public/` a build wrote, with the fingerprints of their bytes: `.simpul/manifest`.
///
/// It stands twice. Whatever else a build notes can be made again; what of `public/` is ours can't be told from
/// anything else, and a build whose manifest is gone has to stop at the first page that changed.
struct OutputManifest: Hashable, Sendable {
  static let fileName = ".simpul/manifest"
  static let spareName = ".simpul/manifest.spare"

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

  /// Nil where these are not what was written.
  init?(_ bytes: [UInt8]) {
    guard let body = Self.form.body(of: bytes) else { return nil }
    var reader = ByteReader(body)
    var files: [File] = []
    while let path = reader.text().flatMap({ RelativePath($0) }),
      let fingerprint = reader.fingerprint()
    {
      files.append(File(path: path, fingerprint: fingerprint))
    }
    guard reader.isAtEnd else { return nil }
    self.files = files
  }

  /// The manifest of a site, or its spare; none where neither can be read: files are then known by their bytes
  /// alone.
  ///
  /// - Returns: with it whether both stand there and are the same.
  static func last(
    of files: any FileSystem
  ) throws(FileError) -> (manifest: OutputManifest, isWhole: Bool) {
    let (own, spare) = (try bytes(of: fileName, in: files), try bytes(of: spareName, in: files))
    let isWhole = own != nil && own == spare
    if let own, let manifest = OutputManifest(own) { return (manifest, isWhole) }
    return (spare.flatMap { OutputManifest($0) } ?? OutputManifest(), false)
  }

  private static func bytes(
    of name: String,
    in files: any FileSystem
  ) throws(FileError) -> [UInt8]? {
    guard let path = RelativePath(name), files.exists(path) else { return nil }
    return try files.read(path)
  }

  /// Writes both; a file that holds the same bytes stays as it is.
  func write(to files: any FileSystem) throws(FileError) {
    let bytes = bytes
    for name in [Self.fileName, Self.spareName] {
      guard let path = RelativePath(name) else { continue }
      if files.exists(path), try files.read(path) == bytes { continue }
      try files.write(bytes, to: path)
    }
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
