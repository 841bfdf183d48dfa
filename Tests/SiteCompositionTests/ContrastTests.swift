import Foundation
import TestSupport
import Testing

/// The colours of the style sheet: those of the light ground, then those of the dark one.
private func palettes() throws -> [[String: String]] {
  let file = Repository.root.appending(path: "templates/assets/site.css")
  let sheet = try String(contentsOf: file, encoding: .utf8)
  let parts = sheet.components(separatedBy: "@media (prefers-color-scheme: dark)")
  let dark = try #require(parts.dropFirst().first).components(separatedBy: "*::before")[0]
  return [parts[0], dark].map { part in
    var colours: [String: String] = [:]
    var scope = ""
    for line in part.components(separatedBy: .newlines) {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix(".topic-") { scope = String(line.prefix { $0 != " " }) }
      guard let name = line.firstRange(of: "--"), let value = line.firstRange(of: "#") else {
        continue
      }
      let key = line[name.lowerBound...].prefix { $0 != ":" }
      colours[line.hasPrefix(".") ? scope : String(key)] = String(
        line[value.upperBound...].prefix(6)
      )
    }
    return colours
  }
}

/// Source: WCAG 2.2, relative luminance.
private func luminance(_ colour: String) throws -> Double {
  let number = try #require(UInt32(colour, radix: 16))
  let channels = [16, 8, 0].map { shift -> Double in
    let part = Double((number >> UInt32(shift)) & 0xFF) / 255
    return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
}

private func contrast(_ one: String, _ other: String) throws -> Double {
  let values = [try luminance(one), try luminance(other)].sorted()
  return (values[1] + 0.05) / (values[0] + 0.05)
}

@Test(arguments: [
  ("--ink", "--paper"), ("--ink", "--sheet"), ("--ink-soft", "--paper"), ("--ink-soft", "--sheet"),
  ("--link", "--paper"), ("--link", "--sheet"), ("--accent", "--paper"), ("--topic", "--paper"),
  ("--notice-ink", "--notice"), (".topic-ukraine", "--paper"), (".topic-ukraine", "--sheet"),
  (".topic-gaza", "--paper"), (".topic-gaza", "--sheet"),
  (".topic-bilateral-visits", "--paper"), (".topic-bilateral-visits", "--sheet"),
])
func `text stands out from its ground, light and dark`(text: String, ground: String) throws {
  for palette in try palettes() {
    let ratio = try contrast(try #require(palette[text]), try #require(palette[ground]))
    #expect(ratio >= 4.5, "\(text) on \(ground) has \(ratio)")
  }
}

/// `colour` over `ground`, as opaque as the darkest cell of a picture.
private func tint(_ colour: String, over ground: String) throws -> String {
  let numbers = try [colour, ground].map { try #require(UInt32($0, radix: 16)) }
  let channels = [16, 8, 0].map { shift -> UInt32 in
    let parts = numbers.map { Double(($0 >> UInt32(shift)) & 0xFF) }
    return UInt32(parts[0] * 0.38 + parts[1] * 0.62) << UInt32(shift)
  }
  return String(channels.reduce(0, +), radix: 16)
}

@Test(arguments: ["--topic", ".topic-ukraine", ".topic-gaza", ".topic-bilateral-visits"])
func `numbers stand out from the darkest cell of a picture`(colour: String) throws {
  for palette in try palettes() {
    let ground = try tint(try #require(palette[colour]), over: try #require(palette["--paper"]))
    let ratio = try contrast(try #require(palette["--ink"]), ground)
    #expect(ratio >= 4.5, "numbers on \(colour) have \(ratio)")
  }
}
