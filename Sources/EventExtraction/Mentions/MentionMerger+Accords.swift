import DigestModel

extension MentionMerger {
  /// A deal that was made is none that is to be signed; without a day only what stands near is the same.
  func isOneAccord(_ known: Candidate, _ new: Candidate) -> Bool {
    guard known.status == new.status else { return false }
    let isDated = known.date != .unknown && new.date != .unknown
    return isDated || new.sentence - known.sentence <= Self.reach
  }

  /// 'pulang pada Rabu setelah meneken dua naskah. … Naskah yang diteken Selasa itu …'
  func isRetold(_ known: Candidate, _ new: Candidate) -> Bool {
    guard new.isRetold, new.sentence - known.sentence <= 2, let day = known.date.start,
      let other = new.date.start
    else { return false }
    return abs(day.days(to: other)) <= 1
  }

  /// 'KTT ASEAN' and 'KTT ASEAN-China' are two, where both name the body.
  func isAnotherGathering(_ known: Candidate, _ new: Candidate) -> Bool {
    guard known.joined != new.joined, let body = new.body ?? known.body else { return false }
    return known.body == body && new.body == body
  }
}
