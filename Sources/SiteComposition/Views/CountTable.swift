import DigestModel

/// How many events of each type were held in each year.
struct CountTable: TemplateView {
  let years: [CountLabel]
  let rows: [CountRow]

  static let fields: [ViewField<CountTable>] = [
    ViewField("years", .list(CountLabel.self), "the columns, the sum last") { .list($0.years) },
    ViewField("rows", .list(CountRow.self), "the types, the sum last where there are several") {
      .list($0.rows)
    },
  ]
}

/// What a column counts.
struct CountLabel: TemplateView {
  let text: String

  static let fields: [ViewField<CountLabel>] = [
    ViewField("label", .text, "a year, or what the column sums up") { .text($0.text) }
  ]
}

/// A type of events, counted by year.
struct CountRow: TemplateView {
  let label: String
  let counts: [Int]
  var isSum = false

  static let fields: [ViewField<CountRow>] = [
    ViewField("label", .text, "kind of event in words") { .text($0.label) },
    ViewField("cells", .list(CountCell.self), "a number for each column") {
      .list($0.counts.map { CountCell(count: $0) })
    },
    ViewField("isSum", .flag, "whether it sums up the rows before it") { .flag($0.isSum) },
  ]
}

/// One number of the table.
struct CountCell: TemplateView {
  let count: Int

  static let fields: [ViewField<CountCell>] = [
    ViewField("count", .text, "how many") { .text("\($0.count)") },
    ViewField("isNone", .flag, "whether it is zero") { .flag($0.count == 0) },
  ]
}

extension Site {
  /// The last years have a column each, those before share one; nil where nothing was held.
  func table(of tally: ContactTally) -> CountTable? {
    let types = tally.types
    guard !types.isEmpty else { return nil }
    let columns = columns(of: tally)
    let rows = types.map { type in
      let counts = columns.map { column in
        column.years.reduce(0) { $0 + tally.count(of: type, in: $1) }
      }
      return CountRow(label: wording.type(type), counts: withSum(counts, in: columns))
    }
    let sums = rows[0].counts.indices.map { column in rows.reduce(0) { $0 + $1.counts[column] } }
    let sum = CountRow(label: wording[.countSum], counts: sums, isSum: true)
    let labels = columns.map(\.label) + (columns.count > 1 ? [wording[.countSum]] : [])
    return CountTable(
      years: labels.map { CountLabel(text: $0) },
      rows: rows.count > 1 ? rows + [sum] : rows
    )
  }

  private typealias CountColumn = (label: String, years: [Int?])

  private func withSum(_ counts: [Int], in columns: [CountColumn]) -> [Int] {
    columns.count > 1 ? counts + [counts.reduce(0, +)] : counts
  }

  /// As many years as a phone's screen holds.
  private static let mostYears = 3

  private func columns(of tally: ContactTally) -> [CountColumn] {
    let years = tally.years
    let own = years.count > Self.mostYears + 1 ? Array(years.suffix(Self.mostYears)) : years
    let shared = years.dropLast(own.count)
    var columns: [CountColumn] = own.map { ("\($0)", [$0]) }
    if let last = shared.last {
      let label = wording.filled(.countUntil, ["year": "\(last)"])
      columns.insert((label, shared.map { $0 }), at: 0)
    }
    if tally.hasUndated { columns.append((wording[.countUndated], [nil])) }
    return columns
  }
}
