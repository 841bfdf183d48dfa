import DigestModel
import MarkedYAML

extension ReadingRules {
  /// A language's files, by name, without the words of the families that are left out.
  ///
  /// Lines are emptied, none goes, so that what is wrong in a file keeps its place.
  ///
  /// - Throws: that a file is no YAML.
  package func files(
    _ files: [String: String]
  ) throws(DiagnosedError) -> [String: String] {
    var left = files
    for family in RuleFamily.allCases where !include(family) {
      for words in family.words {
        guard let text = left[words.file] else { continue }
        left[words.file] = try text.leavingOut(words)
      }
    }
    return left
  }
}

extension String {
  fileprivate func leavingOut(_ words: OwnedWords) throws(DiagnosedError) -> String {
    guard let node = try MarkedNode(parsing: self, file: words.file),
      case .mapping(let entries) = node.content,
      let index = entries.firstIndex(where: { $0.key == words.key })
    else { return self }
    var lines = split(separator: "\n", omittingEmptySubsequences: false)
    let next = index + 1 < entries.count ? entries[index + 1].keyLocation.line : lines.count + 1
    for range in entries[index].lines(of: words, until: next) {
      for line in range { lines[line - 1] = "" }
    }
    return lines.joined(separator: "\n")
  }
}

extension MarkedEntry {
  /// The lines of the whole list, or of its entries with a flag, counted from 1.
  fileprivate func lines(of words: OwnedWords, until next: Int) -> [Range<Int>] {
    guard let flag = words.flag else { return [keyLocation.line..<next] }
    guard case .sequence(let items) = value.content else { return [] }
    let ends = items.dropFirst().map(\.location.line) + [next]
    return zip(items, ends).filter { $0.0.has(flag) }.map { $0.0.location.line..<$0.1 }
  }
}

extension MarkedNode {
  fileprivate func has(_ flag: String) -> Bool {
    guard case .mapping(let entries) = content else { return false }
    return entries.contains { $0.key == flag && $0.value.content == .yes }
  }
}

extension MarkedNode.Content {
  fileprivate static let yes = MarkedNode.Content.scalar(text: "true", isPlain: true)
}
