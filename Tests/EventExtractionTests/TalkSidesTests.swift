import Testing

/// Who takes part in talks, meetings and calls: sides at a table, lists, relative clauses, and who does not.
struct TalkSidesTests {
  @Test(arguments: [
    (
      "Presiden Ramaphosa menelepon Presiden Kagame dan Presiden Tshisekedi secara"
        + " terpisah, Senin (13/5), sembari mengancam akan menghentikan pembicaraan dagang.",
      [
        "phone-call held 2024-05-13: Cyril Ramaphosa, Paul Kagame (ZA RW)",
        "phone-call held 2024-05-13: Cyril Ramaphosa, Felix Tshisekedi (ZA CD)",
      ]
    ),
    (
      "Kanselir Scholz menghubungi Presiden Zelensky dan Presiden Putin bergantian, Senin"
        + " (13/5).",
      [
        "phone-call held 2024-05-13: Olaf Scholz, Volodymyr Zelensky (DE UA)",
        "phone-call held 2024-05-13: Olaf Scholz, Vladimir Putin (DE RU)",
      ]
    ),
    (
      "Senin (13/5) Blinken diterima Presiden Erdogan di Ankara, dan Selasa (14/5) ia"
        + " berpidato di Istanbul.",
      [
        "meeting held 2024-05-13 Ankara TR: Antony Blinken, Recep Tayyip Erdogan (US TR)"
      ]
    ),
    (
      "Rombongan itu diminta Presiden Macron saat bertelepon dengan Presiden Sisi, Senin"
        + " (13/5).",
      [
        "phone-call held 2024-05-13: Emmanuel Macron, Abdel Fattah el-Sisi (FR EG)"
      ]
    ),
    (
      "Usulan itu dititipkan Presiden Lula ketika bertemu Presiden Petro di Bogota, Senin"
        + " (13/5).",
      [
        "meeting held 2024-05-13 Bogota CO: Luiz Inacio Lula da Silva, Gustavo Petro (BR CO)"
      ]
    ),
    (
      "Larangan itu menggugurkan rencana Menlu Retno bertemu Menlu Cho di Seoul, Senin (13/5).",
      [
        "meeting cancelled 2024-05-13 Seoul KR: Retno Marsudi, Cho Tae-yul (ID KR)"
      ]
    ),
    (
      "Di tengah jamuan itu, Presiden Macron keluar untuk menelepon Presiden Erdogan selama"
        + " 20 menit.",
      [
        "phone-call held undated: Emmanuel Macron, Recep Tayyip Erdogan (FR TR)"
      ]
    ),
    (
      "Presiden Macron akan keluar untuk menelepon Presiden Erdogan selama 20 menit.",
      [
        "phone-call scheduled undated: Emmanuel Macron, Recep Tayyip Erdogan (FR TR)"
      ]
    ),
    (
      "Presiden Macron ingin keluar untuk menelepon Presiden Erdogan selama 20 menit.",
      [
        "phone-call scheduled undated: Emmanuel Macron, Recep Tayyip Erdogan (FR TR)"
      ]
    ),
    (
      "Kedua menlu, Penny Wong dari Australia dan Retno Marsudi dari Indonesia, bertemu di"
        + " Perth, Senin (13/5).",
      [
        "meeting held 2024-05-13 Perth AU: Penny Wong, Retno Marsudi (AU ID)"
      ]
    ),
    (
      "Keduanya, Presiden Xi Jinping dan Presiden Putin, berbicara lewat telepon, Senin (13/5).",
      [
        "phone-call held 2024-05-13: Xi Jinping, Vladimir Putin (CN RU)"
      ]
    ),
    (
      "Utusan Armenia dan Azerbaijan bertemu di Tbilisi, Senin (13/5).",
      [
        "meeting held 2024-05-13 Tbilisi GE:  (AM AZ)"
      ]
    ),
    (
      "Presiden Macron bergabung dengan tiga tamunya di Paris, Senin (13/5): Kanselir Olaf"
        + " Scholz, PM Donald Tusk, dan PM Giorgia Meloni.",
      [
        "meeting held 2024-05-13 Paris FR: Emmanuel Macron, Olaf Scholz, Donald Tusk,"
          + " Giorgia Meloni (FR DE PL IT)"
      ]
    ),
    (
      "Presiden Macron bergabung dengan Presiden Xi Jinping dan Kanselir Olaf Scholz di"
        + " Paris, Senin (13/5).",
      [
        "meeting held 2024-05-13 Paris FR: Emmanuel Macron, Xi Jinping, Olaf Scholz (FR CN DE)"
      ]
    ),
    (
      "Menlu Wang Yi merundingkan harga gas dengan Menlu Lavrov di Moskow, Senin (13/5).",
      [
        "meeting held 2024-05-13 Moskow RU: Wang Yi, Sergey Lavrov (CN RU)"
      ]
    ),
    (
      "Menlu Lavrov merundingkan gencatan senjata dengan Menlu Ukraina Dmytro Kuleba di"
        + " Antalya, Senin (13/5).",
      [
        "negotiation held 2024-05-13 Antalya TR: Sergey Lavrov, Dmytro Kuleba (RU UA)"
      ]
    ),
    (
      "Hampir tiga jam berunding di Jenewa, Senin (13/5), Menlu Iran Hossein"
        + " Amir-Abdollahian dan Menlu Saudi Faisal bin Farhan menyepakati gencatan senjata.",
      [
        "negotiation held 2024-05-13 Jenewa CH: Hossein Amir-Abdollahian, Faisal bin Farhan"
          + " Al Saud (IR SA)",
        "agreement held 2024-05-13 Jenewa CH: Hossein Amir-Abdollahian, Faisal bin Farhan"
          + " Al Saud (IR SA)",
      ]
    ),
    (
      "Menlu Retno bertemu Menlu Wang Yi, yang sehari sebelumnya menemui Menlu Lavrov di"
        + " Moskow.",
      [
        "meeting held undated: Retno Marsudi, Wang Yi (ID CN)",
        "meeting held undated Moskow RU: Wang Yi, Sergey Lavrov (CN RU)",
      ]
    ),
    (
      "PM Anwar Ibrahim didampingi Hun Manet dan Srettha Thavisin, yang siangnya berunding"
        + " lebih dari dua jam di Putrajaya.",
      [
        "meeting held undated Putrajaya MY: Hun Manet, Srettha Thavisin (KH TH)"
      ]
    ),
    (
      "Menlu Cho, yang Senin (13/5) menelepon Menlu Kamikawa, terbang ke Beijing pada"
        + " Selasa (14/5).",
      [
        "phone-call held 2024-05-13: Cho Tae-yul, Yoko Kamikawa (KR JP)",
        "visit held 2024-05-14 Beijing CN: Cho Tae-yul (KR CN)",
      ]
    ),
    (
      "Sebelum kedua pemimpin itu mau bertemu, pada Senin (13/5) Presiden Erdogan menelepon"
        + " Presiden Putin.",
      [
        "phone-call held 2024-05-13: Recep Tayyip Erdogan, Vladimir Putin (TR RU)"
      ]
    ),
    (
      "Armenia dan Azerbaijan menyetujui gencatan senjata, Senin (13/5). Persetujuan itu"
        + " diumumkan di Tbilisi, Georgia, sesudah kedua pihak berunding lebih dari tiga jam.",
      [
        "agreement held 2024-05-13 Tbilisi GE:  (AM AZ)",
        "negotiation held 2024-05-13 Tbilisi GE:  (AM AZ)",
      ]
    ),
    (
      "Armenia dan Azerbaijan menyetujui gencatan senjata, Senin (13/5). Kedua pihak"
        + " berunding lebih dari tiga tahun.",
      [
        "agreement held 2024-05-13:  (AM AZ)"
      ]
    ),
    (
      "Delegasi Armenia dan Azerbaijan berunding di Tbilisi, Georgia, Senin (13/5). Kubu"
        + " Yerevan dikepalai Menlu Ararat Mirzoyan, sedangkan Baku mengutus Menlu Jeyhun"
        + " Bayramov.",
      [
        "meeting held 2024-05-13 Tbilisi GE: Ararat Mirzoyan (AM AZ)"
      ]
    ),
    (
      "Perundingan Iran dan Amerika Serikat berlangsung di Muskat, Oman, Senin (13/5). Dari"
        + " Washington hadir utusan khusus Steve Witkoff, sementara Teheran diwakili Menlu"
        + " Abbas Araghchi. Menlu Oman Badr Albusaidi memandu jalannya perundingan.",
      [
        "negotiation held 2024-05-13 Muskat OM: Steve Witkoff, Abbas Araghchi, Badr"
          + " Albusaidi (US IR OM)"
      ]
    ),
    (
      "Perundingan Iran dan Amerika Serikat berlangsung di Muskat, Oman, Senin (13/5)."
        + " Amerika Serikat mengirim Menlu Marco Rubio ke Tokyo.",
      [
        "negotiation held 2024-05-13 Muskat OM:  (IR US)"
      ]
    ),
    (
      "Perundingan Iran dan Amerika Serikat berlangsung di Muskat, Oman, Senin (13/5)."
        + " Washington batal mengirim Menlu Marco Rubio.",
      [
        "negotiation held 2024-05-13 Muskat OM:  (IR US)"
      ]
    ),
    (
      "Perundingan lebih dari dua jam antara Presiden Petro dan Presiden Maduro di kediaman"
        + " Presiden Lula berlangsung di Brasilia, Senin (13/5).",
      [
        "negotiation held 2024-05-13 Brasilia BR: Gustavo Petro, Nicolas Maduro, Luiz"
          + " Inacio Lula da Silva (CO VE BR)"
      ]
    ),
    (
      "Menlu Retno menemui Menlu Wang Yi di Beijing, Senin (13/5). Beberapa jam sebelumnya,"
        + " Retno berbicara dengan Menlu Lavrov.",
      [
        "meeting held 2024-05-13 Beijing CN: Retno Marsudi, Wang Yi (ID CN)",
        "meeting held 2024-05-13: Retno Marsudi, Sergey Lavrov (ID RU)",
      ]
    ),
    (
      "Perundingan Rusia dan Ukraina yang tak sampai dua jam di Istanbul, Senin (13/5),"
        + " gagal menghasilkan gencatan senjata.",
      [
        "negotiation held 2024-05-13 Istanbul TR:  (RU UA)"
      ]
    ),
    (
      "Hujan menggagalkan pertemuan Menlu Retno Marsudi dan Presiden Palestina Mahmoud"
        + " Abbas, Senin (13/5).",
      [
        "meeting cancelled 2024-05-13: Retno Marsudi, Mahmoud Abbas (ID PS)"
      ]
    ),
    (
      "Badai itu turut menggugurkan rencana Presiden Lula bertemu Presiden Petro di Bogota,"
        + " Senin (13/5).",
      [
        "meeting cancelled 2024-05-13 Bogota CO: Luiz Inacio Lula da Silva, Gustavo Petro"
          + " (BR CO)"
      ]
    ),
    (
      "Menlu Cho menerima Menlu Retno di Seoul, Senin (13/5), dan Rabu (15/5) Presiden Yoon"
        + " menjamunya.",
      [
        "meeting held 2024-05-13 Seoul KR: Cho Tae-yul, Retno Marsudi (KR ID)",
        "meeting held 2024-05-15: Yoon Suk Yeol, Retno Marsudi (KR ID)",
      ]
    ),
    (
      "Presiden Macron menghubungi Presiden Xi Jinping dan Kanselir Scholz satu per satu,"
        + " Senin (13/5).",
      [
        "phone-call held 2024-05-13: Emmanuel Macron, Xi Jinping (FR CN)",
        "phone-call held 2024-05-13: Emmanuel Macron, Olaf Scholz (FR DE)",
      ]
    ),
  ])
  func `those who take part are told`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }

  @Test(arguments: [
    "Menlu Retno menjelaskan kepada Wang Yi dan Lavrov bahwa pembicaraan tarif belum dimulai.",
    "Menlu Lavrov menilai berunding dengan Ukraina sekarang sia-sia.",
    "Berunding dengan Rusia sama saja dengan menyerah, kata Presiden Zelensky.",
    "Presiden Macron menganggap bertemu Putin di Paris keliru.",
    "Indonesia bergabung dengan BRICS pada Senin (13/5).",
    "Presiden Petro mengimbau kedua pihak mau duduk semeja pada Senin (20/5).",
  ])
  func `nobody meets`(text: String) throws {
    #expect(try told(by: text) == [])
  }
}
