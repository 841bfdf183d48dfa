import SimpulPipeline
import Testing

private let call = """
  ---
  title: Wang dan Blinken kembali bertelepon
  published: 2022-03-06
  events:
    - type: phone-call
      status: held
      start: 2022-03-05
      participants: [Wang Yi, Antony Blinken]
      parties: [CN, US]
      evidence: Wang Yi dan Blinken kembali bertelepon
    - type: phone-call
      status: held
      start: 2022-02-22
      participants: [Wang Yi, Antony Blinken]
      parties: [CN, US]
      role: background
      evidence: keduanya sudah bertelepon
  claims:
    - {kind: ordinal, n: 3, window: P14D, event: 0, evidence: ketiga kalinya dalam dua pekan}
  ---

  Wang Yi dan Blinken kembali bertelepon untuk ketiga kalinya dalam dua pekan. Pada Februari
  keduanya sudah bertelepon.
  """

private let plan = """
  ---
  title: Wang akan ke Washington
  published: 2022-03-01
  events:
    - type: phone-call
      status: scheduled
      start: 2022-03-05
      participants: [Wang Yi, Antony Blinken]
      parties: [CN, US]
      evidence: Wang Yi akan menelepon Blinken
  ---

  Wang Yi akan menelepon Blinken.
  """

private func explained(_ subject: String, _ other: String? = nil) async throws -> String {
  let desk = try Desk([
    "content/articles/2022/2022-03-06-bertelepon.md": call,
    "content/articles/2022/2022-03-01-rencana.md": plan,
  ])
  return try #require(try await explain(subject, and: other, in: desk.surroundings()).value)
}

private let second = "phone-call-2022-03-05-antony-blinken-wang-yi"
private let first = "phone-call-2022-02-22-antony-blinken-wang-yi"

@Test func `an event is explained by its status, its reports, its claims and its links`()
  async throws
{
  #expect(
    try await explained(second) == """
      \(second)
        phone-call, held, 2022-03-05
        sides: Wang Yi, Antony Blinken, CN, US
        scheduled: learned on 2022-03-01 from 2022/2022-03-01-rencana
        held: learned on 2022-03-06 from 2022/2022-03-06-bertelepon
        independent sources: 2, articles: 2
        2022/2022-03-01-rencana: the first report of this event
          scheduled, 2022-03-05
          evidence: Wang Yi akan menelepon Blinken
        2022/2022-03-06-bertelepon: joined, as the people and the time are the same
          held, 2022-03-05
          evidence: Wang Yi dan Blinken kembali bertelepon
        2022/2022-03-06-bertelepon claims: ketiga kalinya dalam dua pekan
          the archive is too short to say: the archive has 1 other of its kind from 2022-02-19 to \
      2022-03-05: '\(first)'
        \(second) -> \(first): follows-up (nth-in-series): percakapan kedua dalam 11 hari; \
      sebelumnya 22 Februari 2022

      """
  )
}

@Test func `two events are explained by what ties them and what holds them apart`() async throws {
  let text = try await explained(first, second)
  #expect(text.contains("follows-up (nth-in-series)"))
  #expect(text.contains("not one event: one article tells both, and so holds them apart"))
}

@Test func `two events of different kinds are told apart by their kinds`() async throws {
  let visit = call.replacing("phone-call", with: "visit")
  let desk = try Desk([
    "content/articles/2022/2022-03-06-bertelepon.md": call,
    "content/articles/2022/2022-03-07-kunjungan.md": visit,
  ])
  let other = "visit-2022-03-05-antony-blinken-wang-yi"
  let text = try await explain(second, and: other, in: desk.surroundings()).value
  #expect(
    text?.contains("not one event: they are of different kinds: phone-call and visit") == true
  )
}

@Test func `an article is explained by its events`() async throws {
  let text = try await explained("bertelepon")
  #expect(text.contains("event: \(second), joined, as the people and the time are the same"))
  #expect(text.contains("event: \(first), the first report of this event"))
}

@Test func `a name that is nobody's gets the nearest`() async throws {
  let desk = try Desk(["content/articles/2022/2022-03-06-bertelepon.md": call])
  let found = try await explain("bertelepom", and: nil, in: desk.surroundings())
  #expect(found.value == nil)
  #expect(found.diagnostics.map(\.message.hint) == ["did you mean 'bertelepon'?"])
}
