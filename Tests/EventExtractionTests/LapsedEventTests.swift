import DigestModel
import Testing

private let pair = "Menlu Kenya Musalia Mudavadi dan Menlu Norwegia Espen Barth Eide"
private let visit = "Kunjungan Presiden Kenya William Ruto ke Oslo"

/// Words about an event, published on 17 May 2024, and the statuses that come out of them.
@Test(arguments: [
  // What fell through is told behind the noun's own clause.
  ("\(visit) yang disiapkan untuk Juni dibatalkan tuan rumah.", ["cancelled"]),
  ("\(visit) yang sedianya dimulai Senin (20/5) tidak jadi diadakan.", ["cancelled"]),
  ("Pertemuan \(pair) yang dirancang untuk Juni batal dilaksanakan.", ["cancelled"]),
  ("Pertemuan \(pair), Senin (20/5), urung dihelat.", ["cancelled"]),
  ("\(visit) tinggal rencana.", ["cancelled"]),
  ("Rencana Presiden Kenya William Ruto menelepon Raja Norwegia Harald V ditunda.", ["postponed"]),
  ("Duta besar itu menyesalkan batalnya pertemuan \(pair).", ["cancelled"]),
  // All of a plan is planned, what is asked for is proposed.
  (
    "Rencana Presiden Kenya William Ruto menemui Raja Norwegia Harald V disambut baik.",
    ["scheduled"]
  ),
  ("Presiden Kenya William Ruto diundang melawat ke Oslo.", ["proposed"]),
  ("Presiden Kenya William Ruto diminta berkunjung ke Oslo.", ["proposed"]),
  ("Arab Saudi menyerukan OKI bersidang luar biasa di Jeddah.", ["proposed"]),
  // A clause that turns takes back the plan before it.
  (
    "Presiden Kenya William Ruto sedianya mengunjungi Oslo, Senin (20/5), namun lawatan itu batal.",
    ["cancelled"]
  ),
  (
    "Menlu Kenya Musalia Mudavadi semula akan bertemu Menlu Norwegia Espen Barth Eide di Oslo, tetapi rencana itu ditunda.",
    ["postponed"]
  ),
  (
    "Presiden Kenya William Ruto dijadwalkan mengunjungi Oslo, Senin (20/5), tapi membatalkannya.",
    ["cancelled"]
  ),
  (
    "Presiden Kenya William Ruto akan mengunjungi Oslo, Senin (20/5), namun sidang DPR Kenya ditunda.",
    ["scheduled"]
  ),
  (
    "Presiden Kenya William Ruto akan mengunjungi Oslo, Senin (20/5), tetapi Menlu Norwegia Espen Barth Eide membatalkan lawatan ke Kairo.",
    ["scheduled", "cancelled"]
  ),
  (
    "Presiden Kenya William Ruto mengunjungi Oslo, Senin (13/5), namun jumpa pers dibatalkan.",
    ["held"]
  ),
  (
    "Presiden Kenya William Ruto akan mengunjungi Oslo, Senin (20/5), tetapi mungkin dibatalkan.",
    ["scheduled"]
  ),
  (
    "Presiden Kenya William Ruto dijadwalkan mengunjungi Oslo, Senin (20/5), tetapi ia membatalkan lawatan itu.",
    ["cancelled"]
  ),
  // Nothing is told.
  ("Belum jelas kapan Presiden Kenya William Ruto bertemu Raja Norwegia Harald V.", []),
  // What was held stays held, whatever else was put off.
  ("Setelah lama tertunda, \(pair) bertemu di Oslo, Senin (13/5).", ["held"]),
  ("Di sela agenda lain, \(pair) bertemu di Oslo, Senin (13/5).", ["held"]),
  ("\(visit) yang dimulai Senin (13/5) berakhir setelah pidatonya dibatalkan.", ["held"]),
])
func `the words tell how far it came`(text: String, statuses: [String]) throws {
  #expect(try facts(of: [text]).mentions.map(\.status.rawValue) == statuses)
}

/// Events that lapsed, published on 17 May 2024.
@Test(arguments: [
  (
    "\(pair) bertemu di Wina, Senin (13/5). Pertemuan yang semula direncanakan pada 3 Mei di Roma ditunda.",
    "meeting postponed 2024-05-03 Roma IT: Musalia Mudavadi, Espen Barth Eide (KE NO)"
  ),
  (
    "Iran dan Amerika Serikat menuntaskan putaran keempat perundingan nuklir di Muskat, Minggu (12/5). Putaran kedua digelar di Roma. Perundingan yang semula direncanakan pada 3 Mei di Roma ditunda.",
    "negotiation postponed 2024-05-03 Roma IT:  (IR US)"
  ),
  (
    "Pertemuan antara Iran dan Amerika Serikat yang semula direncanakan pada 3 Mei di Roma ditunda.",
    "meeting postponed 2024-05-03 Roma IT:  (IR US)"
  ),
  (
    "Presiden Kenya William Ruto semula akan berkunjung ke Norwegia pada April, tetapi rencana itu dibatalkan.",
    "visit cancelled 2024-04-01 (month) NO: William Ruto (KE NO)"
  ),
])
func `the plan that lapsed is told with its day`(text: String, event: String) throws {
  #expect(try told(by: text).contains(event))
}
