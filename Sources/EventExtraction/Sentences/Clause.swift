import DigestModel
import LanguagePack

/// A part of a sentence that one verb governs.
struct Clause: Hashable, Sendable {
  let tokens: Range<Int>
  /// Only tells who said something, and when.
  var isReport = false
  /// Begins with 'saat', 'setelah' and the like: it shares the time of the clause before it.
  var isSimultaneous = false
  /// Begins with 'untuk' and the like: it tells an aim.
  var isAim = false
  /// Ends with a verb of saying: its date is that of the words.
  var endsInStatement = false
}
