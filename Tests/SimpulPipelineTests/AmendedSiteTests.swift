import DigestModel
import Foundation
import SimpulPipeline
import SiteFiles
import Testing

private let first = "content/articles/2022/2022-03-06-pertama.md"
private let second = "content/articles/2022/2022-03-05-kedua.md"

private func article(_ headline: String, _ day: String) -> String {
  """
  ---
  title: \(headline)
  published: \(day)
  publisher: Simpul
  topics: [ukraine]
  people: [{name: Wang Yi, country: CN}]
  events:
    - type: meeting
      status: held
      start: 2022-03-04
      participants: [Antony Blinken, Wang Yi]
      parties: [CN, US]
      topics: [ukraine]
      evidence: Wang Yi bertemu Antony Blinken
  ---

  Wang Yi bertemu Antony Blinken. \(headline) menutup pekan.

  """
}

/// Two articles of one event.
private func desk() throws -> Desk {
  try Desk([
    first: article("Judul pertama", "2022-03-06"), second: article("Judul kedua", "2022-03-05"),
  ])
}

private func prepared(_ desk: Desk) async throws -> PreparedSite {
  let memory = SiteMemory(of: desk.files)
  return try await PreparedSite.preparing(desk.surroundings(), after: memory).value
}

/// An editor's change of one article.
private struct Edit: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let old: String
  let new: String

  init(_ name: String, _ old: String, _ new: String) {
    (testDescription, self.old, self.new) = (name, old, new)
  }

  func make(in desk: Desk) throws {
    let text = try desk.text(of: first)
    try #require(text.contains(old))
    try desk.write(text.replacing(old, with: new), to: first)
  }
}

private let shownEdits = [
  Edit("a sentence", "menutup pekan.", "menutup pekan. Satu kalimat lagi."),
  Edit(
    "the opening",
    "Wang Yi bertemu Antony Blinken. ",
    "Wang Yi bertemu Antony Blinken di Roma. "
  ),
  Edit("a headline", "title: Judul pertama", "title: Judul baru"),
  Edit("a person", "people: [", "people: [{name: Antony Blinken, country: US}, "),
  Edit("a state", "topics: [ukraine]\npeople", "topics: [ukraine]\ncountries: [CN, US]\npeople"),
  Edit("a byline", "publisher: Simpul", "publisher: Simpul\nauthors: [Rina Uji]"),
  Edit("a correction", "publisher: Simpul", "corrections: [{on: 2022-03-07, text: Satu nama.}]"),
]

@Test(arguments: shownEdits)
private func `an article is shown as it was saved before the site is made anew`(edit: Edit)
  async throws
{
  let desk = try desk()
  let before = try await prepared(desk)
  var amending = try #require(ArticleAmending(before, in: desk.surroundings()))
  try edit.make(in: desk)
  let amended = try #require(amending.amended(with: [try path(first)]))
  let after = try await prepared(desk)
  let page = try path("artikel/2022/03/pertama/index.html")
  func bytes(_ site: PreparedSite, _ amended: AmendedSite? = nil) throws -> [UInt8] {
    let output = try #require(site.planned.outputs.first { $0.path == page })
    return try output.bytes(of: amended).value
  }
  #expect(try bytes(before, amended) == bytes(after))
  #expect(try bytes(before) != bytes(after))
}

private let wholeEdits = [
  Edit("a draft", "topics: [ukraine]\npeople", "draft: true\ntopics: [ukraine]\npeople"),
  Edit("another day", "published: 2022-03-06", "published: 2022-03-07"),
  Edit("a mistake", "title: ", "titel: "),
]

@Test(arguments: wholeEdits)
private func `an address, a mistake and who may read wait for all of it`(edit: Edit) async throws {
  let desk = try desk()
  var amending = try #require(ArticleAmending(try await prepared(desk), in: desk.surroundings()))
  try edit.make(in: desk)
  #expect(amending.amended(with: [try path(first)]) == nil)
}

private let eventEdits = [
  Edit("another type", "type: meeting", "type: negotiation"),
  Edit("another status", "status: held", "status: cancelled"),
  Edit("another day", "start: 2022-03-04", "start: 2022-03-03"),
  Edit("a longer time", "start: 2022-03-04", "start: 2022-03-04\n    end: 2022-03-05"),
  Edit(
    "a place",
    "topics: [ukraine]\n    evidence",
    "city: Roma\n    country: IT\n    evidence"
  ),
  Edit("another person", "participants: [Antony Blinken", "participants: [Jake Sullivan"),
  Edit("a body", "parties: [CN, US]", "parties: [CN, UN, US]"),
  Edit("other evidence", "evidence: Wang Yi bertemu Antony Blinken", "evidence: Wang Yi bertemu"),
]

