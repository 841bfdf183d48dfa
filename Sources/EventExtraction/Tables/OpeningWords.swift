import LanguagePack
import MarkedYAML

/// Words with which a sentence opens before its subject.
struct OpeningWords: Sendable {
  /// They open a clause that lends its date to the one that it opens.
  let openers: PhraseSet
  /// In a date they say that it lies ahead.
  let future: WordSet
  /// Those of them that tell of something before.
  let precedents: PhraseSet
  /// Before the meeting or call in which something was said.
  let within: PhraseSet
  /// They seem to tell who said it, and tell a plan.
  let plans: PhraseSet
  /// What they open came next, on the same day.
  let sequels: PhraseSet
  /// Behind an event, before the day on which something was said of it.
  let announced: PhraseSet
  /// Before the name that a sentence begins to tell of.
  let leads: PhraseSet
  /// Straight before a verb of meeting: it came next, where the one before it did.
  let also: WordSet
  /// What they open took place beside what was told before.
  let besides: PhraseSet
  /// What they open came after the words of whoever spoke.
  let befores: WordSet
  /// What they open lies hours away from what was told before.
  let hours: PhraseSet
  /// Beside a date: the evening.
  let nights: WordSet

  init(_ reader: inout MappingReader) {
    openers = reader.phrases("openers")
    future = reader.words("future")
    precedents = reader.phrases("precedents")
    within = reader.phrases("within")
    plans = reader.phrases("plans")
    sequels = reader.phrases("sequels")
    announced = reader.phrases("announced")
    leads = reader.phrases("leads")
    also = reader.words("also")
    besides = reader.phrases("besides")
    befores = reader.words("befores")
    hours = reader.phrases("hours")
    nights = reader.words("nights")
  }

  func isWithin(_ tokens: [Token], at index: Int) -> Bool {
    within.length(in: tokens, at: index) > 0
  }
}
