import DigestModel

extension Wording {
  /// What events of the family are called together, in few words: 'kunjungan'.
  func kind(_ family: EventType.Family) -> String { word(family.laneKey) }

  /// 'Menampilkan 60 dari 214 peristiwa'; `all` alone where nothing is left out.
  func shown(_ number: Int, of count: Int, _ all: String) -> String {
    number == count ? all : filled(.pictureShown, ["n": "\(number)", "all": all])
  }

  func peopleCount(_ number: Int) -> String {
    filled(number == 1 ? .peopleOne : .peopleMany, ["n": "\(number)"])
  }

  func stateCount(_ number: Int) -> String {
    filled(number == 1 ? .statesOne : .statesMany, ["n": "\(number)"])
  }

  func pairCount(_ number: Int) -> String {
    filled(number == 1 ? .pairsOne : .pairsMany, ["n": "\(number)"])
  }

  func stayCount(_ number: Int) -> String {
    filled(number == 1 ? .staysOne : .staysMany, ["n": "\(number)"])
  }

  /// Nil where nothing is left out.
  func othersLeft(_ number: Int) -> String? {
    number > 0 ? filled(.othersCount, ["n": "\(number)"]) : nil
  }
}

extension EventType.Family {
  /// The key of what a row of its events is called.
  var laneKey: String { "lane-\(rawValue)" }
}

extension String {
  /// The text with its first letter in lower case.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
