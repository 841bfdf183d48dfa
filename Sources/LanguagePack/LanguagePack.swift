import DigestModel

/// What the tool knows of a language, as tables read from data files.
package struct LanguagePack: Sendable {
}
