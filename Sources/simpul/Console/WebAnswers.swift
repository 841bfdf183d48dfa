import Foundation
import SimpulPipeline
import SiteFiles
import Synchronization

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Hands each answer to who waits for it as soon as its head is there, and stops what follows.
final class WebAnswers: NSObject, URLSessionDataDelegate, Sendable {
  private typealias Waiting = CheckedContinuation<LinkAnswer, Never>

  private let waiting = Mutex<[Int: Waiting]>([:])

  func expect(_ task: Int, _ continuation: CheckedContinuation<LinkAnswer, Never>) {
    waiting.withLock { $0[task] = continuation }
  }

  /// Only the first answer to a task counts.
  private func give(_ answer: LinkAnswer, to task: URLSessionTask) {
    waiting.withLock { $0.removeValue(forKey: task.taskIdentifier) }?.resume(returning: answer)
  }

  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    if let target = request.url?.absoluteString {
      give(.redirected(status: response.statusCode, to: target), to: task)
    }
    #if canImport(FoundationNetworking)
    // To say nil here ends the program where the answer's end is read meanwhile: on Linux Foundation
    // takes the two for one answer that was given twice.
    task.cancel()
    #else
    completionHandler(nil)
    #endif
  }

  func urlSession(
    _ session: URLSession,
    dataTask: URLSessionDataTask,
    didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    let status = (response as? HTTPURLResponse)?.statusCode
    give(status.map { .answered(status: $0) } ?? .failed(.other), to: dataTask)
    completionHandler(.cancel)
    // On Linux the answer above is not obeyed, and a large page would come in full.
    dataTask.cancel()
  }

  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    didCompleteWithError error: (any Error)?
  ) {
    give(.failed(Self.failure(of: error)), to: task)
  }

  private static func failure(of error: (any Error)?) -> LinkRecord.Failure {
    switch (error as? URLError)?.code {
    case .cannotFindHost, .dnsLookupFailed: .unknownHost
    case .cannotConnectToHost: .refused
    case .timedOut: .timeout
    case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
      .certificate
    default: .other
    }
  }
}
