import DigestModel

extension Explanation {
  /// What the machine read where the desk's note sets another value, and ties that the desk drew.
  func overrides(of event: Event) -> [String] {
    let file = "\(SiteContent.noteFolder)/\(event.id).md"
    return event.overridden.map { machine in
      let (key, read, set) = machine.words(against: event)
      return "  \(key): the reports tell \(read); \(file) says \(set)"
    }
  }
}

extension MachineValue {
  fileprivate func words(against event: Event) -> (key: String, read: String, set: String) {
    switch self {
    case .type(let type): ("type", type.rawValue, event.type.rawValue)
    case .status(let status): ("status", status.rawValue, event.status.rawValue)
    case .date(let date): ("date", date.words, event.date.words)
    case .city(let city): ("city", city ?? "none", event.city ?? "none")
    case .country(let country): ("country", country?.code ?? "none", event.country?.code ?? "none")
    case .participants(let names): ("participants", names.orNone, event.participants.orNone)
    case .parties(let parties):
      ("parties", parties.map(\.code).orNone, event.parties.map(\.code).orNone)
    }
  }
}
