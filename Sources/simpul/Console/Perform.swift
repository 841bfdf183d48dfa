import ArgumentParser
import DigestModel
import PreviewServer
import SiteFiles

/// A command of ours: it tells how it ended, and leaves printing of its own failures to `perform`.
protocol ConsoleCommand: ParsableCommand {
  func perform(on console: Console) async throws -> CommandEnding
}

/// Runs one command line and tells how it ended.
func perform(_ arguments: [String], on console: Console) async -> CommandEnding {
  do {
    if let problem = arguments.first.flatMap({ Simpul.problem(withCommand: $0) }) { throw problem }
    var command = try Simpul.parseAsRoot(arguments)
    guard let ours = command as? any ConsoleCommand else {
      try command.run()
      return .done
    }
    return try await ours.perform(on: console)
  } catch let error as UsageError {
    console.err("error: \(error)\n")
    return .usage
  } catch let error as FileError {
    console.err("error: \(error)\n")
    return .machine
  } catch let error as PreviewError {
    console.err("error: \(error)\n")
    return .machine
  } catch {
    return parserStatus(of: error, console)
  }
}

/// What ArgumentParser has to say: help that was asked for, or what is wrong with the arguments.
private func parserStatus(of error: any Error, _ console: Console) -> CommandEnding {
  let message = Simpul.fullMessage(for: error) + "\n"
  let code = Simpul.exitCode(for: error)
  if code == .success {
    console.out(message)
    return .done
  }
  console.err(message)
  return code == .validationFailure ? .usage : .machine
}
