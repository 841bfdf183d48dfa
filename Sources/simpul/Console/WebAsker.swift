import Foundation
import SimpulPipeline
import SiteFiles

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Asks the web, without cookies, stored answers or redirects that are followed by themselves.
struct WebAsker: LinkAsker {
  /// Longest that one answer may take, in seconds.
  private static let limit = 20.0
  /// Tells the asked who asks.
  private static let userAgent = "Simpul/\(Simpul.configuration.version) (checks links)"

  private let session: URLSession
  private let answers: WebAnswers

  init() {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = Self.limit
    configuration.timeoutIntervalForResource = Self.limit
    configuration.httpShouldSetCookies = false
    answers = WebAnswers()
    session = URLSession(configuration: configuration, delegate: answers, delegateQueue: nil)
  }

  func ask(_ address: String, _ method: LinkMethod) async -> LinkAnswer {
    guard let url = URL(string: address) else { return .failed(.other) }
    var request = URLRequest(url: url)
    request.httpMethod = method.rawValue
    request.setValue(Self.userAgent, forHTTPHeaderField: "User-Agent")
    request.setValue("*/*", forHTTPHeaderField: "Accept")
    let task = session.dataTask(with: request)
    return await withCheckedContinuation { continuation in
      answers.expect(task.taskIdentifier, continuation)
      task.resume()
    }
  }

  func pause(_ time: Duration) async {
    // Who is cancelled waits no longer.
    do { try await Task.sleep(for: time) } catch { return }
  }
}
