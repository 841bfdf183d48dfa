import DigestModel

/// Whether a token is a quotation mark of any shape; a lone apostrophe is one too.
func isQuotationMark(_ token: Token) -> Bool {
  token.kind == .sign && (token.folded == "\"" || token.folded == "'")
}

/// For each token, whether it stands between quotation marks; the marks themselves do not.
///
/// Double marks open and close in turn unless their shape says which they do. A single mark opens
/// before a word and after a space, and counts only if one closes it later in the paragraph.
func quotedTokens(among tokens: [Token]) -> [Bool] {
  var isQuoted = [Bool](repeating: false, count: tokens.count)
  var opening: Int?
  for (index, token) in tokens.enumerated() where token.isSign("\"") {
    if let start = opening, token.text != "\u{201C}" {
      for inner in (start + 1)..<index { isQuoted[inner] = true }
      opening = nil
    } else if token.text != "\u{201D}" || opening == nil {
      opening = index
    }
  }
  markSingle(in: tokens, &isQuoted)
  return isQuoted
}

private func markSingle(in tokens: [Token], _ isQuoted: inout [Bool]) {
  var opening: Int?
  for (index, token) in tokens.enumerated() where token.isSign("'") {
    let isGlued = index + 1 < tokens.count && !tokens[index + 1].followsSpace
    let opens =
      token.text != "\u{2019}" && isGlued && (token.followsSpace || follows(index, tokens))
    if let start = opening, !token.followsSpace, !opens {
      for inner in (start + 1)..<index { isQuoted[inner] = true }
      opening = nil
    } else if opens {
      opening = index
    }
  }
}

/// Whether the mark comes straight after a sign that may stand before an opening one.
private func follows(_ index: Int, _ tokens: [Token]) -> Bool {
  index == 0 || ["(", "[", "\"", "-", "/"].contains(tokens[index - 1].folded)
}
