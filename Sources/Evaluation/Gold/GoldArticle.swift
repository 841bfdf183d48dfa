import DigestModel

/// What a careful reader takes from one labelled text: the record `NAME.gold.json`.
package struct GoldArticle: Hashable, Sendable, Decodable {
  package var id: String
  package var article: Head
  package var topics: [String]
  package var people: [Person]
  package var countries: [String]
  package var events: [GoldMention]

  /// A record of events alone.
  package init(id: String, published: Day?, title: String? = nil, events: [GoldMention]) {
    (self.id, self.events) = (id, events)
    (topics, people, countries) = ([], [], [])
    article = Head(title: title, published: published)
  }

  /// What it says of the article itself.
  package struct Head: Hashable, Sendable, Decodable {
    package var title: String?
    package var publisher: String?
    package var dateline: Line?
    package var published: Day?
    package var authors: [String]
    package var editors: [String]
    /// How many there are.
    package var paragraphs: Int
    package var firstWords: String
    package var lastWords: String
    /// Each whole line, or part of a line, that is noise.
    package var removed: [String]

    /// That of a text of which only these are known.
    init(title: String?, published: Day?) {
      (self.title, self.published) = (title, published)
      (authors, editors, removed) = ([], [], [])
      paragraphs = 0
      (firstWords, lastWords) = ("", "")
    }
  }

  /// A dateline.
  package struct Line: Hashable, Sendable, Decodable {
    package var city: String?
  }

  /// A person with the other names that the text uses.
  package struct Person: Hashable, Sendable, Decodable {
    package var name: String
    package var also: [String]
  }
}

/// An event as one labelled text tells it.
package struct GoldMention: Hashable, Sendable {
  /// The same in every text that tells of the same event.
  package var id: String
  package var type: EventType
  package var status: EventStatus
  package var date: DateSpan
  package var city: String?
  package var country: String?
  package var participants: [String]
  package var parties: [String]
  package var role: MentionRole

  package init(
    id: String,
    type: EventType,
    status: EventStatus = .held,
    date: DateSpan,
    city: String? = nil,
    country: String? = nil,
    participants: [String] = [],
    parties: [String] = [],
    role: MentionRole = .main
  ) {
    self.id = id
    self.type = type
    self.status = status
    self.date = date
    self.city = city
    self.country = country
    self.participants = participants
    self.parties = parties
    self.role = role
  }
}

/// A tie between two events that a careful reader sees.
package struct LabelledLink: Hashable, Sendable, Decodable {
  package var from: String
  package var to: String
  package var relation: LinkRelation

  package init(from: String, to: String, relation: LinkRelation) {
    self.from = from
    self.to = to
    self.relation = relation
  }

  /// The two events, whichever is the later one.
  var ends: Set<String> { [from, to] }
}
