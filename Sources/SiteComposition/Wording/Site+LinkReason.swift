import DigestModel

extension Site {
  /// Why two events are tied, as the sentence on the page of the later one, or of the part.
  ///
  /// Empty where one of the two is no event of the site.
  package func reason(for link: Link) -> String {
    guard let page = event(link.from), let other = event(link.to) else { return "" }
    return LinkReason(site: self, link: link, page: page, other: other).sentence
  }
}
