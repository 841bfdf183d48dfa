import DigestModel
import Testing

/// What is planned, wished for, denied or called off is never told as held.
struct NothingPlannedIsHeldTests {
  @Test(arguments: [
    "Presiden Chile terpilih diundang melawat ke Lima.",
    "Biden menyatakan pertemuannya dengan Xi hampir pasti digelar di Abu Dhabi.",
    "Pertemuan Biden dan Xi pada Juni kemungkinan besar berlangsung di Abu Dhabi.",
    "Pertemuan Biden dan Xi pada Juni masih digodok.",
    "Kunjungan Presiden Kenya William Ruto ke Oslo pada Juli tengah disiapkan.",
    "Jadwal kunjungan Narendra Modi ke Moskow pada April sedang disusun.",
    "Perdana Menteri Kanada Mark Carney diajak bertemu Presiden Meksiko Claudia"
      + " Sheinbaum di Kota Meksiko.",
    "Rencana Menlu Ghana Samuel Ablakwa menelepon Menlu Togo Robert Dussey ditunda.",
    "Rencana Presiden Vietnam To Lam mengunjungi Seoul dibatalkan.",
    "Perundingan India dan Pakistan yang sedianya digelar di Doha, Qatar, Senin"
      + " (13/5), tidak jadi dilaksanakan.",
    "Pertemuan Presiden Brasil Lula da Silva dengan Presiden Argentina Javier Milei"
      + " di Montevideo, Senin (13/5), tidak jadi digelar.",
    "Lawatan Perdana Menteri Jepang Fumio Kishida ke Ulan Bator yang disiapkan untuk"
      + " awal Mei 2024 dibatalkan.",
    "Kunjungan Presiden Mesir Abdel Fattah el-Sisi ke Ankara yang dirancang untuk"
      + " April 2024 urung terlaksana.",
    "KTT Liga Arab yang sedianya digelar di Aljir pada Maret 2024 tidak jadi berlangsung.",
    "Penandatanganan perjanjian dagang Indonesia dan Peru di Lima, Senin (13/5),"
      + " gagal terlaksana.",
    "Pemungutan suara Dewan Keamanan PBB atas resolusi Gaza yang sedianya digelar"
      + " Senin (13/5) tidak jadi dilakukan.",
    "Peluang pertemuan Presiden Rusia Vladimir Putin dan Presiden AS Joe Biden"
      + " dibahas di Jenewa.",
    "Kanselir Jerman Olaf Scholz berniat menelepon Presiden Rusia Vladimir Putin.",
    "Presiden Prancis Emmanuel Macron bermaksud mengunjungi Kyiv pada Februari.",
    "Usulan gencatan senjata Israel dan Hamas diajukan Qatar di Doha, Senin (13/5).",
    "Gagasan KTT Rusia dan Ukraina di Ankara dilontarkan Presiden Turki Recep Tayyip Erdogan.",
    "Menlu Norwegia Espen Barth Eide ditawari menengahi perundingan Venezuela di Oslo.",
    "Presiden Korea Selatan Yoon Suk Yeol semestinya bertemu Perdana Menteri Jepang"
      + " Fumio Kishida di Busan, Senin (13/5).",
    "Panggilan video Presiden China Xi Jinping dan Presiden AS Joe Biden semestinya"
      + " berlangsung Senin (13/5).",
    "Percakapan telepon Presiden Iran Ebrahim Raisi dengan Presiden Suriah Bashar"
      + " al-Assad tak jadi dilakukan.",
    "Niat Perdana Menteri Inggris Rishi Sunak melawat ke New Delhi belum terwujud.",
    "Menlu Malaysia Mohamad Hasan didesak bertemu Menlu Myanmar Than Swe.",
    "Menlu Retno Marsudi diminta menelepon Menlu Belanda Hanke Bruins Slot.",
    "Perundingan damai Armenia dan Azerbaijan di Almaty, Senin (13/5), gagal berlangsung.",
    "Rencana Presiden Serbia Aleksandar Vucic bertemu Perdana Menteri Kosovo Albin"
      + " Kurti di Brussel diundur.",
    "Konsultasi Menlu Thailand Maris Sangiampongsa dan Menlu Laos Saleumxay"
      + " Kommasith di Vientiane tak jadi diadakan.",
    "Skenario kunjungan Presiden Ukraina Volodymyr Zelensky ke Beijing sedang disusun.",
    "Presiden Filipina Ferdinand Marcos Jr disarankan berkunjung ke Hanoi.",
    "Kans perundingan tidak langsung Iran dan Amerika Serikat di Muskat masih terbuka.",
    "Raja Yordania Abdullah II tidak jadi menerima Perdana Menteri Israel Benjamin"
      + " Netanyahu di Amman.",
    "Perdana Menteri Hungaria Viktor Orban seharusnya mengunjungi Tbilisi pada Senin (13/5).",
    "Presiden Kolombia Gustavo Petro mengaku ingin menelepon Presiden Venezuela"
      + " Nicolas Maduro.",
    "Wacana lawatan Presiden Taiwan Lai Ching-te ke Paraguay dibantah.",
    "Andai Menlu China Wang Yi bertemu Menlu Jepang Yoko Kamikawa di Seoul, keduanya"
      + " akan membahas Fukushima.",
    "Menlu India S Jaishankar belum pernah mengunjungi Islamabad.",
    "Prospek pertemuan Presiden Siprus Nikos Christodoulides dengan Presiden Turki"
      + " Recep Tayyip Erdogan di New York meredup.",
    "Undangan berkunjung ke Riyadh disampaikan kepada Presiden Suriah Bashar al-Assad.",
    "Menlu Mesir Sameh Shoukry bakal menelepon Menlu Iran Hossein Amir-Abdollahian.",
    "Perdana Menteri Spanyol Pedro Sanchez dijadwalkan bersua Raja Maroko Mohammed"
      + " VI di Rabat.",
    "Majelis Umum PBB menunda pemungutan suara atas keanggotaan Palestina.",
  ])
  func `nothing that lies ahead or fell through is held`(_ text: String) throws {
    let held = try facts(of: [text]).mentions.filter { $0.status == .held }
    #expect(held.map(\.told) == [])
  }

  @Test(arguments: [
    "Menlu Retno bertemu Menlu Belanda Hanke Bruins Slot di Den Haag, Senin (13/5).",
    "Atas undangan Presiden Xi, Presiden Macron mengunjungi Beijing, Senin (13/5).",
    "Setelah membahas rencana Trump, Netanyahu bertemu Blinken di Yerusalem, Senin (13/5).",
    "Presiden Macron menelepon Presiden Zelensky, Senin (13/5), untuk membahas gencatan senjata.",
    "Presiden Jokowi mengunjungi Kyiv pada Senin (13/5) sesuai rencana.",
  ])
  func `plans that stand beside an act don't undo it`(_ text: String) throws {
    let mentions = try facts(of: [text]).mentions
    #expect(mentions.contains { $0.status == .held })
  }
}
