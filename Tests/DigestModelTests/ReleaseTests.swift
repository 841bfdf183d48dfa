import DigestModel
import Testing

@Test(arguments: [
  ("2026-12-01", "2026-12-01T00:00:00+07:00"),
  ("2026-12-01 06:00", "2026-12-01T06:00:00+07:00"),
  ("2026-12-01T06:00:09", "2026-12-01T06:00:09+07:00"),
  ("2026-12-01 06:00 WIT", "2026-12-01T04:00:00+07:00"),
  ("2026-12-01 06:00 WITA", "2026-12-01T05:00:00+07:00"),
  ("2026-12-01T06:00Z", "2026-12-01T13:00:00+07:00"),
  ("2026-12-01T06:00:00-05:30", "2026-12-01T18:30:00+07:00"),
  ("1969-12-31 23:59 UTC", "1970-01-01T06:59:00+07:00"),
])
func `a time is one of the site where it names no offset`(written: String, meant: String) throws {
  let time = try #require(WrittenTime(written))
  #expect(time.moment(on: .westernIndonesia).text(in: .westernIndonesia) == meant)
  // What is written of it again means the same.
  #expect(WrittenTime(time.description) == time)
}

@Test(arguments: [
  "", "besok", "2026-02-30", "2026-12-01 6:00", "2026-12-01 24:00", "2026-12-01 06:60",
  "2026-12-01 06:00:60", "2026-12-01 06:00:+5", "2026-12-01 06:00:5", "2026-12-01 06:00 PST",
  "2026-12-01 06:00+7", "2026-12-01 06:00+15:00",
  "2026-12-01T06:00:00+07:00x", "2026-12-01x", "2026-12-01T",
])
func `no time is read from`(text: String) { #expect(WrittenTime(text) == nil) }

/// What is shown at each moment of the last column, on a site in Jakarta.
@Test(arguments: [
  // Nothing said: from the beginning of its day on.
  (Release(), "2026-12-01", "2026-11-30T23:59:59+07:00", "waiting 2026-12-01T00:00:00+07:00"),
  (Release(), "2026-12-01", "2026-12-01T00:00:00+07:00", "shown"),
  // It is already that day in Jakarta, though not in London.
  (Release(), "2026-12-01", "2026-11-30T18:00:00Z", "shown"),
  // The embargo ends within the day.
  (at("2026-12-01 06:00"), "2026-12-01", "2026-12-01 05:59", "waiting 2026-12-01T06:00:00+07:00"),
  (at("2026-12-01 06:00"), "2026-12-01", "2026-12-01 06:00", "shown"),
  (at("2026-12-01 06:00"), nil, "2026-12-01 05:00", "waiting 2026-12-01T06:00:00+07:00"),
  // No embargo makes it appear before its day.
  (at("2026-11-01"), "2026-12-01", "2026-11-15", "waiting 2026-12-01T00:00:00+07:00"),
  (until("2026-12-05"), "2026-12-01", "2026-12-04 23:59", "shown"),
  (until("2026-12-05"), "2026-12-01", "2026-12-05", "expired 2026-12-05T00:00:00+07:00"),
  // One that expired before its day was never shown, so nothing is said at its address.
  (until("2026-11-01"), "2026-12-01", "2026-11-15", "waiting 2026-12-01T00:00:00+07:00"),
  (Release(isDraft: true), "2026-12-01", "2027-01-01", "draft"),
  (Release(isDraft: true), nil, nil, "draft"),
  // Without a clock all has come and nothing gone.
  (at("2026-12-01 06:00"), "2026-12-01", nil, "shown"),
  (until("2020-01-01"), nil, nil, "shown"),
])
func `what is shown at`(release: Release, published: String?, now: String?, expected: String) {
  let found = release.visibility(
    published: published.flatMap { Day(iso8601: $0) },
    at: now.flatMap { WrittenTime($0) }?.moment(on: .westernIndonesia),
    on: .westernIndonesia
  )
  #expect(text(of: found) == expected)
}

@Test func `what was taken back stays so, draft or expired`() throws {
  let day = try #require(Day(iso8601: "2026-12-02"))
  let retraction = Retraction(on: day, reason: "Sumbernya mencabut laporan.")
  let release = Release(
    isDraft: true,
    expires: WrittenTime("2026-12-01"),
    retraction: retraction
  )
  let now = try #require(WrittenTime("2027-01-01")).moment(on: .utc)
  #expect(
    release.visibility(published: nil, at: now, on: .utc) == .retracted(retraction)
  )
  #expect(release.nextChange(published: nil, after: now, on: .utc) == nil)
}

