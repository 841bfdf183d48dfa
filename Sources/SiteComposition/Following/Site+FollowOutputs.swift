import DigestModel

extension Site {
  /// Feeds and calendars, and the twins of editions in plain text.
  var followOutputs: [SiteOutput] {
    followed.flatMap { followed -> [SiteOutput] in
      let path = path(of: followed)
      let feeds = FeedFormat.allCases.map { format in
        SiteOutput(path.feed(format)) { .feed(self.feed(of: followed), format) }
      }
      guard hasCalendar(followed) else { return feeds }
      return feeds + [
        SiteOutput(path.calendar) { .calendar(self.calendar(of: followed)) }
      ]
    }
      + editions.all.indices.map { number in
        SiteOutput(addresses.letterText(editions.all[number].week)) {
          .letterText(self.letter(number))
        }
      }
  }

  /// The page that tells how to follow the site, and the editions as they are sent by e-mail.
  var followPageOutputs: [SiteOutput] {
    let rows = followTargets
    let pages = ListSlice.all(of: rows.count, size: FollowPage.rowsPerPage).map { slice in
      SiteOutput(addresses.following.numbered(slice.number), lastChanged: latestDay) {
        .page(self.followPage(slice, of: rows))
      }
    }
    return pages
      + editions.all.indices.map { number in
        SiteOutput(addresses.letter(editions.all[number].week), isListed: false) {
          .page(self.letterPage(number))
        }
      }
  }
}
