import Testing

private let met =
  "Menlu Kenya Musalia Mudavadi bertemu Menlu Norwegia Espen Barth Eide di Oslo, Senin (13/5)."
private let lavrov = "Menlu Rusia Sergey Lavrov"

/// What the last sentence tells of a call or a meeting: its day, or `undated`.
@Test(arguments: [
  // What comes next has the day of what was told before.
  ("\(met) Setelah itu, Mudavadi menelepon \(lavrov).", "2024-05-13"),
  ("\(met) Sesudahnya, Mudavadi menelepon \(lavrov).", "2024-05-13"),
  ("\(met) Kemudian Mudavadi menelepon \(lavrov).", "2024-05-13"),
  ("\(met) Selanjutnya, Mudavadi menelepon \(lavrov).", "2024-05-13"),
  ("\(met) Beberapa jam sebelumnya, Mudavadi menelepon \(lavrov).", "2024-05-13"),
  ("\(met) Tak lama kemudian, ia menelepon \(lavrov).", "2024-05-13"),
  ("\(met) Sebelum pulang, Mudavadi menelepon \(lavrov).", "2024-05-13"),
  ("\(met) Dalam penerbangan pulang, Mudavadi menelepon \(lavrov).", "2024-05-13"),
  ("\(met) Malamnya, Mudavadi menelepon \(lavrov).", "2024-05-13"),
  ("\(met) Keesokan paginya, Mudavadi menelepon \(lavrov).", "2024-05-14"),
  ("\(met) Malam sebelumnya, Mudavadi menelepon \(lavrov).", "2024-05-12"),
  // Without such words, or with another day between, nothing is guessed.
  ("\(met) Mudavadi menelepon \(lavrov).", "undated"),
  (
    "\(met) Parlemen Kenya bersidang pada Selasa (14/5). Setelah itu, ia menelepon \(lavrov).",
    "undated"
  ),
  ("\(met) Dua hari kemudian, Mudavadi menelepon \(lavrov).", "2024-05-15"),
  ("Setelah itu, Menlu Kenya Musalia Mudavadi menelepon \(lavrov).", "undated"),
])
func `what comes next has the day of what came before`(text: String, day: String) throws {
  let call = try #require(facts(of: [text]).mentions.first { $0.type == .phoneCall })
  #expect((call.date.start.map { "\($0)" } ?? "undated") == day)
}

/// A journey that the words 'setelah itu' follow is one of the days after.
@Test func `a journey after it keeps no day`() throws {
  let visits = try facts(of: ["\(met) Setelah itu, Mudavadi mengunjungi Swedia."]).mentions
    .filter { $0.type == .visit }
  #expect(visits.allSatisfy { $0.country?.code != "SE" || !$0.date.isExact })
}

private let ruto = "Presiden Kenya William Ruto"

/// Departures, published on Friday, 17 May 2024.
@Test(arguments: [
  // The night before: whoever left has not arrived.
  ("\(ruto) bertolak ke Oslo, Norwegia, Kamis (16/5) malam.", ["visit scheduled 2024-05-16"]),
  ("Kamis (16/5) malam, \(ruto) bertolak ke Oslo, Norwegia.", ["visit scheduled 2024-05-16"]),
  (
    "\(ruto) berangkat ke Oslo, Kamis (16/5) malam. Ia tiba di Oslo, Jumat (17/5).",
    ["visit held 2024-05-17"]
  ),
  (
    "\(ruto) terbang ke Oslo, Minggu (12/5) malam. Ia tiba di Oslo pada Senin (13/5) pagi.",
    ["visit held 2024-05-13"]
  ),
  ("\(ruto) bertolak ke Oslo, Minggu (12/5) malam.", ["visit held 2024-05-12"]),
  ("\(ruto) bertolak ke Oslo, Kamis (16/5) pagi.", ["visit held 2024-05-16"]),
])
func `who leaves at night arrives later`(text: String, visits: [String]) throws {
  let found = try facts(of: [text]).mentions.filter { $0.type == .visit }
  #expect(
    found.map {
      String($0.told.prefix { $0 != ":" }).split(separator: " ").prefix(3).joined(separator: " ")
    } == visits
  )
}

