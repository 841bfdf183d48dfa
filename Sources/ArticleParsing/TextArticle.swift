import DigestModel
import LanguagePack

/// A raw text taken apart into lines with their roles, and put together as an article.
struct TextArticle {
  private let raw: RawArticle
  private let pack: LanguagePack
  private let names: NameReader
  private let lines: [RawLine]
  private let roles: [LineRole]
  private let readAlso: [String]
  private let start: BodyStart

  init?(_ raw: RawArticle, _ pack: LanguagePack) {
    self.raw = raw
    self.pack = pack
    names = NameReader(pack: pack)
    lines = rawLines(of: raw.text)
    let classifier = LineClassifier(pack: pack)
    var context = LineContext(
      lines: lines,
      roles: lines.map { classifier.role(of: $0) },
      pack: pack
    )
    context.settle()
    roles = context.roles
    readAlso = context.readAlso
    let reader = DatelineReader(pack: pack, names: names)
    guard let start = BodyStart(in: lines, roles, reader) else { return nil }
    self.start = start
  }

  func cleaned() -> CleanedArticle? {
    let bodyReader = BodyReader(pack: pack, names: names)
    let body = bodyReader.body(from: start, lines, roles)
    guard let lead = body.paragraphs.first else { return nil }
    let headEnd = start.datelineOnly ?? start.line
    // A text without blank lines parts nothing by them.
    let isParted = lines[headEnd].followsBlank || !lines.dropFirst().contains(where: \.followsBlank)
    let headReader = HeadReader(
      pack: pack,
      names: names,
      bodyFollowsBlank: isParted,
      agency: start.dateline?.agency
    )
    let head = headReader.head(lines[..<headEnd], roles[..<headEnd], body: body.paragraphs)
    var byline = head.byline
    for role in roles { add(role, to: &byline) }
    byline.add(body.byline)
    var article = CleanedArticle(
      headline: head.headline.map { Headline($0) }
        ?? Headline(pack.derivedHeadline(from: lead), isDerived: true)
    )
    article.paragraphs = body.paragraphs
    article.isRepeated = body.isRepeated
    article.dateline = start.dateline ?? placeBesideDay.map { Dateline(city: $0) }
    article.publisher = publisher(beside: byline)
    article.authors = fullest(unique(byline.authors))
    article.editors = fullest(unique(byline.editors))
    article.readAlso = unique(readAlso + inlineTitles(body.removed))
    article.sources = sources
    article.removed = removed + head.removed + body.removed
    (article.published, article.publishedBasis) = published(body.paragraphs)
    return article
  }

  private func add(_ role: LineRole, to byline: inout Byline) {
    switch role {
    case .byline(let found): byline.add(found)
    case .timeHead(let head): byline.add(head.byline)
    default: break
    }
  }

  private var sources: [SourceCredit] {
    var sources: [SourceCredit] = []
    for case .source(let credit) in roles where !sources.contains(credit) { sources.append(credit) }
    return sources
  }

  /// Lines that are noise by themselves, and the line that holds the dateline alone.
  private var removed: [String] {
    lines.indices.compactMap { index in
      switch roles[index] {
      case .text: index == start.datelineOnly ? lines[index].original : nil
      case .byline, .bylineLabel: nil
      default: lines[index].original
      }
    }
  }

  private func inlineTitles(_ removed: [String]) -> [String] {
    removed.compactMap { fragment in
      let line = RawLine(original: fragment, followsBlank: true)
      let label = pack.noisePatterns.readAlsoLabel(in: line.tokens)
      return label.map { line.text(fromToken: $0) }
    }
  }

  /// Without names that begin a longer one: the same person, named twice.
  private func fullest(_ names: [String]) -> [String] {
    let folded = names.map { Array($0.folded.utf8) }
    let sorted = folded.sorted { $0.lexicographicallyPrecedes($1) }
    return zip(names, folded).filter { _, own in
      let beginning = own + [UInt8(ascii: " ")]
      // All that begin so stand behind it, side by side.
      let next = sorted.partitioningIndex { !$0.lexicographicallyPrecedes(beginning) }
      return next == sorted.endIndex || !sorted[next].starts(with: beginning)
    }.map(\.0)
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { !$0.isEmpty && seen.insert($0.folded).inserted }
  }
}

