import DigestModel
import LanguagePack
import MarkedYAML

/// What `events.yaml` holds; a class as `ExtractionTables` is.
final class TriggerWords: Sendable {
  private let triggers: PhraseTable<Trigger>
  let phoneMedia: PhraseSet
  let videoMedia: PhraseSet
  let negotiators: PhraseSet
  let resolutions: PhraseSet
  let documents: PhraseSet
  /// With one of these in the clause a signature is no agreement between states.
  let privateDocuments: PhraseSet
  let factions: PhraseSet
  let talks: PhraseSet
  let countedStates: PhraseSet
  /// With one of these in the clause a quarrel is no matter of states.
  let privateDisputes: PhraseSet
  /// With one of these behind it a conference is one of states.
  let affairs: PhraseSet
  let courts: PhraseSet
  /// What two sides agree on, by verbs and nouns.
  let deals: PhraseSet
  /// Between a verb of agreeing and what was agreed on.
  let dealFillers: PhraseSet
  /// Behind what two sides agree on they say that it was only spoken of.
  let dealDoubts: PhraseSet
  /// Verbs and nouns of letting somebody go, and those who are let go.
  let releases: PhraseSet
  let captives: PhraseSet
  /// What two sides reach, announce or put into force.
  let settlements: PhraseSet
  /// After a number they say that votes were counted.
  let tallies: PhraseSet
  /// Bodies of the United Nations that are known by a name of their own.
  let unitedBodies: Set<Party>
  /// Before those who open, lead or attend a gathering.
  let attendedBy: PhraseSet
  /// Before the gathering beside which somebody meets somebody else.
  let aside: PhraseSet
  /// They sign and adopt for the body that came together.
  let leaders: PhraseSet
  /// What a gathering adopts.
  let adopted: PhraseSet
  /// With one of these in the sentence a vote without its body is one of a state.
  let domestic: PhraseSet
  /// Bodies that fight, and so hold no votes.
  let armed: Set<Party>
  /// By the body's code the cities where it sits.
  let seats: [String: [String]]
  /// Organs of the United Nations that vote, told without its name.
  let unitedOrgans: PhraseSet
  /// Before the city whose time a day is told in.
  let timeOf: WordSet
  /// Before the name of a body they say that its members come together.
  let members: PhraseSet
  /// Guests that are told as a group.
  let guests: PhraseSet
  /// Before the name of a state: those who travel for it.
  let delegations: PhraseSet
  /// A verb of talks that begins with one of these is a meeting of two who are named.
  let atTable: WordSet
  /// Before whoever lends his house to talks of others.
  let residences: PhraseSet
  /// What ends a fight, and fights and what is between those who fight.
  let truces: PhraseSet
  let fights: PhraseSet
  /// With one of these in the sentence such a journey is no matter of states.
  let civil: PhraseSet
  /// Institutions that come together, and what in their names says that states do so in them.
  let institutions: PhraseSet
  let scopes: WordSet
  /// Parts of the world that a journey across borders goes to.
  let regions: PhraseSet
  /// What a third party puts before two sides.
  let compromises: PhraseSet
  /// Before the name of a medium.
  let throughMedium: PhraseSet
  /// A verb that goes on with a meeting which a noun before it has named.
  let gathers: WordSet
  /// Bodies that take part in an event as such; others only name a gathering.
  let bodies: Set<Party>
  /// They come together for so many states.
  let assembled: PhraseSet
  /// They show an event or keep it in mind, and tell none.
  let depictions: PhraseSet
  private let barredAfter: [String: PhraseSet]
  private let barredBefore: [String: PhraseSet]
  private let recalledAfter: [String: PhraseSet]

