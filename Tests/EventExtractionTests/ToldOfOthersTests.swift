import DigestModel
import Testing

private let ruto = "Presiden Kenya William Ruto"
private let eide = "Menlu Norwegia Espen Barth Eide"

/// Journeys whose verb is left out, and acts of what or whom a sentence does not name; published on
/// 17 May 2024.
struct ToldOfOthersTests {
  @Test(arguments: [
    ("\(ruto) dijadwalkan ke Oslo pada Senin (27/5).", "scheduled"),
    ("\(ruto) akan ke Oslo bulan depan.", "scheduled"),
    ("\(ruto) mengatakan ia bakal ke Oslo pada 27 Mei.", "scheduled"),
    ("\(eide) mengatakan \(ruto) diagendakan ke Oslo pada 27 Mei.", "scheduled"),
    ("\(ruto) direncanakan ke Oslo, tetapi kunjungan itu ditunda.", "postponed"),
    ("\(ruto) baru akan ke Oslo bila kedua pihak sepakat.", "proposed"),
    ("\(ruto) akan berkunjung ke Oslo jika kedua pihak sepakat.", "proposed"),
    ("\(ruto) akan berkunjung ke Oslo pada 27 Mei, jika kedua pihak sepakat.", "scheduled"),
  ])
  func `a plan to go somewhere needs no verb`(text: String, status: String) throws {
    let mentions = try facts(of: [text]).mentions
    #expect(mentions.map(\.type) == [.visit])
    #expect(mentions.map(\.status.rawValue) == [status])
    #expect(mentions.first?.city == "Oslo")
    #expect(mentions.first?.participants == ["William Ruto"])
  }

  @Test(arguments: [
    // What somebody speaks of acts, not he.
    "\(ruto) menyatakan kapal bantuan itu akan berangkat ke Oslo pada Senin (27/5).",
    "\(ruto) mengatakan bahwa tim penyelidik tersebut akan bertemu \(eide).",
    "\(ruto) mengatakan truk bantuan akan ke Oslo pada Senin (27/5).",
    "Surat \(ruto) akan tiba di Oslo pada Senin (27/5).",
    "Fokus \(ruto) akan ke Oslo.",
    // Nor does whoever does not go.
    "\(ruto) tidak akan ke Oslo.",
    "\(ruto) belum akan ke Oslo.",
    "Perhatian dunia akan ke Oslo.",
    // A question about a rumour tells nothing.
    "\(eide) enggan menjawab ketika ditanya kabar bahwa \(ruto) akan berkunjung ke Oslo.",
    "Ditanya soal rumor \(ruto) akan melawat ke Oslo, juru bicara itu tersenyum.",
  ])
  func `whoever does not go somewhere is on no visit`(text: String) throws {
    #expect(try facts(of: [text]).mentions.isEmpty)
  }

  @Test(arguments: [
    "\(ruto) mengatakan kali ini akan bertemu \(eide) di Oslo.",
    "\(ruto) mengatakan dalam kunjungan itu akan bertemu \(eide) di Oslo.",
    "Ditanya soal kabar itu, \(ruto) mengatakan akan bertemu \(eide) di Oslo.",
    "Ditanya soal kabar itu \(ruto) mengatakan akan bertemu \(eide) di Oslo.",
  ])
  func `whoever speaks of himself acts`(text: String) throws {
    let mentions = try facts(of: [text]).mentions
    #expect(mentions.map(\.participants) == [["William Ruto", "Espen Barth Eide"]])
  }
}
