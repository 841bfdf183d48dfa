import DigestModel

/// Which articles run the same text, and what it cost to find them.
package struct FoundCopies: Sendable {
  package var copies: ArticleCopies
  /// Those that an editor calls their own text, and that would be copies without his word.
  package var disowned: Set<ArticleID>
  /// Rows of words looked up and texts met there: the work done, which must grow with the articles
  /// and not with their square.
  package var lookups: Int
  /// How often two texts were compared word by word.
  package var comparisons: Int
}

/// Finds the articles that run one text: shortened, with another headline or dateline, or edited a
/// little, as outlets do with wire copy.
///
/// Two texts are one where half of the shorter one's rows of five words stand in the other. Each
/// article is compared with originals only, never with copies, so that no chain of likenesses can
/// grow; candidates come from an index over a sample of the rows. An article whose text an editor calls
/// its own is a copy of none. The order of `articles` does not matter.
package func foundCopies(among articles: [Article]) -> FoundCopies {
  var search = CopySearch(among: articles)
  for article in search.articles { search.take(TextSample(of: article.text.whole)) }
  return search.found
}

/// How much of the shorter of two bodies stands in the longer one, from 0 to 1.
package func containment(of first: String, in second: String) -> Double {
  Containment(of: Shingles(of: first)).share(with: Shingles(of: second))
}

/// Looks for copies among articles whose samples come one by one, so that no text has to stay in memory.
package struct CopySearch: Sendable {
  /// In the order in which they can be originals.
  package let articles: [SearchedArticle]
  private var index = SampleIndex()
  private var originals: [Original] = []
  private var lookups = 0
  private var comparisons = 0
  private var taken = 0
  private var disowned: Set<ArticleID> = []

  /// An article that is no copy, and those that are copies of it.
  private struct Original {
    let position: Int
    let sampled: Int
    var copies: [ArticleCopy] = []
  }

  /// The share of the shorter text that makes two texts one.
  ///
  /// Different reports of one event share 10 percent at most in the labelled corpora; where one word
  /// in ten is another, 59 percent of the rows are left.
  private static let leastContainment = 0.5
  /// A text of fewer rows is a notice or a caption, and says what many say.
  private static let leastRows = 20
  /// Texts whose samples share less than this are not compared.
  private static let leastShareOfSample = 0.2
  /// Of more candidates only those that share most are compared.
  private static let comparedAtMost = 4

  package init(among unsorted: [Article]) {
    articles = unsorted.map { SearchedArticle($0) }.sorted(by: SearchedArticle.canBeOriginalBefore)
  }

  package var found: FoundCopies {
    let texts = originals.filter { !$0.copies.isEmpty }.map {
      CopiedText(original: articles[$0.position].id, copies: $0.copies)
    }
    return FoundCopies(
      copies: ArticleCopies(texts),
      disowned: disowned,
      lookups: lookups,
      comparisons: comparisons
    )
  }

  /// Has to be called with the sample of each article's text, in the order of `articles`.
  package mutating func take(_ sample: TextSample) {
    let article = articles[taken]
    taken += 1
    guard sample.rowCount >= Self.leastRows else { return }
    let found = original(of: article, sample)
    if article.isOwnText, found != nil { disowned.insert(article.id) }
    if let (original, containment) = found, !article.isOwnText {
      let percent = Int((containment * 100).rounded(.down))
      originals[original].copies.append(ArticleCopy(article: article.id, percent: percent))
    } else {
      index.insert(sample.rows, as: originals.count)
      originals.append(Original(position: taken - 1, sampled: sample.rows.count))
    }
  }

  /// The original that has most of the text; among equals the earliest.
  private mutating func original(
    of article: SearchedArticle,
    _ sample: TextSample
  ) -> (original: Int, containment: Double)? {
    var best: (original: Int, containment: Double)?
    let candidates = candidates(for: sample.rows)
    guard !candidates.isEmpty else { return nil }
    let measure = Containment(of: Shingles(of: article.text.whole))
    for candidate in candidates {
      comparisons += 1
      let other = Shingles(of: articles[originals[candidate].position].text.whole)
      let containment = measure.share(with: other)
      guard containment >= Self.leastContainment else { continue }
      if let known = best, known.containment > containment { continue }
      if let known = best, known.containment == containment, known.original < candidate { continue }
      best = (candidate, containment)
    }
    return best
  }

  private mutating func candidates(for sample: [UInt32]) -> [Int] {
    let sharing = index.texts(sharing: sample, visited: &lookups)
    var candidates: [Candidate] = []
    for (text, shared) in sharing {
      let shorter = max(1, min(sample.count, originals[text].sampled))
      let share = Double(shared) / Double(shorter)
      if share >= Self.leastShareOfSample { candidates.append(Candidate(text: text, share: share)) }
    }
    candidates.sort { $0.share == $1.share ? $0.text < $1.text : $0.share > $1.share }
    return candidates.prefix(Self.comparedAtMost).map(\.text)
  }

  private struct Candidate {
    let text: Int
    let share: Double
  }
}

/// All of an article that says whether it is a copy.
package struct SearchedArticle: Sendable {
  package let text: ArticleText
  let id: ArticleID
  let published: Day?
  let isOwnText: Bool

  init(_ article: Article) {
    text = article.text
    id = article.id
    published = article.published
    isOwnText = article.isOwnText
  }

  /// Earlier published, then longer, then by id; articles without a day last.
  fileprivate static func canBeOriginalBefore(_ left: Self, _ right: Self) -> Bool {
    switch (left.published, right.published) {
    case (let first?, let second?) where first != second: return first < second
    case (.some, nil): return true
    case (nil, .some): return false
    default: break
    }
    let lengths = (left.text.byteCount, right.text.byteCount)
    return lengths.0 == lengths.1 ? left.id < right.id : lengths.0 > lengths.1
  }
}
