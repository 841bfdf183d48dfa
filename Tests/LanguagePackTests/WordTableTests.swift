import LanguagePack
import Testing

@Test func `a word is found however it is written`() {
  let words = WordSet(["menlu", "al-"])
  #expect(tokens(of: "Menlu MENLU ménlu").allSatisfy { words.contains($0) })
  #expect(!words.contains(tokens(of: "menlunya")[0]))
  #expect(words.contains("al-"))
}

@Test func `of two values for a word the first stays`() {
  let table = WordTable([("dua", 2), ("tiga", 3), ("dua", 22)])
  #expect(tokens(of: "dua tiga empat").map { table[$0] } == [2, 3, nil])
  #expect(table[folded: "tiga"] == 3)
}

@Test func `every phrase of a large table is found, and only at its place`() {
  let numbers = 0..<3000
  let table = PhraseTable(
    numbers.map { (phrase: "kota\($0 % 60) jalan\($0 / 60) nomor", value: $0) }
  )
  for number in numbers {
    let text = tokens(of: "di Kota\(number % 60) Jalan\(number / 60) Nomor satu")
    #expect(table.match(in: text, at: 0) == nil)
    #expect(table.match(in: text, at: 1)?.value == number)
    #expect(table.match(in: text, at: 1)?.count == 3)
    #expect(table.match(in: text, at: 2) == nil)
  }
}

@Test func `a phrase does not reach over the end of the text`() {
  let table = PhraseTable([(phrase: "menteri luar negeri", value: 1)])
  let text = tokens(of: "para menteri luar")
  #expect(text.indices.allSatisfy { table.match(in: text, at: $0) == nil })
  #expect(table.match(in: text, at: text.count) == nil)
}
