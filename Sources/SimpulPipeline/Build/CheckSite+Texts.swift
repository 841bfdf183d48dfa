import DigestModel
import LanguagePack
import SiteFiles

/// What is wrong in what people wrote: links, images and weekdays, and what templates tell when the pages
/// are made of it.
func textProblems(
  of site: Diagnosed<PreparedSite>,
  _ pack: LanguagePack?,
  _ round: LinkRound?,
  _ surroundings: BuildSurroundings
) async throws -> [Diagnostic] {
  let (content, files) = (site.value.content, surroundings.files)
  let sound = content.writtenTexts
  let unsound = try textsWithErrors(among: site.diagnostics, beside: sound, files)
  let texts = sound + unsound.value
  let markups = content.theme.templates.map(TemplateMarkup.init)
  let references = try await writtenReferences(in: texts, markups, width: surroundings.width)
  var problems = unsound.diagnostics + silentImages(among: references, markups)
  problems += try await renderedProblems(of: site, references, surroundings)
  if let pack {
    problems += try await surroundings.concurrentMap(texts.filter(\.isArticle), telling: .checks) {
      weekdayProblems(in: $0, pack)
    }.flatMap { $0 }
  }
  if let round {
    let links = try outwardLinks(references, content, files)
    problems += try await linkProblems(links, round, in: surroundings)
  }
  return problems
}

/// What templates tell when each page is made, and links into the site that lead nowhere.
private func renderedProblems(
  of site: Diagnosed<PreparedSite>,
  _ references: [SiteReference],
  _ surroundings: BuildSurroundings
) async throws -> [Diagnostic] {
  let unread = site.diagnostics.filter { $0.severity == .error }.compactMap(\.location?.file)
  let links = LinkCheck(references, site.value, unread: Set(unread.map(LinkHints.lastPart)))
  let outputs = site.value.planned.outputs
  let rendered = try await surroundings.concurrentMap(outputs, telling: .pages) {
    let made = try $0.bytes()
    return (file: $0.path, made.diagnostics, places: links.places(in: made.value, of: $0.path))
  }
  var places: [RelativePath: Set<String>] = [:]
  for page in rendered { places[page.file] = page.places }
  return rendered.flatMap(\.1) + links.diagnostics + links.missingPlaces(places)
}
