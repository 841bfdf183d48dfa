import DigestModel

/// Where the boxes of a person's journeys stand: six months in a row, two rows a year.
struct TravelLayout: Hashable, Sendable {
  static let width = 328
  static let yearHeight = 22
  static let boxHeight = 40
  static let across = 6

  let height: Int
  /// A line above each year's boxes.
  let years: [Box]
  /// Twelve for each year.
  let months: [[Box]]

  /// As many codes as a box has room for, and how many more there are: 'FR +2'.
  static func codes(_ all: [String]) -> String {
    let room = width / across - 9
    let texts = (0...all.count).map { left in
      let shown = all.dropLast(left).joined(separator: " ")
      return left == 0 ? shown : shown.isEmpty ? "\(left)" : "\(shown) +\(left)"
    }
    // Bold ones are wider by a tenth.
    return texts.first { TextWidth.of($0, size: 12) * 11 / 10 <= room } ?? "\(all.count)"
  }

  init(years count: Int) {
    let rows = 12 / Self.across
    let yearStep = Self.yearHeight + rows * Self.boxHeight + 10
    years = (0..<count).map {
      Box(x: 0, y: $0 * yearStep, width: Self.width, height: Self.yearHeight)
    }
    months = (0..<count).map { year in
      (0..<12).map { month in
        let (left, right) = (month % Self.across, month % Self.across + 1)
        let x = left * Self.width / Self.across
        return Box(
          x: x,
          y: year * yearStep + Self.yearHeight + month / Self.across * Self.boxHeight,
          width: right * Self.width / Self.across - x,
          height: Self.boxHeight
        )
      }
    }
    height = max(0, count * yearStep - 10)
  }
}

extension Site {
  /// Nil for a person of whom no stay abroad is known.
  func travelPicture(of key: Slug) -> Picture? {
    guard let strip = travelStrip(of: key) else { return nil }
    let states = strip.recent.countries
    let stays = strip.recent.countries.reduce(0) { $0 + $1.stays.count }
    return Picture(
      id: "travel",
      heading: wording[.pictureTravel],
      told: wording.filled(
        .pictureTravelTold,
        [
          "stays": wording.stayCount(stays),
          "states": wording.shortList(states.map(\.country.name)),
        ]
      ),
      drawings: [PictureDrawing(screen: .any, svg: svg(of: strip.recent))],
      legend: states.prefix(12).map { state in
        PictureSign(
          svg: SVG(sign: 24) {
            $0.line(state.code, x: 12, y: 16, class: "code", anchor: "middle")
          }.text,
          meaning: state.country.name
        )
      },
      note: [wording[.pictureTravelNote], strip.earlierLabel].compactMap { $0 }
        .joined(separator: " "),
      table: table(of: strip)
    )
  }

  private func table(of strip: TravelStrip) -> PictureTable {
    let all = strip.recent.countries + (strip.earlier?.countries ?? [])
    return PictureTable(
      title: wording[.tableStays],
      columns: [wording[.columnState], wording[.columnDays]],
      rows: all.prefix(PictureTable.mostRows).map { PictureRow($0.country, [$0.stays]) },
      others: wording.othersLeft(all.count - PictureTable.mostRows)
    )
  }

  private func svg(of span: TravelSpan) -> String {
    let layout = TravelLayout(years: span.years.count)
    return SVG(width: TravelLayout.width, height: layout.height) { svg in
      for (number, year) in span.years.enumerated() {
        let line = layout.years[number]
        svg.line("\(year.year)", x: 0, y: line.bottom - 7, class: "lane")
        for (box, month) in zip(layout.months[number], year.months) {
          draw(month, in: box, &svg)
        }
      }
    }.text
  }

  private func draw(_ month: TravelMonth, in box: Box, _ svg: inout SVG) {
    let inner = Box(x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2)
    guard !month.countries.isEmpty else {
      svg.rectangle(inner, class: "none")
      return svg.line(month.label, x: box.x + 6, y: box.y + 15, class: "axis", isHidden: true)
    }
    let states = wording.list(month.countries.map(\.name))
    svg.link(to: month.url, name: "\(month.fullName): \(states)", hit: box) { svg in
      svg.rectangle(inner, class: "level level-1")
      svg.line(month.label, x: box.x + 6, y: box.y + 15, class: "axis")
      svg.line(
        TravelLayout.codes(month.countries.map(\.code)),
        x: box.x + 6,
        y: box.y + 31,
        class: "code"
      )
    }
  }
}
