import DigestModel
import Foundation

/// What came of asking one link, and when that was.
package struct LinkRecord: Hashable, Sendable, Codable {
  /// Why there was no answer.
  package enum Failure: String, Hashable, Sendable, Codable {
    case unknownHost = "unknown-host"
    case refused
    case timeout
    case certificate
    /// Redirected from one address to the next without end.
    case circle
    case other
  }

  /// In seconds since 1970.
  package var asked: Int
  /// Of the page that the link led to at last.
  package var status: Int?
  package var failure: Failure?
  /// Where the page moved for good, if it did.
  package var movedTo: String?

  package init(
    asked: Int,
    status: Int? = nil,
    failure: Failure? = nil,
    movedTo: String? = nil
  ) {
    self.asked = asked
    self.status = status
    self.failure = failure
    self.movedTo = movedTo
  }

  /// Whether the answer may be another one in an hour.
  private var mayPass: Bool { status.map { $0 == 429 || $0 >= 500 } ?? true }

  /// Whether asking again so soon would be rude: for a day, for an hour where something may have been
  /// out of order.
  package func holds(at now: Int) -> Bool {
    (asked...(asked + (mayPass ? 3_600 : 86_400))).contains(now)
  }
}

/// Answers of other sites, kept from one run to the next.
package struct LinkMemory: Hashable, Sendable {
  package static let fileName = ".simpul/links.json"

  package var records: [String: LinkRecord] = [:]

  package init(records: [String: LinkRecord] = [:]) { self.records = records }

  /// What is remembered; nothing where the file is damaged, since links can be asked again.
  package static func reading(_ files: any ReadableFiles) throws(FileError) -> LinkMemory {
    guard let path = RelativePath(fileName), files.exists(path) else { return LinkMemory() }
    let bytes = try files.read(path)
    let decoded = Result { try JSONDecoder().decode([String: LinkRecord].self, from: Data(bytes)) }
    guard case .success(let records) = decoded else { return LinkMemory() }
    return LinkMemory(records: records)
  }

  /// Writes what still holds.
  package func write(to files: any FileSystem, now: Int) throws {
    guard let path = RelativePath(Self.fileName) else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let bytes = try encoder.encode(records.filter { $0.value.holds(at: now) })
    try files.write(Array(bytes), to: path)
  }
}
