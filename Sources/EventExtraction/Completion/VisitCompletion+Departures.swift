import DigestModel
import LanguagePack

extension VisitCompletion {
  /// How many days after a departure the visit begins that it was made for.
  private static let way = 2

  /// A departure is no visit beside the one that it was made for: 'bertolak ke X, Minggu malam', then
  /// 'Kunjungan ke X dijadwalkan pada Senin'.
  mutating func dropDepartures() {
    for index in drafts.indices.reversed() where drafts[index].event.trigger.departs {
      let departure = drafts[index].event
      guard departure.status == .held, departure.date.isExact, let day = departure.date.start,
        let visit = drafts.indices.first(where: { isAim(drafts[$0].event, of: departure, on: day) })
      else { continue }
      drafts[visit].event.place = drafts[visit].event.place ?? departure.place
      drafts.remove(at: index)
    }
  }

  private func isAim(_ visit: Candidate, of departure: Candidate, on day: Day) -> Bool {
    guard visit.type == .visit, visit.status == .scheduled, visit.country == departure.country,
      visit.date.isExact, let start = visit.date.start,
      !Set(visit.participants).isDisjoint(with: departure.participants)
    else { return false }
    return (0...Self.way).contains(day.days(to: start))
  }
}
