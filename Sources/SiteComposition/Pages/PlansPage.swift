import DigestModel

/// All announced events, with what came of them.
struct PlansPage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let groups: [PlanGroup]
  let pagination: Pagination?

  static let fields: [ViewField<PlansPage>] =
    commonFields + [
      ViewField("groups", .list(PlanGroup.self), "plans under what has become of them") {
        .list($0.groups)
      },
      ViewField("hasGroups", .flag, "whether there is more than one such group") {
        .flag($0.groups.count > 1)
      },
      ViewField("hasPlans", .flag, "whether there is any") { .flag(!$0.groups.isEmpty) },
      ViewField("pagination", .view(Pagination.self), "where more of the list is") {
        .view(orAbsent: $0.pagination)
      },
    ]
}

extension Site {
  func plansPage(_ slice: ListSlice) -> Page {
    let shown = slice.of(plans.rows)
    let groups = PlanIndex.Group.allCases.map { group in
      PlanGroup(
        id: group.rawValue,
        heading: wording[group.wordKey],
        count: plans.rows.count { $0.group == group },
        rows: shown.filter { $0.group == group }.map { row(of: $0.plan) }
      )
    }
    let path = addresses.plans.numbered(slice.number)
    let view = PlansPage(
      frame: frame(for: path),
      head: head(
        title(wording[.sectionPlans], of: slice),
        at: path,
        description: wording[.introPlans]
      ),
      groups: groups.filter { !$0.rows.isEmpty },
      pagination: pagination(slice, of: addresses.plans)
    )
    return Page(path: path, template: "plans", view: view)
  }
}

extension PlanIndex.Group {
  fileprivate var wordKey: WordKey {
    switch self {
    case .ahead: .plansAhead
    case .undated: .plansWithoutDate
    case .passed: .plansSilent
    case .ended: .plansEnded
    }
  }
}
