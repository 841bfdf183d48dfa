import LanguagePack
import Testing

@Test(arguments: [
  ("Sabtu (5/3), untuk", ["Sabtu", "(", "5", "/", "3", ")", ",", "untuk"]),
  ("Riyad Al-Maliki", ["Riyad", "Al", "-", "Maliki"]),
  ("Gideon Sa’ar, Jum'at", ["Gideon", "Sa’ar", ",", "Jum'at"]),
  ("tewas 5.791 orang.", ["tewas", "5.791", "orang", "."]),
  ("KTT G20 dan 20detik", ["KTT", "G20", "dan", "20detik"]),
  ("“kedaulatan”", ["“", "kedaulatan", "”"]),
  ("26 – 28", ["26", "–", "28"]),
])
func `the tokens of`(text: String, expected: [String]) {
  let found = tokens(of: text)
  #expect(found.map(\.text) == expected)
  for token in found {
    #expect(Array(text.utf8)[token.range] == ArraySlice(token.text.utf8))
  }
}

@Test func `a token knows whether it is glued to the one before it`() {
  #expect(tokens(of: "Al-Maliki - Wang").map(\.followsSpace) == [true, false, false, true, true])
}

@Test func `the longest phrase wins`() {
  let table = PhraseTable([
    (phrase: "menteri", value: 1), (phrase: "Menteri Luar Negeri", value: 2),
    (phrase: "Al-Maliki", value: 3),
  ])
  let text = tokens(of: "menteri luar negeri palestina Riyad Al–Maliki")
  #expect(table.match(in: text, at: 0)?.value == 2)
  #expect(table.match(in: text, at: 0)?.count == 3)
  #expect(table.match(in: text, at: 1) == nil)
  // A typographic dash folds to a hyphen.
  #expect(table.match(in: text, at: 5)?.value == 3)
}
