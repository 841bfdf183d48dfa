import DigestModel
import TestSupport

/// Hits and misses of one figure.
struct Share {
  var right = 0
  var found = 0
  var expected = 0

  mutating func add(_ found: Set<String>, _ expected: Set<String>) {
    right += found.intersection(expected).count
    self.found += found.count
    self.expected += expected.count
  }

  var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
  var recall: Double { expected == 0 ? 1 : Double(right) / Double(expected) }
  var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }
}

/// The figures of LABELS.md that extraction alone decides.
struct Figures {
  var topics = Share()
  var countries = Share()
  var people = Share()
  var events = Share()
  var mainEvents = Share()
  var start = Share()
  var end = Share()
  var status = Share()
  var place = Share()
  var participants = Share()
  var parties = Share()
  var plannedAsHeld = 0
  /// What was missed or made up, a line each.
  var errors: [String] = []

  /// Every figure by name, in the order of LABELS.md.
  var all: KeyValuePairs<String, Double> {
    [
      "topics F1": topics.f1, "people F1": people.f1, "countries F1": countries.f1,
      "events precision": events.precision, "events recall": events.recall,
      "events F1": events.f1, "mainEvents recall": mainEvents.recall, "start": start.recall,
      "end": end.recall, "status": status.recall, "place": place.recall,
      "participants F1": participants.f1, "parties F1": parties.f1,
    ]
  }

  var table: String {
    let lines = all.map { name, value in "\(name): \((value * 1000).rounded() / 1000)" }
    return (lines + ["plannedAsHeld: \(plannedAsHeld)"]).joined(separator: "\n")
  }

  /// The figures that fell below what is asked of them, a line each.
  func below(_ limits: [String: Double]) -> [String] {
    all.compactMap { name, value in
      limits[name].flatMap { value < $0 ? "\(name) is \(value), below \($0)" : nil }
    }
  }

  mutating func add(_ article: LabelledArticle, _ facts: ArticleFacts) {
    let gold = article.gold
    topics.add(Set(facts.topics.map(\.text)), Set(gold.topics))
    countries.add(Set(facts.countries.map(\.code)), Set(gold.countries))
    addPeople(gold, facts)
    note("topics", gold.id, Set(facts.topics.map(\.text)), Set(gold.topics))
    note("countries", gold.id, Set(facts.countries.map(\.code)), Set(gold.countries))
    addEvents(gold, facts.mentions)
  }

  private mutating func addPeople(_ gold: GoldRecord, _ facts: ArticleFacts) {
    let found = Set(facts.people.map(\.name.folded))
    var left = found
    for person in gold.people {
      let names = Set(([person.name] + person.also).map(\.folded))
      if !left.isDisjoint(with: names) {
        people.right += 1
        left.subtract(names)
      } else {
        errors.append("\(gold.id) people missed \(person.name)")
      }
    }
    people.found += found.count
    people.expected += gold.people.count
    for name in left.sorted() { errors.append("\(gold.id) people made up \(name)") }
  }

  private mutating func note(
    _ figure: String,
    _ id: String,
    _ found: Set<String>,
    _ expected: Set<String>
  ) {
    for value in expected.subtracting(found).sorted() {
      errors.append("\(id) \(figure) missed \(value)")
    }
    for value in found.subtracting(expected).sorted() {
      errors.append("\(id) \(figure) made up \(value)")
    }
  }
}
