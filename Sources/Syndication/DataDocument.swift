import DigestModel

/// Writes a file of the open data as JSON, a record in each line.
package enum DataDocument {
  package static func bytes(of file: DataFile) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      writeHead(of: file, to: &json)
      for part in file.parts { write(part, to: &json) }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func writeHead(of file: DataFile, to json: inout JSONWriter) {
    json.member("$schema", file.schemaURL)
    json.member("title", file.title)
    json.member("about", file.about)
    json.member("language", file.language.rawValue)
    if let licence = file.licence {
      json.member("licence") { json in
        json.member("name", licence.name)
        json.member("url", licence.url)
      }
    }
    json.member("updated", file.updated?.description)
  }

  private static func write(_ part: DataPart, to json: inout JSONWriter) {
    json.key(part.name)
    if part.isSingle { return part.record(0).write(to: &json) }
    json.list { json in
      for number in 0..<part.count {
        json.breakLine()
        part.record(number).write(to: &json)
      }
    }
  }
}

extension DataRecord {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      forEachValue { name, _, value in json.member(name, value) }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: String, _ value: DataValue) {
    switch value {
    case .absent: return
    case .text(let text): member(name, text)
    case .number(let number): member(name, number)
    case .flag(let flag):
      key(name)
      self.value(flag)
    case .texts(let texts): member(name, texts)
    case .records(let records):
      key(name)
      list { list in
        for record in records { record.write(to: &list) }
      }
    }
  }
}
