import DigestModel
import HTMLRendering

/// Templates are refused with an error of a place that they have, or write every page of their view, with
/// texts escaped.
///
/// The input is the page's template; a line `=== NAME` begins another one.
func templateLaws(_ text: String) -> [String] {
  let files = templates(in: text)
  do throws(DiagnosedError) {
    let library = try TemplateLibrary(
      files: files,
      folder: folder,
      own: Set(files.keys),
      views: [page: FuzzedPage.self],
      words: ThemeWords(language: .id, words: ["title": "Judul <1>", "count": "{n} buku"])
    )
    return try placeLaws(library.warnings, of: files)
      + writingLaws(library, isMarked: text.contains(mark))
  } catch {
    guard error.diagnostics.hasErrors else { return ["templates were refused without an error"] }
    return placeLaws(error.diagnostics, of: files)
  }
}

private let folder = "templates"
private let page = "page"
/// Stands before the sign that has to be escaped; what is the template's own holds no such letter.
private let mark = "⟦"

private func templates(in text: String) -> [String: String] {
  var files: [String: String] = [:]
  var name = page
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.hasPrefix("=== ") {
      name = String(line.dropFirst(4))
      files[name] = files[name] ?? ""
    } else {
      files[name] = (files[name].map { $0 + "\n" } ?? "") + line
    }
  }
  return files
}

private func placeLaws(_ diagnostics: [Diagnostic], of files: [String: String]) -> [String] {
  diagnostics.flatMap { diagnostic in
    let file = diagnostic.location?.file ?? ""
    let name = String(file.dropFirst(folder.utf8.count + 1).dropLast(".mustache".count))
    return placeLaws([diagnostic], in: files[name] ?? "", file: file)
  }
}

private func writingLaws(
  _ library: TemplateLibrary,
  isMarked: Bool
) throws(DiagnosedError) -> [String] {
  let path = Page(path: .home, template: page, view: FuzzedPage())
  let (bytes, text) = (try library.bytes(of: path), try library.html(of: path))
  var laws: [String] = []
  if Array(text.utf8) != bytes { laws.append("the page is no UTF-8") }
  if !isMarked, text.contains("\(mark)<") || text.contains("\(mark)\"") {
    laws.append("a text came out as it is")
  }
  return laws
}

private struct FuzzedPage: TemplateView {
  static let fields: [ViewField<FuzzedPage>] = [
    ViewField("title", .text, "title") { _ in .text("\(mark)<script>\(mark)\"{{title}}") },
    ViewField("note", .text, "note") { _ in .absent },
    ViewField("intro", .markdown, "introduction") { _ in .markdown("Isi *rak* <b>") },
    ViewField("seal", .html, "seal") { _ in .html("<b>cap</b>") },
    ViewField("isOpen", .flag, "whether it is open") { _ in .flag(true) },
    ViewField("isShut", .flag, "whether it is shut") { _ in .flag(false) },
    ViewField("owner", .view(FuzzedOwner.self), "owner") { _ in .view(FuzzedOwner()) },
    ViewField("books", .list(FuzzedOwner.self), "books") { _ in
      .list([FuzzedOwner(), FuzzedOwner(), FuzzedOwner()])
    },
    ViewField("none", .list(FuzzedOwner.self), "none") { _ in .list([FuzzedOwner]()) },
  ]
}

/// Leads to itself, as events lead to events.
private struct FuzzedOwner: TemplateView {
  static let fields: [ViewField<FuzzedOwner>] = [
    ViewField("name", .text, "name") { _ in .text("\(mark)<i>") },
    ViewField("friend", .view(FuzzedOwner.self), "friend") { _ in .view(FuzzedOwner()) },
    ViewField("friends", .list(FuzzedOwner.self), "friends") { _ in
      .list([FuzzedOwner(), FuzzedOwner()])
    },
  ]
}
