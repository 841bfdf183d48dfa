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
