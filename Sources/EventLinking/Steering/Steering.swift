import DigestModel

/// What the desk's notes make of the drafts that joining made: split, held apart, merged.
///
/// Splits go first, then what is never one, then merges, each in the order of the notes' ids, so
/// that the order of files and articles does not matter. A note names events by the ids that they
/// have without it, or had before.
struct Steering {
  /// The drafts as the desk wants them.
  private(set) var drafts: [EventDraft] = []
  /// Where each of the drafts that were handed over has gone.
  private(set) var places: [Int] = []
  private(set) var diagnostics: [Diagnostic] = []

  private var steered: [EventDraft?]
  /// By a draft's place the one that it was merged into.
  private var homes: [Int: Int] = [:]
  private let placeOfID: [EventID: Int]
  /// Ids that another event had taken over before any note was read.
  private let redirects: [EventID: EventID]
  private let founders: [EventID: MentionReference]
  private let known: Set<EventID>

  init(_ naming: Naming, founders: FoundingMentions, notes: [EventNote]) {
    steered = naming.drafts
    placeOfID = Dictionary(uniqueKeysWithValues: zip(naming.ids, naming.ids.indices))
    redirects = naming.redirects
    self.founders = Dictionary(
      founders.found.map { ($0.id, $0.founding) },
      uniquingKeysWith: { first, _ in first }
    )
    known = Set(naming.ids).union(naming.redirects.keys).union(naming.tombstones)
    let notes = notes.filter(\.steersJoining).sorted {
      ($0.event, $0.origin) < ($1.event, $1.origin)
    }
    let wishes = Wishes(notes)
    for note in notes { split(note) }
    for note in notes { holdApart(note) }
    for note in notes { merge(note, wishes) }
    let kept = steered.indices.filter { steered[$0] != nil }
    let newPlace = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
    drafts = steered.compactMap { $0 }
    places = naming.drafts.indices.map { newPlace[home(of: $0)] ?? 0 }
  }

  /// The place of the draft that `id` means now, through redirects and earlier merges.
  private func place(of id: EventID) -> Int? {
    placeOfID[redirects[id] ?? id].map { home(of: $0) }
  }

  private func home(of place: Int) -> Int {
    var place = place
    while let next = homes[place] { place = next }
    return place
  }

  private mutating func split(_ note: EventNote) {
    guard let place = place(of: note.event) else { return }
    for wish in note.split {
      guard let draft = steered[place], let member = draft.member(wish.value) else {
        report(.noSuchMention(wish.value, of: note.event), at: wish.location)
        continue
      }
      guard let (rest, part) = draft.splitting([member.cited.reference]) else {
        report(.onlyMention(note.event), at: wish.location)
        continue
      }
      steered[place] = rest.pinned(to: note.event)
      steered.append(part)
    }
  }

  /// The other event gets back its founding mention, and whatever fits that better.
  private mutating func holdApart(_ note: EventNote) {
    guard let place = place(of: note.event) else { return }
    for other in note.not {
      guard known.contains(other.value) else {
        report(.unknownEvent(other.value, nearest: nearest(other.value)), at: other.location)
        continue
      }
      guard other.value != note.event else {
        report(.toItself(note.event, "not"), at: other.location)
        continue
      }
      guard self.place(of: other.value) == place, let founding = founders[other.value],
        let draft = steered[place],
        let founder = draft.members.first(where: { $0.cited.reference == founding })
      else { continue }
      guard let (rest, part) = draft.splitting(draft.members(nearerTo: founder)) else {
        report(.onlyMention(note.event), at: other.location)
        continue
      }
      steered[place] = rest.pinned(to: note.event)
      steered.append(part.pinned(to: other.value))
    }
  }

  private mutating func merge(_ note: EventNote, _ wishes: Wishes) {
    for other in note.merge {
      if wishes.keepApart(note.event, other.value) {
        report(.contradicts(note.event, other.value), at: other.location)
        continue
      }
      guard other.value != note.event else {
        report(.toItself(note.event, "merge"), at: other.location)
        continue
      }
      guard let place = place(of: note.event) else { continue }
      guard let otherPlace = self.place(of: other.value) else {
        report(.unknownEvent(other.value, nearest: nearest(other.value)), at: other.location)
        continue
      }
      guard place != otherPlace, let taken = steered[otherPlace], var draft = steered[place] else {
        let message = Diagnostic.Message.joinedAlready(other.value, note.event)
        diagnostics.append(Diagnostic(.note, message, at: other.location))
        continue
      }
      draft.join(taken)
      steered[place] = draft.pinned(to: note.event)
      steered[otherPlace] = nil
      homes[otherPlace] = place
    }
  }

  private func nearest(_ id: EventID) -> String? {
    nearestName(to: id.slug.text, among: placeOfID.keys.map(\.slug.text))
  }

  private mutating func report(_ message: Diagnostic.Message, at location: SourceLocation) {
    diagnostics.append(Diagnostic(.error, message, at: location))
  }
}

/// Which pairs of events the desk never wants to be one.
private struct Wishes {
  private let apart: Set<Set<EventID>>

  init(_ notes: [EventNote]) {
    apart = Set(notes.flatMap { note in note.not.map { [note.event, $0.value] } })
  }

  func keepApart(_ one: EventID, _ two: EventID) -> Bool { apart.contains([one, two]) }
}

extension EventNote {
  var steersJoining: Bool { !merge.isEmpty || !not.isEmpty || !split.isEmpty }
}

extension EventDraft {
  fileprivate func pinned(to id: EventID) -> EventDraft {
    var draft = self
    draft.pinned = draft.pinned ?? id
    return draft
  }

  fileprivate func member(_ wish: SplitMention) -> Member? {
    members.first { member in
      let article = member.cited.reference.article.text
      return member.cited.reference.index == wish.index
        && (article == wish.article
          || article.split(separator: "/").last.map(String.init) == wish.article)
    }
  }

  /// The founder and every member that fits it better than the rest's anchor.
  fileprivate func members(nearerTo founder: Member) -> Set<MentionReference> {
    let part = EventDraft(anchor: founder.cited)
    let others = members.filter { $0.cited.reference != founder.cited.reference }
    guard let anchor = others.map(\.cited).min(by: Joining.isSurer) else { return [] }
    let rest = EventDraft(anchor: anchor)
    let nearer = others.filter { member in
      guard member.cited.reference != anchor.reference,
        let fit = JoinFit(member.cited, into: part)
      else { return false }
      guard let other = JoinFit(member.cited, into: rest) else { return true }
      return other.rank.lexicographicallyPrecedes(fit.rank)
    }
    return Set(nearer.map(\.cited.reference)).union([founder.cited.reference])
  }

  /// The members without and with those in `references`; nil where one of the two would be empty.
  fileprivate func splitting(
    _ references: Set<MentionReference>
  ) -> (rest: EventDraft, part: EventDraft)? {
    let part = members.filter { references.contains($0.cited.reference) }
    let rest = members.filter { !references.contains($0.cited.reference) }
    guard var first = EventDraft(rest), var second = EventDraft(part) else { return nil }
    first.pinned = pinned
    second.isSplitOff = true
    return (first, second)
  }

  /// A draft of members that were gathered already; nil for none.
  private init?(_ members: [Member]) {
    guard let anchor = members.min(by: { Joining.isSurer($0.cited, $1.cited) }) else { return nil }
    self.init(anchor: anchor.cited)
    for member in members where member.cited.reference != anchor.cited.reference {
      join(member.cited, basis: member.basis)
    }
  }
}
