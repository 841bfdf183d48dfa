import DigestModel

extension Site {
  /// How many events a timeline shows.
  private static let mostMarks = 60

  private static let timelineWidths: [(PictureDrawing.Screen, Int)] = [
    (.narrow, 328), (.wide, 1_150),
  ]

  /// The latest events at `positions`, newest first, by kind and time; nil where fewer than three have
  /// a month.
  func timeline(of positions: [Int], called name: String) -> Picture? {
    let dated = positions.lazy.filter { self.events[$0].date.monthIsKnown }
    let marks = Self.withoutStragglers(
      dated.prefix(Self.mostMarks).compactMap { self.mark(at: $0) }
    )
    guard marks.count > 2, let first = marks.map(\.day).min(), let last = marks.map(\.day).max()
    else { return nil }
    let keys = mostTold(among: marks)
    let drawings = Self.timelineWidths.compactMap { screen, width in
      TimelineLayout(of: marks, width: width, latestDay: latestDay)
        .map { PictureDrawing(screen: screen, svg: svg(of: $0, keys)) }
    }
    let shown = wording.shown(marks.count, of: positions.count, wording.eventCount(positions.count))
    return Picture(
      id: "timeline",
      heading: wording.filled(.pictureTimeline, ["name": name]),
      told: wording.filled(
        .pictureTimelineTold,
        [
          "shown": shown, "span": months(from: first, to: last),
          "most": mostFrequent(among: marks),
        ]
      ),
      drawings: drawings,
      legend: timelineLegend(of: marks),
      keys: keys.map { position in
        NamedLink(
          name: told(at: position),
          url: eventCards[position].url,
          note: wording.sourceCount(events[position].reports.independentSourceCount)
        )
      },
      table: eventTable(of: positions)
    )
  }

  private func mark(at position: Int) -> TimelineLayout.Mark? {
    let event = events[position]
    guard let bounds = event.date.bounds else { return nil }
    // A month without a day stands in its middle.
    let day = event.date.isExact ? bounds.lowerBound : bounds.lowerBound.adding(days: 14)
    return TimelineLayout.Mark(event: position, day: day, lane: event.type.family)
  }

  /// Without the earliest few where they lie so far back that they would take most of the width.
  private static func withoutStragglers(_ marks: [TimelineLayout.Mark]) -> [TimelineLayout.Mark] {
    let sorted = marks.sorted { ($0.day, $0.event) < ($1.day, $1.event) }
    guard let last = sorted.last else { return [] }
    let dropped = (0...sorted.count / 10).last { count in
      count > 0
        && sorted[count - 1].day.days(to: sorted[count].day) * 3
          > sorted[count - 1].day.days(to: last.day)
    }
    return Array(sorted.dropFirst(dropped ?? 0))
  }

  /// How many events are numbered.
  private static let mostKeys = 4

  /// The events that most sources tell, two at least; earliest first.
  private func mostTold(among marks: [TimelineLayout.Mark]) -> [Int] {
    let told = marks.map { mark in
      (mark: mark, sources: events[mark.event].reports.independentSourceCount)
    }
    return told.filter { $0.sources > 1 }
      .sorted { ($1.sources, $0.mark.event) < ($0.sources, $1.mark.event) }
      .prefix(Self.mostKeys).map(\.mark)
      .sorted { ($0.day, $0.event) < ($1.day, $1.event) }.map(\.event)
  }

  /// 'Februari 2022 – Juli 2024', or the one month that both lie in.
  func months(from first: Day, to last: Day) -> String {
    let names = [first, last].map { wording.monthAndYear($0) }
    return names[0] == names[1] ? names[0] : names.joined(separator: " – ")
  }

  /// The kind of which there are most, as a sentence.
  private func mostFrequent(among marks: [TimelineLayout.Mark]) -> String {
    let lanes = Dictionary(grouping: marks, by: \.lane).mapValues(\.count)
    let highest = lanes.values.max() ?? 0
    let kinds = EventType.Family.allCases.filter { lanes[$0] == highest }
    return wording.filled(
      .pictureMost,
      ["kinds": wording.list(kinds.map { wording.kind($0) }), "n": "\(highest)"]
    )
  }

