extension EventType: Storable {}
extension EventStatus: Storable {}
extension MentionRole: Storable {}
extension JoinBasis: Storable {}
extension Contradiction.Field: Storable {}

extension MentionReference: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(article: try reader.read(), index: try reader.read())
  }

  package func store(in writer: inout StoredWriter) { writer.store(all: self, article, index) }
}

extension ResolvedOffice: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      office: try reader.read(),
      country: try reader.read(),
      person: try reader.read(),
      on: try reader.read()
    )
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, office, country, person, on)
  }
}

extension Mention: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      type: try reader.read(),
      status: try reader.read(),
      date: try reader.read(),
      city: try reader.read(),
      country: try reader.read(),
      participants: try reader.read(),
      parties: try reader.read(),
      topics: try reader.read(),
      role: try reader.read(),
      evidence: try reader.read(),
      resolved: try reader.read(),
      event: try reader.read(),
      location: try reader.read()
    )
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(
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

extension Event: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    boxed = Boxed(try reader.read())
  }

  package func store(in writer: inout StoredWriter) { writer.store(all: self, boxed.value) }
}

extension Event.Content: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      id: try reader.read(),
      type: try reader.read(),
      status: try reader.read(),
      date: try reader.read(),
      city: try reader.read(),
      country: try reader.read(),
      participants: try reader.read(),
      parties: try reader.read(),
      topics: try reader.read(),
      resolved: try reader.read(),
      reports: try reader.read(),
      history: try reader.read(),
      contradictions: try reader.read(),
      overridden: try reader.read(),
      title: try reader.read(),
      note: try reader.read()
    )
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(
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

extension EventReport: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      reference: try reader.read(),
      mention: try reader.read(),
      published: try reader.read(),
      basis: try reader.read(),
      copyOf: try reader.read()
    )
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, reference, mention, published, basis, copyOf)
  }
}

extension StatusStep: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      status: try reader.read(),
      learned: try reader.read(),
      source: try reader.read()
    )
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, status, learned, source)
  }
}

extension Contradiction: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(field: try reader.read(), values: try reader.read())
  }

  package func store(in writer: inout StoredWriter) { writer.store(all: self, field, values) }
}

extension Contradiction.Value: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      date: try reader.read(),
      city: try reader.read(),
      country: try reader.read(),
      sources: try reader.read()
    )
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, date, city, country, sources)
  }
}

extension MachineValue: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self =
      switch try reader.read(Int.self) {
      case 0: .type(try reader.read())
      case 1: .status(try reader.read())
      case 2: .date(try reader.read())
      case 3: .city(try reader.read())
      case 4: .country(try reader.read())
      case 5: .participants(try reader.read())
      case 6: .parties(try reader.read())
      default: throw DamagedStore()
      }
  }

  package func store(in writer: inout StoredWriter) {
    switch self {
    case .type(let type): writer.store(0, type)
    case .status(let status): writer.store(1, status)
    case .date(let date): writer.store(2, date)
    case .city(let city): writer.store(3, city)
    case .country(let country): writer.store(4, country)
    case .participants(let names): writer.store(5, names)
    case .parties(let parties): writer.store(6, parties)
    }
  }
}

extension EventRegistry.Entry: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(id: try reader.read(), founding: try reader.read())
  }

  package func store(in writer: inout StoredWriter) { writer.store(all: self, id, founding) }
}
