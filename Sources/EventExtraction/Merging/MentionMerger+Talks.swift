import DigestModel
import LanguagePack

/// Talks whose sides another sentence tells.
extension MentionMerger {
  /// 'Perundingan di Jeddah': between those who signed there; 'Putaran pertama berlangsung pada Jumat':
  /// between those who talked in another one.
  func takeOverParties(_ candidate: inout Candidate) {
    guard candidate.trigger.frame == .talks, parties(of: candidate).isEmpty,
      !candidate.isBackward || candidate.trigger.isRound
    else { return }
    let told = recent.map(\.event).filter { [.agreement, .negotiation].contains($0.type) }
    if let country = candidate.country, let there = told.last(where: { $0.country == country }) {
      candidate.otherParties = parties(of: there) + [country]
    } else if candidate.trigger.isRound, candidate.date != .unknown,
      let last = told.last(where: { parties(of: $0).count > 1 })
    {
      candidate.otherParties = parties(of: last)
    }
  }

  /// What two sides were told to do is called talks: 'Delegasi A dan B duduk berhadapan', then
  /// 'Perundingan pada Senin itu …'.
  mutating func callsTalks(_ candidate: Candidate) -> Bool {
    guard candidate.trigger.frame == .talks, candidate.trigger.isNoun,
      candidate.date.isExact || candidate.isBackward,
      !candidate.participants.contains(where: \.isPerson)
    else { return false }
    let index = recent.lastIndex { draft in
      let event = draft.event
      return [.meeting, .negotiation].contains(event.type) && event.status == candidate.status
        && agree(event.date, candidate.date) && !event.participants.contains(where: \.isPerson)
        && parties(of: event).count > 1 && agree(event, candidate)
        && Set(parties(of: candidate)).isSubset(of: parties(of: event))
        && candidate.sentence - (draft.sentences.last ?? 0) <= 2
    }
    guard let index else { return false }
    drafts[index].event.type = .negotiation
    fill(&drafts[index].event, from: candidate)
    drafts[index].event.isVague = drafts[index].event.isVague && candidate.isVague
    drafts[index].sentences.append(candidate.sentence)
    return true
  }

  /// 'mengusulkan agar kedua tim berunding lagi' of two who hold such talks.
  func isMoreTalks(_ candidate: Candidate) -> Bool {
    guard candidate.trigger.negotiates, candidate.type == .meeting else { return false }
    let sides = Set(parties(of: candidate))
    return sides.count > 1
      && recent.contains { draft in
        draft.event.type == .negotiation && sides.isSubset(of: parties(of: draft.event))
      }
  }
}
