import DigestModel
import Testing

/// Talks, mediations and agreements, in every form that copy uses; paragraphs stand apart by ' || '.
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
      ["mediation held 2023-03-10 Beijing CN:  (CN SA IR)"]
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
  ])
  func `talks and what they lead to are told`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }
}
