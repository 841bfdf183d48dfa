import DigestModel
import LanguagePack
import MarkedYAML
import TestSupport
import Testing

private func files(adding text: String, to name: String) throws -> LanguageFiles {
  var files = try LanguageFiles(languageFiles())
  try files.add(text, to: name, from: "content/language/\(name)")
  return files
}

@Test func `a site's words follow the shipped ones`() throws {
  let pack = try LanguagePack(
    files: files(
      adding: "patterns:\n  - {phrase: Pesan dari Pak RT, where: start}\n",
      to: "noise.yaml"
    )
  )
  #expect(
    pack.noisePatterns.consequence(of: tokens(of: "Pesan dari Pak RT: jaga kebersihan")) != nil
  )
  #expect(pack.noisePatterns.consequence(of: tokens(of: "ADVERTISEMENT")) != nil)
}

@Test func `a single value takes the place of the shipped one`() throws {
  let files = try files(adding: "dayWord: hari\nlocalTime: waktu sana\n", to: "dates.yaml")
  #expect(try LanguagePack(files: files).dateForms(in: tokens(of: "Senin (4/3)")).count == 1)
  #expect("\(try #require(files["dates.yaml"]))".contains("waktu sana"))
}

@Test(arguments: [
  ("pattern:\n  - {phrase: Iklan Baris}\n", "content/language/noise.yaml", 1),
  ("patterns:\n  - {phrase: Iklan Baris, wher: start}\n", "content/language/noise.yaml", 2),
  ("patterns: [\n", "content/language/noise.yaml", 2),
])
func `what is wrong in a site's words is told in their place`(
  text: String,
  file: String,
  line: Int
) throws {
  let error = #expect(throws: DiagnosedError.self) {
    _ = try LanguagePack(files: files(adding: text, to: "noise.yaml"))
  }
  let place = try #require(error?.diagnostics.first?.location)
  #expect(place.file == file)
  #expect(place.line == line)
}
