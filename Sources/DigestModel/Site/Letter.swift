/// A week's edition as it is sent by e-mail, for both of its forms; all addresses are absolute.
package struct Letter: Hashable, Sendable {
  package var title: String
  /// What a list of messages shows beside the subject.
  package var preheader: String
  /// Language code of the preheader, where it is not the letter's.
  package var preheaderLanguage: String?
  package var site: String
  package var range: String
  package var counts: String
  /// Where the same can be read on the site.
  package var web: LetterLink
  package var sections: [LetterSection]
  package var closing: String
  package var links: [LetterLink]

  package init(
    title: String,
    preheader: String,
    preheaderLanguage: String? = nil,
    site: String,
    range: String,
    counts: String,
    web: LetterLink,
    sections: [LetterSection],
    closing: String,
    links: [LetterLink]
  ) {
    self.title = title
    self.preheader = preheader
    self.preheaderLanguage = preheaderLanguage
    self.site = site
    self.range = range
    self.counts = counts
    self.web = web
    self.sections = sections
    self.closing = closing
    self.links = links
  }
}

/// What a letter tells under one heading.
package struct LetterSection: Hashable, Sendable {
  package var heading: String
  package var items: [LetterItem]
  /// What is said where there is nothing, or more than the letter holds.
  package var remark: String?

  package init(heading: String, items: [LetterItem], remark: String? = nil) {
    self.heading = heading
    self.items = items
    self.remark = remark
  }
}

/// An event or an article in a letter.
package struct LetterItem: Hashable, Sendable {
  package var title: String
  package var url: String
  /// Day, place, source.
  package var details: String
  package var text: String?
  /// Language code of title and text, where it is not the letter's.
  package var language: String?

  package init(
    title: String,
    url: String,
    details: String,
    text: String? = nil,
    language: String? = nil
  ) {
    self.title = title
    self.url = url
    self.details = details
    self.text = text
    self.language = language
  }
}

package struct LetterLink: Hashable, Sendable {
  package var name: String
  package var url: String

  package init(name: String, url: String) {
    self.name = name
    self.url = url
  }
}
