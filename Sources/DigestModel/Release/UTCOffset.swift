/// How far the clocks of a place are ahead of UTC, all year round.
///
/// Indonesia knows no summer time, and a table of all zones would make a build depend on the machine
/// that it runs on.
package struct UTCOffset: Hashable, Sendable {
  /// Ahead of UTC; negative west of it.
  package let minutes: Int

  package static let utc = UTCOffset(checkedMinutes: 0)
  /// Waktu Indonesia Barat, the time of Jakarta.
  package static let westernIndonesia = UTCOffset(checkedMinutes: 7 * 60)

  /// The names that newsrooms of Indonesia write.
  package static let named: [String: UTCOffset] = [
    "UTC": .utc,
    "WIB": .westernIndonesia,
    "WITA": UTCOffset(checkedMinutes: 8 * 60),
    "WIT": UTCOffset(checkedMinutes: 9 * 60),
  ]

  private init(checkedMinutes minutes: Int) { self.minutes = minutes }

  /// Nil for more than fourteen hours, which no clock is ahead or behind.
  init?(minutes: Int) {
    guard (-Self.most...Self.most).contains(minutes) else { return nil }
    self.init(checkedMinutes: minutes)
  }

  private static let most = 14 * 60

  /// Reads `WIB`, `WITA`, `WIT`, `UTC`, `Z` or `+07:00`.
  package init?(_ text: some StringProtocol) {
    if let named = Self.named[String(text)] {
      self = named
      return
    }
    if text == "Z" {
      self = .utc
      return
    }
    let bytes = Array(text.utf8)
    guard bytes.count == 6, let sign = [43: 1, 45: -1][Int(bytes[0])],
      let minutes = Self.minutes(ofClock: text.dropFirst()), minutes <= Self.most
    else { return nil }
    self.init(checkedMinutes: sign * minutes)
  }

  /// `WIB` where it has a name in Indonesia, else `+05:30`.
  package var name: String {
    Self.named.first { $0.value == self }?.key ?? designator
  }

  /// `+07:00`, and `Z` for UTC.
  package var designator: String {
    if minutes == 0 { return "Z" }
    return (minutes < 0 ? "-" : "+") + Self.clock(ofMinutes: abs(minutes))
  }

  /// Minutes since midnight of `06:30`; nil for what is no time of a day.
  static func minutes(ofClock text: some StringProtocol) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":") else { return nil }
    let digits = [bytes[0], bytes[1], bytes[3], bytes[4]].map { Int($0) - 48 }
    guard digits.allSatisfy((0...9).contains) else { return nil }
    let (hour, minute) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    return hour < 24 && minute < 60 ? hour * 60 + minute : nil
  }

  static func clock(ofMinutes minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
