import Testing

/// What one sentence tells of several events, or of one that others took up.
struct SeveralMeetingsTests {
  @Test(arguments: [
    (
      "Menlu Retno Marsudi melakukan pertemuan bilateral masing-masing dengan Menlu Yordania Ayman Safadi dan Menlu Norwegia Espen Barth Eide di Amman, Kamis (16/5).",
      [
        "meeting held 2024-05-16 Amman JO: Retno Marsudi, Ayman Safadi (ID JO)",
        "meeting held 2024-05-16 Amman JO: Retno Marsudi, Espen Barth Eide (ID NO)",
      ]
    ),
    (
      "Menlu Retno Marsudi melakukan pertemuan bilateral, di antaranya dengan Menlu Yordania Ayman Safadi dan Menlu Norwegia Espen Barth Eide di Amman, Kamis (16/5).",
      [
        "meeting held 2024-05-16 Amman JO: Retno Marsudi, Ayman Safadi (ID JO)",
        "meeting held 2024-05-16 Amman JO: Retno Marsudi, Espen Barth Eide (ID NO)",
      ]
    ),
    (
      "Menlu Retno Marsudi melakukan pertemuan bilateral antara lain dengan Menlu Yordania Ayman Safadi dan Menlu Norwegia Espen Barth Eide di Amman, Kamis (16/5).",
      [
        "meeting held 2024-05-16 Amman JO: Retno Marsudi, Ayman Safadi (ID JO)",
        "meeting held 2024-05-16 Amman JO: Retno Marsudi, Espen Barth Eide (ID NO)",
      ]
    ),
    (
      "Menlu Retno Marsudi melakukan sejumlah pertemuan bilateral, antara lain dengan Menlu Yordania Ayman Safadi, di Amman, Kamis (16/5).",
      ["meeting held 2024-05-16 Amman JO: Retno Marsudi, Ayman Safadi (ID JO)"]
    ),
    (
      "Menlu Retno Marsudi melakukan pertemuan bilateral, masing-masing dengan Menlu Yordania Ayman Safadi, Menlu Norwegia Espen Barth Eide, dan Menlu Kenya Musalia Mudavadi di Amman, Kamis (16/5).",
      [
        "meeting held 2024-05-16 Amman JO: Retno Marsudi, Ayman Safadi (ID JO)",
        "meeting held 2024-05-16 Amman JO: Retno Marsudi, Espen Barth Eide (ID NO)",
        "meeting held 2024-05-16 Amman JO: Retno Marsudi, Musalia Mudavadi (ID KE)",
      ]
    ),
    (
      "Di Amman, Senin (13/5), Menlu RI Retno Marsudi menemui Menlu Yordania Ayman Safadi dan, secara terpisah, Menlu Palestina Riyad al-Maliki.",
      [
        "meeting held 2024-05-13 Amman JO: Retno Marsudi, Ayman Safadi (ID JO)",
        "meeting held 2024-05-13 Amman JO: Retno Marsudi, Riyad al-Maliki (ID PS)",
      ]
    ),
    (
      "Di Bangkok, 14 Mei, Menlu RI Retno Marsudi duduk bertiga dengan Menlu Thailand Don Pramudwinai dan Menlu Myanmar Wunna Maung Lwin.",
      [
        "meeting held 2024-05-14 Bangkok TH: Retno Marsudi, Don Pramudwinai, Wunna Maung Lwin (ID TH MM)"
      ]
    ),
    (
      "Menlu Kenya Musalia Mudavadi mengadakan serangkaian pertemuan dengan Menlu India Subrahmanyam Jaishankar dan Menlu Iran Hossein Amirabdollahian di New Delhi, Kamis (16/5).",
      [
        "meeting held 2024-05-16 New Delhi IN: Musalia Mudavadi, Subrahmanyam Jaishankar (KE IN)",
        "meeting held 2024-05-16 New Delhi IN: Musalia Mudavadi, Hossein Amir-Abdollahian (KE IR)",
      ]
    ),
    (
      "Menlu Kenya Musalia Mudavadi mengadakan pertemuan trilateral dengan Menlu India Subrahmanyam Jaishankar dan Menlu Iran Hossein Amirabdollahian di New Delhi, Kamis (16/5).",
      [
        "meeting held 2024-05-16 New Delhi IN: Musalia Mudavadi, Subrahmanyam Jaishankar, Hossein Amir-Abdollahian (KE IN IR)"
      ]
    ),
  ])
  func `each partner of his own has a meeting`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }

  @Test(arguments: [
    (
      "Armenia dan Azerbaijan berseteru soal perbatasan. Pembicaraan keduanya di Almaty pada Maret lalu berakhir tanpa pernyataan bersama.",
      ["meeting held 2024-03-01 (month) Almaty KZ:  (AM AZ)"]
    ),
    (
      "Hamas dan Fatah berseteru sejak 2007. Pembicaraan keduanya di Kairo pada April lalu berakhir tanpa pernyataan bersama.",
      ["negotiation held 2024-04-01 (month) Kairo EG:  (Hamas PS)"]
    ),
    (
      "Hamas dan Fatah berunding di Kairo pada 13 - 15 Mei 2024.",
      ["negotiation held 2024-05-13…2024-05-15 Kairo EG:  (Hamas PS)"]
    ),
    (
      "Belasan faksi Palestina, termasuk Hamas dan Fatah, menandatangani kesepakatan rekonsiliasi di Aljir, Kamis (16/5).",
      ["agreement held 2024-05-16 Aljir DZ:  (PS Hamas)"]
    ),
    (
      "Lima negara Amerika Selatan, termasuk Brasil dan Chile, menandatangani perjanjian perlindungan hutan di Lima, Kamis (16/5).",
      ["agreement held 2024-05-16 Lima PE:  (BR CL)"]
    ),
    (
      "Armenia dan Azerbaijan meneken perjanjian damai, Kamis (16/5). Penandatanganan itu mengakhiri perundingan yang berlangsung di ibu kota Kazakhstan pada 13 - 16 Mei.",
      [
        "agreement held 2024-05-16 Astana KZ:  (AM AZ)",
        "negotiation held 2024-05-13…2024-05-16 Astana KZ:  (AM AZ)",
      ]
    ),
    (
      "Presiden Turki Recep Tayyip Erdogan menutup kunjungan kenegaraan 13 - 15 Mei ke Irak dengan pernyataan bersama yang mendukung perdamaian di Ukraina.",
      [
        "visit held 2024-05-13…2024-05-15 IQ: Recep Tayyip Erdogan (TR IQ)",
        "agreement held 2024-05-15 IQ: Recep Tayyip Erdogan (TR IQ)",
      ]
    ),
    (
      "Kunjungan Presiden Turki Recep Tayyip Erdogan ke Irak, Senin (13/5), diakhiri dengan komunike bersama yang memuat 12 butir kerja sama.",
      [
        "visit held 2024-05-13 IQ: Recep Tayyip Erdogan (TR IQ)",
        "agreement held 2024-05-13: Recep Tayyip Erdogan (TR IQ)",
      ]
    ),
    (
      "Menlu Turki Hakan Fidan menanggapi Irak dengan pernyataan bersama sekutunya, Senin (13/5).",
      []
    ),
    (
      "Pada Selasa (14/5), Turki, Mesir, dan Qatar menyodorkan usulan penjembatan kepada Rusia dan Ukraina.",
      ["mediation held 2024-05-14:  (TR EG QA RU UA)"]
    ),
    (
      "Rusia dan Ukraina bertukar 200 tawanan. Uni Emirat Arab, yang menengahi pertukaran itu pada Rabu (15/5), menyebut hubungannya baik.",
      ["mediation held 2024-05-15:  (AE RU UA)"]
    ),
  ])
  func `sides of talks and accords are told together`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }

  @Test(arguments: [
    (
      "Menlu Jepang Kenji Morita bertemu Menlu Mesir Tarek Salama di Kairo, Kamis (16/5). Perdana Menteri Mesir Mostafa Madbouly juga menemui Morita.",
      [
        "meeting held 2024-05-16 Kairo EG: Kenji Morita, Tarek Salama (JP EG)",
        "meeting held 2024-05-16 Kairo EG: Mostafa Madbouly, Kenji Morita (EG JP)",
      ]
    ),
    (
      "Presiden Brasil Luiz Inacio Lula da Silva berada di India pada 14 - 17 Mei untuk pertemuan bilateral dan KTT BRICS di New Delhi.",
      [
        "visit held 2024-05-14…2024-05-17 IN: Luiz Inacio Lula da Silva (BR IN)",
        "summit scheduled 2024-05-01 (month) New Delhi IN:  (IN)",
      ]
    ),
    (
      "PM Hongaria Viktor Orban mengaku ditelepon Presiden AS Joe Biden pada Rabu malam dan akan berbicara dengan Presiden Rusia Vladimir Putin, juga lewat telepon, Sabtu pagi.",
      [
        "phone-call held 2024-05-15: Viktor Orban, Joe Biden (HU US)",
        "phone-call scheduled 2024-05-18: Viktor Orban, Vladimir Putin (HU RU)",
      ]
    ),
    (
      "Menlu Jepang Yoko Kamikawa mengunjungi Amerika Selatan, Kamis (16/5).",
      ["visit held 2024-05-16: Yoko Kamikawa (JP)"]
    ),
    (
      "Menlu Jepang Yoko Kamikawa bertemu Menlu Korea Selatan Cho Tae-yul di kapal di Laut China Selatan, Kamis (16/5).",
      ["meeting held 2024-05-16: Yoko Kamikawa, Cho Tae-yul (JP KR)"]
    ),
  ])
  func `days and lands are those of the event`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }

  @Test(arguments: [
    (
      "Menlu AS Antony Blinken tiba di Doha, Selasa (14/5). Pertemuannya dengan Emir Qatar Tamim bin Hamad al-Thani dibatalkan.",
      [
        "visit held 2024-05-14 Doha QA: Antony Blinken (US QA)",
        "meeting cancelled undated: Antony Blinken, Tamim bin Hamad Al Thani (US QA)",
      ]
    ),
    (
      "Menlu AS Antony Blinken menunda lawatan ke Qatar. Pertemuan dengan Emir Qatar Tamim bin Hamad al-Thani yang dijadwalkan Rabu (22/5) batal.",
      [
        "visit postponed undated QA: Antony Blinken (US QA)",
        "meeting cancelled 2024-05-22: Antony Blinken, Tamim bin Hamad Al Thani (US QA)",
      ]
    ),
    (
      "Menlu AS Antony Blinken tiba di Doha, Selasa (14/5). Pertemuan dengan Emir Qatar Tamim bin Hamad al-Thani berlangsung dua jam.",
      [
        "visit held 2024-05-14 Doha QA: Antony Blinken (US QA)",
        "meeting held 2024-05-14 Doha QA: Antony Blinken, Tamim bin Hamad Al Thani (US QA)",
      ]
    ),
    (
      "\"Ini kesempatan terakhir,\" kata Menlu AS Antony Blinken kepada wartawan sebelum bertemu Presiden Isaac Herzog di Tel Aviv, Kamis (16/5).",
      ["meeting held 2024-05-16 Tel Aviv IL: Antony Blinken, Isaac Herzog (US IL)"]
    ),
    (
      "KTT OKI digelar di Istanbul, Kamis (16/5). Sebelum sidang pleno, Presiden Joko Widodo berbicara dengan Presiden Palestina Mahmoud Abbas selama 20 menit.",
      [
        "summit held 2024-05-16 Istanbul TR:  (OIC TR)",
        "meeting held 2024-05-16: Joko Widodo, Mahmoud Abbas (ID PS)",
      ]
    ),
    (
      "PM Belanda Mark Rutte tiba di Jakarta, Selasa (14/5). Kedatangannya merupakan yang pertama sejak PM Belanda Jan Peter Balkenende berkunjung pada April 2006.",
      [
        "visit held 2024-05-14 Jakarta ID: Mark Rutte (NL ID)",
        "visit held 2006-04-01 (month) ID: Jan Peter Balkenende (NL ID)",
      ]
    ),
    (
      "Juru Bicara Kemlu Kenya Korir Singoei berbicara kepada pers, Selasa (14/5). Pertemuan dengan Presiden Kenya William Ruto batal.",
      []
    ),
  ])
  func `who is not named stands before`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }
}
