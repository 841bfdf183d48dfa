extension PublishedBasis: Digestible, Storable {}

extension Headline: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(try reader.read(), isDerived: try reader.read())
  }

  package func itemize(to taker: inout some ItemTaker) { taker.take(all: self, text, isDerived) }
}

extension Dateline: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(city: try reader.read(), agency: try reader.read())
  }

  package func itemize(to taker: inout some ItemTaker) { taker.take(all: self, city, agency) }
}

extension SourceCredit: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(name: try reader.read(), url: try reader.read())
  }

  package func itemize(to taker: inout some ItemTaker) { taker.take(all: self, name, url) }
}

extension WrittenTime: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(day: try reader.read(), seconds: try reader.read(), offset: try reader.read())
  }

  package func itemize(to taker: inout some ItemTaker) {
    taker.take(all: self, day, seconds, offset)
  }
}

extension Release: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      isDraft: try reader.read(),
      publishAt: try reader.read(),
      expires: try reader.read(),
      retraction: try reader.read()
    )
  }

  package func itemize(to taker: inout some ItemTaker) {
    taker.take(all: self, isDraft, publishAt, expires, retraction)
  }
}

extension Retraction: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(on: try reader.read(), reason: try reader.read())
  }

  package func itemize(to taker: inout some ItemTaker) { taker.take(all: self, on, reason) }
}

extension Correction: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(on: try reader.read(), text: try reader.read())
  }

  package func itemize(to taker: inout some ItemTaker) { taker.take(all: self, on, text) }
}

extension ArticlePerson: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(name: try reader.read(), office: try reader.read(), country: try reader.read())
  }

  package func itemize(to taker: inout some ItemTaker) {
    taker.take(all: self, name, office, country)
  }
}

extension ArticleFacts: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      topics: try reader.read(),
      people: try reader.read(),
      countries: try reader.read(),
      mentions: try reader.read(),
      claims: try reader.read()
    )
  }

  package func itemize(to taker: inout some ItemTaker) {
    taker.take(all: self, topics, people, countries, mentions, claims)
  }
}

extension FactPlaces: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      title: try reader.read(),
      publisher: try reader.read(),
      topics: try reader.read(),
      people: try reader.read(),
      countries: try reader.read(),
      mentions: try reader.read(),
      claims: try reader.read(),
      aliases: try reader.read()
    )
    sources = try reader.read()
  }

  package func itemize(to taker: inout some ItemTaker) {
    taker.take(
      all: self,
      title,
      publisher,
      topics,
      people,
      countries,
      mentions,
      claims,
      aliases,
      sources
    )
  }
}

extension MentionPlaces: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      country: try reader.read(),
      participants: try reader.read(),
      parties: try reader.read(),
      topics: try reader.read(),
      evidence: try reader.read()
    )
  }

  package func itemize(to taker: inout some ItemTaker) {
    taker.take(all: self, country, participants, parties, topics, evidence)
  }
}

extension Article.Content: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      slug: try reader.read(),
      headline: try reader.read(),
      published: try reader.read(),
      publishedBasis: try reader.read(),
      updated: try reader.read(),
      publisher: try reader.read(),
      dateline: try reader.read(),
      authors: try reader.read(),
      editors: try reader.read(),
      readAlso: try reader.read(),
      sources: try reader.read(),
      raw: try reader.read(),
      isOwnText: try reader.read(),
      release: try reader.read(),
      corrections: try reader.read(),
      aliases: try reader.read(),
      facts: try reader.read(),
      origin: try reader.read(),
      places: try reader.read()
    )
  }

  package func itemize(to taker: inout some ItemTaker) {
    taker.take(
      all: self,
      slug,
      headline,
      published,
      publishedBasis,
      updated,
      publisher,
      dateline,
      authors,
      editors,
      readAlso,
      sources,
      raw,
      isOwnText,
      release,
      corrections,
      aliases,
      facts,
      origin,
      places
    )
  }
}
