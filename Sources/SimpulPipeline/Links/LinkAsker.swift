import DigestModel
import SiteFiles

/// Asks other sites for what links lead to: the pipeline's only way to a network.
package protocol LinkAsker: Sendable {
  /// Asks for an address once, follows nothing, and gives up after a time of its own.
  func ask(_ address: String, _ method: LinkMethod) async -> LinkAnswer
  /// Lets time pass, so that no site is asked too fast.
  func pause(_ time: Duration) async
}

package enum LinkMethod: String, Hashable, Sendable {
  /// For the head of the answer alone.
  case head = "HEAD"
  /// As a reader's browser does, though no more than the head of the answer is awaited.
  case get = "GET"
}

package enum LinkAnswer: Hashable, Sendable {
  case answered(status: Int)
  /// `to` is the whole address that the answer names.
  case redirected(status: Int, to: String)
  case failed(LinkRecord.Failure)
}

/// Who asks links, and when.
package struct LinkRound: Sendable {
  package let asker: any LinkAsker
  /// The time of asking, in seconds since 1970.
  package let now: Int

  package init(asker: any LinkAsker, now: Int) {
    self.asker = asker
    self.now = now
  }
}
