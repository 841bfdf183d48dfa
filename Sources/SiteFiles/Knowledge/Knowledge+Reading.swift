import DigestModel
import MarkedYAML

extension Knowledge {
  /// Where a site keeps its own knowledge.
  package static let siteFolder = "content/knowledge"

  /// Reads the shipped knowledge, then the site's own, whose entries replace shipped ones by id.
  ///
  /// The id is a state's or body's code, a topic's id, a person's or place's name. Replaced entries
  /// keep their place in the order, new ones follow.
  package static func reading(
    shipped: any ReadableFiles,
    site: (any ReadableFiles)?
  ) throws(FileError) -> Diagnosed<Knowledge> {
    var reading = KnowledgeReading()
    for file in KnowledgeFile.allCases {
      try reading.read(file, in: "knowledge", of: shipped)
      if let site { try reading.read(file, in: siteFolder, of: site) }
    }
    reading.reportSharedSlugs()
    if let site { try reading.reportUnknownFiles(of: site) }
    return Diagnosed(reading.knowledge, reading.diagnostics)
  }
}

private struct KnowledgeReading {
  var knowledge = Knowledge()
  var diagnostics: [Diagnostic] = []
  /// Where each topic's slugs were told last.
  private var slugPlaces: [TopicID: SourceLocation] = [:]

  mutating func read(
    _ file: KnowledgeFile,
    in folder: String,
    of files: any ReadableFiles
  ) throws(FileError) {
    guard let path = RelativePath(folder + "/" + file.name), files.exists(path) else { return }
    let found = try files.diagnosedText(of: path)
    diagnostics += found.diagnostics
    guard let text = found.value else { return }
    switch file {
    case .countries: merge(text, path, into: \.countries, by: \.code.code) { $0.country() }
    case .organisations:
      merge(text, path, into: \.organisations, by: \.code.code) { $0.organisation() }
    case .people: merge(text, path, into: \.people, by: \.name) { $0.person() }
    case .places: merge(text, path, into: \.places, by: \.name) { $0.place() }
    case .topics:
      var places: [TopicID: SourceLocation] = [:]
      merge(text, path, into: \.topics, by: \.id.text) { reader in
        let topic = reader.topic()
        if let topic { places[topic.id] = reader.location(of: "slugs") }
        return topic
      }
      slugPlaces.merge(places) { $1 }
    }
  }

  private mutating func merge<Value>(
    _ text: String,
    _ path: RelativePath,
    into list: WritableKeyPath<Knowledge, [Value]>,
    by id: KeyPath<Value, String>,
    _ read: (inout MappingReader) -> Value?
  ) {
    var values = knowledge[keyPath: list]
    var indexByID = Dictionary(values.enumerated().map { ($1[keyPath: id], $0) }) { first, _ in
      first
    }
    var seen: Set<String> = []
    diagnostics += readList(text, file: path.text) { reader in
      guard let value = read(&reader) else { return }
      let name = value[keyPath: id]
      if !seen.insert(name).inserted { reader.report(.twice(name), at: reader.location) }
      if let index = indexByID[name] {
        values[index] = value
      } else {
        indexByID[name] = values.count
        values.append(value)
      }
    }
    knowledge[keyPath: list] = values
  }

  /// Tells topics whose pages would have one address, of each the later one; once all are read, since the
  /// site's own may change places with the shipped ones.
  mutating func reportSharedSlugs() {
    for language in SiteLanguage.allCases {
      var topicBySlug: [String: TopicID] = [:]
      for topic in knowledge.topics {
        guard let other = topicBySlug[topic.slugs[language]] else {
          topicBySlug[topic.slugs[language]] = topic.id
          continue
        }
        let found = Diagnostic(.error, .slugOf(other), at: slugPlaces[topic.id])
        if !diagnostics.contains(found) { diagnostics.append(found) }
      }
    }
  }

  mutating func reportUnknownFiles(of site: any ReadableFiles) throws(FileError) {
    let known = KnowledgeFile.allCases.map(\.name)
    let found = try site.files(under: RelativePath(Knowledge.siteFolder))
    for path in found where path.ending == "yaml" || path.ending == "yml" {
      if path.text == Knowledge.siteFolder + "/" + path.name, known.contains(path.name) { continue }
      let message = Diagnostic.Message.unknownFile(path.name, among: known)
      diagnostics.append(Diagnostic(.error, message, at: SourceLocation(file: path.text)))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func slugOf(_ topic: TopicID) -> Self {
    Self(
      identifier: "knowledge.slug-taken",
      summary: "the topic '\(topic.text)' has one of these slugs already",
      hint: "give this one others: they are the address of its page"
    )
  }

  fileprivate static func twice(_ name: String) -> Self {
    Self(
      identifier: "knowledge.twice",
      summary: "'\(name)' stands twice in this file",
      hint: "keep one of the two"
    )
  }

  fileprivate static func unknownFile(_ name: String, among known: [String]) -> Self {
    let nearest = nearestName(to: name, among: known).map { "did you mean '\($0)'?" }
    return Self(
      identifier: "knowledge.unknown-file",
      summary: "'\(name)' is no file of knowledge",
      hint: nearest ?? "the files are \(known.joined(separator: ", "))"
    )
  }
}
