import Foundation

/// What standard error can show.
struct Terminal: Hashable {
  let isColoured: Bool
  /// Whether a line may be written over.
  let showsProgress: Bool

  /// `NO_COLOR` takes colours away (https://no-color.org), `FORCE_COLOR` and `CLICOLOR_FORCE` give them
  /// to pipes; an empty value counts as none.
  init(_ environment: [String: String], isTerminal: Bool) {
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    func forces(_ name: String) -> Bool { isSet(name) && environment[name] != "0" }
    let canMove = isTerminal && isSet("TERM") && environment["TERM"] != "dumb"
    isColoured =
      !isSet("NO_COLOR") && (forces("FORCE_COLOR") || forces("CLICOLOR_FORCE") || canMove)
    showsProgress = canMove && !isSet("CI")
  }

  /// How many characters a line of standard error holds.
  static var columns: Int {
    var size = winsize()
    let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }
}
