import DigestModel
import EventLinking
import TestSupport

/// What editors may have written on the events of an archive: every kind of word, on many of them.
///
/// A title on every fifth event, and on others in turn that the next event is the same one, that it is
/// never this one, that its last mention tells of another event, and ties that are drawn or taken away.
func steeringNotes(on events: [Event]) -> [EventNote] {
  let sorted = events.sorted { $0.id < $1.id }
  return sorted.indices.dropLast(2).compactMap { place in
    let event = sorted[place]
    let file = SourceLocation(file: "content/events/\(event.id).md")
    let (next, after) = (sorted[place + 1].id, sorted[place + 2].id)
    var note = EventNote(event: event.id, origin: file)
    switch place % 11 {
    case 0, 5: note.title = "Judul \(place)"
    case 2: note.merge = [Placed(next, at: file)]
    case 4: note.not = [Placed(next, at: file), Placed(after, at: file)]
    case 7:
      guard event.reports.count > 1, let last = event.reports.last?.reference else { return nil }
      note.split = [Placed(SplitMention(article: last.article.text, index: last.index), at: file)]
    case 8:
      let tie = EditorLink(event: next, kind: .statedFollowUp, reason: "kata meja redaksi")
      note.links = [Placed(tie, at: file)]
      note.unlink = [Placed(after, at: file)]
    default: return nil
    }
    return note
  }
}

/// Every seventh article as the copy of the one before it.
func everySeventhCopied(of articles: [Article]) -> ArticleCopies {
  let sorted = articles.sorted { $0.id < $1.id }
  return ArticleCopies(
    stride(from: 6, to: sorted.count, by: 7).map { place in
      CopiedText(
        original: sorted[place - 1].id,
        copies: [ArticleCopy(article: sorted[place].id, percent: 90)]
      )
    }
  )
}
