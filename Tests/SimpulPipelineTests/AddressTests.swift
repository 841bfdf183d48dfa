import DigestModel
import SimpulPipeline
import SiteFiles
import Testing

private let text = "---\ntitle: Judul\npublished: 2022-03-06\n---\n\nIsi.\n"
private let file = "content/articles/2022/2022-03-06-judul.md"

private func identifiers(of desk: Desk) async throws -> [String] {
  try await checkSite(in: desk.surroundings()).map(\.message.identifier)
}

@Test func `an article written by hand is registered once`() async throws {
  let desk = try Desk([file: text])
  #expect(try await identifiers(of: desk) == ["check.not-registered"])
  #expect(!desk.files.exists(try path(AddressBook.fileName)))
  #expect(try await registerAddresses(in: desk.surroundings()).value == 1)
  let line = #"{"address":"/artikel/2022/03/judul/","id":"2022/2022-03-06-judul","#
  let rest = #""kind":"article","of":"text:54024fe9b727"}"#
  #expect(try desk.text(of: AddressBook.fileName) == line + rest + "\n")
  #expect(try await identifiers(of: desk) == [])
  #expect(try await registerAddresses(in: desk.surroundings()).value == 0)
}

@Test func `an article of another day is reached at its old address`() async throws {
  let desk = try Desk([file: text])
  _ = try await registerAddresses(in: desk.surroundings())
  try desk.remove(file)
  let moved = text.replacing("03-06", with: "04-07")
  try desk.write(moved, to: "content/articles/2022/2022-04-07-judul.md")
  #expect(try await registerAddresses(in: desk.surroundings()).value == 2)
  #expect(try await identifiers(of: desk) == [])
  _ = try await desk.building()
  let old = try desk.text(of: "public/artikel/2022/03/judul/index.html")
  #expect(old.contains("url=/artikel/2022/04/judul/"))
}

/// Before its new address is registered, and after.
@Test(arguments: [false, true])
func `an article of another slug is reached at its old address`(isRegistered: Bool) async throws {
  let desk = try Desk([file: text])
  _ = try await registerAddresses(in: desk.surroundings())
  try desk.remove(file)
  let renamed = text.replacing("title: Judul", with: "title: Judul yang lebih baik")
  try desk.write(renamed, to: "content/articles/2022/2022-03-06-judul-yang-lebih-baik.md")
  if isRegistered { #expect(try await registerAddresses(in: desk.surroundings()).value == 2) }
  _ = try await desk.building()
  let old = try desk.text(of: "public/artikel/2022/03/judul/index.html")
  #expect(old.contains("url=/artikel/2022/03/judul-yang-lebih-baik/"))
  let redirects = try desk.text(of: ".simpul/redirects.map")
  #expect(redirects == "/artikel/2022/03/judul/ /artikel/2022/03/judul-yang-lebih-baik/;\n")
}

@Test func `two articles of one text are not taken for each other`() async throws {
  let twin = "content/articles/2022/2022-03-07-kembar.md"
  let desk = try Desk([file: text, twin: text.replacing("03-06", with: "03-07")])
  _ = try await registerAddresses(in: desk.surroundings())
  try desk.remove(file)
  try desk.remove(twin)
  try desk.write(text, to: "content/articles/2022/2022-03-06-satu.md")
  try desk.write(text, to: "content/articles/2022/2022-03-06-dua.md")
  _ = try await desk.building()
  #expect(try desk.text(of: ".simpul/redirects.map") == "")
}

@Test func `an address whose article is gone is told, and leads to no stranger`() async throws {
  let desk = try Desk([file: text])
  _ = try await registerAddresses(in: desk.surroundings())
  try desk.remove(file)
  let other = text.replacing("Isi.", with: "Kabar lain.")
  try desk.write(other, to: "content/articles/2022/2022-03-06-lain.md")
  _ = try await registerAddresses(in: desk.surroundings())
  #expect(try await identifiers(of: desk) == ["check.leads-nowhere"])
  _ = try await desk.building()
  #expect(!desk.files.exists(try path("public/artikel/2022/03/judul/index.html")))
}

@Test func `nothing is registered while the content has errors`() async throws {
  let desk = try Desk([file: text, "content/articles/2022/2022-03-07-x.md": "---\nx: y\n---\n"])
  let found = try await registerAddresses(in: desk.surroundings())
  #expect(found.diagnostics.map(\.message.identifier) == ["check.addresses-wait"])
  #expect(!desk.files.exists(try path(AddressBook.fileName)))
}
