import Foundation
import Testing

private let manyTexts = 600

/// A site with so many texts that no processor alone imports them in half a second.
private func withManyTexts(_ body: (String) throws -> Void) throws {
  try withTemporaryFolder { folder in
    let raw = folder + "/content/raw"
    try FileManager.default.createDirectory(atPath: raw, withIntermediateDirectories: true)
    try "title: T\nsources: [{name: Simpul, text: full}]\n"
      .write(toFile: folder + "/simpul.yaml", atomically: true, encoding: .utf8)
    let people = ["Wang Yi", "Antony Blinken", "Retno Marsudi", "Sergei Lavrov"]
    for number in 0..<manyTexts {
      let sentences = (0..<8).map { line in
        "Menteri Luar Negeri \(people[(number + line) % 4]) berbicara lewat telepon dengan"
          + " \(people[(number + line + 1) % 4]) pada Sabtu (5/3/2022), kata sumber \(number)-\(line)."
      }
      try "Berita \(number)\n\nBeijing (Simpul) - \(sentences.joined(separator: "\n\n"))\n"
        .write(toFile: "\(raw)/2022-03-06-\(number).txt", atomically: true, encoding: .utf8)
    }
    try body(folder)
  }
}

private let coloured = ["TERM": "xterm"]
private let slowly = ["--jobs", "1"]

@Test func `long work shows a line on a terminal that is gone at the end, and nothing elsewhere`()
  throws
{
  let program = try InstalledProgram.url()
  try withManyTexts { folder in
    let shown = try runOnTerminal(
      program,
      ["import"] + slowly,
      in: folder,
      environment: coloured
    )
    #expect(shown.status == 0, "\(shown.written.suffix(400))")
    #expect(shown.written.contains("\rfinding events: "), "\(shown.written.prefix(400))")
    #expect(shown.written.contains(" of \(manyTexts), "))
    #expect(shown.out.hasPrefix("import: \(manyTexts) read"))
    #expect(shown.screen == [""])

    for (arguments, environment) in [
      (["--quiet"], coloured), ([], ["TERM": "dumb"]), ([], ["TERM": "xterm", "CI": "true"]),
    ] {
      let line = ["import", "--refresh"] + slowly + arguments
      let silent = try runOnTerminal(program, line, in: folder, environment: environment)
      #expect(silent.status == 0)
      #expect(silent.written == "", "\(arguments) \(environment)")
      #expect(silent.out.isEmpty == arguments.contains("--quiet"))
    }
    let piped = try InstalledProgram.run(
      ["import", "--refresh"] + slowly,
      in: folder,
      environment: coloured
    )
    #expect(piped.err == "")
  }
}

@Test func `short work leaves nothing of its progress on a terminal`() throws {
  try withTemporaryFolder { folder in
    try "title: T\n".write(toFile: folder + "/simpul.yaml", atomically: true, encoding: .utf8)
    let run = try runOnTerminal(
      InstalledProgram.url(),
      ["import"],
      in: folder,
      environment: coloured
    )
    #expect(run.status == 0)
    // The line may have stood there on a busy machine; nothing of it stays.
    #expect(
      run.screen.filter { !$0.isEmpty }
        == ["note: there is no raw copy; put texts, pages or feeds into content/raw"]
    )
  }
}

@Test func `what is told stands below a line of progress, not behind it`() throws {
  try withManyTexts { folder in
    let broken = folder + "/content/articles/2022"
    try FileManager.default.createDirectory(atPath: broken, withIntermediateDirectories: true)
    try "---\ntitel: X\npublished: 2022-03-06\n---\n\nIsi.\n"
      .write(toFile: broken + "/2022-03-06-x.md", atomically: true, encoding: .utf8)
    let run = try runOnTerminal(
      InstalledProgram.url(),
      ["import"],
      in: folder,
      environment: coloured.merging(["NO_COLOR": "1"]) { $1 }
    )
    #expect(run.screen.first?.hasPrefix("content/") == true, "\(run.screen.prefix(3))")
    #expect(!run.screen.joined().contains("finding events"))
  }
}
