import DigestModel
import LanguagePack

/// Reads what stands before the text: `Beijing (ANTARA) -`, `TEMPO.CO, Jakarta -`, `MOSKOW -`.
struct DatelineReader {
  let pack: LanguagePack
  let names: NameReader
  /// A dateline is this many tokens at most.
  private static let reach = 14

  struct Found {
    let dateline: Dateline
    /// What follows on the line.
    let rest: String
    /// The day that stands beside the city, where its year does too.
    var day: Day?
  }

  func dateline(in line: RawLine) -> Found? {
    let tokens = line.tokens
    for index in tokens.indices.prefix(Self.reach) where index > 0 {
      guard let separator = pack.datelineWords.separators.match(in: tokens, at: index),
        parts(at: index, separator.count, tokens)
      else { continue }
      let head = line.text(inBytes: 0..<tokens[index].range.lowerBound)
      // `Metrotvnews.com, Jakarta:` – a loose separator needs outlet and city.
      guard separator.value || head.contains(",") else { continue }
      let rest = line.text(fromToken: index + separator.count)
      if let found = dateline(head: head, rest: rest) { return found }
    }
    return outletWithComma(in: line) ?? outletWithStop(in: line)
  }

  /// A hyphen parts a dateline from the text where a space stands on one side of it at least, or behind
  /// a web address.
  private func parts(at index: Int, _ count: Int, _ tokens: [Token]) -> Bool {
    let next = index + count
    return tokens[index].followsSpace || next == tokens.count || tokens[next].followsSpace
      || count > 1
      || index > 2 && tokens[index - 2].isSign(".") && !tokens[index - 2].followsSpace
        && pack.isDomainEnding(tokens[index - 1].text)
  }

  private func dateline(head: String, rest: String) -> Found? {
    if head.hasSuffix(")"), let open = head.lastIndex(of: "(") {
      let place = String(head[..<open]).trimmed
      let city = withoutState(withoutDate(place))
      let agency = String(head[head.index(after: open)...].dropLast()).trimmed
      guard isCity(city), isAgency(agency) else { return nil }
      return found(city, names.outlet(agency) ?? agency, rest, on: statedDay(in: place))
    }
    if let comma = head.firstIndex(of: ",") {
      let (first, behind) = (head[..<comma], head[head.index(after: comma)...])
      return found(beforeComma: first, behind: behind, rest)
        ?? foundByForm(beforeComma: first, behind: behind, rest) ?? foundByDay(head, rest)
    }
    if let outlet = names.outlet(head) ?? outletWithSection(head) {
      return outletFirst(outlet, rest)
    }
    let isCapitals = head.unicodeScalars.allSatisfy {
      !$0.properties.isAlphabetic || $0.properties.isUppercase
    }
    guard isCity(head), rest.isEmpty || isCapitals,
      head.unicodeScalars.count(where: \.properties.isAlphabetic) >= 3
    else { return nil }
    return found(head, nil, rest)
  }

  private func found(beforeComma: Substring, behind: Substring, _ rest: String) -> Found? {
    let first = String(beforeComma).trimmed
    let second = String(behind).trimmed
    if let outlet = names.outlet(first), isCityWithRegion(second) {
      return found(withoutState(second), outlet, rest)
    }
    if let outlet = names.outlet(second), isCity(first) { return found(first, outlet, rest) }
    let parts = second.split(separator: ",").map { String($0).trimmed }
    if let agency = parts.last, let outlet = names.outlet(agency),
      let city = cityWithoutDate(first, parts.dropLast())
    {
      return found(city, outlet, rest, on: statedDay(in: second))
    }
    return nil
  }

  /// `Jakarta, 7 Januari 2026 – Menteri …`: a press release has the day where agencies have their name.
  private func foundByDay(_ head: String, _ rest: String) -> Found? {
    let parts = head.split(separator: ",").map { String($0).trimmed }
    guard let first = parts.first, isCity(first), opensText(tokenised(rest)) else { return nil }
    let hasState = parts.count > 2 && withoutState(parts[0] + "," + parts[1]) == first
    let date = tokenised(parts.dropFirst(hasState ? 2 : 1).joined(separator: ", "))
    let forms = pack.dateForms(in: date)
    let isDate = date.indices.allSatisfy { index in
      date[index].kind == .sign || forms.contains { $0.tokens.contains(index) }
    }
    guard isDate, let day = forms.lazy.compactMap(\.statedDay).first else { return nil }
    return found(first, nil, rest, on: day)
  }

  private func statedDay(in text: String) -> Day? {
    pack.dateForms(in: tokenised(text)).lazy.compactMap(\.statedDay).first
  }

  /// `Washington, DC`, `Kazan, Rusia`: a state stands behind the comma, or what is short and in capitals.
  private func isCityWithRegion(_ text: String) -> Bool {
    let parts = text.split(separator: ",").map { String($0).trimmed }
    guard let city = parts.first, isCity(city), parts.count <= 2 else { return false }
    return parts.count == 1 || withoutState(text) == city
      || (parts[1].count <= 4 && parts[1] == parts[1].uppercased())
  }

  /// `Kairo, Selasa, MINA – …`, `Jakarta, 12/3, ANTARA – …`: a day between city and outlet.
  private func cityWithoutDate(_ city: String, _ between: some Sequence<String>) -> String? {
    let areDates = between.allSatisfy { part in
      !pack.dateForms(in: tokenised(part)).isEmpty
    }
    return areDates && isCity(city) ? city : nil
  }

