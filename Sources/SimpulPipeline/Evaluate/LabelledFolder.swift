import DigestModel
import Evaluation
import SiteFiles

/// A folder of labelled texts, from anywhere on the disk.
package struct LabelledFolder: Sendable {
  /// As the command line named it, without a slash at its end.
  package let name: String
  package let files: any ReadableFiles
  /// The folder around it, which may hold `cities.json` for several folders.
  package let parent: (any ReadableFiles)?

  package init(name: String, files: any ReadableFiles, parent: (any ReadableFiles)?) {
    self.name = name
    self.files = files
    self.parent = parent
  }

  private static let goldEnding = ".gold.json"

  /// The files' names without `.gold.json`, sorted; empty where this is no labelled folder.
  package func stems() throws(FileError) -> [String] {
    try files.files(under: nil).filter { $0.folders.isEmpty && $0.text.hasSuffix(Self.goldEnding) }
      .map { String($0.text.dropLast(Self.goldEnding.count)) }
  }

  func place(of file: String) -> String { "\(name)/\(file)" }
}

/// A text with its gold record, not read yet.
struct LabelledText: Sendable {
  let folder: LabelledFolder
  let path: RelativePath
  let gold: GoldArticle

  var place: String { folder.place(of: path.text) }
}

/// All that the labelled folders hold beside the texts themselves.
struct GoldFolders: Sendable {
  var texts: [LabelledText] = []
  /// Nil where no folder has links.
  var links: [LabelledLink]?
  var cities = CityForms()
  var diagnostics: [Diagnostic] = []

  init(_ folders: [LabelledFolder]) throws(FileError) {
    for folder in folders {
      let first = texts.count
      for stem in try folder.stems() { try addText(stem, of: folder) }
      try addLinks(of: folder, among: texts[first...])
      try addCities(of: folder)
    }
  }

  private mutating func addText(_ stem: String, of folder: LabelledFolder) throws(FileError) {
    let file = stem + ".gold.json"
    guard let gold = RelativePath(file) else { return }
    let bytes = try folder.files.read(gold)
    let text = ["txt", "json", "html", "xml"].compactMap { RelativePath("\(stem).\($0)") }
      .first { folder.files.exists($0) }
    guard let text else {
      let place = SourceLocation(file: folder.place(of: file))
      diagnostics.append(Diagnostic(.error, .noText(stem), at: place))
      return
    }
    do throws(DiagnosedError) {
      let record = try goldArticle(parsing: bytes, file: folder.place(of: file))
      texts.append(LabelledText(folder: folder, path: text, gold: record))
    } catch {
      diagnostics += error.diagnostics
    }
  }

  /// Where a record is wrong, its events are not known, and the links wait for it.
  private mutating func addLinks(
    of folder: LabelledFolder,
    among texts: ArraySlice<LabelledText>
  ) throws(FileError) {
    let file = "links.json"
    guard !diagnostics.hasErrors, let path = RelativePath(file), folder.files.exists(path)
    else { return }
    let events = Set(texts.flatMap { $0.gold.events.map(\.id) })
    let bytes = try folder.files.read(path)
    do throws(DiagnosedError) {
      let place = folder.place(of: file)
      links = try (links ?? []) + goldLinks(parsing: bytes, file: place, among: events)
    } catch {
      diagnostics += error.diagnostics
    }
  }

  private mutating func addCities(of folder: LabelledFolder) throws(FileError) {
    let file = "cities.json"
    guard let path = RelativePath(file) else { return }
    let places = [(folder.files, folder.place(of: file))]
    let around = folder.parent.map { ($0, folder.place(of: "../" + file)) }
    for (files, place) in places + (around.map { [$0] } ?? []) where files.exists(path) {
      let bytes = try files.read(path)
      do throws(DiagnosedError) {
        cities = cities.joined(with: try cityForms(parsing: bytes, file: place))
      } catch {
        diagnostics += error.diagnostics
      }
      return
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func noText(_ stem: String) -> Self {
    Self(
      identifier: "evaluate.no-text",
      summary: "the text of this gold record is missing",
      hint: "put \(stem).txt, \(stem).json or \(stem).html beside it"
    )
  }
}
