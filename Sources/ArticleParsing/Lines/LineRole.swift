import DigestModel
import LanguagePack

/// What a line of a raw text is for.
enum LineRole: Hashable, Sendable {
  case text
  case noise(NoisePatterns.Consequence)
  /// A read-also label with its titles; without any, they stand on the lines below.
  case readAlso([String])
  case byline(Byline)
  /// A byline's label alone on its line: the name stands beside it.
  case bylineLabel(BylineWords.Role)
  case timeHead(TimeHead)
  case copyright(CopyrightNotice)
  case source(SourceCredit)
  /// Initials, or a name in brackets, that only close the text.
  case closing
}

/// Names that a byline gives.
struct Byline: Hashable, Sendable {
  var authors: [String] = []
  var editors: [String] = []
  /// An outlet that stands beside a name.
  var outlet: String?

  var isEmpty: Bool { authors.isEmpty && editors.isEmpty && outlet == nil }

  mutating func add(_ names: [String], as role: BylineWords.Role) {
    if role != .editor { authors += names }
    if role != .author { editors += names }
  }

  mutating func add(_ other: Byline) {
    authors += other.authors
    editors += other.editors
    outlet = outlet ?? other.outlet
  }
}

/// The day of publication as a line above the text states it, with what stands beside it.
struct TimeHead: Hashable, Sendable {
  let day: Day
  let byline: Byline
  /// Of a press release: `Jeddah, 25 Agustus 2025`.
  var city: String?
}

/// Who holds the rights, since when.
struct CopyrightNotice: Hashable, Sendable {
  let owner: String?
  let year: Int?
}
