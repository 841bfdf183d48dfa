import DigestModel
import Foundation
import SiteFiles
import TestSupport
import Testing

private let recount = "scripts/recount.py"

/// A built copy of the demo, as it is kept in the repository.
private func withBuiltDemo(_ body: (String, DiskFileSystem) throws -> Void) throws {
  let repository = try #require(DiskFileSystem(root: Repository.root.path))
  try withTemporaryFolder { folder in
    let files = try #require(DiskFileSystem(root: folder))
    let paths = try repository.files(under: RelativePath("content"))
    for path in paths + [try #require(RelativePath("simpul.yaml"))] {
      try files.write(try repository.read(path), to: path)
    }
    try #require(try InstalledProgram.run(["build"], in: folder).status == 0)
    try body(folder, files)
  }
}

@Test func `every number, date and name in the demo's reasons can be recounted`() throws {
  try withBuiltDemo { folder, _ in
    let result = try InstalledProgram.runPython(recount, [folder], in: folder)
    #expect(result.status == 0, "\(result.out.prefix(2_000))\(result.err)")
    #expect(result.out.hasSuffix(", 0 wrong\n"))
  }
}

@Test func `so can those of a generated archive`() throws {
  try withTemporaryFolder { folder in
    let made = try InstalledProgram.runPython(
      "benchmarks/generate.py",
      [folder, "120"],
      in: folder
    )
    try #require(made.status == 0, "\(made.err)")
    try #require(try InstalledProgram.run(["build"], in: folder).status == 0)
    let result = try InstalledProgram.runPython(recount, [folder], in: folder)
    #expect(result.status == 0, "\(result.out.prefix(2_000))\(result.err)")
  }
}

@Test func `the recount finds a reason that is not true, and one that nobody wrote`() throws {
  let page = "public/peristiwa/phone-call-2022-03-05-antony-blinken-wang-yi/index.html"
  let told = "percakapan kedua dalam 11 hari; sebelumnya 22 Februari 2022"
  let untrue = [
    "percakapan ketiga dalam 11 hari; sebelumnya 22 Februari 2022",
    "percakapan kedua dalam 12 hari; sebelumnya 22 Februari 2022",
    "percakapan kedua dalam 11 hari; sebelumnya 23 Februari 2022",
    "pertemuan kedua dalam 11 hari; sebelumnya 22 Februari 2022",
    "percakapan kedua dalam 11 hari; sebelumnya 22 Februari 2022 (masih rencana)",
    "didahului percakapan yang melibatkan Wang Yi dan Joe Biden, 11 hari sebelumnya",
    "didahului percakapan yang melibatkan Wang Yi, 11 hari sebelumnya",
    "juga di Roma, 11 hari sebelumnya",
    "topik yang sama, Gaza; 11 hari sebelumnya",
    "keduanya penting",
  ]
  try withBuiltDemo { folder, files in
    let path = try #require(RelativePath(page))
    let text = String(decoding: try files.read(path), as: UTF8.self)
    try #require(text.contains(told))
    for reason in untrue {
      try files.write(Array(text.replacing(told, with: reason).utf8), to: path)
      let result = try InstalledProgram.runPython(recount, [folder], in: folder)
      #expect(result.status == 1)
      #expect(result.out.contains("\(path.text): '\(reason)': "), "\(result.out)")
      #expect(result.out.hasSuffix(", 1 wrong\n"))
    }
  }
}

@Test func `the recount finds a sum, a silence, a lead and a count of a claim that are not true`()
  throws
{
  let call = "peristiwa/phone-call-2022-03-05-antony-blinken-wang-yi/index.html"
  let untrue = [
    ("hubungan/cn-us/index.html", "177 hari, <a", "178 hari, <a"),
    ("hubungan/cn-us/index.html", "<td>15</td></tr>", "<td>16</td></tr>"),
    ("hubungan/cn-us/index.html", "<span>26 peristiwa terlaksana", "<span>27 peristiwa terlaksana"),
    ("tokoh/antony-blinken/index.html", "<span>13 peristiwa", "<span>12 peristiwa"),
    ("rencana/index.html", "21 hari sebelum jadwalnya", "20 hari sebelum jadwalnya"),
    (call, "Arsip memuat 2 percakapan", "Arsip memuat 3 percakapan"),
  ]
  try withBuiltDemo { folder, files in
    for (page, told, other) in untrue {
      let path = try #require(RelativePath("public/\(page)"))
      let text = String(decoding: try files.read(path), as: UTF8.self)
      try #require(text.contains(told), "\(page): \(told)")
      try files.write(Array(text.replacing(told, with: other).utf8), to: path)
      let result = try InstalledProgram.runPython(recount, [folder], in: folder)
      #expect(result.status == 1)
      #expect(result.out.hasSuffix(", 1 wrong\n"), "\(page): \(result.out)")
      try files.write(Array(text.utf8), to: path)
    }
  }
}
