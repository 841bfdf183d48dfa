import DigestModel
import SiteFiles

/// The raw files that have copy which the import ledger does not know, sorted.
///
/// Of all raw files, where `paths` is nil, only those are opened whose names the ledger does not have:
/// whether known ones changed costs reading them all.
package func newCopy(
  among paths: [RelativePath]?,
  of files: any ReadableFiles
) throws(FileError) -> [RelativePath] {
  let ledger = try readLedger(files).value
  let texts = Set(ledger.entries.map(\.sha256))
  let candidates: [RelativePath]
  if let paths {
    candidates = paths
  } else {
    let names = Set(ledger.entries.map { $0.raw.fileOfEntry ?? $0.raw })
    candidates = try rawFiles(at: [], of: files).value.filter { !names.contains($0) }
  }
  return candidates.sorted().filter { path in
    RawFile.reading(path, from: files).contains { raw in
      raw.article.value != nil && !texts.contains(raw.sha256)
    }
  }
}
