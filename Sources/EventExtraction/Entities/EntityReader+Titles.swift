import DigestModel
import LanguagePack

/// A title as far as it was read.
struct Title {
  var office: Office?
  var country: Party?
  /// Where the country's name stands last, so that a list of countries can go on from it.
  var end: Int
  /// The comma between title and name: 'Menteri Luar Negeri China, Qin Gang,'.
  var comma: Int?
  var isFormer = false
  /// 'Menteri LHK': a ministry of the copy's own state, as long as no other one is named.
  var isAbbreviated = false
}

extension EntityReader {
  /// A title with the name that follows it; a title of a state without a name stands for its holder.
  mutating func titled(in tokens: [Token], at index: Int, number: Int) -> [Entity]? {
    if tables.offices.counterparts.contains(tokens[index]) {
      return counterparts(in: tokens, at: index, number)
    }
    if index + 1 < tokens.count, tables.clauses.people.articles.contains(tokens[index]) {
      return title(in: tokens, at: index + 1).flatMap { pointingBack($0, index..<$0.end) }
    }
    guard let title = title(in: tokens, at: index) else { return nil }
    if let entity = aide(titled: title, in: tokens, at: index, number: number) { return [entity] }
    if let entity = holder(of: title, in: tokens, at: index, number: number) { return [entity] }
    if let entity = headOfHome(title, in: tokens, at: index)
      ?? soleHolder(of: title, in: tokens, at: index)
    {
      return [entity]
    }
    if title.end < tokens.count, tables.clauses.backward.contains(tokens[title.end]),
      let found = pointingBack(title, index..<title.end + 1)
    {
      return found
    }
    guard tables.rules.include(.officesAlone), let country = title.country, !title.isFormer
    else { return nil }
    guard let office = title.office, !office.isShared else {
      return backward(title, of: country, in: tokens, at: index).map { [$0] }
    }
    return offices(office, of: country, in: tokens, index..<title.end)
  }

  /// The office or title that begins at a token: its words, the state and abbreviations in brackets.
  func title(in tokens: [Token], at index: Int) -> Title? {
    let office = tables.offices.offices.match(in: tokens, at: index)
    guard office != nil || tables.offices.heads.contains(tokens[index]) else { return nil }
    var title = Title(office: office?.value, end: index + (office?.count ?? 1))
    title.isFormer = index > 0 && tables.offices.former.contains(tokens[index - 1])
    while title.end < tokens.count, title.end - index < 16 {
      let token = tokens[title.end]
      if let (meaning, count) = meaning(in: tokens, at: title.end) {
        guard meaning.person == nil else { break }
        if title.country == nil, meaning.party == nil,
          let region = region(meaning, in: tokens, at: title.end + count)
        {
          title.country = region
          title.end += count
          continue
        }
        guard let party = meaning.party ?? meaning.metonymOf else { break }
        // 'Dubes AS untuk China': the office serves the state that is told first.
        title.country = title.country ?? party
        title.end += count
      } else if title.country != nil, let seat = seat(in: tokens, at: title.end) {
        title.end += seat
      } else if let close = closingBracket(in: tokens, after: title.end) {
        title.end = close + 1
      } else if isNumbered(token) {
        title.end += 1
      } else if token.kind == .word, isTitleWord(token, in: tokens, at: title.end) {
        title.end += 1
      } else if isAbbreviation(token, in: tokens, at: title.end) {
        title.isAbbreviated = true
        title.end += 1
      } else {
        break
      }
    }
    if title.isAbbreviated, title.country == nil,
      tokens[index..<title.end].contains(where: { tables.offices.cabinet.contains($0) })
    {
      title.country = tables.offices.home
    }
    if title.end + 1 < tokens.count, tokens[title.end].isSign(","),
      !tokens[title.end + 1].isSign(",")
    {
      title.comma = title.end
    }
    return title
  }

  /// 'Gubernur Jawa Timur X', 'Wali Kota Hiroshima X': the state of a place whose office somebody holds.
  private func region(_ meaning: NameMeaning, in tokens: [Token], at next: Int) -> Party? {
    guard let place = meaning.place, next < tokens.count, tokens[next].isCapitalised,
      !isHeadline
    else { return nil }
    return place.country
  }

