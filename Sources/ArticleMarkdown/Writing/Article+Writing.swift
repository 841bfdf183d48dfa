import DigestModel

/// The article as the text of its file: front matter in a fixed order of keys, an empty line, the body.
///
/// `article(parsing: markdown(of: a), file: f)` gives `a` again, places apart, where `f` is named
/// after it and `a` holds nothing that the form has no words for: its body has no empty lines around
/// it, its dateline is nil or says something, headline, names and evidence are not empty,
/// `publishedBasis` is `none` exactly where `published` is nil, `updated` lies not before it, and follow-ups alone have a target,
/// another mention than their own. What has its default is left out.
package func markdown(of article: Article) -> String {
  var writer = FrontMatterWriter()
  addHead(of: article, to: &writer)
  addFacts(article.facts, to: &writer)
  writer.add(.readAlso, article.readAlso)
  writer.add(.sources, article.sources.map(flow))
  writer.add(.raw, article.raw)
  writer.add(.ownText, flag: article.isOwnText)
  addRelease(of: article, to: &writer)
  let body = article.body.isEmpty ? "" : "\n\(article.body)\n"
  return "---\n\(writer.text)---\n\(body)"
}

private func addHead(of article: Article, to writer: inout FrontMatterWriter) {
  writer.add(.title, article.headline.text)
  if article.headline.isDerived { writer.add(.titleBasis, TitleBasis.derived.rawValue) }
  writer.add(.published, article.published?.description)
  if article.published != nil, article.publishedBasis != .stated {
    writer.add(.publishedBasis, article.publishedBasis.rawValue)
  }
  writer.add(.updated, article.updated?.description)
  writer.add(.publisher, article.publisher)
  writer.add(.dateline, article.dateline.map(flow))
  writer.add(.authors, article.authors)
  writer.add(.editors, article.editors)
}

private func addRelease(of article: Article, to writer: inout FrontMatterWriter) {
  writer.add(.draft, flag: article.release.isDraft)
  writer.add(.publishAt, article.release.publishAt?.description)
  writer.add(.expires, article.release.expires?.description)
  writer.add(.corrections, article.corrections.map(flow))
  writer.add(.retracted, article.release.retraction.map(flow))
  writer.add(.aliases, article.aliases.map(\.description))
}

private func addFacts(_ facts: ArticleFacts, to writer: inout FrontMatterWriter) {
  writer.add(.topics, facts.topics.map(\.text))
  writer.add(.people, facts.people.map(flow))
  writer.add(.countries, facts.countries.map(\.code))
  writer.add(.events, blocks: facts.mentions) { mention, block in
    add(mention, to: &block)
  }
  writer.add(.claims, facts.claims.map(flow))
}

private func add(_ mention: Mention, to block: inout FrontMatterWriter) {
  block.add(.type, mention.type.rawValue)
  block.add(.status, mention.status.rawValue)
  block.add(.start, mention.date.start?.description)
  block.add(.end, mention.date.end?.description)
  if mention.date.precision != .day { block.add(.precision, mention.date.precision.rawValue) }
  block.add(.city, mention.city)
  block.add(.country, mention.country?.code)
  block.add(.participants, mention.participants)
  block.add(.parties, mention.parties.map(\.code))
  block.add(.topics, mention.topics.map(\.text))
  if mention.role != .main { block.add(.role, mention.role.rawValue) }
  block.add(.evidence, mention.evidence)
  block.add(.resolved, mention.resolved.map(flow))
  block.add(.event, mention.event?.description)
}

private func flow(_ dateline: Dateline) -> FlowMapping {
  var flow = FlowMapping()
  flow.add(.city, dateline.city)
  flow.add(.agency, dateline.agency)
  return flow
}

private func flow(_ person: ArticlePerson) -> FlowMapping {
  var flow = FlowMapping()
  flow.add(.name, person.name)
  flow.add(.office, person.office)
  flow.add(.country, person.country?.code)
  return flow
}

private func flow(_ office: ResolvedOffice) -> FlowMapping {
  var flow = FlowMapping()
  flow.add(.office, office.office)
  flow.add(.country, office.country.code)
  flow.add(.person, office.person)
  flow.add(.on, office.on?.description)
  return flow
}

private func flow(_ claim: Claim) -> FlowMapping {
  var flow = FlowMapping()
  flow.add(.kind, claim.kind.rawValue)
  if claim.kind == .ordinal || claim.n != 1 { flow.add(.n, String(claim.n)) }
  flow.add(.window, claim.window)
  flow.add(.since, claim.since?.description)
  flow.add(.event, String(claim.mention))
  flow.add(.target, claim.target.map { String($0) })
  flow.add(.evidence, claim.evidence)
  return flow
}

private func flow(_ correction: Correction) -> FlowMapping {
  var flow = FlowMapping()
  flow.add(.on, correction.on.description)
  flow.add(.text, correction.text)
  return flow
}

private func flow(_ retraction: Retraction) -> FlowMapping {
  var flow = FlowMapping()
  flow.add(.on, retraction.on.description)
  flow.add(.reason, retraction.reason)
  return flow
}

private func flow(_ source: SourceCredit) -> FlowMapping {
  var flow = FlowMapping()
  flow.add(.name, source.name)
  flow.add(.url, source.url)
  return flow
}
