import DigestModel

/// What took place on a day, or is to.
private struct CalendarDay {
  /// Positions, in the site's order.
  var events: [Int] = []
  var held = 0
}

extension Site {
  /// A longer event is told of its first days only: nobody confers for a month.
  private static let longestEvent = 14

  /// How many events of a day the table names.
  private static let mostNamed = 3

  /// How many days the table names: a year full of events stays below 300 KB.
  private static let mostDays = 90

  /// How many events of a day have a dot each.
  private static let mostPips = 4

  /// How many months stand beside each other, and how far apart.
  private static let calendarForms: [(screen: PictureDrawing.Screen, across: Int, gap: Int)] = [
    (.narrow, 2, 8), (.wide, 4, 24),
  ]

  /// The year's events day by day; nil where no event of it has a day.
  func calendar(of year: Int) -> Picture? {
    let positions = index.years.events(of: year)
    let days = daysOfEvents(at: positions, in: year)
    guard !days.isEmpty else { return nil }
    let drawings = Self.calendarForms.map { form in
      let layout = CalendarLayout(year: year, across: form.across, gap: form.gap)
      return PictureDrawing(screen: form.screen, svg: svg(of: layout, days))
    }
    let undated = positions.count { !events[$0].date.isExact }
    return Picture(
      id: "calendar",
      heading: wording.filled(.pictureCalendar, ["year": "\(year)"]),
      told: told(of: days, positions.count - undated),
      drawings: drawings,
      legend: calendarLegend(of: Array(days.values)),
      note: undated == 0
        ? nil
        : wording.filled(.pictureCalendarUndated, ["events": wording.eventCount(undated)]),
      table: table(of: days)
    )
  }

  private func daysOfEvents(at positions: [Int], in year: Int) -> [Day: CalendarDay] {
    var days: [Day: CalendarDay] = [:]
    for position in positions where events[position].date.isExact {
      guard let bounds = events[position].date.bounds else { continue }
      let length = min(Self.longestEvent, bounds.lowerBound.days(to: bounds.upperBound) + 1)
      for day in (0..<length).map({ bounds.lowerBound.adding(days: $0) }) where day.year == year {
        days[day, default: CalendarDay()].events.append(position)
        if events[position].status == .held { days[day]?.held += 1 }
      }
    }
    return days
  }

  /// The signs that the year has.
  private func calendarLegend(of days: [CalendarDay]) -> [PictureSign] {
    let signs: [(isShown: Bool, held: Int, ahead: Int, key: WordKey)] = [
      (days.contains { $0.held > 0 }, 1, 0, .pictureHeld),
      (days.contains { $0.held < $0.events.count }, 0, 1, .pictureNotHeld),
      (days.contains { $0.events.count > Self.mostPips }, Self.mostPips + 1, 0, .pictureMore),
    ]
    return signs.filter(\.isShown).map {
      PictureSign(svg: sign(held: $0.held, ahead: $0.ahead), meaning: wording[$0.key])
    }
  }

  private func told(of days: [Day: CalendarDay], _ count: Int) -> String {
    let busiest = days.max { left, right in
      left.value.events.count == right.value.events.count
        ? left.key > right.key : left.value.events.count < right.value.events.count
    }
    return wording.filled(
      .pictureCalendarTold,
      [
        "events": wording.eventCount(count), "days": wording.days(days.count),
        "date": busiest.map { wording.date($0.key) } ?? "",
        "n": wording.eventCount(busiest?.value.events.count ?? 0),
      ]
    )
  }

  private func table(of days: [Day: CalendarDay]) -> PictureTable {
    let sorted = days.sorted { $0.key > $1.key }
    let rows = sorted.prefix(Self.mostDays).map { day, entry in
      PictureRow(
        NamedLink(name: wording.date(day), url: entry.events.count > 1 ? edition(of: day) : nil),
        [
          entry.events.prefix(Self.mostNamed).map { position in
            let card = eventCards[position]
            return NamedLink(
              name: card.title,
              url: card.url,
              note: card.isHeld ? nil : card.status.lowercasedFirst
            )
          }
            + (wording.othersLeft(entry.events.count - Self.mostNamed).map { [NamedLink($0)] } ?? [])
        ]
      )
    }
    return PictureTable(
      title: wording[.tableDays],
      columns: [wording[.columnDate], wording[.columnEvents]],
      rows: rows,
      others: wording.othersLeft(sorted.count - rows.count)
    )
  }

  private func edition(of day: Day) -> String? {
    editions[day.week] == nil ? nil : href(addresses.edition(day.week))
  }

  private func svg(
    of layout: CalendarLayout,
    _ days: [Day: CalendarDay]
  ) -> String {
    SVG(width: layout.width, height: layout.height) { svg in
      for month in layout.months {
        svg.line(
          wording.word("month-\(month.number)"),
          x: month.name.x + 4,
          y: month.name.bottom - 8,
          class: "lane"
        )
        for (number, box) in month.weekdays.enumerated() {
          let initial = wording.word("weekday-\(number + 1)").prefix(1)
          svg.line(
            String(initial),
            x: box.middleX,
            y: box.bottom - 4,
            class: "axis",
            anchor: "middle",
            isHidden: true
          )
        }
        for cell in month.days { draw(cell, days[cell.day], &svg) }
      }
    }.text
  }

  private func draw(_ cell: CalendarLayout.Cell, _ entry: CalendarDay?, _ svg: inout SVG) {
    let box = cell.box
    guard let entry, let first = entry.events.first else {
      return svg.line(
        "\(cell.day.day)",
        x: box.middleX,
        y: box.y + 14,
        class: "day",
        anchor: "middle",
        isHidden: true
      )
    }
    let isOne = entry.events.count == 1
    let what = isOne ? eventCards[first].title : wording.eventCount(entry.events.count)
    let url = isOne ? eventCards[first].url : edition(of: cell.day) ?? eventCards[first].url
    svg.link(to: url, name: "\(wording.date(cell.day)): \(what)", hit: box) { svg in
      svg.rectangle(
        Box(x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2),
        class: entry.held > 0 ? "level level-1" : "plan"
      )
      svg.line(
        "\(cell.day.day)",
        x: box.middleX,
        y: box.y + 13,
        class: "number",
        anchor: "middle"
      )
      Self.pips(held: entry.held, ahead: entry.events.count - entry.held, in: box, &svg)
    }
  }

  /// A dot for each event, hollow unless held; a bar for more than four.
  private static func pips(held: Int, ahead: Int, in box: Box, _ svg: inout SVG) {
    let y = box.bottom - 6
    if held + ahead > mostPips {
      return svg.path(
        "M\(box.x + 4) \(y - 2)h\(box.width - 8)v4h-\(box.width - 8)z",
        class: held > 0 ? "held" : "open"
      )
    }
    for number in 0..<(held + ahead) {
      svg.element(
        "circle",
        [
          "class": number < held ? "held" : "open thin",
          "cx": "\(box.middleX + 5 * number - (held + ahead - 1) * 5 / 2)", "cy": "\(y)", "r": "2",
        ]
      )
    }
  }

  private func sign(held: Int, ahead: Int) -> String {
    SVG(sign: 24) { svg in
      svg.rectangle(
        Box(x: 1, y: 1, width: 22, height: 22),
        class: held > 0 ? "level level-1" : "plan"
      )
      Self.pips(held: held, ahead: ahead, in: Box(x: 0, y: 0, width: 24, height: 24), &svg)
    }.text
  }
}
