import DigestModel
import MarkedYAML

extension MappingReader {
  /// The claims, each with its place; every one has to point at one of the article's mentions.
  mutating func claims(mentionCount: Int) -> [(claim: Claim, place: SourceLocation)] {
    mappings(.claims) { reader in
      reader.claim(mentionCount: mentionCount).map { ($0, reader.location) }
    }
  }

  private mutating func claim(mentionCount: Int) -> Claim? {
    let kind = requiredChoice(.kind, of: Claim.Kind.self)
    let number = ordinal(of: kind)
    let window = window()
    let since = day(.since)
    let mention = mentionIndex(.event, below: mentionCount)
    // Only this kind has a target; with another one it is an unknown key.
    let target = kind == .followUp ? mentionIndex(.target, below: mentionCount) : nil
    if let target, target == mention { report(.followsItself, at: location(of: .target)) }
    let evidence = words(.evidence)
    guard let kind, let number, let mention, let evidence else { return nil }
    return Claim(
      kind: kind,
      n: number,
      window: window,
      since: since,
      mention: mention,
      target: target,
      evidence: evidence
    )
  }

  private mutating func ordinal(of kind: Claim.Kind?) -> Int? {
    guard has(.n) || kind == .ordinal else { return 1 }
    guard requires(.n), let number = integer(.n) else { return nil }
    guard number >= 1 else {
      report(.ordinalTooSmall(number), at: location(of: .n))
      return nil
    }
    return number
  }

  private mutating func window() -> String? {
    guard let window = string(.window) else { return nil }
    if !isDuration(window) { report(.notADuration(window), at: location(of: .window)) }
    return window
  }

  private mutating func mentionIndex(_ key: FrontMatterKey, below count: Int) -> Int? {
    guard requires(key), let index = integer(key) else { return nil }
    guard (0..<count).contains(index) else {
      report(.noSuchEvent(index, count: count), at: location(of: key))
      return nil
    }
    return index
  }
}

/// Whether the text is an ISO 8601 duration of one calendar unit: `P14D`, `P2W`, `P6M`, `P5Y`.
private func isDuration(_ text: String) -> Bool {
  let digits = text.dropFirst().dropLast()
  return text.first == "P" && "DWMY".contains(text.last ?? " ")
    && Int(digits).map { $0 > 0 } == true
    && digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
}

extension Diagnostic.Message {
  fileprivate static func ordinalTooSmall(_ number: Int) -> Self {
    Self(
      identifier: "claim.ordinal-too-small",
      summary: "\(number) is no place in a series",
      hint: "the first is 1, the second 2"
    )
  }

  fileprivate static let followsItself = Self(
    identifier: "claim.follows-itself",
    summary: "an event can't follow up itself",
    hint: "'event' is the later event, 'target' the earlier one that it follows up"
  )

  fileprivate static func notADuration(_ text: String) -> Self {
    Self(
      identifier: "claim.not-a-duration",
      summary: "'\(text)' is no length of time",
      hint: "write 'P14D' for 14 days, 'P2W' for two weeks, 'P6M' for six months, 'P5Y' for 5 years"
    )
  }

  fileprivate static func noSuchEvent(_ index: Int, count: Int) -> Self {
    Self(
      identifier: "claim.no-such-event",
      summary: "the article has no event number \(index)",
      hint: count == 0
        ? "a claim speaks of one of 'events', and there are none"
        : "count the items of 'events' from 0; the last one is \(count - 1)"
    )
  }
}
