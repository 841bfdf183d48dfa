import DigestModel

extension Site {
  /// The pages of all topics and people.
  var namedOutputs: [SiteOutput] {
    topicOutputs
      + index.people.keys.flatMap { key in
        let subject = subject(person: key)
        return outputs(of: subject) { $0.personPage(of: key, subject, $1) }
      }
  }

  /// The pages of all states, bodies and pairs of states.
  var stateOutputs: [SiteOutput] {
    index.countries.keys.flatMap { party -> [SiteOutput] in
      guard let subject = subject(country: party) else { return [] }
      return outputs(of: subject) { $0.countryPage(of: party, subject, $1) }
    }
      + index.organisations.keys.flatMap { party in
        let subject = subject(organisation: party)
        return outputs(of: subject) {
          $0.page(of: subject, $1, groups: [$0.people(in: subject.events)])
        }
      }
      + index.pairs.keys.flatMap { pair in
        let subject = subject(relation: pair)
        return outputs(of: subject) { $0.relationPage(of: pair, subject, $1) }
      }
  }

  private func outputs(
    of subject: Subject,
    _ make: @escaping @Sendable (Site, ListSlice) -> Page
  ) -> [SiteOutput] {
    let fingerprint = Fingerprint { feed(subject, to: &$0) }
    return slices(of: subject).map { slice in
      sliceOutput(
        slice,
        of: subject.path,
        lastChanged: subject.following.updatedOn,
        given: { $0.feed(fingerprint) },
        { make($0, slice) }
      )
    }
  }

  /// The home page, the timeline, plans, editions, the archive and the lists of subjects.
  var listOutputs: [SiteOutput] {
    let pages: [(SitePath, @Sendable (Site) -> Page)] = [
      (.home, { $0.homePage }),
      (addresses.topics, { $0.topicIndex }),
      (addresses.people, { $0.peopleIndex }),
      (addresses.countries, { $0.countryIndex }),
      (addresses.organisations, { $0.organisationIndex }),
      (addresses.relations, { $0.relationIndex }),
      (addresses.editions, { $0.editionIndex }),
      (addresses.archive, { $0.archiveIndex }),
      (addresses.search, { $0.searchPage }),
      (addresses.data, { $0.dataPage }),
    ]
    return pages.map { path, make in
      SiteOutput(of: self, path, lastChanged: latestDay) { .page(make($0)) }
    } + timelineOutputs + planOutputs + editionOutputs + archiveOutputs
      + yearOutputs
  }

  private var timelineOutputs: [SiteOutput] {
    ListSlice.all(of: events.count, size: settings.itemsPerPage).map { slice in
      sliceOutput(slice, of: addresses.timeline, lastChanged: latestDay) { $0.timelinePage(slice) }
    }
  }

  private var planOutputs: [SiteOutput] {
    ListSlice.all(of: plans.rows.count, size: settings.itemsPerPage).map { slice in
      sliceOutput(slice, of: addresses.plans, lastChanged: latestDay) { $0.plansPage(slice) }
    }
  }

  private var editionOutputs: [SiteOutput] {
    editions.all.indices.map { number in
      let edition = editions.all[number]
      return SiteOutput(
        of: self,
        addresses.edition(edition.week),
        lastChanged: changes.day(of: edition)
      ) { .page($0.editionPage(number)) }
    }
  }

  private var yearOutputs: [SiteOutput] {
    let years = yearsWithPages
    return years.indices.map { number in
      SiteOutput(
        of: self,
        addresses.archive(year: years[number]),
        given: { $0.feed(years.map { "\($0)" }) },
        content: { .page($0.yearPage(number, of: years)) }
      )
    }
  }

  private var archiveOutputs: [SiteOutput] {
    index.months.keys.flatMap { month in
      let count = index.months.articles(of: month).count
      let list = addresses.archive(year: month.year, month: month.month)
      return ListSlice.all(of: count, size: settings.itemsPerPage).map { slice in
        sliceOutput(slice, of: list) { $0.archivePage(month, slice) }
      }
    }
  }

  func sliceOutput(
    _ slice: ListSlice,
    of list: SitePath,
    lastChanged: Day? = nil,
    given: (inout Digester) -> Void = { _ in },
    _ make: @escaping @Sendable (Site) -> Page
  ) -> SiteOutput {
    SiteOutput(
      of: self,
      list.numbered(slice.number),
      lastChanged: lastChanged,
      given: {
        $0.feed(slice)
        given(&$0)
      },
      content: { .page(make($0)) }
    )
  }
}
