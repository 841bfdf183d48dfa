import Foundation

/// A fenced block of a document that a reader may type into a shell.
struct CommandBlock: Hashable {
  /// What stands on the line above the block, for tests only.
  enum Mark: Hashable {
    /// `<!-- not run: REASON -->`.
    case notRun
    /// `<!-- all run but: simpul serve, git push (REASON) -->`: lines that begin so are left out.
    case allBut([String])
    /// `<!-- ends with 1: REASON -->`: the status of its last command.
    case endsWith(Int32)
  }

  /// What is to be run, and what a `console` block shows below each command.
  struct Step: Hashable {
    var command: String
    var shown: [String] = []
  }

  /// The line of its opening fence, counted from 1.
  let line: Int
  let language: String
  let mark: Mark?
  let lines: [String]

  /// The whole text as one step, or each command of a `console` block with what it prints.
  var steps: [Step] {
    guard language == "console" else {
      var dropped: [String] = []
      if case .allBut(let beginnings) = mark { dropped = beginnings }
      let kept = lines.filter { line in !dropped.contains { line.hasPrefix($0) } }
      return [Step(command: kept.joined(separator: "\n"))]
    }
    return lines.reduce(into: []) { steps, line in
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2))))
      } else if line.hasPrefix("> "), steps.last?.shown.isEmpty == true {
        steps[steps.count - 1].command += "\n" + line.dropFirst(2)
      } else if !steps.isEmpty {
        steps[steps.count - 1].shown.append(line)
      }
    }
  }
}

/// The blocks of a document that are to be run or marked, and what is wrong with others.
struct CommandBlocks {
  static let languages: Set<String> = ["sh", "bash", "console"]
  /// Languages that show no commands, however their lines begin.
  static let others: Set<String> = [
    "css", "html", "ini", "js", "json", "markdown", "mustache", "nginx", "text", "xml", "yaml",
    "caddy", "swift",
  ]

  private(set) var blocks: [CommandBlock] = []
  private(set) var faults: [String] = []

  init(in text: String) {
    var above = ""
    var open: (line: Int, fence: String, language: String, mark: String, lines: [String])?
    for (index, raw) in text.components(separatedBy: "\n").enumerated() {
      let line = raw.trimmingCharacters(in: .whitespaces)
      if let block = open {
        if line == block.fence {
          take(block.line, block.language, block.mark, block.lines)
          open = nil
        } else {
          open?.lines.append(raw)
        }
      } else if line.hasPrefix("```") {
        let fence = String(line.prefix { $0 == "`" })
        open = (index + 1, fence, String(line.dropFirst(fence.count)), above, [])
      }
      above = line
    }
    if let open { faults.append("line \(open.line): the block is not closed") }
  }

  private mutating func take(_ line: Int, _ language: String, _ above: String, _ lines: [String]) {
    guard Self.languages.contains(language) else {
      let shows = lines.contains { $0.hasPrefix("$ ") || $0.hasPrefix("simpul ") }
      if !language.isEmpty, !Self.others.contains(language) {
        faults.append("line \(line): is '\(language)' a shell? say sh or console")
      } else if shows {
        faults.append(
          "line \(line): a block of commands is 'sh', or 'console' with what they print"
        )
      }
      return
    }
    let mark = Self.mark(in: above)
    if above.hasPrefix("<!-- "), mark == nil {
      faults.append("line \(line): the mark '\(above)' says nothing; see CONTRIBUTING.md")
    }
    if case .allBut(let beginnings) = mark {
      for beginning in beginnings where !lines.contains(where: { $0.hasPrefix(beginning) }) {
        faults.append("line \(line): no command begins with '\(beginning)'")
      }
    }
    let block = CommandBlock(line: line, language: language, mark: mark, lines: lines)
    if block.steps.allSatisfy({ $0.command.allSatisfy(\.isWhitespace) }) {
      faults.append("line \(line): the block has no command")
    }
    blocks.append(block)
  }

  /// Nil for what is no mark, or one without a reason.
  private static func mark(in line: String) -> CommandBlock.Mark? {
    guard line.hasPrefix("<!-- "), line.hasSuffix(" -->") else { return nil }
    let text = line.dropFirst(5).dropLast(4)
    let parts = text.split(separator: ":", maxSplits: 1).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    guard parts.count == 2, parts[1].count > 3 else { return nil }
    switch parts[0] {
    case "not run": return .notRun
    case "all run but":
      guard let reason = parts[1].firstIndex(of: "("), parts[1].hasSuffix(")") else { return nil }
      return .allBut(
        parts[1][..<reason].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      )
    default:
      guard parts[0].hasPrefix("ends with ") else { return nil }
      return Int32(parts[0].dropFirst(10)).map { .endsWith($0) }
    }
  }
}
