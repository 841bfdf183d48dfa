extension MachineValue: Digestible {
  package func feed(to digester: inout Digester) {
    switch self {
    case .type(let type): feed(0, type, to: &digester)
    case .status(let status): feed(1, status, to: &digester)
    case .date(let date): feed(2, date, to: &digester)
    case .city(let city): feed(3, city, to: &digester)
    case .country(let country): feed(4, country, to: &digester)
    case .participants(let names): feed(5, names, to: &digester)
    case .parties(let parties): feed(6, parties, to: &digester)
    }
  }

  private func feed(_ number: Int, _ value: some Digestible, to digester: inout Digester) {
    digester.feed(number)
    digester.feed(value)
  }
}
