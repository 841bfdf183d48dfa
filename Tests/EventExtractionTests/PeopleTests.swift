import DigestModel
import Testing

struct PeopleTests {
  @Test(arguments: [
    ("Menlu AS Anthony Blinken berpidato.", ["Antony Blinken, Menteri Luar Negeri, US"]),
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
    ("Para bidan di Jakarta berunjuk rasa.", []),
    ("Presiden Joko Widodo berpidato. Jokowi lalu pulang.", ["Joko Widodo"]),
    ("Gedung Putih dan Istana Merdeka bungkam.", []),
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
}
