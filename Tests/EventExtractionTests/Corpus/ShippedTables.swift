import DigestModel
import EventExtraction
import Foundation
import LanguagePack
import SiteFiles
import TestSupport

/// The tables as shipped, made once for all tests.
let shippedTables: Result<ExtractionTables, any Error> = Result {
  let shipped = Repository.root.appending(path: "Sources/CEmbeddedFiles").path
  guard let disk = DiskFileSystem(root: shipped) else { throw CocoaError(.fileNoSuchFile) }
  let knowledge = try Knowledge.reading(shipped: disk, site: nil)
  return try ExtractionTables(
    pack: LanguagePack(files: LanguageFiles(languageFiles())),
    knowledge: knowledge.value
  )
}
