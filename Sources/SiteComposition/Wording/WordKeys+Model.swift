import DigestModel

extension EventType {
  var wordKey: String { "type-\(rawValue)" }
  var titleKey: String { "title-\(rawValue)" }
  /// For an event whose sides are not known.
  var aloneTitleKey: String { "title-\(rawValue)-alone" }
  /// What one of a row of such events is called: 'percakapan kedua'.
  var seriesKey: String { "series-\(rawValue)" }
}

extension EventStatus {
  var wordKey: String { "status-\(rawValue)" }
}

extension MentionRole {
  var wordKey: String { "role-\(rawValue)" }
}

extension JoinBasis {
  var wordKey: String { "basis-\(rawValue)" }
}

extension Contradiction.Field {
  var wordKey: String { "field-\(rawValue)" }
}

extension AuditedClaim.Verdict {
  var wordKey: String { "claim-\(rawValue)" }
}

extension EventType.Family {
  /// What events of the family are called where they are counted together.
  var claimKey: String {
    switch self {
    case .remote: "claim-kind-remote"
    case .inPerson: "claim-kind-in-person"
    case .visit: "claim-kind-visit"
    case .multilateral: "claim-kind-multilateral"
    case .document: "claim-kind-document"
    case .vote: "claim-kind-vote"
    }
  }
}
