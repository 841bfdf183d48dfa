// Builds what another generator would build of the same articles: their pages, those of topics, people
// and events, and the lists and feeds of these; joining, linking and relating included.
//
// usage: pages SITE FOLDER [--floor PAGES]; writes the files into FOLDER, and prints how many they are
// and how many bytes. With --floor it writes the files of PAGES, as they are, in place of making any,
// beside turning the same articles' bodies to HTML: less than this no generator can do.

import DigestModel
import Foundation
import HTMLRendering
import Logging
import SimpulPipeline
import SiteFiles

struct Usage: Error {}

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2, let site = DiskFileSystem(root: arguments[0]) else { throw Usage() }
let width = ProcessInfo.processInfo.activeProcessorCount
try FileManager.default.createDirectory(
  atPath: arguments[1],
  withIntermediateDirectories: true
)
guard let folder = DiskFileSystem(root: arguments[1]) else { throw Usage() }

/// Asked of all that a site has, so that it has to cost next to nothing.
func isComparable(_ path: RelativePath) -> Bool {
  let text = path.text
  guard text.hasSuffix("index.html") || text.hasSuffix("feed.rss") else { return false }
  guard text.utf8.contains(UInt8(ascii: "/")) else { return true }
  return ["artikel/", "peristiwa/", "tokoh/", "topik/"].contains { text.hasPrefix($0) }
    && text != "peristiwa/index.html"
}

/// Without taking the site apart first, which no program has to.
func end(_ sizes: [Int]) -> Never {
  print(sizes.count, sizes.reduce(0, +))
  exit(EXIT_SUCCESS)
}

if arguments.count == 4, arguments[2] == "--floor", let pages = DiskFileSystem(root: arguments[3]) {
  let articles = try site.files(under: RelativePath("content/articles"))
  _ = try await concurrentMap(articles, width: width) { path in
    let text = try site.text(of: path)
    let body = text.range(of: "\n---\n").map { String(text[$0.upperBound...]) } ?? text
    return Markdown.html(of: body).utf8.count
  }
  let sizes = try await concurrentMap(try pages.files(under: nil), width: width) { path in
    let bytes = try pages.read(path)
    try folder.write(bytes, to: path)
    return bytes.count
  }
  end(sizes)
} else {
  let surroundings = BuildSurroundings(
    files: site,
    embedded: EmbeddedFileSystem(),
    logger: Logger(label: "pages") { _ in SwiftLogNoOpLogHandler() },
    width: width
  )
  let texts = ReadAgainTexts(of: site)
  let prepared = try await PreparedSite.preparing(surroundings, puttingAside: texts)
  let outputs = prepared.value.planned.outputs.filter { isComparable($0.path) }
  let sizes = try await concurrentMap(outputs, width: width) { output in
    let bytes = try output.bytes().value
    try folder.write(bytes, to: output.path)
    return bytes.count
  }
  try texts.checkUnchanged()
  end(sizes)
}
