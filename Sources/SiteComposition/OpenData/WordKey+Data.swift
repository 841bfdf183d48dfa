import DigestModel

/// Every kind of record, lists before what stands within them.
let dataRecords: [any DataRecord.Type] = [
  EventRecord.self, ResolvedRecord.self, StepRecord.self, ReportRecord.self, ArticleRecord.self,
  CorrectionRecord.self, SourceRecord.self, PersonRecord.self, OfficeRecord.self, LinkRecord.self,
]

extension WordKey {
  /// The keys of what the data's lists, records and fields are called and mean.
  static var dataKeys: [String] {
    DataList.allCases.flatMap { [$0.nameKey, $0.meaningKey] }
      + dataRecords.flatMap { type in
        [recordKey(type)] + type.forms.map { fieldKey(type.name, $0.name) }
      }
      + DataShape.wordKeys
  }

  static func recordKey(_ type: any DataRecord.Type) -> String { "data-record-\(type.name)" }

  static func fieldKey(_ record: String, _ field: String) -> String { "data-\(record)-\(field)" }
}

extension DataShape {
  static var wordKeys: [String] {
    ["text", "day", "address", "choice", "number", "flag", "texts", "records"]
      .map { "data-shape-\($0)" }
  }

  var wordKey: String {
    switch self {
    case .text: "data-shape-text"
    case .day: "data-shape-day"
    case .address: "data-shape-address"
    case .choice: "data-shape-choice"
    case .number: "data-shape-number"
    case .flag: "data-shape-flag"
    case .texts: "data-shape-texts"
    case .records: "data-shape-records"
    }
  }
}
