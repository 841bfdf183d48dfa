import DigestModel
import Evaluation
import Testing

/// Texts with what is wrong in them, and where.
private let links: [(String, String, Int, Int)] = [
  ("{", "this is no JSON of the right form", 1, 1),
  (#"[{"from": "a", "to": "b", "relation": "part"}]"#, "part", 1, 39),
  ("[\n  {\"from\": \"a\", \"to\": \"b\"}]", "the key 'relation' is missing", 2, 3),
  (#"[{"to": "b", "from": "c", "relation": "part-of"}]"#, "the event 'c'", 1, 22),
]

@Test(arguments: links)
func `a fault of gold is told with its place`(
  text: String,
  words: String,
  line: Int,
  column: Int
) throws {
  let problem = #expect(throws: DiagnosedError.self) {
    try goldLinks(parsing: Array(text.utf8), file: "links.json", among: ["a", "b"])
  }
  let diagnostic = try #require(problem?.diagnostics.first)
  #expect(diagnostic.message.summary.contains(words))
  let place = SourceLocation(file: "links.json", line: line, column: column)
  #expect(diagnostic.location == place)
}

@Test(arguments: [("Sergéi  Lavrov", "sergei lavrov"), ("Ma’ruf — Amin", "maruf - amin")])
func `texts are compared folded`(text: String, compared: String) {
  #expect(text.compared == compared)
}
