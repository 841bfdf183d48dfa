import DigestModel

/// The files of knowledge, shipped in `knowledge/` and a site's own in `content/knowledge/`.
package enum KnowledgeFile: String, CaseIterable, Sendable {
  case countries
  case organisations
  case people
  case places
  case topics

  /// The file's name, such as `countries.yaml`.
  package var name: String { rawValue + ".yaml" }
}
