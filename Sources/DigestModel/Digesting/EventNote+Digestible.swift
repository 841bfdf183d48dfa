extension EventNote: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(
      all: self,
      event,
      title,
      note,
      merge,
      not,
      split,
      links,
      unlink,
      overrides,
      origin
    )
  }
}

extension Placed: Digestible where Value: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, value, location) }
}

extension SplitMention: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, article, index) }
}

extension EditorLink: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, event, kind, reason) }
}

extension EventOverrides: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(all: self, type, status, date, city, country, participants, parties)
  }
}
