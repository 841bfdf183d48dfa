import Foundation

/// What each name of a corpus is called instead.
package struct CorpusRenaming: Sendable {
  private struct Rule {
    /// With the name as its whole match.
    let pattern: NSRegularExpression
    let word: String
  }

  private let rules: [Rule]
  private let cities: [String: String]
  private let seats: Set<String>
  /// Words that stand in the texts no more, as far as they are names there.
  package let gone: [String]

  /// Which names there are.
  package struct Names {
    package var people: Set<String> = []
    package var outlets: Set<String> = []
    package var cities: Set<String> = []
    /// Cities that keep their names but in datelines.
    package var seats: Set<String> = []

    package init() {}
  }

  package init(_ names: Names, ordinary: Set<String>, seed: UInt64) throws {
    var words = InventedWords(seed: seed, avoiding: ordinary)
    var rules: [Rule] = []
    var gone: [String] = []
    var cities: [String: String] = [:]
    func add(_ name: String, _ pattern: String, _ word: String) throws {
      rules.append(Rule(pattern: try NSRegularExpression(pattern: pattern), word: word))
    }
    for outlet in names.outlets.sorted(by: Self.longerFirst) {
      let core = Self.core(of: outlet)
      let new = words.word(like: core)
      for (pattern, model) in Self.outletPatterns(
        core,
        isOrdinary: ordinary.contains(core.lowercased())
      ) {
        try add(core, pattern, new.cased(like: model))
      }
    }
    for city in names.cities.sorted(by: Self.longerFirst) {
      let new = city.split(separator: " ").map { part in
        part.split(separator: "-").map { words.word(like: String($0)) }.joined(separator: "-")
      }.joined(separator: " ")
      cities[city] = new
      for (old, new) in [(city, new), (city.uppercased(), new.uppercased())] {
        let escaped = NSRegularExpression.escapedPattern(for: old)
        let isSeat = names.seats.contains(city)
        try add(old, isSeat ? Self.datelinePattern(escaped) : Self.wordPattern(escaped), new)
      }
    }
    for word in Set(names.people.flatMap { Self.nameWords($0) }).sorted(by: Self.longerFirst) {
      let new = words.word(like: word)
      gone.append(word)
      for (old, new) in [(word, new), (word.uppercased(), new.uppercased())] {
        try add(old, Self.wordPattern(NSRegularExpression.escapedPattern(for: old)), new)
      }
    }
    self.rules = rules
    self.gone = gone
    self.cities = cities
    seats = names.seats
  }

  /// What a record's city is called instead, in a dateline or elsewhere.
  package func city(_ name: String, inDateline isDateline: Bool) -> String {
    isDateline || !seats.contains(name) ? cities[name] ?? name : name
  }

  /// Notes what becomes of each name in the text.
  package func edit(_ text: String, _ edits: inout TextEdits) {
    let whole = NSRange(text.startIndex..., in: text)
    for rule in rules {
      for match in rule.pattern.matches(in: text, range: whole) {
        if let range = Range(match.range, in: text) { edits.replace(range, with: rule.word) }
      }
    }
  }

  private static func longerFirst(_ left: String, _ right: String) -> Bool {
    (right.count, left) < (left.count, right)
  }

  private static func wordPattern(_ word: String) -> String {
    "(?<![\\p{L}\\d])\(word)(?![\\p{L}\\d])"
  }

  /// A city in a dateline: at the beginning of a line, or behind the outlet.
  private static func datelinePattern(_ city: String) -> String {
    let ends = "(?=\\s*(?:[,.:(–—-]|$))"
    return
      "(?m)^\(city)\(ends)|(?<=\\.(?:com|COM|id|ID|CO), |\\.(?:com|COM|id|ID|CO) - )\(city)\(ends)"
  }

  /// Without its domain and words that many outlets share.
  private static func core(of outlet: String) -> String {
    let name = outlet.split(separator: ".").first.map(String.init) ?? outlet
    let shared: Set<String> = ["News", "Indonesia", "Times", "Jawa", "Timur"]
    return name.split(separator: " ").filter { !shared.contains(String($0)) }.joined(separator: " ")
  }

  private static func outletPatterns(
    _ core: String,
    isOrdinary: Bool
  ) -> [(pattern: String, model: String)] {
    let forms = Set([core, core.uppercased(), core.capitalized, core.lowercased()])
    return forms.sorted().map { form in
      let escaped = NSRegularExpression.escapedPattern(for: form)
      let isLoud = form == form.uppercased()
      // An ordinary word is an outlet only in capitals, before a domain, or beside a slash or bracket.
      let pattern =
        isOrdinary && !isLoud
        ? "(?<![\\p{L}\\d])\(escaped)(?=\\.(?:com|co|id)\\b|\\)|/)|(?<=/)\(escaped)(?![\\p{L}\\d])"
        : wordPattern(escaped)
      return (pattern, form)
    }
  }

  private static func nameWords(_ name: String) -> [String] {
    let titles: Set<String> = ["Pangeran", "Presiden", "Al", "AFP", "LP"]
    return name.split { !$0.isLetter && $0 != "'" }.map(String.init)
      .filter { $0.first?.isUppercase == true && $0.count > 1 && !titles.contains($0) }
  }
}
