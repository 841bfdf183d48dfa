import DigestModel

/// Something that an edition tells of an event, beside what happened in its week.
struct EditionChange: TemplateView {
  let card: EventCard
  let note: String?
  let source: NamedLink?

  static let fields: [ViewField<EditionChange>] = [
    ViewField("event", .view(EventCard.self), "the event") { .view($0.card) },
    ViewField("note", .text, "how it changed") { .text(orAbsent: $0.note) },
    ViewField(
      "source",
      .view(NamedLink.self),
      "the day of the report that tells it, with the article's headline as note"
    ) {
      .view(orAbsent: $0.source)
    },
  ]
}

/// Changes of one kind.
struct EditionChanges: TemplateView {
  let heading: String
  let changes: [EditionChange]

  static let fields: [ViewField<EditionChanges>] = [
    ViewField("heading", .text, "what kind of change") { .text($0.heading) },
    ViewField("changes", .list(EditionChange.self), "the events") { .list($0.changes) },
  ]
}

extension Site {
  /// What changed in the edition's week, by kind, without kinds that have nothing.
  func changes(in edition: Edition) -> [EditionChanges] {
    let new = EditionChanges(
      heading: wording[.changeNew],
      changes: edition.new.map { newEvent(at: $0) }
    )
    let moved = EditionChanges(
      heading: wording[.changeMoved],
      changes: edition.moved.map { change(of: $0) }
    )
    let order: [EventStatus] = [.held, .scheduled, .postponed, .cancelled]
    let steps = order.map { status in
      EditionChanges(
        heading: wording.status(status),
        changes: edition.steps.filter { $0.step.status == status }.map { item in
          EditionChange(
            card: eventCards[item.event],
            note: nil,
            source: link(toStep: item.step)
          )
        }
      )
    }
    let merged = EditionChanges(heading: wording[.changeMerged], changes: mergers(in: edition))
    return ([new, moved] + steps + [merged]).filter { !$0.changes.isEmpty }
  }

  private func newEvent(at position: Int) -> EditionChange {
    let first = events[position].reports.filter { $0.published != nil }
      .min { left, right in
        left.published == right.published
          ? left.reference < right.reference
          : (left.published?.daysSince1970 ?? 0) < (right.published?.daysSince1970 ?? 0)
      }
    return EditionChange(
      card: eventCards[position],
      note: nil,
      source: first.map { dayLink($0.published, $0.reference) }
    )
  }

  private func change(of move: Edition.Move) -> EditionChange {
    EditionChange(
      card: eventCards[move.event],
      note: wording.filled(
        .movedFromTo,
        ["from": wording.date(move.date.from), "to": wording.date(move.date.to)]
      ),
      source: dayLink(move.date.learned, move.date.source)
    )
  }

  /// The edition's events that took over others' addresses, whenever that was.
  private func mergers(in edition: Edition) -> [EditionChange] {
    edition.events.compactMap { position in
      guard let old = mergedIDs[events[position].id] else { return nil }
      return EditionChange(
        card: eventCards[position],
        note: wording.filled(
          .mergedFrom,
          ["ids": wording.list(old.map(\.description))]
        ),
        source: nil
      )
    }
  }
}
