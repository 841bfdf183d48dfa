extension Slug: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    guard let slug = Slug(try reader.read(String.self)) else { throw DamagedStore() }
    self = slug
  }

  package func store(in writer: inout StoredWriter) { writer.store(text) }
}

extension EventID: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(try reader.read())
  }

  package func store(in writer: inout StoredWriter) { writer.store(slug) }
}

extension TopicID: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(try reader.read())
  }

  package func store(in writer: inout StoredWriter) { writer.store(text) }
}

extension ArticleID: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(try reader.read())
  }

  package func store(in writer: inout StoredWriter) { writer.store(text) }
}

extension Party: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(try reader.read())
  }

  package func store(in writer: inout StoredWriter) { writer.store(code) }
}

extension Day: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    let number = try reader.read(Int.self)
    // What any calendar of ours can be asked for.
    guard abs(number) < 10_000 * 366 else { throw DamagedStore() }
    self.init(daysSince1970: number)
  }

  package func store(in writer: inout StoredWriter) { writer.store(daysSince1970) }
}

extension Diagnostic.Severity: Storable {}

extension Diagnostic.Message: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      identifier: try reader.read(),
      summary: try reader.read(),
      hint: try reader.read()
    )
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, identifier, summary, hint)
  }
}

extension Diagnostic: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      try reader.read(),
      try reader.read(),
      at: try reader.read(),
      excerpt: try reader.read()
    )
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, severity, message, location, excerpt)
  }
}

extension UTCOffset: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    guard let offset = UTCOffset(minutes: try reader.read()) else { throw DamagedStore() }
    self = offset
  }

  package func store(in writer: inout StoredWriter) { writer.store(minutes) }
}

extension Alias: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    guard let alias = Alias(try reader.read(String.self)) else { throw DamagedStore() }
    self = alias
  }

  package func store(in writer: inout StoredWriter) { writer.store(path.text) }
}
