import DigestModel
import Testing

/// What is easily misread in real copy, each told in words of our own.
struct ArticleTrapTests {
  @Test func `a contact of a pair that telephoned is an earlier call`() throws {
    let found = try facts(
      of: [
        "Menlu China Wang Yi kembali bercakap melalui telepon dengan Menlu Amerika Serikat Antony"
          + " Blinken, Sabtu (5/3), tentang Ukraina.",
        "Itu yang kedua kalinya dalam dua pekan terakhir setelah keduanya menjalin kontak pada 22"
          + " Februari.",
      ],
      published: "2022-03-06"
    )
    #expect(
      found.mentions.map(\.told) == [
        "phone-call held 2022-03-05: Wang Yi, Antony Blinken (CN US)",
        "phone-call held 2022-02-22: Wang Yi, Antony Blinken (CN US)",
      ]
    )
    #expect(found.claims.map(\.kind) == [.ordinal, .followUp])
    #expect(found.claims.first?.n == 2)
    #expect(found.claims.first?.window == "P14D")
    #expect(found.claims.first?.evidence == "kedua kalinya dalam dua pekan terakhir")
  }

  @Test func `a call to the ministers of two states is two calls`() throws {
    let found = try facts(
      of: [
        "Menlu China Wang Yi telah menelepon menteri luar negeri Israel dan Palestina untuk"
          + " membahas perang pada Senin (23/10)."
      ],
      published: "2023-10-24"
    )
    #expect(
      found.mentions.map(\.told) == [
        "phone-call held 2023-10-23: Wang Yi (CN IL)",
        "phone-call held 2023-10-23: Wang Yi (CN PS)",
      ]
    )
    #expect(found.mentions.map { $0.resolved.first?.person } == ["Eli Cohen", "Riyad al-Maliki"])
  }

  @Test func `the day of the words is not the day of the visit`() throws {
    let found = try facts(
      of: [
        "\"Menteri Luar Negeri Wang Yi akan mengunjungi Amerika Serikat pada 26 - 28 Oktober,\" kata"
          + " Juru Bicara Kementerian Luar Negeri China Mao Ning di Beijing pada Selasa (24/10).",
        "Selain bertemu dengan Menlu AS Anonty Blinken, Wang Yi juga akan bertemu dengan Penasihat"
          + " Keamanan Nasional AS Jake Sullivan.",
      ],
      published: "2023-10-24"
    )
    #expect(
      found.mentions.map(\.told).sorted() == [
        "meeting scheduled 2023-10-01 (month) US: Wang Yi, Antony Blinken (CN US)",
        "meeting scheduled 2023-10-01 (month) US: Wang Yi, Jake Sullivan (CN US)",
        "visit scheduled 2023-10-26…2023-10-28 US: Wang Yi (CN US)",
      ]
    )
  }

  @Test func `an event told three times is one mention with the fullest sentence`() throws {
    let found = try facts(of: [
      "Presiden Xi Jinping bertemu Presiden Vladimir Putin.",
      "Keduanya bertemu di Beijing, Kamis (16/5).",
      "Pertemuan itu berlangsung tiga jam.",
    ])
    #expect(
      found.mentions.map(\.told) == [
        "meeting held 2024-05-16 Beijing CN: Xi Jinping, Vladimir Putin (CN RU)"
      ]
    )
    #expect(found.mentions.first?.evidence == "Keduanya bertemu di Beijing, Kamis (16/5)")
  }

  @Test func `a meeting in a third state has its sides for parties, not its host`() throws {
    let found = try facts(
      of: [
        "Dukungan itu disampaikan saat pertemuan antara Penasihat Keamanan Nasional AS Jake Sullivan"
          + " dan diplomat senior China, Yang Jiechi, di Roma, Senin (14/3)."
      ],
      published: "2022-03-15"
    )
    #expect(
      found.mentions.map(\.told) == [
        "meeting held 2022-03-14 Roma IT: Jake Sullivan, Yang Jiechi (US CN)"
      ]
    )
  }

  @Test func `evidence stands in the body to the letter`() throws {
    let text =
      "Pada Selasa (14/5), Menlu Rusia Sergei Lavrov menemui Menlu Turki Hakan Fidan di Ankara."
    let found = try facts(of: [text])
    #expect(found.mentions.count == 1)
    #expect(found.mentions.allSatisfy { text.contains($0.evidence) })
  }
}
