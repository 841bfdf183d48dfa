import DigestModel
import EventLinking

/// An article, with what linking asks of it before all others: best taken while it is read, and once.
struct SampledArticle: Sendable {
  let article: Article
  /// Of its text, by which copies are sought.
  let sample: TextSample
  /// Tells whether linking finds the same in it as the last time.
  let factsKey: Fingerprint

  init(_ article: Article, sample: TextSample) {
    self.init(article, sample: sample, factsKey: article.factsKey)
  }

  fileprivate init(_ article: Article, sample: TextSample, factsKey: Fingerprint) {
    self.article = article
    self.sample = sample
    self.factsKey = factsKey
  }
}

extension SampledArticle {
  /// Reads what `store` wrote, with the article's text put aside on `shelf`.
  init(from reader: inout StoredReader, textOn shelf: any TextShelf) throws(DamagedStore) {
    self.init(
      try Article(from: &reader, textOn: shelf),
      sample: try reader.read(),
      factsKey: try reader.read()
    )
  }

  func store(in writer: inout StoredWriter) {
    article.store(in: &writer)
    writer.store(sample, factsKey)
  }
}

/// What is known of the articles before they are linked; what is missing is found out of them then.
package struct LinkingGroundwork: Hashable, Sendable {
  /// By the texts' fingerprints.
  var samples: [Fingerprint: TextSample] = [:]
  /// By the articles' files.
  var factsKeys: [String: Fingerprint] = [:]

  package init() {}

  init(_ articles: [SampledArticle]) {
    samples.reserveCapacity(articles.count)
    factsKeys.reserveCapacity(articles.count)
    for each in articles {
      samples[each.article.text.fingerprint] = each.sample
      factsKeys[each.article.origin.file] = each.factsKey
    }
  }
}
