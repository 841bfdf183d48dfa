extension LinkKind: Digestible {}

extension Link: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, boxed.value) }
}

extension Link.Content: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, from, to, kind, facts) }
}

extension LinkFacts: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(
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

extension LinkStatement: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(all: self, evidence, isStated, source)
  }
}

extension RelatedArticle: Digestible {
  /// Without the score, which differs for every article whenever one is added; its order is what counts.
  package func feed(to digester: inout Digester) {
    digester.feed(article)
    digester.feed(events)
    digester.feed(people)
    digester.feed(topics)
  }
}

extension CopiedText: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, original, copies) }
}

extension ArticleCopy: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, article, percent) }
}

extension AuditedClaim.Verdict: Digestible {}

extension AuditedClaim: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(all: self, claim, source, event, others, from, to, archiveStart, verdict)
  }
}
