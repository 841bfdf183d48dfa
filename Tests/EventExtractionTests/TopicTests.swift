import DigestModel
import Testing

struct TopicTests {
  @Test(arguments: [
    // A visit, told as the news.
    (["Menlu Mesir Tarek Salama tiba di Oslo, Norwegia, Kamis (16/5)."], ["bilateral-visits"]),
    // A meeting in the state of one side.
    (
      ["Menlu Jepang Kenji Morita bertemu Menlu Mesir Tarek Salama di Tokyo, Kamis (16/5)."],
      ["bilateral-visits"]
    ),
    // Elsewhere it is none.
    (["Menlu Jepang Kenji Morita bertemu Menlu Mesir Tarek Salama di Jenewa, Kamis (16/5)."], []),
    // A visit of the days to come, told last.
    (
      [
        "Menlu Jepang Kenji Morita menelepon Menlu Mesir Tarek Salama, Kamis (16/5).",
        "Keduanya membahas dagang.", "Pembicaraan berlangsung sejam.",
        "Morita dijadwalkan mengunjungi Norwegia pada 20 Mei 2024.",
      ], ["bilateral-visits"]
    ),
    // One of long ago is background.
    (
      [
        "Menlu Jepang Kenji Morita menelepon Menlu Mesir Tarek Salama, Kamis (16/5).",
        "Keduanya membahas dagang.", "Pembicaraan berlangsung sejam.",
        "Morita mengunjungi Kairo pada 20 Januari 2024.",
      ], []
    ),
    // Words of little weight alone are no topic.
    (
      [
        "Menlu Rusia Sergei Lavrov menelepon Menlu Mesir Tarek Salama, Kamis (16/5).",
        "Moskow dan Kairo membahas gandum, kata Kremlin.",
        "Rusia, kata Lavrov, siap memasok. Rusia juga menawarkan pupuk.",
        "Putin, menurut Moskow, menyetujuinya.",
      ], []
    ),
    // What those who met spoke of.
    (
      [
        "Menlu Jepang Kenji Morita menelepon Menlu Mesir Tarek Salama, Kamis (16/5).",
        "Keduanya membahas dagang.", "Pembicaraan berlangsung sejam.", "Hasilnya belum diumumkan.",
        "Pasar menanti.", "Yen menguat.", "Bursa naik.", "Ekspor tumbuh.",
        "Morita juga meminta Salama menekan Hamas agar perang di Gaza berakhir.",
      ], ["gaza"]
    ),
    // What others said of it in passing.
    (
      [
        "Menlu Jepang Kenji Morita menelepon Menlu Mesir Tarek Salama, Kamis (16/5).",
        "Keduanya membahas dagang.", "Pembicaraan berlangsung sejam.", "Hasilnya belum diumumkan.",
        "Pasar menanti.", "Yen menguat.", "Bursa naik.", "Ekspor tumbuh.",
        "Harga minyak naik sejak perang di Gaza pecah.",
      ], []
    ),
  ])
  func `an article has its topics`(paragraphs: [String], topics: [String]) throws {
    #expect(try facts(of: paragraphs).topics.map(\.text) == topics)
  }

  @Test(arguments: [
    // Its subject's states, named or not.
    (
      [
        "Menlu Mesir Tarek Salama membahas gencatan senjata di Gaza, Kamis. Warga Gaza menunggu. Rafah tertutup."
      ], ["EG", "IL", "PS"]
    ),
    // Somebody who speaks for a state.
    (
      [
        "Menlu Jepang Kenji Morita bertemu Menlu Mesir Tarek Salama di Jenewa, Kamis (16/5).",
        "Menteri Iklim Kenya Grace Wanjiru mengatakan dunia menunggu.",
      ], ["JP", "EG", "KE"]
    ),
    // Somebody who is only spoken of.
    (
      [
        "Menlu Jepang Kenji Morita bertemu Menlu Mesir Tarek Salama di Jenewa, Kamis (16/5).",
        "Morita menyinggung pidato Menteri Iklim Kenya Grace Wanjiru.",
      ], ["JP", "EG"]
    ),
    // States that did what a passive tells, and those that a sentence begins with.
    (
      [
        "Menlu Jepang Kenji Morita bertemu Menlu Mesir Tarek Salama di Jenewa, Kamis (16/5).",
        "Rancangan itu diajukan Peru, Kenya, dan Nepal.",
      ], ["JP", "EG", "PE", "KE", "NP"]
    ),
    (
      [
        "Menlu Jepang Kenji Morita bertemu Menlu Mesir Tarek Salama di Jenewa, Kamis (16/5).",
        "Ghana dan Togo mendukungnya.",
      ], ["JP", "EG", "GH", "TG"]
    ),
    // A state to which something belongs, and one that is only a place.
    (
      [
        "Menlu Jepang Kenji Morita bertemu Menlu Mesir Tarek Salama di Jenewa, Kamis (16/5).",
        "Pasokan dari Ghana dan Togo menurun. Barang itu dijual di Peru.",
      ], ["JP", "EG"]
    ),
    // Money and seas.
    (
      [
        "Menlu Jepang Kenji Morita bertemu Menlu Mesir Tarek Salama di Jenewa, Kamis (16/5).",
        "Nilai dolar AS naik. Dolar AS diburu.",
        "Kapal menghindari Laut China. Dolar AS tetap kuat.",
      ], ["JP", "EG"]
    ),
  ])
  func `an article is about its states`(paragraphs: [String], states: [String]) throws {
    #expect(try facts(of: paragraphs).countries.map(\.code) == states)
  }
}
