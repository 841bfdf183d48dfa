import DigestModel

extension Site {
  /// What the reports tell where the desk set another value: 'tempat: menurut laporan Bali'.
  func overriddenValues(of event: Event) -> [String] {
    event.overridden.map { machine in
      let value = text(of: machine)
      return wording.filled(
        .overriddenValue,
        [
          "field": wording.word(machine.wordKey),
          "value": value.isEmpty ? wording[.overriddenNone] : value,
        ]
      )
      .capitalisedFirst
    }
  }

  private func text(of machine: MachineValue) -> String {
    switch machine {
    case .type(let type): wording.type(type)
    case .status(let status): wording.status(status)
    case .date(let date): wording.fullDate(date)
    case .city(let city): city ?? ""
    case .country(let country): country.map { name(of: $0) } ?? ""
    case .participants(let names): wording.list(names)
    case .parties(let parties): wording.list(parties.map { name(of: $0) })
    }
  }
}

extension MachineValue {
  /// The key of the word for what was set.
  fileprivate var wordKey: String {
    switch self {
    case .type: "field-type"
    case .status: "field-status"
    case .date: Contradiction.Field.date.wordKey
    case .city: "field-city"
    case .country: "field-country"
    case .participants: "field-participants"
    case .parties: "field-parties"
    }
  }

  /// Those of the keys that nothing else has.
  static let wordKeys = [
    "field-type", "field-status", "field-city", "field-country", "field-participants",
    "field-parties",
  ]
}
