import DigestModel
import LanguagePack
import Testing

/// `2022-03-05`, `2023-10-26..2023-10-28`, `2021-11`, `2023`, `?`.
private func short(_ span: DateSpan) -> String {
  guard let start = span.start else { return "?" }
  switch span.precision {
  case .day: return span.end.map { "\(start)..\($0)" } ?? "\(start)"
  case .month: return String("\(start)".prefix(7))
  case .year: return String("\(start)".prefix(4))
  case .unknown: return "?"
  }
}

private func found(
  _ text: String,
  _ published: String?,
  anchor: String? = nil,
  year: Int? = nil
) throws -> [String] {
  let pack = try indonesian()
  let frame = DateFrame(published: published.flatMap { Day(iso8601: $0) }, year: year)
  let before = anchor.flatMap { Day(iso8601: $0) }.map { DateSpan($0) }
  return pack.sentences(of: text, number: 0).flatMap {
    pack.dates(in: $0, frame: frame, anchor: before).map { short($0.span) }
  }
}

@Test(arguments: [
  // A weekday with its date; the year is the one whose weekday fits.
  ("bertelepon, Sabtu (5/3), untuk", "2022-03-06", ["2022-03-05"]),
  ("pada Sabtu (31/12)", "2023-01-02", ["2022-12-31"]),
  ("pada Senin (19/6/2023)", "2023-06-19", ["2023-06-19"]),
  ("pada Rabu, (26/4/2023).", "2023-04-27", ["2023-04-26"]),
  ("pada Sabtu (30/4/22)", "2022-05-01", ["2022-04-30"]),
  ("Jumat (08/07/2022) pagi", "2022-07-09", ["2022-07-08"]),
  ("Selasa malam (23/9/2025)", "2025-09-24", ["2025-09-23"]),
  ("Jumat petang (18/2) waktu setempat", "2022-02-19", ["2022-02-18"]),
  ("Ahad (10/12)", "2023-12-11", ["2023-12-10"]),
  ("Jakarta (2/4)", "2022-04-03", ["2022-04-02"]),
  ("Rabu 1 Maret 2023", "2023-03-01", ["2023-03-01"]),
  ("Jumat, 18 Maret 2022, malam", "2022-03-19", ["2022-03-18"]),
  ("Senin, 03 April 2023", "2023-04-03", ["2023-04-03"]),
  ("Pada Rabu (14/6) lalu, keduanya", "2023-06-19", ["2023-06-14"]),
  ("(Sabtu, 5/3)", "2022-03-06", ["2022-03-05"]),
  // No weekday: the nearest such day, on the side that the words tell.
  ("keduanya bertelepon pada 22 Februari", "2022-03-06", ["2022-02-22"]),
  ("ia akan ke sana pada 5 Januari", "2023-12-20", ["2024-01-05"]),
  ("ia ke sana pada 20 Desember", "2024-01-05", ["2023-12-20"]),
  ("perang sejak 7 Oktober", "2024-05-01", ["2023-10-07"]),
  ("di Antalya pada 10 Maret lalu", "2022-03-30", ["2022-03-10"]),
  // Ranges.
  ("akan mengunjungi AS pada 26 - 28 Oktober", "2023-10-24", ["2023-10-26..2023-10-28"]),
  ("pada 26–28 Oktober 2023", "2023-10-24", ["2023-10-26..2023-10-28"]),
  ("pada 16 dan 17 Mei", "2023-05-15", ["2023-05-16..2023-05-17"]),
  ("pada 11 sampai 13 Mei", "2022-05-14", ["2022-05-11..2022-05-13"]),
  ("(15-16/11)", "2022-11-17", ["2022-11-15..2022-11-16"]),
  ("(29/10-2/11)", "2023-11-03", ["2023-10-29..2023-11-02"]),
  ("28 Februari - 2 Maret", "2023-03-03", ["2023-02-28..2023-03-02"]),
  ("30 Desember 2022 - 2 Januari 2023", "2023-01-03", ["2022-12-30..2023-01-02"]),
  ("30 Desember - 2 Januari 2023", "2023-01-03", ["2022-12-30..2023-01-02"]),
  ("Jumat-Minggu (8-10/5)", "2020-05-11", ["2020-05-08..2020-05-10"]),
  ("pada 6 dan 11 Mei", "2023-05-21", ["2023-05-06", "2023-05-11"]),
  // Months and years, never a made-up day.
  ("pada November 2021 lalu", "2022-03-15", ["2021-11"]),
  ("pada Januari dan Oktober 2020", "2022-03-15", ["2020-01", "2020-10"]),
  ("pada Maret, Mei, dan Juli 2021", "2022-03-15", ["2021-03", "2021-05", "2021-07"]),
  ("antara Januari hingga Maret 2020", "2022-03-15", ["2020-01", "2020-03"]),
  // December is that of another year.
  ("pada Desember dan Januari 2021", "2022-03-15", ["2021-12", "2021-01"]),
  ("pada November lalu", "2022-03-15", ["2021-11"]),
  ("pada Oktober tahun lalu", "2022-03-15", ["2021-10"]),
  ("di Bali, November mendatang", "2022-06-26", ["2022-11"]),
  ("pada akhir Oktober", "2023-11-16", ["2023-10"]),
  ("pada awal bulan ini", "2022-03-29", ["2022-03"]),
  ("bulan lalu", "2023-01-10", ["2022-12"]),
  ("bulan depan", "2023-12-10", ["2024-01"]),
  ("blokade sejak Februari", "2022-07-22", ["2022-02"]),
  ("sejak 2014", "2022-07-22", ["2014"]),
  ("pada awal 2022", "2023-07-22", ["2022"]),
  ("tahun ini", "2023-03-22", ["2023"]),
  ("setahun lalu", "2023-11-16", ["2022-11"]),
  ("lima tahun lalu", "2023-11-16", ["2018"]),
  ("pekan depan", "2023-10-15", ["2023-10"]),
  ("pada akhir pekan ini", "2023-10-24", ["2023-10"]),
  // A weekday alone.
  ("dikirimkan kepada media, Minggu.", "2022-03-06", ["2022-03-06"]),
  ("ia tiba pada Senin", "2023-03-22", ["2023-03-20"]),
  ("ia akan tiba pada Senin", "2023-03-22", ["2023-03-27"]),
  ("bertemu di Teheran, Selasa lalu", "2022-07-22", ["2022-07-19"]),
  ("pada Senin pekan lalu", "2023-03-22", ["2023-03-13"]),
  ("dua minggu setelah itu", "2023-03-22", []),
  ("Minggu ini mereka bertemu", "2023-03-22", ["2023-03"]),
  ("pada Minggu, Qin Gang", "2023-06-19", ["2023-06-18"]),
  // Days counted from publication.
  ("tiba kemarin pagi", "2022-06-30", ["2022-06-29"]),
  ("Hari ini, Kamis (30/6), ia", "2022-06-30", ["2022-06-30"]),
  ("berangkat besok", "2022-06-30", ["2022-07-01"]),
  ("berangkat lusa", "2022-06-30", ["2022-07-02"]),
  ("dua hari lalu", "2022-06-30", ["2022-06-28"]),
  // Weekday and date contradict each other: the nearest day that fits both as far as it can.
  ("di Kremlin, Selasa (22/3/2023)", "2023-03-22", ["2023-03-21"]),
  ("pada Sabtu (19/2/2023)", "2023-02-19", ["2023-02-18"]),
  ("pada Selasa (15/3/2021)", "2022-03-16", ["2022-03-15"]),
  // Misprints, mended only where the weekday proves it.
  ("pada Sabtu (18/102025)", "2025-10-19", ["2025-10-18"]),
  ("pada Sabtu (24/5/205)", "2025-05-25", ["2025-05-24"]),
  ("pada Senin (24/5/205)", "2025-05-25", ["?"]),
  ("sejak Februari 2922", "2022-07-22", ["2022-02"]),
  // The same moment at home is no second date.
  (
    "Selasa (10/5/2022) pukul 21.40 waktu setempat atau Rabu (11/5) pukul 08.40 WIB",
    "2022-05-12", ["2022-05-10"]
  ),
])
func `a date reads from`(text: String, published: String, expected: [String]) throws {
  #expect(try found(text, published) == expected)
}

