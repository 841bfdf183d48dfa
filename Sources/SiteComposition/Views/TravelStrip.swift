import DigestModel

/// Where a person was abroad: the last years, and those before them.
struct TravelStrip: TemplateView {
  let recent: TravelSpan
  let earlier: TravelSpan?
  let earlierLabel: String?

  static let fields: [ViewField<TravelStrip>] = [
    ViewField("recent", .view(TravelSpan.self), "the last three years with a stay abroad") {
      .view($0.recent)
    },
    ViewField("earlier", .view(TravelSpan.self), "the years before them, where there are any") {
      .view(orAbsent: $0.earlier)
    },
    ViewField("earlierLabel", .text, "which years those are, in words") {
      .text(orAbsent: $0.earlierLabel)
    },
  ]
}

/// Some years of journeys: a cell for each month, and each stay in words.
struct TravelSpan: TemplateView {
  let years: [TravelYear]
  let countries: [TravelledCountry]

  static let fields: [ViewField<TravelSpan>] = [
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
  /// How many years are shown at once.
  private static let mostTravelYears = 3

  /// Nil for a person of whom no stay abroad is known.
  ///
  /// A stay over a new year has its cells in both years and its words with the last one.
  func travelStrip(of key: Slug) -> TravelStrip? {
    let travels = Travels(index.stays[key] ?? [], in: events)
    let months = travels.countriesByMonth
    let years = Set(months.keys.map(\.year)).sorted(by: >)
    let recent = Array(years.prefix(Self.mostTravelYears))
    guard let first = recent.last else { return nil }
    func span(_ years: [Int], isRecent: Bool) -> TravelSpan {
      let stays = travels.stays.filter { stay in
        stay.date.bounds.map { ($0.upperBound.year >= first) == isRecent } ?? false
      }
      return TravelSpan(
        years: years.map { TravelYear(year: $0, months: strip(of: $0, months)) },
        countries: travelledCountries(in: stays)
      )
    }
    let earlier = Array(years.dropFirst(Self.mostTravelYears))
    return TravelStrip(
      recent: span(recent, isRecent: true),
      earlier: earlier.isEmpty ? nil : span(earlier, isRecent: false),
      earlierLabel: earlier.isEmpty
        ? nil : wording.filled(.travelBefore, ["year": "\(first)"])
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
  private func travelledCountries(in all: [Stay]) -> [TravelledCountry] {
    var order: [Party] = []
    var stays: [Party: [NamedLink]] = [:]
    for stay in all.reversed() {
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
