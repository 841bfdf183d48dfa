import DigestModel

extension Site {
  /// The open data as `Dataset`, with its files.
  func writeDataset(to json: inout JSONWriter) {
    json.member("@type", "Dataset")
    json.member("@id", absolute(addresses.data))
    json.member("url", absolute(addresses.data))
    json.member("name", "\(settings.title): \(wording[.sectionData])")
    json.member("description", wording[.introData])
    json.member("license", settings.licence.map { $0.url ?? $0.name })
    json.member("dateModified", latestDay?.description)
    json.member("temporalCoverage", coverage)
    json.list("distribution") { list in
      for data in DataList.allCases {
        writeDownload(data.rawValue, "json", "application/json", to: &list)
        writeDownload(data.rawValue, "csv", "text/csv", to: &list)
      }
    }
  }

  private func writeDownload(
    _ name: String,
    _ ending: String,
    _ type: String,
    to list: inout JSONWriter
  ) {
    list.object { json in
      json.member("@type", "DataDownload")
      json.member("name", "\(name).\(ending)")
      json.member("encodingFormat", type)
      json.member("contentUrl", absolute(addresses.dataFile(name, ending)))
    }
  }

  /// From the first held event to the last.
  private var coverage: String? {
    let days = events.lazy.filter { $0.status == .held }.compactMap(\.date.start)
    guard let last = days.first, let first = days.min() else { return nil }
    return "\(first)/\(last)"
  }
}
