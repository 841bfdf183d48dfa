/// Texts of which the same ones share their memory: a name that is read ten times is held once.
package struct TextPool {
  private var texts: Set<ExactText> = []

  package init() {}

  /// The text, as it was given first.
  package mutating func shared(_ text: String) -> String {
    // Shorter ones take no memory of their own.
    if text.utf8.count <= 15 { return text }
    return texts.insert(ExactText(text)).memberAfterInsert.text
  }
}

/// A text that is told from every other one: `==` takes an accent for the same however it is written.
struct ExactText: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ExactText, right: ExactText) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
