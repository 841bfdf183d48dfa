import DigestModel
import LanguagePack
import MarkedYAML

/// What `clauses.yaml` holds; a class as `ExtractionTables` is.
final class ClauseWords: Sendable {
  let reporting: PhraseSet
  let stating: PhraseSet
  let boundaries: PhraseSet
  let simultaneous: PhraseSet
  /// They begin a clause that tells the same act over again, at the same time.
  let meanwhile: PhraseSet
  let alongside: PhraseSet
  /// They begin a clause that goes on with the plan before it.
  let continuing: WordSet
  let aims: PhraseSet
  let partners: WordSet
  let origins: WordSet
  let outsiders: PhraseSet
  let governing: WordSet
  let lists: WordSet
  /// Before somebody who acts in what another one speaks of.
  let reportedActs: WordSet
  /// Nouns of somebody's coming and going that only tell the time of what another one does.
  let arrivals: WordSet
  let pairs: PhraseSet
  let sides: PhraseSet
  let groups: PhraseSet
  let singles: WordSet
  let backward: WordSet
  let apart: PhraseSet
  /// Between a noun and some of those whom it is held with.
  let among: PhraseSet
  /// Before a noun they say that there are several, each with somebody else.
  let severals: WordSet
  let bilaterals: WordSet
  let together: PhraseSet
  let earlier: PhraseSet
  let capital: PhraseSet
  /// 'hari kedua' is 2, 'hari terakhir' -1.
  let daysOfStay: PhraseTable<Int>
  /// 'kota itu', 'sana' and 'negara itu': the city or state that was told last.
  let thatCity: PhraseSet
  let thatState: PhraseSet
  let at: WordSet
  let to: WordSet
  let numbers: WordTable<Int>
  let days: WordSet
  /// What the length of a talk is told in.
  let hours: WordSet
  let day: WordSet
  let week: WordSet
  let weeks: WordSet
  /// Before one of `afterwards`: counted from a day that is not told.
  let spans: PhraseSet
  let afterwards: WordSet
  /// Between a number and the hours that it counts: 'empat setengah jam'.
  let half: WordSet
  /// How verbs begin, unlike the nouns that describe somebody.
  let verbPrefixes: [String]
  /// That of the verbs that have an object.
  let activePrefix: String
  /// How a noun ends that is somebody's who was told: 'wakilnya'.
  let possessive: String
  /// Before the date from which something holds.
  let force: WordSet
  /// They open a part of a list that names nobody: 'X, para pemimpin Eropa, dan Y'.
  let plurals: WordSet
  /// Whoever does this ends his stay.
  let leaving: PhraseSet
  /// Verbs of travel that need no destination.
  let bareVisits: WordSet
  /// Before a body: the place where it sits.
  let headquarters: PhraseSet
  /// Before a verb of saying: nothing has been said yet.
  let intending: WordSet
  /// The last word of days that are counted from what follows: 'dua hari sebelum'.
  let countedFrom: WordSet
  /// After a number of days they say how far two events lie apart.
  let gaps: WordSet
  let and: String
  /// It begins what somebody says.
  let that: String
  /// Before what points back they tell when, and not who acts.
  let moments: WordSet
  /// Between a verb of saying and what the speaker does himself.
  let ownWords: PhraseSet
  /// Before a verb they say how far its act has come.
  let auxiliaries: WordSet
  let control: ControlWords
  /// They open a noun that names nobody.
  let indefinites: WordSet
  let ends: WordSet
  let attends: PhraseSet
  let opening: OpeningWords
  let people: PeopleWords
  let dealing: DealingWords
  /// Verbs between people and the talks that they hold.
  let conducts: PhraseSet
  /// After a name they say that it is only what was spoken of.
  let spokenOf: PhraseSet
  /// Before what somebody's words were about.
  let about: WordSet
  /// Before those who lead or carry out what a noun names.
  let ledBy: PhraseSet
  /// Before the two sides of a noun.
  let between: PhraseSet
  /// City by building.
  let venues: [String: String]
  /// Behind a pronoun they say that it means more than two.
  let moreThanTwo: WordSet
  /// Behind 'kedua': the keys of the offices that both hold.
  let pairedOffices: PhraseTable<[String]>
  /// They tell of others than those who were told before.
  let newcomers: PhraseSet

