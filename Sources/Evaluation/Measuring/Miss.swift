/// One thing that was not found, was made up, or was read wrong.
package struct Miss: Hashable, Sendable, Codable {
  package var figure: String
  package var file: String
  /// Nil where nothing should have been found.
  package var expected: String?
  /// Nil where nothing was found.
  package var found: String?

  /// One line for people, and for editors that jump to files.
  package var line: String {
    "\(file): \(figure): expected \(expected ?? "nothing"), found \(found ?? "nothing")"
  }
}