  /// 'Wakil Tetap RI untuk PBB di Jenewa X': a seat within a title, where a name follows it.
  private func seat(in tokens: [Token], at index: Int) -> Int? {
    guard tables.clauses.at.contains(tokens[index]),
      let (place, count) = meaning(in: tokens, at: index + 1), place.place != nil,
      index + 1 + count < tokens.count, tokens[index + 1 + count].isCapitalised
    else { return nil }
    return 1 + count
  }

  /// What stands behind the comma after a name: 'X, wakil menteri luar negeri Turki, …'.
  func apposition(
    in tokens: [Token],
    after run: Range<Int>
  ) -> (office: Office?, country: Party?, isClosed: Bool)? {
    let start = run.upperBound + 1
    guard start < tokens.count, tokens[run.upperBound].isSign(","),
      let title = title(in: tokens, at: start)
    else { return nil }
    let isClosed =
      title.country != nil && title.end < tokens.count && tokens[title.end].isSign(",")
      && (title.end + 1 >= tokens.count || !tokens[title.end + 1].isCapitalised)
    return (title.isFormer ? nil : title.office, title.country, isClosed)
  }

  /// 'Presiden COP27', 'Ketua G20'.
  private func isNumbered(_ token: Token) -> Bool {
    token.kind == .word && token.isCapitalised
      && token.text.utf8.contains { (48...57).contains($0) }
  }

  /// 'Menteri LHK Siti Nurbaya': capitals alone before a name that is written as one.
  private func isAbbreviation(_ token: Token, in tokens: [Token], at index: Int) -> Bool {
    guard token.kind == .word, (2...6).contains(token.text.utf8.count),
      !token.text.unicodeScalars.contains(where: { !$0.properties.isUppercase }),
      index + 1 < tokens.count
    else { return false }
    let next = tokens[index + 1]
    guard next.kind == .word, next.isCapitalised else { return false }
    // 'Ketua DPR AS'
    if meaning(in: tokens, at: index + 1)?.meaning.party != nil { return true }
    return next.text.unicodeScalars.contains(where: \.properties.isLowercase)
  }

  private func isTitleWord(_ token: Token, in tokens: [Token], at index: Int) -> Bool {
    guard tables.offices.words.contains(token) else { return false }
    // 'dan' goes on with a title only between words of titles.
    guard token.folded == "dan" || token.folded == "untuk" else { return true }
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    let goesOn =
      tables.offices.words.contains(next)
      && (next.isCapitalised || token.folded == "untuk")
    let isHead = tables.offices.heads.contains(next)
    let isState = token.folded == "untuk" && meaning(in: tokens, at: index + 1) != nil
    return goesOn && !isHead || isState || token.folded == "untuk" && goesOn
  }

  /// The end of a short bracket that opens at a token: '(Menhan)', '(AS)'.
  private func closingBracket(in tokens: [Token], after index: Int) -> Int? {
    guard tokens[index].isSign("(") else { return nil }
    let last = min(index + 5, tokens.count - 1)
    guard index < last else { return nil }
    guard let close = (index + 1...last).first(where: { tokens[$0].isSign(")") }) else {
      return nil
    }
    return tokens[index..<close].contains { $0.kind == .number } ? nil : close
  }

  /// The person whose name follows a title.
  private mutating func holder(
    of title: Title,
    in tokens: [Token],
    at index: Int,
    number: Int
  ) -> Entity? {
    // 'Paus Leo XIV': the whole is how he is known.
    if let (meaning, count) = meaning(in: tokens, at: index), let person = meaning.person,
      index + count > title.end,
      index + count == tokens.count || !tokens[index + count].isCapitalised
    {
      let office = title.isFormer ? nil : title.office
      let member = add(known: person, office: office, country: title.country, in: number)
      return Entity(kind: .person(member), tokens: index..<withBracket(tokens, index + count))
    }
    for start in [title.end, title.comma.map { $0 + 1 }].compactMap({ $0 })
    where start < tokens.count {
      let begin = skippingHonorifics(in: tokens, at: start)
      guard begin < tokens.count else { continue }
      let office = title.isFormer ? nil : title.office
      if let (meaning, count) = meaning(in: tokens, at: begin), let person = meaning.person {
        let member = add(known: person, office: office, country: title.country, in: number)
        return Entity(kind: .person(member), tokens: index..<withBracket(tokens, begin + count))
      }
      let isAfterComma = start != title.end
      if let entity = unknownHolder(of: title, in: tokens, index, begin, isAfterComma, number) {
        return entity
      }
    }
    return nil
  }

