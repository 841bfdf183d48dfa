import DigestModel
import LanguagePack

/// Somebody who takes part in an event, as far as the words tell.
enum Participant: Hashable, Sendable {
  /// Index into `Cast.members`.
  case person(Int)
  case office(Office, Party)
  case party(Party)

  var isPerson: Bool { if case .person = self { true } else { false } }
}

/// An event as one clause tells it, before it is joined with what the rest of the article tells.
struct Candidate: Sendable {
  let trigger: Trigger
  var type: EventType
  var status: EventStatus
  var date: DateSpan
  var place: PlaceMeaning?
  /// The state where it takes place, where no more than that is told.
  var country: Party?
  /// In the order of the text; for a visit the visitors.
  var participants: [Participant]
  /// States beside those of the participants: a visit's host, a summit's body.
  var otherParties: [Party] = []
  /// A state and a faction of its own face each other.
  var isInternal = false
  /// Its destination is a part of the world, so that only the visitors' state is told.
  var isRegional = false
  /// A noun names it without a day, and nothing beside it says that it was held.
  var isVague = false
  /// Its guests were told as a group, and are named further on.
  var awaitsGuests = false
  /// More of its guests may be told further on, from states that are not told here.
  var hasGroup = false
  /// Somebody meets somebody else beside it.
  var isAside = false
  /// Its sides stand in an earlier sentence, which told of it.
  var isRetold = false
  /// The body whose gathering it is, and the states that are joined to its name: 'KTT ASEAN-China'.
  var body: Party?
  var joined: [Party] = []
  /// It points back at an event that was told before.
  var isBackward: Bool
  /// 'Namun, pertemuan itu …': it begins a sentence that turns.
  var isTurn = false
  /// It was put off, and its date is the new one.
  var isMoved = false
  /// 'KTT itu', 'KTT tersebut': no gathering but one that was told.
  var isToldGathering = false
  let sentence: Int
  let paragraph: Int
  /// The tokens that state it.
  var evidence: Range<Int>
  /// It is told as earlier than what the article reports.
  var isEarlier = false
  /// It was over before what else its sentence tells: 'setelah bertemu X, Y bertolak ke Z'.
  var isPrecedent = false
  /// Days of a stay: 'kunjungan tiga hari'.
  var stayDays: Int?
  /// The date is that of the end of the stay.
  var dateEndsStay = false
  /// Which day of a stay it was, -1 for the last one.
  var dayOfStay: Int?
  /// It is told as what came next, or beside what was told before.
  var sequel: Sequel?
  /// How many hours it took is told.
  var isTimed = false
  /// The date is that of the evening on which a journey began.
  var leavesAtNight = false
}
