import DigestModel

/// The shape that stands for an event: its kind by outline, held ones filled.
struct EventSign: Hashable, Sendable {
  let family: EventType.Family
  let status: EventStatus

  init(_ family: EventType.Family, _ status: EventStatus) {
    self.family = family
    self.status = status
  }

  /// In the middle of `box`, 16 units wide, or 24 where a number is to stand on it.
  func draw(in box: Box, isNumbered: Bool = false, _ svg: inout SVG) {
    let (x, y) = (box.middleX, box.middleY)
    let style = status == .held ? "held" : "open"
    let more = isNumbered ? 3 : 0
    switch family {
    case .inPerson:
      svg.element("circle", ["class": style, "cx": "\(x)", "cy": "\(y)", "r": "\(7 + more)"])
    case .remote:
      let half = 7 + more
      svg.path("M\(x - half) \(y - half)h\(2 * half)v\(2 * half)h-\(2 * half)z", class: style)
    case .visit:
      let half = 8 + more
      svg.path("M\(x) \(y - half)l\(half) \(2 * half - 1)h-\(2 * half)z", class: style)
    case .multilateral:
      let half = 9 + more
      svg.path(
        "M\(x) \(y - half)l\(half) \(half)l-\(half) \(half)l-\(half) -\(half)z",
        class: style
      )
    case .document:
      let (half, side) = (8 + more, 6 + more)
      svg.path(
        "M\(x - side) \(y - half)h\(2 * side - 4)l4 4v\(2 * half - 4)h-\(2 * side)z",
        class: style
      )
    case .vote:
      let half = 8 + more
      svg.path("M\(x) \(y + half)l-\(half) -\(2 * half - 1)h\(2 * half)z", class: style)
    }
    if status == .cancelled { svg.path("M\(x - 9) \(y + 9)l18 -18", class: "struck") }
  }

  /// On its own, beside words.
  func sign() -> String {
    SVG(sign: 20) { draw(in: Box(x: 0, y: 0, width: 20, height: 20), &$0) }.text
  }
}
