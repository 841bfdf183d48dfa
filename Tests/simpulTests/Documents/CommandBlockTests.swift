import Testing

@Test(arguments: [
  ("```sh\nsimpul build\n```", ["sh nil simpul build"], 0),
  ("<!-- not run: it does not end -->\n```sh\nsimpul serve\n```", ["sh notRun simpul serve"], 0),
  ("<!-- ends with 1: a mistake -->\n```sh\nsimpul check\n```", ["sh endsWith(1) simpul check"], 0),
  (
    "<!-- all run but: b, c d (they wait) -->\n```sh\na\nb\nc d e\n```",
    ["sh allBut([\"b\", \"c d\"]) a"], 0
  ),
  ("```console\n$ a\nx\n$ b\\\n> c\ny\nz\n```", ["console nil a>x", "console nil b\\\nc>y>z"], 0),
  ("````sh\n```\n````", ["sh nil ```"], 0), ("```yaml\nsimpul build\n```", [], 1),
  ("```\nfree text\n```", [], 0), ("```\n$ simpul build\n```", [], 1),
  ("```zsh\nls\n```", [], 1), ("```sh\n\n```", ["sh nil "], 1), ("```sh\nls", [], 1),
  ("<!-- not run -->\n```sh\nls\n```", ["sh nil ls"], 1),
  ("<!-- not run:  -->\n```sh\nls\n```", ["sh nil ls"], 1),
  ("<!-- all run but: b (it waits) -->\n```sh\na\n```", ["sh allBut([\"b\"]) a"], 1),
])
func `a document's blocks are found`(text: String, steps: [String], faults: Int) {
  let found = CommandBlocks(in: text)
  let told = found.blocks.flatMap { block in
    block.steps.map { step in
      let mark = block.mark.map { "\($0)" } ?? "nil"
      return "\(block.language) \(mark) " + ([step.command] + step.shown).joined(separator: ">")
    }
  }
  #expect(told == steps)
  #expect(found.faults.count == faults, "\(found.faults)")
}

@Test(arguments: [
  ("a\nb\n", ["a", "b"], true), ("a\n", ["a", "b"], false), ("a\nb\n", ["a"], false),
  ("built (0.84 s)\n", ["built (… s)"], true), ("built (0.84 m)\n", ["built (… s)"], false),
  ("a\nb\nc\nd\n", ["a", "…", "d"], true), ("a\nd\n", ["a", "…", "d"], true),
  ("a\nb\n", ["a", "…", "d"], false), ("", [], true), ("a 1 b 2 c\n", ["a … b … c"], true),
  ("a 1 c 2 b\n", ["a … b … c"], false),
])
func `what a document shows is what is printed`(output: String, shown: [String], isRight: Bool) {
  #expect(printed(output, fits: shown) == isRight)
}

@Test func `a command that fails, or prints something else, is told`() throws {
  func problem(_ text: String) throws -> String? {
    var found: String?
    try DocumentSession.running { session in
      for block in CommandBlocks(in: text).blocks where found == nil {
        found = try session.problem(with: block)
      }
    }
    return found
  }
  #expect(try problem("```sh\nsimpul biuld\n```")?.contains("ended with 2") == true)
  #expect(try problem("```sh\nfalse\ntrue\n```")?.contains("ended with 1") == true)
  #expect(
    try problem("<!-- ends with 1: a mistake -->\n```sh\ntrue\n```")?.contains("with 0") == true
  )
  #expect(try problem("```console\n$ echo a\nb\n```")?.contains("prints\na\n") == true)
  #expect(try problem("```sh\nmkdir x\ncd x\n```\n\n```sh\ntest \"${PWD##*/}\" = x\n```") == nil)
  #expect(try problem("```console\n$ echo a; echo b >&2\na\nb\n```") == nil)
}