  /// `Jakarta, NU Online` alone on its line, which the first paragraph follows at once.
  func placeLine(_ line: RawLine, before next: RawLine) -> Dateline? {
    guard line.words.count <= 6, !line.endsSentence, !next.followsBlank, next.isProse,
      let comma = line.text.firstIndex(of: ",")
    else { return nil }
    let behind = line.text[line.text.index(after: comma)...]
    return found(beforeComma: line.text[..<comma], behind: behind, "")?.dateline
  }

  /// `Jakarta - Presiden …`, `Laut Mati, Yordania - Presiden …` or `Washington: Presiden …`, which only an
  /// article's first paragraph may be.
  func cityAlone(in line: RawLine) -> Found? {
    for index in line.tokens.indices.prefix(7) where index > 0 {
      guard let separator = pack.datelineWords.separators.match(in: line.tokens, at: index),
        !line.tokens[index].isSign("."), index + separator.count < line.tokens.count,
        line.tokens[index + separator.count].followsSpace,
        separator.value == line.tokens[index].followsSpace
      else { continue }
      let head = line.text(inBytes: 0..<line.tokens[index].range.lowerBound)
      let rest = RawLine(
        original: line.text(fromToken: index + separator.count),
        followsBlank: true
      )
      let city = withoutState(head)
      guard isCity(city), index < 3 || city != head, rest.isProse,
        opensText(rest.tokens), pack.bylineWords.label(in: line.tokens, at: 0) == nil
      else { return nil }
      return found(city, nil, rest.text)
    }
    return nil
  }

  /// A capital, or a quotation that begins with one.
  private func opensText(_ tokens: [Token]) -> Bool {
    tokens.first { $0.kind != .sign }?.isCapitalised == true
      && tokens.prefix { $0.kind == .sign }.allSatisfy {
        ["\"", "'", "“", "‘", "”", "’"].contains($0.text)
      }
  }

  /// `Laut Mati, Yordania`: without the state or province behind the city.
  private func withoutState(_ place: String) -> String {
    let parts = place.split(separator: ",").map { String($0).trimmed }
    guard parts.count == 2 else { return place }
    let behind = tokenised(parts[1])
    let state = pack.datelineWords.states.match(in: behind, at: 0)
    return state?.count == behind.count ? parts[0] : place
  }

  /// `Jakarta, 12/3 (ANTARA)`: older copy has the day behind the city.
  private func withoutDate(_ city: String) -> String {
    guard let comma = city.firstIndex(of: ","),
      city[comma...].unicodeScalars.contains(where: { ("0"..."9").contains($0) })
    else { return city }
    return String(city[..<comma])
  }

  /// `KONTAN.CO.ID - BEIJING. Menteri …` or `VIVA – Presiden …`.
  private func outletFirst(_ outlet: String, _ rest: String) -> Found? {
    if let stop = rest.firstIndex(of: "."), isCity(String(rest[..<stop])) {
      let city = String(rest[..<stop])
      let tail = String(rest[rest.index(after: stop)...]).trimmed
      if city == city.uppercased(), tail.split(separator: " ").count > 5 {
        return found(city, outlet, tail)
      }
    }
    guard rest.split(separator: " ").count > 5 else { return nil }
    return found(nil, outlet, rest)
  }

  /// `REPUBLIKA.CO.ID, Menteri …`, with neither city nor hyphen.
  private func outletWithComma(in line: RawLine) -> Found? {
    guard let space = line.text.firstIndex(of: " "), line.isProse else { return nil }
    let word = line.text[..<space]
    guard word.last == ",", names.isDomain(String(word.dropLast())) else { return nil }
    let rest = String(line.text[line.text.index(after: space)...])
    return found(nil, String(word.dropLast()), rest)
  }

  /// `RMOL. Iran dan Amerika Serikat …`: an outlet that is known, in capitals.
  private func outletWithStop(in line: RawLine) -> Found? {
    guard let space = line.text.firstIndex(of: " "), line.isProse else { return nil }
    let word = line.text[..<space]
    guard word.last == ".", word == word.uppercased(),
      let outlet = names.outlet(String(word.dropLast()))
    else { return nil }
    return found(nil, outlet, String(line.text[line.text.index(after: space)...]))
  }

  func found(
    _ city: String?,
    _ agency: String?,
    _ rest: String,
    on day: Day? = nil
  ) -> Found {
    Found(
      dateline: Dateline(
        city: city.map { city in
          let isCapitals = city == city.uppercased() && city.count > 3
          return isCapitals ? names.capitalised(city) : city
        },
        agency: agency
      ),
      rest: rest,
      day: day
    )
  }

  /// One to four words with capitals, no digits.
  func isCity(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...4).contains(words.count), text.count <= 40 else { return false }
    return words.allSatisfy { word in
      let start = word.prefix { $0 != "-" }
      let isParticle = pack.datelineWords.particles.contains(String(start).folded)
      let isCapitalised = word.unicodeScalars.first?.properties.isUppercase ?? false
      return (isParticle || isCapitalised)
        && word.unicodeScalars.allSatisfy {
          $0.properties.isAlphabetic || "-'’.".unicodeScalars.contains($0)
        }
    }
  }

  func isAgency(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (1...4).contains(words.count)
      && words.allSatisfy {
        $0.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
          || names.isDomain(String($0))
      }
  }
}
