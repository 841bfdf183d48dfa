import DigestModel

/// What one week's edition tells, as positions of events.
struct Edition: Hashable, Sendable {
  /// A status that was learned in the week.
  struct Step: Hashable, Sendable {
    let event: Int
    let step: StatusStep
  }

  /// A day that was changed in the week.
  struct Move: Hashable, Sendable {
    let event: Int
    let date: MovedDate
  }

  let week: Week
  /// Events of the week that were held, earliest first.
  var held: [Int] = []
  /// Plans that were told first in the week, soonest first.
  var announced: [Int] = []
  /// Other events that were told first in the week.
  var new: [Int] = []
  var moved: [Move] = []
  var steps: [Step] = []
  /// Articles of the week, newest first.
  var articles: [Int] = []

  init(_ week: Week) { self.week = week }

  /// Whether anything stands in it that makes an edition.
  var isWorthAPage: Bool { !articles.isEmpty || !held.isEmpty }

  /// All events that it tells of, each once, in the order of its sections.
  var events: [Int] {
    var seen: Set<Int> = []
    return (held + announced + new + moved.map(\.event) + steps.map(\.event))
      .filter { seen.insert($0).inserted }
  }
}
