import ArgumentParser

@main
struct Simpul: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "simpul")
}
