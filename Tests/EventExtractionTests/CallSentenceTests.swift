import DigestModel
import Testing

/// Calls by telephone and video, in the forms that copy uses.
struct CallSentenceTests {
  @Test(arguments: [
    (
      "Presiden Kenya William Ruto mengikuti konferensi video bersama Perdana Menteri Norwegia Jonas Gahr Store, para pemimpin Afrika, dan Presiden Mesir Abdel Fattah el-Sisi, Rabu (15/5).",
      [
        "video-call held 2024-05-15: William Ruto, Jonas Gahr Store, Abdel Fattah el-Sisi (KE NO EG)"
      ]
    ),
    (
      "Presiden Kenya William Ruto menelepon Raja Norwegia Harald V, Presiden Mesir Abdel Fattah el-Sisi, dan Presiden Rwanda Paul Kagame dalam satu sambungan, Rabu (15/5).",
      [
        "phone-call held 2024-05-15: William Ruto, Harald V, Abdel Fattah el-Sisi, Paul Kagame (KE NO EG RW)"
      ]
    ),
    (
      "Presiden Kenya William Ruto memperingatkan tetangganya. Peringatan itu ia ucapkan kepada Presiden Rwanda Paul Kagame dalam konferensi video, Rabu (15/5).",
      ["video-call held 2024-05-15: William Ruto, Paul Kagame (KE RW)"]
    ),
    (
      "Presiden Prabowo Subianto berbicara dengan Presiden Mesir Abdel Fattah el-Sisi"
        + " melalui sambungan telepon, Kamis (16/5).",
      ["phone-call held 2024-05-16: Prabowo Subianto, Abdel Fattah el-Sisi (ID EG)"]
    ),
    (
      "Melalui sambungan telepon, Kamis (16/5), Menlu Retno Marsudi membahas Gaza dengan"
        + " Menlu Yordania Ayman Safadi.",
      ["phone-call held 2024-05-16: Retno Marsudi, Ayman Safadi (ID JO)"]
    ),
    (
      "Dalam percakapan telepon dengan Menlu Iran, Rabu (15/5), Wang Yi menyerukan penahanan"
        + " diri.",
      ["phone-call held 2024-05-15: Wang Yi (CN IR)"]
    ),
    (
      "Wang Yi dan Menlu Mesir Sameh Shoukry bertukar pandangan lewat telepon tentang Gaza"
        + " pada Senin (13/5).",
      ["phone-call held 2024-05-13: Wang Yi, Sameh Shoukry (CN EG)"]
    ),
    (
      "Kanselir Jerman Olaf Scholz menghubungi Presiden Ukraina Volodymyr Zelensky, Rabu"
        + " (15/5).",
      ["phone-call held 2024-05-15: Olaf Scholz, Volodymyr Zelensky (DE UA)"]
    ),
    (
      "Pembicaraan melalui telepon yang berlangsung selama satu jam antara Putin dan Macron"
        + " itu digelar pada Selasa (14/5).",
      ["phone-call held 2024-05-14: Vladimir Putin, Emmanuel Macron (RU FR)"]
    ),
    (
      "Menlu Turki Hakan Fidan dan Menlu Rusia Sergei Lavrov membahas Suriah dalam panggilan"
        + " telepon, Selasa (14/5).",
      ["phone-call held 2024-05-14: Hakan Fidan, Sergey Lavrov (TR RU)"]
    ),
    (
      "Zelensky mengatakan ia telah menelepon Perdana Menteri Inggris Rishi Sunak pada Rabu"
        + " (15/5).",
      ["phone-call held 2024-05-15: Volodymyr Zelensky, Rishi Sunak (UA GB)"]
    ),
    (
      "Blinken menelepon mitranya dari Israel dan Mesir, Kamis (16/5).",
      [
        "phone-call held 2024-05-16: Antony Blinken (US IL)",
        "phone-call held 2024-05-16: Antony Blinken (US EG)",
      ]
    ),
    (
      "Presiden Biden akan menelepon Perdana Menteri Israel Benjamin Netanyahu pada Sabtu"
        + " (18/5).",
      ["phone-call scheduled 2024-05-18: Joe Biden, Benjamin Netanyahu (US IL)"]
    ),
    (
      "Rencana percakapan telepon Xi Jinping dan Zelensky belum dipastikan.",
      ["phone-call proposed undated: Xi Jinping, Volodymyr Zelensky (CN UA)"]
    ),
    (
      "Presiden Macron menerima telepon dari Presiden Iran Ebrahim Raisi, Selasa (14/5).",
      ["phone-call held 2024-05-14: Emmanuel Macron, Ebrahim Raisi (FR IR)"]
    ),
    (
      "Putin dan Erdogan bertelepon pada Rabu (15/5), kata Kremlin.",
      ["phone-call held 2024-05-15: Vladimir Putin, Recep Tayyip Erdogan (RU TR)"]
    ),
    (
      "Sambungan telepon antara Menlu Retno dan Menlu Wang Yi berlangsung 30 menit, Rabu"
        + " (15/5).",
      ["phone-call held 2024-05-15: Retno Marsudi, Wang Yi (ID CN)"]
    ),
    (
      "Lewat telepon, Presiden Jokowi mengucapkan selamat kepada Presiden Putin, Rabu (15/5).",
      ["phone-call held 2024-05-15: Joko Widodo, Vladimir Putin (ID RU)"]
    ),
    (
      "Presiden Xi Jinping dan Kanselir Jerman Olaf Scholz mengadakan pertemuan lewat"
        + " konferensi video, Selasa (14/5).",
      ["video-call held 2024-05-14: Xi Jinping, Olaf Scholz (CN DE)"]
    ),
    (
      "Menlu ASEAN dan Menlu China menggelar pertemuan virtual, Rabu (15/5).",
      ["video-call held 2024-05-15:  (ASEAN CN)"]
    ),
    (
      "Modi dan Kishida akan berbicara melalui konferensi video pada 21 Mei.",
      ["video-call scheduled 2024-05-21: Narendra Modi, Fumio Kishida (IN JP)"]
    ),
    (
      "Wang Yi dan Blinken batal berbicara lewat telepon, Rabu (15/5).",
      ["phone-call cancelled 2024-05-15: Wang Yi, Antony Blinken (CN US)"]
    ),
    (
      "Macron dan Scholz melakukan panggilan telepon bersama dengan Presiden Putin, Jumat"
        + " (17/5).",
      ["phone-call held 2024-05-17: Emmanuel Macron, Olaf Scholz, Vladimir Putin (FR DE RU)"]
    ),
    (
      "Lavrov dan Fidan membahas Suriah via telepon, Senin (13/5).",
      ["phone-call held 2024-05-13: Sergey Lavrov, Hakan Fidan (RU TR)"]
    ),
    (
      "Dalam sebuah panggilan telepon pada Rabu (15/5), Perdana Menteri Israel Benjamin"
        + " Netanyahu meminta Presiden Joe Biden mengirim senjata.",
      ["phone-call held 2024-05-15: Benjamin Netanyahu, Joe Biden (IL US)"]
    ),
    (
      "Presiden Biden dan Presiden Xi Jinping bercakap-cakap lewat telepon selama 105 menit,"
        + " Selasa (2/4).",
      ["phone-call held 2024-04-02: Joe Biden, Xi Jinping (US CN)"]
    ),
    (
      "Retno Marsudi menerima panggilan telepon dari Menlu Iran Hossein Amir-Abdollahian,"
        + " Senin (15/4).",
      ["phone-call held 2024-04-15: Retno Marsudi, Hossein Amir-Abdollahian (ID IR)"]
    ),
    (
      "Presiden Zelensky mengadakan pembicaraan telepon dengan Perdana Menteri India"
        + " Narendra Modi, Rabu (20/3).",
      ["phone-call held 2024-03-20: Volodymyr Zelensky, Narendra Modi (UA IN)"]
    ),
    (
      "Presiden Prabowo ditelepon Presiden Trump pada Senin (13/5).",
      ["phone-call held 2024-05-13: Prabowo Subianto, Donald Trump (ID US)"]
    ),
    (
      "Presiden Macron dikontak Perdana Menteri Israel Benjamin Netanyahu, Rabu (15/5).",
      ["phone-call held 2024-05-15: Emmanuel Macron, Benjamin Netanyahu (FR IL)"]
    ),
    (
      "Kanselir Olaf Scholz ditelpon Presiden Putin, Senin (13/5).",
      ["phone-call held 2024-05-13: Olaf Scholz, Vladimir Putin (DE RU)"]
    ),
    (
      "Presiden Erdogan berbicara lewat telpon dengan Presiden Zelensky, Selasa (14/5).",
      ["phone-call held 2024-05-14: Recep Tayyip Erdogan, Volodymyr Zelensky (TR UA)"]
    ),
    (
      "Presiden Trump menelepon Presiden Prabowo untuk mengucapkan selamat, Senin (13/5).",
      ["phone-call held 2024-05-13: Donald Trump, Prabowo Subianto (US ID)"]
    ),
    (
      "Biden dijadwalkan berbicara per telepon dengan Xi Jinping pada Kamis (23/5).",
      ["phone-call scheduled 2024-05-23: Joe Biden, Xi Jinping (US CN)"]
    ),
    (
      "Gedung Putih mengatakan Biden berbicara dengan Netanyahu, Kamis (4/4), lewat"
        + " sambungan telepon.",
      ["phone-call held 2024-04-04: Joe Biden, Benjamin Netanyahu (US IL)"]
    ),
    (
      "Putin, lewat telepon, memberi tahu Presiden Erdogan pada Rabu (15/5) tentang rencananya.",
      ["phone-call held 2024-05-15: Vladimir Putin, Recep Tayyip Erdogan (RU TR)"]
    ),
    (
      "Rabu (15/5), Menlu Retno bertelepon dengan Menlu India Subrahmanyam Jaishankar.",
      ["phone-call held 2024-05-15: Retno Marsudi, Subrahmanyam Jaishankar (ID IN)"]
    ),
    (
      "Utusan khusus PBB untuk Suriah Geir Pedersen berbicara melalui telepon dengan Menlu"
        + " Iran, Rabu (15/5).",
      ["phone-call held 2024-05-15: Geir Pedersen (UN IR)"]
    ),
    (
      "Menteri Luar Negeri Rusia Sergei Lavrov, Rabu (15/5), mengadakan pembicaraan telepon"
        + " dengan Menteri Luar Negeri Iran Abbas Araghchi.",
      ["phone-call held 2024-05-15: Sergey Lavrov, Abbas Araghchi (RU IR)"]
    ),
    (
      "Presiden Macron melakukan pembicaraan melalui telepon dengan Presiden Zelensky pada"
        + " Selasa (14/5).",
      ["phone-call held 2024-05-14: Emmanuel Macron, Volodymyr Zelensky (FR UA)"]
    ),
    (
      "Menhan AS Lloyd Austin dan Menhan China Dong Jun berbicara lewat telekonferensi"
        + " video, Selasa (16/4).",
      ["video-call held 2024-04-16: Lloyd Austin, Dong Jun (US CN)"]
    ),
    (
      "Dalam percakapannya lewat telepon dengan Menlu Turki Hakan Fidan, Rabu (15/5),"
        + " Blinken membahas Gaza.",
      ["phone-call held 2024-05-15: Antony Blinken, Hakan Fidan (US TR)"]
    ),
    (
      "Wang Yi menyampaikan kepada Menlu Blinken lewat telepon pada Rabu (15/5) bahwa China"
        + " menentang sanksi.",
      ["phone-call held 2024-05-15: Wang Yi, Antony Blinken (CN US)"]
    ),
  ])
  func `a call is told`(text: String, events: [String]) throws {
    #expect(try told(by: text) == events)
  }
}
