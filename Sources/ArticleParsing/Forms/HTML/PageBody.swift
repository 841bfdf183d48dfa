/// Finds the article among a page's blocks: the element that holds most running text.
struct PageBody {
  private let page: PageBlocks
  /// Blocks that tell of other articles.
  private let teasers: Set<Int>
  private let holder: Int
  /// How much running text it holds, in characters.
  let weight: Double

  /// A block with fewer words is a title, a label or a button.
  private static let runningText = 8

  init?(_ page: PageBlocks) {
    self.page = page
    let teasers = page.teasers
    self.teasers = teasers
    var weights = [Double](repeating: 0, count: page.elements.count)
    for (index, block) in page.blocks.enumerated()
    where block.wordCount >= Self.runningText && !block.isMostlyLinks && !teasers.contains(index) {
      let weight = Double(block.length - min(block.linked, block.length))
      weights[block.holder] += weight
      if let parent = page.elements[block.holder].parent { weights[parent] += weight / 2 }
    }
    guard let best = weights.indices.max(by: { (weights[$0], -$0) < (weights[$1], -$1) }),
      weights[best] > 0
    else { return nil }
    holder = best
    weight = weights[best]
  }

  /// The headline on the page above the text: the last `h1` before it, or within it.
  var headline: String? { headlineIndex.map { page.blocks[$0].text } }

  private var headlineIndex: Int? {
    let end = page.elements[holder].blocks.upperBound
    return page.blocks.indices.last { $0 < end && page.blocks[$0].name == "h1" }
  }

  /// The headline, the short lines between it and the text, the text, the bylines below it.
  var lines: [String] {
    let own = page.elements[holder].blocks
    let top = headlineIndex.map { min($0, own.lowerBound) } ?? own.lowerBound
    let above = blocks(top..<own.lowerBound).filter {
      $0.name == "h1" || ($0.wordCount < 12 && (!$0.isMostlyLinks || $0.isNamedLink))
    }
    let body = blocks(own).filter { !$0.isMostlyLinks || isLabelled($0) }
    let end = page.elements[page.elements[holder].parent ?? holder].blocks.upperBound
    let below = blocks(own.upperBound..<max(own.upperBound, end)).filter {
      $0.wordCount <= 8 && !$0.isMostlyLinks && isLabelled($0)
    }
    return (above + body + below).map(\.text)
  }

  private func blocks(_ range: Range<Int>) -> [PageBlock] {
    range.filter { !teasers.contains($0) }.map { page.blocks[$0] }
  }

  /// Whether it has a label in front: `Baca Juga: …`, `Editor: …`.
  private func isLabelled(_ block: PageBlock) -> Bool {
    block.text.contains(":") && block.wordCount <= 25
  }
}
