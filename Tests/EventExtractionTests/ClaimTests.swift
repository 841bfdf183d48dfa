import DigestModel
import Testing

struct ClaimTests {
  private static let lead = "Menlu China Wang Yi bertemu Menlu AS Antony Blinken, Kamis (16/5)."

  @Test(arguments: [
    ("Ini kali kedua mereka bertatap muka.", "ordinal 2 nil nil «kali kedua»"),
    (
      "Itu pertemuan ketiga dalam dua bulan terakhir.",
      "ordinal 3 P2M nil «pertemuan ketiga dalam dua bulan terakhir»"
    ),
    (
      "Pertemuan itu berlangsung hangat, dan yang kedua dalam dua pekan.",
      "ordinal 2 P14D nil «yang kedua dalam dua pekan»"
    ),
    (
      "Kunjungan itu yang pertama dalam lima tahun.",
      "first-since 1 P5Y nil «pertama dalam lima tahun»"
    ),
    (
      "Pertemuan itu yang pertama sejak Oktober 2023.",
      "first-since 1 nil 2023-10-31 «pertama sejak Oktober 2023»"
    ),
  ])
  func `a claim is read`(text: String, claim: String) throws {
    let claims = try facts(of: [Self.lead, text]).claims.map { claim in
      let since = claim.since.map { "\($0)" } ?? "nil"
      return
        "\(claim.kind.rawValue) \(claim.n) \(claim.window ?? "nil") \(since) «\(claim.evidence)»"
    }
    #expect(claims == [claim])
  }

  @Test(arguments: ["Pihak yang kedua menolak usul itu.", "Hal yang kedua dibahas Jumat."])
  func `what is merely the second of something claims nothing`(text: String) throws {
    #expect(try facts(of: [Self.lead, text]).claims.isEmpty)
  }

  @Test func `two people are no second event`() throws {
    #expect(try facts(of: [Self.lead, "Kedua menlu membahas dagang."]).claims.isEmpty)
  }
}
