import DigestModel

/// Where a person was abroad: the last years, and those before them.
struct TravelStrip: Sendable {
  let recent: TravelSpan
  let earlier: TravelSpan?
  let earlierLabel: String?
}

/// Some years of journeys: a cell for each month, and each stay in words.
struct TravelSpan: Sendable {
  let years: [TravelYear]
  let countries: [TravelledCountry]
}

/// The twelve months of a year.
struct TravelYear: Sendable {
  let year: Int
  let months: [TravelMonth]
}

/// One month, with the states in which the person was.
struct TravelMonth: Sendable {
  let label: String
  let fullName: String
  let countries: [TravelCode]
  /// The event that shows the stay, where it is the month's only one.
  let url: String?
}

/// A state as a narrow cell shows it.
struct TravelCode: Sendable {
  let code: String
  let name: String
}

/// A state with the days that the person was there.
struct TravelledCountry: Sendable {
  let code: String
  let country: NamedLink
  let stays: [NamedLink]
}

extension Site {
  /// How many years are shown at once.
  private static let mostTravelYears = 3

  /// Nil for a person of whom no stay abroad is known.
  ///
  /// A stay over a new year has its cells in both years and its words with the last one.
  func travelStrip(of key: Slug) -> TravelStrip? {
    let travels = Travels(index.stays[key] ?? [], in: events)
    let months = travels.byMonth
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

  private func strip(
    of year: Int,
    _ stays: [YearMonth: [Stay]]
  ) -> [TravelMonth] {
    (1...12).map { number in
      let month = YearMonth(year: year, month: number)
      let own = stays[month] ?? []
      var seen: Set<Party> = []
      let countries = own.map(\.country).filter { seen.insert($0).inserted }
      return TravelMonth(
        label: wording.shortMonth(number),
        fullName: name(of: month),
        countries: countries.map { TravelCode(code: $0.code, name: name(of: $0)) },
        url: own.count == 1 ? eventCards[own[0].event].url : nil
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
