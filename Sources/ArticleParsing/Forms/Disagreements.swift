import DigestModel
import LanguagePack

extension CleanedArticle {
  /// Where the text, as it reads by itself, says otherwise than `metadata`.
  ///
  /// A day above the text disagrees when it is another one; a day worked out from the text only when
  /// it is more than a week away. Headlines and outlets may be written differently.
  func disagreements(with metadata: RawMetadata, _ pack: LanguagePack) -> [Disagreement] {
    var found: [Disagreement] = []
    let names = OutletNames(pack: pack)
    if let title = metadata.title.map({ singleLine($0).composed }), !headline.isDerived,
      !areSameHeadline(names.withoutOutlet(title), names.withoutOutlet(headline.text))
    {
      found.append(Disagreement(.headline, metadata: title, text: headline.text))
    }
    if let day = metadata.published, let own = published, own != day,
      publishedBasis == .stated || abs(own.days(to: day)) > 7
    {
      found.append(Disagreement(.day, metadata: "\(day)", text: "\(own)"))
    }
    if let outlet = metadata.publisher.map(singleLine), let own = publisher,
      !names.areSame(outlet, own)
    {
      found.append(Disagreement(.outlet, metadata: outlet, text: own))
    }
    return found
  }
}

/// Whether no more than spelling, order and words that one of them adds tell two headlines apart.
func areSameHeadline(_ left: String, _ right: String) -> Bool {
  let (left, right) = (comparedWords(left), comparedWords(right))
  let (short, long) = left.count <= right.count ? (left, right) : (right, left)
  // Nobody writes such a headline, and each word is held against all others.
  guard long.count <= 100 else { return true }
  var rest = long
  for (index, word) in short.enumerated() {
    let isCut = index == short.count - 1 && word.count >= 2
    let place =
      rest.firstIndex(of: word)
      ?? rest.firstIndex { areSpellings(word, $0) || (isCut && $0.hasPrefix(word)) }
    guard let place else { return false }
    rest.remove(at: place)
  }
  return true
}

/// Letters and numbers of each word, folded.
private func comparedWords(_ text: String) -> [String] {
  text.folded.filter { $0 != "'" }.split { !$0.isLetter && !$0.isNumber }.map(String.init)
}

/// Whether two words are the same but for a letter, or two of a long one; numbers are exact.
private func areSpellings(_ left: String, _ right: String) -> Bool {
  let length = min(left.utf8.count, right.utf8.count)
  guard length >= 4, max(left.utf8.count, right.utf8.count) <= min(length + 2, 40),
    !left.contains(where: \.isNumber), !right.contains(where: \.isNumber)
  else { return false }
  return alignmentDistance(left, right) <= (length >= 8 ? 2 : 1)
}

/// Tells whether two names are of one outlet.
struct OutletNames {
  let pack: LanguagePack

  /// `ANTARA News` and `LKBN Antara`, `Kompas.com` and `KOMPAS`, `VOA` and `Voice of America`.
  func areSame(_ left: String, _ right: String) -> Bool {
    if let one = known(left), one.folded == known(right)?.folded { return true }
    let (one, other) = (words(left), words(right))
    let (short, long) = (one.joined(), other.joined())
    if short.isEmpty || long.isEmpty || short.contains(long) || long.contains(short) { return true }
    return initials(one) == long || initials(other) == short
  }

  /// A headline without the outlet's name or the page's number behind it.
  func withoutOutlet(_ headline: String) -> String {
    for mark in [" - ", " | ", " – ", " — ", " :: ", " » "] {
      guard let place = headline.utf8.lastRange(of: mark.utf8) else { continue }
      let tail = String(headline[place.upperBound...])
      let head = String(headline[..<place.lowerBound])
      guard isOutlet(tail), !comparedWords(head).isEmpty else { continue }
      return withoutOutlet(head)
    }
    return headline
  }

  private func isOutlet(_ text: String) -> Bool {
    comparedWords(text).count <= 4
      && (known(text) != nil
        || text.split(separator: " ").contains {
          NameReader(pack: pack).isDomain(String($0))
        })
  }

  /// The outlet of the language pack that the name holds.
  private func known(_ name: String) -> String? {
    let tokens = tokens(of: name)
    return tokens.indices.lazy
      .compactMap { pack.datelineWords.outlets.match(in: tokens, at: $0)?.value }.first
  }

  /// The name's words, without the ending of an address.
  private func words(_ name: String) -> [String] {
    name.split(separator: " ").flatMap { word -> [String] in
      let isDomain = NameReader(pack: pack).isDomain(String(word))
      return comparedWords(isDomain ? String(word.prefix { $0 != "." }) : String(word))
    }
  }

  private func initials(_ words: [String]) -> String {
    words.count > 1 ? String(words.compactMap(\.first)) : ""
  }
}

extension Collection where Element: Equatable, Self: BidirectionalCollection {
  /// Where `part` stands for the last time.
  func lastRange(of part: some BidirectionalCollection<Element>) -> Range<Index>? {
    let mirrored = Array(reversed())
    guard let found = mirrored.firstRange(of: Array(part.reversed())) else { return nil }
    let start = index(endIndex, offsetBy: -found.upperBound)
    return start..<index(endIndex, offsetBy: -found.lowerBound)
  }
}
