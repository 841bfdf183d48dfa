import DigestModel

/// What was told one sentence before fell through or was put off.
extension MentionMerger {
  /// 'X akan mengunjungi Y, Senin (16/6). Kunjungan itu kini diundur menjadi 23 Juni.'
  ///
  /// - Returns: Whether the candidate only said so.
  mutating func turns(_ candidate: Candidate) -> Bool {
    guard candidate.isBackward, candidate.participants.isEmpty,
      [.cancelled, .postponed].contains(candidate.status) || candidate.isMoved,
      let index = recent.lastIndex(where: { mayTurn($0, to: candidate) })
    else { return false }
    drafts[index].event.status = candidate.status
    if candidate.isMoved { drafts[index].event.date = candidate.date }
    drafts[index].sentences.append(candidate.sentence)
    return true
  }

  /// Gives all that the sentence before planned another status: 'Rencana itu kemudian dibatalkan'.
  mutating func turnPlans(to status: EventStatus, in sentence: Int) {
    for index in recent.indices where drafts[index].sentences.last == sentence - 1 {
      guard [.scheduled, .proposed].contains(drafts[index].event.status) else { continue }
      drafts[index].event.status = status
      drafts[index].sentences.append(sentence)
    }
  }

  private func mayTurn(_ draft: Draft, to candidate: Candidate) -> Bool {
    guard let last = draft.sentences.last, candidate.sentence - last == 1,
      candidate.isMoved || agree(draft.event.date, candidate.date),
      agree(draft.event, candidate)
    else { return false }
    let isSameKind =
      draft.event.type == candidate.type
      || Self.encounters.isSuperset(of: [draft.event.type, candidate.type])
    switch draft.event.status {
    case .scheduled, .proposed: return isSameKind
    // 'pergi untuk bertemu X. Namun, pertemuan itu batal': told as if held.
    case .held: return isSameKind && candidate.status == .cancelled && candidate.isTurn
    default: return false
    }
  }

  private static let encounters: Set<EventType> = [.meeting, .negotiation, .phoneCall, .videoCall]
}
