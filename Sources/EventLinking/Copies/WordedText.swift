import DigestModel

/// An article's text as the search for copies takes it: its rows of words, and a sample of them.
package struct WordedText: Sendable {
  let shingles: Shingles
  let sample: [UInt64]

  package init(of article: Article) {
    shingles = Shingles(of: article.body)
    sample = shingles.sample
  }
}
