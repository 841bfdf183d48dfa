import LanguagePack
import MarkedYAML

/// What `status.yaml` holds; a class as `ExtractionTables` is.
final class StatusWords: Sendable {
  let scheduled: PhraseSet
  let proposed: PhraseSet
  let cancelled: PhraseSet
  let postponed: PhraseSet
  let cancelledAfter: PhraseSet
  let postponedAfter: PhraseSet
  let scheduledAfter: PhraseSet
  let proposedAfter: PhraseSet
  let denied: PhraseSet
  let superseded: PhraseSet
  let invited: PhraseSet
  let prepared: PhraseSet
  let resets: PhraseSet
  let hypothetical: PhraseSet
  /// A plan before them hangs on what they begin.
  let conditions: WordSet
  let held: PhraseSet
  /// Verbs that say that what follows is not so.
  let disclaimed: PhraseSet
  /// After it they say the same of what stands before.
  let disclaimedAfter: PhraseSet
  let rumours: PhraseSet
  /// Somebody is asked about what a rumour behind them says.
  let asked: WordSet
  /// Before what is only rumoured.
  let gossip: PhraseSet
  /// Behind a condition they say that nothing hangs on it.
  let formalities: PhraseSet
  /// Between a word of plan and its verb.
  let soon: WordSet
  /// Before what somebody else told, which the next sentence may deny.
  let hearsay: PhraseSet
  /// Such a sentence does so with one of these alone.
  let disclaimedAtOnce: PhraseSet
  /// Or with one of these behind 'pertemuan itu'.
  let never: PhraseSet
  /// Between a plan and what became of it: 'rencana itu akhirnya dibatalkan'.
  let turning: WordSet
  /// A disclaimer ends before one of these.
  let turns: PhraseSet
  /// Somebody puts a plan forward: it counts without a day, too.
  let putForward: PhraseSet
  /// Verbs between whose subject and the meeting those stand who are asked to it; with one of the second
  /// the subject wants to take part.
  let asking: PhraseSet
  let inviting: PhraseSet
  /// Before the new day of what was put off.
  let moved: WordSet
  /// Straight before a noun they say that what it names is only planned.
  let plans: PhraseSet
  /// Behind a gathering: it was held, whoever stayed away from it.
  let tookPlace: PhraseSet
  /// Somebody stays away from a gathering that takes place without him.
  let absent: PhraseSet
  /// Straight before a trigger: it was planned and fell through.
  let dropped: PhraseSet
  /// Straight before a trigger, or with a word between: it is only asked for or thought of.
  let tentative: PhraseSet
  /// Straight before a verb of meeting, talking or travelling: somebody gave his word for it.
  let pledged: PhraseSet
  /// Between one of these and a gathering: 'usul menggelar KTT'.
  let staging: WordSet
  /// What is said of cancelling has not come to pass.
  let unsettled: PhraseSet
  /// Straight before a noun: it was put off.
  let putOff: PhraseSet
  /// Before a verb of voting: the motion failed.
  let lost: PhraseSet
  /// Straight before a noun without a day they say that what it names was held.
  let presupposing: PhraseSet
  /// Behind such a noun they say the same.
  let presupposingAfter: PhraseSet
  /// Before a noun of talks without a day they only tell a way.
  let means: PhraseSet
  /// Before such a way: what came out of the talks, so that they were held.
  let outcomes: WordSet
  /// Before an event that is the occasion of what the clause tells.
  let occasions: PhraseSet
  /// Between a verb of asking and such an event: somebody is asked to come there.
  let coming: WordSet
  /// Behind a noun: nothing of the kind is planned.
  let deniedAfter: PhraseSet
  /// Before a vote: somebody only wants it.
  let desired: PhraseSet
  /// They begin a clause that takes back the one before it.
  let adversatives: WordSet
  /// They begin a relative clause.
  let relatives: WordSet
  /// Whoever does this for an aim reaches it there and then.
  let reaching: PhraseSet
  /// Behind a plan or a wish: it came to nothing.
  let foundered: PhraseSet
  /// Before the length of what was done, which hours and minutes tell.
  let lasting: PhraseSet
  let hours: WordSet
  /// Straight before a verb: what it tells is only judged.
  let judging: PhraseSet
  /// Behind a verb that opens its clause: it is only likened to something.
  let equating: PhraseSet

  init(_ reader: inout MappingReader) {
    scheduled = reader.phrases("scheduled")
    proposed = reader.phrases("proposed")
    cancelled = reader.phrases("cancelled")
    postponed = reader.phrases("postponed")
    cancelledAfter = reader.phrases("cancelled_after")
    postponedAfter = reader.phrases("postponed_after")
    scheduledAfter = reader.phrases("scheduled_after")
    proposedAfter = reader.phrases("proposed_after")
    denied = reader.phrases("denied")
    tookPlace = reader.phrases("took_place")
    superseded = reader.phrases("superseded")
    invited = reader.phrases("invited")
    prepared = reader.phrases("prepared")
    resets = reader.phrases("resets")
    hypothetical = reader.phrases("hypothetical")
    conditions = reader.words("conditions")
    held = reader.phrases("held")
    disclaimed = reader.phrases("disclaimed")
    disclaimedAfter = reader.phrases("disclaimed_after")
    rumours = reader.phrases("rumours")
    asked = reader.words("asked")
    gossip = reader.phrases("gossip")
    formalities = reader.phrases("formalities")
    soon = reader.words("soon")
    hearsay = reader.phrases("hearsay")
    disclaimedAtOnce = reader.phrases("disclaimed_at_once")
    never = reader.phrases("never")
    turns = reader.phrases("turns")
    putForward = reader.phrases("put_forward")
    asking = reader.phrases("asking")
    inviting = reader.phrases("inviting")
    moved = reader.words("moved")
    plans = reader.phrases("plans")
    turning = reader.words("turning")
    absent = reader.phrases("absent")
    unsettled = reader.phrases("unsettled")
    putOff = reader.phrases("put_off")
    dropped = reader.phrases("dropped")
    tentative = reader.phrases("tentative")
    pledged = reader.phrases("pledged")
    staging = reader.words("staging")
    lost = reader.phrases("lost")
    presupposing = reader.phrases("presupposing")
    presupposingAfter = reader.phrases("presupposing_after")
    means = reader.phrases("means")
    outcomes = reader.words("outcomes")
    occasions = reader.phrases("occasions")
    coming = reader.words("coming")
    deniedAfter = reader.phrases("denied_after")
    desired = reader.phrases("desired")
    adversatives = reader.words("adversatives")
    relatives = reader.words("relatives")
    reaching = reader.phrases("reaching")
    foundered = reader.phrases("foundered")
    lasting = reader.phrases("lasting")
    hours = reader.words("hours")
    judging = reader.phrases("judging")
    equating = reader.phrases("equating")
  }
}
