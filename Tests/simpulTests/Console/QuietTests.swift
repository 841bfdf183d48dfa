import Testing

@testable import simpul

private let undated = [
  "simpul.yaml": "title: T\n",
  "content/articles/undated/x.md": "---\ntitle: X\n---\n\nY.\n",
]

/// A command, what it prints as its result, and what it tells of problems; `--quiet` leaves just that.
@Test(arguments: [
  ("build", "", ""), ("import", "", ""), ("import --refresh", "", ""),
  ("check --fix", "", "warning: the article has no day"),
  ("build --plan", "+ index.html", ""), ("check --format json", "\"check.undated\"", ""),
  ("explain content/articles/undated/x.md", "content/articles/undated/x.md", ""),
  ("new kabar --yes", "", ""),
])
func `a quiet command tells problems and what was asked for`(
  line: String,
  result: String,
  problem: String
) async throws {
  let arguments = line.split(separator: " ").map(String.init)
  try await withSite(undated) { folder in
    let quiet = await run(arguments + ["--quiet"], in: folder)
    #expect(quiet.status == .done)
    #expect(result.isEmpty ? quiet.out.isEmpty : quiet.out.contains(result), "\(quiet.out)")
    #expect(problem.isEmpty ? quiet.err.isEmpty : quiet.err.contains(problem), "\(quiet.err)")
  }
  try await withSite(undated) { folder in
    let usual = await run(arguments, in: folder)
    #expect(!usual.out.isEmpty)
  }
}

@Test(arguments: ["build", "import", "check", "new x --yes", "explain a", "extract a", "serve"])
func `every command takes --quiet or --verbose, not both`(line: String) async throws {
  let arguments = line.split(separator: " ").map(String.init) + ["--quiet", "--verbose"]
  try await withSite { folder in
    let result = await run(arguments, in: folder)
    #expect(result.status == .usage)
    #expect(result.err.contains("contradict"), "\(result.err)")
  }
}

@Test func `a verbose build tells its stages beside its result`() async throws {
  try await withSite(undated) { folder in
    let result = await run(["build", "--verbose"], in: folder)
    #expect(result.err.hasPrefix("content read: articles 1\nevents linked: events 0, links 0\n"))
    #expect(result.out.hasPrefix("build: 1 articles"))
  }
}
