/// Why a preview can't be served.
package enum PreviewError: Error, Hashable, Sendable {
  /// Somebody else listens there; `free` is the next port where nobody does.
  case portTaken(Int, free: Int?)
  /// What the operating system said.
  case noServer(String)
}

extension PreviewError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .portTaken(let port, let free):
      "port \(port) is taken" + (free.map { "; try '--port \($0)'" } ?? "")
    case .noServer(let words): "no preview: \(words)"
    }
  }
}
