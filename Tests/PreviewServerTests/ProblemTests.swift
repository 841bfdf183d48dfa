import DigestModel
import Foundation
import PreviewServer
import SiteFiles
import Testing

private let broken = "---\ntitel: <b>X\n---\n\nIsi ketiga.\n"

@Suite(.serialized) struct Problems {
  @Test func `a mistake shows on its page and in a bar on others, and goes when mended`()
    async throws
  {
    try await withPreview { files, port, news in
      try write(broken, to: article, files)
      let change = try await news.value { news in
        if case .rebuilt(let change) = news, change.errorCount > 0 { change } else { nil }
      }
      #expect(change.isShown)
      #expect(change.new.contains { $0.location?.file == article && $0.location?.line == 2 })
      let own = try await PreviewClient.answer(of: port, to: page)
      #expect(own.hasPrefix("HTTP/1.1 200") && own.contains("Isi pertama."))
      #expect(own.contains("This page shows its last version without one."))
      #expect(own.contains("class=\"box\"") && own.contains("\(article):2:1: error:"))
      #expect(own.contains("titel: &lt;b&gt;X\n  ^\n  hint:"))
      let home = try await PreviewClient.answer(of: port, to: "/")
      #expect(home.contains("class=\"bar\"") && home.contains("href=\"\(page)\""))

      try write(text.replacing("pertama", with: "keempat"), to: article, files)
      let mended = try await news.value { news in
        if case .rebuilt(let change) = news, !change.mended.isEmpty { change } else { nil }
      }
      #expect(mended.mended == [article])
      let after = try await PreviewClient.answer(of: port, to: page)
      #expect(after.contains("Isi keempat.") && after.contains("<div id=\"notice\"></div>"))
    }
  }

  @Test func `a file that was never good has a page where it will be`() async throws {
    try await withPreview { files, port, news in
      try write(broken, to: "content/articles/2023/2023-02-03-baru.md", files)
      try await eventually("the mistake") { news.changes.last?.errorCount ?? 0 > 0 }
      let answer = try await PreviewClient.answer(of: port, to: "/artikel/2023/02/baru/")
      #expect(answer.hasPrefix("HTTP/1.1 500"))
      #expect(answer.contains("2023-02-03-baru.md:2:1: error:"))
      #expect(!answer.contains("last version"))
      #expect(try await PreviewClient.answer(of: port, to: page).contains("Isi pertama."))
    }
  }

  @Test(arguments: [
    ("simpul.yaml", "titel: X\n"), ("templates/article.mustache", "{{nobody.knows}}"),
    ("content/knowledge/topics.yaml", "- [\n"),
  ])
  func `a mistake that spoils the site keeps the last one up, and tells`(
    file: String,
    mistake: String
  ) async throws {
    try await withPreview { files, port, news in
      try write(mistake, to: file, files)
      try await eventually("the mistake") { news.changes.last?.isShown == false }
      let answer = try await PreviewClient.answer(of: port, to: page)
      #expect(answer.contains("Isi pertama.") && answer.contains("class=\"bar\""))
      #expect(answer.contains("\(file):"))
      #expect(answer.contains("X-Simpul-Generation: test-2"))
    }
  }

  @Test func `what is wrong from the start is shown as far as it goes`() async throws {
    let files = InMemoryFileSystem()
    try write("titel: X\n", to: "simpul.yaml", files)
    try write(text, to: article, files)
    let request = PreviewRequest(port: 0, pollMilliseconds: 20, run: "test")
    try await withPreview(request, of: files, in: surroundings(files)) { port, _ in
      let answer = try await PreviewClient.answer(of: port, to: page)
      #expect(answer.contains("Isi pertama.") && answer.contains("simpul.yaml:1:1"))
    }
  }
}
