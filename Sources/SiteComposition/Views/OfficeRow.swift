import DigestModel

/// An office of a person.
struct OfficeRow: TemplateView {
  let title: String
  let term: String
  let isCurrent: Bool

  static let fields: [ViewField<OfficeRow>] = [
    ViewField("office", .text, "the office, with whom it serves") { .text($0.title) },
    ViewField("term", .text, "from when to when, or that only articles tell it") {
      .text($0.term)
    },
    ViewField("isCurrent", .flag, "whether it was held on the day of the site's last article") {
      .flag($0.isCurrent)
    },
  ]
}

extension Site {
  /// The person's offices: those that the knowledge dates, latest first, then what only articles
  /// call them.
  func offices(of key: Slug) -> [OfficeRow] {
    guard let facts = index.facts[key] else { return [] }
    let terms = facts.known?.terms ?? []
    let reported = facts.offices.filter { office in
      !terms.contains { $0.title.folded == office.title.folded && $0.country == office.country }
    }
    return terms.sorted(by: isLater).map { row(of: $0) }
      + reported.map { office in
        OfficeRow(
          title: text(ofOffice: office.title, for: office.country),
          term: wording[.officeReported],
          isCurrent: false
        )
      }
  }

  private func isLater(_ left: OfficeTerm, _ right: OfficeTerm) -> Bool {
    let days = [left, right].map { $0.from.start?.daysSince1970 ?? Int.min }
    return days[0] == days[1]
      ? (left.title, left.country) < (right.title, right.country) : days[0] > days[1]
  }

  private func row(of term: OfficeTerm) -> OfficeRow {
    let office = text(ofOffice: term.title, for: term.country)
    return OfficeRow(
      title: term.isActing ? wording.filled(.officeActing, ["office": office]) : office,
      term: wording.filled(
        term.to == nil ? .officeTermOpen : .officeTerm,
        ["from": wording.date(term.from), "to": term.to.map { wording.date($0) } ?? ""]
      ),
      isCurrent: latestDay.map { term.covers($0) } ?? false
    )
  }

  /// The offices that the person holds on the day of the last article, by the knowledge.
  func currentOffices(in rows: [OfficeRow]) -> String? {
    let current = rows.filter(\.isCurrent).map(\.title)
    return current.isEmpty ? nil : wording.list(current)
  }
}
