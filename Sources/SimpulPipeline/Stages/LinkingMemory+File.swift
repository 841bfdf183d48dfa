import DigestModel
import SiteFiles

extension LinkingMemory {
  package static let fileName = ".simpul/linking"
  private static let form = SealedForm("simpul linking 1")

  /// What the last build remembered but for copies, which any change of a text may change; nothing where
  /// it left no file that this program wrote, or where nothing tells the program.
  static func last(in surroundings: BuildSurroundings) async throws -> LinkingMemory {
    guard let program = surroundings.programWithLibraries, let path = RelativePath(fileName),
      surroundings.files.exists(path),
      let body = form.body(of: try surroundings.files.read(path)),
      let readers = StoredReader.readers(of: body), readers.count == 3
    else { return LinkingMemory() }
    do {
      var events = readers[0]
      guard try events.read(Fingerprint.self) == program else { return LinkingMemory() }
      async let ties = TakenStep<EventTies>(reading: readers[1])
      async let related = TakenStep<RelatedLists>(reading: readers[2])
      return LinkingMemory(
        joining: try events.read(),
        tying: try await ties,
        relating: try await related
      )
    } catch is DamagedStore {
      return LinkingMemory()
    }
  }

  /// Keeps it for the next build, where the last one left another.
  func write(
    in surroundings: BuildSurroundings,
    after earlier: LinkingMemory
  ) throws(FileError) {
    guard !isSame(as: earlier), let program = surroundings.programWithLibraries,
      let path = RelativePath(Self.fileName), let joining, let tying, let relating
    else { return }
    var writer = StoredWriter()
    writer.store(program, joining)
    writer.endSection()
    writer.store(tying)
    writer.endSection()
    writer.store(relating)
    writer.endSection()
    try surroundings.files.write(Self.form.sealed(writer.body), to: path)
  }
}

extension TakenStep: Storable where Result: Storable {
  init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(key: try reader.read(), result: try reader.read())
  }

  /// The only thing of its section.
  fileprivate init(reading section: StoredReader) throws(DamagedStore) {
    var reader = section
    self = try reader.read()
  }

  func store(in writer: inout StoredWriter) { writer.store(all: self, key, result) }
}

extension ArticleEvents: Storable {
  init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      events: try reader.read(),
      redirects: try reader.read(),
      tombstones: try reader.read(),
      registry: EventRegistry(try reader.read()),
      diagnostics: try reader.read()
    )
  }

  func store(in writer: inout StoredWriter) {
    writer.store(all: self, events, redirects, tombstones, registry.entries, diagnostics)
  }
}

extension EventTies: Storable {
  init(from reader: inout StoredReader) throws(DamagedStore) {
    let links = try reader.read([Link].self)
    let places = try reader.read([EventID: [Int]].self)
    guard places.values.joined().allSatisfy(links.indices.contains) else { throw DamagedStore() }
    self.init(
      links: links,
      shownLinks: places.mapValues { $0.map { links[$0] } },
      claims: try reader.read(),
      diagnostics: try reader.read()
    )
  }

  /// A page's links are some of all links, which are large: their places are enough.
  func store(in writer: inout StoredWriter) {
    let places = Dictionary(grouping: links.indices) { Ends(links[$0]) }
    let shown = shownLinks.mapValues { shown in
      shown.compactMap { link in places[Ends(link)]?.first { links[$0] == link } }
    }
    writer.store(all: self, links, shown, claims, diagnostics)
  }

  private struct Ends: Hashable {
    let from: EventID
    let to: EventID

    init(_ link: Link) { (from, to) = (link.from, link.to) }
  }
}
