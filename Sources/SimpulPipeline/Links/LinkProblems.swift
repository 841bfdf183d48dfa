import DigestModel
import SiteFiles

/// What is wrong with links to other sites, which are asked unless they were a short while ago.
///
/// What sites answered is kept in `.simpul/links.json`, now and then while asking, so that a run that is
/// interrupted is not in vain.
func linkProblems(
  _ links: [OutwardLink],
  _ round: LinkRound,
  in surroundings: BuildSurroundings
) async throws -> [Diagnostic] {
  var memory = try LinkMemory.reading(surroundings.files)
  let unknown = Set(links.map(\.address)).filter {
    !(memory.records[$0.text]?.holds(at: round.now) ?? false)
  }
  surroundings.progress.tell(.began(.links, pieces: unknown.count))
  var unwritten = 0
  try await round.ask(unknown) { address, record in
    memory.records[address.text] = record
    surroundings.progress.tell(.advanced)
    unwritten += 1
    guard unwritten == writtenAtOnce else { return }
    try memory.write(to: surroundings.files, now: round.now)
    unwritten = 0
  }
  if unwritten > 0 { try memory.write(to: surroundings.files, now: round.now) }
  return links.compactMap { link in
    memory.records[link.address.text].flatMap { problem(with: link, $0) }
  }
}

/// Answers that are kept at a time.
private let writtenAtOnce = 20

private func problem(with link: OutwardLink, _ record: LinkRecord) -> Diagnostic? {
  let address = link.address.text
  if let failure = record.failure {
    return Diagnostic(.warning, .unreachable(address, failure), at: link.place)
  }
  switch record.status ?? 0 {
  case 404, 410: return Diagnostic(.warning, .gone(address), at: link.place)
  case 500...599:
    return Diagnostic(.warning, .disturbed(address, record.status ?? 500), at: link.place)
  case 200..<300:
    return record.movedTo.map { Diagnostic(.warning, .moved(address, to: $0), at: link.place) }
  case let status: return Diagnostic(.note, .untold(address, status), at: link.place)
  }
}

extension Diagnostic.Message {
  fileprivate static func gone(_ address: String) -> Self {
    Self(
      identifier: "link.gone",
      summary: "there is no page any more at '\(address)'",
      hint: "look for where it went, link to a copy in a web archive, or take the link out"
    )
  }

  fileprivate static func moved(_ address: String, to new: String) -> Self {
    Self(
      identifier: "link.moved",
      summary: "'\(address)' moved for good",
      hint: "write '\(new)'"
    )
  }

  fileprivate static func disturbed(_ address: String, _ status: Int) -> Self {
    Self(
      identifier: "link.unreachable",
      summary: "the server of '\(address)' is out of order: it answers \(status)",
      hint: laterHint
    )
  }

  fileprivate static func unreachable(_ address: String, _ failure: LinkRecord.Failure) -> Self {
    let (why, hint) =
      switch failure {
      case .unknownHost: ("there is no such host", "correct the address, or take the link out")
      case .refused: ("the server takes no connection", laterHint)
      case .timeout: ("no answer came in time", laterHint)
      case .certificate:
        ("its certificate is not trusted", "open it in a browser; readers are warned of it too")
      case .circle: ("it leads on and on without end", "correct the address, or take the link out")
      case .other: ("no answer could be read", laterHint)
      }
    return Self(
      identifier: "link.unreachable",
      summary: "'\(address)' can't be reached: \(why)",
      hint: hint
    )
  }

  fileprivate static func untold(_ address: String, _ status: Int) -> Self {
    Self(
      identifier: "link.not-told",
      summary: "'\(address)' does not tell programs whether it is there: it answers \(status)",
      hint: "open it in a browser"
    )
  }

  private static var laterHint: String {
    "look again in an hour; if it stays so, look for another address"
  }
}
