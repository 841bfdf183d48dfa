import DigestModel
import TestSupport
import Testing

@testable import SiteComposition

/// Numbers that look random and are the same each time.
private struct Shuffle: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}

private func overlapping(_ boxes: [Box]) -> [[Box]] {
  boxes.indices.flatMap { index in
    boxes[(index + 1)...].filter { $0.overlaps(boxes[index]) }.map { [boxes[index], $0] }
  }
}

private func marks(_ count: Int, over days: Int) -> [TimelineLayout.Mark] {
  var numbers = Shuffle(state: UInt64(count + days))
  let first = SampleSite.day("2022-01-31").daysSince1970
  return (0..<count).map { event in
    TimelineLayout.Mark(
      event: event,
      day: Day(daysSince1970: first + Int.random(in: 0..<days, using: &numbers)),
      lane: EventType.Family.allCases.randomElement(using: &numbers) ?? .remote
    )
  }
}

@Test(arguments: [(1, 1), (3, 9), (60, 1), (60, 30), (60, 400), (60, 9_000), (12, 40_000)])
func `marks of a timeline are apart and inside`(count: Int, days: Int) throws {
  for width in [328, 1_150] {
    let layout = try #require(
      TimelineLayout(of: marks(count, over: days), width: width, latestDay: nil)
    )
    let boxes = layout.lanes.flatMap { $0.marks.map(\.box) + $0.surplus.map(\.box) }
    let view = Box(x: 0, y: 0, width: width, height: layout.height)
    #expect(overlapping(boxes) == [])
    #expect(boxes.allSatisfy { view.contains($0) && $0.width >= 24 && $0.height >= 24 })
    let shown = layout.lanes.reduce(0) { sum, lane in
      sum + lane.marks.count + lane.surplus.reduce(0) { $0 + $1.count }
    }
    #expect(shown == count)
    for lane in layout.lanes {
      #expect(lane.marks.allSatisfy { $0.box.y >= lane.box.y + TimelineLayout.nameHeight })
    }
    for (tick, next) in zip(layout.ticks, layout.ticks.dropFirst()) {
      #expect(next.x - tick.x >= TimelineLayout.tickGap)
    }
    #expect(layout.ticks.allSatisfy { $0.x >= 0 && $0.x + TimelineLayout.tickGap <= width })
  }
}

@Test func `a timeline's layout does not depend on the order of its marks`() {
  var numbers = Shuffle(state: 7)
  let sorted = marks(60, over: 90)
  let layout = TimelineLayout(of: sorted, width: 328, latestDay: nil)
  for _ in 0..<5 {
    let shuffled = sorted.shuffled(using: &numbers)
    #expect(TimelineLayout(of: shuffled, width: 328, latestDay: nil) == layout)
  }
}

@Test(arguments: [
  ("2022-03-01", "2022-03-31", ["Mar 2022"]),
  ("2022-01-05", "2022-04-20", ["Jan 2022", "Feb 2022", "Mar 2022", "Apr 2022"]),
  ("2022-02-05", "2024-07-20", ["Jul 2022", "Jan 2023", "Jul 2023", "Jan 2024"]),
])
func `ticks stand at months that fit`(first: String, last: String, ticks: [String]) throws {
  let site = try SubjectSite.site([])
  let days = [SampleSite.day(first), SampleSite.day(last)]
  let axis = try #require(TimeAxis(days, width: 328, pitch: TimelineLayout.pitch))
  #expect(axis.ticks(gap: TimelineLayout.tickGap).map { site.shortName(of: $0.month) } == ticks)
}

@Test func `the last article's day is drawn only before what lies after it`() throws {
  let marks = marks(9, over: 60)
  let last = try #require(marks.map(\.day).max())
  #expect(TimelineLayout(of: marks, width: 328, latestDay: last)?.now == nil)
  #expect(TimelineLayout(of: marks, width: 328, latestDay: last.adding(days: -9))?.now != nil)
}

private func ties(_ count: Int, among nodes: Int) -> [ArcOrder.Tie] {
  var numbers = Shuffle(state: UInt64(count * 31 + nodes))
  var seen: Set<[Int]> = []
  return (0..<count).compactMap { _ in
    let first = Int.random(in: 0..<nodes, using: &numbers)
    let second = Int.random(in: 0..<nodes, using: &numbers)
    guard first != second, seen.insert([min(first, second), max(first, second)]).inserted else {
      return nil
    }
    return ArcOrder.Tie(
      first: min(first, second),
      second: max(first, second),
      weight: Int.random(in: 1...12, using: &numbers)
    )
  }
}

@Test(arguments: [(1, 3), (6, 4), (20, 12), (40, 20), (190, 20)])
func `names and numbers of a network are apart and inside`(count: Int, nodes: Int) {
  let ties = ties(count, among: nodes)
  let labels = (0..<nodes).map {
    NetworkLayout.Label(name: "Nama Tokoh yang Sangat Panjang \($0)", code: "WW")
  }
  let layout = NetworkLayout(
    labels: labels,
    order: ArcOrder.order(of: nodes, ties),
    ties: ties,
    width: 328
  )
  let view = Box(x: 0, y: 0, width: 328, height: layout.height)
  let rows = layout.nodes.map(\.box)
  let numbers = layout.arcs.compactMap(\.number)
  #expect(overlapping(rows) == [])
  #expect(overlapping(numbers) == [])
  #expect((rows + numbers).allSatisfy { view.contains($0) })
  #expect(layout.arcs.count == min(ties.count, NetworkLayout.mostArcs))
  for node in layout.nodes {
    let width = TextWidth.of(node.label.name, size: NetworkLayout.fontSize)
    #expect(layout.codes - 6 - width >= 0)
  }
}

