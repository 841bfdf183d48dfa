import FlyingSocks

/// Signals as the bytes of a response that never ends by itself.
struct SignalBytes: AsyncBufferedSequence {
  typealias Element = UInt8

  let signals: AsyncStream<PreviewSignal>

  func makeAsyncIterator() -> Iterator { Iterator(signals: signals.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    private var signals: AsyncStream<PreviewSignal>.AsyncIterator
    private var left: ArraySlice<UInt8> = []

    init(signals: AsyncStream<PreviewSignal>.AsyncIterator) { self.signals = signals }

    mutating func next() async throws -> UInt8? {
      if left.isEmpty {
        guard let signal = await signals.next() else { return nil }
        left = try signal.bytes[...]
      }
      return left.popFirst()
    }

    /// One signal at a time, so that each is sent as soon as it is there.
    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      guard left.isEmpty else {
        defer { left = [] }
        return Array(left)
      }
      return try await signals.next()?.bytes
    }
  }
}
