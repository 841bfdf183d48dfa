import DigestModel
import Testing

/// Who took part, told in another sentence than the event.
struct AttendanceTests {
  private static let talks = "Delegasi Rusia dan Ukraina berunding di Ankara, Turki, Kamis (16/5)."
  private static let meeting =
    "Menlu China Wang Yi bertemu Menlu Rusia Sergei Lavrov di Beijing, Kamis (16/5)."
  private static let visit = "Presiden Finlandia Arvo Salmela tiba di Tokyo, Jepang, Kamis (16/5)."

  @Test(arguments: [
    (
      talks, "Ketua delegasi Rusia Boris Larin menyebut pembicaraan itu alot.",
      ["Boris Larin"]
    ),
    (talks, "\"Kami sabar,\" kata anggota delegasi Ukraina Taras Hnatiuk.", ["Taras Hnatiuk"]),
    (
      talks, "Menteri Luar Negeri Turki Kemal Ozturk, selaku tuan rumah, menyambut para perunding.",
      ["Kemal Ozturk"]
    ),
    (
      talks, "Saat membuka perundingan, Menteri Luar Negeri Turki Kemal Ozturk meminta kesabaran.",
      ["Kemal Ozturk"]
    ),
    (
      meeting, "Wakil Menteri Pertahanan Rusia Boris Larin ikut serta dalam pembicaraan itu.",
      ["Wang Yi", "Sergey Lavrov", "Boris Larin"]
    ),
    (
      meeting,
      "Turut hadir dalam pertemuan itu Duta Besar Rusia Boris Larin dan Duta Besar China Gao Fei.",
      ["Wang Yi", "Sergey Lavrov", "Boris Larin", "Gao Fei"]
    ),
    (
      visit,
      "Ia didampingi Menteri Luar Negeri Finlandia Eero Lehto dan Menteri Perdagangan Finlandia Aino Koski.",
      ["Arvo Salmela", "Eero Lehto", "Aino Koski"]
    ),
    (
      meeting, "Pertemuan itu dihadiri pula oleh Duta Besar Rusia Boris Larin.",
      ["Wang Yi", "Sergey Lavrov", "Boris Larin"]
    ),
    (
      visit, "Menteri Luar Negeri Finlandia Eero Lehto juga ikut dalam rombongan.",
      ["Arvo Salmela", "Eero Lehto"]
    ),
  ])
  func `people of other sentences are added`(
    event: String,
    text: String,
    people: [String]
  ) throws {
    let found = try facts(of: [event, text]).mentions
    #expect(found.first?.participants == people)
  }

  @Test(arguments: [
    (talks, "\"Kami pantau,\" kata Juru Bicara Kementerian Luar Negeri Rusia Boris Larin."),
    (
      talks,
      "Menteri Luar Negeri Mesir Tarek Salama, yang tidak ikut berunding, menyambut hasilnya."
    ),
    (meeting, "Wakil Menteri Pertahanan Rusia Boris Larin tidak ikut serta dalam pembicaraan itu."),
    (meeting, "Juru Bicara Kementerian Luar Negeri China Gao Fei menyebut pertemuan itu hangat."),
    (meeting, "Menteri Luar Negeri Mesir Tarek Salama turut hadir."),
    (
      meeting, "Menteri Pertahanan Rusia Boris Larin dijadwalkan ikut serta dalam pembicaraan lain."
    ),
    (
      meeting,
      "Keduanya melewatkan sidang parlemen yang dihadiri Presiden China Xi Jinping."
    ),
    (visit, "Menteri Luar Negeri Jepang Kenji Morita turut mendampingi."),
    (visit, "Menteri Luar Negeri Finlandia Eero Lehto batal ikut dalam rombongan."),
  ])
  func `who was not there stays out`(event: String, text: String) throws {
    let alone = try facts(of: [event]).mentions.first?.participants
    let found = try facts(of: [event, text]).mentions.first?.participants
    #expect(found == alone)
  }

  @Test func `'mereka' is the whole list that was told last`() throws {
    let found = try facts(of: [
      "Menlu Jepang Kenji Morita menyambut tamunya di Tokyo, Kamis (16/5).",
      "Rombongan itu terdiri atas Menlu Mesir Tarek Salama, Menlu Yordania Omar Haddad, dan Menlu Irak Ali Jabar.",
      "Mereka tiba di Tokyo pada Kamis (16/5).",
    ])
    let visit = found.mentions.first { $0.type == .visit }
    #expect(visit?.participants == ["Tarek Salama", "Omar Haddad", "Ali Jabar"])
  }

  @Test(arguments: [
    (
      "Boris Larin membuka kemungkinan Presiden Rusia Vladimir Putin bertemu Presiden Ukraina Volodymyr Zelensky.",
      ["Vladimir Putin", "Volodymyr Zelensky"]
    ),
    (
      "Sehari sebelum kedatangan Menlu China Wang Yi, Presiden AS Joe Biden menjamu PM Jepang Kenji Morita, Rabu (15/5).",
      ["Joe Biden", "Kenji Morita"]
    ),
  ])
  func `whoever stands nearer acts`(text: String, people: [String]) throws {
    let meeting = try facts(of: [text]).mentions.first { $0.type == .meeting }
    #expect(meeting?.participants == people)
  }
}
