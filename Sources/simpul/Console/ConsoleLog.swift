import Logging

/// Writes what the stages log as a line each: `content read: articles 30`.
struct ConsoleLog: LogHandler {
  var metadata: Logger.Metadata = [:]
  var metadataProvider: Logger.MetadataProvider?
  var logLevel = Logger.Level.info
  let write: @Sendable (String) -> Void

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let facts = metadata.merging(event.metadata ?? [:]) { _, new in new }
      .sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    write(
      event.message.description + (facts.isEmpty ? "" : ": ") + facts.joined(separator: ", ") + "\n"
    )
  }
}
