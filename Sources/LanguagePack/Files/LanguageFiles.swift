import DigestModel
import MarkedYAML

/// The data files of a language by name (`dates.yaml`), read as far as YAML goes.
package struct LanguageFiles: Sendable {
  private var trees: [String: MarkedNode] = [:]

  /// Takes the texts of the shipped files by name; an empty one counts as missing.
  ///
  /// - Throws: that a file is no YAML.
  package init(_ texts: [String: String]) throws(DiagnosedError) {
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      trees[name] = try MarkedNode(parsing: text, file: name)
    }
  }

  package subscript(name: String) -> MarkedNode? { trees[name] }

  /// Takes in what a site's own `file` says beside the shipped file `name`: its lists follow the shipped
  /// ones, its single values take their place.
  ///
  /// - Throws: that the text is no YAML.
  package mutating func add(
    _ text: String,
    to name: String,
    from file: String
  ) throws(DiagnosedError) {
    guard let own = try MarkedNode(parsing: text, file: file) else { return }
    trees[name] = trees[name]?.adding(own) ?? own
  }

  /// The files without the words of the families that are left out.
  func leavingOut(_ rules: ReadingRules) -> LanguageFiles {
    var left = self
    for family in RuleFamily.allCases where !rules.include(family) {
      for words in family.words {
        left.trees[words.file] = left.trees[words.file]?.leavingOut(words)
      }
    }
    return left
  }
}

extension MarkedNode {
  /// Lists one behind the other, mappings key by key; of two single values the other one.
  fileprivate func adding(_ other: MarkedNode) -> MarkedNode {
    switch (content, other.content) {
    case (.sequence(let own), .sequence(let more)):
      return MarkedNode(.sequence(own + more), at: location)
    case (.mapping(let own), .mapping(let more)):
      let added = own.map { entry in
        more.first { $0.key == entry.key }.map { more in
          MarkedEntry(
            key: entry.key,
            keyLocation: more.keyLocation,
            value: entry.value.adding(more.value)
          )
        } ?? entry
      }
      let new = more.filter { entry in !own.contains { $0.key == entry.key } }
      return MarkedNode(.mapping(added + new), at: location)
    default: return other
    }
  }

  /// Without the list of that key, or without those of its entries that have the flag.
  fileprivate func leavingOut(_ words: OwnedWords) -> MarkedNode {
    guard case .mapping(let entries) = content else { return self }
    let left = entries.compactMap { entry -> MarkedEntry? in
      guard entry.key == words.key else { return entry }
      guard let flag = words.flag, case .sequence(let items) = entry.value.content else {
        return nil
      }
      let kept = MarkedNode(.sequence(items.filter { !$0.has(flag) }), at: entry.value.location)
      return MarkedEntry(key: entry.key, keyLocation: entry.keyLocation, value: kept)
    }
    return MarkedNode(.mapping(left), at: location)
  }

  private func has(_ flag: String) -> Bool {
    guard case .mapping(let entries) = content else { return false }
    return entries.contains {
      $0.key == flag && $0.value.content == .scalar(text: "true", isPlain: true)
    }
  }
}
