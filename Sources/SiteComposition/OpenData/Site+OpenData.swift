import DigestModel

/// The lists that the open data consists of.
enum DataList: String, CaseIterable {
  case events
  case articles
  case people
  case links

  var recordType: any DataRecord.Type {
    switch self {
    case .events: EventRecord.self
    case .articles: ArticleRecord.self
    case .people: PersonRecord.self
    case .links: LinkRecord.self
    }
  }

  /// The keys of the words for the lists.
  var nameKey: String { "data-list-\(rawValue)" }
  var meaningKey: String { "data-about-\(rawValue)" }
}

extension Site {
  /// All of `list`, in the order of the site.
  func part(_ list: DataList) -> DataPart {
    let name = list.rawValue
    switch list {
    case .events:
      return DataPart(name, of: EventRecord.self, count: events.count) {
        EventRecord(self, at: $0)
      }
    case .articles:
      return DataPart(name, of: ArticleRecord.self, count: articles.count) {
        ArticleRecord(self, at: $0)
      }
    case .people:
      let keys = index.people.keys
      return DataPart(name, of: PersonRecord.self, count: keys.count) {
        PersonRecord(site: self, key: keys[$0])
      }
    case .links:
      let links = links.all
      return DataPart(name, of: LinkRecord.self, count: links.count) {
        LinkRecord(self, links[$0])
      }
    }
  }

  func file(_ list: DataList) -> DataFile {
    dataFile(list.rawValue, updated: latestDay, [part(list)])
  }

  /// One event with every link that touches it, as new as the newest of the events that these tie.
  func file(ofEventAt position: Int) -> DataFile {
    let touching = links.touching(events[position].id)
    return file(
      ofEventAt: position,
      touching.links,
      updated: [changes.events[position], touching.lastChange].compactMap { $0 }.max()
    )
  }

  private func file(ofEventAt position: Int, _ links: [Link], updated: Day?) -> DataFile {
    dataFile(
      EventRecord.name,
      updated: updated,
      [
        DataPart(single: EventRecord.name) { EventRecord(self, at: position) },
        DataPart(DataList.links.rawValue, of: LinkRecord.self, count: links.count) {
          LinkRecord(self, links[$0])
        },
      ]
    )
  }
}

extension Site {
  /// Everything below `/api/`.
  var dataOutputs: [SiteOutput] {
    let files = DataList.allCases.flatMap { list in
      [
        SiteOutput(of: self, addresses.dataFile(list.rawValue, "json")) { .data($0.file(list)) },
        SiteOutput(of: self, addresses.dataFile(list.rawValue, "csv")) { .table($0.part(list)) },
      ]
    }
    return files + schemaOutputs + eventDataOutputs
  }

  private var eventDataOutputs: [SiteOutput] {
    events.indices.map { position in
      let id = events[position].id
      return SiteOutput(of: self, addresses.dataFile(of: id)) {
        .data($0.file(ofEventAt: position))
      }
    }
  }

  private var schemaOutputs: [SiteOutput] {
    let words = wording
    let meaning: @Sendable (String, String) -> String = { words.word(WordKey.fieldKey($0, $1)) }
    let lists = DataList.allCases.map { list in
      SiteOutput(of: self, addresses.schema(list.rawValue)) { site in
        .schema(
          DataSchema(of: site.file(list), title: words.word(list.meaningKey), meaning: meaning)
        )
      }
    }
    let single = SiteOutput(of: self, addresses.schema(EventRecord.name)) { site in
      // No record is made for a schema.
      let file = site.file(ofEventAt: 0, [], updated: nil)
      return .schema(DataSchema(of: file, title: words[.dataAboutEvent], meaning: meaning))
    }
    return lists + [single]
  }

  fileprivate func dataFile(_ name: String, updated: Day?, _ parts: [DataPart]) -> DataFile {
    DataFile(
      schemaURL: absolute(addresses.schema(name)),
      title: settings.title,
      about: absolute(addresses.data),
      language: language,
      licence: settings.licence,
      updated: updated,
      parts: parts
    )
  }
}
