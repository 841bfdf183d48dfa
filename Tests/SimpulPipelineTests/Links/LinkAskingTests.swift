import DigestModel
import SimpulPipeline
import SiteFiles
import Synchronization
import TestSupport
import Testing

private let file = "content/articles/2022/2022-07-10-a.md"

private func article(_ body: String) -> MarkedText {
  MarkedText(
    "---\ntitle: A\npublished: 2022-07-10\npublisher: Simpul\n---\n\n\(body)\n",
    file: file
  )
}

/// The problems with links to other sites, by their marks, and the hints.
private func told(
  _ text: MarkedText,
  by web: PretendedWeb,
  now: Int = 0,
  on desk: Desk? = nil
) async throws -> (lines: [String], hints: [String]) {
  let desk = try desk ?? Desk()
  try desk.write(text.text, to: file)
  let round = LinkRound(asker: web, now: now)
  let found = try await checkSite(in: desk.surroundings(), asking: round)
    .filter { $0.message.identifier.hasPrefix("link.") }.inPrintingOrder()
  return (text.lines(of: found), found.compactMap(\.message.hint))
}

/// What a web answers to `/1`, `/2` and so on, and what is told of a link to `/1`.
private let rows: [([Int: LinkAnswer], String?)] = [
  ([1: .answered(status: 200)], nil), ([1: .answered(status: 204)], nil),
  ([1: .answered(status: 404)], "warning link.gone"),
  ([1: .answered(status: 410)], "warning link.gone"),
  ([1: .answered(status: 503)], "warning link.unreachable"),
  ([1: .failed(.timeout)], "warning link.unreachable"),
  ([1: .failed(.unknownHost)], "warning link.unreachable"),
  ([1: .answered(status: 403)], "note link.not-told"),
  ([1: .answered(status: 429)], "note link.not-told"),
  ([1: .answered(status: 304)], "note link.not-told"),
  ([1: .redirected(status: 302, to: "https://a.id/2"), 2: .answered(status: 200)], nil),
  (
    [1: .redirected(status: 301, to: "https://a.id/2"), 2: .answered(status: 200)],
    "warning link.moved"
  ),
  (
    [1: .redirected(status: 308, to: "https://a.id/2"), 2: .answered(status: 404)],
    "warning link.gone"
  ),
  (
    [
      1: .redirected(status: 302, to: "https://a.id/2"),
      2: .redirected(status: 301, to: "https://a.id/3"), 3: .answered(status: 200),
    ], nil
  ),
  (
    [
      1: .redirected(status: 301, to: "https://a.id/2"),
      2: .redirected(status: 301, to: "https://a.id/1"),
    ], "warning link.unreachable"
  ),
  ([1: .redirected(status: 301, to: "mailto:a@a.id")], "note link.not-told"),
]

@Test func `a link to another site is well, moved, gone or out of reach`() async throws {
  for (answers, expected) in rows {
    let web = PretendedWeb { address, _ in
      Int(address.split(separator: "/").last ?? "").flatMap { answers[$0] } ?? .failed(.other)
    }
    let found = try await told(article("Lihat 1️⃣[a](https://a.id/1#isi)."), by: web)
    #expect(found.lines == [expected].compactMap { $0.map { "1️⃣ \($0)" } }, "\(answers)")
  }
}

@Test func `a move for good ends where the first passing one begins`() async throws {
  let web = PretendedWeb { address, _ in
    switch address {
    case "http://a.id/1": .redirected(status: 301, to: "https://a.id/1")
    case "https://a.id/1": .redirected(status: 301, to: "https://www.a.id/1")
    case "https://www.a.id/1": .redirected(status: 302, to: "https://www.a.id/masuk")
    default: .answered(status: 200)
    }
  }
  #expect(
    try await told(article("[a](http://a.id/1)"), by: web).hints == ["write 'https://www.a.id/1'"]
  )
}

@Test func `a circle of addresses comes to an end`() async throws {
  let web = PretendedWeb { address, _ in .redirected(status: 302, to: address + "x") }
  #expect(
    try await told(article("1️⃣[a](https://a.id/)"), by: web).lines == ["1️⃣ warning link.unreachable"]
  )
  #expect(web.asked.count == 11)
}

@Test(
  arguments: [
    (405, 200, 2, nil), (501, 200, 2, nil), (404, 200, 2, nil), (403, 404, 2, "link.gone"),
    (200, 404, 1, nil), (503, 200, 1, "link.unreachable"), (410, 200, 1, "link.gone"),
  ] as [(Int, Int, Int, String?)]
)
func `a server that dislikes HEAD is asked as a browser asks`(
  head: Int,
  get: Int,
  count: Int,
  identifier: String?
) async throws {
  let web = PretendedWeb { .answered(status: $1 == .head ? head : get) }
  let found = try await told(article("1️⃣[a](https://a.id/)"), by: web)
  #expect(found.lines == [identifier].compactMap { $0.map { "1️⃣ warning \($0)" } })
  #expect(web.asked.map { String($0.prefix(3)) } == Array(["HEA", "GET"].prefix(count)))
}

