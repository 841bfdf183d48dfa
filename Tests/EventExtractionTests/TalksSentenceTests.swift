import DigestModel
import Testing

/// Talks, mediations and agreements, in the forms that copy uses.
struct TalksSentenceTests {
  @Test(arguments: [
    (
      "Perundingan putaran kedua antara Rusia dan Ukraina berlangsung di Belarus, Kamis"
        + " (3/3/2022).",
      ["negotiation held 2022-03-03 BY:  (RU UA)"]
    ),
    (
      "Israel dan Hamas memulai perundingan tidak langsung di Kairo, Minggu (5/5).",
      ["negotiation held 2024-05-05 Kairo EG:  (IL Hamas)"]
    ),
    (
      "Perundingan gencatan senjata antara Israel dan Hamas di Kairo berakhir tanpa hasil,"
        + " Kamis (9/5).",
      ["negotiation held 2024-05-09 Kairo EG:  (IL Hamas)"]
    ),
    (
      "Perundingan damai Armenia-Azerbaijan digelar di Almaty, Jumat (10/5).",
      ["negotiation held 2024-05-10 Almaty KZ:  (AM AZ)"]
    ),
    (
      "Israel dan Hamas akan melanjutkan perundingan di Doha pekan depan.",
      ["negotiation scheduled 2024-05-01 (month) Doha QA:  (IL Hamas)"]
    ),
    (
      "Putaran keempat pembicaraan nuklir Iran-AS akan digelar di Muscat pada Minggu (19/5).",
      ["negotiation scheduled 2024-05-19 Muskat OM:  (IR US)"]
    ),
    (
      "Pembicaraan damai Yaman antara Arab Saudi dan Houthi berlangsung di Sanaa, Minggu"
        + " (9/4/2023).",
      ["negotiation held 2023-04-09 Sanaa YE:  (YE SA)"]
    ),
    (
      "Delegasi AS dan Iran duduk di meja perundingan di Wina, Austria, Senin (29/11/2021).",
      ["negotiation held 2021-11-29 Wina AT:  (US IR)"]
    ),
    (
      "Presiden Brasil Luiz Inacio Lula da Silva menawarkan diri menjadi penengah perang"
        + " Rusia-Ukraina, Kamis (16/5).",
      ["mediation held 2024-05-16: Luiz Inacio Lula da Silva (BR RU UA)"]
    ),
    (
      "Perdana Menteri Qatar Sheikh Mohammed bin Abdulrahman Al Thani menawarkan mediasi"
        + " antara Israel dan Hamas, Rabu (15/5).",
      ["mediation held 2024-05-15: Mohammed bin Abdulrahman Al Thani (QA IL Hamas)"]
    ),
    (
      "Mesir dan Qatar menengahi perundingan Israel dan Hamas di Kairo, Selasa (7/5).",
      [
        "mediation held 2024-05-07 Kairo EG:  (EG QA IL Hamas)",
        "negotiation held 2024-05-07 Kairo EG:  (IL Hamas)",
      ]
    ),
    (
      "Turki memediasi pertukaran tahanan antara Rusia dan Amerika Serikat, Kamis (16/5).",
      ["mediation held 2024-05-16:  (TR RU US)"]
    ),
    (
      "Kesepakatan Arab Saudi dan Iran dicapai berkat mediasi China di Beijing, Jumat"
        + " (10/3/2023).",
      [
        "agreement held 2023-03-10 Beijing CN:  (SA IR)",
        "mediation held 2023-03-10 Beijing CN:  (CN SA IR)",
      ]
    ),
    (
      "Presiden Erdogan menyatakan Turki siap menengahi Rusia dan Ukraina, Rabu (15/5).",
      ["mediation proposed 2024-05-15:  (TR RU UA)"]
    ),
    (
      "Paus Fransiskus menawarkan diri menengahi konflik Ukraina, Minggu (12/5).",
      ["mediation held 2024-05-12: Pope Francis (VA UA)"]
    ),
    (
      "Presiden Jokowi dan Presiden Putin meneken deklarasi bersama di Moskow, Kamis"
        + " (30/6/2022).",
      ["agreement held 2022-06-30 Moskow RU: Joko Widodo, Vladimir Putin (ID RU)"]
    ),
    (
      "Indonesia dan Uni Emirat Arab menandatangani perjanjian kemitraan ekonomi"
        + " komprehensif di Abu Dhabi, Jumat (1/7/2022).",
      ["agreement held 2022-07-01 Abu Dhabi AE:  (ID AE)"]
    ),
    (
      "Nota kesepahaman kerja sama pertahanan Indonesia-Prancis diteken di Jakarta, Selasa"
        + " (14/5).",
      ["agreement held 2024-05-14 Jakarta ID:  (ID FR)"]
    ),
    (
      "Penandatanganan perjanjian FIR antara Indonesia dan Singapura berlangsung di Bintan,"
        + " 25 Januari 2022.",
      ["agreement held 2022-01-25 Bintan ID:  (ID SG)"]
    ),
    (
      "Arab Saudi dan Iran sepakat memulihkan hubungan diplomatik, Jumat (10/3/2023).",
      ["agreement held 2023-03-10:  (SA IR)"]
    ),
    (
      "Israel dan Hamas menyepakati gencatan senjata empat hari, Rabu (22/11/2023).",
      ["agreement held 2023-11-22:  (IL Hamas)"]
    ),
    (
      "Israel dan Hizbullah menyetujui gencatan senjata pada 26 November 2024.",
      ["agreement scheduled 2024-11-26:  (IL Hezbollah)"]
    ),
    (
      "Indonesia dan Australia akan menandatangani perjanjian kerja sama pertahanan pada"
        + " Agustus.",
      ["agreement scheduled 2024-08-01 (month):  (ID AU)"]
    ),
    (
      "Rusia dan Ukraina akan melanjutkan perundingan di Istanbul pada 2 Juni.",
      ["negotiation scheduled 2024-06-02 Istanbul TR:  (RU UA)"]
    ),
    (
      "Perjanjian damai Armenia dan Azerbaijan diteken di Washington, Jumat (10/5).",
      ["agreement held 2024-05-10 Washington US:  (AM AZ)"]
    ),
    (
      "Rusia dan Ukraina sepakat menukar 500 tahanan, Rabu (15/5).",
      ["agreement held 2024-05-15:  (RU UA)"]
    ),
    (
      "Nota kesepahaman itu diteken Menlu Retno Marsudi dan Menlu Kenya Alfred Mutua di"
        + " Nairobi, Senin (13/5).",
      ["agreement held 2024-05-13 Nairobi KE: Retno Marsudi, Alfred Mutua (ID KE)"]
    ),
    (
      "Menlu RI Retno Marsudi dan Menlu Ekuador Gabriela Sommerfeld menandatangani nota"
        + " kesepahaman bebas visa di Jakarta, Rabu (15/5).",
      ["agreement held 2024-05-15 Jakarta ID: Retno Marsudi, Gabriela Sommerfeld (ID EC)"]
    ),
    (
      "Presiden Prabowo dan Perdana Menteri Albanese direncanakan menandatangani perjanjian"
        + " keamanan di Jakarta pada Juni.",
      [
        "agreement scheduled 2024-06-01 (month) Jakarta ID: Prabowo Subianto, Anthony"
          + " Albanese (ID AU)"
      ]
    ),
    (
      "Pemerintah Sudan Selatan dan kelompok oposisi menandatangani perjanjian damai di"
        + " Addis Ababa, Rabu (12/9/2018).",
      ["agreement held 2018-09-12 Addis Ababa ET:  (SS)"]
    ),
    (
      "Perundingan antara delegasi Israel dan Hamas dilanjutkan di Doha, Qatar, Rabu (15/5).",
      ["negotiation held 2024-05-15 Doha QA:  (IL Hamas)"]
    ),
    (
      "Juru runding Israel dan Hamas bertemu di Kairo, Senin (6/5), untuk membahas sandera.",
      ["negotiation held 2024-05-06 Kairo EG:  (IL Hamas)"]
    ),
    (
      "Rusia-Ukraina gelar perundingan di Istanbul, Selasa (29/3/2022).",
      ["negotiation held 2022-03-29 Istanbul TR:  (RU UA)"]
    ),
    (
      "Delegasi Kongo dan pemberontak M23 dijadwalkan berunding di Doha pekan depan.",
      ["negotiation scheduled 2024-05-01 (month) Doha QA:  (CD)"]
    ),
    (
      "Qatar memediasi pembebasan sandera antara Israel dan Hamas, Rabu (15/5).",
      ["mediation held 2024-05-15:  (QA IL Hamas)"]
    ),
    (
      "Indonesia menawarkan diri sebagai mediator Thailand dan Kamboja, Rabu (15/5).",
      ["mediation held 2024-05-15:  (ID TH KH)"]
    ),
    (
      "Perdana Menteri Anwar Ibrahim menawarkan bantuan mediasi kepada Thailand dan Kamboja,"
        + " Kamis (16/5).",
      ["mediation held 2024-05-16: Anwar Ibrahim (MY TH KH)"]
    ),
    (
      "Presiden Trump menawarkan diri menengahi sengketa Kashmir antara India dan Pakistan,"
        + " Rabu (15/5).",
      ["mediation held 2024-05-15: Donald Trump (US IN PK)"]
    ),
    (
      "Utusan khusus AS Steve Witkoff menengahi pembicaraan Israel dan Suriah di Paris, Rabu"
        + " (15/5).",
      [
        "mediation held 2024-05-15 Paris FR: Steve Witkoff (US IL SY)",
        "negotiation held 2024-05-15 Paris FR:  (IL SY)",
      ]
    ),
    (
      "Presiden Erdogan bertindak sebagai mediator dalam pertukaran tahanan Rusia dan AS,"
        + " Kamis (16/5).",
      ["mediation held 2024-05-16: Recep Tayyip Erdogan (TR RU US)"]
    ),
    (
      "Perundingan gencatan senjata di Kairo antara Israel dan Hamas dibatalkan, Senin (6/5).",
      ["negotiation cancelled 2024-05-06 Kairo EG:  (IL Hamas)"]
    ),
    (
      "AS mendesak Israel dan Hamas kembali ke meja perundingan.",
      ["negotiation proposed undated:  (IL Hamas)"]
    ),
    (
      "Rusia menawarkan perundingan langsung dengan Ukraina di Istanbul pada 15 Juni.",
      ["negotiation proposed 2024-06-15 Istanbul TR:  (RU UA)"]
    ),
    (
      "Menlu Rusia Sergei Lavrov dan Menlu Korea Utara Choe Son Hui menandatangani rencana"
        + " pertukaran 2024-2025 di Pyongyang, Kamis (9/5).",
      ["agreement held 2024-05-09 Pyongyang KP: Sergey Lavrov, Choe Son Hui (RU KP)"]
    ),
  ])
  func `talks and what they lead to are told`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }
}
