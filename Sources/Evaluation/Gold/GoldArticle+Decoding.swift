import DigestModel

extension EventType: Decodable {}
extension EventStatus: Decodable {}
extension MentionRole: Decodable {}
extension DatePrecision: Decodable {}
extension LinkRelation: Decodable {}

extension Day: Decodable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(iso8601: text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "'\(text)' is no day of the form YYYY-MM-DD"
      )
    }
    self = day
  }
}

extension GoldMention: Decodable {
  enum Key: String, CodingKey {
    case id, type, status, start, end, precision, city, country, participants, parties, role
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    try self.init(
      values,
      id: values.decode(String.self, forKey: .id),
      role: values.decode(MentionRole.self, forKey: .role)
    )
  }

  /// All but what only the texts of a corpus say of an event.
  init(_ values: KeyedDecodingContainer<Key>, id: String, role: MentionRole) throws {
    (self.id, self.role) = (id, role)
    type = try values.decode(EventType.self, forKey: .type)
    status = try values.decode(EventStatus.self, forKey: .status)
    let start = try values.decodeIfPresent(Day.self, forKey: .start)
    let end = try values.decodeIfPresent(Day.self, forKey: .end)
    let precision = try values.decode(DatePrecision.self, forKey: .precision)
    guard let date = DateSpan(start: start, end: end, precision: precision) else {
      throw DecodingError.dataCorruptedError(
        forKey: Key.precision,
        in: values,
        debugDescription: "'start', 'end' and 'precision' contradict each other"
      )
    }
    self.date = date
    city = try values.decodeIfPresent(String.self, forKey: .city)
    country = try values.decodeIfPresent(String.self, forKey: .country)
    participants = try values.decode([String].self, forKey: .participants)
    parties = try values.decode([String].self, forKey: .parties)
  }
}