@Test func `each address is asked once, a host for one page at a time, eight hosts at once`()
  async throws
{
  let links = (0..<20).flatMap { host in (0..<3).map { "[x](https://h\(host).id/\($0)#\($0))" } }
  let web = PretendedWeb { _, _ in .answered(status: 200) }
  let again = "[y](https://h0.id/0) [z](//h1.id/1) [w](/x) [v](mailto:a@b.id) [u](ftp://h9.id/)"
  _ = try await told(article((links + [again]).joined(separator: " ")), by: web)
  #expect(web.asked.count == 60 && Set(web.asked).count == 60)
  #expect(web.mostOfOneHost == 1)
  #expect(web.mostHosts <= 8)
  #expect(web.pauses == 40)
}

@Test func `links stand in sources, settings, pages, notes and templates, too`() async throws {
  let desk = try Desk([
    "simpul.yaml": """
    title: Simpul
    sources:
      - {name: Simpul, text: full, url: "https://settings.id/"}

    """,
    file: """
    ---
    title: A
    published: 2022-07-10
    publisher: Simpul
    sources:
      - {name: Tanpa}
      - {name: Satu, url: "https://source.id/"}
    ---

    Isi.
    """,
    "content/pages/tentang.md": "---\ntitle: T\n---\n\n[x](https://page.id/)\n",
    "templates/partials/own-head.mustache": "<a href=\"https://template.id/\">x</a>\n",
    "content/articles/2022/2022-07-11-rusak.md": "---\ntitel: T\n---\n\n[x](https://broken.id/)\n",
  ])
  let web = PretendedWeb { _, _ in .answered(status: 404) }
  let round = LinkRound(asker: web, now: 0)
  let found = try await checkSite(in: desk.surroundings(), asking: round)
    .filter { $0.message.identifier == "link.gone" }.inPrintingOrder()
  #expect(
    found.compactMap(\.location?.description) == [
      "\(file):7:23", "content/articles/2022/2022-07-11-rusak.md:5:1",
      "content/pages/tentang.md:5:1", "simpul.yaml:3:38",
      "templates/partials/own-head.mustache:1:1",
    ]
  )
}

@Test func `what was answered holds for a day, and for an hour where it may pass`() async throws {
  let desk = try Desk()
  let text = article("1️⃣[a](https://a.id/) 2️⃣[b](https://b.id/)")
  func asked(at now: Int) async throws -> [String] {
    let web = PretendedWeb { address, _ in
      address.contains("a.id") ? .answered(status: 410) : .failed(.timeout)
    }
    let found = try await told(text, by: web, now: now, on: desk)
    #expect(found.lines == ["1️⃣ warning link.gone", "2️⃣ warning link.unreachable"])
    return web.asked.map { String($0.split(separator: "/")[1]) }.sorted()
  }
  #expect(try await asked(at: 1_000) == ["a.id", "b.id"])
  #expect(try await asked(at: 1_000) == [])
  #expect(try await asked(at: 4_600) == [])
  #expect(try await asked(at: 4_601) == ["b.id"])
  #expect(try await asked(at: 87_401) == ["a.id", "b.id"])
  // A clock that was put back knows nothing.
  #expect(try await asked(at: 500) == ["a.id", "b.id"])
}

@Test func `what a run learned is kept now and then, and a damaged memory is none`() async throws {
  let desk = try Desk()
  let links = (0..<45).map { "[x](https://h\($0).id/)" }.joined(separator: " ")
  let kept = Mutex<Set<Int>>([])
  let web = PretendedWeb { _, _ in
    if case .success(let memory) = Result(catching: { try LinkMemory.reading(desk.files) }) {
      _ = kept.withLock { $0.insert(memory.records.count) }
    }
    return .answered(status: 200)
  }
  _ = try await told(article(links), by: web, on: desk)
  #expect(kept.withLock { $0 } == [0, 20, 40])
  #expect(try LinkMemory.reading(desk.files).records.count == 45)
  try desk.write("{\"https://h1.id/\":", to: LinkMemory.fileName)
  let again = PretendedWeb { _, _ in .answered(status: 200) }
  _ = try await told(article(links), by: again, on: desk)
  #expect(again.asked.count == 45)
}

@Test func `without being told to, a check asks nobody, and a build never does`() async throws {
  let desk = try Desk()
  try desk.write(article("[a](https://a.id/)").text, to: file)
  #expect(try await checkSite(in: desk.surroundings()).allSatisfy { $0.severity != .error })
  #expect(!desk.files.exists(try path(LinkMemory.fileName)))
}
