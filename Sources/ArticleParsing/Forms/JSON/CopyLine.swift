import DigestModel

/// One raw article of a stream of JSON Lines: a raw file's whole text, or a record of an article
/// extractor.
///
/// `{"raw": "content/raw/a.html", "copy": "<html>…"}` is a file in any form that import reads;
/// a line without `copy` is a record as files of JSON Lines hold them. Of a file that holds several
/// articles, `entry` says which one is meant.
package struct CopyLine: Sendable {
  /// The raw file that the line is, or is an entry of; nil where it does not say.
  package let raw: RelativePath?
  /// The file's text; nil for a record.
  package let copy: String?
  /// Counted from 1; in JSON Lines the line.
  package let entry: Int?
  private let tree: JSONTree

  /// Reads a line whose place is `place`; columns are counted from there.
  package static func reading(_ bytes: [UInt8], at place: SourceLocation) -> Diagnosed<CopyLine?> {
    do throws(JSONFault) {
      let tree = try JSONTree.reading(bytes)
      guard case .object = tree else { return failed(.notAnObject, place) }
      guard let raw = tree.path("raw") else { return failed(.notAPath, place) }
      guard let copy = tree.optionalText("copy") else { return failed(.copyIsNoText, place) }
      guard let entry = tree.ordinal("entry") else { return failed(.notAnEntry, place) }
      return Diagnosed(CopyLine(raw: raw.value, copy: copy.value, entry: entry.value, tree: tree))
    } catch {
      let column = place.column + error.offset
      let there = SourceLocation(file: place.file, line: place.line, column: column)
      return failed(.fault(error), there)
    }
  }

  /// The record's article, under the name of the file that it is, or whose entry of that number it is.
  package func record(of file: String, entry: Int?) -> Diagnosed<RawArticle?> {
    article(of: tree, entry.map { RawEntry(number: $0) }, entry ?? 1, file)
  }
}

/// What a member says, where it may be left out.
private struct Said<Value> {
  let value: Value?
}

extension JSONTree {
  /// Nil where the member is there and says no path below a folder.
  fileprivate func path(_ name: String) -> Said<RelativePath>? {
    guard let text = optionalText(name) else { return nil }
    guard let value = text.value else { return Said(value: nil) }
    return RelativePath(value).map { Said(value: $0) }
  }

  /// Nil where the member is there and is no text.
  fileprivate func optionalText(_ name: String) -> Said<String>? {
    switch self[name] {
    case nil, .null: Said(value: nil)
    case .text(let text): Said(value: text)
    default: nil
    }
  }

  /// Nil where the member is there and is no whole number from 1 on.
  fileprivate func ordinal(_ name: String) -> Said<Int>? {
    switch self[name] {
    case nil, .null: Said(value: nil)
    case .number(let digits):
      Int(digits).flatMap { $0 >= 1 ? Said(value: $0) : nil }
    default: nil
    }
  }
}

private func failed(
  _ message: Diagnostic.Message,
  _ place: SourceLocation
) -> Diagnosed<CopyLine?> {
  Diagnosed(nil, [Diagnostic(.error, message, at: place)])
}

extension Diagnostic.Message {
  fileprivate static let notAnObject = Self(
    identifier: "stream.not-an-object",
    summary: "the line is JSON, but no object",
    hint: #"give a record, {"text": …}, or a raw file, {"raw": "content/raw/…", "copy": …}"#
  )

  fileprivate static let notAPath = Self(
    identifier: "stream.not-a-path",
    summary: "'raw' is no path below the site's folder",
    hint: "give it as import would find the file: content/raw/NAME"
  )

  fileprivate static let copyIsNoText = Self(
    identifier: "stream.copy-is-no-text",
    summary: "'copy' is no text",
    hint: "give the raw file's whole text, or leave 'copy' out where the line is a record"
  )

  fileprivate static let notAnEntry = Self(
    identifier: "stream.not-an-entry",
    summary: "'entry' is no whole number from 1 on",
    hint: "count the entries of the raw file from 1, in JSON Lines its lines"
  )
}
