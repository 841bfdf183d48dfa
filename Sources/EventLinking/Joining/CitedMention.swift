import DigestModel

/// A mention with where it stands, made ready for comparing.
///
/// A class, since joining hands it from list to list, and a copy would count a dozen references.
final class CitedMention: Sendable {
  let reference: MentionReference
  let mention: Mention
  /// The article's day of publication.
  let published: Day?
  /// The day that the article sorts by where it has no day of publication.
  let sortingDay: Day?
  /// Folded names of the participants.
  let people: Set<String>
  let parties: Set<Party>
  /// The places in a series that its article states of it.
  let ordinals: [StatedOrdinal]

  /// `sortingDay` is the article's, which is told by all of its mentions.
  init(
    _ mention: Mention,
    at reference: MentionReference,
    of article: Article,
    sortedBy sortingDay: Day?
  ) {
    self.reference = reference
    self.mention = mention
    published = article.published
    self.sortingDay = sortingDay
    people = Set(mention.participants.map(\.folded))
    parties = Set(mention.parties)
    ordinals = article.facts.ordinals(of: reference.index)
  }

  /// The mention as an event's report keeps it; `facts` are those of its article, where known.
  init(_ report: EventReport, facts: ArticleFacts?) {
    reference = report.reference
    mention = report.mention
    published = report.published
    sortingDay = report.published
    people = Set(report.mention.participants.map(\.folded))
    parties = Set(report.mention.parties)
    ordinals = facts?.ordinals(of: report.reference.index) ?? []
  }

  var isPlan: Bool {
    switch mention.status {
    case .proposed, .scheduled, .postponed: true
    case .cancelled, .held: false
    }
  }

  var family: EventType.Family { mention.type.family }

  /// Founding order: by publication, articles without a day last, then by article and place in it.
  static func precedes(_ left: CitedMention, _ right: CitedMention) -> Bool {
    switch (left.published, right.published) {
    case (let first?, let second?) where first != second: first < second
    case (.some, nil): true
    case (nil, .some): false
    default: left.reference < right.reference
    }
  }
}

/// Every mention of the articles, in founding order.
func citedMentions(of articles: [Article]) -> [CitedMention] {
  let cited = articles.flatMap { article -> [CitedMention] in
    let id = article.id
    let day = article.sortingDay
    return article.facts.mentions.enumerated().map { index, mention in
      let reference = MentionReference(article: id, index: index)
      return CitedMention(mention, at: reference, of: article, sortedBy: day)
    }
  }
  // Days stand side by side in memory, mentions do not; most comparisons end with the day.
  let days = cited.map(\.published)
  return cited.indices.sorted { left, right in
    if let first = days[left], let second = days[right], first != second { return first < second }
    return CitedMention.precedes(cited[left], cited[right])
  }
  .map { cited[$0] }
}
