import ArticleMarkdown
import DigestModel
import SiteComposition
import SiteFiles

/// A link or image that somebody wrote, and the page that shows it.
struct SiteReference: Sendable {
  let reference: BodyReference
  /// Nil in a template, which many pages are made of.
  let page: SitePath?
}

/// The links and images of articles, pages, events' notes and the site's own templates.
func writtenReferences(
  in content: SiteContent,
  _ markups: [TemplateMarkup],
  width: Int
) async throws -> [SiteReference] {
  let addresses = SiteAddresses(language: content.settings.language)
  let ofArticles = try await concurrentMap(content.articles, width: width) { article in
    references(inMarkdown: article.body, at: article.origin).map {
      SiteReference(reference: $0, page: addresses.article(article))
    }
  }
  let ofPages = content.pages.flatMap { page in
    references(inMarkdown: page.body, at: page.origin).map {
      SiteReference(reference: $0, page: addresses.page(page))
    }
  }
  let ofNotes = content.notes.flatMap { note in
    references(inMarkdown: note.note, at: note.origin).map {
      SiteReference(reference: $0, page: addresses.event(note.event))
    }
  }
  let ofTemplates = markups.flatMap { markup in
    markup.references.map { SiteReference(reference: $0, page: nil) }
  }
  return ofArticles.flatMap { $0 } + ofPages + ofNotes + ofTemplates
}

/// A warning for each image that says nothing to those who can't see it.
func silentImages(
  among references: [SiteReference],
  _ markups: [TemplateMarkup]
) -> [Diagnostic] {
  let written = references.filter {
    $0.page != nil && $0.reference.kind == .image
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
