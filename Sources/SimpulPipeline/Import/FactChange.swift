import DigestModel
import SiteFiles

/// Where two readings of one article's facts differ.
package struct FactChange: Hashable, Sendable {
  /// `topics`, `events[1].start`; items are counted from 0 as the older reading has them.
  package let field: String
  package let old: String
  package let new: String
}

extension FactChange: CustomStringConvertible {
  package var description: String { "\(field) \(old) -> \(new)" }
}

/// Where `new` differs from `old`, both as the import ledger keeps facts.
package func factChanges(from old: JSONValue, to new: JSONValue) -> [FactChange] {
  let (old, new) = (old.members, new.members)
  return FactList.all.flatMap { list in
    list.changes(from: old[list.name]?.items ?? [], to: new[list.name]?.items ?? [])
  }
}

/// Where the headline or the body is read otherwise; nothing where no earlier reading is known.
func textChanges(
  from old: MachineText?,
  to new: MachineText,
  raw: RelativePath
) -> [FactChange] {
  guard let old else { return [] }
  var changes: [FactChange] = []
  if old.headline != new.headline {
    let (before, after) = (JSONValue.text(old.headline).words, JSONValue.text(new.headline).words)
    changes.append(FactChange(field: "headline", old: before, new: after))
  }
  if old.body != new.body {
    let new = "another text, shown by 'simpul extract \(raw)'"
    changes.append(FactChange(field: "body", old: "as before", new: new))
  }
  return changes
}

/// A list of the facts, and by what its items are known again.
private struct FactList {
  let name: String
  /// Sets of members; two items that agree in one set are the same item, read otherwise.
  var keys: [[String]] = []
  /// The members that name an item to a person.
  var naming: [String] = []

  static let all = [
    FactList(name: "topics"),
    FactList(name: "people", keys: [["name"]], naming: ["name"]),
    FactList(name: "countries"),
    FactList(
      name: "events",
      keys: [["type", "evidence"], ["evidence"], ["type", "start"]],
      naming: ["type", "start", "participants", "parties"]
    ),
    FactList(
      name: "claims",
      keys: [["kind", "evidence"], ["evidence"]],
      naming: ["kind", "n", "evidence"]
    ),
  ]

  func changes(from old: [JSONValue], to new: [JSONValue]) -> [FactChange] {
    guard old != new else { return [] }
    let whole = FactChange(field: name, old: words(of: old), new: words(of: new))
    guard !keys.isEmpty else { return [whole] }
    let found = itemChanges(from: old, to: new)
    // Only their order is another one.
    return found.isEmpty ? [whole] : found
  }

  private func itemChanges(from old: [JSONValue], to new: [JSONValue]) -> [FactChange] {
    var gone: [(offset: Int, item: JSONValue)] = []
    var come: [(offset: Int, item: JSONValue)] = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, let item, _): gone.append((offset, item))
      case .insert(let offset, let item, _): come.append((offset, item))
      }
    }
    gone.sort { $0.offset < $1.offset }
    come.sort { $0.offset < $1.offset }
    var changes: [Int: [FactChange]] = [:]
    for key in keys {
      gone.removeAll { offset, item in
        guard let same = come.firstIndex(where: { $0.item.agrees(with: item, in: key) })
        else { return false }
        changes[offset] = memberChanges(at: offset, from: item, to: come.remove(at: same).item)
        return true
      }
    }
    for (offset, item) in gone {
      changes[offset] = [FactChange(field: "\(name)[\(offset)]", old: words(of: item), new: "none")]
    }
    let added = come.map { FactChange(field: name, old: "none", new: words(of: $0.item)) }
    return changes.sorted { $0.key < $1.key }.flatMap(\.value) + added
  }

  private func memberChanges(
    at offset: Int,
    from old: JSONValue,
    to new: JSONValue
  ) -> [FactChange] {
    let (old, new) = (old.members, new.members)
    return Set(old.keys).union(new.keys).sorted().compactMap { key in
      let (before, after) = (old[key] ?? .null, new[key] ?? .null)
      guard before != after else { return nil }
      return FactChange(field: "\(name)[\(offset)].\(key)", old: before.words, new: after.words)
    }
  }

  private func words(of items: [JSONValue]) -> String {
    "[\(items.map { words(of: $0) }.joined(separator: ", "))]"
  }

  private func words(of item: JSONValue) -> String {
    guard case .object(let members) = item else { return item.words }
    return naming.compactMap { members[$0]?.words }.joined(separator: " ")
  }
}

extension JSONValue {
  fileprivate var members: [String: JSONValue] {
    if case .object(let members) = self { members } else { [:] }
  }

  fileprivate var items: [JSONValue] {
    if case .list(let items) = self { items } else { [] }
  }

  fileprivate func agrees(with other: JSONValue, in keys: [String]) -> Bool {
    keys.allSatisfy { members[$0] == other.members[$0] }
  }

  /// For a person to read, on one line and not long.
  fileprivate var words: String {
    switch self {
    case .null: "none"
    case .flag(let flag): "\(flag)"
    case .number(let number): "\(number)"
    case .text(let text): text.printable.clipped
    case .list(let items): "[\(items.map(\.words).joined(separator: ", "))]"
    case .object(let members):
      members.sorted { $0.key < $1.key }.map(\.value.words).joined(separator: " ")
    }
  }
}

extension String {
  fileprivate var clipped: String {
    count > 60 ? "'\(prefix(60))…'" : contains(" ") ? "'\(self)'" : self
  }
}
