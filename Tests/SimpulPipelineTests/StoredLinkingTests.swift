import DigestModel
import SimpulPipeline
import TestSupport
import Testing

private let program = Fingerprint(of: "a program")

@Test func `what linking found is read as it was stored`() async throws {
  let linked = try await EditedSite(seed: 3, articles: 16).desk.preparing().linked
  #expect(linked.events.count > 10 && linked.links.count > 10 && linked.related.count > 10)
  var writer = StoredWriter()
  writer.store(linked.events, linked.links)
  writer.endSection()
  writer.store(linked.related, linked.claims, linked.copies.texts, linked.registry.entries)
  writer.endSection()

  var readers = try #require(StoredReader.readers(of: writer.body[...]))
  #expect(readers.count == 2)
  let events = try readers[0].read([Event].self)
  #expect(events == linked.events)
  // Equality takes an accent for the same however it is written.
  #expect(Fingerprint { $0.feed(events) } == Fingerprint { $0.feed(linked.events) })
  #expect(try readers[0].read([Link].self) == linked.links)
  #expect(readers[0].isAtEnd)
  #expect(try readers[1].read([ArticleID: [RelatedArticle]].self) == linked.related)
  #expect(try readers[1].read([AuditedClaim].self) == linked.claims)
  #expect(try readers[1].read([CopiedText].self) == linked.copies.texts)
  #expect(try readers[1].read([EventRegistry.Entry].self) == linked.registry.entries)
  #expect(readers[1].isAtEnd)
}

@Test func `linking is kept until facts change, and never taken from another program`() async throws
{
  let desk = try EditedSite(seed: 1, articles: 8).desk
  let kept = try path(LinkingMemory.fileName)
  _ = try await desk.building()
  #expect(!desk.files.exists(kept), "nothing tells the program")
  _ = try await desk.building(program: program)
  let first = try desk.files.read(kept)
  let name = try #require(desk.files.files(under: path("content/articles")).first).text
  let text = try desk.text(of: name)
  try desk.write(text.replacing("title: ", with: "title: Lagi "), to: name)
  _ = try await desk.building(program: program)
  let second = try desk.files.read(kept)
  #expect(second != first, "related articles are found by headlines too")
  _ = try await desk.building(program: program)
  #expect(try desk.files.read(kept) == second)
  _ = try await desk.building(program: Fingerprint(of: "another"))
  #expect(try desk.files.read(kept) != second)
}
