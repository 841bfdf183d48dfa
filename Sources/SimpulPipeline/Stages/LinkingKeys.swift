import DigestModel
import EventLinking

/// By what the steps of linking tell whether they would make the same of it as the last time.
///
/// A step is handed what its key is made of and nothing else: texts for copies, headlines for related
/// articles, facts for events.
struct LinkingKeys: Sendable {
  /// Of which articles run one text.
  let copies: Fingerprint
  private let facts: Fingerprint
  private let headlines: Fingerprint

  init(_ input: LinkingInput, width: Int) async throws {
    let articles = try await concurrentMap(input.articles, width: width) { article in
      (
        facts: input.groundwork.factsKeys[article.origin.file] ?? article.factsKey,
        headline: Fingerprint { $0.feed(article.headline) },
        text: article.text.fingerprint
      )
    }
    copies = Fingerprint { digester in
      for article in articles {
        digester.feed(article.facts)
        digester.feed(article.text)
      }
    }
    facts = Fingerprint { digester in
      for article in articles { digester.feed(article.facts) }
      digester.feed(input.notes)
      digester.feed(input.registry.entries)
    }
    headlines = Fingerprint { digester in
      for article in articles { digester.feed(article.headline) }
    }
  }

  /// Of the articles' events and what ties them.
  func events(_ copies: ArticleCopies) -> Fingerprint {
    Fingerprint {
      $0.feed(facts)
      $0.feed(copies.texts)
    }
  }

  /// Of the articles that are related.
  func related(_ copies: ArticleCopies) -> Fingerprint {
    Fingerprint {
      $0.feed(events(copies))
      $0.feed(headlines)
    }
  }
}

extension Article {
  var withoutHeadline: Article {
    var article = self
    article.headline = Headline("")
    return article
  }

  var factsKey: Fingerprint { Fingerprint { $0.feed(factsAlone) } }

  var factsAlone: Article {
    withoutHeadline.withoutText
  }
}
