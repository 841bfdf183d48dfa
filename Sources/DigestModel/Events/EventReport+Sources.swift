extension [EventReport] {
  /// How many texts tell the event, whoever printed them.
  package var independentSourceCount: Int { Set(map(\.source)).count }

  /// How many articles tell the event, copies too.
  package var articleCount: Int { Set(map(\.reference.article)).count }

  /// The reports of one article for each text, the original where it is here, else the first copy: a
  /// copy is no second witness.
  package var witnesses: [EventReport] {
    guard contains(where: { $0.copyOf != nil }) else { return self }
    var speakers: [ArticleID: ArticleID] = [:]
    for report in self where report.copyOf == nil { speakers[report.source] = report.source }
    for report in self where speakers[report.source] == nil {
      speakers[report.source] = report.reference.article
    }
    return filter { speakers[$0.source] == $0.reference.article }
  }
}
