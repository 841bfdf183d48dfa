import DigestModel

/// A name, with the page that it leads to where there is one.
struct NamedLink: TemplateView, Hashable {
  let name: String
  let url: String?
  /// A few words beside it.
  var note: String?
  /// Language code of the name, where it is not in the page's.
  var language: String?
  /// Language code of the words beside it, where it is not the page's.
  var noteLanguage: String?

  static let fields: [ViewField<NamedLink>] = [
    ViewField("name", .text, "what it is called") { .text($0.name) },
    ViewField("url", .text, "address, where there is one") { .text(orAbsent: $0.url) },
    ViewField("note", .text, "a few words beside it") { .text(orAbsent: $0.note) },
    ViewField("noteLanguage", .text, "language code of those words, where it is another") {
      .text(orAbsent: $0.noteLanguage)
    },
    ViewField("nameLanguage", .text, "language code of the name, where it is another") {
      .text(orAbsent: $0.language)
    },
  ]
}

/// A topic's name with its page.
struct TopicTag: TemplateView, Hashable {
  let id: String
  let name: String
  let url: String

  static let fields: [ViewField<TopicTag>] = [
    ViewField("id", .text, "fixed name, for its colour") { .text($0.id) },
    ViewField("topicName", .text, "name") { .text($0.name) },
    ViewField("topicURL", .text, "address of its page") { .text($0.url) },
  ]
}

/// A row of links under a heading.
struct LinkGroup: TemplateView {
  let heading: String
  let links: [NamedLink]

  static let fields: [ViewField<LinkGroup>] = [
    ViewField("heading", .text, "heading") { .text($0.heading) },
    ViewField("links", .list(NamedLink.self), "the links") { .list($0.links) },
  ]
}
