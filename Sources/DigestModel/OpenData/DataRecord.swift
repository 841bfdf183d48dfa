/// What a field of a record holds.
package enum DataValue: Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case texts([String])
  case records([any DataRecord])
  /// The record has no value for the field, and leaves it out.
  case absent
}

extension DataValue {
  package static func text(orAbsent text: String?) -> DataValue {
    text.map { .text($0) } ?? .absent
  }

  package static func day(_ day: Day?) -> DataValue { .text(orAbsent: day?.description) }

  package static func number(orAbsent number: Int?) -> DataValue {
    number.map { .number($0) } ?? .absent
  }

  /// The texts, or nothing where there are none.
  package static func texts(orAbsent texts: [String]) -> DataValue {
    texts.isEmpty ? .absent : .texts(texts)
  }
}

/// What kind of values a field holds, for its schema.
package indirect enum DataShape: Sendable {
  case text
  /// An ISO 8601 day, `2022-03-05`.
  case day
  /// A whole address.
  case address
  /// One of a few fixed words.
  case choice([String])
  case number
  case flag
  case texts
  case records(any DataRecord.Type)

  /// One of the names of an enumeration.
  package static func choice<Choice>(
    of type: Choice.Type
  ) -> DataShape where Choice: RawRepresentable<String> & CaseIterable {
    .choice(type.allCases.map(\.rawValue))
  }
}

/// One field of a record: its name, what it may hold, how to get it.
package struct DataField<Record>: Sendable {
  package let name: String
  package let shape: DataShape
  /// Whether records may leave it out.
  package let isOptional: Bool
  package let value: @Sendable (Record) -> DataValue

  package init(
    _ name: String,
    _ shape: DataShape,
    value: @escaping @Sendable (Record) -> DataValue
  ) {
    self.name = name
    self.shape = shape
    self.isOptional = false
    self.value = value
  }

  package init(
    optional name: String,
    _ shape: DataShape,
    value: @escaping @Sendable (Record) -> DataValue
  ) {
    self.name = name
    self.shape = shape
    self.isOptional = true
    self.value = value
  }
}

/// A field without the record that it is of.
package struct DataFieldForm: Sendable {
  package let name: String
  package let shape: DataShape
  package let isOptional: Bool
}

extension DataShape {
  /// Whether a table has a column for it: records within a record have no place there.
  package var isColumn: Bool {
    if case .records = self { return false }
    return true
  }
}

/// A kind of thing that the open data tells of.
///
/// `fields` is the one table that the files, their schemas and the page that explains them are made of.
package protocol DataRecord: Sendable {
  /// In the singular: `event`; names it in schemas and in the keys of its words.
  static var name: String { get }
  static var fields: [DataField<Self>] { get }
}

extension DataRecord {
  package static var forms: [DataFieldForm] {
    fields.map { DataFieldForm(name: $0.name, shape: $0.shape, isOptional: $0.isOptional) }
  }

  /// Shows each field's value to `visit`, in the table's order.
  package func forEachValue(_ visit: (_ name: String, _ shape: DataShape, DataValue) -> Void) {
    for field in Self.fields { visit(field.name, field.shape, field.value(self)) }
  }
}
