import DigestModel
import LanguagePack

/// Reads one article.
struct ArticleReader {
  private let article: CleanedArticle
  private let tables: ExtractionTables
  private let sentences: [ReadSentence]
  private let cast: Cast

  init(article: CleanedArticle, tables: ExtractionTables) {
    self.article = article
    self.tables = tables
    var plain: [Sentence] = []
    if !article.headline.isDerived {
      plain += tables.pack.sentences(of: article.headline.text, number: -1)
    }
    for (number, paragraph) in article.paragraphs.enumerated() {
      plain += tables.pack.sentences(of: paragraph, number: number)
    }
    let frame = tables.pack.dateFrame(for: article)
    var reader = EntityReader(tables: tables, published: article.published ?? frame.yearEnd)
    let entities = reader.entities(of: plain)
    cast = reader.cast
    let dates = tables.pack.dates(in: plain, frame: frame)
    sentences = plain.indices.map {
      ReadSentence(sentence: plain[$0], dates: dates[$0], entities: entities[$0])
    }
  }

  func facts() -> ArticleFacts {
    let told = drafts()
    let drafts = told.count <= Self.mostLending ? completed(told) : told
    let scores = TopicReader(tables: tables.topics).scores(of: sentences)
    let made = MentionMaker(tables: tables, cast: cast, sentences: sentences, article: article)
      .mentions(from: drafts, scores: scores)
    return ArticleFacts(
      topics: made.topics,
      people: cast.members.map {
        ArticlePerson(name: $0.name, office: office(of: $0), country: $0.country)
      },
      countries: CountryReader(
        tables: tables,
        cast: cast,
        sentences: sentences,
        published: article.published
      ).countries(in: made.mentions, subjects: made.subjects),
      mentions: made.mentions,
      claims: claims(about: made)
    )
  }

  private var headlinePlaces: [PlaceMeaning] {
    sentences.filter { $0.sentence.paragraph < 0 }.flatMap(\.entities).compactMap { entity in
      switch entity.kind {
      case .place(let place), .seat(_, let place?): place
      default: nil
      }
    }
  }

  private func office(of member: Cast.Member) -> String? {
    if let office = member.office { return office.title }
    guard let known = member.known, let day = article.published else { return nil }
    return tables.knowledge.people[known].terms.first { $0.covers(day) }?.title
  }

  private func drafts() -> [MentionMerger.Draft] {
    var merger = MentionMerger(cast: cast)
    merger.rules = tables.rules
    merger.knowledge = tables.knowledge
    merger.published = article.published
    var antecedents = Antecedents()
    for (number, sentence) in sentences.enumerated() {
      let reader = SentenceMentionReader(
        tables: tables,
        sentence: sentence,
        number: number,
        cast: cast,
        published: article.published,
        antecedents: antecedents,
        isRefuted: isRefuted(number)
      )
      let found = sentence.sentence.paragraph < 0 ? [] : reader.candidates()
      for candidate in found { merger.add(candidate) }
      if let status = turnOfPlan(in: sentence) { merger.turnPlans(to: status, in: number) }
      merger.name(reader.members(), in: number)
      antecedents = reader.antecedentsAfter(found)
    }
    return merger.drafts
  }

  private func turnOfPlan(in sentence: ReadSentence) -> EventStatus? {
    guard tables.rules.include(.pointingBack), sentence.sentence.paragraph >= 0 else { return nil }
    return PlanTurn(
      words: tables.status,
      backward: tables.clauses.backward,
      tokens: sentence.tokens
    ).status
  }

  private func isRefuted(_ number: Int) -> Bool {
    guard number + 1 < sentences.count else { return false }
    return Refutation(
      words: tables.status,
      backward: tables.clauses.backward,
      tokens: sentences[number + 1].tokens
    ).isTold
  }

  /// The most events of an article that are compared with each other: what tells more is a chronicle, or
  /// no article at all, and its events lend each other nothing.
  private static let mostLending = 300

  /// The events with what other sentences of the article lend them.
  private func completed(_ told: [MentionMerger.Draft]) -> [MentionMerger.Draft] {
    let rules = tables.rules
    var drafts = told
    if rules.include(.sequels) {
      drafts = SequelCompletion(drafts: drafts, cast: cast, sentences: sentences).completed()
    }
    if rules.include(.departures) {
      drafts = DepartureCompletion(drafts: drafts, cast: cast, published: article.published)
        .completed()
    }
    drafts = TalksCompletion(drafts: drafts, cast: cast).completed()
    if rules.include(.attendance) {
      drafts = AttendanceCompletion(drafts: drafts, cast: cast, rules: rules)
        .completed(by: attendances())
    }
    drafts = SummitCompletion(drafts: drafts).completed()
    drafts = SessionCompletion(
      drafts: drafts,
      tables: tables,
      city: article.dateline?.city,
      published: article.published
    ).completed()
    drafts = AccordCompletion(drafts: drafts, cast: cast).completed()
    guard rules.include(.visitCompletion) else { return drafts }
    return VisitCompletion(
      cast: cast,
      rules: rules,
      drafts: drafts,
      headlinePlaces: headlinePlaces
    ).completed()
  }

  private func attendances() -> [Attendance] {
    sentences.enumerated().flatMap { number, sentence -> [Attendance] in
      guard sentence.sentence.paragraph >= 0 else { return [] }
      return AttendanceReader(
        words: tables.attendance,
        clauses: tables.clauses,
        sentence: sentence,
        number: number
      )
      .attendances()
    }
  }

  private func claims(about made: MentionMaker.Made) -> [Claim] {
    guard !made.mentions.isEmpty else { return [] }
    let targets = ClaimTargets(mentions: made.mentions, sentences: made.sentences)
    let followUps = FollowUpReader(
      tables: tables,
      mentions: made.mentions,
      sentences: made.sentences,
      cast: cast
    )
    return sentences.enumerated().flatMap { number, sentence -> [Claim] in
      guard sentence.sentence.paragraph >= 0 else { return [] }
      let paragraph = article.paragraphs[sentence.sentence.paragraph]
      let claims = ClaimReader(tables: tables, sentence: sentence, cast: cast, targets: targets)
        .claims(in: number, paragraph: paragraph)
      return claims + followUps.claims(in: sentence, number: number, paragraph: paragraph)
    }
  }
}

extension DateFrame {
  /// The last day of the year that dates are held against.
  fileprivate var yearEnd: Day? { year.flatMap { Day(year: $0, month: 12, day: 31) } }
}
