import DigestModel
import Testing

struct PeopleTests {
  @Test(arguments: [
    ("Menlu AS Anthony Blinken berpidato.", ["Antony Blinken, Menteri Luar Negeri, US"]),
    ("Paus Leo XIV berpidato.", ["Pope Leo XIV, Paus, VA"]),
    ("Menlu AS Anonty Blinken berpidato.", ["Antony Blinken, Menteri Luar Negeri, US"]),
    ("Presiden Ukraina Volodymr Zelensky berpidato.", ["Volodymyr Zelensky, Presiden, UA"]),
    ("Menteri Luar Negeri Tiongkok, Wang Yi, berpidato.", ["Wang Yi, Menteri Luar Negeri, CN"]),
    (
      "Wakil Menteri Luar Negeri Turki Faruk Tandogan tiba.",
      ["Faruk Tandogan, Wakil Menteri Luar Negeri, TR"]
    ),
    ("Menteri Iklim Pakistan Sherry Qureshani berpidato.", ["Sherry Qureshani, nil, PK"]),
    (
      "Duta Besar Israel untuk PBB Gilad Erdan mengecam hasil itu.",
      ["Gilad Erdan, Duta Besar, IL"]
    ),
    ("Mantan Menteri Luar Negeri Austria Karin Kneissl hadir.", ["Karin Kneissl, nil, AT"]),
    (
      "\"Kami siap,\" kata Hakan Toprak, wakil menteri luar negeri Turki, di Ankara.",
      ["Hakan Toprak, Wakil Menteri Luar Negeri, TR"]
    ),
    (
      "Nguyen Van Phuc, Wakil Menteri Luar Negeri Vietnam, tiba.",
      ["Nguyen Van Phuc, Wakil Menteri Luar Negeri, VN"]
    ),
    (
      "Wakil Tetap RI untuk PBB di Jenewa Bagas Pramudya berpidato.",
      ["Bagas Pramudya, Wakil Tetap, ID"]
    ),
    (
      "Utusan khusus Presiden AS untuk Timur Tengah, Walter Dunne, tiba.",
      ["Walter Dunne, Utusan Khusus, US"]
    ),
    ("Ketua Partai Buruh Norwegia Jonas Ahl berpidato.", ["Jonas Ahl, nil, NO"]),
    (
      "Kepala Staf Umum Militer Israel Letnan Jenderal Amos Peretz menolak.",
      ["Amos Peretz, nil, IL"]
    ),
    (
      "Penjabat Menteri Luar Negeri Taliban Abdul Karim Wardak hadir.",
      ["Abdul Karim Wardak, Menteri Luar Negeri, Taliban"]
    ),
    ("Wakil Kanselir Jerman Moritz Lange berpidato.", ["Moritz Lange, Wakil Kanselir, DE"]),
    ("Menteri Keuangan Malaysia Hamzah menolak.", ["Hamzah, Menteri Keuangan, MY"]),
    ("Menteri Pertahanan AS Lloyd J. Austin berpidato.", ["Lloyd Austin, Menteri Pertahanan, US"]),
    (
      "Menteri Luar Negeri Belanda Pieter van der Meulen tiba.",
      ["Pieter van der Meulen, Menteri Luar Negeri, NL"]
    ),
    (
      "Menlu Saudi Pangeran Faisal bin Farhan Al Saud tiba.",
      ["Faisal bin Farhan Al Saud, Menteri Luar Negeri, SA"]
    ),
    // A name ends before 'di', whether or not anybody knows the town behind it.
    (
      "Menteri Luar Negeri Malta Carmelo Vassallo di Birzebbuga membuka sidang.",
      ["Carmelo Vassallo, Menteri Luar Negeri, MT"]
    ),
    (
      "Presiden Botswana Thabo Molefi di Kwaneng menerima tamu.",
      ["Thabo Molefi, Presiden, BW"]
    ),
    (
      "Menlu Norwegia Ingrid Solheim di Lillevik berpidato.",
      ["Ingrid Solheim, Menteri Luar Negeri, NO"]
    ),
    ("Wakil Presiden Ghana Kwame Ansah di Tamalu berpidato.", ["Kwame Ansah, Wakil Presiden, GH"]),
    ("Menteri Luar Negeri Italia Luigi Di Maio hadir.", ["Luigi Di Maio, Menteri Luar Negeri, IT"]),
    // Offices of provinces, towns and bodies, and rarer ones of states.
    ("Gubernur Jawa Barat Rangga Wirasena berpidato.", ["Rangga Wirasena, nil, ID"]),
    ("Wali Kota Hiroshima Daichi Morikawa berpidato.", ["Daichi Morikawa, nil, JP"]),
    ("Kepala Dinas Pariwisata Bali Wayan Sudarsa berpidato.", ["Wayan Sudarsa, nil, ID"]),
    ("Ketua Umum Kadin Bramantyo Hadisaputra berpidato.", ["Bramantyo Hadisaputra, nil, nil"]),
    ("Ketua PBNU KH Salman Mubarok berpidato.", ["Salman Mubarok, nil, nil"]),
    (
      "Ketua Umum PDI Perjuangan Sekar Wulandari berpidato.", ["Sekar Wulandari, nil, nil"]
    ),
    ("Kepala Mossad Eitan Barzilai tiba.", ["Eitan Barzilai, nil, nil"]),
    ("Kepala Biro Pers Setpres Danu Kertawijaya berpidato.", ["Danu Kertawijaya, nil, nil"]),
    (
      "Dirjen Pengembangan Ekspor Nasional Bagus Wiratama berpidato.",
      ["Bagus Wiratama, nil, nil"]
    ),
    ("Direktur FBI Melvin Carrow menolak.", ["Melvin Carrow, nil, nil"]),
    ("Perwakilan Dagang AS Melvin Carrow menolak.", ["Melvin Carrow, nil, US"]),
    ("Menteri Revitalisasi Ekonomi Jepang Sota Amamiya tiba.", ["Sota Amamiya, nil, JP"]),
    ("Kuasa Usaha Belanda Marijke Postma menolak.", ["Marijke Postma, nil, NL"]),
    (
      "Wakil Direktur Dinas Aksi Eksternal Uni Eropa Piet Lammers menolak.",
      ["Piet Lammers, nil, EU"]
    ),
  ])
  func `people are found with office and state`(text: String, people: [String]) throws {
    let found = try facts(of: [text]).people.map {
      "\($0.name), \($0.office ?? "nil"), \($0.country?.code ?? "nil")"
    }
    #expect(found == people)
  }

