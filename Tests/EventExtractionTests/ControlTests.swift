import DigestModel
import Testing

private let eide = "Menlu Norwegia Espen Barth Eide"
private let putin = "Presiden Rusia Vladimir Putin"
private let xi = "Presiden China Xi Jinping"

/// Sentences in which somebody does what another one asks, knows or speaks of; published on 17 May 2024.
struct ControlTests {
  @Test(arguments: [
    ("mendesak", "proposed"), ("meminta", "proposed"), ("mengizinkan", "proposed"),
    ("membiarkan", "held"), ("melihat", "held"), ("senang", "held"), ("menugaskan", "held"),
  ])
  func `whoever stands between two verbs does what the second one tells`(
    verb: String,
    status: String
  ) throws {
    let mentions = try facts(of: ["\(eide) \(verb) \(putin) bertemu \(xi)."]).mentions
    #expect(mentions.map(\.participants) == [["Vladimir Putin", "Xi Jinping"]])
    #expect(mentions.map(\.status.rawValue) == [status])
  }

  @Test(arguments: [
    "\(eide) yakin \(putin) akan segera bertemu \(xi).",
    "\(eide) mengkritik \(putin) yang bertemu \(xi).",
    "\(eide) mengkritik \(putin) yang sehari sebelumnya bertemu \(xi).",
    "\(eide) menggantikan \(putin) yang batal bertemu \(xi).",
    "\(eide) memuji \(putin) karena bertemu \(xi).",
    "\(eide) meminta \(putin) untuk bertemu \(xi).",
    "\(eide) mengutus \(putin) menemui \(xi).",
    "\(eide) mengundang \(putin) bertemu \(xi).",
    "Sebelum bertolak ke Bergen, \(eide) mengusulkan \(putin) bertemu \(xi).",
  ])
  func `words may stand between him and his verb`(text: String) throws {
    let meetings = try facts(of: [text]).mentions.filter { $0.type == .meeting }
    #expect(meetings.map(\.participants) == [["Vladimir Putin", "Xi Jinping"]])
  }

  @Test(arguments: [
    "\(eide) menggantikan \(putin) bertemu \(xi).",
    "\(eide) mewakili \(putin) bertemu \(xi).",
    "\(eide) berterima kasih kepada \(putin) dan bertemu \(xi).",
    "\(eide) mengkritik \(putin) dan bertemu \(xi).",
  ])
  func `whoever stands in for another one acts himself`(text: String) throws {
    let mentions = try facts(of: [text]).mentions
    #expect(mentions.map(\.participants) == [["Espen Barth Eide", "Xi Jinping"]])
  }

  @Test(arguments: ["melarang", "mencegah", "membantah"])
  func `what somebody is kept from does not take place`(verb: String) throws {
    #expect(try facts(of: ["\(eide) \(verb) \(putin) bertemu \(xi)."]).mentions.isEmpty)
  }

  /// Without another one they meet each other.
  @Test func `whoever asks somebody to meet takes part`() throws {
    let mentions = try facts(of: ["\(eide) mengajak \(putin) bertemu di Oslo."]).mentions
    #expect(mentions.map(\.participants) == [["Espen Barth Eide", "Vladimir Putin"]])
  }

  @Test(arguments: [
    "\(eide) meminta Rusia kembali ke meja perundingan dengan Ukraina.",
    "\(eide) mendesak Rusia melanjutkan perundingan dengan Ukraina.",
    "\(eide) mendesak Rusia dan Ukraina melanjutkan perundingan.",
  ])
  func `a state that is asked to talk talks, not whoever asks`(text: String) throws {
    let mentions = try facts(of: [text]).mentions
    #expect(mentions.map(\.type) == [.negotiation])
    #expect(mentions.map(\.status) == [.proposed])
    #expect(mentions.map { $0.parties.map(\.code).sorted() } == [["RU", "UA"]])
  }

  @Test(arguments: ["diundang menghadiri", "diundang ke"])
  func `who was only invited has not been there`(verb: String) throws {
    let text = "\(eide) \(verb) KTT G7 di Kananaskis pada Juni."
    #expect(try facts(of: [text]).mentions.map(\.status) == [.scheduled])
  }
}
