import DigestModel
import TestSupport
import Testing

@testable import SiteComposition

private func wording(_ language: SiteLanguage) throws -> Wording {
  Wording(words: try DefaultTheme.words(language))
}

private let march5 = SampleSite.day("2022-03-05")

@Test(arguments: [
  (DateSpan(march5), "Sabtu, 5 Maret 2022", "Saturday, 5 March 2022"),
  (
    DateSpan(SampleSite.day("2023-10-26"), to: SampleSite.day("2023-10-28")),
    "26–28 Oktober 2023", "26–28 October 2023"
  ),
  (
    DateSpan(SampleSite.day("2023-09-30"), to: SampleSite.day("2023-10-02")),
    "30 September – 2 Oktober 2023", "30 September – 2 October 2023"
  ),
  (
    DateSpan(SampleSite.day("2023-12-31"), to: SampleSite.day("2024-01-01")),
    "31 Desember 2023 – 1 Januari 2024", "31 December 2023 – 1 January 2024"
  ),
  (DateSpan(month: 11, year: 2021) ?? .unknown, "November 2021", "November 2021"),
  (DateSpan(year: 2023) ?? .unknown, "2023", "2023"),
  (.unknown, "tanggal belum diketahui", "date not known yet"),
])
func `a date reads as exactly as it is known`(
  span: DateSpan,
  indonesian: String,
  english: String
) throws {
  #expect(try wording(.id).fullDate(span) == indonesian)
  #expect(try wording(.en).fullDate(span) == english)
}

@Test(arguments: [
  (1, "pertama", "first"), (2, "kedua", "second"), (10, "kesepuluh", "tenth"),
  (11, "ke-11", "11th"), (12, "ke-12", "12th"), (21, "ke-21", "21st"), (22, "ke-22", "22nd"),
  (103, "ke-103", "103rd"), (113, "ke-113", "113th"),
])
func `an ordinal reads`(number: Int, indonesian: String, english: String) throws {
  #expect(try wording(.id).ordinal(number) == indonesian)
  #expect(try wording(.en).ordinal(number) == english)
}

@Test(arguments: [
  (["a"], "a", "a"),
  (["a", "b"], "a dan b", "a and b"),
  (["a", "b", "c"], "a, b, dan c", "a, b and c"),
  (["a", "b", "c", "d"], "a, b, dan 2 lainnya", "a, b and 2 others"),
])
func `a short list reads`(items: [String], indonesian: String, english: String) throws {
  #expect(try wording(.id).shortList(items) == indonesian)
  #expect(try wording(.en).shortList(items) == english)
}

private func titled(
  _ type: EventType,
  people: [String] = [],
  parties: [String] = [],
  city: String? = nil,
  country: String? = nil,
  resolved: [ResolvedOffice] = [],
  title: String? = nil
) -> Event {
  Event(
    id: SampleSite.eventID("x"),
    type: type,
    status: .held,
    date: DateSpan(march5),
    city: city,
    country: country.map { Party($0) },
    participants: people,
    parties: parties.map { Party($0) },
    resolved: resolved,
    title: title
  )
}

private let israel = ResolvedOffice(
  office: "menteri luar negeri",
  country: Party("IL"),
  person: "Eli Cohen",
  on: march5
)

@Test(arguments: [
  (
    titled(.phoneCall, people: ["Wang Yi", "Antony Blinken"], parties: ["CN", "US"]),
    "Telepon Wang Yi\u{A0}– Antony Blinken", "Call of Wang Yi and Antony Blinken"
  ),
  (
    titled(.phoneCall, people: ["Wang Yi"], parties: ["CN", "IL"], resolved: [israel]),
    "Telepon Wang Yi\u{A0}– menteri luar negeri Israel", "Call of Wang Yi and Israel"
  ),
  (
    titled(.phoneCall, people: ["Wang Yi"], parties: ["CN", "IL"]),
    "Telepon Wang Yi\u{A0}– Israel", "Call of Wang Yi and Israel"
  ),
  (
    titled(.meeting, people: ["Jake Sullivan", "Yang Jiechi"], city: "Roma", country: "IT"),
    "Pertemuan Jake Sullivan\u{A0}– Yang Jiechi di Roma",
    "Meeting of Jake Sullivan and Yang Jiechi in Roma"
  ),
  (
    titled(.meeting, people: ["A", "B", "C", "D"]),
    "Pertemuan A, B, dan 2 lainnya", "Meeting of A, B and 2 others"
  ),
  (
    titled(.visit, people: ["Wang Yi"], parties: ["CN", "US"], country: "US"),
    "Kunjungan Wang Yi ke Amerika Serikat", "Visit of Wang Yi to United States"
  ),
  (
    titled(.visit, people: ["Antony Blinken", "Wang Yi"], parties: ["CN", "US"], country: "CN"),
    "Kunjungan Antony Blinken ke China", "Visit of Antony Blinken to China"
  ),
  (
    titled(.visit, people: ["Wang Yi"], parties: ["CN", "IT", "UA"]),
    "Kunjungan Wang Yi ke Italia dan Ukraina", "Visit of Wang Yi to Italy and Ukraine"
  ),
  (
    titled(.visit, parties: ["CN", "US"], country: "US"), "Kunjungan China ke Amerika Serikat",
    "Visit of China to United States"
  ),
  (titled(.visit), "Kunjungan", "Visit"),
  (
    titled(.negotiation, people: ["A", "B"], parties: ["IL", "UA"], city: "Istanbul"),
    "Perundingan Israel\u{A0}– Ukraina di Istanbul", "Talks of Israel and Ukraine in Istanbul"
  ),
  (
    titled(.summit, people: ["A"], parties: ["US"], city: "Davos"),
    "Konferensi internasional di Davos", "International conference in Davos"
  ),
  (
    titled(.vote, parties: ["UN", "US"]), "Pemungutan suara Perserikatan Bangsa-Bangsa",
    "Vote of United Nations"
  ),
  (titled(.visit, people: ["A"], country: "US", title: "Lawatan"), "Lawatan", "Lawatan"),
])
func `an event's title is made of its facts`(
  event: Event,
  indonesian: String,
  english: String
) throws {
  #expect(try Site(RenderedSite.input(.id)).title(of: event) == indonesian)
  #expect(try Site(RenderedSite.input(.en)).title(of: event) == english)
}

@Test(arguments: [
  ("Menteri Luar Negeri", "CN", "Menteri Luar Negeri China"),
  ("Ketua Partai Komunis China", "CN", "Ketua Partai Komunis China"),
  ("Presiden", nil, "Presiden"),
])
func `an office is told with whom it serves, once`(
  office: String,
  country: String?,
  text: String
) throws {
  let site = Site(try RenderedSite.input())
  #expect(site.text(ofOffice: office, for: country.map { Party($0) }) == text)
}
