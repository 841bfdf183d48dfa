/// Bytes that come from outside as long as somebody sends them, and bytes that go there.
package struct ByteStream: Sendable {
  /// The next bytes, 32 KiB at most, as soon as there are any; none at the end.
  package let read: @Sendable () throws -> [UInt8]
  /// Whether `read` would return at once.
  package let isReady: @Sendable () -> Bool
  /// Hands on all of the bytes, and waits while nobody takes them.
  ///
  /// - Throws: `StreamClosed` where nobody ever will.
  package let write: @Sendable ([UInt8]) throws -> Void

  package init(
    read: @escaping @Sendable () throws -> [UInt8],
    isReady: @escaping @Sendable () -> Bool = { true },
    write: @escaping @Sendable ([UInt8]) throws -> Void = { _ in }
  ) {
    self.read = read
    self.isReady = isReady
    self.write = write
  }

  /// How much `read` gives at once: enough to keep the work going, and few enough lines for a task.
  package static let chunk = 32 << 10
}

/// Whoever read what was written has had enough: no mistake of anybody's.
package struct StreamClosed: Error {
  package init() {}
}
