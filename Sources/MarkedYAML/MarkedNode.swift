import DigestModel

/// A YAML node that knows where it stands.
package struct MarkedNode: Hashable, Sendable {
  package indirect enum Content: Hashable, Sendable {
    /// `isPlain` tells `yes` from `"yes"`: only a plain scalar can be a number, a flag or null.
    case scalar(text: String, isPlain: Bool)
    case sequence([MarkedNode])
    /// In the order of the text; no key stands twice.
    case mapping([MarkedEntry])
  }

  package let content: Content
  package let location: SourceLocation

  package init(_ content: Content, at location: SourceLocation) {
    self.content = content
    self.location = location
  }

  /// Whether the node says that there is no value: empty, `~` or `null`, all unquoted.
  package var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }
}

/// One key of a mapping with its value.
package struct MarkedEntry: Hashable, Sendable {
  package let key: String
  package let keyLocation: SourceLocation
  package let value: MarkedNode

  package init(key: String, keyLocation: SourceLocation, value: MarkedNode) {
    self.key = key
    self.keyLocation = keyLocation
    self.value = value
  }
}
