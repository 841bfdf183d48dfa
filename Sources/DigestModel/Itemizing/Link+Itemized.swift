extension LinkKind: Digestible, Storable {}
extension AuditedClaim.Verdict: Digestible, Storable {}
extension Claim.Kind: Digestible, Storable {}

extension Link: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    boxed = Boxed(try reader.read())
  }

  package func itemize(to taker: inout some ItemTaker) { taker.take(all: self, boxed.value) }
}

extension Link.Content: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      from: try reader.read(),
      to: try reader.read(),
      kind: try reader.read(),
      facts: try reader.read()
    )
  }

  package func itemize(to taker: inout some ItemTaker) {
    taker.take(all: self, from, to, kind, facts)
  }
}

extension LinkFacts: Itemized {
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

  package func itemize(to taker: inout some ItemTaker) {
    taker.take(
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

extension LinkStatement: Itemized {
  init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      evidence: try reader.read(),
      isStated: try reader.read(),
      source: try reader.read()
    )
  }

  func itemize(to taker: inout some ItemTaker) { taker.take(all: self, evidence, isStated, source) }
}

extension Claim: Itemized {
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

  package func itemize(to taker: inout some ItemTaker) {
    taker.take(all: self, kind, n, window, since, mention, target, evidence)
  }
}

extension AuditedClaim: Itemized {
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

  package func itemize(to taker: inout some ItemTaker) {
    taker.take(all: self, claim, source, event, others, from, to, archiveStart, verdict)
  }
}

extension CopiedText: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(original: try reader.read(), copies: try reader.read())
  }

  package func itemize(to taker: inout some ItemTaker) { taker.take(all: self, original, copies) }
}

extension ArticleCopy: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(article: try reader.read(), percent: try reader.read())
  }

  package func itemize(to taker: inout some ItemTaker) { taker.take(all: self, article, percent) }
}