@Test func `a network's order holds every name once and does not depend on the order of its ties`()
{
  var numbers = Shuffle(state: 3)
  let sorted = ties(40, among: 20)
  let order = ArcOrder.order(of: 20, sorted)
  #expect(order.sorted() == Array(0..<20))
  #expect(ArcOrder.length(of: order, sorted) <= ArcOrder.length(of: Array(0..<20), sorted))
  for _ in 0..<5 { #expect(ArcOrder.order(of: 20, sorted.shuffled(using: &numbers)) == order) }
}

@Test(
  arguments: [
    ("a chain", 4, [[0, 2], [2, 1], [1, 3]], [0, 2, 1, 3]),
    ("two groups", 4, [[0, 3], [1, 2]], [0, 3, 1, 2]),
    ("a star", 4, [[0, 1], [0, 2], [0, 3]], [1, 0, 2, 3]),
    ("nobody tied", 3, [], [0, 1, 2]),
  ] as [(String, Int, [[Int]], [Int])]
)
func `who met stand near each other`(what: String, count: Int, pairs: [[Int]], order: [Int]) {
  let ties = pairs.map {
    ArcOrder.Tie(first: min($0[0], $0[1]), second: max($0[0], $0[1]), weight: 1)
  }
  let found = ArcOrder.order(of: count, ties)
  #expect(ArcOrder.length(of: found, ties) == ArcOrder.length(of: order, ties))
}

@Test(arguments: [(3, 25, 328, 12), (10, 25, 328, 12), (14, 34, 598, 14)])
func `cells and names of a matrix are apart and inside`(
  states: Int,
  pitch: Int,
  width: Int,
  size: Int
) {
  let names = (0..<states).map { (long: "Republik Demokratik \($0)", short: "Q\($0)") }
  let layout = MatrixLayout(names: names, pitch: pitch, width: width, fontSize: size)
  let boxes = layout.cells.map(\.box) + layout.names.map(\.box)
  let view = Box(x: 0, y: 0, width: width, height: layout.height)
  #expect(overlapping(boxes) == [])
  #expect(boxes.allSatisfy { view.contains($0) })
  #expect(layout.cells.count == states * (states - 1) / 2)
  #expect(
    layout.names.allSatisfy { TextWidth.of($0.text, size: size) <= $0.box.width }
  )
}

@Test(arguments: [2020, 2021, 2022, 2023, 2024])
func `days of a calendar are apart, inside and under their weekdays`(year: Int) {
  for (across, gap) in [(2, 8), (4, 24)] {
    let layout = CalendarLayout(year: year, across: across, gap: gap)
    let boxes = layout.months.flatMap { $0.days.map(\.box) + $0.weekdays + [$0.name] }
    let view = Box(x: 0, y: 0, width: layout.width, height: layout.height)
    #expect(overlapping(boxes) == [])
    #expect(boxes.allSatisfy { view.contains($0) })
    let days = layout.months.flatMap(\.days)
    #expect(days.count == (year % 4 == 0 ? 366 : 365))
    for month in layout.months {
      for cell in month.days {
        #expect(cell.box.x == month.weekdays[cell.day.weekday.rawValue - 1].x)
      }
    }
  }
}

@Test(arguments: [1, 2, 3])
func `months of journeys are apart and inside`(years: Int) {
  let layout = TravelLayout(years: years)
  let boxes = layout.months.flatMap { $0 } + layout.years
  let view = Box(x: 0, y: 0, width: TravelLayout.width, height: layout.height)
  #expect(boxes.count == years * 13)
  #expect(overlapping(boxes) == [])
  #expect(boxes.allSatisfy { view.contains($0) })
}

@Test(arguments: [
  (["FR"], "FR"), (["FR", "RS"], "FR RS"), (["FR", "RS", "HU"], "FR +2"), ([], ""),
])
func `a month of journeys names as many states as it has room for`(all: [String], text: String) {
  #expect(TravelLayout.codes(all) == text)
}

@Test(arguments: [
  ("Xi Jinping", 200, "Xi Jinping"), ("Volodymyr Zelensky", 60, "Volody…"),
  ("Wang Yi", 46, "Wang…"), ("", 10, ""),
])
func `a text is cut where it does not fit`(text: String, width: Int, fitted: String) {
  #expect(TextWidth.fitted(text, to: width, size: 12) == fitted)
}

@Test func `texts and attributes of a drawing are escaped`() {
  let svg = SVG(width: 9, height: 8) { svg in
    svg.link(to: "/a?b&c", name: "\"A\" & 'B'", hit: Box(x: 1, y: 2, width: 3, height: 4)) {
      $0.line("<b>", x: 1, y: 2)
    }
  }
  #expect(
    svg.text == "<svg viewBox=\"0 0 9 8\" width=\"9\" height=\"8\">"
      + "<a href=\"/a?b&amp;c\">"
      + "<title>&quot;A&quot; &amp; &#39;B&#39;</title>"
      + "<rect class=\"hit\" x=\"1\" y=\"2\" width=\"3\" height=\"4\"/>"
      + "<text x=\"1\" y=\"2\">&lt;b&gt;</text></a></svg>"
  )
}
