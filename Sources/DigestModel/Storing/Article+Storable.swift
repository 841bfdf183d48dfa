// No `Storable` of its own, since only whoever reads it knows where its text is had from.
extension Article {
  /// Reads what `store` wrote, with its text put aside on `shelf`.
  package init(
    from reader: inout StoredReader,
    textOn shelf: any TextShelf
  ) throws(DamagedStore) {
    boxed = Boxed(try reader.read())
    text = ArticleText(try reader.read(), on: shelf, file: boxed.value.origin.file)
  }

  /// Stores all of it but the text's words.
  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, boxed.value, text.inShort)
  }
}

extension ArticleText.Short: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(
      fingerprint: try reader.read(),
      byteCount: try reader.read(),
      opening: try reader.read()
    )
  }

  package func store(in writer: inout StoredWriter) {
    writer.store(all: self, fingerprint, byteCount, opening)
  }
}
