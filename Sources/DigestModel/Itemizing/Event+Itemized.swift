extension EventType: Digestible, Storable {}
extension EventStatus: Digestible, Storable {}
extension MentionRole: Digestible, Storable {}
extension JoinBasis: Digestible, Storable {}
extension Contradiction.Field: Digestible, Storable {}

extension MentionReference: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(article: try reader.read(), index: try reader.read())
  }

  package func itemize(to taker: inout some ItemTaker) { taker.take(all: self, article, index) }
}

extension ResolvedOffice: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      office: try reader.read(),
      country: try reader.read(),
      person: try reader.read(),
      on: try reader.read()
    )
  }

  package func itemize(to taker: inout some ItemTaker) {
    taker.take(all: self, office, country, person, on)
  }
}

extension Mention: Itemized {
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

  package func itemize(to taker: inout some ItemTaker) {
    taker.take(
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

extension Event: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    boxed = Boxed(try reader.read())
  }

  package func itemize(to taker: inout some ItemTaker) { taker.take(all: self, boxed.value) }
}

extension Event.Content: Itemized {
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

  package func itemize(to taker: inout some ItemTaker) {
    taker.take(
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

extension EventReport: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      reference: try reader.read(),
      mention: try reader.read(),
      published: try reader.read(),
      basis: try reader.read(),
      copyOf: try reader.read()
    )
  }

  package func itemize(to taker: inout some ItemTaker) {
    taker.take(all: self, reference, mention, published, basis, copyOf)
  }
}

extension StatusStep: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      status: try reader.read(),
      learned: try reader.read(),
      source: try reader.read()
    )
  }

  package func itemize(to taker: inout some ItemTaker) {
    taker.take(all: self, status, learned, source)
  }
}

extension Contradiction: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(field: try reader.read(), values: try reader.read())
  }

  package func itemize(to taker: inout some ItemTaker) { taker.take(all: self, field, values) }
}

extension Contradiction.Value: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      date: try reader.read(),
      city: try reader.read(),
      country: try reader.read(),
      sources: try reader.read()
    )
  }

  package func itemize(to taker: inout some ItemTaker) {
    taker.take(all: self, date, city, country, sources)
  }
}

extension EventRegistry.Entry: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(id: try reader.read(), founding: try reader.read())
  }

  package func itemize(to taker: inout some ItemTaker) { taker.take(all: self, id, founding) }
}
