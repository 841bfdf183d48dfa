import DigestModel
import Foundation

/// The site that the preview shows now, and the open pages that follow it.
actor PreviewedSite {
  private struct Tab {
    /// The address that it shows, decoded.
    let path: String
    var state: TabState
    let stream: AsyncStream<PreviewSignal>.Continuation
  }

  private(set) var shown: ShownSite
  private var tabs: [Int: Tab] = [:]
  private var nextTab = 0
  private var isClosed = false

  init(showing site: ShownSite) { shown = site }

  /// Shows another site from now on, and tells the open pages that look different in it.
  func show(_ site: ShownSite) {
    shown = site
    var states: [String: TabState] = [:]
    for (number, tab) in tabs {
      let state = states[tab.path] ?? TabState(at: tab.path, of: site)
      states[tab.path] = state
      guard state != tab.state else { continue }
      tabs[number]?.state = state
      tab.stream.yield(.state(state, generation: site.generation))
    }
  }

  /// Signals for one open page: first its state as it is now, then each new one.
  func signals(at path: String) -> AsyncStream<PreviewSignal> {
    let (stream, continuation) = AsyncStream.makeStream(of: PreviewSignal.self)
    guard !isClosed else {
      continuation.finish()
      return stream
    }
    let number = nextTab
    nextTab += 1
    let state = TabState(at: path, of: shown)
    tabs[number] = Tab(path: path, state: state, stream: continuation)
    continuation.onTermination = { [weak self] _ in
      Task { await self?.forget(number) }
    }
    continuation.yield(.state(state, generation: shown.generation))
    return stream
  }

  /// Keeps connections open, and finds out which ones are gone.
  func ping() {
    for tab in tabs.values { tab.stream.yield(.ping) }
  }

  /// Ends all open streams, so that the server can stop, and begins no other.
  func close() {
    isClosed = true
    for tab in tabs.values { tab.stream.finish() }
    tabs = [:]
  }

  private func forget(_ number: Int) { tabs[number] = nil }
}

/// What the server tells an open page.
enum PreviewSignal: Hashable, Sendable {
  case state(TabState, generation: String)
  case ping

  /// As a server-sent event.
  var bytes: [UInt8] {
    get throws {
      switch self {
      case .ping: return Array(": still here\n\n".utf8)
      case .state(let state, let generation):
        let data = String(decoding: try JSONEncoder().encode(state), as: UTF8.self)
        return Array("id: \(generation)\nretry: 1000\nevent: state\ndata: \(data)\n\n".utf8)
      }
    }
  }
}
