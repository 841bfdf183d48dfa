import DigestModel

/// Finds the events that a mention can belong to at all, so that no mention is held against every event.
///
/// A block is a family of types, a person (or a pair of parties, or a place) and a month. Its size
/// is bound by what one person can do in a month and not by the size of the archive.
struct BlockingIndex: Sendable {
  private var dated: [Block: [Int32]] = [:]
  private var undated: [Block: [Int32]] = [:]
  /// A mention is looked up in many months; numbers are hashed faster than names.
  private var numbers: [Subject: Int32] = [:]

  private struct Block: Hashable {
    let family: EventType.Family
    let subject: Int32
    let month: Int32
  }

  private enum Subject: Hashable {
    case person(String)
    case party(Party)
    case parties(Party, Party)
    case place(String)
  }

  /// A gathering of more parties than this is found by the first of them, in order of code.
  private static let partiesThatMakePairs = 8

  mutating func insert(_ cited: CitedMention, as draft: Int) {
    for subject in Self.subjects(of: cited) {
      let subject = number(of: subject)
      if let bounds = cited.mention.date.bounds {
        for month in Self.months(in: bounds) {
          let block = Block(family: cited.family, subject: subject, month: month)
          dated[block, default: []].append(Int32(draft))
        }
      } else if let published = cited.published {
        let block = Block(family: cited.family, subject: subject, month: Self.month(of: published))
        undated[block, default: []].append(Int32(draft))
      }
    }
  }

  private mutating func number(of subject: Subject) -> Int32 {
    if let number = numbers[subject] { return number }
    let number = Int32(numbers.count)
    numbers[subject] = number
    return number
  }

  /// Drafts that share a block with `cited`, sorted.
  func candidates(for cited: CitedMention) -> [Int] {
    var found: [Int32] = []
    let (reach, family) = (Self.reach(of: cited), cited.family)
    for subject in Self.subjects(of: cited) {
      guard let subject = numbers[subject] else { continue }
      for month in reach.dated {
        found += dated[Block(family: family, subject: subject, month: month)] ?? []
      }
      for month in reach.undated {
        found += undated[Block(family: family, subject: subject, month: month)] ?? []
      }
    }
    found.sort()
    var candidates: [Int] = []
    for draft in found where candidates.last != Int(draft) { candidates.append(Int(draft)) }
    return candidates
  }

  private static func reach(
    of cited: CitedMention
  ) -> (dated: Range<Int32>, undated: Range<Int32>) {
    if let bounds = cited.mention.date.bounds {
      return (
        months(in: bounds.lowerBound.adding(days: -1)...bounds.upperBound.adding(days: 1)), 0..<0
      )
    }
    guard let window = JoinTime.window(of: cited), let published = cited.published else {
      return (0..<0, 0..<0)
    }
    let waits = JoinTime.daysThatAPlanWaits
    let around = published.adding(days: -waits)...published.adding(days: waits)
    return (months(in: window), cited.isPlan ? months(in: around) : 0..<0)
  }

  private static func month(of day: Day) -> Int32 { Int32(day.year * 12 + day.month) }

  private static func months(in days: ClosedRange<Day>) -> Range<Int32> {
    month(of: days.lowerBound)..<(month(of: days.upperBound) + 1)
  }

  private static func subjects(of cited: CitedMention) -> [Subject] {
    var subjects = cited.people.map(Subject.person)
    let parties = cited.parties.sorted().prefix(partiesThatMakePairs)
    for (index, first) in parties.enumerated() {
      subjects += parties.dropFirst(index + 1).map { .parties(first, $0) }
    }
    if cited.family == .multilateral {
      if let city = cited.mention.city { subjects.append(.place(city.folded)) }
      if let country = cited.mention.country { subjects.append(.place(country.code)) }
    }
    if cited.family == .vote { subjects += parties.map(Subject.party) }
    return subjects
  }
}
