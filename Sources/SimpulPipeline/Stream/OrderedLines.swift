/// Transforms the lines of a stream on at most `width` tasks and hands the results on in their order.
///
/// Bounded: while the next result in order is not handed on, no more than a few batches of lines for
/// each task are read. Nothing waits for more input: what was read is handed on before the next `read`
/// that would have to wait.
func transformLines<Output: Sendable>(
  of stream: ByteStream,
  limit: Int,
  width: Int,
  _ transform: @escaping @Sendable (StreamLine) -> Output,
  handingOn take: ([Output]) throws -> Void
) async throws {
  try await withThrowingTaskGroup(of: (Int, [Output]).self) { group in
    var splitter = LineSplitter(limit: limit)
    var window = LineWindow<Output>(width: width)
    var isOver = false
    while !isOver || !window.isEmpty {
      if !window.isEmpty, isOver || window.isFull || !stream.isReady() {
        while !window.hasNext, let (number, results) = try await group.next() {
          window.finish(number, results)
        }
        try take(window.takeNext())
        continue
      }
      let bytes = try stream.read()
      isOver = bytes.isEmpty
      let lines =
        isOver ? splitter.lastLine().map { [$0] } ?? [] : splitter.lines(endingIn: bytes)
      guard !lines.isEmpty else { continue }
      let number = window.begin(lines)
      group.addTask { (number, lines.map(transform)) }
    }
  }
}

/// Batches of lines that were read and not yet handed on.
private struct LineWindow<Output> {
  private let width: Int
  private var next = 0
  private var begun = 0
  private var sizes: [Int: Int] = [:]
  private var size = 0
  private var done: [Int: [Output]] = [:]

  /// Lines may be of 10 MiB, so batches alone would bound little.
  private static var sizeLimit: Int { 32 << 20 }

  init(width: Int) { self.width = width }

  var isEmpty: Bool { next == begun }
  var isFull: Bool { begun - next >= width * 4 || size >= Self.sizeLimit }
  var hasNext: Bool { done[next] != nil }

  mutating func begin(_ lines: [StreamLine]) -> Int {
    let bytes = lines.reduce(0) { $0 + ($1.bytes?.count ?? 0) }
    sizes[begun] = bytes
    size += bytes
    begun += 1
    return begun - 1
  }

  mutating func finish(_ number: Int, _ results: [Output]) { done[number] = results }

  mutating func takeNext() -> [Output] {
    size -= sizes.removeValue(forKey: next) ?? 0
    defer { next += 1 }
    return done.removeValue(forKey: next) ?? []
  }
}
