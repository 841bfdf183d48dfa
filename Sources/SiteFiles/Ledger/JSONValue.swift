import Foundation

/// A JSON value to be written, or to be passed on; reading goes through `Decodable` records.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case flag(Bool)
  case number(Int)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  package static func text(orNull text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

  package static func texts(_ texts: [String]) -> JSONValue { .list(texts.map { .text($0) }) }
}

extension JSONValue {
  /// On one line, keys sorted: the same value is the same text everywhere.
  package var line: String { encoded([.sortedKeys, .withoutEscapingSlashes]) }

  /// Over many lines, for people to read, keys sorted.
  package var pretty: String {
    encoded([.sortedKeys, .withoutEscapingSlashes, .prettyPrinted])
  }

  /// The value without nulls and empty lists, at any depth.
  package var compact: JSONValue {
    switch self {
    case .list(let items): .list(items.map(\.compact))
    case .object(let members):
      .object(members.filter { $1 != .null && $1 != .list([]) }.mapValues(\.compact))
    default: self
    }
  }

  private func encoded(_ options: JSONEncoder.OutputFormatting) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = options
    do {
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    } catch {
      // Only numbers that are none can fail, and there are whole ones only.
      preconditionFailure("JSON of texts and whole numbers is always written: \(error)")
    }
  }
}

extension JSONValue: Decodable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    func value<Value: Decodable>(_ type: Value.Type) -> Value? {
      guard case .success(let value) = Result(catching: { try container.decode(type) })
      else { return nil }
      return value
    }
    if container.decodeNil() {
      self = .null
    } else if let flag = value(Bool.self) {
      self = .flag(flag)
    } else if let number = value(Int.self) {
      self = .number(number)
    } else if let text = value(String.self) {
      self = .text(text)
    } else if let items = value([JSONValue].self) {
      self = .list(items)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}

extension JSONValue: Encodable {
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .flag(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .list(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}
