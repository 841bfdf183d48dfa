import ArgumentParser
import DigestModel
import PreviewServer
import SimpulPipeline
import SiteFiles

/// A command of ours: it tells how it ended, and leaves printing of its own failures to `perform`.
protocol ConsoleCommand: ParsableCommand {
  var output: OutputOptions { get }

  func perform(on console: Console) async throws -> CommandEnding
}

/// Runs one command line and tells how it ended.
func perform(_ arguments: [String], on console: Console) async -> CommandEnding {
  do {
    let isHelp = arguments.first == "help" && arguments.count > 1
    let name = isHelp ? arguments[1] : arguments.first
    if let problem = name.flatMap({ Simpul.problem(withCommand: $0) }) { throw problem }
    var command = try Simpul.parseAsRoot(arguments)
    guard let ours = command as? any ConsoleCommand else {
      try command.run()
      return .done
    }
    let told = console.telling(ours.output)
    defer { told.progress.tell(.ended) }
    return try await ours.perform(on: told)
  } catch let error as UsageError {
    console.err("error: \(error)\n")
    return .usage
  } catch let error as FileError {
    console.err("error: \(error)\n\(error.hintLine)")
    return .machine
  } catch let error as StreamError {
    console.err("error: \(error)\n")
    return .machine
  } catch let error as PreviewError {
    console.err("error: \(error)\n")
    return error.isMisuse ? .usage : .machine
  } catch {
    return parserStatus(of: error, console)
  }
}

extension Console {
  /// The console as the command line wants it: lines of the log and a line that is written over don't
  /// go together.
  fileprivate func telling(_ options: OutputOptions) -> Console {
    var console = self
    console.isQuiet = options.quiet
    console.isVerbose = options.verbose
    if options.quiet || options.verbose { console.progress = .silent }
    return console
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
