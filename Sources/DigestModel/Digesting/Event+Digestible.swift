extension MentionReference: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, article, index) }
}

extension EventType: Digestible {}
extension EventStatus: Digestible {}
extension MentionRole: Digestible {}

extension Mention: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(
      all: self,
      type,
      status,
      date,
      city,
      country,
      participants,
      parties,
      topics,
      role,
      evidence,
      resolved,
      event,
      location
    )
  }
}

extension ResolvedOffice: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(all: self, office, country, person, on)
  }
}

extension Event: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, boxed.value) }
}

extension Event.Content: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(
      all: self,
      id,
      type,
      status,
      date,
      city,
      country,
      participants,
      parties,
      topics,
      resolved,
      reports,
      history,
      contradictions,
      overridden,
      title,
      note
    )
  }
}

extension JoinBasis: Digestible {}

extension EventReport: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(all: self, reference, mention, published, basis, copyOf)
  }
}

extension StatusStep: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(all: self, status, learned, source)
  }
}

extension Contradiction.Field: Digestible {}

extension Contradiction: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, field, values) }
}

extension Contradiction.Value: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(all: self, date, city, country, sources)
  }
}

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
