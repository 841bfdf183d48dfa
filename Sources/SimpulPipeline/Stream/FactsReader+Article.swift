import ArticleParsing
import DigestModel

extension FactsReader {
  /// The cleaned text, as `extract` prints it under `article`.
  func cleanedArticle() throws(FactsFault) -> CleanedArticle {
    let headline = try member("headline")
    return CleanedArticle(
      headline: Headline(try headline.text("text"), isDerived: try headline.flag("derived")),
      publisher: try optionalText("publisher"),
      dateline: try optionalMember("dateline")?.dateline(),
      published: try optionalDay("published"),
      publishedBasis: try choice("publishedBasis", of: PublishedBasis.self),
      authors: try texts("authors"),
      editors: try texts("editors"),
      paragraphs: try texts("paragraphs"),
      readAlso: try texts("readAlso"),
      sources: try items("sources") { item throws(FactsFault) in
        SourceCredit(name: try item.text("name"), url: try item.optionalText("url"))
      },
      removed: try copiedTexts("removed"),
      isRepeated: try flag("repeated"),
      disagreements: try items("disagreements") { item throws(FactsFault) in
        Disagreement(
          try item.choice("of", of: Disagreement.Subject.self),
          metadata: try item.text("metadata"),
          text: try item.text("text")
        )
      }
    )
  }

  private func dateline() throws(FactsFault) -> Dateline {
    Dateline(city: try optionalText("city"), agency: try optionalText("agency"))
  }

  /// The facts, as `extract --stream` prints them beside the text.
  func facts() throws(FactsFault) -> ArticleFacts {
    ArticleFacts(
      topics: try texts("topics").map { TopicID($0) },
      people: try items("people") { item throws(FactsFault) in
        ArticlePerson(
          name: try item.text("name"),
          office: try item.optionalText("office"),
          country: try item.optionalParty("country")
        )
      },
      countries: try texts("countries").map { Party($0) },
      mentions: try items("events") { item throws(FactsFault) in try item.mention() },
      claims: try items("claims") { item throws(FactsFault) in try item.claim() }
    )
  }

  private func optionalParty(_ key: String) throws(FactsFault) -> Party? {
    try optionalText(key).map { Party($0) }
  }

  private func mention() throws(FactsFault) -> Mention {
    Mention(
      type: try choice("type", of: EventType.self),
      status: try choice("status", of: EventStatus.self),
      date: try dateSpan(),
      city: try optionalText("city"),
      country: try optionalParty("country"),
      participants: try texts("participants"),
      parties: try texts("parties").map { Party($0) },
      topics: try texts("topics").map { TopicID($0) },
      role: try choice("role", of: MentionRole.self),
      evidence: try text("evidence"),
      resolved: try items("resolved") { item throws(FactsFault) in
        ResolvedOffice(
          office: try item.text("office"),
          country: Party(try item.text("country")),
          person: try item.optionalText("person"),
          on: try item.optionalDay("on")
        )
      },
      event: try has("event")
        ? parsed("event", "an event's id") { Slug($0).map(EventID.init) } : nil
    )
  }

  private func dateSpan() throws(FactsFault) -> DateSpan {
    let (start, end) = (try optionalDay("start"), try optionalDay("end"))
    let precision = try choice("precision", of: DatePrecision.self)
    guard let span = DateSpan(start: start, end: end, precision: precision) else {
      throw fault("start", .wrongForm("start, end, precision", "a date without contradiction"))
    }
    return span
  }

  private func claim() throws(FactsFault) -> Claim {
    Claim(
      kind: try choice("kind", of: Claim.Kind.self),
      n: try number("n"),
      window: try optionalText("window"),
      since: try optionalDay("since"),
      mention: try number("event"),
      target: try optionalNumber("target"),
      evidence: try text("evidence")
    )
  }
}
