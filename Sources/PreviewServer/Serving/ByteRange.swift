/// What part of a file a request asks for.
enum ByteRange: Hashable {
  /// All of it: no part was asked for, or one that we don't give.
  case whole
  case part(Range<Int>)
  /// Nothing of the file lies in it.
  case unsatisfiable

  /// Reads a `Range` header for a file of `count` bytes; of several ranges none is given.
  init(_ header: String?, of count: Int) {
    self = .whole
    guard let header, let equals = header.firstIndex(of: "="),
      header[..<equals].lowercased() == "bytes"
    else { return }
    let ends = header[header.index(after: equals)...].split(
      separator: "-",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    guard ends.count == 2 else { return }
    switch (Self.number(ends[0]), Self.number(ends[1]), ends[0].isEmpty, ends[1].isEmpty) {
    case (nil, let last?, true, _):
      self = last == 0 || count == 0 ? .unsatisfiable : .part(max(0, count - last)..<count)
    case (let first?, nil, _, true):
      self = first < count ? .part(first..<count) : .unsatisfiable
    case (let first?, let last?, _, _) where first <= last:
      self = first < count ? .part(first..<(min(last, count - 1) + 1)) : .unsatisfiable
    default: return
    }
  }

  /// ASCII digits only; one too large for us lies beyond any file.
  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text) ?? Int.max - 1
  }
}
