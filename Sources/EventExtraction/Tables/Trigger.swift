import DigestModel
import MarkedYAML

/// A word that states an event, and how the words around it are read.
struct Trigger: Hashable, Sendable {
  enum Frame: String, Hashable, Sendable, CaseIterable {
    case meet, talk, call, travel, journey, gathering, talks, signing, vote, offer, mediation
  }

  enum Need: String, Hashable, Sendable, CaseIterable {
    /// Its object is a person or an office.
    case person
    /// The sentence tells of a resolution.
    case resolution
    /// The clause tells that it went by telephone or video.
    case medium
    /// The clause names a document that two sides can sign.
    case document
    /// The clause names a body, or counts states.
    case body
    /// The sentence goes on to tell of talks.
    case talks
    /// A gathering stands before it in the clause.
    case gathering
    /// The clause tells a day.
    case day
    /// Words of the trade of states stand straight after it.
    case affairs
    /// It goes on with what two sides agree on.
    case deal
    /// It goes on with what a third party puts before two sides.
    case compromise
    /// Those of so many states stand before it.
    case states
    /// What two sides agree on stands shortly before it.
    case settled
    /// Somebody casts it.
    case cast
    /// A number of votes stands straight before it.
    case tally
    /// The sentence counts votes or those who cast them.
    case counted
  }

  let phrase: String
  let frame: Frame
  let type: EventType
  /// It names the event, so that it can point back at one that was told before.
  let isNoun: Bool
  /// What has to stand beside it.
  let need: Need?
  /// It names a visit of the subject: 'kunjungannya'.
  let isOwn: Bool
  /// The subject is the host and the object the visitor.
  let invites: Bool
  /// With a place as its object it tells a visit.
  let travels: Bool
  /// A state votes down what others want.
  let isVeto: Bool
  /// The journey only begins: without a day of its own it lies ahead.
  let departs: Bool
  /// Only its last word is the trigger, the preposition of a verb that is left out: 'akan ke'.
  let isPlanned: Bool
  /// The journey has come to its place.
  let arrives: Bool
  /// Who acts stands after it: 'ditengahi PBB'.
  let isPassive: Bool
  /// The subject is the host; what comes to a state as such is a visit.
  let hosts: Bool
  /// The subject sends somebody, whether he is named or not.
  let sends: Bool
  /// With a faction of one state beside it, it tells of talks between the parties to a conflict.
  let negotiates: Bool
  /// It names its object, who was told before: 'menjamunya'.
  let hasObject: Bool
  /// A date stands between it and the preposition of its place: 'tiba pada Rabu di X'.
  let isDetached: Bool
  /// The subject is the talks: those who held them agree.
  let results: Bool
  /// It names one of a series of talks: those who were told to talk talk in it.
  let isRound: Bool
  /// Its object is what is talked about.
  let isAbout: Bool

  /// A verb that tells an event without a medium beside it.
  var isPlainVerb: Bool { !isNoun && need != .medium }

  /// The triggers of one entry of `triggers:`, which have all but the phrase in common.
  static func all(_ reader: inout MappingReader) -> [Trigger]? {
    let frame = reader.choice("frame", of: Trigger.Frame.self)
    let type = reader.choice("type", of: EventType.self)
    let isNoun = reader.flag("noun") ?? false
    let need = reader.choice("needs", of: Trigger.Need.self)
    let isOwn = reader.flag("own") ?? false
    let invites = reader.flag("invites") ?? false
    let travels = reader.flag("travels") ?? false
    let isVeto = reader.flag("veto") ?? false
    let departs = reader.flag("departs") ?? false
    let isPlanned = reader.flag("planned") ?? false
    let arrives = reader.flag("arrives") ?? false
    let isPassive = reader.flag("passive") ?? false
    let hosts = reader.flag("hosts") ?? false
    let sends = reader.flag("sends") ?? false
    let negotiates = reader.flag("negotiates") ?? false
    let hasObject = reader.flag("object") ?? false
    let isDetached = reader.flag("detached") ?? false
    let results = reader.flag("results") ?? false
    let isRound = reader.flag("round") ?? false
    let isAbout = reader.flag("about") ?? false
    let words = reader.strings("words")
    guard let frame, let type else { return nil }
    return words.map {
      Trigger(
        phrase: $0,
        frame: frame,
        type: type,
        isNoun: isNoun,
        need: need,
        isOwn: isOwn,
        invites: invites,
        travels: travels,
        isVeto: isVeto,
        departs: departs,
        isPlanned: isPlanned,
        arrives: arrives,
        isPassive: isPassive,
        hosts: hosts,
        sends: sends,
        negotiates: negotiates,
        hasObject: hasObject,
        isDetached: isDetached,
        results: results,
        isRound: isRound,
        isAbout: isAbout
      )
    }
  }
}
