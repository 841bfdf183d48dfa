import DigestModel
import SimpulPipeline
import Testing

/// A workflow command as GitHub's runner reads it: properties up to the second `::`, each unescaped.
private func annotation(_ line: String) -> (
  kind: String, properties: [String: String], text: String
)? {
  guard line.hasPrefix("::"), let end = line.dropFirst(2).firstRange(of: "::") else { return nil }
  let head = line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound]
  let parts = head.split(separator: " ", maxSplits: 1)
  var properties: [String: String] = [:]
  for property in parts.dropFirst().first?.split(separator: ",") ?? [] {
    let pair = property.split(separator: "=", maxSplits: 1)
    guard pair.count == 2 else { return nil }
    let value = String(pair[1]).replacing("%0D", with: "\r").replacing("%0A", with: "\n")
      .replacing("%3A", with: ":").replacing("%2C", with: ",").replacing("%25", with: "%")
    properties[String(pair[0])] = value
  }
  let text = String(line[end.upperBound...]).replacing("%0D", with: "\r")
    .replacing("%0A", with: "\n").replacing("%25", with: "%")
  return (String(parts[0]), properties, text)
}

@Test(arguments: [
  ("a.md", "plain"), ("a,b: c=d.md", "x::y, z: w"), ("100%.md", "50% off\r\nnext\nlast"),
  ("é🙂.md", "%0A stays, ::error::too"), ("a b/c.md", "'=' and \"quotes\""), ("%3A%2C.md", "%25"),
])
func `an annotation reads back as it was meant`(file: String, summary: String) throws {
  let message = Diagnostic.Message(identifier: "a.b-c", summary: summary, hint: "do: this, 1%")
  let place = SourceLocation(file: file, line: 7, column: 3)
  for (severity, kind) in [
    (Diagnostic.Severity.error, "error"), (.warning, "warning"), (.note, "notice"),
  ] {
    let written = DiagnosticFormat.github([Diagnostic(severity, message, at: place)], folder: "d:1")
    #expect(written.unicodeScalars.filter { $0 == "\n" || $0 == "\r" }.count == 1)
    let read = try #require(annotation(String(written.dropLast())))
    #expect(read.kind == kind)
    #expect(
      read.properties == ["file": "d:1/\(file)", "line": "7", "col": "3", "title": "a.b-c"]
    )
    #expect(read.text == summary + "\nhint: do: this, 1%")
  }
}

@Test func `an annotation without a place has none, and without a hint says the rule alone`() throws
{
  let message = Diagnostic.Message(identifier: "a.b", summary: "so")
  #expect(
    DiagnosticFormat.github([Diagnostic(.error, message, at: nil)]) == "::error title=a.b::so\n"
  )
}
