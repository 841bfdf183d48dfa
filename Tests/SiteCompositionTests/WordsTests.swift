import DigestModel
import Foundation
import HTMLRendering
import SiteComposition
import TestSupport
import Testing

@Test func `both languages have the same words`() throws {
  #expect(try DefaultTheme.words(.id).keys == DefaultTheme.words(.en).keys)
}

@Test(arguments: SiteLanguage.allCases)
func `every word that Swift code uses is there`(language: SiteLanguage) throws {
  let words = try DefaultTheme.words(language)
  #expect(usedWordKeys.filter { !words.has($0) } == [])
}

@Test(arguments: SiteLanguage.allCases)
func `the theme's templates are without mistakes`(language: SiteLanguage) throws {
  _ = try TemplateLibrary(
    files: try DefaultTheme.templates(),
    folder: "templates",
    views: pageViews,
    words: try DefaultTheme.words(language)
  )
}

@Test func `no word is left that nothing uses`() throws {
  let templates = try DefaultTheme.templates().values.joined()
  let unused = try DefaultTheme.words(.id).keys.filter { key in
    !usedWordKeys.contains(key) && !templates.contains("{{words.\(key)}}")
  }
  #expect(unused == [])
}

@Test func `English words have no mark that Indonesian ones lack`() throws {
  let english = try DefaultTheme.words(.en)
  let indonesian = try DefaultTheme.words(.id)
  for key in indonesian.keys {
    let surplus = marks(in: english[key]).subtracting(marks(in: indonesian[key]))
    #expect(surplus.isEmpty, "\(key) has \(surplus) in English only")
  }
}

private func marks(in word: String) -> Set<String> {
  Set(
    word.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != "}" })
    }
  )
}

@Test func `the documentation of the templates is in step`() throws {
  try expectFile(
    TemplateReference.markdown(of: pageViews),
    at: Repository.root.appending(path: "docs/templates.md")
  )
}
