import DigestModel
import FlyingFox
import Foundation

/// Answers the preview's requests out of the site in memory.
struct PreviewResponder: HTTPHandler {
  let site: PreviewedSite
  let hosts: AllowedHosts
  /// Told of every page that can't be rendered.
  let report: @Sendable ([Diagnostic]) -> Void

  func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
    let shown = await site.shown
    var response =
      if let refused = RefusedRequest(request, for: hosts) {
        refused.response
      } else {
        await response(to: request, of: shown)
      }
    response.headers[HTTPHeader("X-Simpul-Generation")] = shown.generation
    response.headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
    // Pages of other sites can't take over what is shown here: drafts are among it.
    response.headers[HTTPHeader("Cross-Origin-Resource-Policy")] = "same-origin"
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-cache" }
    return response
  }

  private func response(to request: HTTPRequest, of shown: ShownSite) async -> HTTPResponse {
    // `request.path` has lost the slash at its end, by which pages differ from files.
    let path = request.target.path(percentEncoded: false)
    switch path {
    case PreviewScript.eventsPath: return await events(request)
    case PreviewScript.path:
      return own(PreviewScript.source, "text/javascript; charset=utf-8", request)
    case NoticeStyle.path: return own(NoticeStyle.source, "text/css; charset=utf-8", request)
    default: return response(with: shown.answer(at: path), at: path, request, shown)
    }
  }

  private func response(
    with answer: PageAnswer,
    at path: String,
    _ request: HTTPRequest,
    _ shown: ShownSite
  ) -> HTTPResponse {
    switch answer {
    case .redirect(let target): return redirect(to: target)
    case .missing(let words):
      let body = FileBody(bytes: Array((words + "\n").utf8), type: "text/plain; charset=utf-8")
      return body.response(to: request, .notFound)
    case .file(var file):
      if !file.diagnostics.isEmpty { report(file.diagnostics) }
      if file.isPage {
        file.bytes = PageDressing.dressed(
          file.bytes,
          as: TabState(of: answer, at: path, of: shown)
        )
      }
      let type = file.path.map(contentType) ?? "text/html; charset=utf-8"
      return FileBody(bytes: file.bytes, type: type).response(to: request, file.status.code)
    }
  }

  private func own(_ text: String, _ type: String, _ request: HTTPRequest) -> HTTPResponse {
    FileBody(bytes: Array(text.utf8), type: type).response(to: request, .ok)
  }

  /// The stream of signals for the page that the query names.
  private func events(_ request: HTTPRequest) async -> HTTPResponse {
    var headers = HTTPHeaders()
    headers[.contentType] = "text/event-stream"
    headers[.cacheControl] = "no-store"
    guard request.method == .GET else { return HTTPResponse(statusCode: .ok, headers: headers) }
    let encoded = request.query["at"] ?? "/"
    let path = encoded.removingPercentEncoding ?? encoded
    return HTTPResponse(
      statusCode: .ok,
      headers: headers,
      body: HTTPBodySequence(from: SignalBytes(signals: await site.signals(at: path)))
    )
  }

  private func redirect(to path: String) -> HTTPResponse {
    let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? "/"
    var headers = HTTPHeaders()
    headers[.location] = escaped
    return HTTPResponse(statusCode: .found, headers: headers)
  }
}

extension PageFile.Status {
  fileprivate var code: HTTPStatusCode {
    switch self {
    case .found: .ok
    case .missing: .notFound
    case .broken: .internalServerError
    }
  }
}
