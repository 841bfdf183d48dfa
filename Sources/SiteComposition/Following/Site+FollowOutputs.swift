import DigestModel

extension Site {
  /// Feeds and calendars, and the twins of editions in plain text.
  var followOutputs: [SiteOutput] {
    followed.flatMap { followed -> [SiteOutput] in
      let path = path(of: followed)
      let feeds = FeedFormat.allCases.map { format in
        SiteOutput(of: self, path.feed(format)) { .feed($0.feed(of: followed), format) }
      }
      guard hasCalendar(followed) else { return feeds }
      return feeds + [
        SiteOutput(of: self, path.calendar) { .calendar($0.calendar(of: followed)) }
      ]
    }
      + editions.all.indices.map { number in
        SiteOutput(of: self, addresses.letterText(editions.all[number].week)) {
          .letterText($0.letter(number))
        }
      }
  }

  /// The page that tells how to follow the site, and the editions as they are sent by e-mail.
  var followPageOutputs: [SiteOutput] {
    let rows = followTargets
    let pages = ListSlice.all(of: rows.count, size: FollowPage.rowsPerPage).map { slice in
      sliceOutput(
        slice,
        of: addresses.following,
        lastChanged: latestDay,
        given: { digester in for row in slice.of(rows) { feed(row, to: &digester) } },
        { $0.followPage(slice, of: rows) }
      )
    }
    return pages
      + editions.all.indices.map { number in
        SiteOutput(of: self, addresses.letter(editions.all[number].week), isListed: false) {
          .page($0.letterPage(number))
        }
      }
  }
}
