import LanguagePack
import Testing

@Test(arguments: [
  ("dua", 2, 1), ("tiga belas", 13, 2), ("dua puluh lima", 25, 3), ("sepuluh", 10, 1),
  ("sebelas", 11, 1), ("seratus", 100, 1), ("dua ratus", 200, 2), ("18", 18, 1),
  ("dua hari", 2, 1), ("dua ratus dua puluh lima", 225, 5), ("dua puluh dua puluh", 22, 3),
])
func `a number reads from`(text: String, value: Int, count: Int) throws {
  let found = try indonesian().numberWords.number(in: tokens(of: text), at: 0)
  #expect(found?.value == value)
  #expect(found?.count == count)
}

@Test(arguments: [
  ("pertama", 1, 1), ("kedua", 2, 1), ("kesepuluh", 10, 1), ("kedua belas", 12, 2),
  ("ke-18", 18, 3), ("ke 18", 18, 2), ("ke-tiga", 3, 3),
])
func `an ordinal reads from`(text: String, value: Int, count: Int) throws {
  let found = try indonesian().numberWords.ordinal(in: tokens(of: text), at: 0)
  #expect(found?.value == value)
  #expect(found?.count == count)
}

@Test(arguments: ["kepada", "ke Moskow", "kerja", "dan", "ke-"])
func `no ordinal stands in`(text: String) throws {
  #expect(try indonesian().numberWords.ordinal(in: tokens(of: text), at: 0) == nil)
}

@Test(arguments: [
  ("kedua kalinya dalam dua pekan terakhir", ["P14D"]),
  ("pertama dalam lima tahun", ["P5Y"]),
  ("tiga bulan terakhir", ["P3M"]),
  ("dalam 11 hari", ["P11D"]),
  ("dalam sepekan", ["P7D"]),
  ("dua hari lalu", []),
  ("tujuh jam terakhir", []),
])
func `the window of a claim`(text: String, expected: [String]) throws {
  #expect(try indonesian().windows(in: tokens(of: text)).map(\.duration) == expected)
}
