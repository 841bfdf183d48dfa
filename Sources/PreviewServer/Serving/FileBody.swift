import FlyingFox
import Foundation

/// Bytes of one type, and how they answer a request: whole, in part, or by a word that nothing changed.
struct FileBody {
  let bytes: [UInt8]
  let type: String

  /// Only what is found can be asked for in part or be unchanged.
  func response(to request: HTTPRequest, _ status: HTTPStatusCode) -> HTTPResponse {
    var headers: HTTPHeaders = [.contentType: type]
    guard status == .ok else { return response(status, bytes[...], headers, request) }
    let tag = EntityTag(of: bytes)
    headers[.eTag] = tag.text
    headers[.acceptRanges] = "bytes"
    if tag.isNamed(in: request.headers[.ifNoneMatch]) {
      return response(.notModified, [], headers, request)
    }
    switch range(of: request, tag) {
    case .whole: return response(.ok, bytes[...], headers, request)
    case .part(let range):
      headers[HTTPHeader("Content-Range")] =
        "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)"
      return response(.partialContent, bytes[range], headers, request)
    case .unsatisfiable:
      headers[HTTPHeader("Content-Range")] = "bytes */\(bytes.count)"
      return response(.rangeNotSatisfiable, [], headers, request)
    }
  }

  private func range(of request: HTTPRequest, _ tag: EntityTag) -> ByteRange {
    guard request.method == .GET else { return .whole }
    if let other = request.headers[HTTPHeader("If-Range")], other != tag.text { return .whole }
    return ByteRange(request.headers[.range], of: bytes.count)
  }

  private func response(
    _ status: HTTPStatusCode,
    _ part: ArraySlice<UInt8>,
    _ headers: HTTPHeaders,
    _ request: HTTPRequest
  ) -> HTTPResponse {
    var headers = headers
    if status != .notModified { headers[.contentLength] = "\(part.count)" }
    guard request.method == .GET, !part.isEmpty else {
      return HTTPResponse(statusCode: status, headers: headers)
    }
    return HTTPResponse(
      statusCode: status,
      headers: headers,
      body: HTTPBodySequence(data: Data(part), suggestedBufferSize: 1 << 16)
    )
  }
}
