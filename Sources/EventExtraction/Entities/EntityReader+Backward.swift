import DigestModel
import LanguagePack

extension EntityReader {
  /// 'Ketua DPR AS itu': somebody of that state who was told before.
  func backward(
    _ title: Title,
    of state: Party,
    in tokens: [Token],
    at index: Int
  ) -> Entity? {
    guard title.end < tokens.count, tables.clauses.backward.contains(tokens[title.end]) else {
      return nil
    }
    return Entity(kind: .single, tokens: index..<title.end + 1, servedState: state)
  }

  /// 'Presiden itu', 'sang raja': whoever holds such an office and was told before.
  func pointingBack(_ title: Title, _ range: Range<Int>) -> [Entity]? {
    guard let office = title.office, !office.isShared, title.country == nil, !title.isFormer else {
      return nil
    }
    return [Entity(kind: .single, tokens: range, servedOffice: office.key)]
  }

  /// 'Wamenlu menerima …': the only one whom the article has named with that office, at home if there are several.
  func soleHolder(of title: Title, in tokens: [Token], at index: Int) -> Entity? {
    guard let office = title.office, title.country == nil, !title.isFormer, !isHeadline,
      tokens[index].isCapitalised,
      title.end >= tokens.count || !tokens[title.end].isCapitalised
    else { return nil }
    let holders = cast.members.indices.filter { cast.members[$0].office?.key == office.key }
    let own = holders.filter { cast.members[$0].country == tables.offices.home }
    guard let holder = holders.count == 1 ? holders.first : own.count == 1 ? own.first : nil else {
      return nil
    }
    return Entity(kind: .person(holder), tokens: index..<title.end)
  }

  /// 'Presiden bertolak …': the title alone is the head of the copy's own state, once he was named.
  func headOfHome(_ title: Title, in tokens: [Token], at index: Int) -> Entity? {
    guard let office = title.office, title.country == nil, !title.isFormer,
      office.key == tables.offices.homeOffice, tokens[index].isCapitalised, !isHeadline,
      title.end >= tokens.count || !tokens[title.end].isCapitalised,
      let known = tables.holder(of: office, for: tables.offices.home, on: published),
      let member = cast.member(known: known)
    else { return nil }
    return Entity(kind: .person(member), tokens: index..<title.end)
  }
}
