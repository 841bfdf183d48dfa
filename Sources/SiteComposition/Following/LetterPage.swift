import DigestModel

/// An edition as a mail program shows it: a page that needs nothing from elsewhere.
struct LetterPage: PageView {
  let frame: SiteFrame
  let head: PageHead
  let letter: Letter

  static let fields: [ViewField<LetterPage>] =
    commonFields + [
      ViewField("preheader", .text, "what a list of messages shows beside the subject") {
        .text($0.letter.preheader)
      },
      ViewField("preheaderLanguage", .text, "its language code, where it is another") {
        .text(orAbsent: $0.letter.preheaderLanguage)
      },
      ViewField("range", .text, "first and last day of the week") { .text($0.letter.range) },
      ViewField("counts", .text, "how many events and articles there are") {
        .text($0.letter.counts)
      },
      ViewField("web", .view(NamedLink.self), "where the edition stands on the site") {
        .view(NamedLink(name: $0.letter.web.name, url: $0.letter.web.url))
      },
      ViewField("letterSections", .list(LetterSection.self), "what it tells") {
        .list($0.letter.sections)
      },
      ViewField("closing", .text, "what it was made of") { .text($0.letter.closing) },
      ViewField("letterLinks", .list(NamedLink.self), "whole addresses for its foot") {
        .list($0.letter.links.map { NamedLink(name: $0.name, url: $0.url) })
      },
    ]
}

extension LetterSection: TemplateView {
  package static let fields: [ViewField<LetterSection>] = [
    ViewField("heading", .text, "heading") { .text($0.heading) },
    ViewField("items", .list(LetterItem.self), "events or articles") { .list($0.items) },
    ViewField("remark", .text, "that there is nothing, or more on the site") {
      .text(orAbsent: $0.remark)
    },
  ]
}

extension LetterItem: TemplateView {
  package static let fields: [ViewField<LetterItem>] = [
    ViewField("title", .text, "title") { .text($0.title) },
    ViewField("url", .text, "whole address") { .text($0.url) },
    ViewField("details", .text, "day, place, source") { .text($0.details) },
    ViewField("text", .text, "beginning of an article's text, as far as it may be shown") {
      .text(orAbsent: $0.text)
    },
    ViewField("itemLanguage", .text, "language code of title and text, where it is another") {
      .text(orAbsent: $0.language)
    },
  ]
}

extension Site {
  /// The page of the letter of `editions.all[number]`.
  func letterPage(_ number: Int) -> Page {
    let letter = letter(number)
    let path = addresses.letter(editions.all[number].week)
    let view = LetterPage(
      frame: frame(for: path),
      head: head(letter.title, at: path, description: letter.preheader, isHidden: true),
      letter: letter
    )
    return Page(path: path, template: "letter", view: view)
  }
}
