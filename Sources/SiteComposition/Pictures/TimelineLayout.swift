import DigestModel

/// Where the marks of a timeline stand: a lane for each kind of event, time from left to right.
///
/// Time falls into columns as wide as a finger, in which marks are stacked, so that none hides another.
struct TimelineLayout: Hashable, Sendable {
  /// What is to be placed.
  struct Mark: Hashable, Sendable {
    /// The event's position.
    let event: Int
    let day: Day
    let lane: EventType.Family
  }

  struct Placed: Hashable, Sendable {
    let event: Int
    let box: Box
  }

  /// Marks of a column that is full, as their number.
  struct Surplus: Hashable, Sendable {
    let count: Int
    let box: Box
  }

  struct Lane: Hashable, Sendable {
    let family: EventType.Family
    let box: Box
    /// Earliest first.
    var marks: [Placed] = []
    var surplus: [Surplus] = []
  }

  struct Tick: Hashable, Sendable {
    let month: YearMonth
    let x: Int
  }

  /// The side of a mark's square, so that a finger meets it and no other.
  static let pitch = 25
  /// How much room a lane's name takes above its marks.
  static let nameHeight = 22
  /// How much room the axis takes.
  static let axisHeight = 22
  /// The least distance of two labels on the axis.
  static let tickGap = 56
  /// How many marks one column holds.
  static let mostStacked = 8

  let width: Int
  let height: Int
  private(set) var lanes: [Lane] = []
  let ticks: [Tick]
  /// Where `latestDay` lies; nil where nothing is drawn after it.
  let now: Int?

  /// Nil where there is nothing to draw.
  init?(of marks: [Mark], width: Int, latestDay: Day?) {
    guard let axis = TimeAxis(marks.map(\.day), width: width, pitch: Self.pitch) else { return nil }
    self.width = width
    let sorted = marks.sorted { ($0.day, $0.event) < ($1.day, $1.event) }
    let families = Dictionary(grouping: sorted, by: \.lane)
    var top = 0
    for family in EventType.Family.allCases {
      guard let marks = families[family] else { continue }
      lanes.append(Self.lane(of: family, marks, on: axis, from: top))
      top = lanes[lanes.count - 1].box.bottom
    }
    height = top + Self.axisHeight
    ticks = axis.ticks(gap: Self.tickGap)
    now = latestDay.flatMap { day in
      marks.contains { $0.day > day } && day >= axis.first ? axis.x(of: day.adding(days: 1)) : nil
    }
  }

  private static func lane(
    of family: EventType.Family,
    _ marks: [Mark],
    on axis: TimeAxis,
    from top: Int
  ) -> Lane {
    let columns = Dictionary(grouping: marks) { axis.column(of: $0.day) }
    let highest = min(mostStacked, columns.values.map(\.count).max() ?? 0)
    let height = nameHeight + highest * pitch + 4
    var lane = Lane(family: family, box: Box(x: 0, y: top, width: axis.width, height: height))
    for column in columns.keys.sorted() {
      let marks = columns[column] ?? []
      func box(_ level: Int) -> Box {
        Box(
          x: axis.left(ofColumn: column),
          y: lane.box.bottom - 2 - (level + 1) * pitch,
          width: pitch,
          height: pitch
        )
      }
      let shown = marks.count > mostStacked ? mostStacked - 1 : marks.count
      for (level, mark) in marks.prefix(shown).enumerated() {
        lane.marks.append(Placed(event: mark.event, box: box(level)))
      }
      if shown < marks.count {
        lane.surplus.append(Surplus(count: marks.count - shown, box: box(shown)))
      }
    }
    return lane
  }
}

/// Days along the width of a drawing, from the first of a month to the last of one.
struct TimeAxis: Hashable, Sendable {
  let first: Day
  /// How many days it has.
  let length: Int
  let width: Int
  let columns: Int
  private let pitch: Int

  /// Nil without any day.
  init?(_ days: [Day], width: Int, pitch: Int) {
    guard let earliest = days.min(), let latest = days.max() else { return nil }
    let start = Day(year: earliest.year, month: earliest.month, day: 1) ?? earliest
    first = start
    let rest = Day.length(ofMonth: latest.month, in: latest.year) - latest.day
    length = start.days(to: latest) + rest + 1
    self.width = width
    self.pitch = pitch
    columns = max(1, width / pitch)
  }

  private var left: Int { (width - columns * pitch) / 2 }

  func x(of day: Day) -> Int { left + first.days(to: day) * columns * pitch / length }

  func column(of day: Day) -> Int {
    min(columns - 1, max(0, first.days(to: day) * columns / length))
  }

  func left(ofColumn column: Int) -> Int { left + column * pitch }

  /// The starts of months, of as many as leave `gap` between two of them and after the last one.
  func ticks(gap: Int) -> [TimelineLayout.Tick] {
    let steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200]
    let step = steps.first { $0 * 30 * columns * pitch / length >= gap } ?? 2_400
    var ticks: [TimelineLayout.Tick] = []
    var month = YearMonth(first)
    let last = YearMonth(first.adding(days: length - 1))
    while month <= last {
      if (month.year * 12 + month.month - 1) % step == 0, let day = month.firstDay {
        let x = x(of: day)
        if x + gap <= width, ticks.last.map({ x - $0.x >= gap }) ?? true {
          ticks.append(TimelineLayout.Tick(month: month, x: x))
        }
      }
      month = month.next
    }
    return ticks
  }
}

extension YearMonth {
  var firstDay: Day? { Day(year: year, month: month, day: 1) }
}
