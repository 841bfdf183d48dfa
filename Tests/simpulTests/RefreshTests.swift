import DigestModel
import Foundation
import SiteFiles
import Testing

@testable import simpul

private let site = [
  "simpul.yaml": "title: Simpul\nsources: [{name: Simpul, text: full}]\n",
  "content/raw/2022-03-06-telepon.txt": """
  Wang Yi dan Blinken Kembali Bertelepon

  Beijing (Simpul) - Menteri Luar Negeri China Wang Yi dan Menteri Luar Negeri Amerika Serikat \
  Antony Blinken berbicara lewat telepon pada Sabtu (5/3/2022).

  Keduanya membahas harga gandum.
  """,
]

private func topic(_ id: String, _ word: String) -> String {
  """
  - id: \(id)
    name: {id: \(id), en: \(id)}
    slugs: {id: \(id), en: \(id)}
    summary: {id: Soal \(id)., en: On \(id).}
    words:
      - {phrase: \(word), weight: 9}

  """
}

@Test func `a desk that adds a topic reads its articles again, after it saw the plan`() async throws
{
  try await withSite(site) { folder in
    let files = try #require(DiskFileSystem(root: folder))
    let topics = try #require(RelativePath("content/knowledge/topics.yaml"))
    _ = await run(["import"], in: folder)
    let same = await run(["import", "--refresh"], in: folder)
    #expect(same.status == .done)
    #expect(
      same.out.hasPrefix(
        "refresh: 1 read = 0 refreshed + 1 unchanged + 0 conflicts + 0 rejected; nothing to write ("
      ),
      "\(same.out)\(same.err)"
    )

    try files.write(Array(topic("pangan", "gandum").utf8), to: topics)
    let plan = await run(["import", "--refresh", "--plan"], in: folder)
    #expect(plan.status == .done, "\(plan.err)")
    #expect(plan.out.contains("\n+topics: [pangan]\n"), "\(plan.out)")
    #expect(plan.out.contains("1 refreshed + 0 unchanged + 0 conflicts + 0 rejected; a plan,"))
    let done = await run(["import", "--refresh"], in: folder)
    #expect(done.status == .done, "\(done.err)")
    #expect(done.out.contains("1 refreshed + 0 unchanged"))
    #expect(await run(["import", "--refresh", "--plan"], in: folder).out.contains("nothing to"))

    let article = try #require(try files.files(under: RelativePath("content/articles")).first)
    let edited = try files.text(of: article).replacing("gandum", with: "gandum dan jagung")
    try files.write(Array(edited.utf8), to: article)
    try files.write(Array((topic("pangan", "x") + topic("niaga", "gandum")).utf8), to: topics)
    let conflict = await run(["import", "--refresh"], in: folder)
    #expect(conflict.status == .done)
    #expect(conflict.err.contains("the machine now reads topics [pangan] -> [niaga]"))
    #expect(conflict.out.contains("0 refreshed + 0 unchanged + 1 conflict + 0 rejected; written ("))
    #expect(try files.text(of: article) == edited)
    let told = await run(["explain", article.text], in: folder)
    #expect(told.out.contains("    topics: [niaga]; the file says [pangan]\n"), "\(told.out)")
  }
}
