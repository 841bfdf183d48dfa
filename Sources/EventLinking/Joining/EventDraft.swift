import DigestModel

/// An event while its mentions are being gathered.
struct EventDraft: Sendable {
  /// What later mentions are compared with: the first one of the finest date, never an average, so
  /// that no chain of small differences can grow.
  let anchor: CitedMention
  private(set) var members: [Member]
  /// All people that its mentions name, folded; a newcomer may contradict none of them.
  private(set) var people: Set<String>
  private(set) var articles: Set<ArticleID>
  /// The id that an editor pinned in front matter, or whose note shapes the event.
  var pinned: EventID?
  /// Whether the desk took it out of another event, so that no pin of that one's id takes it in again.
  var isSplitOff = false

  struct Member: Sendable {
    var cited: CitedMention
    var basis: JoinBasis
  }

  init(anchor: CitedMention, pinned: EventID? = nil) {
    self.anchor = anchor
    self.pinned = pinned
    members = [Member(cited: anchor, basis: anchor.mention.event == nil ? .founding : .editor)]
    people = anchor.people
    articles = [anchor.reference.article]
  }

  mutating func join(_ cited: CitedMention, basis: JoinBasis) {
    members.append(Member(cited: cited, basis: basis))
    people.formUnion(cited.people)
    articles.insert(cited.reference.article)
  }

  /// Takes in what an editor says is the same event; how its own mentions came together stays.
  mutating func join(_ other: EventDraft) {
    for member in other.members {
      join(member.cited, basis: member.basis == .founding ? .editor : member.basis)
    }
  }

  var isHeld: Bool { members.contains { $0.cited.mention.status == .held } }

  /// The earliest mention by publication, which the event's id is made of.
  var founding: CitedMention {
    members.map(\.cited).min(by: CitedMention.precedes) ?? anchor
  }
}
