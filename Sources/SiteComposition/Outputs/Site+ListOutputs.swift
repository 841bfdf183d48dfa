import DigestModel

extension Site {
  /// The pages of all topics, people, states, pairs of states and bodies.
  var subjectOutputs: [SiteOutput] {
    topicOutputs
      + index.people.keys.flatMap { key in
        let subject = subject(person: key)
        return outputs(of: subject) { $0.personPage(of: key, subject, $1) }
      }
      + index.countries.keys.flatMap { party -> [SiteOutput] in
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
    let lastChanged = subject.following.updatedOn
    return slices(of: subject).map { slice in
      SiteOutput(subject.path.numbered(slice.number), lastChanged: lastChanged) {
        .page(make(self, slice))
      }
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
      SiteOutput(path, lastChanged: latestDay) { .page(make(self)) }
    } + timelineOutputs + planOutputs + editionOutputs + archiveOutputs
      + yearOutputs
  }

  private var timelineOutputs: [SiteOutput] {
    ListSlice.all(of: events.count, size: settings.itemsPerPage).map { slice in
      SiteOutput(addresses.timeline.numbered(slice.number), lastChanged: latestDay) {
        .page(self.timelinePage(slice))
      }
    }
  }

  private var planOutputs: [SiteOutput] {
    ListSlice.all(of: plans.rows.count, size: settings.itemsPerPage).map { slice in
      SiteOutput(addresses.plans.numbered(slice.number), lastChanged: latestDay) {
        .page(self.plansPage(slice))
      }
    }
  }

  private var editionOutputs: [SiteOutput] {
    editions.all.indices.map { number in
      let edition = editions.all[number]
      return SiteOutput(addresses.edition(edition.week), lastChanged: changes.day(of: edition)) {
        .page(self.editionPage(number))
      }
    }
  }

  private var yearOutputs: [SiteOutput] {
    let years = yearsWithPages
    return years.indices.map { number in
      SiteOutput(addresses.archive(year: years[number])) { .page(self.yearPage(number, of: years)) }
    }
  }

  private var archiveOutputs: [SiteOutput] {
    index.months.keys.flatMap { month in
      let count = index.months.articles(of: month).count
      let list = addresses.archive(year: month.year, month: month.month)
      return ListSlice.all(of: count, size: settings.itemsPerPage).map { slice in
        SiteOutput(list.numbered(slice.number)) { .page(self.archivePage(month, slice)) }
      }
    }
  }
}
