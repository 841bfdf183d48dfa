import DigestModel
import LanguagePack

/// Gives what a body did in these days the city that it sits in, where the article was written there:
/// 'New York - Majelis Umum PBB mengesahkan …'.
struct SessionCompletion {
  private(set) var drafts: [MentionMerger.Draft]
  let tables: ExtractionTables
  /// Where the article was written.
  let city: String?
  let published: Day?

  func completed() -> [MentionMerger.Draft] {
    guard let city, let published else { return drafts }
    var result = self
    for index in drafts.indices where isOpen(drafts[index].event, published) {
      guard let seat = seat(of: drafts[index].event, in: city) else { continue }
      result.drafts[index].event.place = seat
      result.drafts[index].event.country = seat.country
    }
    return result.drafts
  }

  private func isOpen(_ event: Candidate, _ published: Day) -> Bool {
    guard event.type == .vote || event.type == .summit, event.status == .held,
      event.country == nil, event.date.isExact, let last = event.date.bounds?.upperBound
    else { return false }
    return (0...Self.daysOfNews).contains(last.days(to: published))
  }

  /// What is older was not followed from there.
  private static let daysOfNews = 3

  private func seat(of event: Candidate, in city: String) -> PlaceMeaning? {
    let bodies = event.otherParties.filter {
      tables.triggers.seats[$0.code]?.contains(city) ?? false
    }
    return bodies.isEmpty ? nil : tables.names.match(in: tokens(of: city), at: 0)?.value.place
  }
}
