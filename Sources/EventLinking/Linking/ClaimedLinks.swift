import DigestModel

/// Ties that an article states in words: claims of the kind `followUp`.
func claimedLinks(in web: EventWeb, articles: [Article]) -> [FoundLink] {
  let claiming = articles.filter { $0.facts.claims.contains { $0.kind == .followUp } }
  var links: [FoundLink] = []
  for article in claiming.sorted(by: { $0.id < $1.id }) {
    for claim in article.facts.claims where claim.kind == .followUp {
      let reference = MentionReference(article: article.id, index: claim.mention)
      guard let target = claim.target, let later = web.event(toldBy: reference),
        let earlier = web.event(toldBy: MentionReference(article: article.id, index: target)),
        later != earlier
      else { continue }
      var facts = web.events[later].facts(after: web.events[earlier])
      facts.evidence = claim.evidence
      facts.isStated = true
      facts.source = reference
      links.append(web.link(later, to: earlier, .statedFollowUp, facts: facts))
    }
  }
  return links
}
