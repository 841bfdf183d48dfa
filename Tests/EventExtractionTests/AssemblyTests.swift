import Testing

/// Gatherings of states that no name tells, and what states plan or propose without a day.
struct AssemblyTests {
  @Test(
    arguments: [
      (
        "Utusan dari 25 negara merampungkan pembicaraan tentang Sudan di Nairobi,"
          + " Kenya, Senin (13/5).",
        [
          "summit held 2024-05-13 Nairobi KE:  (KE)"
        ]
      ),
      (
        "Menteri pertahanan dari 12 negara bertemu di Brussel, Senin (13/5).",
        [
          "summit held 2024-05-13 Brussel BE:  (BE)"
        ]
      ),
      (
        "Para pemimpin dari sedikitnya 30 negara berkumpul di London, Senin (13/5).",
        [
          "summit held 2024-05-13 London GB:  (GB)"
        ]
      ),
      (
        "Perwakilan 14 negara akan mengadakan pertemuan di Doha pada 20 Mei.",
        [
          "summit scheduled 2024-05-20 Doha QA:  (QA)"
        ]
      ),
      (
        "Wakil 12 negara bertemu Presiden Zelensky di Kyiv, Senin (13/5).",
        []
      ),
      (
        "Ribuan warga dari 20 negara berkumpul di London, Senin (13/5).",
        []
      ),
    ] as [(String, [String])]
  )
  func `those of so many states come together`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }

  @Test(
    arguments: [
      (
        "Majelis Umum PBB mengesahkan resolusi tentang Sudan, Kamis (16/5), di tengah"
          + " sidang khusus darurat. || Menlu Retno berpidato dalam sidang itu pada Rabu"
          + " (15/5). Sehari sebelumnya, Selasa (14/5), ia hadir dalam debat terbuka Dewan"
          + " Keamanan.",
        [
          "vote held 2024-05-16:  (UN)",
          "summit held 2024-05-15: Retno Marsudi (ID UN)",
          "summit held 2024-05-14: Retno Marsudi (ID UN)",
        ]
      ),
      (
        "Utusan dari 25 negara merampungkan pembicaraan dua hari tentang Sudan di"
          + " Nairobi, Kenya, Senin (13/5). || Pertemuan para penasihat keamanan nasional"
          + " itu diikuti antara lain Mesir, Chad dan Ethiopia.",
        [
          "summit held 2024-05-12…2024-05-13 Nairobi KE:  (KE EG TD ET)"
        ]
      ),
      (
        "Utusan dari 25 negara merampungkan pembicaraan dua hari tentang Sudan di"
          + " Nairobi, Kenya, Senin (13/5). || Keputusan itu diikuti Mesir dan Chad.",
        [
          "summit held 2024-05-12…2024-05-13 Nairobi KE:  (KE)"
        ]
      ),
      (
        "Presiden Xi menerima delegasi menteri luar negeri negara-negara Afrika,"
          + " termasuk Menlu Kenya Grace Wanjiru, di Beijing, Senin (13/5). || Delegasi"
          + " yang datang sejak Minggu itu dipimpin Menlu Mesir Tarek Salama. Ikut serta"
          + " Menlu Yordania Ayman Safadi.",
        [
          "meeting held 2024-05-13 Beijing CN: Xi Jinping, Grace Wanjiru, Tarek Salama, Ayman Safadi (CN KE EG JO)"
        ]
      ),
    ] as [(String, [String])]
  )
  func `more of those who attend are told further on`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }

  @Test(
    arguments: [
      (
        "Kenya dan Ethiopia akan menggelar dialog strategis perdana mengenai air.",
        [
          "meeting scheduled undated:  (KE ET)"
        ]
      ),
      (
        "Brasil dan Kolombia akan mengadakan pertemuan tentang hutan.",
        [
          "meeting scheduled undated:  (BR CO)"
        ]
      ),
      (
        "Tim nasional Kenya dan Ethiopia akan menggelar pertemuan di lapangan.",
        []
      ),
      (
        "Kenya dan Ethiopia tidak akan mengadakan pertemuan tentang air.",
        []
      ),
      (
        "Menlu Retno datang untuk mengikuti konsultasi bilateral Indonesia-Jepang.",
        [
          "meeting scheduled undated: Retno Marsudi (ID JP)"
        ]
      ),
      (
        "Dialog strategis Kenya-Ethiopia berlangsung di Nairobi, Senin (13/5).",
        [
          "meeting held 2024-05-13 Nairobi KE:  (KE ET)"
        ]
      ),
      (
        "Wamenlu Arrmanatha Nasir bertemu Wamenlu Waleed El-Khereiji dari Arab Saudi"
          + " di sela sidang. || Disepakati bahwa Konsultasi Bilateral Indonesia-Arab"
          + " Saudi di Jakarta dijadwalkan pada Selasa, 21 Mei 2024.",
        [
          "meeting scheduled 2024-05-21 Jakarta ID:  (ID SA)"
        ]
      ),
    ] as [(String, [String])]
  )
  func `two states plan talks`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }

  @Test(
    arguments: [
      (
        "Norwegia mengusulkan konferensi perdamaian baru untuk Sudan.",
        [
          "summit proposed undated:  (NO)"
        ]
      ),
      (
        "Presiden Lula mengusulkan konferensi perdamaian tentang Ukraina.",
        [
          "summit proposed undated:  (BR)"
        ]
      ),
      (
        "Anggota parlemen itu mengusulkan konferensi perdamaian di kampusnya.",
        []
      ),
    ] as [(String, [String])]
  )
  func `a state proposes a conference`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }
}
