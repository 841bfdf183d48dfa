import DigestModel

/// What stands at the address of an event that no article tells of any more.
struct GonePage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let timelineURL: String

  static let fields: [ViewField<GonePage>] =
    commonFields + [
      ViewField("timelineURL", .text, "address of the timeline") { .text($0.timelineURL) }
    ]
}

extension Site {
  func gonePage(of event: EventID) -> Page {
    let path = addresses.event(event)
    let view = GonePage(
      frame: frame(for: path),
      head: head(wording[.goneTitle], at: path, isHidden: true),
      timelineURL: href(addresses.timeline)
    )
    return Page(path: path, template: "gone", view: view)
  }
}
