/// A file of the open data, in no format yet.
package struct DataFile: Sendable {
  /// Absolute address of the schema that it follows.
  package var schemaURL: String
  /// The site's name.
  package var title: String
  /// Absolute address of the page that explains it.
  package var about: String
  package var language: SiteLanguage
  package var licence: Licence?
  /// The last day on which what the file tells changed; nil where none has a day.
  package var updated: Day?
  package var parts: [DataPart]

  package init(
    schemaURL: String,
    title: String,
    about: String,
    language: SiteLanguage,
    licence: Licence?,
    updated: Day?,
    parts: [DataPart]
  ) {
    self.schemaURL = schemaURL
    self.title = title
    self.about = about
    self.language = language
    self.licence = licence
    self.updated = updated
    self.parts = parts
  }
}

/// The records of one kind in a file.
///
/// They are made one by one while the file is written, and none is kept.
package struct DataPart: Sendable {
  /// The name of the member that holds them.
  package let name: String
  package let type: any DataRecord.Type
  package let count: Int
  /// Whether it is one record and not a list.
  package let isSingle: Bool
  package let record: @Sendable (Int) -> any DataRecord

  package init(
    _ name: String,
    of type: any DataRecord.Type,
    count: Int,
    record: @escaping @Sendable (Int) -> any DataRecord
  ) {
    self.name = name
    self.type = type
    self.count = count
    self.isSingle = false
    self.record = record
  }

  package init<Record: DataRecord>(single name: String, _ record: @escaping @Sendable () -> Record)
  {
    self.name = name
    self.type = Record.self
    self.count = 1
    self.isSingle = true
    self.record = { _ in record() }
  }
}

/// A schema of a file, with what each field means.
package struct DataSchema: Sendable {
  package let file: DataFile
  package let title: String
  /// The meaning of a field by the names of its record and of itself.
  package let meaning: @Sendable (_ record: String, _ field: String) -> String

  package init(
    of file: DataFile,
    title: String,
    meaning: @escaping @Sendable (_ record: String, _ field: String) -> String
  ) {
    self.file = file
    self.title = title
    self.meaning = meaning
  }
}
