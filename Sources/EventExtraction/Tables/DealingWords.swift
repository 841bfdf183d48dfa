import LanguagePack
import MarkedYAML

/// Words between those who deal with each other.
struct DealingWords: Sendable {
  /// Between a state and the gathering that takes place there.
  let hosting: PhraseSet
  /// Between a state and the veto that it casts.
  let casts: PhraseSet
  /// Before the name of a state: those who do not act for it.
  let civilians: WordSet
  /// Before somebody: those of his family and around him, and what goes in his place.
  let kin: PhraseSet
  /// Before the one whom somebody speaks to.
  let addressing: WordSet
  /// Before those who make up a group that was told.
  let consists: PhraseSet
  /// Where somebody receives whoever comes to him.
  let receivingRooms: PhraseSet
  /// Between a group and those of it who are named.
  let including: WordSet
  /// Before a state or region for which something is.
  let beneficiaries: WordSet
  /// Before a noun of travel: what was told is that journey.
  let presenting: PhraseSet
  /// Behind a noun of travel they lead to its stops.
  let covering: PhraseSet
  /// Before the name of a side they say who acts for it.
  let sideNouns: WordSet
  /// Straight behind a noun of talks, before the other side.
  let opposite: WordSet
  /// Behind a number or before it they say how often: 'untuk kedua kalinya'.
  let times: WordSet
  /// Before the place that a sentence opens with: 'Bertempat di X, …'.
  let placing: WordSet
  /// Before the name of a state: those who act for it.
  let envoys: WordSet

  init(_ reader: inout MappingReader) {
    hosting = reader.phrases("hosting")
    casts = reader.phrases("casts")
    civilians = reader.words("civilians")
    kin = reader.phrases("kin")
    addressing = reader.words("addressing")
    consists = reader.phrases("consists")
    including = reader.words("including")
    receivingRooms = reader.phrases("receiving_rooms")
    beneficiaries = reader.words("for")
    presenting = reader.phrases("presenting")
    covering = reader.phrases("covering")
    sideNouns = reader.words("side_nouns")
    opposite = reader.words("opposite")
    times = reader.words("times")
    placing = reader.words("placing")
    envoys = reader.words("envoys")
  }
}
