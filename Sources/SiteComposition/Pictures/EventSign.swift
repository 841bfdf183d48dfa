import DigestModel

/// The shape that stands for an event: its kind by outline, held ones filled.
struct EventSign: Hashable, Sendable {
  let family: EventType.Family
  let status: EventStatus

  init(_ family: EventType.Family, _ status: EventStatus) {
    self.family = family
    self.status = status
  }

  /// In the middle of `box`, 16 units wide at most.
  func draw(in box: Box, _ svg: inout SVG) {
    let (x, y) = (box.middleX, box.middleY)
    let style = status == .held ? "held" : "open"
    switch family {
    case .inPerson:
      svg.element("circle", ["class": style, "cx": "\(x)", "cy": "\(y)", "r": "7"])
    case .remote:
      svg.path("M\(x - 7) \(y - 7)h14v14h-14z", class: style)
    case .visit:
      svg.path("M\(x) \(y - 8)l8 15h-16z", class: style)
    case .multilateral:
      svg.path("M\(x) \(y - 9)l9 9l-9 9l-9 -9z", class: style)
    case .document:
      svg.path("M\(x - 6) \(y - 8)h8l4 4v12h-12z", class: style)
    case .vote:
      svg.path("M\(x) \(y + 8)l-8 -15h16z", class: style)
    }
    if status == .cancelled { svg.path("M\(x - 9) \(y + 9)l18 -18", class: "struck") }
  }

  /// On its own, beside words.
  func sign() -> String {
    SVG(sign: 20) { draw(in: Box(x: 0, y: 0, width: 20, height: 20), &$0) }.text
  }
}
