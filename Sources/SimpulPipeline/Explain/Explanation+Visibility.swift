import DigestModel

extension Explanation {
  /// Why readers don't see the article; nil where they do.
  func visibility(of article: ArticleID) -> String? {
    let zone = content.settings.timeZone
    switch content.released.marks[article] {
    case .draft: return "  readers: don't see it, it is a draft"
    case .waiting(let begin): return "  readers: see it from \(begin.text(in: zone)) on"
    case nil: break
    }
    switch content.released.withdrawn.first(where: { $0.article.id == article })?.reason {
    case .retracted(let retraction):
      return "  readers: see that it was retracted on \(retraction.on)"
    case .expired(let day): return "  readers: see that it is no longer shown since \(day)"
    case nil: return nil
    }
  }
}
