import Foundation

/// One line of a file of JSON Lines.
struct JSONLine {
  /// Counted from 1.
  let number: Int
  let text: String

  /// The lines that hold something.
  static func lines(of text: String) -> [JSONLine] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      let line = $1.trimmingCharacters(in: .whitespaces)
      return line.isEmpty ? nil : JSONLine(number: $0 + 1, text: line)
    }
  }

  /// The line as `Record`, nil where it is none: what is wrong with it does not help an editor.
  func decoded<Record: Decodable>(as type: Record.Type) -> Record? {
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch {
      return nil
    }
  }
}
