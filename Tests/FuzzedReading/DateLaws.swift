import DigestModel
import LanguagePack

/// Dates stand in their sentence, one behind the other, and none ends before it starts.
func dateLaws(_ text: String, _ pack: LanguagePack) -> [String] {
  let sentences = pack.sentences(of: text, number: 0)
  let frame = DateFrame(published: Day(iso8601: "2024-02-29"), year: 2024)
  return zip(sentences, pack.dates(in: sentences, frame: frame)).flatMap { sentence, dates in
    var behind = 0
    return dates.flatMap { date -> [String] in
      var laws: [String] = []
      if date.tokens.isEmpty || date.tokens.lowerBound < behind {
        laws.append("dates overlap at \(date.tokens)")
      }
      if date.tokens.upperBound > sentence.tokens.count {
        laws.append("a date reaches behind its sentence")
      }
      if let start = date.span.start, let end = date.span.end, end < start {
        laws.append("\(end) ends what starts on \(start)")
      }
      behind = date.tokens.upperBound
      return laws
    }
  }
}
