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
    // A visit beside it of somebody whom neither the headline nor the main event has.
    (
      [
        "Menlu Jepang Kenji Morita menelepon Menlu Mesir Tarek Salama, Kamis (16/5).",
        "Keduanya membahas dagang.", "Pembicaraan berlangsung sejam.",
        "Menlu Norwegia Ingrid Solheim dijadwalkan mengunjungi Kenya pada 20 Mei 2024.",
      ], []
    ),
    // Whose Jerusalem is.
    (
      [
        "Menlu Mesir Tarek Salama menolak pengakuan atas Yerusalem sebagai ibu kota Israel, Kamis.",
        "Status Yerusalem, kata Salama, harus dirundingkan.",
      ], ["gaza"]
    ),
    // Matches and shows are about none, whatever states they name.
    (
      [
        "Timnas Palestina menahan Jepang 0-0 di stadion Amman, Kamis (16/5).",
        "Pelatih Palestina memuji para pemain. Gol Palestina dianulir wasit.",
        "Penonton Palestina bernyanyi sampai laga usai. Duta Besar Palestina Rami Khalil hadir.",
      ], []
    ),
    (
      [
        "Festival film Ukraina dibuka Duta Besar Ukraina Olena Tkach, Kamis (16/5).",
        "Sutradara Ukraina menyapa penonton. Bioskop penuh.",
        "Film Ukraina diputar gratis. Tiket film Ukraina habis.",
      ], []
    ),
    (
      [
        "Konser musik Ukraina digelar di Oslo, Kamis (16/5), kata Duta Besar Ukraina Olena Tkach.",
        "Penyanyi Ukraina membawakan lagu dari album lama. Penonton berdiri.",
        "Orkestra Ukraina bermain. Rakyat Ukraina, kata Tkach, berterima kasih.",
      ], []
    ),
    (
      [
        "Piala Asia: Palestina lolos setelah menang lewat penalti, Kamis (16/5).",
        "Pelatih Palestina memeluk kiper. Striker Palestina dua kali membobol gawang.",
        "Suporter Palestina turun ke jalan, kata Menteri Olahraga Palestina Rami Khalil.",
      ], []
    ),
    // A word or two of a match makes none.
    (
      [
        "Menlu Mesir Tarek Salama membahas gencatan senjata di Gaza, Kamis. Warga Gaza menunggu.",
        "Rapat itu bukan laga, kata Salama. Hamas, katanya, pemain penting di Gaza.",
        "Stadion di Rafah hancur.",
      ], ["gaza"]
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
    // States that act behind an opening, with a clause of their own, or as those who host.
    (
      [
        "Menlu Jepang Kenji Morita bertemu Menlu Mesir Tarek Salama di Jenewa, Kamis (16/5).",
        "Pada Jumat (10/5), Ghana dan Togo memveto rancangan itu.",
      ], ["JP", "EG", "GH", "TG"]
    ),
    (
      [
        "Menlu Jepang Kenji Morita bertemu Menlu Mesir Tarek Salama di Jenewa, Kamis (16/5).",
        "Kenya, yang menengahi pertukaran itu, menyebutnya berhasil.",
      ], ["JP", "EG", "KE"]
    ),
    (
      [
        "Menlu Jepang Kenji Morita bertemu Menlu Mesir Tarek Salama di Jenewa, Kamis (16/5).",
        "Lokakarya itu diselenggarakan bersama oleh Kenya dan Nepal.",
      ], ["JP", "EG", "KE", "NP"]
    ),
    (
      [
        "Menlu Jepang Kenji Morita bertemu Menlu Mesir Tarek Salama di Jenewa, Kamis (16/5).",
        "Bersama Menteri Iklim Kenya Grace Wanjiru dan Menteri Pertanian Nepal Hari Thapa, mereka berfoto.",
      ], ["JP", "EG", "KE", "NP"]
    ),
    // Those whom one of them met shortly before; not those of long ago.
    (
      [
        "Menlu Jepang Kenji Morita bertemu Menlu Mesir Tarek Salama di Jenewa, Kamis (16/5).",
        "Keduanya membahas dagang.", "Pembicaraan berlangsung sejam.",
        "Morita bertemu Menlu Norwegia Ingrid Solheim di Oslo, Senin (13/5).",
      ], ["JP", "EG", "NO"]
    ),
    (
      [
        "Menlu Jepang Kenji Morita bertemu Menlu Mesir Tarek Salama di Jenewa, Kamis (16/5).",
        "Keduanya membahas dagang.", "Pembicaraan berlangsung sejam.",
        "Morita bertemu Menlu Norwegia Ingrid Solheim di Oslo pada 13 Januari 2024.",
      ], ["JP", "EG"]
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
