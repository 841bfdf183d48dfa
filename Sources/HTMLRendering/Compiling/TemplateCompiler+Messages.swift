import DigestModel

extension Diagnostic.Message {
  static func pageTemplateMissing(_ name: String) -> Self {
    Self(
      identifier: "template.missing",
      summary: "the theme has no template '\(name)'",
      hint: "add '\(name).mustache'; docs/templates.md lists the names that it sees"
    )
  }

  static func unknown(_ name: String, among names: [String]) -> Self {
    Self(
      identifier: "template.unknown-name",
      summary: "nothing here is called '\(name)'",
      hint: nearestName(to: name, among: names).map { "did you mean '\($0)'?" }
        ?? "docs/templates.md lists the names that each template sees"
    )
  }

  static func noPartial(_ name: String, among names: [String]) -> Self {
    Self(
      identifier: "template.no-partial",
      summary: "there is no template '\(name)'",
      hint: (names.first { $0.hasSuffix("/" + name) } ?? nearestName(to: name, among: names))
        .map { "did you mean '\($0)'?" } ?? "write '\(name).mustache', or take the tag out"
    )
  }

  /// `others` are the names that a template of a site can take the place of.
  static func unused(_ name: String, among others: [String]) -> Self {
    Self(
      identifier: "template.unused",
      summary: "no page uses the template '\(name)'",
      hint: nearestName(to: name, among: others).map { "did you mean '\($0).mustache'?" }
        ?? "name it in another one, '{{>\(name)}}', or take the file away"
    )
  }

  static func noBlock(_ name: String, in template: String) -> Self {
    Self(
      identifier: "template.no-block",
      summary: "'\(template)' has no block '\(name)' to fill",
      hint:
        "write '{{$\(name)}}{{/\(name)}}' where its content is to stand in '\(template).mustache'"
    )
  }

  static let notABlock = Self(
    identifier: "template.not-a-block",
    summary: "only '{{$block}}' may stand between '{{<template}}' and its end"
  )

  /// `way` leads from the template back to itself; empty for a block.
  static func containsItself(_ name: String, by way: [String]) -> Self {
    Self(
      identifier: "template.contains-itself",
      summary: "'\(name)' contains itself",
      hint: way.isEmpty
        ? "take the inner block out" : "take one of them out: \(way.joined(separator: " → "))"
    )
  }

  static func includesTooMuch(_ limit: Int) -> Self {
    Self(
      identifier: "template.includes-too-much",
      summary: "the page's templates include others, or fill blocks, more than \(limit) times",
      hint: "look for a partial or block that holds another twice, which does so in turn"
    )
  }

  static func unescapedText(_ name: String) -> Self {
    Self(
      identifier: "template.unescaped-text",
      summary: "'\(name)' is text and would be shown unescaped",
      hint: "write '{{\(name)}}'"
    )
  }

  static func escapedHTML(_ name: String) -> Self {
    Self(
      identifier: "template.escaped-html",
      summary: "'\(name)' is HTML and would be shown as its source",
      hint: "write '{{{\(name)}}}'"
    )
  }

  static func shown(_ name: String, _ shape: String) -> Self {
    Self(
      identifier: "template.not-a-text",
      summary: "'\(name)' is \(shape), not a text",
      hint: "write '{{#\(name)}}…{{/\(name)}}'"
    )
  }

  static func sectionOverWord(_ name: String) -> Self {
    Self(
      identifier: "template.section-over-word",
      summary: "'\(name)' is a word, which is always there",
      hint: "write '{{\(name)}}'"
    )
  }

  static func wordWithMarks(_ name: String) -> Self {
    Self(
      identifier: "template.word-with-marks",
      summary: "'\(name)' has marks to be filled in, which a template can't do"
    )
  }

  static let textUsedAsList = Self(
    identifier: "template.text-used-as-list",
    summary: "the section's value is a text or a flag, not a list",
    hint: "write the value's name in place of the dot"
  )

  static let dotOutsideList = Self(
    identifier: "template.dot",
    summary: "a dot means nothing here: lists hold views, not texts",
    hint: "write the name of what is to be shown"
  )
}
