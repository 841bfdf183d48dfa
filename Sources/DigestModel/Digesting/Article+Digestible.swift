extension Article: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, boxed.value, text) }
}

extension ArticleText: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(fingerprint) }
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