  init(_ reader: inout MappingReader) {
    var table = PhraseTable<Trigger>()
    for triggers in reader.mappings("triggers", Trigger.all) {
      for trigger in triggers { table.insert(trigger.phrase, trigger) }
    }
    triggers = table
    let media = reader.entries("media") { nested, key in nested.phrases(key) }
    phoneMedia = media[EventType.phoneCall.rawValue] ?? PhraseSet([])
    videoMedia = media[EventType.videoCall.rawValue] ?? PhraseSet([])
    negotiators = reader.phrases("negotiators")
    barredAfter = reader.entries("unless_followed") { nested, key in nested.phrases(key) }
    barredBefore = reader.entries("unless_preceded") { nested, key in nested.phrases(key) }
    recalledAfter = reader.entries("recalled_after") { nested, key in nested.phrases(key) }
    depictions = reader.phrases("depictions")
    assembled = reader.phrases("assembled")
    resolutions = reader.phrases("resolutions")
    documents = reader.phrases("documents")
    privateDocuments = reader.phrases("private_documents")
    factions = reader.phrases("factions")
    talks = reader.phrases("talks")
    countedStates = reader.phrases("counted_states")
    privateDisputes = reader.phrases("private_disputes")
    affairs = reader.phrases("affairs")
    courts = reader.phrases("courts")
    deals = reader.phrases("deals")
    dealFillers = reader.phrases("deal_fillers")
    dealDoubts = reader.phrases("deal_doubts")
    releases = reader.phrases("releases")
    captives = reader.phrases("captives")
    settlements = reader.phrases("settlements")
    tallies = reader.phrases("tallies")
    seats = reader.entries("seats") { nested, key in nested.strings(key) }
    unitedOrgans = reader.phrases("united_organs")
    attendedBy = reader.phrases("attended_by")
    aside = reader.phrases("aside")
    leaders = reader.phrases("leaders")
    adopted = reader.phrases("adopted")
    domestic = reader.phrases("domestic")
    armed = Set(reader.strings("armed").map { Party($0) })
    timeOf = reader.words("time_of")
    unitedBodies = Set(reader.strings("united_bodies").map { Party($0) })
    members = reader.phrases("members")
    institutions = reader.phrases("institutions")
    scopes = reader.words("scopes")
    regions = reader.phrases("regions")
    compromises = reader.phrases("compromises")
    delegations = reader.phrases("delegations")
    atTable = reader.words("at_table")
    truces = reader.phrases("truces")
    fights = reader.phrases("fights")
    residences = reader.phrases("residences")
    guests = reader.phrases("guests")
    civil = reader.phrases("civil")
    throughMedium = reader.phrases("through_medium")
    gathers = reader.words("gathers")
    bodies = Set(reader.strings("bodies").map { Party($0) })
  }

  /// Whether the words before a trigger speak of what came of the event: 'hasil KTT X'.
  func isRecalled(_ trigger: Trigger, in tokens: [Token], at index: Int) -> Bool {
    recalledAfter[trigger.phrase]?.ends(in: tokens, at: index) ?? false
  }

  /// The trigger that begins at token `index`, unless the words around it say that it is none.
  func trigger(in tokens: [Token], at index: Int) -> (trigger: Trigger, range: Range<Int>)? {
    guard let match = triggers.match(in: tokens, at: index) else { return nil }
    let trigger = match.value
    let range = index..<index + match.count
    if let barred = barredAfter[trigger.phrase],
      range.upperBound < tokens.count, barred.length(in: tokens, at: range.upperBound) > 0
    {
      return nil
    }
    if let barred = barredBefore[trigger.phrase], barred.ends(in: tokens, at: index) { return nil }
    switch trigger.need {
    case .deal where !tellsDeal(in: tokens, after: range.upperBound),
      .compromise where !tellsCompromise(in: tokens, after: range.upperBound),
      .tally where index == 0 || tokens[index - 1].kind != .number,
      .settled where !tellsSettlement(in: tokens, before: index):
      return nil
    default:
      return (trigger, trigger.isPlanned ? range.upperBound - 1..<range.upperBound : range)
    }
  }
}
