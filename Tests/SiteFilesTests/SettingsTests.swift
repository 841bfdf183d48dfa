import DigestModel
import SiteFiles
import Testing

@Test func `full settings read`() {
  let found = SiteSettings.reading(
    """
    title: Simpul
    summary: Intisari diplomasi
    baseURL: https://digest.example/simpul/
    language: en
    publisher: Redaksi
    itemsPerPage: 50
    topics: [ukraine, gaza]
    sources:
      - {name: Simpul, text: full}
      - {name: ANTARA, url: "https://www.antaranews.com"}
    licence: {name: CC BY 4.0, url: "https://lisensi.example/by/4.0/"}
    alternates:
      - {language: id, baseURL: "https://digest.example/id/"}
    """
  )
  #expect(found.diagnostics.isEmpty)
  #expect(
    found.value
      == SiteSettings(
        title: "Simpul",
        summary: "Intisari diplomasi",
        baseURL: "https://digest.example/simpul",
        language: .en,
        publisher: "Redaksi",
        itemsPerPage: 50,
        topics: [TopicID("ukraine"), TopicID("gaza")],
        sources: [
          SourceSettings(name: "Simpul", text: .full),
          SourceSettings(name: "ANTARA", text: .excerpt, url: "https://www.antaranews.com"),
        ],
        licence: Licence(name: "CC BY 4.0", url: "https://lisensi.example/by/4.0/"),
        alternates: [AlternateSite(language: .id, baseURL: "https://digest.example/id")]
      )
  )
}

@Test func `all mistakes in settings are told at once, each at its place`() {
  let found = SiteSettings.reading(
    """
    titel: Simpul
    baseURL: digest.example
    language: id
    itemsPerPage: many
    sources:
      - {name: ANTARA, text: ful}
      - {url: "javascript:alert(1)"}
    """
  )
  let told = found.diagnostics.inPrintingOrder().map {
    "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.message.identifier)"
  }
  #expect(
    told == [
      "1:1 yaml.unknown-key", "2:10 settings.base-url",
      "4:15 yaml.wrong-type", "6:26 yaml.unknown-choice", "7:5 yaml.missing-key",
      "7:11 settings.source-url",
    ]
  )
  #expect(found.diagnostics.contains { $0.message.hint == "did you mean 'title'?" })
}

@Test(arguments: [
  ("licence: {url: \"https://x\"}", "yaml.missing-key"),
  ("licence: {name: N, url: \"javascript:alert(1)\"}", "settings.source-url"),
  ("licence: CC BY", "yaml.wrong-type"),
  ("alternates:\n  - {language: en}", "yaml.missing-key"),
  ("alternates:\n  - {baseURL: \"https://x\"}", "yaml.missing-key"),
  ("alternates:\n  - {language: de, baseURL: \"https://x\"}", "yaml.unknown-choice"),
  ("alternates:\n  - {language: en, baseURL: x}", "settings.base-url"),
  ("alternates:\n  - {language: id, baseURL: \"https://x\"}", "settings.alternate-language"),
])
func `a licence or another site is wrong where`(lines: String, identifier: String) {
  let found = SiteSettings.reading("title: T\n\(lines)\n")
  #expect(found.diagnostics.map(\.message.identifier).contains(identifier))
  #expect(found.value.alternates.isEmpty)
}

@Test(arguments: [
  "https://x", "http://127.0.0.1:8080", "https://digest.example/below/here",
])
func `a base address may be`(address: String) {
  let found = SiteSettings.reading("title: T\nbaseURL: \(address)/")
  #expect(found.value.baseURL == address)
  #expect(found.diagnostics.isEmpty)
}

@Test(arguments: ["ftp://x", "https://", "https:///x", "https://a b", "//x", "https://x/?a=1"])
func `a base address may not be`(address: String) {
  let found = SiteSettings.reading("title: T\nbaseURL: \"\(address)\"")
  #expect(found.diagnostics.map(\.message.identifier) == ["settings.base-url"])
}

@Test func `a site's own words replace the theme's one by one, and a mistyped name is told`() {
  let base = ThemeWords(language: .id, words: ["home": "Beranda", "in": "di {place}"])
  let found = ThemeWords.reading(
    "home: Depan\nhoem: X\nin: \"ke {plase}\"\nmine: \"{own}\"\n",
    language: .id,
    file: "w",
    over: base
  )
  #expect(found.value["home"] == "Depan" && found.value["mine"] == "{own}")
  #expect(
    found.diagnostics.map(\.message.identifier) == ["words.unknown-key", "words.unknown-mark"]
  )
  #expect(found.diagnostics.map(\.location?.line) == [2, 3])
  let empty = ThemeWords.reading("", language: .id, file: "w", over: base)
  #expect(empty.value["in"] == "di {place}")
}

@Test func `words are a flat mapping, and a nested one is an error with its place`() {
  let found = ThemeWords.reading("home: Beranda\nmonths:\n  - Januari\n", language: .id, file: "w")
  #expect(found.value["home"] == "Beranda")
  #expect(found.diagnostics.map(\.location) == [SourceLocation(file: "w", line: 3, column: 3)])
}

@Test func `a topic that is listed twice is told where it stands again`() {
  let found = SiteSettings.reading("title: X\ntopics: [gaza, ukraine, gaza]\n")
  #expect(
    found.diagnostics.map { "\($0.location?.description ?? "") \($0.message.identifier)" }
      == ["simpul.yaml:2:25 settings.topic-twice"]
  )
}

@Test(arguments: [
  "https://digest.example:999999", "https://digest.example:", "https://digest.example/a/../b",
  "https://digest.example:80a", "https://digest.example:+80",
])
func `an address that no browser could go to is refused`(address: String) {
  let found = SiteSettings.reading("title: X\nbaseURL: \"\(address)\"\n")
  #expect(found.diagnostics.map(\.message.identifier) == ["settings.base-url"])
}

@Test(arguments: ["https://digest.example:8443/simpul", "http://[::1]:8080", "http://[::1]"])
func `an address may name its port`(address: String) {
  let found = SiteSettings.reading("title: X\nbaseURL: \"\(address)\"\n")
  #expect(found.diagnostics.isEmpty)
  #expect(found.value.baseURL == address)
}