@Test(arguments: [
  "tewas 5.791 orang", "Pasal 5 ayat 2", "12 butir usulan", "3/4 anggota setuju", "skor 3-1",
  "dua pekan terakhir", "selama dua hari", "pukul 09.35", "pada tanggal itu", "Juli Setiawan",
  "20 negara", "setiap minggu", "rusak 50 persen",
])
func `no date stands in`(text: String) throws {
  #expect(try found(text, "2022-07-22") == [])
}

@Test(arguments: [
  ("Sehari sebelumnya, ia bertemu Zelenskyy", ["2022-06-29"]),
  ("Lima hari kemudian kedua kubu", ["2022-07-05"]),
  ("ke Moskow keesokan harinya", ["2022-07-01"]),
  ("pada hari yang sama", ["2022-06-30"]),
  ("Sehari sebelum ke Moskow, mereka singgah", ["2022-06-29"]),
  ("Pada Selasa (28/6), dua hari setelah bertemu X", ["2022-06-28", "2022-06-26"]),
  ("Pada Selasa (28/6), dua hari sebelum perang", ["2022-06-28", "2022-06-30"]),
  ("Pada Senin (27/6) ia tiba, sehari kemudian pulang", ["2022-06-27", "2022-06-28"]),
])
func `a date told from the one before it`(text: String, expected: [String]) throws {
  #expect(try found(text, "2022-07-03", anchor: "2022-06-30") == expected)
}

