import DigestModel
import SiteFiles

/// What the last build that made any file did with one of them, and why: plain text for a terminal.
///
/// `address` is the page's, as browsers show it behind the site's: `/topik/ukraina/`. Nil where the last
/// build noted no such file.
func pageHistory(of address: String, in files: any FileSystem) throws(FileError) -> [String]? {
  guard let record = try BuildRecord.last(of: files) else { return nil }
  let path = address.drop { $0 == "/" }
  let names = [String(path), path + "index.html", path + "/index.html"]
  let output = record.outputs.first { names.contains($0.path.text) }
  return output.map { output in
    let reads = output.reads.numbers.compactMap { number in
      record.reads.indices.contains(number) ? record.reads[number].name : nil
    }
    return ["\(OutputFolder.name)/\(output.path)", "  \(output.reason.words)"]
      + output.reason.changes.map { "    \($0)" } + ["  it reads:"] + tally(of: reads)
  }
}

/// `12 events`, and the names of kinds that are read once.
private func tally(of reads: [String]) -> [String] {
  let kinds = Dictionary(grouping: reads) { name in
    name.prefix { $0 != " " }.description
  }
  return kinds.sorted { $0.key < $1.key }.map { kind, names in
    names.count == 1 ? "    \(names[0])" : "    \(kind): \(names.count)"
  }
}

extension RenderingReason {
  fileprivate var words: String {
    switch self {
    case .same: "the last build took it over: nothing that it reads had changed"
    case .new: "the last build made it: the one before had not, or left no note of it"
    case .shared: "the last build made it: settings, knowledge, theme or program had changed"
    case .given: "the last build made it: its place in a list had changed, or what heads the list"
    case .file: "the last build made it: the published file was not the one that was written"
    case .reads: "the last build made it, since these had changed:"
    }
  }

  fileprivate var changes: [String] {
    if case .reads(let names) = self { names } else { [] }
  }
}
