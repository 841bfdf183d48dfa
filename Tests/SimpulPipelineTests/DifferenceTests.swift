import SimpulPipeline
import SiteFiles
import Testing

@Test(arguments: [
  ("a\nb\n", "a\nb\n", ""),
  ("a\nb\nc\nd\n", "a\nb\nx\nd\n", "@@ -2,3 +2,3 @@\n b\n-c\n+x\n d\n"),
  ("", "a\nb\n", "@@ -0,0 +1,2 @@\n+a\n+b\n"),
  ("a\n", "", "@@ -1,1 +0,0 @@\n-a\n"),
  ("a\n", "a\nb\n", "@@ -1,1 +1,2 @@\n a\n+b\n"),
  ("a\nb\nc\nd\ne\n", "b\nc\nd\n", "@@ -1,2 +1,1 @@\n-a\n b\n@@ -4,2 +3,1 @@\n d\n-e\n"),
  ("a\nb\nc\nd\n", "x\nb\nc\ny\n", "@@ -1,4 +1,4 @@\n-a\n+x\n b\n c\n-d\n+y\n"),
  ("a\n\u{1B}[2Jb\n", "a\nb\n", "@@ -1,2 +1,2 @@\n a\n-\u{FFFD}[2Jb\n+b\n"),
])
func `what differs between two texts is told as diff does`(old: String, new: String, hunks: String)
{
  let head = hunks.isEmpty ? "" : "--- x.md\n+++ x.md\n"
  #expect(unifiedDifference(from: old, to: new, file: "x.md") == head + hunks)
}

@Test func `two long texts that share nothing are told as one change`() {
  let old = (0..<3_000).map { "a\($0)\n" }.joined()
  let new = (0..<3_000).map { "b\($0)\n" }.joined()
  let difference = unifiedDifference(from: "x\n" + old + "y\n", to: "x\n" + new + "y\n", file: "x")
  #expect(difference.hasPrefix("--- x\n+++ x\n@@ -1,3002 +1,3002 @@\n x\n-a0\n-a1\n"))
  #expect(difference.hasSuffix("+b2999\n y\n"))
}

private func call(_ start: String, _ evidence: String, _ people: [String] = []) -> JSONValue {
  .object([
    "type": "phone-call", "start": .text(start), "evidence": .text(evidence),
    "participants": .texts(people),
  ])
}

/// Two readings of a list of the facts, and how they are told to differ.
private let readings: [(String, [JSONValue], [JSONValue], [String])] = [
  ("topics", ["ukraine"], ["ukraine"], []),
  ("topics", ["ukraine"], ["gaza", "ukraine"], ["topics [ukraine] -> [gaza, ukraine]"]),
  ("countries", ["US"], [], ["countries [US] -> []"]),
  (
    "people", [.object(["name": "Wang Yi"])],
    [.object(["name": "Wang Yi", "office": "Menteri Luar Negeri"])],
    ["people[0].office none -> 'Menteri Luar Negeri'"]
  ),
  (
    "people", [.object(["name": "A"]), .object(["name": "B"])],
    [.object(["name": "B"]), .object(["name": "A"])], ["people [A, B] -> [B, A]"]
  ),
  (
    "events", [call("2022-02-22", "dulu"), call("2022-03-05", "kini")],
    [call("2022-02-22", "dulu"), call("2022-03-06", "kini")],
    ["events[1].start 2022-03-05 -> 2022-03-06"]
  ),
  (
    "events", [call("2022-03-05", "kini")],
    [call("2022-02-22", "dulu"), call("2022-03-05", "kini kembali", ["A"])],
    [
      "events[0].evidence kini -> 'kini kembali'", "events[0].participants [] -> [A]",
      "events none -> phone-call 2022-02-22 []",
    ]
  ),
  (
    "events", [call("2022-02-22", "dulu"), call("2022-03-05", "kini")],
    [call("2022-03-05", "kini")], ["events[0] phone-call 2022-02-22 [] -> none"]
  ),
  (
    "claims", [.object(["kind": "ordinal", "n": .number(2), "evidence": "kedua kalinya"])],
    [.object(["kind": "ordinal", "n": .number(3), "evidence": "kedua kalinya"])],
    ["claims[0].n 2 -> 3"]
  ),
]

@Test(arguments: readings.indices)
func `two readings differ field by field`(row: Int) {
  let (list, old, new, told) = readings[row]
  let changes = factChanges(
    from: .object([list: .list(old)]),
    to: .object([list: .list(new)])
  )
  #expect(changes.map(\.description) == told)
}
