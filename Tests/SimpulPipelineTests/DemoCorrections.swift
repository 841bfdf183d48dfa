import DigestModel
import Foundation
import SimpulPipeline
import TestSupport

/// What an editor corrected in the demo's articles: the facts that import found, which its ledger
/// keeps, held against those that stand in the files now.
struct DemoCorrections {
  enum Kind: String, CaseIterable {
    case status, date, place, participants, parties, topics, role
    case added = "mention added"
    case removed = "mention removed"
    case claims, other
  }

  /// The raw file's name without its ending, and what was corrected in its article.
  private let articles: [(stem: String, kinds: [Kind])]
  private let notes: [EventNote]

  init(_ site: PreparedSite) throws {
    let ledger = Repository.root.appending(path: "content/import.jsonl")
    let lines = try String(contentsOf: ledger, encoding: .utf8).split(separator: "\n")
    var found: [String: FoundFacts] = [:]
    for line in lines {
      let entry = try JSONDecoder().decode(LedgerLine.self, from: Data(line.utf8))
      found[entry.raw] = entry.facts
    }
    articles = site.content.articles.compactMap { article in
      guard let raw = article.raw, let facts = found[raw] else { return nil }
      return (RelativePath(raw)?.stem ?? raw, facts.corrections(to: article.facts))
    }
    .sorted { $0.stem < $1.stem }
    notes = site.content.notes
  }

  /// A row for each article that was corrected and one for the sum, as Markdown.
  var table: String {
    let head = "| article | " + Kind.allCases.map(\.rawValue).joined(separator: " | ") + " | all |"
    let rule = "| --- |" + String(repeating: " ---: |", count: Kind.allCases.count + 1)
    let rows = articles.filter { !$0.kinds.isEmpty }.map { Self.row($0.stem, $0.kinds) }
    return ([head, rule] + rows + [Self.row("**all**", articles.flatMap(\.kinds))])
      .joined(separator: "\n")
  }

  /// What the editor wrote of events, in words.
  var notesInWords: String {
    let titles = notes.count { $0.title != nil }
    let texts = notes.count { !$0.note.isEmpty }
    let links = notes.map(\.links.count).reduce(0, +)
    let unlinks = notes.map(\.unlink.count).reduce(0, +)
    return "\(notes.count) notes: \(titles) titles, \(texts) of them with a text, "
      + "\(links) ties drawn, \(unlinks) taken away"
  }

  private static func row(_ name: String, _ kinds: [Kind]) -> String {
    let counts = Kind.allCases.map { kind in kinds.count { $0 == kind } } + [kinds.count]
    return "| \(name) | " + counts.map { $0 == 0 ? "" : "\($0)" }.joined(separator: " | ") + " |"
  }
}

private struct LedgerLine: Decodable {
  let raw: String
  let facts: FoundFacts
}

private struct FoundFacts: Decodable {
  let events: [ToldMention]?
  let topics: [String]?
  let claims: [ToldClaim]?

  /// Each mention as found is held against the one in the file that is most like it.
  ///
  /// What has no partner was added or removed. One correction is one aspect of one mention.
  func corrections(to facts: ArticleFacts) -> [DemoCorrections.Kind] {
    var found = events ?? []
    var kept = facts.mentions.map(ToldMention.init)
    var kinds: [DemoCorrections.Kind] = topics ?? [] == facts.topics.map(\.text) ? [] : [.topics]
    let pairs = found.flatMap { old in kept.map { (old: old, new: $0) } }
      .filter { $0.old.canBecome($0.new) }
      .sorted { $0.old.distance(to: $0.new) < $1.old.distance(to: $1.new) }
    for (old, new) in pairs {
      guard let from = found.firstIndex(of: old), let to = kept.firstIndex(of: new) else {
        continue
      }
      kinds += old.corrections(to: new)
      found.remove(at: from)
      kept.remove(at: to)
    }
    let claimed = Set(claims ?? []).symmetricDifference(facts.claims.map(ToldClaim.init))
    return kinds + found.map { _ in .removed } + kept.map { _ in .added }
      + claimed.map { _ in .claims }
  }
}

/// A claim by its words; which mention it speaks of is told by a number that corrections move.
private struct ToldClaim: Decodable, Hashable {
  let kind: String
  let evidence: String

  init(_ claim: Claim) { (kind, evidence) = (claim.kind.rawValue, claim.evidence) }
}

private struct ToldMention: Decodable, Equatable {
  let type: String
  let status: String
  let start: String?
  let end: String?
  let precision: String
  let city: String?
  let country: String?
  let participants: [String]?
  let parties: [String]?
  let topics: [String]?
  let role: String
  let evidence: String
  let event: String?

  init(_ mention: Mention) {
    type = mention.type.rawValue
    status = mention.status.rawValue
    start = mention.date.start?.description
    end = mention.date.end?.description
    precision = mention.date.precision.rawValue
    city = mention.city
    country = mention.country?.code
    participants = mention.participants
    parties = mention.parties.map(\.code)
    topics = mention.topics.map(\.text)
    role = mention.role.rawValue
    evidence = mention.evidence
    event = mention.event?.slug.text
  }

  func canBecome(_ other: ToldMention) -> Bool {
    evidence == other.evidence || (type == other.type && start == other.start)
  }

  /// The same words of the body tell the same event, whatever else was corrected.
  func distance(to other: ToldMention) -> (Int, Int) {
    (evidence == other.evidence ? 0 : 1, corrections(to: other).count)
  }

  func corrections(to other: ToldMention) -> [DemoCorrections.Kind] {
    let isSame: [(DemoCorrections.Kind, Bool)] = [
      (.status, status == other.status),
      (.date, (start, end, precision) == (other.start, other.end, other.precision)),
      (.place, (city, country) == (other.city, other.country)),
      (.participants, participants ?? [] == other.participants ?? []),
      (.parties, parties ?? [] == other.parties ?? []),
      (.topics, topics ?? [] == other.topics ?? []),
      (.role, role == other.role),
      (.other, type == other.type), (.other, evidence == other.evidence),
      (.other, event == other.event),
    ]
    return isSame.filter { !$0.1 }.map(\.0)
  }
}
