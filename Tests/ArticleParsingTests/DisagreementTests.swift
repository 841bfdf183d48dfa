import ArticleParsing
import DigestModel
import LanguagePack
import TestSupport
import Testing

private let lead =
  "Menteri Luar Negeri Norwegia menerima rekannya dari Kenya di Oslo untuk membahas bantuan bagi Sudan."
private let headline = "Norwegia dan Kenya Bahas Bantuan Sudan"

/// What disagrees in a text with this head, told by these words beside it.
private func disagreements(
  _ head: String,
  title: String? = nil,
  day: String? = nil,
  outlet: String? = nil,
  body: String = lead,
  file: String = "a.json"
) throws -> [String] {
  var metadata = RawMetadata()
  metadata.title = title
  metadata.published = day.flatMap { Day(iso8601: $0) }
  metadata.publisher = outlet
  let raw = RawArticle(file: file, text: "\(head)\n\n\(body)", metadata: metadata)
  let found = try cleanedArticle(parsing: raw, pack: indonesian())
  #expect(
    found.diagnostics.map(\.message.identifier).filter { $0 == "raw.text-disagrees" }.count
      == found.value.disagreements.count
  )
  return found.value.disagreements.map { "\($0.subject): \($0.metadata) / \($0.text)" }
}

@Test(arguments: [
  ("Norwegia dan Kenya Bahas Bantuan Sudan", false),
  ("NORWEGIA DAN KENYA BAHAS BANTUAN SUDAN", false),
  ("Norwegia dan Kenya Bahas Bantuan Sudan - ANTARA News", false),
  ("Norwegia dan Kenya Bahas Bantuan Sudan | Contoh.co.id", false),
  ("Norwegia dan Kenya Bahas Bantuan Sudan Halaman all - Kompas.com", false),
  ("Norwegia & Kenya Bahas Bantuan Sudan", false),
  ("Norwegia dan Kenia Bahas Bantuan Sudan", false),
  ("Dunia: Norwegia dan Kenya Bahas Bantuan Sudan", false),
  ("Norwegia dan Kenya Bahas Ban", false),
  ("Norwegia dan Kenya Bahas Bantuan Somalia", true),
  ("Harga Beras Naik Lagi di Pasar Induk", true),
  ("Norwegia dan 3 Negara Bahas Bantuan Sudan", true),
])
func `a headline that has other words than the text's is told`(title: String, isTold: Bool) throws {
  let expected = isTold ? ["headline: \(title) / \(headline)"] : []
  #expect(try disagreements(headline, title: title) == expected)
}

@Test(arguments: [
  ("Menlu Terima 3 Tamu dari Kenya", "Menlu Terima 5 Tamu dari Kenya"),
  ("Menlu Bertemu Wang Yi di Bali", "Menlu Bertemu Lavrov di Bali"),
])
func `a number or a name tells two headlines apart`(title: String, own: String) throws {
  #expect(try disagreements(own, title: title).count == 1)
}

@Test func `a headline that was made of the first sentence disagrees with none`() throws {
  #expect(try disagreements("", title: "Harga Beras Naik Lagi") == [])
}

@Test(arguments: [
  ("Rabu, 6 Maret 2024 | 09.00 WIB", lead, "2024-03-06", nil),
  ("Rabu, 6 Maret 2024 | 09.00 WIB", lead, "2024-03-07", "2024-03-06"),
  ("Rabu, 6 Maret 2024 | 09.00 WIB", lead, "2023-03-06", "2024-03-06"),
  ("", "\(lead) Itu katanya, Rabu (6/3/2024).", "2024-03-08", nil),
  ("", "\(lead) Itu katanya, Rabu (6/3/2024).", "2021-03-08", "2024-03-06"),
  ("", lead, "2024-03-08", nil),
])
func `another day in the text is told`(
  head: String,
  body: String,
  day: String,
  other: String?
) throws {
  let found = try disagreements("\(headline)\n\n\(head)", day: day, body: body)
  #expect(found == (other.map { ["day: \(day) / \($0)"] } ?? []))
}

@Test func `the day in a file's name is no word of the text`() throws {
  #expect(try disagreements(headline, day: "2024-03-06", file: "2020-01-01-a.html") == [])
}

@Test(arguments: [
  ("ANTARA News", "Oslo (ANTARA) - ", nil), ("LKBN Antara", "Oslo (ANTARA) - ", nil),
  ("antaranews.com", "Oslo (ANTARA) - ", nil),
  ("KOMPAS", "OSLO, KOMPAS.com - ", nil), ("Kompas.com", "OSLO, KOMPAS.com - ", nil),
  ("Republika Online", "REPUBLIKA.CO.ID, OSLO -- ", nil),
  ("Harian Fajar", "Oslo (ANTARA) - ", "ANTARA"), ("Tempo.co", "OSLO, KOMPAS.com - ", "KOMPAS.com"),
  ("Harian Fajar", "", nil),
])
func `another outlet in the text is told`(outlet: String, dateline: String, other: String?) throws {
  let found = try disagreements(headline, outlet: outlet, body: dateline + lead)
  #expect(found == (other.map { ["outlet: \(outlet) / \($0)"] } ?? []))
}
