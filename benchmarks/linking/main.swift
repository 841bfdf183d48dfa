// Times joining, linking and relating alone, over an archive that is made in memory.
//
// usage: linking ARTICLES [--beside]; prints a row: articles, mentions, events, links, articles met
// in relating, and the CPU seconds of making the archive, joining, linking and relating; with
// --beside also those of joining again with the ids of before and of the audit of claims.

import DigestModel
import EventLinking
import Foundation
import GeneratedArchives

var columns: [String] = []

@MainActor func timed<Value>(_ work: () -> Value) -> Value {
  let start = clock()
  let value = work()
  // POSIX counts a million to the second. The work has one thread, so that on a machine with nothing
  // else to do this is the time that passes.
  columns.append(String(format: "%.2f", Double(clock() - start) / 1_000_000))
  return value
}

let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
let articles = timed { GeneratedArchive.articles(count) }
let joined = timed { joinedEvents(of: articles).value }
let ties = timed { links(among: joined.events, articles: articles) }
let related = timed {
  let index = RelatednessIndex(articles, events: joined.events)
  return index.related(toThoseAt: index.places)
}
if CommandLine.arguments.contains("--beside") {
  let again = timed { joinedEvents(of: articles, registry: joined.registry).value }
  let audited = timed { auditedClaims(of: articles, events: joined.events) }
  columns += ["\(again.events.count)", "\(audited.count)"]
}
let mentions = articles.map(\.facts.mentions.count).reduce(0, +)
print(
  count,
  mentions,
  joined.events.count,
  ties.count,
  related.encounters,
  columns.joined(separator: " ")
)
