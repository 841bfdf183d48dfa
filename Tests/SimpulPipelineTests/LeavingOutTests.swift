import DigestModel
import SimpulPipeline
import SiteFiles
import Testing

/// What a reader without a family takes from a text, as far as the cases ask.
private func reading(_ text: String, without families: Set<RuleFamily>) throws -> ReadArticle? {
  let embedded = EmbeddedFileSystem()
  let knowledge = try Knowledge.reading(shipped: embedded, site: nil).value
  let maker = articleReader(following: ReadingRules(without: families))
  let reader = try #require(try maker(knowledge, embedded).value)
  return reader(RawArticle(file: "2022-03-08-teks.txt", text: text)).value
}

private let calls = "Menteri Luar Negeri China Wang Yi menelepon Menlu AS Antony Blinken"

@Test(arguments: [
  (RuleFamily.relativeDays, "\(calls) kemarin."),
  (.knownPeople, "Wang Yi menelepon Antony Blinken pada Sabtu (5/3/2022)."),
  (.nouns, "Pertemuan Wang Yi dan Antony Blinken di Wina berlangsung pada Sabtu (5/3/2022)."),
  (.weekdays, "\(calls) pada Sabtu (4/3/2022)."),
  (.disclaimers, "Beijing membantah bahwa Wang Yi menelepon Antony Blinken, Sabtu (5/3/2022)."),
  (.denials, "Wang Yi tidak menelepon Antony Blinken pada Sabtu (5/3/2022)."),
  (.cancellations, "Wang Yi batal menemui Antony Blinken di Wina pada Sabtu (5/3/2022)."),
  (.plans, "Wang Yi akan menemui Antony Blinken di Wina pada Selasa (8/3/2022)."),
  (.daysAhead, "Wang Yi menemui Antony Blinken di Wina pada Sabtu (12/3/2022)."),
  (.knownPlaces, "Wang Yi menemui Antony Blinken di Jenewa pada Sabtu (5/3/2022)."),
  (.officesAlone, "Menlu Rusia menelepon Wang Yi pada Sabtu (5/3/2022)."),
  (.sharedOffices, "Wang Yi menelepon menlu Israel dan Palestina pada Sabtu (5/3/2022)."),
  (.misprintedNames, "Menlu Rusia Sergey Lavrow menelepon Wang Yi pada Sabtu (5/3/2022)."),
  (.pairs, "\(calls) pada Sabtu (5/3/2022). Keduanya bertemu di Wina pada Minggu (6/3/2022)."),
  (
    .retellings,
    "\(calls), Sabtu (5/3/2022).\n\nWang Yi menelepon Antony Blinken, Sabtu (5/3/2022)."
  ),
  (.reportingVerbs, "Wang Yi menelepon Antony Blinken, kata Sergey Lavrov, Senin (7/3/2022)."),
])
func `a text reads otherwise without the family that it needs`(
  family: RuleFamily,
  text: String
) throws {
  let raw = "Jakarta (Simpul) - \(text)\n\nPenulis: Redaksi Simpul\n"
  #expect(try reading(raw, without: []) != reading(raw, without: [family]))
  #expect(try reading(raw, without: []) != nil)
}
