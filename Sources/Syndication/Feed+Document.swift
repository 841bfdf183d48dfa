import DigestModel

extension Feed {
  /// The feed's document in a format; `html` turns an entry's CommonMark into safe HTML.
  ///
  /// Days have no time of day; they are written as midnight UTC.
  package func document(_ format: FeedFormat, html: (String) -> String) -> String {
    switch format {
    case .atom: AtomFeed.document(of: self, html: html)
    case .rss: RSSFeed.document(of: self, html: html)
    case .json: JSONFeed.document(of: self, html: html)
    }
  }
}

extension Day {
  /// The day's beginning in the form of RFC 3339.
  var midnight: String { "\(self)T00:00:00Z" }

  /// The day's beginning in the form of RFC 822, with the four digits for the year that RSS 2.0 allows.
  var midnightOfMail: String {
    let weekday = Self.weekdays[weekday.rawValue - 1]
    return "\(weekday), \(day < 10 ? "0" : "")\(day) \(Self.months[month - 1]) \(year) 00:00:00 GMT"
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
