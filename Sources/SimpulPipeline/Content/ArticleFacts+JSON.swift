import DigestModel
import SiteFiles

extension ArticleFacts {
  /// The facts as `extract` prints them; `ids` are those of the joined events, by mention.
  func json(eventIDs ids: [EventID?]) -> JSONValue {
    .object([
      "topics": .texts(topics.map(\.text)),
      "people": .list(people.map(\.json)),
      "countries": .texts(countries.map(\.code)),
      "events": .list(zip(mentions, ids).map { $0.json(event: $1) }),
      "claims": .list(
        claims.map { claim in
          claim.json(event: ids.indices.contains(claim.mention) ? ids[claim.mention] : nil)
        }
      ),
    ])
  }

  /// The facts as the import ledger keeps them: claims name their mention by its number.
  var json: JSONValue {
    .object([
      "topics": .texts(topics.map(\.text)),
      "people": .list(people.map(\.json)),
      "countries": .texts(countries.map(\.code)),
      "events": .list(mentions.map { $0.json(event: $0.event) }),
      "claims": .list(claims.map(\.json)),
    ])
  }
}

extension ArticleFacts {
  /// The facts as `extract --stream` prints them: the same, with all that writing the article takes.
  var streamedJSON: JSONValue {
    .object([
      "topics": .texts(topics.map(\.text)),
      "people": .list(people.map(\.json)),
      "countries": .texts(countries.map(\.code)),
      "events": .list(mentions.map { $0.json(event: $0.event) }),
      "claims": .list(claims.map(\.streamedJSON)),
    ])
  }
}

extension ArticlePerson {
  fileprivate var json: JSONValue {
    .object([
      "name": .text(name), "office": .text(orNull: office),
      "country": .text(orNull: country?.code),
    ])
  }
}

extension Mention {
  fileprivate func json(event: EventID?) -> JSONValue {
    .object([
      "event": .text(orNull: event?.slug.text),
      "type": .text(type.rawValue),
      "status": .text(status.rawValue),
      "start": .text(orNull: date.start?.description),
      "end": .text(orNull: date.end?.description),
      "precision": .text(date.precision.rawValue),
      "city": .text(orNull: city),
      "country": .text(orNull: country?.code),
      "participants": .texts(participants),
      "parties": .texts(parties.map(\.code)),
      "topics": .texts(topics.map(\.text)),
      "role": .text(role.rawValue),
      "evidence": .text(evidence),
      "resolved": .list(resolved.map(\.json)),
    ])
  }
}

extension ResolvedOffice {
  fileprivate var json: JSONValue {
    .object([
      "office": .text(office), "country": .text(country.code),
      "person": .text(orNull: person), "on": .text(orNull: on?.description),
    ])
  }
}

extension Claim {
  fileprivate var json: JSONValue { json(of: .number(mention)) }

  fileprivate func json(event: EventID?) -> JSONValue {
    json(of: .text(orNull: event?.slug.text))
  }

  /// With the number of the earlier event, too, where it follows up one.
  fileprivate var streamedJSON: JSONValue {
    guard case .object(var members) = json else { return .null }
    members["target"] = target.map { .number($0) } ?? .null
    return .object(members)
  }

  private func json(of event: JSONValue) -> JSONValue {
    .object([
      "kind": .text(kind.rawValue), "n": .number(n), "window": .text(orNull: window),
      "since": .text(orNull: since?.description), "event": event, "evidence": .text(evidence),
    ])
  }
}
