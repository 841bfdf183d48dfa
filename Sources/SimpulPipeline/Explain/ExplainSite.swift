import DigestModel
import SiteFiles

/// Why an article has its topics and events, why an event's mentions were joined, or why two of
/// them are linked: plain text for a terminal.
///
/// `subject` and `other` name an article (its id, slug or file) or an event (its id or address). A page's
/// address, `/topik/ukraina/`, tells what the last build did with it. Nil, with an error, where one of them
/// names nothing.
package func explain(
  _ subject: String,
  and other: String?,
  in surroundings: BuildSurroundings
) async throws -> Diagnosed<String?> {
  let content = try await SiteContent.reading(surroundings)
  let linked = try await linkedSite(
    of: content.value.linkingInput,
    width: surroundings.width
  )
  let explanation = Explanation(
    content: content.value,
    linked: linked.value,
    reason: linkReasons(content.value, linked.value)
  )
  var diagnostics = (content.diagnostics + linked.diagnostics).filter { $0.severity == .error }
  let history =
    subject.hasPrefix("/") ? try pageHistory(of: subject, in: surroundings.files) : nil
  let page = (history ?? []).map { $0 + "\n" }.joined()
  guard let first = explanation.subject(named: subject) else {
    if history != nil, other == nil { return Diagnosed(page, diagnostics) }
    diagnostics.append(
      subject.hasPrefix("/") && other == nil
        ? Diagnostic(.error, .noPage(subject), at: nil) : explanation.unknown(subject)
    )
    return Diagnosed(nil, diagnostics)
  }
  guard let other else {
    var text = explanation.text(of: first)
    if case .article(let article) = first {
      let lines = try machineReading(of: article, from: surroundings.files)
      text += lines.map { $0 + "\n" }.joined()
    }
    return Diagnosed(text + page, diagnostics)
  }
  guard let second = explanation.subject(named: other) else {
    diagnostics.append(explanation.unknown(other))
    return Diagnosed(nil, diagnostics)
  }
  return Diagnosed(explanation.tie(of: first, and: second), diagnostics)
}

extension Diagnostic.Message {
  fileprivate static func noPage(_ address: String) -> Self {
    Self(
      identifier: "explain.no-page",
      summary: "the last build made no file at '\(address)'",
      hint: "give the address as browsers show it behind the site's own, after 'simpul build'"
    )
  }
}