@Test func `what was taken back before its time says nothing until then`() throws {
  let day = try #require(Day(iso8601: "2026-11-20"))
  let release = Release(
    publishAt: WrittenTime("2026-12-01 06:00"),
    expires: WrittenTime("2026-12-24"),
    retraction: Retraction(on: day, reason: "Keliru.")
  )
  let begin = try #require(WrittenTime("2026-12-01 06:00")).moment(on: .utc)
  let before = Moment(secondsSince1970: begin.secondsSince1970 - 1)
  #expect(release.visibility(published: day, at: before, on: .utc) == .waiting(until: begin))
  #expect(
    release.nextChange(published: day, after: before, on: .utc)
      == ScheduledChange(at: begin, isAppearance: true)
  )
  #expect(release.nextChange(published: day, after: begin, on: .utc) == nil)
}

/// When the site has to be built again.
@Test(arguments: [
  (Release(), "2026-12-01", "2026-11-01", "+2026-12-01T00:00:00Z"),
  (Release(), "2026-12-01", "2026-12-01", nil),
  (at("2026-12-01 06:00"), "2026-12-01", "2026-12-01", "+2026-12-01T06:00:00Z"),
  (until("2026-12-05"), "2026-12-01", "2026-12-01", "-2026-12-05T00:00:00Z"),
  (until("2026-12-05"), "2026-12-01", "2026-12-05", nil),
  (Release(isDraft: true), "2026-12-01", "2026-11-01", nil),
])
func `changes by itself next`(
  release: Release,
  published: String,
  now: String,
  expected: String?
) throws {
  let now = try #require(WrittenTime(now)).moment(on: .utc)
  let change = release.nextChange(published: Day(iso8601: published), after: now, on: .utc)
  let text = change.map { ($0.isAppearance ? "+" : "-") + $0.at.text(in: .utc) }
  #expect(text == expected)
}

@Test(arguments: [
  ("/lama/", "/lama/"),
  ("/lama", "/lama/"),
  ("/berita/123.html", "/berita/123.html"),
  ("/berita/123.html/", "/berita/123.html/"),
  ("/v1.2/Berita_~x/", "/v1.2/Berita_~x/"),
])
func `an alias is an address of the site`(text: String, address: String) {
  #expect(Alias(text)?.description == address)
}

@Test(arguments: [
  "", "/", "//", "lama/", "/a//b/", "/../x/", "/a/./b/", "/.git/", "https://x.id/", "//x.id/",
  "/a b/", "/a%2fb/", "/a\\b/", "/ä/", "/a?b", "/a#b", "/" + String(repeating: "a", count: 500),
])
func `no alias is`(text: String) { #expect(Alias(text) == nil) }

private func at(_ time: String) -> Release { Release(publishAt: WrittenTime(time)) }

private func until(_ time: String) -> Release { Release(expires: WrittenTime(time)) }

private func text(of visibility: Visibility) -> String {
  switch visibility {
  case .shown: "shown"
  case .draft: "draft"
  case .waiting(let begin): "waiting \(begin.text(in: .westernIndonesia))"
  case .expired(let end): "expired \(end.text(in: .westernIndonesia))"
  case .retracted: "retracted"
  }
}
