import LanguagePack
import MarkedYAML

/// Words around somebody who does what another one speaks of: 'X mendesak Y segera bertemu Z'.
struct ControlWords: Sendable {
  /// Beside the verbs, before the one who acts.
  let attitudes: WordSet
  /// Before those who only stand beside whoever acts.
  let accompanying: WordSet
  /// Before those who are sent to do what the next clause tells.
  let sending: WordSet
  /// They begin a clause that says why.
  let reasons: WordSet
  /// Before those who are kept from acting.
  let forbidding: WordSet
  /// Between whoever acts and his verb.
  let adverbs: WordSet

  init(_ reader: inout MappingReader) {
    attitudes = reader.words("attitudes")
    accompanying = reader.words("accompanying")
    sending = reader.words("sending")
    reasons = reader.words("reasons")
    forbidding = reader.words("forbidding")
    adverbs = reader.words("adverbs")
  }
}
