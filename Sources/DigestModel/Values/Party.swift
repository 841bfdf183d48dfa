/// A state or a body of states that takes part in an event.
///
/// A state goes by its ISO 3166-1 alpha-2 code, a body by its fixed name: `EU`, `UN`, `NATO`,
/// `ASEAN`, `OIC`, `Arab League`, `Hamas`. Which is which, `Knowledge` says.
package struct Party: Hashable, Sendable {
  package let code: String

  package init(_ code: String) { self.code = code }
}

extension Party: Comparable {
  package static func < (left: Party, right: Party) -> Bool { left.code < right.code }
}

extension Party: CustomStringConvertible {
  package var description: String { code }
}
