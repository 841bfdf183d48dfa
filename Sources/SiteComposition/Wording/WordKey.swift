import DigestModel

/// The keys of the words that composition itself uses; templates use others beside them.
enum WordKey: String, CaseIterable {
  case listTwo = "list-two"
  case listMany = "list-many"
  case listOthers = "list-others"
  case daysOne = "days-one"
  case daysMany = "days-many"
  case withinOne = "within-one"
  case withinMany = "within-many"
  case articlesOne = "articles-one"
  case articlesMany = "articles-many"
  case eventsOne = "events-one"
  case eventsMany = "events-many"
  case contactsOne = "contacts-one"
  case contactsMany = "contacts-many"
  case contactsAllResolved = "contacts-all-resolved"
  case contactsResolved = "contacts-resolved"
  case contactSince = "contact-since"
  case heldOne = "held-one"
  case heldMany = "held-many"
  case aheadCount = "ahead-count"
  case cancelledCount = "cancelled-count"
  case othersCount = "others-count"
  case countSum = "count-sum"
  case countUntil = "count-until"
  case countUndated = "count-undated"
  case sourcesOne = "sources-one"
  case sourcesMany = "sources-many"
  case sourcesAndArticles = "sources-and-articles"
  case copyOriginal = "copy-original"

  case dateFull = "date-full"
  case dateDay = "date-day"
  case dateMonth = "date-month"
  case dateSameMonth = "date-same-month"
  case dateSameYear = "date-same-year"
  case dateRange = "date-range"
  case dateUnknown = "date-unknown"
  case dateUndated = "date-undated"

  case titleVisitPlace = "title-visit-place"
  case titlePlace = "title-place"
  case titlePair = "title-pair"
  case sideOffice = "side-office"
  case placeCity = "place-city"

  case personOffice = "person-office"
  case officeActing = "office-acting"
  case officeTerm = "office-term"
  case officeTermOpen = "office-term-open"
  case officeReported = "office-reported"
  case officeOn = "office-on"
  case resolvedKnown = "resolved-known"
  case resolvedUnknown = "resolved-unknown"
  case resolvedHere = "resolved-here"

  case reasonUndated = "reason-undated"
  case reasonYear = "reason-year"
  case reasonEditor = "reason-editor"
  case overriddenValue = "overridden-value"
  case overriddenNone = "overridden-none"
  case reasonPlanned = "reason-planned"
  case reasonCancelled = "reason-cancelled"
  case claimCounted = "claim-counted"
  case claimCountedAll = "claim-counted-all"
  case claimNone = "claim-none"
  case claimOthers = "claim-others"
  case claimVisit = "claim-visit"
  case claimArchiveStart = "claim-archive-start"
  case relatedEvents = "related-events"
  case relatedPeople = "related-people"
  case relatedTopics = "related-topics"

  case sectionTopics = "section-topics"
  case sectionPeople = "section-people"
  case sectionCountries = "section-countries"
  case sectionRelations = "section-relations"
  case sectionOrganisations = "section-organisations"
  case sectionTimeline = "section-timeline"
  case sectionPlans = "section-plans"
  case sectionEditions = "section-editions"
  case sectionArchive = "section-archive"
  case sectionData = "section-data"
  case introData = "intro-data"
  case dataAboutEvent = "data-about-event"
  case sectionHome = "section-home"

