extension LinkKind: Storable {}
extension Claim.Kind: Storable {}
extension AuditedClaim.Verdict: Storable {}

extension Link: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    boxed = Boxed(try reader.read())
  }

  package func store(in writer: inout StoredWriter) { writer.store(all: self, boxed.value) }
}

extension Link.Content: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      from: try reader.read(),
      to: try reader.read(),
      kind: try reader.read(),
      facts: try reader.read()
    )
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, from, to, kind, facts)
  }
}

extension LinkFacts: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      gapDays: try reader.read(),
      ordinal: try reader.read(),
      type: try reader.read(),
      previous: try reader.read(),
      people: try reader.read(),
      parties: try reader.read(),
      topics: try reader.read(),
      city: try reader.read(),
      country: try reader.read(),
      editorsReason: try reader.read()
    )
    statement = try reader.read(LinkStatement?.self).map(Boxed.init)
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(
      all: self,
      gapDays,
      ordinal,
      type,
      previous,
      people,
      parties,
      topics,
      city,
      country,
      editorsReason,
      statement?.value
    )
  }
}

extension LinkStatement: Storable {
  init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      evidence: try reader.read(),
      isStated: try reader.read(),
      source: try reader.read()
    )
  }

  func store(in writer: inout StoredWriter) { writer.store(all: self, evidence, isStated, source) }
}

extension RelatedArticle: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      article: try reader.read(),
      score: try reader.read(),
      events: try reader.read(),
      people: try reader.read(),
      topics: try reader.read()
    )
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, article, score, events, people, topics)
  }
}

extension Claim: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      kind: try reader.read(),
      n: try reader.read(),
      window: try reader.read(),
      since: try reader.read(),
      mention: try reader.read(),
      target: try reader.read(),
      evidence: try reader.read()
    )
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, kind, n, window, since, mention, target, evidence)
  }
}

extension AuditedClaim: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      claim: try reader.read(),
      source: try reader.read(),
      event: try reader.read(),
      others: try reader.read(),
      from: try reader.read(),
      to: try reader.read(),
      archiveStart: try reader.read(),
      verdict: try reader.read()
    )
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, claim, source, event, others, from, to, archiveStart, verdict)
  }
}

extension CopiedText: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(original: try reader.read(), copies: try reader.read())
  }

  package func store(in writer: inout StoredWriter) { writer.store(all: self, original, copies) }
}

extension ArticleCopy: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(article: try reader.read(), percent: try reader.read())
  }

  package func store(in writer: inout StoredWriter) { writer.store(all: self, article, percent) }
}
