/// What the machine read of a raw file beside its facts, to tell when it reads otherwise.
package struct MachineText: Hashable, Sendable {
  package let headline: String
  /// The beginning of the body's SHA-256: enough to see that it changed.
  package let body: String

  package init(headline: String, body: String) {
    self.headline = headline
    self.body = body
  }

  package init(headline: String, paragraphs: [String]) {
    let bytes = Array(paragraphs.joined(separator: "\n").utf8)
    self.init(headline: headline, body: String(sha256(of: bytes).prefix(16)))
  }
}
