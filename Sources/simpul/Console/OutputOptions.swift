import ArgumentParser

/// How much a command tells.
struct OutputOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Tell errors and warnings only, and what was asked for.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Tell what each stage did, and every note.")
  var verbose = false

  func validate() throws {
    if quiet, verbose { throw ValidationError("'--quiet' and '--verbose' contradict each other.") }
  }
}
