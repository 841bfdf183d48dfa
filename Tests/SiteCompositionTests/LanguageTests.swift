import DigestModel
import SiteComposition
import TestSupport
import Testing

private let english = AlternateSite(language: .en, baseURL: "https://en.simpul.example")

@Test(arguments: [
  ("/", "/"),
  ("/topik/ukraina/", "/topic/ukraine/"),
  ("/artikel/2022/03/telepon-wang-blinken/", "/article/2022/03/telepon-wang-blinken/"),
  ("/peristiwa/telepon-cn-us-2022-03-05/", "/event/telepon-cn-us-2022-03-05/"),
  ("/tokoh/wang-yi/", "/person/wang-yi/"),
  ("/negara/amerika-serikat/", "/country/united-states/"),
  ("/hubungan/cn-us/", "/relation/cn-us/"),
  ("/arsip/2022/03/", "/archive/2022/03/"),
  ("/data/", "/data/"),
])
func `a page names its twin in the other language`(address: String, twin: String) throws {
  let site = try RenderedSite(RenderedSite.input { $0.settings.alternates = [english] })
  let html = try #require(site[address])
  let links = [
    ("en", "https://en.simpul.example\(twin)"), ("id", "https://simpul.example\(address)"),
  ]
  for (language, url) in links + [("x-default", "https://simpul.example\(address)")] {
    #expect(html.contains("<link rel=\"alternate\" hreflang=\"\(language)\" href=\"\(url)\">"))
  }
  #expect(html.contains("<meta property=\"og:locale:alternate\" content=\"en_GB\">"))
}

@Test func `each twin stands where the other says, and both say the same`() throws {
  let indonesian = try RenderedSite(
    RenderedSite.input {
      $0.settings.alternates = [english]
      $0.settings.itemsPerPage = 1
    }
  )
  let own = AlternateSite(language: .id, baseURL: "https://simpul.example")
  let twin = try RenderedSite(
    RenderedSite.input(.en) {
      $0.settings.baseURL = english.baseURL
      $0.settings.alternates = [own]
      $0.settings.itemsPerPage = 1
    }
  )
  var count = 0
  for (path, html) in indonesian.files where path.isPage {
    let links = alternates(in: html)
    guard let other = links["en"] else { continue }
    let page = try #require(
      twin[String(other.dropFirst(english.baseURL.count))],
      "\(path): \(other)"
    )
    #expect(alternates(in: page) == links)
    count += 1
  }
  #expect(count > 40)
}

private func alternates(in html: String) -> [String: String] {
  var found: [String: String] = [:]
  for line in html.split(separator: "\n") where line.contains(" hreflang=") {
    let parts = line.split(separator: "\"")
    if parts.count > 5 { found[String(parts[3])] = String(parts[5]) }
  }
  return found
}

@Test(arguments: ["/tentang/", "/404.html", "/peristiwa/meeting-2023-01-10-erdogan-putin/"])
func `what the other site may not have names no twin`(address: String) throws {
  let site = try RenderedSite(RenderedSite.input { $0.settings.alternates = [english] })
  #expect(try #require(site[address]).contains("hreflang") == false)
}

@Test func `a site of one language names no other`() throws {
  let site = try RenderedSite(RenderedSite.input())
  #expect(site.files.values.allSatisfy { !$0.contains("hreflang") })
}

@Test(arguments: [
  ("/article/2022/03/telepon-wang-blinken/", "<h1 data-pagefind-body lang=\"id\">Wang Yi"),
  (
    "/article/2022/03/telepon-wang-blinken/", "<div class=\"prose\" data-pagefind-body lang=\"id\">"
  ),
  ("/article/2022/03/telepon-wang-blinken/", "<blockquote class=\"evidence\" lang=\"id\">"),
  (
    "/event/telepon-cn-us-2022-03-05/",
    "<blockquote class=\"evidence\" data-pagefind-body lang=\"id\">"
  ),
  ("/event/telepon-cn-us-2022-03-05/", "telepon-wang-blinken/\" lang=\"id\">"),
  ("/archive/2022/03/", "telepon-wang-blinken/\" lang=\"id\">"),
  ("/", "telepon-wang-blinken/\" lang=\"id\">"),
])
func `articles' words are marked in a site of another language`(
  address: String,
  markup: String
) throws {
  let site = try RenderedSite(RenderedSite.input(.en))
  #expect(try #require(site[address]).contains(markup))
}

@Test func `no headline and no evidence is left unmarked in another language`() throws {
  let input = try RenderedSite.input(.en)
  let texts =
    input.articles.map(\.headline.text.htmlEscaped)
    + input.articles.flatMap { $0.facts.mentions.map(\.evidence.htmlEscaped) }
  for (path, html) in try RenderedSite(input).files where path.isPage {
    for text in texts where unmarked(html).contains(text) {
      Issue.record("\(path) has '\(text)' unmarked")
    }
  }
}

/// The page's body without what stands in marked elements, as far as these hold no element of the
/// same name.
private func unmarked(_ html: String) -> String {
  var rest = html.components(separatedBy: "<body>").last ?? ""
  while let mark = rest.firstRange(of: " lang=\"id\">") {
    let before = rest[..<mark.lowerBound]
    let opening = before.lastIndex(of: "<").map { before[before.index(after: $0)...] } ?? before
    let name = opening.prefix { $0.isLetter || $0.isNumber }
    let end = rest[mark.upperBound...].firstRange(of: "</\(name)>")?.upperBound ?? rest.endIndex
    rest = String(before) + rest[end...]
  }
  return rest
}

@Test func `nothing is marked where articles speak the site's language`() throws {
  let site = try RenderedSite(RenderedSite.input())
  for (path, html) in site.files where path.isPage {
    #expect(html.components(separatedBy: " lang=\"").count == 2, "\(path)")
  }
}

extension String {
  fileprivate var htmlEscaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
