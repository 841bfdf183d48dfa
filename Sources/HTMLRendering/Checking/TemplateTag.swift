import DigestModel

/// One `{{tag}}` of a template, with its place.
struct TemplateTag: Hashable {
  enum Kind: Hashable {
    case text
    case unescaped
    case section
    case inverted
    case block
    case parent
    case partial
    case close
  }

  let kind: Kind
  let name: String
  let location: SourceLocation
}

/// A tag with what stands between it and its end.
struct TemplateNode {
  let tag: TemplateTag
  var children: [TemplateNode] = []
}