/// Aims, plans and what became of them.
@Test(arguments: [
  // Whoever goes next door for it has done it.
  ("\(ruto) menuju Istana Oslo untuk bertemu Raja Norwegia Harald V.", ["held"]),
  ("\(ruto) menyempatkan diri untuk menemui Raja Norwegia Harald V.", ["held"]),
  ("\(ruto) sempat keluar ruangan untuk menelepon Raja Norwegia Harald V.", ["held"]),
  ("\(ruto) akan meluangkan waktu untuk bertemu Raja Norwegia Harald V.", ["scheduled"]),
  ("\(ruto) diharapkan menyempatkan diri untuk menemui Raja Norwegia Harald V.", ["proposed"]),
  // Who was pressed and acted did act.
  (
    "\(ruto), yang didesak partainya, bertemu Raja Norwegia Harald V di Oslo, Senin (13/5).",
    ["held"]
  ),
  (
    "\(ruto), yang diminta partainya turun tangan, menelepon Raja Norwegia Harald V, Senin (13/5).",
    ["held"]
  ),
  ("\(ruto) didesak menelepon Raja Norwegia Harald V.", ["proposed"]),
  ("\(ruto) bersikeras menemui Raja Norwegia Harald V.", ["proposed"]),
  // A plan founders; an accord that founders was made.
  ("Rencana \(ruto) berkunjung ke Oslo, Norwegia, kandas.", ["cancelled"]),
  ("Rencana \(ruto) menemui Raja Norwegia Harald V buyar.", ["cancelled"]),
  ("Kesepakatan Kenya dan Norwegia yang diteken di Oslo pada 13 Mei kandas.", ["held"]),
])
func `an aim or a plan tells what became of it`(text: String, statuses: [String]) throws {
  #expect(try facts(of: [text]).mentions.map(\.status.rawValue) == statuses)
}

@Test(arguments: [
  ("Raja Norwegia Harald V mengundang \(ruto) untuk berkunjung ke Oslo pada Juni.", "2024-06-01"),
  ("Sebelum itu, pada Minggu (12/5), \(ruto) melawat ke Norwegia.", "2024-05-12"),
  ("Sebelum itu, sejak Minggu (12/5), \(ruto) melawat ke Norwegia.", "2024-05-12"),
  ("Setelah itu, pada Selasa (14/5), \(ruto) melawat ke Norwegia.", "2024-05-14"),
])
func `a visit has the date of its sentence`(text: String, start: String) throws {
  let visit = try #require(facts(of: [text]).mentions.first { $0.type == .visit })
  #expect(visit.date.start.map { "\($0)" } == start)
}

/// Days that are counted from another event, published on 17 May 2024.
@Test(arguments: [
  (
    "Konferensi itu ditutup pada Rabu (15/5), dua hari sebelum Presiden Kenya William Ruto bertemu Raja Norwegia Harald V di Oslo.",
    ["meeting held 2024-05-17 Oslo NO: William Ruto, Harald V (KE NO)"]
  ),
  (
    "Konferensi itu ditutup pada Rabu (15/5), sehari setelah Presiden Kenya William Ruto menjamu Raja Norwegia Harald V di Nairobi.",
    ["meeting held 2024-05-14 Nairobi KE: William Ruto, Harald V (KE NO)"]
  ),
  (
    "Menlu Kenya Musalia Mudavadi berkunjung ke Mesir pada 14-16 Mei, sehari setelah menuntaskan pembicaraan dua hari dengan Menlu Norwegia Espen Barth Eide di Malta.",
    [
      "visit held 2024-05-14…2024-05-16 EG: Musalia Mudavadi (KE EG)",
      "meeting held 2024-05-12…2024-05-13 MT: Musalia Mudavadi, Espen Barth Eide (KE NO)",
    ]
  ),
])
func `days are counted from what a clause tells`(text: String, events: [String]) throws {
  #expect(try told(by: text) == events)
}
