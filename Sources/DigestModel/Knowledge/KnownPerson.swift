package struct KnownPerson: Hashable, Sendable {
  /// Commonest Latin spelling; its slug is the person's address.
  package var name: String
  /// Other spellings; those of one word need context before they count.
  package var also: [String]
  package var terms: [OfficeTerm]

  package init(name: String, also: [String] = [], terms: [OfficeTerm] = []) {
    self.name = name
    self.also = also
    self.terms = terms
  }
}

/// The time that a person held an office.
package struct OfficeTerm: Hashable, Sendable {
  /// Fixed, in English: `foreign-minister`, `head-of-state`, `ambassador-to-XX`.
  package var key: String
  /// Indonesian: `Menteri Luar Negeri`.
  package var title: String
  /// Whom the office serves.
  package var country: Party
  /// Of day, month or year precision, never `unknown`; the whole of it counts.
  package var from: DateSpan
  /// Nil while in office.
  package var to: DateSpan?
  /// Acting and caretaker terms may overlap another's.
  package var isActing: Bool

  package init(
    key: String,
    title: String,
    country: Party,
    from: DateSpan,
    to: DateSpan? = nil,
    isActing: Bool = false
  ) {
    self.key = key
    self.title = title
    self.country = country
    self.from = from
    self.to = to
    self.isActing = isActing
  }

  /// Whether the office was held on `day`; both ends count.
  package func covers(_ day: Day) -> Bool {
    guard let first = from.bounds?.lowerBound, day >= first else { return false }
    guard let last = to?.bounds?.upperBound else { return to == nil }
    return day <= last
  }
}
