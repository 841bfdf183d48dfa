import DigestModel
import SimpulPipeline

/// The site that readers of the preview see now, and who waits for the next one.
actor PreviewedSite {
  /// The path that the site lies below, `/simpul`; empty where it has a host to itself.
  private(set) var basePath = ""
  private var outputByPath: [RelativePath: PlannedOutput] = [:]
  private var generation = 0
  private var listeners: [Int: AsyncStream<PreviewSignal>.Continuation] = [:]
  private var nextListener = 0

  /// Shows another site from now on, and tells every open page.
  func replace(with site: PreparedSite) {
    basePath = site.content.settings.basePath
    outputByPath = Dictionary(site.planned.outputs.map { ($0.path, $0) }) { first, _ in first }
    generation += 1
    tell(.generation(generation))
  }

  /// The file at `path`, with the number of the site that it is of.
  func output(at path: RelativePath) -> (output: PlannedOutput?, generation: Int) {
    (outputByPath[path], generation)
  }

  /// Signals for one open page: first the site's number as it is now, then each new one.
  func signals() -> AsyncStream<PreviewSignal> {
    let (stream, continuation) = AsyncStream.makeStream(of: PreviewSignal.self)
    let number = nextListener
    nextListener += 1
    listeners[number] = continuation
    continuation.onTermination = { [weak self] _ in
      Task { await self?.forget(number) }
    }
    continuation.yield(.generation(generation))
    return stream
  }

  /// Keeps connections open, and finds out which ones are gone.
  func ping() { tell(.ping) }

  /// Ends all open streams, so that the server can stop.
  func close() {
    for listener in listeners.values { listener.finish() }
    listeners = [:]
  }

  private func tell(_ signal: PreviewSignal) {
    for listener in listeners.values { listener.yield(signal) }
  }

  private func forget(_ number: Int) { listeners[number] = nil }
}

/// What the server tells an open page.
enum PreviewSignal: Hashable, Sendable {
  case generation(Int)
  case ping

  /// As a server-sent event.
  var bytes: [UInt8] {
    switch self {
    case .generation(let number): Array("event: generation\ndata: \(number)\n\n".utf8)
    case .ping: Array(": still here\n\n".utf8)
    }
  }
}