extension TextArticle {
  /// The day above the text or in its dateline, else the one in the file's name where nothing better
  /// came with the text, else what the text lets a reader work out.
  private func published(_ paragraphs: [String]) -> (Day?, PublishedBasis) {
    for case .timeHead(let head) in roles[..<start.line] { return (head.day, .stated) }
    if let day = start.day { return (day, .stated) }
    if raw.entry == nil, raw.metadata.published == nil,
      let day = RelativePath(raw.file).flatMap({ Day(iso8601: $0.name.prefix(10)) })
    {
      return (day, .stated)
    }
    let day = PublicationDay(pack: pack, year: notices.compactMap(\.year).max())
      .day(of: paragraphs)
    return (day, day == nil ? .none : .inferred)
  }

  private var notices: [CopyrightNotice] {
    roles.compactMap { if case .copyright(let notice) = $0 { notice } else { nil } }
  }

  /// The dateline's agency, or the copyright line's owner where the name of one begins the other's; else
  /// who is named elsewhere.
  private func publisher(beside byline: Byline) -> String? {
    let owner = notices.compactMap(\.owner).first { !isCompany($0) }
    if let agency = start.dateline?.agency {
      guard let owner, owner.isLonger(than: agency) || agency.folded.hasPrefix(owner.folded + " ")
      else {
        return agency
      }
      return owner
    }
    return owner.map { names.outlet($0) ?? $0 } ?? byline.outlet ?? outletLine ?? followedOutlet
      ?? closingOutlet ?? institution
  }

  /// The city of a press release, above its text.
  private var placeBesideDay: String? {
    for case .timeHead(let head) in roles[..<start.line] where head.city != nil {
      return head.city
    }
    return nil
  }

  /// `Alinea.id - Fakta Data Kata`, `Mi'raj News Agency (MINA)`: how an outlet signs below its text.
  private var closingOutlet: String? {
    for line in lines[start.line...].reversed() where line.words.count <= 12 && !line.endsSentence {
      if let first = line.text.split(separator: " ").first.map(String.init),
        names.isDomain(first)
      {
        return first
      }
      if let outlet = names.outletInBrackets(atEndOf: line.text) { return outlet }
      if let address = line.text.split(separator: " ").first(where: { names.isDomain(String($0)) })
      {
        return String(address)
      }
    }
    return nil
  }

  /// A company's name is not its outlet's.
  private func isCompany(_ owner: String) -> Bool {
    let first = owner.split(separator: " ").first.map { String($0).folded } ?? ""
    return first == "pt" || first == "pt."
  }

  /// A line above the text that is nothing but an outlet's name.
  private var outletLine: String? {
    lines[..<start.line].lazy.compactMap {
      names.outlet($0.text) ?? names.outletBeforeSlash(in: $0)
    }
    .first
  }

  /// The name of the ministry or embassy that heads its press release.
  private var institution: String? {
    lines[..<start.line].first { pack.senderWords.isInstitution($0.tokens) }?.text
  }

  /// `Follow WhatsApp Channel Okezone …`, `Ikuti Inilah.com di Google News`, `X ada di WhatsApp`.
  private var followedOutlet: String? {
    for (line, role) in zip(lines, roles) {
      guard case .noise = role else { continue }
      if let known = pack.datelineWords.outlets.match(in: line.tokens, at: 0),
        pack.senderWords.isPresent(in: line.tokens, at: known.count)
      {
        return known.value
      }
      for index in pack.noisePatterns.followedNames(in: line.tokens) {
        let words = line.text(fromToken: index).split(separator: " ").map(String.init)
        if let first = words.first, let outlet = names.outlet(first) { return outlet }
        if words.count > 1, let outlet = names.outlet(words[0] + " " + words[1]) { return outlet }
      }
    }
    return nil
  }
}

extension String {
  /// Whether it is the other name with more behind it: `ANTARA News` and `ANTARA`.
  fileprivate func isLonger(than name: String) -> Bool {
    [" ", "."].contains { folded.hasPrefix(name.folded + $0) }
  }
}
