extension Article: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, boxed.value, text) }
}

extension Article.Content: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(
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

extension ArticleText: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(fingerprint) }
}

extension PublishedBasis: Digestible {}

extension Headline: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, text, isDerived) }
}

extension Dateline: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, city, agency) }
}

extension SourceCredit: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, name, url) }
}

extension Release: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(all: self, isDraft, publishAt, expires, retraction)
  }
}

extension Retraction: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, on, reason) }
}

extension Correction: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, on, text) }
}

extension ArticleFacts: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(all: self, topics, people, countries, mentions, claims)
  }
}

extension ArticlePerson: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, name, office, country) }
}

extension Claim.Kind: Digestible {}

extension Claim: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(all: self, kind, n, window, since, mention, target, evidence)
  }
}

extension FactPlaces: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(
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

extension MentionPlaces: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(all: self, country, participants, parties, topics, evidence)
  }
}

extension DeskMark: Digestible {
  package func feed(to digester: inout Digester) {
    switch self {
    case .draft: digester.feed(0)
    case .waiting(let begin):
      digester.feed(1)
      digester.feed(begin)
    }
  }
}

extension WithdrawnArticle: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, article, reason) }
}

extension WithdrawnArticle.Reason: Digestible {
  package func feed(to digester: inout Digester) {
    switch self {
    case .expired(let day):
      digester.feed(0)
      digester.feed(day)
    case .retracted(let retraction):
      digester.feed(1)
      digester.feed(retraction)
    }
  }
}

extension ContentPage: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(all: self, slug, title, body, release, aliases, aliasPlaces, origin)
  }
}
