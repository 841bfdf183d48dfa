import DigestModel

/// Words of a language's file that one family of rules lives on.
struct OwnedWords: Hashable, Sendable {
  let file: String
  let key: String
  /// Only the entries with this flag, of a list of mappings.
  var flag: String?
}

extension RuleFamily {
  /// The words without which the family has nothing to go by; none where it is not made of words.
  var words: [OwnedWords] {
    switch self {
    case .noiseLines: lists("noise.yaml", "patterns", "buttons", "followed")
    case .readAlso: lists("noise.yaml", "readAlso")
    case .copyrightLines: lists("noise.yaml", "copyright")
    case .bylineLabels: lists("bylines.yaml", "labels")
    case .knownOutlets: lists("datelines.yaml", "outlets")
    case .relativeDays: lists("dates.yaml", "phrases", "anchored", "units")
    case .reportingVerbs: lists("clauses.yaml", "reporting", "stating")
    case .nouns: [OwnedWords(file: "events.yaml", key: "triggers", flag: "noun")]
    case .passives: [OwnedWords(file: "events.yaml", key: "triggers", flag: "passive")]
    case .falseFriends: lists("events.yaml", "unless_followed", "unless_preceded")
    case .pairs: lists("clauses.yaml", "pairs", "sides")
    case .pronouns: lists("clauses.yaml", "groups", "singles")
    case .sharedTimes: lists("clauses.yaml", "simultaneous")
    case .aims: lists("clauses.yaml", "aims")
    case .plans:
      lists(
        "status.yaml",
        "scheduled",
        "proposed",
        "scheduled_after",
        "proposed_after",
        "tentative"
      )
    case .cancellations:
      lists(
        "status.yaml",
        "cancelled",
        "cancelled_after",
        "postponed",
        "postponed_after",
        "dropped",
        "put_off"
      )
    case .denials: lists("status.yaml", "denied", "hypothetical")
    case .disclaimers: lists("status.yaml", "disclaimed", "disclaimed_after")
    default: []
    }
  }

  private func lists(_ file: String, _ keys: String...) -> [OwnedWords] {
    keys.map { OwnedWords(file: file, key: $0) }
  }
}
