import DigestModel
import SiteFiles

/// Articles that still say what came with their text, where the text says otherwise.
///
/// Silent once an editor wrote something else there, or took the disagreement out of the ledger.
func disagreements(of articles: [Article], _ ledger: ImportLedger) -> [Diagnostic] {
  let byFile = Dictionary(articles.map { ($0.origin.file, $0) }) { first, _ in first }
  return ledger.entries.flatMap { entry -> [Diagnostic] in
    guard let article = byFile[entry.article.text] else { return [] }
    let place = SourceLocation(file: entry.article.text)
    return entry.disagreements.filter { article.says($0) }
      .map { Diagnostic(.warning, .textDisagrees($0, raw: entry.raw), at: place) }
  }
}

extension Article {
  fileprivate func says(_ disagreement: Disagreement) -> Bool {
    switch disagreement.subject {
    case .headline: headline.text == disagreement.metadata
    case .day: published?.description == disagreement.metadata
    case .outlet: publisher == disagreement.metadata
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func textDisagrees(_ disagreement: Disagreement, raw: RelativePath) -> Self {
    Self(
      identifier: "check.text-disagrees",
      summary: "\(disagreement)",
      hint: "see '\(raw)' and correct the article; where the article is right, take"
        + " 'disagreements' out of that file's line in \(ImportLedger.fileName)"
    )
  }
}
