import DigestModel
import LanguagePack

/// Outlets that no list has, known by their place in a dateline.
extension DatelineReader {
  /// `Jakarta, KBR News - Presiden …`: capitals behind a city, and the article at once.
  func foundByForm(beforeComma: Substring, behind: Substring, _ rest: String) -> Found? {
    let (city, outlet) = (String(beforeComma).trimmed, String(behind).trimmed)
    guard opensArticle(rest) else { return nil }
    if isOutletByForm(outlet), isCity(city) { return found(city, outlet, rest) }
    // `WE Online, Seoul -`: the other way round, where only the outlet is in capitals.
    guard isOutletByForm(city), isCity(outlet), outlet != outlet.uppercased() else { return nil }
    return found(outlet, city, rest)
  }

  /// `VIVA Dunia`: an outlet in capitals with its section.
  func outletWithSection(_ head: String) -> String? {
    guard let space = head.lastIndex(of: " ") else { return nil }
    let outlet = String(head[..<space])
    let section = String(head[head.index(after: space)...])
    return isOutletByForm(outlet) && pack.noisePatterns.isMenu(tokenised(section))
      ? outlet : nil
  }

  private func isOutletByForm(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard isAgency(text), words.count <= 3, let first = words.first,
      first.count > 2 || first.count == 2 && words.count > 1
    else { return false }
    return first.unicodeScalars.allSatisfy(\.properties.isUppercase)
  }

  private func opensArticle(_ rest: String) -> Bool {
    guard let first = rest.unicodeScalars.first else { return true }
    return rest.split(separator: " ").count > 5 && !first.properties.isLowercase
  }
}
