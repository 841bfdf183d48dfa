extension ArticleID: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, text) }
}

extension EventID: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, slug) }
}

extension TopicID: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, text) }
}

extension Slug: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, text) }
}

extension Party: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, code) }
}

extension SitePath: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, text) }
}

extension Day: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(all: self, year << 9 | month << 5 | day)
  }
}

extension Week: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, year, number) }
}

extension Moment: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, secondsSince1970) }
}

extension UTCOffset: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, minutes) }
}

extension Alias: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, path) }
}
