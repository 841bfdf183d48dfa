import DigestModel

/// Which names of cities mean the same one.
package struct CityForms: Hashable, Sendable {
  private let firstForm: [String: String]

  /// Each row holds the forms of one city's name.
  package init(_ rows: [[String]] = []) {
    var forms: [String: String] = [:]
    for row in rows {
      guard let first = row.first?.compared else { continue }
      for form in row { forms[form.compared] = first }
    }
    firstForm = forms
  }

  /// The forms of both, where they contradict those of the first.
  package func joined(with other: CityForms) -> CityForms {
    CityForms(forms: firstForm.merging(other.firstForm) { first, _ in first })
  }

  private init(forms: [String: String]) { firstForm = forms }

  /// Whether both name the same city, or neither names one.
  func areSame(_ first: String?, _ second: String?) -> Bool {
    canonical(first) == canonical(second)
  }

  private func canonical(_ name: String?) -> String? {
    name.map { firstForm[$0.compared] ?? $0.compared }
  }
}

extension String {
  /// The text for comparing: folded, without apostrophes, runs of spaces as one.
  package var compared: String {
    folded.filter { $0 != "'" }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
