import DigestModel
import Evaluation
import Foundation
import SimpulPipeline
import TestSupport
import Testing

/// The demo's raw copy as import reads it, with no correction and no note, held against its record.
///
/// The record tells of an event what all its articles tell together. So a mention is held against it
/// with the day, place and sides of the event that it was joined to, as a page shows them, and with
/// its own status and role.
@Test func `the demo's raw copy is read as well as it was`() async throws {
  let desk = try demoDesk()
  let imported = try await desk.importing()
  #expect(imported.books.rejected == 0)
  let site = try await PreparedSite.preparing(desk.surroundings()).value
  let scores = try uncorrected(site, DemoRecord.read()).scores
  #expect(scores.articles == 30)
  let missed = try shortfalls(of: scores, "demo-site")
  #expect(missed == [])
}

private func uncorrected(_ site: PreparedSite, _ record: DemoRecord) throws -> LabelledCorpus {
  let names = site.content.knowledge.canonicalNames
  let stems = site.content.rawStems
  let events = Dictionary(uniqueKeysWithValues: site.linked.events.map { ($0.id, $0) })
  let ids = site.linked.eventOfMention
  let articles = site.content.articles.map { article in
    let stem = stems[article.id] ?? article.id.text
    let joined = article.facts.mentions.indices.map { index in
      ids[MentionReference(article: article.id, index: index)]
    }
    var facts = article.facts
    facts.mentions = zip(facts.mentions, joined).map { mention, id in
      id.flatMap { events[$0] }.map { mention.shown(as: $0, names: names) } ?? mention
    }
    return LabelledArticle(
      file: "\(stem).txt",
      gold: GoldArticle(
        id: stem,
        published: article.published,
        events: record.mentions(of: stem, names: names)
      ),
      raw: "",
      found: FoundArticle(
        cleaned: CleanedArticle(headline: Headline(stem), paragraphs: []),
        facts: facts,
        events: joined
      )
    )
  }
  return LabelledCorpus(
    articles: articles,
    links: site.linked.links,
    gold: try record.labelledLinks,
    cities: CityForms()
  )
}

extension Mention {
  fileprivate func shown(as event: Event, names: [String: String]) -> Mention {
    var mention = self
    mention.date = event.date
    (mention.city, mention.country) = (event.city, event.country)
    mention.participants = event.participants.map { names[$0.folded] ?? $0 }
    mention.parties = event.parties
    return mention
  }
}

extension DemoRecord {
  /// The events that an article reports.
  fileprivate func mentions(of stem: String, names: [String: String]) -> [GoldMention] {
    events.flatMap { event in
      (event.articles ?? []).filter { $0.stem == stem }.map { report in
        let mention = event.told(by: report).mention
        return GoldMention(
          id: event.id,
          type: mention.type,
          status: mention.status,
          date: mention.date,
          city: mention.city,
          country: mention.country?.code,
          participants: mention.participants.map { names[$0.folded] ?? $0 },
          parties: mention.parties.map(\.code),
          role: mention.role
        )
      }
    }
  }

  fileprivate var labelledLinks: [LabelledLink] {
    get throws {
      try links.map { link in
        let relation = try #require(LinkRelation(rawValue: link.relation))
        return LabelledLink(from: link.from, to: link.to, relation: relation)
      }
    }
  }
}