  case pictureTimeline = "picture-timeline"
  case pictureTimelineTold = "picture-timeline-told"
  case pictureMost = "picture-most"
  case pictureShown = "picture-shown"
  case pictureHeld = "picture-held"
  case picturePlanned = "picture-planned"
  case pictureNotHeld = "picture-not-held"
  case pictureCancelled = "picture-cancelled"
  case pictureNow = "picture-now"
  case pictureNetwork = "picture-network"
  case pictureNetworkOf = "picture-network-of"
  case pictureNetworkTold = "picture-network-told"
  case pictureNetworkNote = "picture-network-note"
  case pictureRecent = "picture-recent"
  case pictureOnce = "picture-once"
  case pictureOthers = "picture-others"
  case pictureOften = "picture-often"
  case pictureMatrix = "picture-matrix"
  case pictureMatrixTold = "picture-matrix-told"
  case pictureMatrixNote = "picture-matrix-note"
  case pictureHeldCount = "picture-held-count"
  case picturePlannedCount = "picture-planned-count"
  case pictureCalendar = "picture-calendar"
  case pictureCalendarTold = "picture-calendar-told"
  case pictureCalendarUndated = "picture-calendar-undated"
  case pictureMore = "picture-more"
  case pictureTravel = "picture-travel"
  case pictureTravelTold = "picture-travel-told"
  case pictureTravelNote = "picture-travel-note"
  case tableEvents = "table-events"
  case tableTies = "table-ties"
  case tablePairs = "table-pairs"
  case tableDays = "table-days"
  case tableStays = "table-stays"
  case columnEvent = "column-event"
  case columnEvents = "column-events"
  case columnDate = "column-date"
  case columnKind = "column-kind"
  case columnPerson = "column-person"
  case columnWith = "column-with"
  case columnContacts = "column-contacts"
  case columnLatest = "column-latest"
  case columnPair = "column-pair"
  case columnHeld = "column-held"
  case columnAhead = "column-ahead"
  case columnState = "column-state"
  case columnDays = "column-days"
  case yearTitle = "year-title"
  case yearDescription = "year-description"
  case groupMonths = "group-months"
  case peopleOne = "people-one"
  case peopleMany = "people-many"
  case statesOne = "states-one"
  case statesMany = "states-many"
  case pairsOne = "pairs-one"
  case pairsMany = "pairs-many"
  case staysOne = "stays-one"
  case staysMany = "stays-many"

  case introTopics = "intro-topics"
  case introPeople = "intro-people"
  case introCountries = "intro-countries"
  case introRelations = "intro-relations"
  case introOrganisations = "intro-organisations"
  case introTimeline = "intro-timeline"
  case introEditions = "intro-editions"
  case introArchive = "intro-archive"
  case introPlans = "plans-intro"

  case travelBefore = "travel-before"
  case onlyPlace = "only-place"
  case kindPerson = "kind-person"
  case kindCountry = "kind-country"
  case kindRelation = "kind-relation"
  case kindOrganisation = "kind-organisation"
  case kindTopic = "kind-topic"
  case kindArticle = "kind-article"
  case sectionSearch = "section-search"
  case introSearch = "intro-search"
  case searchNone = "search-none"
  case searchOne = "search-one"
  case searchMany = "search-many"
  case searchNarrowed = "search-narrowed"
  case searchRunning = "search-running"
  case groupMet = "group-met"
  case groupPeople = "group-people"
  case groupPartners = "group-partners"
  case groupActing = "group-acting"
  case groupDateUnknown = "group-date-unknown"
  case plansAhead = "plans-ahead"
  case plansWithoutDate = "plans-without-date"
  case plansPassed = "plans-passed"
  case plansEnded = "plans-ended"
  case planLead = "plan-lead"
  case planLeadNone = "plan-lead-none"
  case planTold = "plan-told"
  case planSilent = "plan-silent"
  case planLastTold = "plan-last-told"
  case plansAsOf = "plans-as-of"
  case weekTitle = "week-title"

