import DigestModel
import Testing

/// Meetings and calls that copy tells beside somebody's words, in the passive or by whoever is meant.
struct SpokenMeetingTests {
  @Test(arguments: [
    (
      "\"Kami meminta jeda,\" ujar Menlu Mesir Sameh Shoukry dalam sambungan telepon dengan"
        + " Menlu Iran Hossein Amirabdollahian, Selasa (14/5).",
      ["phone-call held 2024-05-14: Sameh Shoukry, Hossein Amir-Abdollahian (EG IR)"]
    ),
    (
      "\"Kami bicara terbuka,\" kata Presiden Turki Recep Tayyip Erdogan seusai bertemu PM"
        + " Yunani Kyriakos Mitsotakis di Ankara, Senin (13/5).",
      ["meeting held 2024-05-13 Ankara TR: Recep Tayyip Erdogan, Kyriakos Mitsotakis (TR GR)"]
    ),
    (
      "\"Perang harus berhenti,\" kata Wang Yi dalam pertemuan dengan Menlu Rusia Sergei Lavrov"
        + " di Astana, Selasa (14/5).",
      ["meeting held 2024-05-14 Astana KZ: Wang Yi, Sergey Lavrov (CN RU)"]
    ),
    (
      "\"Perang harus berhenti,\" kata Wang Yi kepada Menlu Rusia Sergei Lavrov saat keduanya"
        + " bertemu di Astana, Selasa (14/5).",
      ["meeting held 2024-05-14 Astana KZ: Wang Yi, Sergey Lavrov (CN RU)"]
    ),
    (
      "\"Perang harus berhenti,\" kata Wang Yi kepada Menlu Rusia Sergei Lavrov lewat telepon,"
        + " Selasa (14/5).",
      ["phone-call held 2024-05-14: Wang Yi, Sergey Lavrov (CN RU)"]
    ),
    (
      "\"Kami akan datang,\" kata Biden kepada wartawan sewaktu menerima Sekjen NATO Jens"
        + " Stoltenberg di Washington, Selasa (14/5).",
      ["meeting held 2024-05-14 Washington US: Joe Biden, Jens Stoltenberg (US NATO)"]
    ),
    (
      "Hal itu disampaikan Menlu Turki Hakan Fidan usai bertemu Menlu Irak Fuad Hussein di"
        + " Ankara, Rabu (15/5).",
      ["meeting held 2024-05-15 Ankara TR: Hakan Fidan, Fuad Hussein (TR IQ)"]
    ),
    (
      "Demikian dikatakan Menlu RI Retno Marsudi saat menerima Menlu Selandia Baru Winston"
        + " Peters di Jakarta, Senin (13/5).",
      ["meeting held 2024-05-13 Jakarta ID: Retno Marsudi, Winston Peters (ID NZ)"]
    ),
    (
      "Presiden Turki Recep Tayyip Erdogan dan PM Yunani Kyriakos Mitsotakis menjawab wartawan"
        + " seusai pertemuan bilateral di Ankara, Senin (13/5).",
      ["meeting held 2024-05-13 Ankara TR: Recep Tayyip Erdogan, Kyriakos Mitsotakis (TR GR)"]
    ),
    (
      "Hal itu dikatakan Juru Bicara Kremlin Dmitry Peskov setelah Putin bertemu Xi Jinping di"
        + " Beijing, Kamis (16/5).",
      ["meeting held 2024-05-16 Beijing CN: Vladimir Putin, Xi Jinping (RU CN)"]
    ),
  ])
  func `whoever spoke met whom the report names`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }

  @Test(arguments: [
    (
      "Presiden Rusia Vladimir Putin tiba di Beijing, Kamis (16/5). || Xi Jinping menjamunya di"
        + " Zhongnanhai, Kamis (16/5).",
      ["Xi Jinping", "Vladimir Putin"]
    ),
    (
      "Blinken tiba di Kyiv, Senin (13/5). || Presiden Volodymyr Zelensky menerimanya, Selasa"
        + " (14/5).",
      ["Volodymyr Zelensky", "Antony Blinken"]
    ),
    (
      "Macron tiba di Berlin, Minggu (12/5). || Presiden Prancis itu lalu menemui Kanselir Olaf"
        + " Scholz di Meseberg, Selasa (14/5).",
      ["Emmanuel Macron", "Olaf Scholz"]
    ),
    (
      "Emir Qatar Tamim bin Hamad Al Thani tiba di Ankara, Selasa (14/5). || Sang emir dijamu"
        + " Erdogan di istana, Selasa (14/5).",
      ["Tamim bin Hamad Al Thani", "Recep Tayyip Erdogan"]
    ),
    (
      "Erdogan menerima PM Yunani Kyriakos Mitsotakis di Ankara, Senin (13/5). || Esoknya, Selasa"
        + " (14/5), tuan rumah menelepon Presiden Mesir Abdel Fattah el-Sisi.",
      ["Recep Tayyip Erdogan", "Abdel Fattah el-Sisi"]
    ),
    (
      "Wamenlu RI Pahala Mansury melawat ke Brasilia, Selasa (14/5). || Wamenlu menerima Menteri"
        + " Perdagangan Chile Claudia Sanhueza, Rabu (15/5).",
      ["Pahala Mansury", "Claudia Sanhueza"]
    ),
    (
      "Pada 12 Mei Biden berbicara tentang Putin, dan malamnya Joe Biden meneleponnya.",
      ["Joe Biden", "Vladimir Putin"]
    ),
    (
      "Menlu Turki Hakan Fidan melawat ke Bagdad, Rabu (15/5). || Menlu Irak Fuad Hussein bertemu"
        + " dengannya, Rabu (15/5).",
      ["Fuad Hussein", "Hakan Fidan"]
    ),
  ])
  func `whom a sentence means, the one before tells`(text: String, people: [String]) throws {
    let paragraphs = text.split(separator: " || ").map(String.init)
    let encounters = try facts(of: paragraphs).mentions.filter { $0.type != .visit }
    #expect(encounters.contains { $0.participants == people })
  }

  @Test(arguments: [
    "Xi Jinping tidak menerimanya di Beijing, Kamis (16/5), kata seorang pejabat Rusia.",
    "Zelensky berharap agar Putin menemuinya.",
    "Hal itu disampaikan Menlu Turki Hakan Fidan sebelum bertemu wartawan di Ankara, Rabu (15/5).",
    "\"Terima kasih,\" kata Menlu RI Retno Marsudi usai bertemu mahasiswa di Yogyakarta, Rabu (15/5).",
    "\"Terima kasih,\" kata Menlu RI Retno Marsudi dalam pertemuan dengan wartawan, Rabu (15/5).",
    "Hal itu dikatakan Menlu RI Retno Marsudi melalui telepon kepada Tempo, Rabu (15/5).",
    "Indonesia menjadi tuan rumah yang baik, kata Menlu Retno, Rabu (15/5).",
    "Presiden Turki Recep Tayyip Erdogan berhadapan dengan oposisi di Ankara, Senin (13/5).",
  ])
  func `words and reporters make no meeting`(text: String) throws {
    #expect(try told(by: text) == [])
  }
}
