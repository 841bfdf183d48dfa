import DigestModel
import SiteFiles

/// Where an address that stands on one of the site's pages leads.
enum LinkTarget: Hashable, Sendable {
  /// To another site, or nowhere that can be told.
  case elsewhere
  /// To the site, by a path below its base and the place on the page, if any.
  case inside(path: String, fragment: String?)
  /// To the site's host, but not below the site's base path.
  case besideTheSite(path: String)

  /// `page` is where the address stands; without it a relative one can't be told.
  init(_ address: String, on page: SitePath?, of settings: SiteSettings) {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? String(parts[1]).withoutPercents : nil
    let whole = parts.first ?? ""
    var path = String(whole.prefix { $0 != "?" })
    var isBelowBase = false
    if path.hasPrefix(settings.baseURL),
      ["", "/"].contains(path.dropFirst(settings.baseURL.count).prefix(1))
    {
      path = "/" + path.dropFirst(settings.baseURL.count).drop { $0 == "/" }
      isBelowBase = true
    }
    if path.hasPrefix("//") || Self.hasScheme(path) {
      self = .elsewhere
    } else if path.isEmpty {
      self = .inside(path: page?.text ?? "", fragment: fragment)
    } else if path.hasPrefix("/") {
      let base = isBelowBase ? "" : settings.basePath
      guard path.hasPrefix(base + "/") || path == base else {
        self = .besideTheSite(path: path)
        return
      }
      self = .inside(path: Self.plain("/" + path.dropFirst(base.count + 1)), fragment: fragment)
    } else if let page {
      self = .inside(path: Self.plain(page.text + path), fragment: fragment)
    } else {
      self = .elsewhere
    }
  }

  private static func hasScheme(_ path: String) -> Bool {
    path.firstIndex { ":/".contains($0) }.map { path[$0] == ":" } ?? false
  }

  /// The path without `.` and `..`, and without signs that are written by their numbers.
  private static func plain(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        if !parts.isEmpty { parts.removeLast() }
      } else {
        parts.append(part)
      }
    }
    let isFolder = path.hasSuffix("/") || path.hasSuffix("/..") || path.hasSuffix("/.")
    let text = "/" + parts.joined(separator: "/") + (isFolder && !parts.isEmpty ? "/" : "")
    return text.withoutPercents
  }
}

extension String {
  /// `%20` and the like as the characters that they stand for.
  fileprivate var withoutPercents: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    let bytes = Array(utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = UInt8(
          String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self),
          radix: 16
        )
      {
        result.append(byte)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