  private mutating func unknownHolder(
    of title: Title,
    in tokens: [Token],
    _ index: Int,
    _ begin: Int,
    _ isAfterComma: Bool,
    _ number: Int
  ) -> Entity? {
    guard tokens[begin].isCapitalised else { return nil }
    let run = nameRun(in: tokens, at: begin)
    let office = title.isFormer ? nil : title.office
    if let (person, range) = misspelt(in: tokens, within: run) {
      let member = add(known: person, office: office, country: title.country, in: number)
      return Entity(kind: .person(member), tokens: index..<withBracket(tokens, range.upperBound))
    }
    if run.count == 1, !isAfterComma {
      return shortHolder(of: title, in: tokens, index, run, number)
    }
    guard run.count > 1, !isHeadline, !isThing(run, in: tokens),
      tables.rules.include(.titledStrangers)
    else { return nil }
    // After a comma a name has to be closed by another one: 'Menlu Tiongkok, Wang Yi, membuka'.
    if isAfterComma {
      guard run.upperBound < tokens.count, tokens[run.upperBound].isSign(","), title.country != nil
      else { return nil }
    }
    let name = text(of: run, in: tokens)
    let member = addUnknown(name, office: office, country: title.country, in: number)
    return Entity(kind: .person(member), tokens: index..<withBracket(tokens, run.upperBound))
  }

  /// 'Presiden Zelensky': an office and one word of the name.
  private mutating func shortHolder(
    of title: Title,
    in tokens: [Token],
    _ index: Int,
    _ run: Range<Int>,
    _ number: Int
  ) -> Entity? {
    let word = tokens[run.lowerBound].folded
    guard cast.members(called: word).isEmpty,
      let known = tables.people.person(called: word, inOfficeOn: published, knownAs: title.office)
    else { return nil }
    let member = add(known: known, office: title.office, country: title.country, in: number)
    return Entity(kind: .person(member), tokens: index..<run.upperBound)
  }

  func skippingHonorifics(in tokens: [Token], at start: Int) -> Int {
    var index = start
    while index < tokens.count, tables.nameWords.honorifics.contains(tokens[index]) {
      index += 1
    }
    return index
  }

  /// Takes in what stands in brackets straight after a name: 'Joko Widodo (Jokowi)'.
  func withBracket(_ tokens: [Token], _ end: Int) -> Int {
    guard end < tokens.count, let close = closingBracket(in: tokens, after: end) else { return end }
    return close + 1
  }

  /// 'menlu Israel dan Palestina': one office for each state of the list.
  func offices(
    _ office: Office,
    of country: Party,
    in tokens: [Token],
    _ range: Range<Int>
  ) -> [Entity] {
    var entities = [Entity(kind: .office(office, country), tokens: range)]
    var index = range.upperBound
    while tables.rules.include(.sharedOffices), let next = nextOfList(in: tokens, at: index),
      let (meaning, count) = meaning(in: tokens, at: next), let party = meaning.party
    {
      entities.append(Entity(kind: .office(office, party), tokens: next..<next + count))
      index = next + count
    }
    return entities
  }

  /// Behind ',', 'dan' or ', dan'.
  private func nextOfList(in tokens: [Token], at index: Int) -> Int? {
    func isAnd(_ index: Int) -> Bool {
      index < tokens.count && tokens[index].folded == tables.clauses.and
    }
    guard index < tokens.count else { return nil }
    if isAnd(index) { return index + 1 }
    guard tokens[index].isSign(",") else { return nil }
    return isAnd(index + 1) ? index + 2 : index + 1
  }
}
