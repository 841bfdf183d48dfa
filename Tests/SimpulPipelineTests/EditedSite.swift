import DigestModel
import GeneratedArchives
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

/// Some of the demo digest, which editors, programs and accidents change at random.
struct EditedSite {
  let desk: Desk
  private var dice: Dice
  /// Of the demo's articles that are not in the site yet.
  private var waiting: [String: String] = [:]

  init(seed: UInt64, articles: Int) throws {
    desk = try Desk()
    dice = Dice(seed)
    let disk = try #require(DiskFileSystem(root: Repository.root.path))
    try desk.files.write(try disk.read(path("simpul.yaml")), to: path("simpul.yaml"))
    for file in try disk.files(under: path("content/pages")) {
      try desk.files.write(try disk.read(file), to: file)
    }
    for file in try disk.files(under: path("content/articles")).shuffled(using: &dice) {
      // What an editor pinned to an event may speak of an article that is not there.
      let lines = try disk.text(of: file).split(separator: "\n", omittingEmptySubsequences: false)
      let text = lines.filter { !$0.hasPrefix("    event: ") }.joined(separator: "\n")
      if desk.files.files(under: try path("content/articles")).count < articles {
        try desk.write(text, to: file.text)
      } else {
        waiting[file.text] = text
      }
    }
  }

  /// Changes one thing; nil where it could not be changed.
  mutating func edit() throws -> String? {
    switch Int.random(in: 0..<20, using: &dice) {
    case 0: try add()
    case 1: try removeArticle()
    case 2: try rename()
    case 3, 4: try change("title: ") { "title: \($0) \($1)" }
    case 5, 6: try append(to: try someArticle(), "\nKalimat \(word()) di akhir.\n")
    case 7, 8: try fact()
    case 9:
      try change("published: ") { text, _ in
        text + "\ncorrections: [{on: 2024-12-01, text: Satu nama.}]"
      }
    case 10: try change("published: ") { text, _ in text + "\ndraft: true" }
    case 11:
      try change("published: ") { text, _ in
        text + "\nretracted: {on: 2024-12-02, reason: Tidak benar.}"
      }
    case 12: try settings()
    case 13: try knowledge()
    case 14: try theme()
    case 15: try note()
    case 16, 17: try tamperWithPublished()
    case 18: try damageRecord()
    default: try append(to: "content/pages/tentang.md", "\nAlinea \(word()).\n")
    }
  }
}

extension EditedSite {
  private mutating func word() -> String {
    let words = ["satu", "dua", "tiga", "empat", "lima", "<b>&", "“enam”"]
    return words.randomElement(using: &dice) ?? ""
  }

  private func names(below folder: String) throws -> [String] {
    desk.files.files(under: try path(folder)).map(\.text)
  }

  private mutating func someArticle() throws -> String {
    try #require(try names(below: "content/articles").randomElement(using: &dice))
  }

  private mutating func add() throws -> String? {
    guard let (name, text) = waiting.sorted(by: { $0.key < $1.key }).randomElement(using: &dice)
    else { return nil }
    waiting[name] = nil
    try desk.write(text, to: name)
    return "add \(name)"
  }

  private mutating func removeArticle() throws -> String? {
    let name = try someArticle()
    guard try names(below: "content/articles").count > 3 else { return nil }
    waiting[name] = try desk.text(of: name)
    try desk.remove(name)
    return "remove \(name)"
  }

  private mutating func rename() throws -> String? {
    let name = try someArticle()
    let new = String(name.dropLast(3)) + "-\(Int.random(in: 1...9, using: &dice)).md"
    try desk.files.move(try path(name), to: try path(new))
    return "rename \(name)"
  }

  private mutating func append(to name: String, _ text: String) throws -> String {
    try desk.write(try desk.text(of: name) + text, to: name)
    return "append to \(name)"
  }

  /// Changes the first line that begins with `start`.
  private mutating func change(
    _ start: String,
    _ new: (String, String) -> String
  ) throws -> String? {
    let name = try someArticle()
    let word = word().filter(\.isLetter)
    var lines = try desk.text(of: name).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    guard let place = lines.firstIndex(where: { $0.hasPrefix(start) }) else { return nil }
    lines[place] = new(lines[place], word)
    try desk.write(lines.joined(separator: "\n"), to: name)
    return "\(start)of \(name)"
  }

  /// Another status, another day, somebody less.
  private mutating func fact() throws -> String? {
    let name = try someArticle()
    var lines = try desk.text(of: name).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let places = lines.indices.filter { place in
      ["status: ", "start: ", "participants: ", "city: "].contains { lines[place].contains($0) }
    }
    guard let place = places.randomElement(using: &dice) else { return nil }
    if lines[place].contains("participants: ") || lines[place].contains("city: ") {
      lines.remove(at: place)
    } else {
      lines[place] = lines[place].replacing("held", with: "cancelled").replacing("-1", with: "-0")
    }
    try desk.write(lines.joined(separator: "\n"), to: name)
    return "fact of \(name)"
  }

  private mutating func settings() throws -> String {
    let text = try desk.text(of: "simpul.yaml")
    let size = Int.random(in: 5...30, using: &dice)
    let new = text.replacing(/itemsPerPage: \d+/, with: "itemsPerPage: \(size)")
    try desk.write(new, to: "simpul.yaml")
    return "\(size) items a page"
  }

  private mutating func knowledge() throws -> String {
    let people = "- {name: Antony Blinken, also: [Tony \(word().filter(\.isLetter))]}\n"
    try desk.write(people, to: "content/knowledge/people.yaml")
    return "knowledge"
  }

  private mutating func theme() throws -> String {
    try desk.write(
      "<meta name=\"x\" content=\"\(word().filter(\.isLetter))\">\n",
      to: "templates/partials/own-head.mustache"
    )
    try desk.write("body { --word: '\(word())' }\n", to: "templates/assets/extra.css")
    return "theme"
  }

  private mutating func note() throws -> String? {
    let pages = try names(below: "public/peristiwa").filter { $0.hasSuffix("index.html") }
    guard let page = pages.randomElement(using: &dice),
      let id = page.split(separator: "/").dropLast().last, id != "peristiwa"
    else { return nil }
    try desk.write(
      "---\ntitle: Peristiwa \(word().filter(\.isLetter))\n---\n",
      to: "content/events/\(id).md"
    )
    return "note on \(id)"
  }

  private mutating func tamperWithPublished() throws -> String? {
    guard let name = try names(below: "public").randomElement(using: &dice) else { return nil }
    if dice.chance(of: 50) {
      try desk.remove(name)
    } else {
      try desk.write(try desk.text(of: name) + "<!-- \(word()) -->", to: name)
    }
    return "tamper with \(name)"
  }

  /// Cut short, with a byte that is another one, or gone.
  private mutating func damageRecord() throws -> String? {
    let names = [
      ".simpul/build-record", ".simpul/manifest", LinkingMemory.fileName, ReadingMemory.fileName,
    ]
    let record = try path(names.randomElement(using: &dice) ?? "")
    guard desk.files.exists(record) else { return nil }
    var bytes = try desk.files.read(record)
    switch Int.random(in: 0..<3, using: &dice) {
    case 0: bytes.removeLast(Int.random(in: 1...bytes.count, using: &dice))
    case 1: bytes[Int.random(in: bytes.indices, using: &dice)] ^= 0x55
    default:
      try desk.files.remove(record)
      return "lose \(record)"
    }
    try desk.files.write(bytes, to: record)
    return "damage \(record)"
  }
}
