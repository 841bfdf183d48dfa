import Foundation

/// Where the program begins: the only place that looks at arguments, the machine and the terminal.
@main
enum Main {
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let status = await perform(arguments, on: .live())
    exit(status.rawValue)
  }
}
