import DigestModel
import EventExtraction
import LanguagePack
import SiteFiles
import TestSupport

/// The language pack and the tables that copy is read with, made once for many inputs.
package struct ReadingTools: Sendable {
  let pack: LanguagePack
  let tables: ExtractionTables

  /// Those that ship with the program.
  package init() throws {
    let files = try languageFiles()
    pack = try LanguagePack(files: files)
    let knowledge = try Knowledge.reading(shipped: EmbeddedFileSystem(), site: nil).value
    tables = try ExtractionTables(pack: pack, knowledge: knowledge, files: files)
  }
}
