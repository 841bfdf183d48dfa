import DigestModel

/// A network before it is drawn.
private struct Network {
  let heading: String
  let told: String
  let layout: NetworkLayout
  /// Who is drawn, by number.
  let people: [Slug]
  /// The number of the person whose page it is on.
  var focus: Int?
  let ties: Ties<Slug>

  /// Whether the arc leads to the person whose page it is on; all do where it is nobody's.
  func isOwn(_ arc: NetworkLayout.Arc) -> Bool {
    focus.map { arc.tie.first == $0 || arc.tie.second == $0 } ?? true
  }
}

extension Site {
  /// Where more people come together, nobody can tell who met whom.
  private static let largestMeeting = 5

  /// Who met whom in the held events at `positions`: people of different sides, or of unknown ones.
  func contactTies(in positions: [Int]) -> Ties<Slug> {
    var ties = Ties<Slug>()
    for position in positions {
      let event = events[position]
      let cast = index.cast(ofEventAt: position)
      guard event.status == .held, event.type != .vote, cast.count <= Self.largestMeeting else {
        continue
      }
      for (number, member) in cast.enumerated() {
        for other in cast[(number + 1)...]
        where member.country == nil || member.country != other.country {
          ties.add(member.key, other.key, event: position, isHeld: true)
        }
      }
    }
    return ties
  }

  /// Who met whom in the events at `positions`, newest first; nil where that is no more than two ties.
  func network(of positions: [Int], most: Int = NetworkLayout.mostNodes) -> Picture? {
    let ties = contactTies(in: positions)
    let all = ties.nodes
    let people = tied(Array(all.prefix(most)), ties)
    let drawn = numbered(ties, among: people)
    guard drawn.count > 2, let strongest = ties.all.first else { return nil }
    let pair = [strongest.pair.first, strongest.pair.second].map { name(ofPerson: $0) }
    let network = Network(
      heading: wording[.pictureNetwork],
      told: wording.filled(
        .pictureNetworkTold,
        [
          "shown": wording.shown(people.count, of: all.count, wording.peopleCount(all.count)),
          "pair": wording.list(pair),
          "contacts": wording.contactCount(strongest.held),
        ]
      ),
      layout: NetworkLayout(
        labels: people.map { label(of: $0) },
        order: ArcOrder.order(of: people.count, drawn),
        ties: drawn,
        width: Self.networkWidth
      ),
      people: people,
      ties: ties
    )
    return picture(of: network)
  }

  /// Whom the person met, most often first, and who of these met each other; nil below three.
  func network(of key: Slug, at positions: [Int]) -> Picture? {
    let ties = contactTies(in: positions)
    let own = ties.all.filter { $0.pair.first == key || $0.pair.second == key }
    guard own.count > 2, let strongest = own.first else { return nil }
    let partners = own.map { $0.pair.first == key ? $0.pair.second : $0.pair.first }
    let people = [key] + partners.prefix(NetworkLayout.mostNodes - 1)
    let shown = people.count - 1
    let network = Network(
      heading: wording.filled(.pictureNetworkOf, ["name": name(ofPerson: key)]),
      told: wording.filled(
        .pictureNetworkTold,
        [
          "shown": wording.shown(shown, of: partners.count, wording.peopleCount(partners.count)),
          "pair": name(ofPerson: partners[0]),
          "contacts": wording.contactCount(strongest.held),
        ]
      ),
      layout: NetworkLayout(
        labels: people.map { label(of: $0) },
        order: Array(people.indices),
        ties: numbered(ties, among: people),
        width: Self.networkWidth
      ),
      people: people,
      focus: 0,
      ties: ties
    )
    return picture(of: network)
  }

  private static let networkWidth = 328

  private func name(ofPerson key: Slug) -> String { index.facts[key]?.name ?? key.text }

  private func label(of key: Slug) -> NetworkLayout.Label {
    let country = index.facts[key]?.country(on: latestDay)
    let code = country.map { world.isState($0) ? $0.code : "" }
    return NetworkLayout.Label(name: name(ofPerson: key), code: code ?? "")
  }

  /// Those who met another one of them, in the same order.
  private func tied(_ people: [Slug], _ ties: Ties<Slug>) -> [Slug] {
    let all = Set(people)
    var met: Set<Slug> = []
    for tie in ties.all where all.contains(tie.pair.first) && all.contains(tie.pair.second) {
      met.formUnion([tie.pair.first, tie.pair.second])
    }
    return people.filter { met.contains($0) }
  }

