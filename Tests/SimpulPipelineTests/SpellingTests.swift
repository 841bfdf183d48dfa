import DigestModel
import SiteFiles
import TestSupport
import Testing

private func article(_ day: String, _ name: String) -> String {
  """
  ---
  title: Menlu Saudi menelepon pada \(day)
  published: \(day)
  people:
    - {name: \(name), country: SA}
    - {name: Retno Marsudi, country: ID}
  events:
    - type: phone-call
      status: held
      start: \(day)
      participants: [\(name), Retno Marsudi]
      parties: [SA, ID]
      evidence: keduanya berbicara lewat telepon
  ---

  Menurut kementerian, keduanya berbicara lewat telepon.

  """
}

/// An editor may write any spelling that the knowledge has: the person has one page.
@Test func `two spellings of one person have one page`() async throws {
  let desk = try Desk([
    "content/articles/2024/2024-05-13-satu.md": article("2024-05-13", "Faisal bin Farhan"),
    "content/articles/2024/2024-05-15-dua.md": article("2024-05-15", "Faisal bin Farhan Al Saud"),
  ])
  let report = try await desk.building()
  #expect(report.published != nil)
  let pages = desk.files.files(under: RelativePath("public/tokoh")).map(\.text)
  #expect(
    pages == [
      "public/tokoh/faisal-bin-farhan-al-saud/index.html", "public/tokoh/index.html",
      "public/tokoh/retno-marsudi/index.html",
    ]
  )
  let page = try desk.text(of: "public/tokoh/faisal-bin-farhan-al-saud/index.html")
  #expect(page.contains("/artikel/2024/05/satu/") && page.contains("/artikel/2024/05/dua/"))
}
