import DigestModel

extension Site {
  /// 'Draf', 'Terbit 1 Desember 2026, 06.00 WIB'.
  func shortText(of mark: DeskMark) -> String {
    switch mark {
    case .draft: wording[.markDraft]
    case .waiting(let begin): wording.filled(.markWaiting, ["time": time(begin)])
    }
  }

  /// The same as a sentence, for the page itself.
  func text(of mark: DeskMark) -> String {
    switch mark {
    case .draft: wording[.markDraftText]
    case .waiting(let begin): wording.filled(.markWaitingText, ["time": time(begin)])
    }
  }

  private func time(_ moment: Moment) -> String {
    let zone = settings.timeZone
    return wording.filled(
      .dateTime,
      [
        "date": wording.date(moment.day(in: zone)),
        "hour": String(moment.clock(in: zone).prefix(2)),
        "minute": String(moment.clock(in: zone).suffix(2)), "zone": zone.name,
      ]
    )
  }
}
