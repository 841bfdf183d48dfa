extension RelatedArticle: Digestible {
  /// Without the score, which differs for every article whenever one is added; its order is what counts.
  package func feed(to digester: inout Digester) {
    digester.feed(article)
    digester.feed(events)
    digester.feed(people)
    digester.feed(topics)
  }
}
