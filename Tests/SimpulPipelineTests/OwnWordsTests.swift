import DigestModel
import SimpulPipeline
import SiteFiles
import Testing

private let copy = """
  Menlu Peru dan Menlu Chile Bertemu di Lima

  Lima (ANTARA) - Menteri Luar Negeri Peru Javier González dan Menteri Luar Negeri Chile Alberto van Klaveren bercengkerama di Lima, Senin (4/3/2024).

  Pesan redaksi kami: jagalah kesehatan Anda selalu.

  Keduanya membahas perdagangan dan perbatasan kedua negara sampai malam hari.
  """

private func read(with own: [String: String]) throws -> Diagnosed<ReadArticle?> {
  let embedded = EmbeddedFileSystem()
  let site = try Desk(own).files
  let knowledge = try Knowledge.reading(shipped: embedded, site: site).value
  let reader = try articleReader(knowledge, LanguageSources(embedded: embedded, site: site))
  guard let read = reader.value else { return Diagnosed(nil, reader.diagnostics) }
  return read(RawArticle(file: "a.txt", text: copy))
}

@Test func `a site teaches import a line of noise and a word for an event`() throws {
  let plain = try #require(try read(with: [:]).value)
  #expect(plain.cleaned.paragraphs.count == 3)
  #expect(plain.facts.mentions.isEmpty)

  let taught = try #require(
    try read(with: [
      "content/language/noise.yaml": "patterns:\n  - {phrase: Pesan redaksi kami, where: start}\n",
      "content/language/events.yaml":
        "triggers:\n  - {frame: meet, type: meeting, words: [bercengkerama]}\n",
    ]).value
  )
  #expect(taught.cleaned.paragraphs.count == 2)
  #expect(taught.facts.mentions.map(\.type) == [.meeting])
}

@Test func `a file of words that has no shipped name is an error`() throws {
  let found = try read(with: ["content/language/nois.yaml": "patterns: []\n"])
  #expect(found.value == nil)
  #expect(found.diagnostics.map(\.message.identifier) == ["language.unknown-file"])
  #expect(found.diagnostics.first?.message.hint == "did you mean 'noise.yaml'?")
}
