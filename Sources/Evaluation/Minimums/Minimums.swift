import DigestModel

/// What the figures of one set of labelled texts have to be at least.
///
/// For a figure that counts what may not happen they are what it may be at most.
package struct Minimums: Sendable {
  /// Of one figure.
  package struct Limits: Hashable, Sendable, Decodable {
    /// What reading is meant to reach.
    package var asked: Double?
    /// A little under what was reached: less is a step back.
    package var `guard`: Double?
  }

  private let limits: [FigurePart: Limits]

  init(_ limits: [FigurePart: Limits]) { self.limits = limits }

  /// A guard that the figures do not reach.
  package struct Shortfall: Hashable, Sendable {
    package let part: FigurePart
    package let limit: Double
    /// Nil where there was nothing to measure.
    package let value: Double?

    /// One line for people.
    package var line: String {
      "\(part.name) is \(value.map { "\($0)" } ?? "not measured"), its guard \(limit)"
    }
  }

  /// The guards that were missed, by name.
  package func shortfalls(of scores: Scores) -> [Shortfall] {
    limits.sorted { $0.key.name < $1.key.name }.compactMap { part, limits in
      guard let limit = limits.guard else { return nil }
      let value = scores.value(of: part)
      guard let value, part.figure.kind == .count ? value <= limit : value >= limit else {
        return Shortfall(part: part, limit: limit, value: value)
      }
      return nil
    }
  }

  /// Limits on precision or recall alone, by name.
  var parts: [FigurePart] {
    limits.keys.filter { $0.part != nil }.sorted { $0.name < $1.name }
  }

  func limits(of part: FigurePart) -> Limits? { limits[part] }

  /// What is asked of a figure and what is guarded, for a table.
  func cells(of part: FigurePart) -> [String] {
    let isCount = part.figure.kind == .count
    return [limits[part]?.asked, limits[part]?.guard].map { limit in
      limit.map { isCount ? "\(Int($0))" : told($0) } ?? ""
    }
  }
}
