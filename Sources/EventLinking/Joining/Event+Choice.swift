import DigestModel

/// A city and its country, as one report tells them.
struct ToldPlace: Hashable, Sendable {
  var city: String?
  var country: Party?
}

/// Choosing between values that reports tell differently.
///
/// The reports stand in the order of their weight: those of the held event before plans.
extension [EventReport] {
  /// The finest date, told by reports of the held event if any is as fine, then by most, then first;
  /// of what lasts for days all of them, where another report tells them.
  var chosenDate: DateSpan {
    let finest = map { $0.mention.date.precision.coarseness }.min() ?? 0
    let fine = filter { $0.mention.date.precision.coarseness == finest }
    let best = fine.ofBestStatus.mostFrequentValue { $0.mention.date } ?? .unknown
    let whole = spans(around: best)
    return whole.ofBestStatus.mostFrequentValue { $0.mention.date } ?? best
  }

  /// Reports that tell all days of what `day` is one of, as it is of a visit.
  ///
  /// Meetings are planned for some day of several, so that their plans don't count.
  private func spans(around day: DateSpan) -> [EventReport] {
    filter { report in
      let mention = report.mention
      guard day.isDay(of: mention.date) else { return false }
      switch mention.type.family {
      case .visit, .multilateral: return true
      case .inPerson: return mention.status == .held
      case .remote, .document, .vote: return false
      }
    }
  }

  /// The place with a city before one without, else as for dates.
  var chosenPlace: ToldPlace {
    let places = filter { $0.mention.city != nil || $0.mention.country != nil }
    let withCity = places.filter { $0.mention.city != nil }
    let told = (withCity.isEmpty ? places : withCity).ofBestStatus
    var place = told.mostFrequentValue {
      ToldPlace(city: $0.mention.city, country: $0.mention.country)
    }
    if place?.country == nil {
      place?.country = places.mostFrequentValue { $0.mention.country } ?? nil
    }
    return place ?? ToldPlace()
  }

  /// Exact days that differ among reports of the same standing (all held, or all plans); a plan's
  /// own day is history and no contradiction.
  func dateContradiction(choosing chosen: DateSpan) -> Contradiction? {
    guard count > 1 else { return nil }
    let exact = ofBestStatus.filter {
      $0.mention.date.isExact && !$0.mention.date.isDay(of: chosen)
    }
    let values = exact.reports { $0.mention.date }
    guard values.count > 1 else { return nil }
    return Contradiction(
      field: .date,
      values: chosenFirst(values, chosen).map {
        Contradiction.Value(date: $0.value, sources: $0.sources)
      }
    )
  }

  func placeContradiction(choosing chosen: ToldPlace) -> Contradiction? {
    guard count > 1 else { return nil }
    let told = ofBestStatus.filter { $0.mention.city != nil }
    guard Set(told.compactMap { $0.mention.city?.folded }).count > 1 else { return nil }
    let values = told.reports {
      ToldPlace(city: $0.mention.city, country: $0.mention.country ?? chosen.country)
    }
    return Contradiction(
      field: .place,
      values: chosenFirst(values, chosen).map {
        Contradiction.Value(city: $0.value.city, country: $0.value.country, sources: $0.sources)
      }
    )
  }

  private var ofBestStatus: [EventReport] {
    let held = filter { $0.mention.status == .held }
    return held.isEmpty || held.count == count ? self : held
  }

  private func mostFrequentValue<Value: Hashable>(_ value: (EventReport) -> Value) -> Value? {
    guard count > 1 else { return first.map(value) }
    let sources = sources(by: value)
    let most = sources.values.map(\.count).max()
    return map(value).first { sources[$0]?.count == most }
  }

  private func reports<Value: Hashable>(
    by value: (EventReport) -> Value
  ) -> [(value: Value, sources: [MentionReference])] {
    var order: [Value] = []
    var sources: [Value: [MentionReference]] = [:]
    for report in self {
      let told = value(report)
      if sources[told] == nil { order.append(told) }
      sources[told, default: []].append(report.reference)
    }
    return order.map { ($0, sources[$0] ?? []) }
  }
}

private func chosenFirst<Value: Hashable>(
  _ values: [(value: Value, sources: [MentionReference])],
  _ chosen: Value
) -> [(value: Value, sources: [MentionReference])] {
  values.filter { $0.value == chosen } + values.filter { $0.value != chosen }
}

extension DatePrecision {
  fileprivate var coarseness: Int {
    switch self {
    case .day: 0
    case .month: 1
    case .year: 2
    case .unknown: 3
    }
  }
}
