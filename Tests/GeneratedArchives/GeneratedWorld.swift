import DigestModel

/// The people, countries and topics of a generated archive, the first of each in the news most.
struct GeneratedWorld {
  private let people: [String]
  private let countries: [Party]
  private let topics: [TopicID]

  private static let firstNames = [
    "Adra", "Bima", "Citra", "Dimas", "Elok", "Farel", "Gita", "Hario", "Intan", "Jaka", "Kirana",
    "Laras", "Mahesa", "Nadia", "Oki", "Putri", "Raka", "Sekar", "Tirta", "Wulan",
  ]
  private static let lastNames = [
    "Wiranata", "Kusuma", "Prabaswara", "Hadikara", "Santika", "Mahardika", "Paramita", "Larasati",
    "Wicaksana", "Suryadinata", "Adiwangsa", "Kertanegara", "Pramoedya", "Utaminingrat",
  ]

  init(people count: Int, countries: Int, topics: Int) {
    people = (0..<count).map { number in
      let first = Self.firstNames[number % Self.firstNames.count]
      let last = Self.lastNames[number / Self.firstNames.count % Self.lastNames.count]
      let house = number / (Self.firstNames.count * Self.lastNames.count)
      return house == 0 ? "\(first) \(last)" : "\(first) \(last) ke-\(house + 1)"
    }
    self.countries = (0..<countries).map { Party("P\($0)") }
    self.topics = (0..<topics).map { TopicID("topik-\($0)") }
  }

  func title(of mention: Mention, _ number: Int) -> String {
    let who = mention.participants.prefix(2).joined(separator: " dan ")
    let words = ["bahas", "dorong", "tolak", "sambut", "tunda", "kecam", "jajaki", "perkuat"]
    return
      "\(who) \(words[number % 8]) \(words[number / 8 % 8]) \(mention.topics.first?.text ?? "")"
  }

  func event(around published: Day, _ dice: inout Dice) -> GeneratedEvent {
    let types: [EventType] = [
      .phoneCall, .phoneCall, .meeting, .meeting, .meeting, .visit, .visit, .summit, .negotiation,
      .mediation, .agreement, .vote, .videoCall,
    ]
    let type = types[Int.random(in: 0..<types.count, using: &dice)]
    let cast = cast(of: type, &dice)
    let parties = Set(cast.map { country(of: $0) })
    let host = type == .visit ? skewed(countries.count, &dice) : country(of: cast[0])
    let isVisit = type == .visit
    // Talks are often held where neither side is at home.
    let venue = !isVisit && dice.chance(of: 25) ? Int.random(in: 0..<4, using: &dice) : nil
    return GeneratedEvent(
      type: type,
      plan: dice.chance(of: 30) ? .proposed : .scheduled,
      outcome: dice.chance(of: 6) ? .cancelled : .held,
      date: date(of: type, around: published, &dice),
      city: type.family == .remote ? nil : venue.map { "Balai \($0)" } ?? "Kota \(host)",
      country: type.family == .remote ? nil : venue.map { Party("V\($0)") } ?? countries[host],
      participants: (isVisit ? Array(cast.prefix(1)) : cast).map { people[$0] },
      parties: parties.union(isVisit ? [host] : []).map { countries[$0] }.sorted(),
      topics: Set((0..<2).map { _ in skewed(topics.count, &dice) }).sorted().map { topics[$0] }
    )
  }

  private func cast(of type: EventType, _ dice: inout Dice) -> [Int] {
    let size =
      switch type {
      case .summit, .vote: Int.random(in: 3...6, using: &dice)
      case .visit: 1
      case .mediation: 3
      default: 2
      }
    var cast: [Int] = []
    while cast.count < min(size, people.count) {
      let person = skewed(people.count, &dice)
      if !cast.contains(person) { cast.append(person) }
    }
    return cast
  }

  private func country(of person: Int) -> Int { person * 7 % countries.count }

  private func date(of type: EventType, around day: Day, _ dice: inout Dice) -> DateSpan {
    let isAhead = dice.chance(of: 15)
    let away = isAhead ? Int.random(in: 1...20, using: &dice) : -Int.random(in: 0...2, using: &dice)
    let start = day.adding(days: away)
    let isLong = type == .visit || type == .summit
    return DateSpan(
      start,
      to: isLong ? start.adding(days: Int.random(in: 0...3, using: &dice)) : nil
    )
  }

  /// A place below `count`, the first ones far more often: as in the news, the leader stands in one
  /// event of twenty.
  private func skewed(_ count: Int, _ dice: inout Dice) -> Int {
    let draw = Double.random(in: 0..<1, using: &dice)
    return min(count - 1, Int(draw * draw * Double(count)))
  }
}
