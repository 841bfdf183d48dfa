import DigestModel
import SiteFiles

extension ReleaseSchedule {
  /// Where a build notes what will change by itself, for whoever starts the next one.
  package static let fileName = ".simpul/schedule.json"

  /// Writes when the next build is due, with all that is known to come.
  func write(to files: any FileSystem, in zone: UTCOffset) throws(FileError) {
    let changes = items.map { item in
      JSONValue.object([
        "at": .text(item.change.at.text(in: zone)), "file": .text(item.file),
        "change": .text(item.change.isAppearance ? "appears" : "goes"),
      ])
    }
    let record = JSONValue.object([
      "next": next.map { .text($0.text(in: zone)) } ?? .null, "changes": .list(changes),
    ])
    try files.keep(record.pretty + "\n", at: Self.fileName)
  }
}

extension PlannedSite {
  /// Where a build lists the addresses that lead elsewhere, for servers that can tell browsers so.
  package static let redirectFile = ".simpul/redirects.map"

  /// Writes a line `/old/ /new/;` for each: what nginx's `map` includes, and any script can read.
  ///
  /// Where there are none the file is empty: who copies it to a server need not know.
  func writeRedirects(to files: any FileSystem, _ settings: SiteSettings) throws(FileError) {
    let base = settings.basePath
    let lines = redirects.map { "\(base)\($0.from) \(base)\($0.to);\n" }
    try files.keep(lines.sorted().joined(), at: Self.redirectFile, evenEmpty: true)
  }
}
