import DigestModel
import SimpulPipeline
import SiteFiles

/// What a machine of one day finds in every article of a `RefreshDesk`.
struct Rules: Sendable {
  var topics = ["ukraine"]
  var people = ["Wang Yi", "Antony Blinken"]
  /// The first paragraph tells of an event on each of these days.
  var starts = ["2022-03-05"]
  /// Put before every headline.
  var prefix = ""
  /// Put behind every body.
  var last: String?
  /// In place of the day that the text gives.
  var published: String?
  /// Headlines that can't be read.
  var refused: Set<String> = []
}

extension Desk {
  /// The same site, read by another day's machine.
  func reading(by rules: Rules) -> Desk {
    var desk = self
    let reader = reader
    desk.reader = { (knowledge, language) throws(FileError) in
      let made = try reader(knowledge, language)
      guard let read = made.value else { return made }
      return Diagnosed({ rules.applied(to: read($0)) })
    }
    return desk
  }

  func refreshing(
    _ places: [String] = [],
    isPlan: Bool = false,
    files: (any FileSystem)? = nil
  ) async throws -> RefreshReport {
    try await refreshArticles(
      RefreshRequest(places: try places.map { try path($0) }, isPlan: isPlan),
      in: surroundings(files: files),
      readingWith: reader
    )
  }

  /// All files that are kept in Git.
  var content: [RelativePath: [UInt8]] {
    files.snapshot.filter { $0.key.text.hasPrefix("content/") }
  }
}

extension Rules {
  fileprivate func applied(to found: Diagnosed<ReadArticle?>) -> Diagnosed<ReadArticle?> {
    guard var read = found.value else { return found }
    guard !refused.contains(read.cleaned.headline.text) else {
      let message = Diagnostic.Message(identifier: "test.refused", summary: "not today")
      return Diagnosed(nil, [Diagnostic(.error, message, at: nil)])
    }
    read.cleaned.headline = Headline(prefix + read.cleaned.headline.text)
    if let last { read.cleaned.paragraphs.append(last) }
    if let published { read.cleaned.published = Day(iso8601: published) }
    read.facts = ArticleFacts(
      topics: topics.map { TopicID($0) },
      people: people.map { ArticlePerson(name: $0) },
      mentions: starts.map { start in
        Mention(
          type: .phoneCall,
          status: .held,
          date: Day(iso8601: start).map { DateSpan($0) } ?? .unknown,
          participants: people,
          evidence: read.cleaned.paragraphs.first ?? ""
        )
      }
    )
    return Diagnosed(read, found.diagnostics)
  }
}

extension RefreshReport {
  /// A line for each raw file: `a.txt refreshed`, with the fields of a conflict.
  var lines: [String] {
    outcomes.map { raw, outcome in
      switch outcome {
      case .refreshed: "\(raw.name) refreshed"
      case .unchanged: "\(raw.name) unchanged"
      case .conflict(_, let changes):
        "\(raw.name) conflict: " + changes.map(\.description).joined(separator: "; ")
      case .rejected: "\(raw.name) rejected"
      }
    }
  }

  var identifiers: [String] { diagnostics.inPrintingOrder().map(\.message.identifier) }
}