/// Beside another article that tells the event as before, where that leaves the two one event.
@Test(
  arguments: eventEdits.flatMap { [($0, false), ($0, $0.testDescription != "another person")] }
)
private func `an event is told as its article tells it before it is joined anew`(
  edit: Edit,
  isToldTwice: Bool
) async throws {
  let desk = try desk()
  if !isToldTwice { try desk.remove(second) }
  _ = try await registerAddresses(in: desk.surroundings())
  let before = try await prepared(desk)
  var amending = try #require(ArticleAmending(before, in: desk.surroundings()))
  try edit.make(in: desk)
  let amended = try #require(amending.amended(with: [try path(first)]))
  let after = try await prepared(desk)
  func bytes(_ site: PreparedSite, _ amended: AmendedSite? = nil) throws -> [UInt8] {
    let page = try path("artikel/2022/03/pertama/index.html")
    let output = try #require(site.planned.outputs.first { $0.path == page })
    return try output.bytes(of: amended).value
  }
  #expect(try bytes(before, amended) == bytes(after))
  // Nothing of the site trips over an event that the tables know otherwise.
  for output in before.planned.outputs { _ = try output.bytes(of: amended) }
}

@Test func `what the desk says of an event stands over what its article says now`() async throws {
  let desk = try desk()
  try desk.remove(second)
  _ = try await registerAddresses(in: desk.surroundings())
  let id = try #require(try await prepared(desk).linked.events.first).id
  try desk.write("---\ntype: summit\n---\n", to: "content/events/\(id).md")
  let site = try await prepared(desk)
  #expect(site.linked.events.map(\.type) == [.summit])
  var amending = try #require(ArticleAmending(site, in: desk.surroundings()))
  try eventEdits[0].make(in: desk)
  let amended = try #require(amending.amended(with: [try path(first)]))
  let page = try path("artikel/2022/03/pertama/index.html")
  let output = try #require(site.planned.outputs.first { $0.path == page })
  #expect(try output.bytes(of: amended).value == output.bytes().value)
}

@Test func `events are what they were where an article tells fewer of them`() async throws {
  let desk = try desk()
  let site = try await prepared(desk)
  var amending = try #require(ArticleAmending(site, in: desk.surroundings()))
  let event = try desk.text(of: first).components(separatedBy: "events:\n")[1]
  try Edit("no event", "events:\n" + event.components(separatedBy: "---")[0], "").make(in: desk)
  let amended = try #require(amending.amended(with: [try path(first)]))
  let events = site.planned.outputs.filter { $0.path.text.hasPrefix("peristiwa/") }
  #expect(!events.isEmpty)
  for output in events {
    #expect(try output.bytes(of: amended).value == output.bytes().value, "\(output.path)")
  }
  let page = try path("artikel/2022/03/pertama/index.html")
  let article = try #require(site.planned.outputs.first { $0.path == page })
  #expect(try !article.bytes(of: amended).value.isEmpty)
}

@Test func `a file whose address another one has takes nobody's place`() async throws {
  let desk = try desk()
  let other = "content/articles/lain/2022-03-06-pertama.md"
  try desk.write(article("Judul lain", "2022-03-06"), to: other)
  let site = try await prepared(desk)
  let taken = try #require(site.content.articles.first { $0.slug.text == "pertama" }).origin.file
  for name in [first, other] {
    var amending = try #require(ArticleAmending(site, in: desk.surroundings()))
    #expect((amending.amended(with: [try path(name)]) != nil) == (name == taken), "\(name)")
  }
}

@Test func `articles that the site lacks, and files that are none, wait for all of it`()
  async throws
{
  let desk = try desk()
  let site = try await prepared(desk)
  for (name, text) in [
    ("content/articles/2022/2022-03-07-baru.md", article("Judul baru", "2022-03-07")),
    ("content/pages/tentang.md", "---\ntitle: Tentang\n---\n\nSatu.\n"),
  ] {
    var amending = try #require(ArticleAmending(site, in: desk.surroundings()))
    try desk.write(text, to: name)
    #expect(amending.amended(with: [try path(name)]) == nil)
    #expect(amending.amended(with: [try path(first), try path(name)]) == nil)
  }
  var amending = try #require(ArticleAmending(site, in: desk.surroundings()))
  #expect(amending.amended(with: [try path(first), try path("\(first).new")]) != nil, "gone again")
  try desk.remove(first)
  #expect(amending.amended(with: [try path(first)]) == nil)
}
