import DigestModel

/// Where a person was abroad: a cell for each month, and each stay in words.
struct TravelStrip: TemplateView {
  let years: [TravelYear]
  let countries: [TravelledCountry]

  static let fields: [ViewField<TravelStrip>] = [
    ViewField("years", .list(TravelYear.self), "years with a stay abroad, latest first") {
      .list($0.years)
    },
    ViewField("countries", .list(TravelledCountry.self), "the same stays by state, in words") {
      .list($0.countries)
    },
  ]
}

/// The twelve months of a year.
struct TravelYear: TemplateView {
  let year: Int
  let months: [TravelMonth]

  static let fields: [ViewField<TravelYear>] = [
    ViewField("year", .text, "the year") { .text("\($0.year)") },
    ViewField("months", .list(TravelMonth.self), "its twelve months") { .list($0.months) },
  ]
}

/// One month, with the states in which the person was.
struct TravelMonth: TemplateView {
  let label: String
  let fullName: String
  let countries: [TravelCode]

  static let fields: [ViewField<TravelMonth>] = [
    ViewField("label", .text, "month, cut short") { .text($0.label) },
    ViewField("fullName", .text, "month and year") { .text($0.fullName) },
    ViewField("codes", .list(TravelCode.self), "the states") { .list($0.countries) },
    ViewField("hasStay", .flag, "whether there are any") { .flag(!$0.countries.isEmpty) },
  ]
}

/// A state as a narrow cell shows it.
struct TravelCode: TemplateView {
  let code: String
  let name: String

  static let fields: [ViewField<TravelCode>] = [
    ViewField("code", .text, "the state's code, in capitals") { .text($0.code) },
    ViewField("name", .text, "its name") { .text($0.name) },
  ]
}

/// A state with the days that the person was there.
struct TravelledCountry: TemplateView {
  let code: String
  let country: NamedLink
  let stays: [NamedLink]

  static let fields: [ViewField<TravelledCountry>] = [
    ViewField("code", .text, "the state's code, in capitals") { .text($0.code) },
    ViewField("country", .view(NamedLink.self), "the state") { .view($0.country) },
    ViewField("stays", .list(NamedLink.self), "its days, each with the event that shows them") {
      .list($0.stays)
    },
  ]
}

extension Site {
  /// Nil for a person of whom no stay abroad is known.
  func travelStrip(of key: Slug) -> TravelStrip? {
    let travels = Travels(index.stays[key] ?? [], in: events)
    guard !travels.stays.isEmpty else { return nil }
    let months = travels.countriesByMonth
    let years = Set(months.keys.map(\.year)).sorted(by: >)
    return TravelStrip(
      years: years.map { year in TravelYear(year: year, months: strip(of: year, months)) },
      countries: travelledCountries(in: travels)
    )
  }

  private func strip(of year: Int, _ countries: [YearMonth: [Party]]) -> [TravelMonth] {
    (1...12).map { number in
      let month = YearMonth(year: year, month: number)
      return TravelMonth(
        label: wording.shortMonth(number),
        fullName: name(of: month),
        countries: (countries[month] ?? []).map { TravelCode(code: $0.code, name: name(of: $0)) }
      )
    }
  }

  /// In the order of the last stay there, latest first.
  private func travelledCountries(in travels: Travels) -> [TravelledCountry] {
    var order: [Party] = []
    var stays: [Party: [NamedLink]] = [:]
    for stay in travels.stays.reversed() {
      if stays[stay.country] == nil { order.append(stay.country) }
      stays[stay.country, default: []].append(
        NamedLink(name: wording.date(stay.date), url: eventCards[stay.event].url)
      )
    }
    return order.map { party in
      TravelledCountry(
        code: party.code,
        country: NamedLink(name: name(of: party), url: address(of: party)),
        stays: stays[party] ?? []
      )
    }
  }
}