  private func timelineLegend(of marks: [TimelineLayout.Mark]) -> [PictureSign] {
    let statuses = Set(marks.map { events[$0.event].status })
    var signs: [PictureSign] = []
    func add(_ status: EventStatus, _ key: WordKey) {
      signs.append(PictureSign(svg: EventSign(.inPerson, status).sign(), meaning: wording[key]))
    }
    if statuses.contains(.held) { add(.held, .pictureHeld) }
    if statuses.contains(where: \.isAhead) { add(.scheduled, .picturePlanned) }
    if statuses.contains(.cancelled) { add(.cancelled, .pictureCancelled) }
    if let latestDay, marks.contains(where: { $0.day > latestDay }) {
      let svg = SVG(sign: 20) { $0.path("M10 0v20", class: "now") }.text
      let meaning = wording.filled(.pictureNow, ["date": wording.date(latestDay)])
      signs.append(PictureSign(svg: svg, meaning: meaning))
    }
    return signs
  }

  private func svg(of layout: TimelineLayout, _ keys: [Int]) -> String {
    SVG(width: layout.width, height: layout.height) { svg in
      let foot = layout.height - TimelineLayout.axisHeight
      for tick in layout.ticks { svg.path("M\(tick.x) 0V\(foot + 6)", class: "grid") }
      if let now = layout.now { svg.path("M\(now) 0V\(foot)", class: "now") }
      for lane in layout.lanes { draw(lane, keys, &svg) }
      for tick in layout.ticks {
        svg.line(shortName(of: tick.month), x: tick.x + 4, y: layout.height - 4, class: "axis")
      }
    }.text
  }

  private func draw(_ lane: TimelineLayout.Lane, _ keys: [Int], _ svg: inout SVG) {
    let count = lane.marks.count + lane.surplus.reduce(0) { $0 + $1.count }
    svg.line(
      "\(wording.kind(lane.family).capitalisedFirst) · \(count)",
      x: 0,
      y: lane.box.y + 15,
      class: "lane"
    )
    svg.path("M0 \(lane.box.bottom)h\(lane.box.width)", class: "base")
    for mark in lane.marks {
      svg.link(to: eventCards[mark.event].url, name: told(at: mark.event), hit: mark.box) { svg in
        let status = events[mark.event].status
        let key = keys.firstIndex(of: mark.event)
        EventSign(lane.family, status).draw(in: mark.box, isNumbered: key != nil, &svg)
        guard let key else { return }
        svg.line(
          "\(key + 1)",
          x: mark.box.middleX,
          y: mark.box.middleY + Self.numberOffset(lane.family),
          class: status == .held ? "key" : "number",
          anchor: "middle"
        )
      }
    }
    for surplus in lane.surplus {
      svg.line(
        "+\(surplus.count)",
        x: surplus.box.middleX,
        y: surplus.box.middleY + 4,
        class: "number",
        anchor: "middle"
      )
    }
  }

  /// From a sign's middle down to the foot of the number on it, where the sign is widest.
  private static func numberOffset(_ family: EventType.Family) -> Int {
    switch family {
    case .visit: 8
    case .vote: 1
    case .inPerson, .remote, .multilateral, .document: 4
    }
  }

  /// 'Pertemuan A – B di Roma, 14 Maret 2022'; the status too unless it was held.
  func told(at position: Int) -> String {
    let card = eventCards[position]
    let date = wording.date(events[position].date)
    return [card.title, date, card.isHeld ? nil : card.status.lowercasedFirst].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// 'Mar 2022'.
  func shortName(of month: YearMonth) -> String {
    "\(wording.shortMonth(month.month)) \(month.year)"
  }

  /// Events with their days, kinds and statuses.
  private func eventTable(of positions: [Int]) -> PictureTable {
    let rows = positions.prefix(PictureTable.mostRows).map { position in
      let card = eventCards[position]
      return PictureRow(
        NamedLink(name: card.title, url: card.url),
        [
          [NamedLink(card.date)],
          [
            NamedLink(
              name: card.type,
              url: nil,
              note: card.isHeld ? nil : card.status.lowercasedFirst
            )
          ],
        ]
      )
    }
    return PictureTable(
      title: wording[.tableEvents],
      columns: [
        wording[.columnEvent], wording[.columnDate], wording[.columnKind],
      ],
      rows: rows,
      others: wording.othersLeft(positions.count - rows.count)
    )
  }
}

extension DateSpan {
  fileprivate var monthIsKnown: Bool { precision == .day || precision == .month }
}
