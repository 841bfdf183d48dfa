import DigestModel

/// A small site in memory: three articles, five events, their links, three policies for texts.
package enum SampleSite {
  /// A sentence that no output may hold, in the article that shows only its first paragraph.
  package static let withheldByExcerpt = "Kalimat rahasia kedua ini milik penerbitnya."
  /// A sentence that no output may hold, in the article that shows facts only.
  package static let withheldByFacts = "Kalimat rahasia ketiga ini milik penerbitnya."

  package static let settings = SiteSettings(
    title: "Simpul",
    summary: "Diplomasi dunia dalam simpul-simpul peristiwa.",
    baseURL: "https://simpul.example",
    publisher: "Redaksi Simpul",
    itemsPerPage: 5,
    sources: [
      SourceSettings(name: "Simpul", text: .full),
      SourceSettings(name: "Kantor Berita Contoh", text: .excerpt, url: "https://kbc.example/"),
      SourceSettings(name: "Harian Fakta", text: .facts),
    ],
    licence: Licence(name: "CC BY 4.0", url: "https://lisensi.example/by/4.0/")
  )

  package static func day(_ text: String) -> Day {
    Day(iso8601: text) ?? Day(daysSince1970: 0)
  }

  package static func slug(_ text: String) -> Slug {
    guard let slug = Slug(text) else { preconditionFailure("'\(text)' is no slug") }
    return slug
  }

  /// Events that were published once, and that no article tells of any more.
  package static let tombstones: Set<EventID> = [eventID("meeting-2023-01-10-erdogan-putin")]

  package static func eventID(_ text: String) -> EventID { EventID(slug(text)) }

  static let call = Mention(
    type: .phoneCall,
    status: .held,
    date: DateSpan(day("2022-03-05")),
    participants: ["Wang Yi", "Antony Blinken"],
    parties: [Party("CN"), Party("US")],
    topics: [TopicID("ukraine")],
    evidence: "kembali berbicara lewat telepon pada Sabtu (5/3)"
  )

  static let earlierCall = Mention(
    type: .phoneCall,
    status: .held,
    date: DateSpan(day("2022-02-22")),
    participants: ["Wang Yi", "Antony Blinken"],
    parties: [Party("CN"), Party("US")],
    topics: [TopicID("ukraine")],
    role: .background,
    evidence: "Pada 22 Februari keduanya sudah bertelepon"
  )

  static let rome = Mention(
    type: .meeting,
    status: .held,
    date: DateSpan(day("2022-03-14")),
    city: "Roma",
    country: Party("IT"),
    participants: ["Jake Sullivan", "Yang Jiechi"],
    parties: [Party("CN"), Party("US")],
    topics: [TopicID("ukraine")],
    evidence: "Keduanya bertemu di Roma, Senin (14/3)"
  )

  static let visit = Mention(
    type: .visit,
    status: .scheduled,
    date: DateSpan(day("2023-10-26"), to: day("2023-10-28")),
    country: Party("US"),
    participants: ["Wang Yi"],
    parties: [Party("CN"), Party("US")],
    topics: [TopicID("bilateral-visits")],
    evidence: "akan berkunjung ke Amerika Serikat pada 26-28 Oktober"
  )

  static let israelCall = Mention(
    type: .phoneCall,
    status: .held,
    date: DateSpan(day("2023-10-23")),
    participants: ["Wang Yi"],
    parties: [Party("CN"), Party("IL")],
    topics: [TopicID("gaza")],
    role: .background,
    evidence: "menelepon menteri luar negeri Israel",
    resolved: [
      ResolvedOffice(
        office: "menteri luar negeri",
        country: Party("IL"),
        person: "Eli Cohen",
        on: day("2023-10-23")
      )
    ]
  )
}
