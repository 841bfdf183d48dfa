import DigestModel

/// The names that a line lists, without addresses.
func personNames(in line: String) -> [String] {
  guard webAddress(line) == nil else { return [] }
  return line.split { $0 == ";" || $0 == "|" || $0 == "," || $0 == "\n" }
    .map { spacedSingly(visibleText(String($0))) }
    .filter { !$0.isEmpty && !$0.contains("@") && webAddress($0) == nil }
}

/// The text if it is an address that a reader may be sent to, as front matter takes it.
func webAddress(_ text: String) -> String? {
  let address = spacedSingly(visibleText(text))
  let lower = address.lowercased()
  guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix),
    lower.count > scheme.count, !address.contains(" "),
    !address.contains("\""), !address.contains("<"), address.utf8.count <= 2000
  else { return nil }
  return address.asWebAddress
}

/// A server's name without what every site has before it; nil where it is none.
func serverName(_ text: String) -> String? {
  var name = spacedSingly(visibleText(text)).lowercased()[...]
  if let scheme = webAddress(String(name)) {
    name = scheme.split(separator: "/").dropFirst().first ?? ""
  }
  if name.hasPrefix("www.") { name = name.dropFirst(4) }
  return name.contains(".") && !name.contains(" ") ? String(name) : nil
}

/// The day that a machine's date gives: ISO 8601 or RFC 822.
///
/// A moment told in universal time is put into western Indonesian time, in which the copy's day is
/// counted; one with another offset keeps its day. What is told from today on ('2 jam lalu') is none.
func statedDay(_ text: String) -> Day? {
  let words = spacedSingly(visibleText(text)).split { $0 == " " || $0 == "," || $0 == "T" }
  guard let first = words.first else { return nil }
  if let day = Day(iso8601: first) { return day.inIndonesia(words.dropFirst()) }
  let rest = first.first?.isLetter == true ? words.dropFirst() : words[...]
  let parts = rest.prefix(3).map(String.init)
  guard parts.count == 3, let number = Int(parts[0]), let year = Int(parts[2]),
    parts[2].count == 4, parts[1].count >= 3,
    let month = months.firstIndex(of: parts[1].prefix(3).lowercased()),
    let day = Day(year: year, month: month + 1, day: number)
  else { return nil }
  return day.inIndonesia(rest.dropFirst(3))
}

private let months = [
  "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
]

extension Day {
  /// The day it is in Jakarta at the time that follows the day, if that is universal time.
  fileprivate func inIndonesia(_ rest: ArraySlice<Substring>) -> Day {
    let time = rest.joined(separator: " ")
    let isUniversal = ["Z", "GMT", "UTC", "+0000", "+00:00"].contains { time.hasSuffix($0) }
    guard isUniversal, let hour = Int(time.prefix(2)), (17...23).contains(hour) else { return self }
    return adding(days: 1)
  }
}
