/// What names of elements and classes mean, on pages of any outlet.
enum PageWords {
  /// Elements that hold nothing of an article.
  static let dropped: Set<String> = [
    "script", "style", "noscript", "template", "iframe", "object", "embed", "nav", "aside",
    "footer", "form", "button", "select", "textarea", "input", "svg", "canvas", "video", "audio",
    "figure", "figcaption", "picture", "menu", "dialog", "head", "title", "amp-sidebar", "amp-ad",
    "amp-list", "amp-embed", "amp-consent", "amp-img", "amp-video",
  ]
  /// Elements that run on within a line.
  static let inline: Set<String> = [
    "a", "abbr", "b", "big", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "img", "ins", "kbd", "label", "mark", "q", "s", "small", "span", "strike", "strong", "sub",
    "sup", "time", "tt", "u", "var", "wbr",
  ]
  /// Elements that are one of many in what holds them.
  static let leaves: Set<String> = [
    "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "dd", "dt",
  ]
  /// Elements that hold the article whatever they are called.
  static let kept: Set<String> = ["html", "body", "main", "article", "h1"]

  /// Whether a class or id says that what it names is never an article's: readers' words, other
  /// articles, the site's own furniture.
  ///
  /// `words` are those of one class; what only tells of a layout with such a thing in it
  /// (`has-comments`, `content-sidebar-wrap`, `comments-open`) says nothing.
  static func areForeign(_ words: [String]) -> Bool {
    guard let first = words.first, let last = words.last, !layouts.contains(first),
      !states.contains(last)
    else { return false }
    return words.contains { word in
      foreign.contains(word) || foreignStems.contains { word.hasPrefix($0) }
    }
  }

  private static let layouts: Set<String> = [
    "has", "no", "with", "without", "content", "main", "layout", "body",
  ]
  private static let states: Set<String> = ["open", "closed", "enabled", "disabled", "off", "on"]

  private static let foreign: Set<String> = [
    "discussion", "diskusi", "tanggapan", "reply", "replies", "responses", "respond", "sidebar",
    "terkait", "popular", "populer", "terpopuler", "terkini", "terbaru", "trending", "ticker",
    "rekomendasi", "lainnya", "stories", "query", "newsletter", "breadcrumb", "breadcrumbs",
    "navbar", "navigation", "footer", "cookie", "cookies", "complementary", "copyright",
  ]
  private static let foreignStems = [
    "comment", "komentar", "disqus", "related", "recommend", "rekomend", "sidebar", "relatedpost",
  ]

  /// Words in classes and ids of what mostly stands around an article, but now and then holds it.
  static let furniture: Set<String> = [
    "share", "sharing", "sharedaddy", "social", "sosmed", "ads", "ad", "adv", "advert",
    "advertisement", "iklan", "banner", "promo", "promoted", "sponsor", "sponsored", "subscribe",
    "menu", "nav", "modal", "popup", "tags", "caption", "widget", "paging", "pagination", "search",
  ]
}
