import Testing

@testable import simpul

/// An environment, whether standard error is a terminal, and whether it is given colours and progress.
private let rows: [([String: String], Bool, Bool, Bool)] = [
  (["TERM": "xterm"], true, true, true), (["TERM": "xterm"], false, false, false),
  (["TERM": "dumb"], true, false, false), ([:], true, false, false),
  (["TERM": "xterm", "NO_COLOR": "1"], true, false, true),
  (["TERM": "xterm", "NO_COLOR": ""], true, true, true),
  (["TERM": "xterm", "NO_COLOR": "0"], true, false, true),
  (["TERM": "xterm", "CI": "true"], true, true, false),
  (["FORCE_COLOR": "1"], false, true, false), (["FORCE_COLOR": "0"], false, false, false),
  (["CLICOLOR_FORCE": "1"], false, true, false),
  (["FORCE_COLOR": "1", "NO_COLOR": "1"], false, false, false),
]

@Test(arguments: rows)
func `standard error can show`(
  environment: [String: String],
  isTerminal: Bool,
  isColoured: Bool,
  showsProgress: Bool
) {
  let terminal = Terminal(environment, isTerminal: isTerminal)
  #expect(terminal.isColoured == isColoured)
  #expect(terminal.showsProgress == showsProgress)
}
