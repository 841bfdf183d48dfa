import DigestModel

/// An error for each topic, the article's own and those of its mentions, that knowledge does not have.
func topicProblems(in article: Article, knowing names: KnownNames) -> [Diagnostic] {
  var used: [(topic: TopicID, place: SourceLocation)] = []
  for (index, topic) in article.facts.topics.enumerated() {
    used.append((topic, article.place(index, in: article.places.topics)))
  }
  for (index, mention) in article.facts.mentions.enumerated() {
    for (number, topic) in mention.topics.enumerated() {
      used.append((topic, article.place(number, ofMention: index, in: \.topics)))
    }
  }
  return used.filter { !names.topics.contains($0.topic) }.map { topic, place in
    let nearest = nearestName(to: topic.text, among: names.topics.map(\.text))
    return Diagnostic(.error, .unknownTopic(topic, nearest: nearest), at: place)
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownTopic(_ topic: TopicID, nearest: String?) -> Self {
    Self(
      identifier: "fact.unknown-topic",
      summary: "unknown topic '\(topic.text)'",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "add it to content/knowledge/topics.yaml, or take it out"
    )
  }
}
