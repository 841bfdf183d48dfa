import DigestModel

/// All that an article tells: people, states, topics, events and what it says of their number.
///
/// A pure function of the article and the tables, linear in the article's length. The headline counts for
/// people, states and topics; every mention has its evidence in the body.
package func facts(in article: CleanedArticle, knownTo tables: ExtractionTables) -> ArticleFacts {
  ArticleReader(article: article, tables: tables).facts()
}