  private func numbered(_ ties: Ties<Slug>, among people: [Slug]) -> [ArcOrder.Tie] {
    let numbers = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
    return ties.all.compactMap { tie in
      guard let first = numbers[tie.pair.first], let second = numbers[tie.pair.second] else {
        return nil
      }
      return ArcOrder.Tie(
        first: min(first, second),
        second: max(first, second),
        weight: tie.held
      )
    }
  }

  private func picture(of network: Network) -> Picture {
    let all = network.ties.all
    let rows = all.prefix(PictureTable.mostRows)
    return Picture(
      id: "network",
      heading: network.heading,
      told: network.told,
      drawings: [PictureDrawing(screen: .any, svg: svg(of: network))],
      legend: networkLegend(of: network),
      note: wording[.pictureNetworkNote],
      table: PictureTable(
        title: wording[.tableTies],
        columns: [
          wording[.columnPerson], wording[.columnWith], wording[.columnContacts],
          wording[.columnLatest],
        ],
        rows: rows.map { row(of: $0) },
        others: wording.othersLeft(all.count - rows.count)
      )
    )
  }

  private func networkLegend(of network: Network) -> [PictureSign] {
    func sign(_ style: String, _ width: String, _ key: WordKey) -> PictureSign {
      let svg = SVG(sign: 20) { svg in
        svg.element("path", ["class": style, "stroke-width": width, "d": "M5 2a8 8 0 0 1 0 16"])
      }
      return PictureSign(svg: svg.text, meaning: wording[key])
    }
    let signs = [sign("arc", "1.6", .pictureOnce), sign("arc", "4", .pictureOften)]
    let others = network.layout.arcs.contains { !network.isOwn($0) }
    return others ? signs + [sign("arc other", "1.6", .pictureOthers)] : signs
  }

  private func row(of tie: Ties<Slug>.Tie) -> PictureRow {
    PictureRow(
      personLink(tie.pair.first),
      [[personLink(tie.pair.second)], [NamedLink("\(tie.held)")], latestLink(tie.latest)]
    )
  }

  private func personLink(_ key: Slug) -> NamedLink {
    let name = name(ofPerson: key)
    return NamedLink(name: name, url: address(ofPerson: name))
  }

  /// The date of the event at `position`, as a link to it.
  func latestLink(_ position: Int?) -> [NamedLink] {
    guard let position else { return [] }
    return [
      NamedLink(name: wording.date(events[position].date), url: eventCards[position].url)
    ]
  }

  private func svg(of network: Network) -> String {
    let layout = network.layout
    return SVG(width: layout.width, height: layout.height) { svg in
      for arc in layout.arcs.reversed() { draw(arc, of: network, &svg) }
      for arc in layout.arcs {
        guard let number = arc.number else { continue }
        svg.line(
          "\(arc.tie.weight)",
          x: number.middleX,
          y: number.middleY + 4,
          class: "number halo",
          anchor: "middle",
          isHidden: true
        )
      }
      for node in layout.nodes { draw(node, of: network, &svg) }
    }.text
  }

  private func draw(_ arc: NetworkLayout.Arc, of network: Network, _ svg: inout SVG) {
    let tenths = 10 + min(arc.tie.weight, 9) * 6
    let half = (arc.bottom - arc.top) / 2
    svg.element(
      "path",
      [
        "class": network.isOwn(arc) ? "arc" : "arc other",
        "stroke-width": "\(tenths / 10).\(tenths % 10)",
        "d": "M\(network.layout.stem) \(arc.top)"
          + "a\(arc.reach) \(half) 0 0 1 0 \(arc.bottom - arc.top)",
      ]
    )
  }

  private func draw(_ node: NetworkLayout.Node, of network: Network, _ svg: inout SVG) {
    let key = network.people[node.number]
    let isFocus = node.number == network.focus
    let link = personLink(key)
    svg.link(to: isFocus ? nil : link.url, name: link.name, hit: node.box) { svg in
      svg.line(
        node.label.name,
        x: network.layout.codes - 6,
        y: node.box.middleY + 4,
        class: isFocus ? "name focus" : "name",
        anchor: "end"
      )
      svg.line(
        node.label.code,
        x: network.layout.codes,
        y: node.box.middleY + 4,
        class: "axis",
        isHidden: true
      )
      svg.element(
        "circle",
        [
          "class": "held", "cx": "\(network.layout.stem)", "cy": "\(node.box.middleY)",
          "r": "\(isFocus ? 6 : 4)",
        ]
      )
    }
  }
}
