/// Why a preview can't be served.
package enum PreviewError: Error, Hashable, Sendable {
  /// Somebody else listens there; `free` is the next port where nobody does.
  case portTaken(Int, free: Int?)
  /// No address is known by that name; with what the operating system said.
  case unknownHost(String, String)
  /// The address is none of this machine's.
  case foreignHost(String)
  /// Ports below 1024 need a permission.
  case portRefused(Int)
  /// What the operating system said.
  case noServer(String)
}

extension PreviewError {
  /// Whether somebody asked for what there is not, and the machine is not to blame.
  package var isMisuse: Bool {
    switch self {
    case .unknownHost, .foreignHost: true
    case .portTaken, .portRefused, .noServer: false
    }
  }
}

extension PreviewError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .portTaken(let port, let free):
      "port \(port) is taken" + (free.map { "; try '--port \($0)'" } ?? "")
    case .unknownHost(let host, let words): "there is no host '\(host)': \(words)"
    case .foreignHost(let host):
      "'\(host)' is no address of this machine; without '--host', only this machine sees the preview"
    case .portRefused(let port): "port \(port) needs a permission; try one above 1023"
    case .noServer(let words): "no preview: \(words)"
    }
  }
}
