import DigestModel
import Foundation

/// A labelled folder in which people, outlets and cities have other names, and all dates other days.
///
/// What rules that know the language and the trade find in it they find in the folder as it stood; what
/// only fits its names and days they don't.
package struct PerturbedCorpus {
  /// The files of the new folder, by name.
  package private(set) var files: [String: Data] = [:]
  package let renaming: CorpusRenaming

  private let years: Int

  /// Reads a labelled folder and renames it.
  ///
  /// `seats` are cities that keep their names but in datelines: those that stand for their states, say,
  /// without whose names nobody could tell where a visit went. No new name is one of the `ordinary`
  /// words, which are in lower case.
  package init(
    of folder: URL,
    seats: Set<String>,
    ordinary: Set<String>,
    seed: UInt64
  ) throws {
    let stems = try GoldRecord.stems(in: folder)
    let records = try stems.map { try GoldRecord.read($0, in: folder) }
    renaming = try CorpusRenaming(
      Self.names(in: records, folder, seats),
      ordinary: ordinary,
      seed: seed
    )
    years = [-3, -2, -1, 1, 2, 3][Int(seed % 6)]
    for (stem, record) in zip(stems, records) { try add(stem, record, in: folder) }
    files["links.json"] = try Data(contentsOf: folder.appending(path: "links.json"))
  }

  private static func names(
    in records: [GoldRecord],
    _ folder: URL,
    _ seats: Set<String>
  ) throws -> CorpusRenaming.Names {
    var names = CorpusRenaming.Names()
    names.seats = seats
    for record in records {
      let head = record.article
      names.people.formUnion(record.people.flatMap { [$0.name] + $0.also })
      names.people.formUnion(head.authors + head.editors)
      names.outlets.formUnion([head.publisher, head.dateline?.agency].compactMap { $0 })
      names.cities.formUnion([head.dateline?.city].compactMap { $0 })
      names.cities.formUnion(record.events.compactMap(\.city))
    }
    let forms = try Data(
      contentsOf: folder.deletingLastPathComponent().appending(path: "cities.json")
    )
    for row in try JSONDecoder().decode([[String]].self, from: forms)
    where !names.cities.isDisjoint(with: row) {
      names.cities.formUnion(row)
      if !seats.isDisjoint(with: row) { names.seats.formUnion(row) }
    }
    return names
  }

  private mutating func add(_ stem: String, _ record: GoldRecord, in folder: URL) throws {
    let day = record.article.published ?? record.events.compactMap(\.start).max()
    let dates = ShiftedDates(
      years: years,
      near: day.flatMap { Day(iso8601: $0) } ?? Day(daysSince1970: 19_000)
    )
    var pieces: [TextEdits] = []
    func changed(_ text: String) throws -> String {
      var edits = TextEdits(text)
      try dates.edit(text, &edits)
      renaming.edit(text, &edits)
      pieces.append(edits)
      return edits.result
    }
    for ending in ["txt", "html", "json"] {
      let name = "\(stem).\(ending)"
      guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
        continue
      }
      files[name] =
        ending == "json"
        ? try Self.json(Data(text.utf8)) { _, _, value in try changed(value) }
        : Data(try changed(text).utf8)
    }
    let gold = try Data(contentsOf: folder.appending(path: stem + ".gold.json"))
    let texts = pieces
    files[stem + ".gold.json"] = try self.gold(gold, dates) { text in
      try texts.lazy.compactMap { $0.result(of: text) }.first ?? changed(text)
    }
  }

  /// The record with every string changed as the text was; days as days, labels not at all.
  private func gold(
    _ data: Data,
    _ dates: ShiftedDates,
    _ changed: (String) throws -> String
  ) throws -> Data {
    let labels: Set<String> = [
      "id", "type", "status", "precision", "country", "parties", "topics", "countries", "role",
      "publishedBasis", "basis", "office",
    ]
    return try Self.json(data) { path, object, value in
      let key = path.last ?? ""
      if labels.contains(key) { return value }
      let precision = object["precision"] as? String ?? "day"
      if let day = Day(iso8601: value) { return "\(dates.moved(day, precision: precision))" }
      guard key == "city" else { return try changed(value) }
      return renaming.city(value, inDateline: path.contains("dateline"))
    }
  }

  /// The JSON with each string changed, given the keys that lead to it and the object that it stands in.
  private static func json(
    _ data: Data,
    _ changed: ([String], [String: Any], String) throws -> String
  ) throws -> Data {
    func walk(_ value: Any, _ path: [String], in parent: [String: Any]) throws -> Any {
      switch value {
      case let text as String: return try changed(path, parent, text)
      case let list as [Any]: return try list.map { try walk($0, path, in: parent) }
      case let object as [String: Any]:
        return try Dictionary(
          uniqueKeysWithValues: object.map { ($0, try walk($1, path + [$0], in: object)) }
        )
      default: return value
      }
    }
    let value = try walk(JSONSerialization.jsonObject(with: data), [], in: [:])
    return try JSONSerialization.data(
      withJSONObject: value,
      options: [.sortedKeys, .prettyPrinted]
    )
  }
}
