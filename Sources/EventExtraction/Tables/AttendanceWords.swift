import LanguagePack
import MarkedYAML

/// What `attendance.yaml` holds; a class as `ExtractionTables` is.
final class AttendanceWords: Sendable {
  /// Behind those who took part.
  let before: PhraseSet
  /// In front of those who took part.
  let after: PhraseSet
  /// In front of those who took part, at the beginning of a sentence.
  let opening: PhraseSet
  /// Between an event that was told before and those who took part.
  let afterEvent: PhraseSet
  /// Behind a host.
  let hosts: PhraseSet
  let beside: PhraseSet
  /// Words of titles of those who negotiate.
  let delegates: WordSet
  let between: WordSet
  /// What states attend as such, before the words that say so.
  let sessions: WordSet
  let adverbs: WordSet
  let denied: WordSet
  let planned: WordSet
  let journeys: WordSet
  /// Whoever does this to an event may be its host.
  let leading: WordSet
  /// Between somebody and those who go along with him: both took part.
  let escorted: WordSet
  /// Between a side and whoever acts for it in talks.
  let sent: PhraseSet
  /// The same, where the side is told as an origin: 'Dari Washington hadir X'.
  let present: PhraseSet

  init(_ reader: inout MappingReader) {
    before = reader.phrases("before")
    after = reader.phrases("after")
    opening = reader.phrases("opening")
    afterEvent = reader.phrases("after_event")
    hosts = reader.phrases("hosts")
    beside = reader.phrases("beside")
    delegates = reader.words("delegates")
    sessions = reader.words("sessions")
    between = reader.words("between")
    adverbs = reader.words("adverbs")
    denied = reader.words("denied")
    planned = reader.words("planned")
    journeys = reader.words("journeys")
    leading = reader.words("leading")
    escorted = reader.words("escorted")
    sent = reader.phrases("sent")
    present = reader.phrases("present")
  }
}
