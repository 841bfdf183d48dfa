import DigestModel
import LanguagePack

/// A trigger where it stands.
struct TriggerSetting {
  let trigger: Trigger
  let range: Range<Int>
  let clause: Clause
  /// Of the clause in its sentence.
  let position: Int
  /// From the trigger to the next one or the clause's end.
  let scope: Range<Int>
  /// How far behind it a date may stand that is its own.
  let endOfDates: Int
  /// Who acts in the clause, or in the one that it hangs on.
  let subject: [Participant]
  /// No other trigger stands before it in the clause.
  let isFirst: Bool
  /// The subject stands in the clause itself.
  let isSubjectOwn: Bool
  /// A verb before it in the clause states an event of its own.
  let followsVerb: Bool
  /// A mediation before it in the clause stands between its sides: 'menengahi pembicaraan A dan B'.
  var isMediated = false

  var before: Range<Int> { clause.tokens.lowerBound..<range.lowerBound }
  var after: Range<Int> { range.upperBound..<max(scope.upperBound, range.upperBound) }

  /// The first trigger of a clause takes the dates before it, too.
  var dateScope: Range<Int> {
    (isFirst ? clause.tokens.lowerBound : scope.lowerBound)..<endOfDates
  }
}

/// Who, where and what a trigger states.
struct FrameReading {
  var type: EventType
  var participants: [Participant]
  var otherParties: [Party] = []
  var place: FoundPlace?
  /// Where its own date stands, where one trigger states events of several days.
  var dateScope: Range<Int>?
  /// A state and a faction of its own face each other.
  var isInternal = false
  /// Its destination is a part of the world.
  var isRegional = false
  /// Its guests were told as a group.
  var awaitsGuests = false
  /// More of its guests may be told further on: 'menerima delegasi menteri, termasuk X'.
  var hasGroup = false
  /// Somebody meets somebody else beside it.
  var isAside = false
  /// Somebody asks its sides to it.
  var isAsked = false
  /// Its sides stand in an earlier sentence, which told of it.
  var isRetold = false
  /// The body whose gathering it is, and the states that are joined to its name.
  var body: Party?
  var joined: [Party] = []
}

/// Reads the words around a trigger as its frame asks.
struct FrameReader {
  let tables: ExtractionTables
  let sentence: ReadSentence
  let cast: Cast
  let participants: ParticipantReader
  let places: PlaceReader
  /// Whose words the sentence quotes.
  let speaker: [Participant]

  func readings(_ setting: TriggerSetting) -> [FrameReading] {
    let found = plainReadings(setting)
    return found.count == 1 ? stations(of: found[0], setting) : found
  }

  private func plainReadings(_ setting: TriggerSetting) -> [FrameReading] {
    switch setting.trigger.frame {
    case .meet, .talk, .call: encounters(setting)
    case .travel: journeys(setting, destination: destination(of: setting))
    case .journey: journeys(setting, destination: journeyDestination(of: setting))
    case .gathering: gathering(setting)
    case .talks: negotiation(setting)
    case .signing: signing(setting)
    case .vote: vote(setting)
    case .offer: offer(setting)
    case .mediation: mediation(setting)
    }
  }

  func party(of participant: Participant) -> Party? {
    switch participant {
    case .person(let index): cast.members[index].country
    case .office(_, let party), .party(let party): party
    }
  }

  func parties(of participants: [Participant]) -> [Party] {
    var found: [Party] = []
    for participant in participants {
      if let party = party(of: participant), !found.contains(party) { found.append(party) }
    }
    return found
  }

  /// Whether two sides of different states take part.
  func hasTwoSides(_ participants: [Participant]) -> Bool { parties(of: participants).count > 1 }

  /// The place in the clause after the trigger, or before it where it is the clause's only one.
  func place(_ setting: TriggerSetting) -> FoundPlace? {
    places.place(in: setting.after)
      ?? places.place(in: setting.range.upperBound..<setting.clause.tokens.upperBound)
      ?? (setting.isFirst && opensWithPlace(setting)
        ? places.place(in: setting.before) : nil)
      ?? openingPlace(setting)
  }

  /// 'Di Kyiv, X disambut Y dan bertemu Z': the place that a sentence opens with is that of all that follows,
  /// unless somebody goes elsewhere.
  private func openingPlace(_ setting: TriggerSetting) -> FoundPlace? {
    let tokens = sentence.tokens
    guard [.meet, .talk, .talks, .signing].contains(setting.trigger.frame),
      setting.position > 0
        || !setting.isFirst, let first = tokens.first, tables.clauses.at.contains(first),
      let found = places.place(in: 0..<setting.range.lowerBound),
      found.end < setting.range.lowerBound,
      tokens[found.end].isSign(",")
    else { return nil }
    let between = found.end..<setting.range.lowerBound
    let goesOn = between.contains {
      tables.clauses.to.contains(tokens[$0]) || tables.clauses.at.contains(tokens[$0])
    }
    return goesOn || setting.clause.isReport ? nil : found
  }

  /// 'Di Kyiv, 16 dan 17 Mei, Li bertemu …', 'Bertempat di Kyiv, …'.
  private func opensWithPlace(_ setting: TriggerSetting) -> Bool {
    let start = setting.clause.tokens.lowerBound
    let opens = tables.clauses.dealing.placing.contains(sentence.tokens[start]) ? start + 1 : start
    return opens < setting.clause.tokens.upperBound
      && tables.clauses.at.contains(sentence.tokens[opens])
  }

  /// States and bodies that are named in a range.
  func namedParties(in range: Range<Int>) -> [Party] {
    var found: [Party] = []
    for entity in sentence.entities(within: range) {
      if let party = entity.party, !found.contains(party) { found.append(party) }
    }
    return found
  }
}
