import Foundation

/// The names under which a preview answers.
///
/// A name that another site's page could point at this machine is refused, so that no website can read
/// the preview through its visitors' browsers.
struct AllowedHosts: Hashable, Sendable {
  private var names: Set<String> = ["localhost", "127.0.0.1", "::1"]
  /// Whether any address in numbers will do: no foreign page has one of this machine's for its name.
  private var allowsNumbers = false

  init(listeningOn address: ServerAddress, machine: String) {
    guard !address.isLoopback else {
      names.insert(address.host.lowercased())
      names.insert(address.numbers)
      return
    }
    names.formUnion([address.host.lowercased(), address.numbers])
    guard address.isAny else { return }
    allowsNumbers = true
    names.formUnion([machine.lowercased(), machine.lowercased() + ".local"])
  }

  /// Whether a request's `Host` is one of them, with any port.
  func contain(_ header: String?) -> Bool {
    guard let header, let name = Self.name(in: header) else { return false }
    return names.contains(name) || (allowsNumbers && Self.isNumbers(name))
  }

  /// The name without port and brackets; nil where it is none.
  private static func name(in header: String) -> String? {
    var name = header[...]
    if let colon = name.lastIndex(of: ":"), !name.hasSuffix("]") {
      guard name[colon...].dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
      name = name[..<colon]
    }
    if name.hasPrefix("["), name.hasSuffix("]") { name = name.dropFirst().dropLast() }
    return name.isEmpty ? nil : name.lowercased()
  }

  private static func isNumbers(_ name: String) -> Bool {
    var four = in_addr()
    var six = in6_addr()
    return inet_pton(AF_INET, name, &four) == 1 || inet_pton(AF_INET6, name, &six) == 1
  }
}
