import DigestModel
import Testing

/// Meetings, in the forms that copy uses.
struct MeetingSentenceTests {
  @Test(arguments: [
    (
      "Dalam kunjungan kerja tersebut Menlu Retno Marsudi juga dijadwalkan bertemu Presiden Gambia Adama Barrow"
        + " pada Senin (20/5).",
      ["meeting scheduled 2024-05-20: Retno Marsudi, Adama Barrow (ID GM)"]
    ),
    (
      "Menlu Retno Marsudi bertemu dengan sejumlah mitranya, yaitu Menlu Gambia Mamadou Tangara dan Menlu"
        + " Norwegia Espen Barth Eide, di Banjul, Gambia, Sabtu (4/5).",
      [
        "meeting held 2024-05-04 Banjul GM: Retno Marsudi, Mamadou Tangara, Espen Barth Eide (ID GM NO)"
      ]
    ),
    (
      "Menlu Kenya Musalia Mudavadi berjanji melaksanakan kesepahaman Presiden Kenya William Ruto dan Presiden"
        + " Rwanda Paul Kagame di Kigali, 4 April 2023.",
      ["meeting held 2023-04-04 Kigali RW: William Ruto, Paul Kagame (KE RW)"]
    ),
    (
      "Presiden Kenya William Ruto menegaskan kembali kesepahaman yang dicapainya dengan Presiden Rwanda Paul"
        + " Kagame di Kigali pada 4 April tahun lalu.",
      ["meeting held 2023-04-04 Kigali RW: William Ruto, Paul Kagame (KE RW)"]
    ),
    (
      "Presiden Joko Widodo menerima kunjungan resmi Perdana Menteri Singapura Lee Hsien"
        + " Loong di Istana Bogor, Senin (29/4).",
      ["meeting held 2024-04-29 Bogor ID: Joko Widodo, Lee Hsien Loong (ID SG)"]
    ),
    (
      "Seusai pertemuan dengan Menlu Jepang Yoko Kamikawa di Jakarta, Senin (13/5), Menlu"
        + " Retno menyebut investasi.",
      ["meeting held 2024-05-13 Jakarta ID: Retno Marsudi, Yoko Kamikawa (ID JP)"]
    ),
    (
      "Setelah bertemu dengan Menlu Blinken, Kamis (25/4), Wang Yi memberi keterangan.",
      ["meeting held 2024-04-25: Wang Yi, Antony Blinken (CN US)"]
    ),
    (
      "Menlu Retno Marsudi mengadakan pertemuan bilateral dengan Menlu Gambia Mamadou"
        + " Tangara di Banjul, Gambia, Sabtu (4/5).",
      ["meeting held 2024-05-04 Banjul GM: Retno Marsudi, Mamadou Tangara (ID GM)"]
    ),
    (
      "Presiden Prancis Emmanuel Macron menjamu Xi Jinping makan malam di Istana Elysee,"
        + " Senin (6/5).",
      ["meeting held 2024-05-06 Paris FR: Emmanuel Macron, Xi Jinping (FR CN)"]
    ),
    (
      "Perdana Menteri Malaysia Anwar Ibrahim bertemu dengan pemimpin Hamas Ismail Haniyeh"
        + " di Doha, Senin (13/5).",
      ["meeting held 2024-05-13 Doha QA: Anwar Ibrahim, Ismail Haniyeh (MY Hamas)"]
    ),
    (
      "Pertemuan Retno dengan Menlu Belanda Hanke Bruins Slot berlangsung di Den Haag,"
        + " Selasa (14/5).",
      ["meeting held 2024-05-14 Den Haag NL: Retno Marsudi, Hanke Bruins Slot (ID NL)"]
    ),
    (
      "Presiden Ukraina Volodymyr Zelensky, Selasa (14/5), menerima Menlu AS Antony Blinken"
        + " di Kyiv.",
      ["meeting held 2024-05-14 Kyiv UA: Volodymyr Zelensky, Antony Blinken (UA US)"]
    ),
    (
      "Menlu Antony Blinken bertatap muka dengan Wang Yi selama lima jam di Wisma Negara"
        + " Diaoyutai, Jumat (26/4).",
      ["meeting held 2024-04-26 Beijing CN: Antony Blinken, Wang Yi (US CN)"]
    ),
    (
      "Blinken diterima Xi Jinping di Beijing, Jumat (26/4).",
      ["meeting held 2024-04-26 Beijing CN: Antony Blinken, Xi Jinping (US CN)"]
    ),
    (
      "Menlu Retno Marsudi dijumpai Menlu Wang Yi di Jakarta, Selasa (14/5).",
      ["meeting held 2024-05-14 Jakarta ID: Retno Marsudi, Wang Yi (ID CN)"]
    ),
    (
      "Pertemuan tiga pihak Biden, Kishida dan Presiden Filipina Ferdinand Marcos Jr"
        + " berlangsung di Washington, Kamis (11/4).",
      [
        "meeting held 2024-04-11 Washington US: Joe Biden, Fumio Kishida, Ferdinand Marcos"
          + " Jr. (US JP PH)"
      ]
    ),
    (
      "Presiden Putin bertemu empat mata dengan Xi Jinping di Zhongnanhai, Kamis (16/5).",
      ["meeting held 2024-05-16 Beijing CN: Vladimir Putin, Xi Jinping (RU CN)"]
    ),
    (
      "Pemimpin kedua negara, Biden dan Kishida, bertemu di Gedung Putih pada 10 April.",
      ["meeting held 2024-04-10 Washington US: Joe Biden, Fumio Kishida (US JP)"]
    ),
    (
      "Menlu Australia Penny Wong mengadakan pembicaraan dengan mitranya dari China Wang Yi"
        + " di Canberra, Rabu (20/3).",
      ["meeting held 2024-03-20 Canberra AU: Penny Wong, Wang Yi (AU CN)"]
    ),
    (
      "Biden bertemu dengan Kishida dan Presiden Filipina Ferdinand Marcos Jr di Washington,"
        + " Kamis (11/4).",
      [
        "meeting held 2024-04-11 Washington US: Joe Biden, Fumio Kishida, Ferdinand Marcos"
          + " Jr. (US JP PH)"
      ]
    ),
    (
      "China menyambut baik pertemuan Menlu Arab Saudi dan Menlu Iran di Beijing pada 6 April.",
      ["meeting held 2024-04-06 Beijing CN:  (SA IR)"]
    ),
    (
      "Menteri Pertahanan RI Prabowo Subianto melakukan kunjungan kehormatan kepada Presiden"
        + " Xi Jinping di Beijing, Senin (1/4).",
      ["meeting held 2024-04-01 Beijing CN: Prabowo Subianto, Xi Jinping (ID CN)"]
    ),
    (
      "Duta Besar China untuk Indonesia Lu Kang menemui Menlu Retno Marsudi di Jakarta,"
        + " Selasa (14/5).",
      ["meeting held 2024-05-14 Jakarta ID: Lu Kang, Retno Marsudi (CN ID)"]
    ),
    (
      "Tidak jadi ke Beijing, Presiden Macron bertemu Kanselir Olaf Scholz di Berlin, Rabu"
        + " (15/5).",
      ["meeting held 2024-05-15 Berlin DE: Emmanuel Macron, Olaf Scholz (FR DE)"]
    ),
    (
      "Pembicaraan antara Menlu Rusia Sergei Lavrov dan Menlu Suriah Faisal Mekdad di"
        + " Moskow, Rabu (15/5), membahas krisis.",
      ["meeting held 2024-05-15 Moskow RU: Sergey Lavrov, Faisal Mekdad (RU SY)"]
    ),
    (
      "Xi Jinping-Putin bertemu di Beijing, Kamis (16/5).",
      ["meeting held 2024-05-16 Beijing CN: Xi Jinping, Vladimir Putin (CN RU)"]
    ),
    (
      "Presiden Jokowi dan Perdana Menteri Albanese bertemu di Perth pada Selasa, kata Retno.",
      ["meeting held 2024-05-14 Perth AU: Joko Widodo, Anthony Albanese (ID AU)"]
    ),
    (
      "Pertemuan yang berlangsung di Istana Merdeka, Rabu (15/5), itu mempertemukan Presiden"
        + " Jokowi dan Menlu Jepang Yoko Kamikawa.",
      ["meeting held 2024-05-15 Jakarta ID: Joko Widodo, Yoko Kamikawa (ID JP)"]
    ),
    (
      "Rabu (15/5), Menlu Retno bertemu Menlu India Subrahmanyam Jaishankar di New Delhi.",
      ["meeting held 2024-05-15 New Delhi IN: Retno Marsudi, Subrahmanyam Jaishankar (ID IN)"]
    ),
    (
      "Di New Delhi, Rabu (15/5), Menlu Retno bertemu Menlu India Subrahmanyam Jaishankar.",
      ["meeting held 2024-05-15 New Delhi IN: Retno Marsudi, Subrahmanyam Jaishankar (ID IN)"]
    ),
    (
      "Menerima Menlu Belanda Hanke Bruins Slot di Jakarta, Rabu (15/5), Retno Marsudi"
        + " membahas dagang.",
      ["meeting held 2024-05-15 Jakarta ID: Retno Marsudi, Hanke Bruins Slot (ID NL)"]
    ),
    (
      "Wakil Presiden RI Ma'ruf Amin bertemu Perdana Menteri Republik Ceko Petr Fiala, Rabu"
        + " (15/5), di Praha.",
      ["meeting held 2024-05-15 Praha CZ: Ma'ruf Amin, Petr Fiala (ID CZ)"]
    ),
    (
      "Penasihat Keamanan Nasional AS Jake Sullivan dan Wang Yi bertemu diam-diam di Bangkok"
        + " pada 26-27 Januari.",
      ["meeting held 2024-01-26…2024-01-27 Bangkok TH: Jake Sullivan, Wang Yi (US CN)"]
    ),
    (
      "Menlu Retno bertemu secara terpisah dengan Menlu Turki Hakan Fidan dan Menlu Mesir"
        + " Sameh Shoukry di New York, Rabu (15/5).",
      [
        "meeting held 2024-05-15 New York US: Retno Marsudi, Hakan Fidan (ID TR)",
        "meeting held 2024-05-15 New York US: Retno Marsudi, Sameh Shoukry (ID EG)",
      ]
    ),
    (
      "Presiden Prancis Emmanuel Macron bersama Presiden Komisi Eropa Ursula von der Leyen"
        + " bertemu Presiden Xi Jinping di Beijing, Kamis (6/4/2023).",
      [
        "meeting held 2023-04-06 Beijing CN: Emmanuel Macron, Ursula von der Leyen, Xi"
          + " Jinping (FR EU CN)"
      ]
    ),
    (
      "Menlu Iran Hossein Amir-Abdollahian bertemu Menlu Arab Saudi Faisal bin Farhan di"
        + " Beijing, pertemuan resmi pertama dalam tujuh tahun, Kamis (6/4/2023).",
      [
        "meeting held 2023-04-06 Beijing CN: Hossein Amir-Abdollahian, Faisal bin Farhan Al Saud (IR"
          + " SA)"
      ]
    ),
    (
      "Presiden Xi mengadakan pembicaraan dengan Presiden Serbia Aleksandar Vucic di"
        + " Beograd, Rabu (8/5), dan keduanya meneken pernyataan bersama.",
      [
        "meeting held 2024-05-08 Beograd RS: Xi Jinping, Aleksandar Vucic (CN RS)",
        "agreement held 2024-05-08 Beograd RS: Xi Jinping, Aleksandar Vucic (CN RS)",
      ]
    ),
    (
      "Sekjen PBB Antonio Guterres bertemu Presiden Putin di Kremlin, Selasa (26/4/2022).",
      ["meeting held 2022-04-26 Moskow RU: Antonio Guterres, Vladimir Putin (UN RU)"]
    ),
    (
      "Paus Fransiskus menerima Presiden Zelensky di Vatikan, Sabtu (13/5/2023).",
      ["meeting held 2023-05-13 Vatikan VA: Pope Francis, Volodymyr Zelensky (VA UA)"]
    ),
    (
      "Menlu China Wang Yi mengadakan dialog strategis dengan Menlu AS Antony Blinken di"
        + " Beijing, Jumat (26/4).",
      ["meeting held 2024-04-26 Beijing CN: Wang Yi, Antony Blinken (CN US)"]
    ),
    (
      "Menlu Wang Yi dan Menlu Australia Penny Wong memimpin dialog strategis ke-7 di"
        + " Canberra, Rabu (20/3).",
      ["meeting held 2024-03-20 Canberra AU: Wang Yi, Penny Wong (CN AU)"]
    ),
    (
      "Pertemuan 2+2 menlu dan menhan Indonesia-Australia digelar di Canberra, Rabu (15/5).",
      ["meeting held 2024-05-15 Canberra AU:  (ID AU)"]
    ),
    (
      "Wang Yi menghadiri konsultasi keamanan strategis dengan Sekretaris Dewan Keamanan"
        + " Rusia Nikolai Patrushev di Moskow, Selasa (19/9/2023).",
      ["meeting held 2023-09-19 Moskow RU: Wang Yi, Nikolai Patrushev (CN RU)"]
    ),
    (
      "Putin dan Trump bertemu terakhir kali di Osaka pada Juni 2019.",
      ["meeting held 2019-06-01 (month) Osaka JP: Vladimir Putin, Donald Trump (RU US)"]
    ),
    (
      "Wakil Perdana Menteri China He Lifeng berunding dengan Menteri Keuangan AS Scott"
        + " Bessent di Jenewa, Sabtu (11/5).",
      ["meeting held 2024-05-11 Jenewa CH: He Lifeng, Scott Bessent (CN US)"]
    ),
    (
      "KTT Trump-Putin di Alaska berlangsung pada Jumat (10/5).",
      ["meeting held 2024-05-10 US: Donald Trump, Vladimir Putin (US RU)"]
    ),
    (
      "Presiden Putin mengadakan pembicaraan dengan Presiden Xi Jinping di Zhongnanhai,"
        + " Kamis (16/5), setelah menandatangani pernyataan bersama.",
      ["meeting held 2024-05-16 Beijing CN: Vladimir Putin, Xi Jinping (RU CN)"]
    ),
    (
      "Wakil Menteri Luar Negeri Rusia Mikhail Galuzin bertemu Duta Besar China Zhang Hanhui"
        + " di Moskow, Rabu (15/5).",
      ["meeting held 2024-05-15 Moskow RU: Mikhail Galuzin, Zhang Hanhui (RU CN)"]
    ),
    (
      "Macron dan Scholz menggelar pertemuan tiga pihak dengan Perdana Menteri Polandia"
        + " Donald Tusk di Berlin, Jumat (15/3).",
      [
        "meeting held 2024-03-15 Berlin DE: Emmanuel Macron, Olaf Scholz, Donald Tusk (FR DE"
          + " PL)"
      ]
    ),
    (
      "Menlu Retno menyampaikan hasil pertemuannya dengan Menlu Wang Yi di Jakarta, Kamis"
        + " (18/4).",
      ["meeting held 2024-04-18 Jakarta ID: Retno Marsudi, Wang Yi (ID CN)"]
    ),
    (
      "Delegasi Ukraina pimpinan Menhan Rustem Umerov bertemu delegasi Rusia di Istanbul,"
        + " Jumat (10/5).",
      ["meeting held 2024-05-10 Istanbul TR:  (UA RU)"]
    ),
    (
      "Delegasi Rusia bertemu delegasi AS di Riyadh, Selasa (14/5).",
      ["meeting held 2024-05-14 Riyadh SA:  (RU US)"]
    ),
    (
      "Dalam pertemuannya dengan Menlu Turki Hakan Fidan, Rabu (15/5), Blinken membahas Gaza.",
      ["meeting held 2024-05-15: Antony Blinken, Hakan Fidan (US TR)"]
    ),
    (
      "Dua hari sesudah KTT, Presiden Xi Jinping bertemu Perdana Menteri Fumio Kishida di"
        + " San Francisco, Kamis (16/11/2023).",
      ["meeting held 2023-11-16 San Francisco US: Xi Jinping, Fumio Kishida (CN JP)"]
    ),
    (
      "Menlu Retno bertemu pejabat Palestina di Amman, Rabu (15/5).",
      ["meeting held 2024-05-15 Amman JO: Retno Marsudi (ID PS)"]
    ),
  ])
  func `a meeting is told`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }
}
