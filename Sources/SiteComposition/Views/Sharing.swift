import DigestModel

/// What a page tells other sites and search engines beside its title, description and address.
struct Sharing: TemplateView {
  let locale: String
  let published: String?
  let modified: String?
  let section: String?
  let twins: [Twin]
  let dataURL: String?

  static let fields: [ViewField<Sharing>] = [
    ViewField("locale", .text, "language and territory of the page: `id_ID`") { .text($0.locale) },
    ViewField("published", .text, "day of an article's publication") {
      .text(orAbsent: $0.published)
    },
    ViewField("modified", .text, "day of an article's last correction") {
      .text(orAbsent: $0.modified)
    },
    ViewField("section", .text, "an article's first topic") { .text(orAbsent: $0.section) },
    ViewField("twins", .list(Twin.self), "the page in each language, itself among them") {
      .list($0.twins)
    },
    ViewField("dataURL", .text, "address of what the page tells, as JSON") {
      .text(orAbsent: $0.dataURL)
    },
  ]
}

/// The page in one language.
struct Twin: TemplateView {
  let language: String
  let url: String
  /// Empty for the page's own language, which is told elsewhere.
  let otherLocale: String?

  static let fields: [ViewField<Twin>] = [
    ViewField("hreflang", .text, "language code, or `x-default`") { .text($0.language) },
    ViewField("twinURL", .text, "whole address") { .text($0.url) },
    ViewField("otherLocale", .text, "language and territory, where it is another language") {
      .text(orAbsent: $0.otherLocale)
    },
  ]
}

extension Site {
  func sharing(of thing: PageThing, at path: SitePath, isHidden: Bool) -> Sharing {
    let article: Article? =
      if case .article(let position) = thing { articles[position] } else { nil }
    return Sharing(
      locale: language.locale,
      published: article?.published?.description,
      modified: article?.lastChanged?.description,
      section: article?.facts.topics.lazy.compactMap { self.world.topics[$0]?.name[self.language] }
        .first,
      twins: isHidden ? [] : twins(of: path),
      dataURL: dataURL(of: thing)
    )
  }

  private func dataURL(of thing: PageThing) -> String? {
    guard case .event(let position) = thing else { return nil }
    return href(addresses.dataFile(of: events[position].id))
  }

  /// The page in its own language and in those of the settings' other sites, by language; empty
  /// where there is no other.
  ///
  /// Who reads neither language gets the one in which the articles are, so that all sites say the same.
  private func twins(of path: SitePath) -> [Twin] {
    let others = translations.compactMap { translation in
      translation.address(of: path).map {
        Twin(
          language: translation.language.rawValue,
          url: $0,
          otherLocale: translation.language.locale
        )
      }
    }
    guard !others.isEmpty else { return [] }
    let own = Twin(language: language.rawValue, url: absolute(path), otherLocale: nil)
    let all = ([own] + others).sorted { $0.language < $1.language }
    let fallback = all.first { $0.language == copyLanguage } ?? all[0]
    return all + [Twin(language: "x-default", url: fallback.url, otherLocale: nil)]
  }

  static func translations(_ input: CompositionInput) -> [AddressTranslation] {
    input.settings.alternates.map {
      AddressTranslation(
        to: $0,
        from: SiteAddresses(language: input.settings.language),
        input.knowledge
      )
    }
  }
}
