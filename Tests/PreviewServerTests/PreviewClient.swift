import Foundation

/// A connection to the preview, as plain as a browser's: it sends a request and reads what comes.
///
/// It blocks, so it runs on threads of its own: see `onThread`.
struct PreviewClient: ~Copyable {
  struct Failure: Error {
    let what: String
  }

  #if os(Linux)
  private static let noSignal = Int32(MSG_NOSIGNAL)
  #else
  private static let noSignal: Int32 = 0
  #endif

  private let file: Int32
  private(set) var received = ""

  init(port: Int) throws {
    #if os(Linux)
    let stream = Int32(SOCK_STREAM.rawValue)
    #else
    let stream = SOCK_STREAM
    #endif
    file = socket(AF_INET, stream, 0)
    var wait = timeval(tv_sec: 600, tv_usec: 0)
    setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let file = file
    let result = withUnsafePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw Failure(what: String(cString: strerror(errno))) }
  }

  deinit { close(file) }

  mutating func send(
    _ method: String,
    _ path: String,
    host: String = "localhost",
    headers: [String: String] = [:]
  ) {
    let more = headers.map { "\($0.key): \($0.value)\r\n" }.joined()
    send(raw: "\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\(more)\r\n")
  }

  func send(raw text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Foundation.send(file, $0.baseAddress, $0.count, Self.noSignal)
      }
      // Who refuses a request may hang up before it was sent.
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Reads on until `text` came so often; fails when the other side ends or is silent for ten minutes.
  mutating func wait(for text: String, times: Int = 1) throws {
    while received.ranges(of: text).count < times {
      if try !readMore() { throw Failure(what: "no '\(text)' in '\(received)'") }
    }
  }

  /// Reads what is there; false at the end.
  mutating func readMore() throws -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(file, &buffer, buffer.count)
    guard count >= 0 else { throw Failure(what: "silence after '\(received)'") }
    received += String(decoding: buffer[..<count], as: UTF8.self)
    return count > 0
  }

  /// The whole answer to one request.
  static func answer(
    of port: Int,
    _ method: String = "GET",
    to path: String,
    host: String = "localhost",
    headers: [String: String] = [:]
  ) async throws -> String {
    try await onThread {
      var client = try PreviewClient(port: port)
      client.send(method, path, host: host, headers: headers)
      while try client.readMore() {}
      return client.received
    }
  }
}

/// Runs blocking work beside the threads that tasks share.
func onThread<Value: Sendable>(
  _ work: @escaping @Sendable () throws -> Value
) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result { try work() }) }
  }
}
