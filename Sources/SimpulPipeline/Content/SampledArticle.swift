import DigestModel
import EventLinking

/// An article, and the sample of its text by which copies are sought.
struct SampledArticle: Sendable {
  var article: Article
  let sample: TextSample
}
