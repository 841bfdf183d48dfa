import DigestModel
import FlyingFox
import Foundation
import SimpulPipeline

/// Answers the preview's requests out of the site in memory.
struct PreviewResponder: HTTPHandler {
  let site: PreviewedSite
  /// Told of every page that can't be rendered.
  let report: @Sendable ([Diagnostic]) -> Void

  func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
    guard Self.isLoopback(request.headers[.host]) else {
      return text(.forbidden, "This preview answers to localhost only.")
    }
    guard request.method == .GET || request.method == .HEAD else {
      return text(.methodNotAllowed, "A preview can only be read.")
    }
    // `request.path` has lost the slash at its end, by which pages differ from files.
    var response = await response(to: request.target.path(percentEncoded: false))
    if request.method == .HEAD, case .httpBody(let body) = response.payload {
      response.headers[.contentLength] = body.count.map { "\($0)" }
      response.payload = .httpBody(HTTPBodySequence())
    }
    return response
  }

  /// A name that another site's page could point at this machine is refused, so that no website can
  /// read the preview through its visitors' browsers.
  static func isLoopback(_ host: String?) -> Bool {
    guard let host else { return false }
    var name = host[...]
    if let colon = name.lastIndex(of: ":"), !name.hasSuffix("]") {
      guard name[colon...].dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }) else {
        return false
      }
      name = name[..<colon]
    }
    return ["localhost", "127.0.0.1", "[::1]"].contains(name.lowercased())
  }

  private func response(to path: String) async -> HTTPResponse {
    switch path {
    case ReloadScript.eventsPath: return await events()
    case ReloadScript.path:
      return bytes(Array(ReloadScript.source.utf8), .ok, "text/javascript; charset=utf-8")
    default: break
    }
    let basePath = await site.basePath
    guard path.hasPrefix(basePath + "/") else { return redirect(to: basePath + "/") }
    let below = path.dropFirst(basePath.count)
    guard
      let file = RelativePath(
        (below.hasSuffix("/") ? below + "index.html" : String(below)).dropFirst()
      )
    else { return await notFound() }
    let found = await site.output(at: file)
    if let output = found.output { return self.response(with: output, .ok, found.generation) }
    if let page = file.appending("index.html"), await site.output(at: page).output != nil {
      return redirect(to: basePath + below + "/")
    }
    return await notFound()
  }

  private func response(
    with output: PlannedOutput,
    _ status: HTTPStatusCode,
    _ generation: Int
  ) -> HTTPResponse {
    let made: Diagnosed<[UInt8]>
    do {
      made = try output.bytes()
    } catch {
      // Taken over from the disk, and gone since: the search's index is being made anew.
      return text(.notFound, "This file is not there any more.")
    }
    if !made.diagnostics.isEmpty { report(made.diagnostics) }
    if made.diagnostics.hasErrors {
      return text(.internalServerError, "This page can't be rendered: see the terminal.")
    }
    let isPage = output.path.ending == "html"
    let shown =
      isPage ? ReloadScript.injected(into: made.value, generation: generation) : made.value
    return bytes(shown, status, contentType(of: output.path))
  }

  private func notFound() async -> HTTPResponse {
    let page = RelativePath("404.html")
    if let page {
      let found = await site.output(at: page)
      if let output = found.output { return response(with: output, .notFound, found.generation) }
    }
    return text(.notFound, "There is no such page.")
  }

  private func events() async -> HTTPResponse {
    var headers = HTTPHeaders()
    headers[.contentType] = "text/event-stream"
    headers[.cacheControl] = "no-store"
    return HTTPResponse(
      statusCode: .ok,
      headers: headers,
      body: HTTPBodySequence(from: SignalBytes(signals: await site.signals()))
    )
  }

  private func redirect(to path: String) -> HTTPResponse {
    let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? "/"
    var headers = HTTPHeaders()
    headers[.location] = escaped
    return HTTPResponse(statusCode: .found, headers: headers)
  }

  private func text(_ status: HTTPStatusCode, _ words: String) -> HTTPResponse {
    bytes(Array((words + "\n").utf8), status, "text/plain; charset=utf-8")
  }

  private func bytes(
    _ bytes: [UInt8],
    _ status: HTTPStatusCode,
    _ type: String
  ) -> HTTPResponse {
    var headers = HTTPHeaders()
    headers[.contentType] = type
    headers[.cacheControl] = "no-store"
    headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
    return HTTPResponse(
      statusCode: status,
      headers: headers,
      body: HTTPBodySequence(data: Data(bytes), suggestedBufferSize: 1 << 16)
    )
  }
}
