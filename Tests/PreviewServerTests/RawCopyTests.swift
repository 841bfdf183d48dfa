import DigestModel
import Foundation
import PreviewServer
import SiteFiles
import Testing

private let raw = """
  Wang Yi dan Blinken Kembali Bertelepon

  Beijing (Simpul) - Menteri Luar Negeri China Wang Yi dan Menteri Luar Negeri Amerika Serikat \
  Antony Blinken berbicara lewat telepon pada Sabtu (5/3/2022).
  """
private let rawFile = "content/raw/2022-03-06-telepon.txt"

@Suite(.serialized) struct RawCopy {
  @Test func `new copy is imported and shown`() async throws {
    try await withPreview(imports: true) { files, port, news in
      try write(raw, to: rawFile, files)
      let report = try await news.value { news in
        if case .imported(let report) = news { report } else { nil }
      }
      #expect(report.books.written == 1)
      try await eventually("the article") { news.changes.last?.counts.articles == 2 }
      let home = try await PreviewClient.answer(of: port, to: "/arsip/2022/03/")
      #expect(home.contains("Kembali Bertelepon"))
    }
  }

  @Test func `new copy is offered, and imported when the user asks`() async throws {
    let files = InMemoryFileSystem()
    try write("title: Simpul\nsources: [{name: Simpul}]\n", to: "simpul.yaml", files)
    try write(raw, to: rawFile, files)
    let (wishes, wish) = AsyncStream.makeStream(of: PreviewWish.self)
    let request = PreviewRequest(port: 0, pollMilliseconds: 20, run: "test")
    try await withPreview(request, of: files, in: surroundings(files), wishes: wishes) { _, news in
      let offered = try await news.value { news in
        if case .newCopy(let files) = news { files } else { nil }
      }
      #expect(offered.map(\.text) == [rawFile])
      #expect(news.changes.last?.counts.articles == 0)
      wish.yield(.importCopy)
      try await eventually("the article") { news.changes.last?.counts.articles == 1 }
    }
  }

  @Test func `copy that is known already is not offered again`() async throws {
    try await withPreview(imports: true) { files, _, news in
      try write(raw, to: rawFile, files)
      try await eventually("the article") { news.changes.last?.counts.articles == 2 }
      // The same text under another name, then something else to wait for.
      try write(raw, to: "content/raw/salinan.txt", files)
      try write(text.replacing("pertama", with: "kedua"), to: article, files)
      try await eventually("the edit") { news.changes.count >= 3 }
      #expect(news.imports == 1)
    }
  }
}
