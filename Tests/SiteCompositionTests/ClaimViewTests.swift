import DigestModel
import SiteComposition
import TestSupport
import Testing

private typealias Verdict = AuditedClaim.Verdict

/// The claims of the sample site's first event as its page shows them.
private func page(
  _ claim: Claim,
  _ verdict: AuditedClaim.Verdict,
  from: String?,
  counts others: [EventID] = []
) throws -> String {
  let event = try #require(
    SampleSite.events.first { $0.id.slug.text == "telepon-cn-us-2022-03-05" }
  )
  let audited = AuditedClaim(
    claim: claim,
    source: try #require(event.reports.first?.reference),
    event: event.id,
    others: others,
    from: from.flatMap { Day(iso8601: $0) },
    to: try #require(event.date.start),
    archiveStart: Day(iso8601: "2022-02-20"),
    verdict: verdict
  )
  let site = try RenderedSite(RenderedSite.input { $0.claims = [audited] })
  return try #require(site["/peristiwa/\(event.id.slug.text)/"])
}

private func claim(_ kind: Claim.Kind) -> Claim {
  Claim(kind: kind, n: 2, mention: 0, evidence: "kedua kalinya dalam dua pekan")
}

@Test(arguments: [
  (
    Claim.Kind.ordinal, Verdict.agrees, "2022-02-19" as String?,
    "Sesuai dengan arsip.",
    "Arsip memuat 1 percakapan telepon atau video Wang Yi dan Antony Blinken dari 19 Februari 2022"
      + " sampai 5 Maret 2022, termasuk yang ini."
  ),
  (
    .ordinal, .archiveTooShort, nil, "Arsip terlalu pendek.",
    "sampai 5 Maret 2022, termasuk yang ini. Artikel pertama dalam arsip terbit 20 Februari 2022."
  ),
  (
    .firstSince, .disagrees, "2022-02-19", "Berbeda dengan arsip.",
    "Arsip tidak memuat percakapan telepon atau video Wang Yi dan Antony Blinken yang lain"
  ),
])
private func `a claim stands on the event's page with what the archive counts`(
  kind: Claim.Kind,
  verdict: AuditedClaim.Verdict,
  from: String?,
  word: String,
  count: String
) throws {
  let page = try page(claim(kind), verdict, from: from)
  #expect(page.contains("kedua kalinya dalam dua pekan"))
  #expect(page.contains("verdict-\(verdict.rawValue)\">\(word)"))
  #expect(page.contains(count))
}

@Test func `the events that were counted are linked`() throws {
  let other = try #require(SampleSite.events.last).id
  let page = try page(claim(.firstSince), .disagrees, from: "2022-02-19", counts: [other])
  #expect(page.contains("Arsip memuat 1 percakapan telepon atau video"))
  let section = try #require(page.components(separatedBy: "class=\"claim-list\"").last)
  #expect(section.contains("/peristiwa/\(other.slug.text)/"))
}

@Test func `an event without claims has no such section`() throws {
  let site = try RenderedSite(RenderedSite.input())
  #expect(site.files.values.allSatisfy { !$0.contains("claim-list") })
}
