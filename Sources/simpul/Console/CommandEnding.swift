/// How the program ends.
enum CommandEnding: Int32, Sendable {
  case done = 0
  /// The content has problems.
  case problems = 1
  /// The command line asks for what there is not.
  case usage = 2
  /// The disk, the network or a permission failed us.
  case machine = 3
}
