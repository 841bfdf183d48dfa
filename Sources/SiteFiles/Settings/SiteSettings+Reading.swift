import DigestModel
import MarkedYAML

extension SiteSettings {
  /// Where a site keeps its settings, and what makes a folder a site.
  package static let fileName = "simpul.yaml"

  /// Reads the text of `simpul.yaml`, strictly: every key is known, every value of its type.
  ///
  /// All problems are told at once; what could not be read has its default. Which topics there are,
  /// the knowledge says: `checkTopics(among:)`.
  package static func reading(_ text: String, file: String = fileName) -> Diagnosed<SiteSettings> {
    var settings = SiteSettings(title: "")
    let diagnostics = readMapping(text, file: file) { reader in
      settings.title = reader.requiredString("title") ?? ""
      settings.summary = reader.string("summary") ?? settings.summary
      settings.baseURL = reader.baseURL() ?? settings.baseURL
      settings.language = reader.choice("language", of: SiteLanguage.self) ?? settings.language
      settings.timeZone = reader.timeZone() ?? settings.timeZone
      settings.publisher = reader.string("publisher") ?? settings.publisher
      settings.itemsPerPage = reader.itemsPerPage() ?? settings.itemsPerPage
      settings.topics = reader.topics()
      settings.sources = reader.mappings("sources") { $0.source() }
      settings.licence = reader.mapping("licence") { $0.licence() }
      settings.alternates = reader.alternates(beside: settings.language)
    }
    return Diagnosed(settings, diagnostics)
  }
}

extension MappingReader {
  /// The address of a site under the key `baseURL`, without a slash at its end.
  mutating func baseURL() -> String? {
    guard var text = string("baseURL") else { return nil }
    while text.hasSuffix("/") { text.removeLast() }
    let host = ["https://", "http://"].first { text.hasPrefix($0) }.map { text.dropFirst($0.count) }
    guard let host, !host.isEmpty, !host.hasPrefix("/"), !host.contains(where: \.isUnfitForURL),
      host.hasFitPort, !host.split(separator: "/").contains(where: { $0 == "." || $0 == ".." })
    else {
      report(.notABaseURL(text), at: location(of: "baseURL"))
      return nil
    }
    return text
  }

  fileprivate mutating func timeZone() -> UTCOffset? {
    guard let text = string("timeZone") else { return nil }
    if let offset = UTCOffset(text) { return offset }
    report(.noTimeZone(text), at: location(of: "timeZone"))
    return nil
  }

  fileprivate mutating func topics() -> [TopicID] {
    var seen: Set<TopicID> = []
    return items("topics").compactMap { item in
      guard let topic = text(of: item).map({ TopicID($0) }) else { return nil }
      if !seen.insert(topic).inserted { report(.topicTwice(topic), at: item.location) }
      return topic
    }
  }

  fileprivate mutating func itemsPerPage() -> Int? {
    guard let number = integer("itemsPerPage") else { return nil }
    guard (5...500).contains(number) else {
      report(.itemsOutOfRange, at: location(of: "itemsPerPage"))
      return nil
    }
    return number
  }

  fileprivate mutating func source() -> SourceSettings? {
    let name = requiredString("name")
    let text = choice("text", of: TextPolicy.self)
    let url = webAddress()
    return name.map { SourceSettings(name: $0, text: text ?? .excerpt, url: url) }
  }

  /// The address of another site under the key `url`.
  mutating func webAddress() -> String? {
    guard let text = string("url") else { return nil }
    if let address = text.asWebAddress { return address }
    report(.notALink(text), at: location(of: "url"))
    return nil
  }
}

extension Substring {
  /// Whether the host, up to the first slash, has no port or one that there can be.
  fileprivate var hasFitPort: Bool {
    let host = prefix { $0 != "/" }
    guard let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") else { return true }
    let port = host[host.index(after: colon)...]
    let isNumber = port.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isNumber && Int(port).map { (1...65_535).contains($0) } ?? false
  }
}

extension Character {
  fileprivate var isUnfitForURL: Bool { isWhitespace || "?#<>\"'\\".contains(self) }
}

extension Diagnostic.Message {
  fileprivate static func topicTwice(_ topic: TopicID) -> Self {
    Self(
      identifier: "settings.topic-twice",
      summary: "the topic '\(topic.text)' stands twice in this list",
      hint: "keep one of the two"
    )
  }

  fileprivate static func notABaseURL(_ text: String) -> Self {
    Self(
      identifier: "settings.base-url",
      summary: "'\(text)' is not the address of a site",
      hint: "write scheme and host, for example https://digest.example"
    )
  }

  fileprivate static func noTimeZone(_ text: String) -> Self {
    Self(
      identifier: "settings.time-zone",
      summary: "'\(text)' is no time zone",
      hint: "write WIB, WITA, WIT, UTC or an offset such as +07:00"
    )
  }

  fileprivate static func notALink(_ text: String) -> Self {
    Self(
      identifier: "settings.source-url",
      summary: "'\(text)' is not a link to a website",
      hint: "begin it with https://"
    )
  }

  fileprivate static let itemsOutOfRange = Self(
    identifier: "settings.items-per-page",
    summary: "a page holds 5 to 500 items"
  )
}
