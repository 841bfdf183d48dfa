import Foundation
import FuzzedReading

/// What libFuzzer runs: the reader that SIMPUL_FUZZED_READER names.
private let reader =
  ProcessInfo.processInfo.environment["SIMPUL_FUZZED_READER"].flatMap(FuzzedReader.init) ?? .text

private let tools: ReadingTools = {
  do { return try ReadingTools() } catch { fatalError("the language pack can't be read: \(error)") }
}()

/// libFuzzer's door: a broken law ends the process, so that the input is kept.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let laws = reader.brokenLaws(
    reading: Array(UnsafeBufferPointer(start: start, count: count)),
    with: tools
  )
  if !laws.isEmpty { fatalError(laws.joined(separator: "; ")) }
  return 0
}
