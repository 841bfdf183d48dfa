import DigestModel

extension SiteSettings {
  /// The path of the base address, without a slash at its end; empty for a host of its own.
  package var basePath: String {
    guard let scheme = baseURL.range(of: "://") else { return "" }
    let rest = baseURL[scheme.upperBound...]
    return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? ""
  }
}
