import DigestModel
import LanguagePack

extension MentionMerger {
  /// Somebody told by office here and by name elsewhere in the article, if he held it then.
  func named(_ participant: Participant, on date: DateSpan) -> Participant {
    guard case .office(let office, let party) = participant, !office.isShared else {
      return participant
    }
    let holders = cast.holders(of: office.key).filter { cast.members[$0].country == party }
    guard holders.count == 1, held(office, holders[0], on: date) else { return participant }
    return .person(holders[0])
  }

  /// 'Kunjungan presiden Prancis ke Jerman terakhir kali berlangsung pada 2000': that was another president.
  private func held(_ office: Office, _ member: Int, on date: DateSpan) -> Bool {
    guard let days = date.bounds else { return true }
    let member = cast.members[member]
    let terms = member.known.flatMap { known in
      knowledge?.people[known].terms.filter { $0.key == office.key && $0.country == member.country }
    }
    if let terms, !terms.isEmpty {
      return terms.contains { $0.isNear(days.lowerBound) || $0.isNear(days.upperBound) }
    }
    guard let published else { return true }
    return days.upperBound.days(to: published) < Self.usualTerm
  }

  /// For so many days somebody whose terms are not known may have held an office: five years.
  private static var usualTerm: Int { 5 * 366 }
}