  case editionTitle = "edition-title"
  case changeNew = "change-new"
  case changeMoved = "change-moved"
  case changeMerged = "change-merged"
  case movedFromTo = "moved-from-to"
  case mergedFrom = "merged-from"
  case sourceUnnamed = "source-unnamed"
  case archiveTitle = "archive-title"
  case archiveDescription = "archive-description"
  case editionDescription = "edition-description"
  case pageNumber = "page-number"
  case titleNumbered = "title-numbered"
  case notFoundTitle = "not-found-title"
  case goneTitle = "gone-title"
  case documentTitle = "document-title"
  case feedTopicTitle = "feed-topic-title"
  case feedPerson = "feed-person"
  case feedRelation = "feed-relation"
  case feedEvents = "feed-events"
  case feedEvent = "feed-event"
  case followCalendar = "follow-calendar"
  case calendarSummary = "calendar-summary"
  case calendarTitle = "calendar-title"
  case calendarReport = "calendar-report"
  case sectionFollowing = "section-following"
  case introFollowing = "intro-following"
  case groupSiteAndTopics = "group-site-and-topics"
  case groupLetters = "group-letters"
  case letterPage = "letter-page"
  case letterText = "letter-text"
  case letterOnSite = "letter-on-site"
  case letterFollow = "letter-follow"
  case letterEditions = "letter-editions"
  case letterClosing = "letter-closing"
  case letterChange = "letter-change"
  case letterMore = "letter-more"
  case editionHappened = "edition-happened"
  case editionAnnounced = "edition-announced"
  case editionChanged = "edition-changed"
  case noHappened = "no-happened"
  case noArticles = "no-articles"
  case articles = "articles"
  case topicDescription = "topic-description"
  case subjectDescription = "subject-description"
  case relationName = "relation-name"
  case policyExcerpt = "policy-excerpt"
  case policyFacts = "policy-facts"
  case policyUnnamed = "policy-unnamed"
  case eventPlanned = "event-planned"
  case eventProposed = "event-proposed"
  case eventPostponed = "event-postponed"
  case eventCancelled = "event-cancelled"
}

extension WordKey {
  /// The keys that depend on a value.
  static var composed: [String] {
    EventType.allCases.flatMap { [$0.wordKey, $0.titleKey, $0.aloneTitleKey, $0.seriesKey] }
      + EventStatus.allCases.map(\.wordKey)
      + MentionRole.allCases.map(\.wordKey)
      + JoinBasis.allCases.map(\.wordKey)
      + Contradiction.Field.allCases.map(\.wordKey)
      + AuditedClaim.Verdict.allCases.map(\.wordKey)
      + Set(EventType.allCases.map(\.family.claimKey)).sorted()
      + EventType.Family.allCases.map(\.laneKey)
      + SearchFacet.Name.allCases.map(\.wordKey)
      + LinkReason.allKeys + MachineValue.wordKeys + dataKeys
      + (1...12).flatMap { ["month-\($0)", "month-short-\($0)"] } + (1...7).map { "weekday-\($0)" }
      + (1...10).map { "ordinal-\($0)" } + ["1", "2", "3", "n"].map { "ordinal-end-\($0)" }
  }
}

/// Keys of the theme's words that Swift code uses.
package var usedWordKeys: [String] {
  (WordKey.allCases.map(\.rawValue) + WordKey.composed).sorted()
}

extension EventType {
  var wordKey: String { "type-\(rawValue)" }
  var titleKey: String { "title-\(rawValue)" }
  /// For an event whose sides are not known.
  var aloneTitleKey: String { "title-\(rawValue)-alone" }
  /// What one of a row of such events is called: 'percakapan kedua'.
  var seriesKey: String { "series-\(rawValue)" }
}

extension EventStatus {
  var wordKey: String { "status-\(rawValue)" }
}

extension MentionRole {
  var wordKey: String { "role-\(rawValue)" }
}

extension JoinBasis {
  var wordKey: String { "basis-\(rawValue)" }
}

extension Contradiction.Field {
  var wordKey: String { "field-\(rawValue)" }
}

extension AuditedClaim.Verdict {
  var wordKey: String { "claim-\(rawValue)" }
}

extension EventType.Family {
  /// What events of the family are called where they are counted together.
  var claimKey: String {
    switch self {
    case .remote: "claim-kind-remote"
    case .inPerson: "claim-kind-in-person"
    case .visit: "claim-kind-visit"
    case .multilateral: "claim-kind-multilateral"
    case .document: "claim-kind-document"
    case .vote: "claim-kind-vote"
    }
  }
}
