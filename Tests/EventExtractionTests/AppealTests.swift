import DigestModel
import Testing

/// Events that a verb of asking stands before: asked for, or where something else was asked for; published on
/// 17 May 2024.
struct AppealTests {
  @Test(arguments: [
    "dalam pertemuan dengan", "saat pertemuan dengan", "di sela pertemuannya dengan",
  ])
  func `what is asked for at a meeting takes nothing from it`(occasion: String) throws {
    let opening =
      "Presiden Kenya William Ruto \(verbal) \(occasion) Presiden Uganda Yoweri Museveni di Kampala,"
    #expect(
      try told(by: opening + " Rabu (15/5).")
        == ["meeting held 2024-05-15 Kampala UG: William Ruto, Yoweri Museveni (KE UG)"]
    )
    #expect(
      try told(by: opening + " Senin (20/5).")
        == ["meeting scheduled 2024-05-20 Kampala UG: William Ruto, Yoweri Museveni (KE UG)"]
    )
  }

  private let verbal = "menyerukan gencatan senjata"

  @Test(arguments: [
    (
      "Guterres mendesak Sudan membuka perbatasan pada pembukaan KTT Uni Afrika di Addis Ababa, Kamis (16/5).",
      ["summit held 2024-05-16 Addis Ababa ET:  (ET)"]
    ),
    (
      "Ruto menyerukan perdamaian dalam pidatonya di KTT Uni Afrika, Addis Ababa, Kamis (16/5).",
      ["summit held 2024-05-16 Addis Ababa ET:  (ET)"]
    ),
    (
      "Ruto menuntut Museveni bertemu Kagame.",
      ["meeting proposed undated: Yoweri Museveni, Paul Kagame (UG RW)"]
    ),
    (
      "Ribuan warga menuntut Ruto bertemu Museveni, Rabu (15/5).",
      ["meeting proposed 2024-05-15: William Ruto, Yoweri Museveni (KE UG)"]
    ),
    (
      "Ruto menawarkan pertemuan dengan Museveni di Kampala, Rabu (15/5).",
      ["meeting proposed 2024-05-15 Kampala UG: William Ruto, Yoweri Museveni (KE UG)"]
    ),
    (
      "Ruto meminta Museveni hadir dalam KTT perdamaian di Nairobi, Kamis (16/5).",
      ["summit proposed 2024-05-16 Nairobi KE: William Ruto (KE)"]
    ),
  ])
  func `who asks for an event has not held it`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }
}
