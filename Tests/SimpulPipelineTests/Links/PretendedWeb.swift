import SimpulPipeline
import SiteFiles
import Synchronization

/// A web in memory, which notes who was asked and how many at once.
final class PretendedWeb: LinkAsker {
  private struct Notes {
    var asked: [String] = []
    var busy: [String: Int] = [:]
    var mostHosts = 0
    var mostOfOneHost = 0
    var pauses = 0
  }

  private let notes = Mutex(Notes())
  private let answer: @Sendable (String, LinkMethod) -> LinkAnswer

  init(_ answer: @escaping @Sendable (String, LinkMethod) -> LinkAnswer) { self.answer = answer }

  var asked: [String] { notes.withLock { $0.asked } }
  var mostHosts: Int { notes.withLock { $0.mostHosts } }
  var mostOfOneHost: Int { notes.withLock { $0.mostOfOneHost } }
  var pauses: Int { notes.withLock { $0.pauses } }

  func ask(_ address: String, _ method: LinkMethod) async -> LinkAnswer {
    let host = String(address.split(separator: "/")[1])
    notes.withLock {
      $0.asked.append("\(method.rawValue) \(address)")
      $0.busy[host, default: 0] += 1
      $0.mostHosts = max($0.mostHosts, $0.busy.values.count { $0 > 0 })
      $0.mostOfOneHost = max($0.mostOfOneHost, $0.busy[host] ?? 0)
    }
    await Task.yield()
    notes.withLock { $0.busy[host, default: 0] -= 1 }
    return answer(address, method)
  }

  func pause(_ time: Duration) async { notes.withLock { $0.pauses += 1 } }
}
