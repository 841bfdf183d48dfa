extension PublishedBasis: Storable {}

extension Headline: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(try reader.read(), isDerived: try reader.read())
  }

  package func store(in writer: inout StoredWriter) { writer.store(all: self, text, isDerived) }
}

extension Dateline: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(city: try reader.read(), agency: try reader.read())
  }

  package func store(in writer: inout StoredWriter) { writer.store(all: self, city, agency) }
}

extension SourceCredit: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(name: try reader.read(), url: try reader.read())
  }

  package func store(in writer: inout StoredWriter) { writer.store(all: self, name, url) }
}

extension UTCOffset: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    guard let offset = UTCOffset(minutes: try reader.read()) else { throw DamagedStore() }
    self = offset
  }

  package func store(in writer: inout StoredWriter) { writer.store(minutes) }
}

extension WrittenTime: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(day: try reader.read(), seconds: try reader.read(), offset: try reader.read())
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, day, seconds, offset)
  }
}

extension Release: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      isDraft: try reader.read(),
      publishAt: try reader.read(),
      expires: try reader.read(),
      retraction: try reader.read()
    )
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, isDraft, publishAt, expires, retraction)
  }
}

extension Retraction: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(on: try reader.read(), reason: try reader.read())
  }

  package func store(in writer: inout StoredWriter) { writer.store(all: self, on, reason) }
}

extension Correction: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(on: try reader.read(), text: try reader.read())
  }

  package func store(in writer: inout StoredWriter) { writer.store(all: self, on, text) }
}

extension Alias: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    guard let alias = Alias(try reader.read(String.self)) else { throw DamagedStore() }
    self = alias
  }

  package func store(in writer: inout StoredWriter) { writer.store(path.text) }
}

extension ArticlePerson: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(name: try reader.read(), office: try reader.read(), country: try reader.read())
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, name, office, country)
  }
}

extension ArticleFacts: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      topics: try reader.read(),
      people: try reader.read(),
      countries: try reader.read(),
      mentions: try reader.read(),
      claims: try reader.read()
    )
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, topics, people, countries, mentions, claims)
  }
}

extension FactPlaces: Storable {
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

  package func store(in writer: inout StoredWriter) {
    writer.store(
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

extension MentionPlaces: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      country: try reader.read(),
      participants: try reader.read(),
      parties: try reader.read(),
      topics: try reader.read(),
      evidence: try reader.read()
    )
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, country, participants, parties, topics, evidence)
  }
}

// No `Storable` of its own, since only whoever reads it knows where its text is had from.
extension Article {
  /// Reads what `store` wrote, with its text put aside on `shelf`.
  package init(
    from reader: inout StoredReader,
    textOn shelf: any TextShelf
  ) throws(DamagedStore) {
    boxed = Boxed(try reader.read())
    text = ArticleText(try reader.read(), on: shelf, file: boxed.value.origin.file)
  }

  /// Stores all of it but the text's words.
  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, boxed.value, text.inShort)
  }
}

extension Article.Content: Storable {
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

  package func store(in writer: inout StoredWriter) {
    writer.store(
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

extension ArticleText.Short: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      fingerprint: try reader.read(),
      byteCount: try reader.read(),
      opening: try reader.read()
    )
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, fingerprint, byteCount, opening)
  }
}
