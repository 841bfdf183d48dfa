import DigestModel
import EventLinking
import Testing

/// Three calls of the same two in the archive, which begins on 1 January 2022; the last is claimed about.
private func verdict(
  of claim: Claim,
  calls: [String],
  archiveStart: String = "2022-01-01"
) throws -> AuditedClaim {
  let others = calls.dropLast().enumerated().map { place, day in
    article(day, "call-\(place)", [call(day)])
  }
  let last = try #require(calls.last)
  let articles =
    [article(archiveStart, "first", [call("2021-12-01", ["A", "B"], ["FR", "DE"])])]
    + others + [article(last, "z", [call(last)], claims: [claim])]
  let audited = auditedClaims(of: articles, events: joined(articles).events)
  #expect(audited.count == 1)
  return try #require(audited.first)
}

private func ordinal(_ n: Int, _ window: String? = nil) -> Claim {
  Claim(kind: .ordinal, n: n, window: window, mention: 0, evidence: "kedua kalinya")
}

private func first(since: String? = nil, window: String? = nil) -> Claim {
  let day = since.flatMap { Day(iso8601: $0) }
  return Claim(kind: .firstSince, n: 1, window: window, since: day, mention: 0, evidence: "pertama")
}

@Test(arguments: [
  (ordinal(2, "P14D"), ["2022-02-22", "2022-03-05"], AuditedClaim.Verdict.agrees),
  (ordinal(2, "P2W"), ["2022-02-22", "2022-03-05"], .agrees),
  (ordinal(2, "P10D"), ["2022-02-22", "2022-03-05"], .disagrees),
  (ordinal(2, "P14D"), ["2022-02-22", "2022-03-01", "2022-03-05"], .disagrees),
  (ordinal(3, "P1M"), ["2022-02-22", "2022-03-01", "2022-03-05"], .agrees),
  (ordinal(3, "P1Y"), ["2022-02-22", "2022-03-05"], .archiveTooShort),
  (ordinal(3), ["2022-02-22", "2022-03-05"], .archiveTooShort),
  (ordinal(2), ["2022-02-22", "2022-03-05"], .agrees),
  (ordinal(2), ["2022-02-01", "2022-02-22", "2022-03-05"], .disagrees),
  (first(since: "2022-02-22"), ["2022-02-22", "2022-03-05"], .agrees),
  (first(since: "2022-02-21"), ["2022-02-22", "2022-03-05"], .disagrees),
  (first(since: "2021-10-31"), ["2022-03-05"], .archiveTooShort),
  (first(window: "P5Y"), ["2022-03-05"], .archiveTooShort),
  (first(window: "P1M"), ["2022-01-20", "2022-03-05"], .agrees),
])
func `a claim is counted against the archive`(
  claim: Claim,
  calls: [String],
  expected: AuditedClaim.Verdict
) throws {
  #expect(try verdict(of: claim, calls: calls).verdict == expected)
}

@Test func `what was counted is told`() throws {
  let audited = try verdict(of: ordinal(2, "P14D"), calls: ["2022-02-22", "2022-03-05"])
  #expect(audited.others.map(\.slug.text) == ["phone-call-2022-02-22-blinken-wang"])
  #expect(audited.from == Day(iso8601: "2022-02-19"))
  #expect(audited.to == Day(iso8601: "2022-03-05"))
  #expect(audited.archiveStart == Day(iso8601: "2022-01-01"))
}

@Test(arguments: [
  call("2022-02-22", ["Wang", "Lavrov"], ["CN", "RU"]),
  call("2022-02-22", status: .cancelled),
  call("2022-02"),
  meeting("2022-02-22", ["Wang", "Blinken"], in: "DE"),
])
func `others, what was not held, and what has no day do not count`(earlier: Mention) throws {
  let articles = [
    article("2022-01-01", "a", []), article("2022-02-23", "b", [earlier]),
    article("2022-03-05", "c", [call("2022-03-05")], claims: [first(window: "P1M")]),
  ]
  let audited = auditedClaims(of: articles, events: joined(articles).events)
  #expect(audited.map(\.verdict) == [.agrees])
}

@Test(arguments: [
  ("2021-11", ordinal(2), AuditedClaim.Verdict.agrees),
  ("2021-11", first(since: "2021-10-31"), .disagrees),
  // The month has to lie within the time that is counted.
  ("2021-11", first(since: "2021-11-14"), .archiveTooShort),
  ("2022-03", ordinal(2), .archiveTooShort),
])
func `an event known by its month counts where all of the month does`(
  month: String,
  claim: Claim,
  expected: AuditedClaim.Verdict
) {
  let articles = [
    article("2022-01-01", "a", []),
    article("2022-03-05", "c", [call("2022-03-05"), call(month)], claims: [claim]),
  ]
  let audited = auditedClaims(of: articles, events: joined(articles).events)
  #expect(audited.map(\.verdict) == [expected])
}

@Test(arguments: [
  Claim(kind: .followUp, n: 1, mention: 0, target: 1, evidence: ""),
  Claim(kind: .ordinal, n: 2, mention: 9, evidence: ""),
  Claim(kind: .ordinal, n: 2, window: "two weeks", mention: 0, evidence: ""),
  Claim(kind: .firstSince, n: 1, since: Day(iso8601: "2022-03-07"), mention: 0, evidence: ""),
])
func `what can't be counted is not audited`(claim: Claim) {
  let articles = [article("2022-03-05", "c", [call("2022-03-05")], claims: [claim])]
  #expect(auditedClaims(of: articles, events: joined(articles).events).isEmpty)
}

@Test func `a visit counts with those of the same visitors to the same country`() {
  let claim = first(since: "2022-01-31")
  let elsewhere = told(.visit, "2022-02-10", ["Wang"], ["CN", "RU"], country: "RU")
  let before = told(.visit, "2022-02-20", ["Wang"], ["CN", "US"], country: "US")
  let now = told(.visit, "2022-05-10", ["Wang"], ["CN", "US"], country: "US")
  func verdicts(_ earlier: [Mention]) -> [AuditedClaim.Verdict] {
    let articles =
      [article("2022-01-01", "a", [])]
      + earlier.enumerated().map { article("2022-03-01", "b\($0)", [$1]) }
      + [article("2022-05-11", "c", [now], claims: [claim])]
    return auditedClaims(of: articles, events: joined(articles).events).map(\.verdict)
  }
  #expect(verdicts([elsewhere]) == [.agrees])
  #expect(verdicts([elsewhere, before]) == [.disagrees])
}
