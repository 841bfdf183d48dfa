import DigestModel
import LanguagePack

extension EntityReader {
  /// 'utusan khusus Presiden AS Donald Trump, Steve Witkoff,': the aide, where he is named behind whom he serves.
  ///
  /// 'Penasihat Presiden Rusia Vladimir Putin' alone names nobody who acts; 'penasihat Presiden Rusia Yuri
  /// Ushakov' names the aide, since he is not known to be president: nil, as for any other title.
  mutating func aide(titled title: Title, in tokens: [Token], at index: Int, number: Int) -> Entity?
  {
    guard tables.offices.aides.contains(tokens[index]),
      let (served, start) = servedOffice(of: title, in: tokens, at: index)
    else { return nil }
    let begin = skippingHonorifics(in: tokens, at: title.end)
    guard begin < tokens.count, let name = name(in: tokens, at: begin, of: served) else {
      return nil
    }
    let told = nameInCommas(behind: name.range.upperBound, in: tokens)
    let isHolder = name.person.map { holds(served, $0) } ?? false
    guard isHolder || told.map({ closes($0.range, in: tokens) }) ?? false else { return nil }
    let holder = add(name, office: served, country: title.country, in: number, tokens)
    if let told {
      let office = title.isFormer ? nil : title.office
      let member = add(told, office: office, country: title.country, in: number, tokens)
      return Entity(kind: .person(member), tokens: index..<told.range.upperBound)
    }
    return Entity(kind: .person(holder), tokens: start..<name.range.upperBound, isServed: true)
  }

  /// A name as it stands, of somebody known or not.
  private typealias Name = (range: Range<Int>, person: Int?)

  private mutating func add(
    _ name: Name,
    office: Office?,
    country: Party?,
    in number: Int,
    _ tokens: [Token]
  ) -> Int {
    if let person = name.person {
      return add(known: person, office: office, country: country, in: number)
    }
    let text = text(of: name.range, in: tokens)
    return addUnknown(text, office: office, country: country, in: number)
  }

  /// The office within a title that has one of its own before it.
  private func servedOffice(
    of title: Title,
    in tokens: [Token],
    at index: Int
  ) -> (office: Office, start: Int)? {
    let own = tables.offices.offices.match(in: tokens, at: index)?.count ?? 1
    for start in index + own..<max(index + own, title.end) {
      // 'Sekretaris Jenderal (Sekjen) PBB'
      if let office = tables.offices.offices.match(in: tokens, at: start)?.value, !office.isShared,
        office.key != title.office?.key
      {
        return (office, start)
      }
    }
    return nil
  }

  /// Whoever is named at a token, in short only where he is known by the office.
  private func name(in tokens: [Token], at begin: Int, of office: Office) -> Name? {
    guard let name = fullName(in: tokens, at: begin) else {
      guard tokens[begin].isCapitalised else { return nil }
      return tables.people
        .person(called: tokens[begin].folded, inOfficeOn: published, knownAs: office)
        .map { (begin..<begin + 1, $0) }
    }
    return name.person == nil
      ? name : (begin..<withBracket(tokens, name.range.upperBound), name.person)
  }

  private func fullName(in tokens: [Token], at start: Int) -> Name? {
    guard start < tokens.count, tokens[start].isCapitalised else { return nil }
    let found = meaning(in: tokens, at: start)
    if let found {
      return found.meaning.person.map { (start..<start + found.count, $0) }
    }
    let name = nameRun(in: tokens, at: start)
    return name.count > 1 && !isThing(name, in: tokens) ? (name, nil) : nil
  }

  private func holds(_ office: Office, _ person: Int) -> Bool {
    if let member = cast.member(known: person), let told = cast.members[member].office {
      return told.key == office.key
    }
    return tables.knowledge.people[person].terms.contains { term in
      term.key == office.key && (published.map { term.isNear($0) } ?? true)
    }
  }

  /// ', Steve Witkoff,': a name between commas.
  private func nameInCommas(behind end: Int, in tokens: [Token]) -> Name? {
    guard end < tokens.count, tokens[end].isSign(","),
      let name = fullName(in: tokens, at: end + 1)
    else { return nil }
    let next = name.range.upperBound
    return next == tokens.count || tokens[next].kind == .sign ? name : nil
  }

  /// Whether a name between commas ends there: no list goes on from it.
  private func closes(_ name: Range<Int>, in tokens: [Token]) -> Bool {
    let next = name.upperBound
    guard next + 1 < tokens.count, tokens[next].isSign(",") else { return false }
    return tokens[next + 1].kind == .word && !tokens[next + 1].isCapitalised
      && !tables.clauses.lists.contains(tokens[next + 1])
  }
}
