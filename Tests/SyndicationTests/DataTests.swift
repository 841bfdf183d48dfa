import DigestModel
import Foundation
import Syndication
import TestSupport
import Testing

private struct Note: DataRecord {
  let text: String
  var tags: [String] = []
  var number: Int?
  var parts: [Part] = []

  static let name = "note"

  static let fields: [DataField<Note>] = [
    DataField("text", .text) { .text($0.text) },
    DataField("tags", .texts) { .texts($0.tags) },
    DataField(optional: "number", .number) { .number(orAbsent: $0.number) },
    DataField("long", .flag) { .flag($0.text.count > 3) },
    DataField("parts", .records(Part.self)) { .records($0.parts) },
  ]
}

private struct Part: DataRecord {
  let day: Day

  static let name = "part"
  static let fields: [DataField<Part>] = [DataField("day", .day) { .day($0.day) }]
}

private func part(_ notes: [Note]) -> DataPart {
  DataPart("notes", of: Note.self, count: notes.count) { notes[$0] }
}

private func file(_ parts: [DataPart], licence: Licence? = nil) -> DataFile {
  DataFile(
    schemaURL: "https://a.example/s.json",
    title: "T",
    about: "https://a.example/data/",
    language: .id,
    licence: licence,
    updated: SampleSite.day("2022-03-06"),
    parts: parts
  )
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

@Test(arguments: [
  ("a", "a"),
  ("a, b", "\"a, b\""),
  ("\"ya\"", "\"\"\"ya\"\"\""),
  ("dua\nbaris", "\"dua\nbaris\""),
  ("=1+1; #", "'=1+1; #"),
  ("+1|x", "'+1|x"),
  ("-1", "'-1"),
  ("@a, b", "\"'@a, b\""),
  ("\t=1", "'\t=1"),
  ("\r=1", "\"'\r=1\""),
  ("＝1", "'＝1"),
  ("a=1", "a=1"),
  ("–1", "–1"),
  ("", ""),
])
func `a cell of a table is`(value: String, cell: String) {
  let table = text(DataTable.bytes(of: part([Note(text: value)])))
  let long = value.count > 3
  #expect(table == "text,tags,number,long\r\n\(cell),,,\(long)\r\n")
}

@Test func `a table has its names even where it has no rows, and lists in one cell`() {
  #expect(text(DataTable.bytes(of: part([]))) == "text,tags,number,long\r\n")
  let notes = [
    Note(text: "a", tags: ["x", "y"], number: 7, parts: [Part(day: SampleSite.day("2022-03-06"))])
  ]
  #expect(text(DataTable.bytes(of: part(notes))).hasSuffix("\r\na,x|y,7,false\r\n"))
}

@Test func `a list is written record by record, without what records lack`() {
  let notes = [
    Note(text: "a"), Note(text: "b", number: 2, parts: [Part(day: SampleSite.day("2022-03-06"))]),
  ]
  let document = text(DataDocument.bytes(of: file([part(notes)], licence: Licence(name: "L"))))
  #expect(
    document == """
      {"$schema":"https://a.example/s.json","title":"T","about":"https://a.example/data/",\
      "language":"id","licence":{"name":"L"},"updated":"2022-03-06","notes":[
      {"text":"a","tags":[],"long":false,"parts":[]},
      {"text":"b","tags":[],"number":2,"long":false,"parts":[{"day":"2022-03-06"}]}]}

      """
  )
}

@Test func `a schema asks for what every record has and knows nothing else`() throws {
  let schema = DataSchema(of: file([part([])]), title: "Catatan") { "\($0).\($1)" }
  let bytes = DataSchemaDocument.bytes(of: schema)
  let read = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  #expect(read["$id"] as? String == "https://a.example/s.json")
  let records = try #require(read["$defs"] as? [String: [String: Any]])
  #expect(records.keys.sorted() == ["note", "part"])
  #expect(records["note"]?["required"] as? [String] == ["text", "tags", "long", "parts"])
  #expect(records["note"]?["additionalProperties"] as? Bool == false)
  let fields = try #require(records["note"]?["properties"] as? [String: [String: Any]])
  #expect(fields["number"]?["description"] as? String == "note.number")
  #expect(fields["number"]?["type"] as? String == "integer")
}

@Test func `the news sitemap escapes titles and stops at its limit`() {
  let item = NewsList.Item(
    url: "https://a.example/?a&b",
    title: "Perang & <damai>",
    published: SampleSite.day("2022-03-06")
  )
  let list = NewsList(publication: "S", language: "id", items: Array(repeating: item, count: 1_001))
  let document = NewsSitemap.document(of: list)
  #expect(document.contains("<news:title>Perang &amp; &lt;damai&gt;</news:title>"))
  #expect(document.components(separatedBy: "<url>").count == 1_001)
}
