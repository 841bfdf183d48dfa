import DigestModel
import Testing

private func stored<each Value: Storable>(_ value: repeat each Value) -> [UInt8] {
  var writer = StoredWriter()
  writer.store(repeat each value)
  writer.endSection()
  return writer.body
}

private func reader(of body: [UInt8]) throws -> StoredReader {
  try #require(StoredReader.readers(of: body[...])?.first)
}

@Test(arguments: [0, 1, -1, 63, 64, -64, 8_191, -8_193, 1 << 61 - 1, -(1 << 61)])
func `a number is read as it was stored`(number: Int) throws {
  var reader = try reader(of: stored(number))
  #expect(try reader.read(Int.self) == number)
  #expect(reader.isAtEnd)
}

@Test func `texts are told apart by their bytes`() throws {
  let texts = ["", "é", "e\u{301}", "é", "Wang Yi", "\u{0}“dua baris”\n"]
  var reader = try reader(of: stored(texts))
  let read = try reader.read([String].self)
  #expect(read.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
}

@Test func `values of all kinds are read as they were stored`() throws {
  let day = try #require(Day(year: 2026, month: 2, day: 28))
  let spans = [DateSpan.unknown, DateSpan(day), DateSpan(day, to: day.adding(days: 3))]
  let months = [DateSpan(month: 2, year: 2026), DateSpan(year: 1955), nil]
  let counts: [String: [Int]] = ["b": [2], "a": [], "c": [1, 2, 3]]
  let parties: Set = [Party("US"), Party("ID")]
  let note = Diagnostic(
    .warning,
    Diagnostic.Message(identifier: "a.b", summary: "satu", hint: nil),
    at: SourceLocation(file: "a.md", line: 3, column: 9)
  )
  var reader = try reader(
    of: stored(spans, months, counts, parties, [note], 0.1, EventType.allCases, [true, false])
  )
  #expect(try reader.read([DateSpan].self) == spans)
  #expect(try reader.read([DateSpan?].self) == months)
  #expect(try reader.read([String: [Int]].self) == counts)
  #expect(try reader.read(Set<Party>.self) == parties)
  #expect(try reader.read([Diagnostic].self) == [note])
  #expect(try reader.read(Double.self) == 0.1)
  #expect(try reader.read([EventType].self) == EventType.allCases)
  #expect(try reader.read([Bool].self) == [true, false])
  #expect(reader.isAtEnd)
}

@Test func `equal sets and dictionaries are stored alike`() {
  let names = (0..<40).map { "nama-\($0)" }
  #expect(stored(Set(names)) == stored(Set(names.reversed())))
  let numbers = Dictionary(zip(names, 0...)) { first, _ in first }
  let others = Dictionary(zip(names, 0...).reversed()) { first, _ in first }
  #expect(stored(numbers) == stored(others))
}

@Test func `bytes of another kind are told, and never a trap`() throws {
  let body = stored(["satu", "dua"], [Party("US"): [DateSpan.unknown]], [EventStatus.held])
  var told = 0
  for place in body.indices {
    for change in [UInt8(1), 0x80, 0xFF] {
      var damaged = body
      damaged[place] ^= change
      guard var reader = StoredReader.readers(of: damaged[...])?.first else { continue }
      do {
        _ = try reader.read([String].self)
        _ = try reader.read([Party: [DateSpan]].self)
        _ = try reader.read([EventStatus].self)
      } catch { told += 1 }
    }
    #expect(StoredReader.readers(of: body[..<place]) == nil)
  }
  #expect(told > 10)
}

@Test func `a sealed file is whole or it is none`() {
  let form = SealedForm("a form 1")
  let sealed = form.sealed([1, 2, 3])
  #expect(form.body(of: sealed).map(Array.init) == [1, 2, 3])
  #expect(form.body(of: form.sealed([])).map(Array.init) == [])
  #expect(SealedForm("a form 2").body(of: sealed) == nil)
  for place in sealed.indices {
    var damaged = sealed
    damaged[place] ^= 1
    #expect(form.body(of: damaged) == nil, "byte \(place)")
    #expect(form.body(of: Array(sealed[..<place])) == nil, "cut at \(place)")
  }
}

@Test func `numbers are packed as they are`() throws {
  for numbers in [[], [0, 1, .max], (0..<700).map { UInt32($0) &* 6_000_011 }] {
    let body = stored(PackedNumbers(numbers))
    var reader = try reader(of: body)
    #expect(try reader.read(PackedNumbers.self).numbers == numbers)
    #expect(reader.isAtEnd)
  }
}

@Test(
  arguments: [
    ("", "99aa06d3014798d86001c324468d497f"), ("abc", "06b05ab6733a618578af5f94892f3950"),
  ]
)
func `a fingerprint is XXH3 in 128 bits, written as its makers write it`(
  text: String,
  digits: String
) {
  #expect(Fingerprint(of: text).description == digits)
  #expect(Fingerprint(digits) == Fingerprint(of: text))
  #expect(Fingerprint(digits.dropLast()) == nil)
}
