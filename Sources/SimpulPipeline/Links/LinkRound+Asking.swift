import SiteFiles

extension LinkRound {
  /// Sites that are asked at the same time, each for one page at a time.
  static let hostsAtOnce = 8
  /// Between two pages of one site.
  static let pause = Duration.seconds(1)
  /// Redirects that are followed.
  static let hops = 10

  /// Asks for all addresses; `take` gets each answer as it comes.
  func ask(
    _ addresses: Set<WebAddress>,
    _ take: (WebAddress, LinkRecord) throws -> Void
  ) async throws {
    // Last first, so that the next one is taken off the end.
    var queues = Dictionary(grouping: addresses.sorted(by: >), by: \.host)
    var hosts = queues.keys.sorted(by: >)
    try await withThrowingTaskGroup(of: (WebAddress, LinkRecord).self) { group in
      func start(_ host: String, pausing: Bool) {
        guard let address = queues[host]?.popLast() else { return startNextHost() }
        group.addTask {
          if pausing { await asker.pause(Self.pause) }
          return (address, await record(of: address))
        }
      }
      func startNextHost() {
        if let host = hosts.popLast() { start(host, pausing: false) }
      }
      for _ in 0..<Self.hostsAtOnce { startNextHost() }
      while let (address, record) = try await group.next() {
        try take(address, record)
        start(address.host, pausing: true)
      }
    }
  }

  /// Follows an address to where it leads.
  private func record(of address: WebAddress) async -> LinkRecord {
    var current = address.text
    var seen: Set<String> = [current]
    var moved: String?
    var isMoveForGood = true
    for _ in 0...Self.hops {
      switch await answer(of: current) {
      case .answered(let status):
        return LinkRecord(asked: now, status: status, movedTo: status < 300 ? moved : nil)
      case .failed(let failure): return LinkRecord(asked: now, failure: failure)
      case .redirected(let status, let next):
        guard let target = WebAddress(next) else { return LinkRecord(asked: now, status: status) }
        guard seen.insert(target.text).inserted else {
          return LinkRecord(asked: now, failure: .circle)
        }
        isMoveForGood = isMoveForGood && (status == 301 || status == 308)
        if isMoveForGood { moved = target.text }
        current = target.text
      }
    }
    return LinkRecord(asked: now, failure: .circle)
  }

  /// Asks for the head, and as a browser would where a server may have disliked that alone.
  private func answer(of address: String) async -> LinkAnswer {
    let answer = await asker.ask(address, .head)
    guard case .answered(let status) = answer, [400, 403, 404, 405, 501].contains(status) else {
      return answer
    }
    await asker.pause(Self.pause)
    return await asker.ask(address, .get)
  }
}
