import FlyingFox
import FlyingSocks
import Foundation

/// Limits of what a request may be; a preview is asked for pages, with a few headers.
enum RequestLimit {
  /// Bytes of the line that names the page.
  static let target = 8 << 10
  /// Bytes of all headers.
  static let headers = 32 << 10
}

/// A response after which the connection ends, so that nothing the client still sends is read.
struct RefusedRequest {
  let status: HTTPStatusCode
  let words: String
  var headers: HTTPHeaders = [:]

  var response: HTTPResponse {
    let bytes = Array((words + "\n").utf8)
    var headers = headers
    headers[.contentType] = "text/plain; charset=utf-8"
    headers[.contentLength] = "\(bytes.count)"
    headers[.connection] = "close"
    return HTTPResponse(
      statusCode: status,
      headers: headers,
      body: HTTPBodySequence(from: LastBytes(bytes: bytes), count: bytes.count)
    )
  }

  /// What is wrong with a request before it is looked at; nil where it may be answered.
  init?(_ request: HTTPRequest, for hosts: AllowedHosts) {
    let size = request.headers.reduce(0) { $0 + $1.key.rawValue.utf8.count + $1.value.utf8.count }
    if request.target.rawValue.utf8.count > RequestLimit.target {
      self.init(status: .uriTooLong, words: "The address is too long.")
    } else if size > RequestLimit.headers {
      self.init(status: .requestHeaderFieldsTooLarge, words: "The headers are too long.")
    } else if !hosts.contain(request.headers[.host]) {
      self.init(status: .forbidden, words: "This preview does not answer under that name.")
    } else if request.method != .GET && request.method != .HEAD {
      self.init(
        status: .methodNotAllowed,
        words: "A preview can only be read.",
        headers: [HTTPHeader("Allow"): "GET, HEAD"]
      )
    } else if request.hasBody {
      self.init(status: .badRequest, words: "A request to read has no body.")
    } else {
      return nil
    }
  }

  private init(status: HTTPStatusCode, words: String, headers: HTTPHeaders = [:]) {
    self.status = status
    self.words = words
    self.headers = headers
  }
}

extension HTTPRequest {
  fileprivate var hasBody: Bool {
    headers[.transferEncoding] != nil || (headers[.contentLength].map { $0 != "0" } ?? false)
  }
}

/// Bytes after which the connection is closed: FlyingFox does so when a body fails, and in no other way
/// that a handler could bring about.
private struct LastBytes: AsyncBufferedSequence {
  typealias Element = UInt8
  struct End: Error {}

  let bytes: [UInt8]

  func makeAsyncIterator() -> Iterator { Iterator(left: bytes) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var left: [UInt8]

    mutating func next() async throws -> UInt8? {
      guard !left.isEmpty else { throw End() }
      return left.removeFirst()
    }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      guard !left.isEmpty else { throw End() }
      defer { left = [] }
      return left
    }
  }
}
