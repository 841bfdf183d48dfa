import ArticleMarkdown
import DigestModel
import SiteComposition

extension Stages {
  /// The real stages.
  package static let live = Stages(
    reader: liveReader,
    body: { markdownBody(of: $0) },
    text: { markdown(of: $0) },
    article: { ArticleMarkdown.article(parsing: $0, file: $1.text) },
    page: { contentPage(parsing: $0, file: $1.text) },
    note: { eventNote(parsing: $0, file: $1.text) },
    check: { knowledge in
      let names = KnownNames(knowledge)
      return { problems(in: $0, knowing: names) }
    },
    link: { linkedSite(of: $0) },
    address: { SiteAddresses(language: $1).article($0) },
    reasons: { content, linked in
      let site = Site(compositionInput(content, linked, assets: [:]))
      return { site.reason(for: $0) }
    },
    compose: { plannedSite($0, $1) }
  )
}
