import DigestModel

/// Labelled texts that were read together, as one site, with all that they are held against.
package struct LabelledCorpus: Sendable {
  package var articles: [LabelledArticle]
  /// Drawn among the joined events.
  package var links: [Link]
  /// Nil where the folders have none.
  package var gold: [LabelledLink]?
  package var cities: CityForms

  package init(
    articles: [LabelledArticle],
    links: [Link],
    gold: [LabelledLink]?,
    cities: CityForms
  ) {
    self.articles = articles
    self.links = links
    self.gold = gold
    self.cities = cities
  }

  package var scores: Scores { Scores(of: articles, links: links, gold: gold, cities: cities) }

  /// The figures of each half by itself, the texts dealt out by a hash of their names.
  ///
  /// Rules that fit only the texts that they were made for show as a gap between the two. Links count
  /// in a half where both their events are told in it.
  package var halves: [Scores] { [0, 1].map { half($0).scores } }

  private func half(_ number: UInt64) -> LabelledCorpus {
    let texts = articles.filter { Self.half(of: $0.file) == number }
    let events = Set(texts.flatMap { $0.gold.events.map(\.id) })
    var part = self
    part.articles = texts
    part.gold = gold?.filter { $0.ends.isSubset(of: events) }
    return part
  }

  /// By FNV-1a of the name without folder and ending, mixed, so that no machine or order decides.
  static func half(of file: String) -> UInt64 {
    let name = file.split(separator: "/").last ?? ""
    let stem = name.split(separator: ".").first ?? name
    let hash = stem.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return ((hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd) >> 63
  }
}
