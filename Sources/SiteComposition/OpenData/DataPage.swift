import DigestModel

/// The page that explains the open data, made of the tables that the data is made of.
struct DataPage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let updated: String?
  let files: [DataFileRow]
  let singleURL: String
  let records: [DataRecordView]
  let codes: [CodeRow]
  let licence: NamedLink?

  static let fields: [ViewField<DataPage>] =
    commonFields + [
      ViewField("updated", .text, "day of the latest article that the data holds") {
        .text(orAbsent: $0.updated)
      },
      ViewField("files", .list(DataFileRow.self), "the lists with their files") {
        .list($0.files)
      },
      ViewField("singleURL", .text, "form of the address of one event's file") {
        .text($0.singleURL)
      },
      ViewField("records", .list(DataRecordView.self), "the kinds of records with their fields") {
        .list($0.records)
      },
      ViewField("codes", .list(CodeRow.self), "the kinds of events with others' codes") {
        .list($0.codes)
      },
      ViewField("licence", .view(NamedLink.self), "on what terms the data may be used") {
        .view(orAbsent: $0.licence)
      },
    ]
}

/// A list of the open data with its files.
struct DataFileRow: TemplateView {
  let name: String
  let meaning: String
  let count: String
  let jsonURL: String
  let csvURL: String
  let schemaURL: String

  static let fields: [ViewField<DataFileRow>] = [
    ViewField("listName", .text, "what the list holds") { .text($0.name) },
    ViewField("meaning", .text, "what it tells") { .text($0.meaning) },
    ViewField("count", .text, "how many there are") { .text($0.count) },
    ViewField("jsonURL", .text, "address of the JSON file") { .text($0.jsonURL) },
    ViewField("csvURL", .text, "address of the table") { .text($0.csvURL) },
    ViewField("schemaURL", .text, "address of the schema") { .text($0.schemaURL) },
  ]
}

/// A kind of record with its fields.
struct DataRecordView: TemplateView {
  let id: String
  let name: String
  let rows: [DataFieldRow]

  static let fields: [ViewField<DataRecordView>] = [
    ViewField("recordID", .text, "name of the record in the data") { .text($0.id) },
    ViewField("recordName", .text, "what it tells of") { .text($0.name) },
    ViewField("fields", .list(DataFieldRow.self), "its fields, in their order") { .list($0.rows) },
  ]
}

/// A field of a record.
struct DataFieldRow: TemplateView {
  let name: String
  let shape: String
  let meaning: String
  let isOptional: Bool
  let isColumn: Bool

  static let fields: [ViewField<DataFieldRow>] = [
    ViewField("fieldName", .text, "name of the field in the data") { .text($0.name) },
    ViewField("shape", .text, "what values it holds") { .text($0.shape) },
    ViewField("meaning", .text, "what it means") { .text($0.meaning) },
    ViewField("isOptional", .flag, "whether records may leave it out") { .flag($0.isOptional) },
    ViewField("isColumn", .flag, "whether tables have a column for it") { .flag($0.isColumn) },
  ]
}

/// A kind of event with its codes.
struct CodeRow: TemplateView {
  let id: String
  let type: String
  let held: String
  let planned: String

  static let fields: [ViewField<CodeRow>] = [
    ViewField("typeID", .text, "the kind in the data") { .text($0.id) },
    ViewField("type", .text, "the kind in words") { .text($0.type) },
    ViewField("held", .text, "codes of what was held") { .text($0.held) },
    ViewField("planned", .text, "codes of a plan") { .text($0.planned) },
  ]
}

extension Site {
  var dataPage: Page {
    let path = addresses.data
    let view = DataPage(
      frame: frame(for: path),
      head: head(wording[.sectionData], at: path, description: wording[.introData], about: .data),
      updated: latestDay.map { wording.date($0) },
      files: DataList.allCases.map { row(of: $0) },
      singleURL: href(SitePath(file: ["api", "events", "ID.json"])),
      records: dataRecords.map { recordView(of: $0) },
      codes: EventCodes.table.map { type, held, planned in
        CodeRow(
          id: type.rawValue,
          type: wording.type(type),
          held: text(of: held),
          planned: text(of: planned)
        )
      },
      licence: settings.licence.map { NamedLink(name: $0.name, url: $0.url) }
    )
    return Page(path: path, template: "data", view: view)
  }

  private func row(of list: DataList) -> DataFileRow {
    DataFileRow(
      name: wording.word(list.nameKey),
      meaning: wording.word(list.meaningKey),
      count: "\(count(of: list))",
      jsonURL: href(addresses.dataFile(list.rawValue, "json")),
      csvURL: href(addresses.dataFile(list.rawValue, "csv")),
      schemaURL: href(addresses.schema(list.rawValue))
    )
  }

  private func count(of list: DataList) -> Int {
    switch list {
    case .events: events.count
    case .articles: articles.count
    case .people: index.people.keys.count
    case .links: links.all.count
    }
  }

  private func recordView(of type: any DataRecord.Type) -> DataRecordView {
    DataRecordView(
      id: type.name,
      name: wording.word(WordKey.recordKey(type)),
      rows: type.forms.map { form in
        DataFieldRow(
          name: form.name,
          shape: text(of: form.shape),
          meaning: wording.word(WordKey.fieldKey(type.name, form.name)),
          isOptional: form.isOptional,
          isColumn: form.shape.isColumn
        )
      }
    )
  }

  private func text(of shape: DataShape) -> String {
    switch shape {
    case .choice(let names):
      wording.words.filled(shape.wordKey, ["values": names.joined(separator: ", ")])
    case .records(let type): wording.words.filled(shape.wordKey, ["record": type.name])
    case .text, .day, .address, .number, .flag, .texts: wording.word(shape.wordKey)
    }
  }

  private func text(of codes: EventCodes?) -> String {
    guard let codes else { return "–" }
    return [codes.cameo, codes.plover, codes.ploverMode].compactMap { $0 }.joined(separator: " · ")
  }
}
