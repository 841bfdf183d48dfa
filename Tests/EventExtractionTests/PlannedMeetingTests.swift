import DigestModel
import Testing

/// Meetings that lie ahead or fell through, in the forms that copy uses.
struct PlannedMeetingTests {
  @Test(arguments: [
    (
      "Menlu Retno dijadwalkan bertemu Menlu Sri Lanka Ali Sabry di Kolombo, Senin (20/5).",
      ["meeting scheduled 2024-05-20 Kolombo LK: Retno Marsudi, Ali Sabry (ID LK)"]
    ),
    (
      "Zelensky kembali menawarkan pertemuan dengan Putin di Istanbul, Kamis (16/5).",
      ["meeting proposed 2024-05-16 Istanbul TR: Volodymyr Zelensky, Vladimir Putin (UA RU)"]
    ),
    (
      "Menlu Wang Yi akan melanjutkan pembicaraan dengan Menlu Blinken di Beijing, Senin"
        + " (20/5).",
      ["meeting scheduled 2024-05-20 Beijing CN: Wang Yi, Antony Blinken (CN US)"]
    ),
    (
      "Rencana pertemuan Trump dan Putin di Budapest dibatalkan.",
      ["meeting cancelled undated Budapest HU: Donald Trump, Vladimir Putin (US RU)"]
    ),
    (
      "Zelensky siap bertemu Putin di Istanbul.",
      ["meeting proposed undated Istanbul TR: Volodymyr Zelensky, Vladimir Putin (UA RU)"]
    ),
    (
      "Trump mengaku ingin bertemu Putin secepatnya.",
      ["meeting proposed undated: Donald Trump, Vladimir Putin (US RU)"]
    ),
    (
      "Pertemuan Putin dan Kim Jong Un di Vladivostok akan menjadi yang kedua sejak 2019.",
      ["meeting scheduled undated Vladivostok RU: Vladimir Putin, Kim Jong Un (RU KP)"]
    ),
    (
      "Juru bicara Kremlin Dmitry Peskov mengatakan pertemuan Putin dan Zelensky hanya"
        + " mungkin setelah perjanjian damai siap.",
      ["meeting proposed undated: Vladimir Putin, Volodymyr Zelensky (RU UA)"]
    ),
    (
      "Menurut rencana, Presiden Xi Jinping menerima Kanselir Scholz pada Senin (20/5).",
      ["meeting scheduled 2024-05-20: Xi Jinping, Olaf Scholz (CN DE)"]
    ),
    (
      "Presiden Xi Jinping menurut jadwal menerima Kanselir Scholz pada Senin (20/5).",
      ["meeting scheduled 2024-05-20: Xi Jinping, Olaf Scholz (CN DE)"]
    ),
    (
      "Sejumlah media memberitakan Presiden Xi akan bertemu Presiden Biden pada November.",
      ["meeting scheduled 2024-11-01 (month): Xi Jinping, Joe Biden (CN US)"]
    ),
    (
      "Presiden Jokowi disebut akan menemui Presiden Zelensky di Kyiv.",
      ["meeting scheduled undated Kyiv UA: Joko Widodo, Volodymyr Zelensky (ID UA)"]
    ),
    (
      "Wang Yi melakukan pertemuan dengan Menlu Rusia Sergei Lavrov di Astana, Senin"
        + " (20/5/2024).",
      ["meeting scheduled 2024-05-20 Astana KZ: Wang Yi, Sergey Lavrov (CN RU)"]
    ),
    (
      "Menhan AS Lloyd Austin bertemu mitranya dari China Dong Jun di sela Dialog Shangri-La"
        + " di Singapura, Jumat (31/5).",
      [
        "meeting scheduled 2024-05-31 Singapura SG: Lloyd Austin, Dong Jun (US CN)",
        "summit scheduled 2024-05-01 (month) Singapura SG: Lloyd Austin, Dong Jun (US CN SG)",
      ]
    ),
    (
      "Presiden Erdogan: Turki siap menjadi tuan rumah pertemuan Putin dan Zelensky.",
      ["meeting proposed undated: Vladimir Putin, Volodymyr Zelensky (RU UA)"]
    ),
    (
      "Pertemuan Menlu Retno dan Menlu Lavrov dibatalkan menit-menit terakhir.",
      ["meeting cancelled undated: Retno Marsudi, Sergey Lavrov (ID RU)"]
    ),
    (
      "Presiden Jokowi diagendakan menerima Presiden Timor Leste Jose Ramos-Horta di Istana"
        + " Bogor, Senin (20/5).",
      ["meeting scheduled 2024-05-20 Bogor ID: Joko Widodo, Jose Ramos-Horta (ID TL)"]
    ),
    (
      "Zelensky mengusulkan pertemuan trilateral dengan Putin dan Trump.",
      ["meeting proposed undated: Volodymyr Zelensky, Vladimir Putin, Donald Trump (UA RU US)"]
    ),
    (
      "Presiden Trump mengancam membatalkan pertemuan dengan Putin.",
      ["meeting scheduled undated: Donald Trump, Vladimir Putin (US RU)"]
    ),
    (
      "Presiden Prabowo bertemu Perdana Menteri Anwar Ibrahim di Kuala Lumpur pekan depan.",
      [
        "meeting scheduled 2024-05-01 (month) Kuala Lumpur MY: Prabowo Subianto, Anwar"
          + " Ibrahim (ID MY)"
      ]
    ),
    (
      "Delegasi Rusia dan Ukraina berunding lagi di Istanbul pekan depan.",
      ["meeting scheduled 2024-05-01 (month) Istanbul TR:  (RU UA)"]
    ),
  ])
  func `a meeting that lies ahead or fell through is told as such`(text: String, events: [String])
    throws
  {
    #expect(try told(by: text) == events)
  }
}
