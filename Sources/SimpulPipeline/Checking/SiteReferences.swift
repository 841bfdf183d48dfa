import ArticleMarkdown
import DigestModel
import SiteComposition
import SiteFiles

/// A link or image that somebody wrote, and what shows it.
struct SiteReference: Sendable {
  enum Shower: Hashable, Sendable {
    case page(SitePath)
    /// Many pages are made of it.
    case template
    /// The text's file has errors that keep it from being a page just now.
    case nothing
  }

  let reference: BodyReference
  let shower: Shower

  var page: SitePath? {
    if case .page(let path) = shower { path } else { nil }
  }
}

/// The links and images of texts and templates.
func writtenReferences(
  in texts: [WrittenText],
  _ markups: [TemplateMarkup],
  width: Int
) async throws -> [SiteReference] {
  let ofTexts = try await concurrentMap(texts, width: width) { text in
    references(inMarkdown: text.body, at: text.origin).map {
      SiteReference(reference: $0, shower: text.page.map { .page($0) } ?? .nothing)
    }
  }
  let ofTemplates = markups.flatMap { markup in
    markup.references.map { SiteReference(reference: $0, shower: .template) }
  }
  return ofTexts.flatMap { $0 } + ofTemplates
}

/// A warning for each image that says nothing to those who can't see it.
func silentImages(
  among references: [SiteReference],
  _ markups: [TemplateMarkup]
) -> [Diagnostic] {
  let written = references.filter {
    $0.shower != .template && $0.reference.kind == .image
      && $0.reference.words.allSatisfy(\.isWhitespace)
  }
  return written.map { Diagnostic(.warning, .imageWithoutText, at: $0.reference.location) }
    + markups.flatMap(\.silentImages).map { Diagnostic(.warning, .tagWithoutText, at: $0) }
}

extension Diagnostic.Message {
  fileprivate static let imageWithoutText = Self(
    identifier: "content.image-without-text",
    summary: "the image has no alternative text for readers who can't see it",
    hint: "say in the square brackets what it shows: ![Kedua menteri di Bali](…)"
  )

  fileprivate static let tagWithoutText = Self(
    identifier: "template.image-without-text",
    summary: "the image has no 'alt' for readers who can't see it",
    hint: "say in 'alt' what it shows; for mere ornament write alt=\"\""
  )
}