  init(_ reader: inout MappingReader) {
    reporting = reader.phrases("reporting")
    stating = reader.phrases("stating")
    boundaries = reader.phrases("boundaries")
    simultaneous = reader.phrases("simultaneous")
    meanwhile = reader.phrases("meanwhile")
    alongside = reader.phrases("alongside")
    continuing = reader.words("continuing")
    aims = reader.phrases("aims")
    partners = reader.words("partners")
    origins = reader.words("origins")
    outsiders = reader.phrases("outsiders")
    governing = reader.words("governing")
    lists = reader.words("lists")
    reportedActs = reader.words("reported_acts")
    arrivals = reader.words("arrivals")
    pairs = reader.phrases("pairs")
    sides = reader.phrases("sides")
    groups = reader.phrases("groups")
    singles = reader.words("singles")
    backward = reader.words("backward")
    apart = reader.phrases("apart")
    among = reader.phrases("among")
    severals = reader.words("severals")
    bilaterals = reader.words("bilaterals")
    together = reader.phrases("together")
    earlier = reader.phrases("earlier")
    capital = reader.phrases("capital")
    daysOfStay = PhraseTable(
      reader.entries("days_of_stay") { nested, key in nested.integer(key) }
        .map { (phrase: $0.key, value: $0.value) }
    )
    thatCity = reader.phrases("that_city")
    thatState = reader.phrases("that_state")
    at = reader.words("at")
    to = reader.words("to")
    numbers = WordTable(reader.entries("numbers") { nested, key in nested.integer(key) })
    days = reader.words("days")
    hours = reader.words("talk_hours")
    day = reader.words("day")
    week = reader.words("week")
    weeks = reader.words("weeks")
    spans = reader.phrases("spans")
    afterwards = reader.words("afterwards")
    half = reader.words("half")
    plurals = reader.words("plurals")
    verbPrefixes = reader.strings("verb_prefixes")
    activePrefix = reader.requiredString("active_prefix") ?? ""
    possessive = reader.requiredString("possessive") ?? ""
    force = reader.words("force")
    leaving = reader.phrases("leaving")
    bareVisits = reader.words("bare_visits")
    headquarters = reader.phrases("headquarters")
    intending = reader.words("intending")
    countedFrom = reader.words("counted_from")
    gaps = reader.words("gaps")
    and = reader.requiredString("and") ?? ""
    that = reader.requiredString("that") ?? ""
    moments = reader.words("moments")
    ownWords = reader.phrases("own_words")
    auxiliaries = reader.words("auxiliaries")
    control = ControlWords(&reader)
    indefinites = reader.words("indefinites")
    ends = reader.words("ends")
    attends = reader.phrases("attends")
    opening = OpeningWords(&reader)
    people = PeopleWords(&reader)
    dealing = DealingWords(&reader)
    conducts = reader.phrases("conducts")
    spokenOf = reader.phrases("spoken_of")
    about = reader.words("about")
    ledBy = reader.phrases("led_by")
    between = reader.phrases("between")
    venues = reader.entries("venues") { nested, key in nested.string(key) }
    moreThanTwo = reader.words("more_than_two")
    pairedOffices = PhraseTable(
      reader.entries("paired_offices") { nested, key in nested.strings(key) }
        .map { (phrase: $0.key, value: $0.value) }
    )
    newcomers = reader.phrases("newcomers")
  }

  /// The number that a token tells, in figures or as a word.
  func number(_ token: Token) -> Int? { Int(token.text) ?? numbers[token] }
}

/// Words that stand for somebody who was told before.
struct PeopleWords: Sendable {
  /// Whoever was told beside the subject: 'dengannya'.
  let others: WordSet
  let hosts: PhraseSet
  let guests: PhraseSet
  /// Before 'tuan rumah' they say that it is a role and nobody.
  let roles: WordSet
  /// Verbs of saying in the passive, before whoever said it.
  let passives: WordSet
  /// Before a title they say that its holder was told before.
  let articles: WordSet
  /// Before those who do something with the subject: 'bersama X dan Y'.
  let companions: WordSet
  /// They begin a description of somebody who was told before: 'mantan gubernur X itu'.
  let epithets: WordSet
  /// Verb-like words that such a description may hold, and nouns before its end that are nobody.
  let epithetFillers: WordSet
  let impersonal: WordSet
  /// Before a name that only tells the times of somebody.
  let eras: WordSet

  init(_ reader: inout MappingReader) {
    epithets = reader.words("epithets")
    epithetFillers = reader.words("epithet_fillers")
    impersonal = reader.words("impersonal")
    eras = reader.words("eras")
    others = reader.words("others")
    hosts = reader.phrases("host_words")
    guests = reader.phrases("guest_words")
    roles = reader.words("roles")
    passives = reader.words("passives")
    articles = reader.words("articles")
    companions = reader.words("companions")
  }
}

extension ClauseWords {
  /// 'mulai berlaku Minggu': whether a date is that from which something holds.
  func tellsForce(before start: Int, in tokens: [Token]) -> Bool {
    tokens[max(0, start - Self.reachOfForce)..<start].contains { force.contains($0) }
  }

  private static var reachOfForce: Int { 3 }
}
