import DigestModel

extension KnownNames: Digestible {
  /// In the order of names, so that equal ones have one fingerprint.
  package func feed(to digester: inout Digester) {
    let names = partyByName.sorted { $0.key < $1.key }
    digester.feed(
      all: self,
      topics.sorted(),
      parties.sorted(),
      names.flatMap { [$0.key, $0.value.code] },
      peopleByName.values.sorted { $0.name < $1.name }
    )
  }
}

extension KnownPerson: Digestible {
  package func feed(to digester: inout Digester) { digester.feed(all: self, name, also, terms) }
}

extension OfficeTerm: Digestible {
  package func feed(to digester: inout Digester) {
    digester.feed(all: self, key, title, country, from, to, isActing)
  }
}
