/// A person whom an article names.
package struct ArticlePerson: Hashable, Sendable {
  /// Full name in its commonest spelling.
  package var name: String
  /// The office that the article gives, spelt out: `Menteri Luar Negeri`.
  package var office: String?
  /// Whom the person acts for.
  package var country: Party?

  package init(name: String, office: String? = nil, country: Party? = nil) {
    self.name = name
    self.office = office
    self.country = country
  }
}
