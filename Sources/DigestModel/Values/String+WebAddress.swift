extension String {
  /// The text as an address of the web, nil where it is none: `http` or `https`, a host, and what no address
  /// may hold (spaces, quotes, angles) by its number, as browsers would read it.
  package var asWebAddress: String? {
    let lowered = lowercased()
    guard let scheme = ["https://", "http://"].first(where: { lowered.hasPrefix($0) }) else {
      return nil
    }
    let rest = unicodeScalars.dropFirst(scheme.count)
    let host = rest.prefix { !"/?#".unicodeScalars.contains($0) }
    guard !host.isEmpty, !host.contains(where: { $0.isUnfitForAddress || $0 == "'" }) else {
      return nil
    }
    let path = Array(rest.dropFirst(host.count))
    let firstMark = path.firstIndex(of: "#")
    var address = scheme + String(host)
    for (index, scalar) in path.enumerated() {
      let isNumber = path[index...].dropFirst().prefix(2).count(where: \.isHexDigit) == 2
      switch scalar {
      case "%" where isNumber: address.append("%")
      case "#" where index == firstMark: address.append("#")
      case "%", "#", "[", "]": address.append(scalar.byNumber)
      default:
        address.append(scalar.isUnfitForAddress ? scalar.byNumber : String(scalar))
      }
    }
    return address
  }
}

extension Unicode.Scalar {
  fileprivate var isUnfitForAddress: Bool {
    properties.isWhitespace || properties.generalCategory == .control
      || properties.generalCategory == .format || "\"<>\\^`{|}".unicodeScalars.contains(self)
  }

  fileprivate var isHexDigit: Bool { properties.isASCIIHexDigit }

  /// Its bytes as addresses write them: `%20`.
  fileprivate var byNumber: String {
    utf8.map { ($0 < 16 ? "%0" : "%") + String($0, radix: 16, uppercase: true) }.joined()
  }
}
