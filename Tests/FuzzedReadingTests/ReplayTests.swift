import Foundation
import FuzzedReading
import TestSupport
import Testing

private let tools = Result { try ReadingTools() }

/// An input that once broke a reader, as `make fuzz` keeps it below `Tests/Fixtures/fuzz/READER`.
struct FoundInput: CustomTestStringConvertible {
  let reader: FuzzedReader
  let path: String

  var testDescription: String { path }

  var bytes: [UInt8] {
    get throws { [UInt8](try Data(contentsOf: Repository.root.appending(path: path))) }
  }

  static func all() throws -> [FoundInput] {
    let folder = "Tests/Fixtures/fuzz"
    return try Repository.files(below: folder).compactMap { path in
      let reader = path.dropFirst(folder.count + 1).prefix { $0 != "/" }
      return FuzzedReader(rawValue: String(reader)).map { FoundInput(reader: $0, path: path) }
    }
  }
}

@Test(arguments: try FoundInput.all())
func `an input that once broke a reader does so no more`(_ input: FoundInput) throws {
  let tools = try tools.get()
  let bytes = try input.bytes
  let (laws, spent) = withProcessorTime { input.reader.brokenLaws(reading: bytes, with: tools) }
  #expect(laws.isEmpty)
  #expect(spent < .seconds(30))
}

/// Each labelled text, cut short, with a part taken twice and with a byte changed, put before all
/// readers: a taste of what `make fuzz` does at length.
@Test(arguments: FuzzedReader.allCases)
func `labelled texts that were damaged break no law`(_ reader: FuzzedReader) throws {
  let tools = try tools.get()
  let paths = try Repository.files(below: "Tests/Fixtures/corpus/dev").filter {
    !$0.hasSuffix(".gold.json")
  }
  try #require(paths.count > 30)
  for (number, path) in paths.enumerated() {
    let bytes = [UInt8](try Data(contentsOf: Repository.root.appending(path: path)))
    for damaged in damaged(bytes, number) {
      let (laws, spent) = withProcessorTime { reader.brokenLaws(reading: damaged, with: tools) }
      #expect(laws.isEmpty, "\(path)")
      #expect(spent < .seconds(30), "\(path)")
    }
  }
}

private func damaged(_ bytes: [UInt8], _ number: Int) -> [[UInt8]] {
  let middle = bytes.count * (number % 7 + 1) / 9
  var changed = bytes
  changed[middle] = UInt8(truncatingIfNeeded: number &* 37)
  return [
    Array(bytes[..<middle]),
    Array(bytes[..<middle]) + bytes[(middle / 2)...],
    changed,
  ]
}
