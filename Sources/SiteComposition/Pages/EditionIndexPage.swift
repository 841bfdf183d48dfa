import DigestModel

/// All editions, each with what it tells first.
struct EditionIndexPage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let years: [EditionYear]

  static let fields: [ViewField<EditionIndexPage>] =
    commonFields + [
      ViewField("editionYears", .list(EditionYear.self), "the editions by year, newest first") {
        .list($0.years)
      },
      ViewField("hasEditions", .flag, "whether there are any") { .flag(!$0.years.isEmpty) },
    ]
}

extension Site {
  /// How many events of each edition the list names.
  private static let mostListed = 2

  var editionIndex: Page {
    let path = addresses.editions
    let years = Dictionary(grouping: editions.all, by: \.week.year)
    let view = EditionIndexPage(
      frame: frame(for: path),
      head: head(wording[.sectionEditions], at: path, description: wording[.introEditions]),
      years: years.sorted { $0.key > $1.key }.map { year, editions in
        EditionYear(
          year: year,
          rows: editions.reversed().map { row(of: $0, most: Self.mostListed) }
        )
      }
    )
    return Page(path: path, template: "editions", view: view)
  }
}
