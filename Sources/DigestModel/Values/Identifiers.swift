/// The fixed name of a topic, such as `ukraine`; its address in a language is the topic's slug.
package struct TopicID: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }
}

extension TopicID: Comparable {
  package static func < (left: TopicID, right: TopicID) -> Bool { left.text < right.text }
}

/// The name of an event for ever: part of its address.
package struct EventID: Hashable, Sendable {
  package let slug: Slug

  package init(_ slug: Slug) { self.slug = slug }
}

extension EventID: Comparable {
  package static func < (left: EventID, right: EventID) -> Bool { left.slug < right.slug }
}

extension EventID: CustomStringConvertible {
  package var description: String { slug.text }
}
