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
    case comment
  }

  let kind: Kind
  let name: String
  let location: SourceLocation
  /// The blanks before it where it has a line of its own, which is then not shown.
  var indentation = ""
}

/// A piece of a template.
enum TemplateNode {
  /// The beginning of a line that is shown, with the blanks that stand there.
  case line(indentation: String)
  /// What is shown as it stands; up to a line's end at most.
  case text(String)
  /// A tag with what stands between it and its end.
  case tag(TemplateTag, children: [TemplateNode])
}
