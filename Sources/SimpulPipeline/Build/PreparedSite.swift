import DigestModel
import Logging
import SiteFiles

/// A site that was read, linked and composed: all but its files' bytes.
package struct PreparedSite: Sendable {
  package var content: SiteContent
  package var linked: LinkedSite
  package var planned: PlannedSite
  /// For the next time.
  package var memory: SiteMemory

  package var counts: SiteCounts {
    SiteCounts(
      articles: content.articles.count,
      events: linked.events.count,
      links: linked.links.count,
      pages: planned.pageCount
    )
  }
}

extension PreparedSite {
  /// Reads the content and takes it through the stages up to the pages that are to be rendered.
  ///
  /// Goes on past errors, so that one run tells those of all stages; a caller publishes nothing
  /// while there are any. With a memory of the last time, what has not changed is not read and not
  /// computed again; the content is read as `SiteContent.reading` tells.
  package static func preparing(
    _ surroundings: BuildSurroundings,
    after earlier: SiteMemory? = nil,
    puttingAside texts: ReadAgainTexts? = nil
  ) async throws -> Diagnosed<PreparedSite> {
    let content = try await SiteContent.reading(
      surroundings,
      after: earlier?.reading,
      puttingAside: texts
    )
    return try await preparing(
      consume content,
      in: surroundings,
      after: earlier?.linking ?? LinkingMemory()
    )
  }

  /// Takes content that was read through the other stages.
  static func preparing(
    _ content: consuming Diagnosed<SiteContent>,
    in surroundings: BuildSurroundings,
    after earlier: LinkingMemory
  ) async throws -> Diagnosed<PreparedSite> {
    let logger = surroundings.logger
    logger.info("content read", metadata: ["articles": "\(content.value.articles.count)"])
    surroundings.progress.tell(.began(.linking, pieces: 1))
    let (linked, steps) = try await linkedSite(
      of: content.value.linkingInput,
      width: surroundings.width,
      after: earlier
    )
    content.value.groundwork = LinkingGroundwork()
    logger.info(
      "events linked",
      metadata: [
        "events": "\(linked.value.events.count)", "links": "\(linked.value.links.count)",
      ]
    )
    let planned = await plannedSite(content.value, linked.value)
    logger.info("site composed", metadata: ["files": "\(planned.value.outputs.count)"])
    let site = PreparedSite(
      content: content.value,
      linked: linked.value,
      planned: planned.value,
      memory: SiteMemory(reading: content.value.memory, linking: steps)
    )
    return Diagnosed(
      site,
      content.diagnostics + content.value.released.settling(linked.diagnostics)
        + planned.diagnostics
    )
  }
}

/// What was read and computed last, for whoever makes the site again.
package struct SiteMemory: Sendable {
  /// Nil where all content is to be read each time.
  package var reading: ReadingMemory?
  package var linking: LinkingMemory

  /// Remembers nothing yet.
  package init(of files: any WatchableFiles) {
    self.init(reading: ReadingMemory(of: files), linking: LinkingMemory())
  }

  init(reading: ReadingMemory? = nil, linking: LinkingMemory) {
    self.reading = reading
    self.linking = linking
  }
}
