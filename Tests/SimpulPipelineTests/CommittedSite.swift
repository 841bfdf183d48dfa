import DigestModel
import Foundation
import SimpulPipeline
import SiteFiles
import TestSupport
import Testing

extension PreparedSite {
  /// The repository's own content, joined and linked in memory.
  static func committed() async throws -> PreparedSite {
    let files = try #require(DiskFileSystem(root: Repository.root.path))
    let desk = try Desk()
    for path in try files.files(under: path("content")) + [path("simpul.yaml")] {
      try desk.files.write(try files.read(path), to: path)
    }
    let site = try await PreparedSite.preparing(desk.surroundings())
    #expect(site.diagnostics.filter { $0.severity == .error } == [])
    return site.value
  }
}

extension SiteContent {
  /// The name of each article's raw file, without its ending.
  var rawStems: [ArticleID: String] {
    var stems: [ArticleID: String] = [:]
    for article in articles {
      stems[article.id] = article.raw.flatMap { RelativePath($0)?.stem }
    }
    return stems
  }
}

extension Knowledge {
  /// One spelling for each person, by every folded spelling that is known.
  var canonicalNames: [String: String] {
    var names: [String: String] = [:]
    for person in people {
      for name in person.also + [person.name] { names[name.folded] = person.name }
    }
    return names
  }
}
