import FlyingSocks
import Foundation

/// Where a preview listens.
struct ServerAddress: Hashable, Sendable {
  /// As the user named it.
  let host: String
  /// The address that the name stands for, in numbers.
  let numbers: String
  let isIPv6: Bool

  /// Looks the name up.
  init(host: String) throws(PreviewError) {
    var hints = addrinfo()
    #if os(Linux)
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #else
    hints.ai_socktype = SOCK_STREAM
    #endif
    // A name with both is reached more surely by the old kind.
    hints.ai_family = host.contains(":") ? AF_INET6 : AF_INET
    let name =
      host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    var found: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(name, nil, &hints, &found)
    defer { if let found { freeaddrinfo(found) } }
    guard code == 0, let entry = found?.pointee, let address = entry.ai_addr else {
      throw .unknownHost(host, String(cString: gai_strerror(code)))
    }
    var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    let length = socklen_t(text.count)
    guard
      getnameinfo(address, entry.ai_addrlen, &text, length, nil, 0, NI_NUMERICHOST) == 0,
      let numbers = String(
        validating: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)),
        as: UTF8.self
      )
    else { throw .unknownHost(host, "it has no address") }
    self.host = name
    self.numbers = numbers
    isIPv6 = entry.ai_family == AF_INET6
  }

  /// Whether only this machine gets there.
  var isLoopback: Bool { numbers == "::1" || (!isIPv6 && numbers.hasPrefix("127.")) }

  /// Whether it stands for all addresses of this machine.
  var isAny: Bool { ["0.0.0.0", "::"].contains(numbers) }

  func socketAddress(port: UInt16) throws -> any SocketAddress {
    isIPv6
      ? try sockaddr_in6.inet6(ip6: numbers, port: port)
      : try sockaddr_in.inet(ip4: numbers, port: port)
  }

  /// Where a browser on this machine finds a site below `path`.
  func url(port: Int, path: String) -> String {
    let name = isAny ? "localhost" : isIPv6 ? "[\(numbers)]" : numbers
    return "http://\(name):\(port)\(path)"
  }

  /// The first of the ports after `port` on which nobody listens.
  func freePort(after port: UInt16) -> Int? {
    (Int(port) + 1...Int(port) + 50).first { candidate in
      guard let number = UInt16(exactly: candidate) else { return false }
      do {
        let socket = try Socket(domain: isIPv6 ? AF_INET6 : AF_INET)
        defer { closeQuietly(socket) }
        try bind(socket, number)
        return true
      } catch {
        // Taken, or not ours to take: either way no port to name.
        return false
      }
    }
  }

  private func bind(_ socket: Socket, _ port: UInt16) throws {
    if isIPv6 {
      try socket.bind(to: try sockaddr_in6.inet6(ip6: numbers, port: port))
    } else {
      try socket.bind(to: try sockaddr_in.inet(ip4: numbers, port: port))
    }
  }
}

private func closeQuietly(_ socket: Socket) {
  do {
    try socket.close()
  } catch {
    // It was only tried out; there is nothing to lose in it.
    return
  }
}
