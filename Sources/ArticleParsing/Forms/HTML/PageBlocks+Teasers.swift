extension PageBlocks {
  /// Blocks of lists that tell of other articles: boxes side by side, each a linked title with a few
  /// words below it; and the title of such a list.
  var teasers: Set<Int> {
    let boxes = elements.indices.filter { isTeaser(elements[$0]) }
    var found: Set<Int> = []
    for (parent, boxes) in Dictionary(grouping: boxes, by: { elements[$0].parent ?? 0 })
    where boxes.count >= 2 {
      let inside = Set(boxes.flatMap { elements[$0].blocks })
      found.formUnion(inside)
      let beside = elements[parent].blocks.filter { !inside.contains($0) }
      if beside.allSatisfy({ blocks[$0].wordCount < 8 && blocks[$0].name != "h1" }) {
        found.formUnion(beside)
      }
    }
    return found
  }

  private func isTeaser(_ element: Element) -> Bool {
    guard (2...6).contains(element.blocks.count), let first = element.blocks.first,
      blocks[first].isMostlyLinks, blocks[first].wordCount >= 2
    else { return false }
    let own = element.blocks.map { blocks[$0] }
    return own.allSatisfy { $0.name != "h1" } && own.reduce(0) { $0 + $1.length } <= 600
      && own.dropFirst().contains { !$0.isMostlyLinks }
  }
}
