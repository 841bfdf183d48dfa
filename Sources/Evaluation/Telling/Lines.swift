import DigestModel

extension GoldMention {
  /// The event in one line, for messages.
  var line: String {
    let sides = eventSides(participants, parties)
    return "\(id) (\(type.rawValue) \(status.rawValue) \(date.words), "
      + "\(place(city, country)), \(sides), \(role.rawValue))"
  }
}

extension Mention {
  /// The mention in one line, for messages.
  var line: String {
    let sides = eventSides(participants, parties.map(\.code))
    return "\(type.rawValue) \(status.rawValue) \(date.words), "
      + "\(place(city, country?.code)), \(sides), \(role.rawValue) in “\(evidence)”"
  }
}

extension DateSpan {
  var startWords: String {
    switch (start, precision) {
    case (let start?, .day): "\(start)"
    case (let start?, _): "\(start) (\(precision.rawValue))"
    case (nil, _): "no date"
    }
  }

  var endWords: String { end.map { "until \($0)" } ?? "no end" }

  fileprivate var words: String { end == nil ? startWords : "\(startWords) \(endWords)" }
}

func place(_ city: String?, _ country: String?) -> String {
  city == nil && country == nil ? "no place" : "\(city ?? "–") \(country ?? "–")"
}

private func eventSides(_ participants: [String], _ parties: [String]) -> String {
  let sides = participants + parties
  return sides.isEmpty ? "nobody" : sides.joined(separator: " + ")
}
