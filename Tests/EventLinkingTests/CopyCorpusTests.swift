import DigestModel
import EventLinking
import GeneratedArchives
import Testing

@Test func `different articles on one event are never copies`() throws {
  let all = try CorpusBodies.corpora.flatMap { try CorpusBodies.articles(of: $0) }
  #expect(all.count > 90)
  #expect(foundCopies(among: all).copies.texts == [])
  var highest = 0.0
  for (place, one) in all.enumerated() {
    for other in all[..<place] { highest = max(highest, containment(of: one.body, in: other.body)) }
  }
  print("copies: different articles share \(Int(highest * 100)) percent at most")
  #expect(highest < 0.3)
}

/// How many of the copies are found at least, of each kind of edit; what is lost shares less than
/// half of its rows of words with its original.
private let foundAtLeast: [(edit: CopyEdit, share: Double)] = [
  (.headline, 1), (.shortened, 0.97), (.outlets, 1), (.words, 0.75), (.frame, 1), (.all, 0.3),
]

@Test(arguments: foundAtLeast)
func `copies made from the corpus are found, each with its own original`(
  edit: CopyEdit,
  share: Double
) throws {
  let originals = try CorpusBodies.articles(of: "dev").filter { $0.published != nil }
  var dice = Dice(3)
  let copies = originals.map { (original: $0, copy: edit.applied(to: $0, &dice)) }
  let archive = originals + copies.map(\.copy)
  let source = Dictionary(uniqueKeysWithValues: copies.map { ($0.copy.id, $0.original.id) })
  let found = foundCopies(among: archive).copies.texts.flatMap { text in
    text.copies.map { (copy: $0.article, original: text.original) }
  }
  #expect(found.filter { source[$0.copy] != $0.original }.isEmpty)
  // What holding each copy against its own original would find, without an index.
  let findable = copies.filter { containment(of: $0.original.body, in: $0.copy.body) >= 0.5 }
  let lost = findable.filter { pair in !found.contains { $0.copy == pair.copy.id } }
  print("copies, \(edit.rawValue): \(found.count) of \(originals.count), lost by the index:")
  print(lost.map { "  \($0.copy.id.text), \($0.copy.body.split(separator: " ").count) words" })
  #expect(lost.filter { $0.copy.body.split(separator: " ").count > 24 }.isEmpty)
  #expect(Double(found.count) >= share * Double(originals.count))
}

@Test func `the order of the articles does not change the copies`() throws {
  var dice = Dice(5)
  let originals = try CorpusBodies.articles(of: "dev")
  let archive = originals + originals.map { CopyEdit.all.applied(to: $0, &dice) }
  let copies = foundCopies(among: archive).copies
  for _ in 0..<3 {
    #expect(foundCopies(among: archive.shuffled(using: &dice)).copies == copies)
  }
}

/// So many articles of 100 words with one notice below all; every fifth is a shortened copy of one
/// shortly before it.
private func archive(ofArticles count: Int) -> [Article] {
  var dice = Dice(11)
  let notice = "Ikuti kabar kami setiap hari lewat surat yang terbit setiap pagi dan sore."
  var bodies: [[String]] = []
  return (0..<count).map { number in
    var words = (0..<100).map { _ in "kata\(Int.random(in: 0..<3_000, using: &dice))" }
    if number % 5 == 4 { words = Array(bodies[number - 1 - number % 4].prefix(70)) }
    bodies.append(words)
    var made = article(Day(daysSince1970: 15_000 + number / 8).description, "a\(number)", [])
    made.body = words.joined(separator: " ") + "\n\n" + notice
    return made
  }
}

@Test func `the work of finding copies grows with the articles and not with their square`() {
  let small = foundCopies(among: archive(ofArticles: 400))
  let large = foundCopies(among: archive(ofArticles: 4_000))
  #expect(large.copies.texts.flatMap(\.copies).count == 800)
  #expect(large.lookups < 12 * small.lookups)
  #expect(large.comparisons < 12 * small.comparisons)
  #expect(large.comparisons < 2 * 4_000)
  print("copies: \(small.lookups) and \(large.lookups) lookups, \(large.comparisons) comparisons")
}