@Test(arguments: [
  ("Sabtu (5/3)", nil, ["?"]),
  ("22 Februari", nil, ["?"]),
  ("Minggu", nil, ["?"]),
  ("kemarin", nil, ["?"]),
  ("November 2021", nil, ["2021-11"]),
  ("Senin (14/3/2022)", nil, ["2022-03-14"]),
  ("Jumat (18/3)", 2022, ["2022-03-18"]),
  ("22 Februari", 2022, ["2022-02-22"]),
])
func `without a day of publication nothing is guessed`(
  text: String,
  year: Int?,
  expected: [String]
) throws {
  #expect(try found(text, nil, year: year) == expected)
}

@Test func `in a quotation 'hari ini' is the day of the speech`() throws {
  let text = "\"Hari ini kita bertemu,\" katanya, Rabu (29/6/2022)."
  #expect(try found(text, "2022-06-30") == ["2022-06-29", "2022-06-29"])
}

@Test func `a statement's date does not lie ahead because the visit does`() throws {
  let text = "\"Wang akan mengunjungi AS pada 26 - 28 Oktober,\" kata Mao Ning pada Selasa."
  #expect(try found(text, "2023-10-24") == ["2023-10-26..2023-10-28", "2023-10-24"])
}

@Test func `a contradiction is doubtful, a plain date is not`() throws {
  let pack = try indonesian()
  let frame = DateFrame(published: Day(iso8601: "2023-03-22"))
  let sentence = try #require(
    pack.sentences(of: "Selasa (22/3/2023) dan Senin (20/3/2023)", number: 0).first
  )
  let found = pack.dates(in: sentence, frame: frame)
  #expect(found.map(\.isDoubtful) == [true, false])
  #expect(found.map(\.hasYear) == [true, true])
}

@Test func `a day before counts from the paragraph's last date, else from the article's first`()
  throws
{
  let pack = try indonesian()
  let paragraphs = [
    "Ia bertemu Putin pada Kamis (30/6). Hal itu dikatakan juru bicaranya, Jumat.",
    "Perundingan dimulai pada 6 Juni lalu. Lima hari kemudian naskahnya diteken.",
    "Sehari sebelumnya, ia menemui Zelenskyy.",
  ]
  let sentences = paragraphs.enumerated().flatMap {
    pack.sentences(of: $0.element, number: $0.offset)
  }
  let frame = DateFrame(published: Day(iso8601: "2022-07-01"))
  let found = pack.dates(in: sentences, frame: frame).flatMap { $0 }.map { short($0.span) }
  #expect(found == ["2022-06-30", "2022-07-01", "2022-06-06", "2022-06-11", "2022-06-29"])
}
