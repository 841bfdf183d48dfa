import FuzzedReading
import TestSupport
import Testing

private let tools = Result { try ReadingTools() }

private func article(sayingOnly word: String, bytes: Int) -> [UInt8] {
  let head = "Kabar Hari Ini\n\nJakarta (Simpul) - Kabar lain menyusul.\n\n"
  let line = String(repeating: word, count: (bytes - head.utf8.count) / word.utf8.count)
  return Array((head + line).utf8)
}

@Test(arguments: ["(", "1", "Menteri "])
func `an article of 1 MiB that says one thing only is read in time`(word: String) throws {
  let bytes = article(sayingOnly: word, bytes: 1 << 20)
  let tools = try tools.get()
  let (laws, spent) = withProcessorTime {
    FuzzedReader.text.brokenLaws(reading: bytes, with: tools)
  }
  #expect(laws.isEmpty)
  #expect(spent < .seconds(60))
}

/// Words that a reader may look back and forth from; `make test-all` takes 1 MiB of each.
@Test func `no word repeated makes the reading slow or break a law`() throws {
  let words = try Repository.text(of: "Tests/Fixtures/long-lines/words.txt").split(separator: "\n")
  try #require(words.count > 20)
  let tools = try tools.get()
  for word in words {
    let bytes = article(sayingOnly: String(word), bytes: 1 << 14)
    let (laws, spent) = withProcessorTime {
      FuzzedReader.text.brokenLaws(reading: bytes, with: tools)
    }
    #expect(laws.isEmpty, "\(word)")
    #expect(spent < .seconds(10), "\(word)")
  }
}
