import DigestModel

extension Site {
  /// The article as `NewsArticle`; nothing of its text, which is its source's.
  func writeArticle(at position: Int, to json: inout JSONWriter) {
    let article = articles[position]
    let url = origin + articleCards[position].url
    json.member("@type", "NewsArticle")
    json.member("@id", url)
    json.member("url", url)
    json.member("headline", article.headline.text)
    json.member("datePublished", article.published?.description)
    json.member("dateModified", article.lastChanged?.description)
    json.member("inLanguage", copyLanguage)
    writeCorrections(of: article, to: &json)
    writeMakers(of: article, to: &json)
    writeSources(of: article, to: &json)
    writeEvents(of: article, to: &json)
    writePeople(of: article, to: &json)
  }

  private func writeCorrections(of article: Article, to json: inout JSONWriter) {
    guard !article.corrections.isEmpty else { return }
    json.list("correction") { list in
      for correction in article.corrections {
        list.object { json in
          json.member("@type", "CorrectionComment")
          json.member("text", correction.text)
          json.member("inLanguage", copyLanguage)
          json.member("datePublished", correction.on.description)
        }
      }
    }
  }

  private func writeMakers(of article: Article, to json: inout JSONWriter) {
    let outlet = article.publisher ?? article.dateline?.agency
    if !article.authors.isEmpty {
      json.list("author") { list in
        for author in article.authors {
          list.object { json in
            json.member("@type", author == settings.publisher ? "Organization" : "Person")
            json.member("name", author)
          }
        }
      }
    } else if let outlet {
      json.member("author") { writeOrganisation(outlet, url: nil, to: &$0) }
    }
    guard let outlet else { return }
    let known = settings.sources.first { $0.name.folded == outlet.folded }
    json.member("publisher") { writeOrganisation(outlet, url: known?.url, to: &$0) }
  }

  private func writeSources(of article: Article, to json: inout JSONWriter) {
    guard !article.sources.isEmpty else { return }
    json.list("isBasedOn") { list in
      for source in article.sources {
        list.object { json in
          json.member("@type", "CreativeWork")
          json.member("name", source.name)
          json.member("url", source.url)
        }
      }
    }
  }

  /// What the article reports; what it only refers to stands among its mentions.
  private func writeEvents(of article: Article, to json: inout JSONWriter) {
    let reported = events(in: article, as: .main)
    guard !reported.isEmpty else { return }
    json.list("about") { list in
      for event in reported { list.object { writeName(ofEventAt: event, to: &$0) } }
    }
  }

  private func writePeople(of article: Article, to json: inout JSONWriter) {
    let referred = events(in: article, as: .background)
    guard !article.facts.people.isEmpty || !referred.isEmpty else { return }
    json.list("mentions") { list in
      for person in article.facts.people {
        list.object { writeName(ofPerson: person.name, to: &$0) }
      }
      for event in referred { list.object { writeName(ofEventAt: event, to: &$0) } }
    }
  }

  /// Each event once, as a position, in the order of the article's mentions.
  private func events(in article: Article, as role: MentionRole) -> [Int] {
    var found: [Int] = []
    for place in index.reportedBy[article.id] ?? [] {
      guard article.facts.mentions.indices.contains(place.mention),
        article.facts.mentions[place.mention].role == role, !found.contains(place.event)
      else { continue }
      found.append(place.event)
    }
    return found
  }

  func writeName(ofEventAt position: Int, to json: inout JSONWriter) {
    json.member("@type", "Event")
    json.member("@id", origin + eventCards[position].url)
    json.member("name", eventCards[position].title)
    json.member("startDate", events[position].date.machineText)
  }

  func writeName(ofPerson name: String, to json: inout JSONWriter) {
    json.member("@type", "Person")
    if let url = address(ofPerson: name) { json.member("@id", origin + url) }
    json.member("name", name)
  }
}