  @Test(arguments: [
    (
      "Wang Yi dan Yang Jiechi berbeda pendapat. Yang diam, kata Wang.", ["Wang Yi", "Yang Jiechi"]
    ),
    // Somebody beside a known name, where people stand; a house or a party is nobody.
    ("Ilona Grechko dan Antonio Guterres menolak.", ["Ilona Grechko", "Antonio Guterres"]),
    ("\"Ya,\" kata Ilse Lindqvist dan Wang Yi.", ["Ilse Lindqvist", "Wang Yi"]),
    ("Kemarin, Tomas Hallberg dan Vladimir Putin berfoto.", ["Tomas Hallberg", "Vladimir Putin"]),
    ("Gedung Putih dan Vladimir Putin bungkam.", ["Vladimir Putin"]),
    ("Partai Likud dan Wang Yi berbeda.", ["Wang Yi"]),
    ("Rapat di Balai Sidang dan Wang Yi.", ["Wang Yi"]),
    ("Para bidan di Jakarta berunjuk rasa.", []),
    // A word of a stranger's longer name is nobody's short form; a whole alias is, however short.
    ("Menlu Irak Fuad Hussein hadir. Ia mengenang masa Saddam Hussein.", ["Fuad Hussein"]),
    ("Menlu Yordania Ayman Safadi hadir. Buku karya Ayman Darwazeh terjual.", ["Ayman Safadi"]),
    ("Menlu Yordania Ayman Safadi hadir. Rencana Safadi ditolak.", ["Ayman Safadi"]),
    ("Xi berpidato di Beijing.", ["Xi Jinping"]),
    ("Xian berpidato.", []),
    ("Presiden Joko Widodo berpidato. Jokowi lalu pulang.", ["Joko Widodo"]),
    ("Gedung Putih dan Istana Merdeka bungkam.", []),
    ("Menteri Keuangan Malaysia Selasa ini menolak. Menlu Mesir, Kamis, menolak.", []),
    ("Paris, Presiden Prancis menolak.", []),
    ("Kapal melintasi Laut China Selatan dan Selat Taiwan.", []),
  ])
  func `names that look alike stay apart`(text: String, people: [String]) throws {
    #expect(try facts(of: [text]).people.map(\.name) == people)
  }

  @Test func `a headline in capitals makes up nobody`() throws {
    let found = try facts(
      of: ["Menlu RI Retno Marsudi berpidato, Kamis (16/5)."],
      headline: "Menlu China Temui Tamu Agung, Bahas Perdagangan Bebas"
    )
    #expect(found.people.map(\.name) == ["Retno Marsudi"])
  }

  @Test(arguments: [
    ("Presiden Prancis Emmanuel Macron", "presiden Prancis", "2000", []),
    ("Presiden Prancis Emmanuel Macron", "presiden Prancis", "2023", ["Emmanuel Macron"]),
    // Whose terms nobody knows holds an office for five years at most.
    ("Presiden Kenya Amani Wekesa", "presiden Kenya", "2011", []),
    ("Presiden Kenya Amani Wekesa", "presiden Kenya", "2023", ["Amani Wekesa"]),
  ])
  func `an office is that of its holder at the time`(
    holder: String,
    office: String,
    year: String,
    people: [String]
  ) throws {
    let found = try facts(
      of: [
        "\(holder) berpidato.",
        "Kunjungan \(office) ke Jerman terakhir kali berlangsung pada \(year).",
      ]
    )
    #expect(found.mentions.map(\.participants) == [people])
  }
}
