import DigestModel
import LanguagePack

/// Counts those who meet beside a gathering among those who attend it: 'A bertemu B di sela KTT X'.
struct SummitCompletion {
  private(set) var drafts: [MentionMerger.Draft]

  func completed() -> [MentionMerger.Draft] {
    var result = self
    for index in drafts.indices where drafts[index].event.isAside {
      result.complete(index)
    }
    return result.drafts
  }

  private mutating func complete(_ index: Int) {
    let summit = drafts[index].event
    guard summit.type == .summit else { return }
    for draft in drafts where Self.kinds.contains(draft.event.type) {
      guard draft.event.sentence == summit.sentence, draft.event.status == summit.status else {
        continue
      }
      // Whoever is called from there is not there.
      let isCall = draft.event.type == .phoneCall
      let present = draft.event.participants.dropLast(isCall ? 1 : 0)
      drafts[index].event.participants += present.filter {
        $0.isPerson && !drafts[index].event.participants.contains($0)
      }
    }
  }

  private static let kinds: Set<EventType> = [.meeting, .phoneCall, .negotiation]
}
