import DigestModel

/// Writes the JSON Schema that a file of the open data follows, from the same tables of fields.
///
/// Source: JSON Schema, draft 2020-12.
package enum DataSchemaDocument {
  package static func bytes(of schema: DataSchema) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.member("$id", schema.file.schemaURL)
      json.member("title", schema.title)
      json.member("type", "object")
      json.member("required", required(in: schema.file))
      json.member("properties") { json in writeHead(of: schema.file, to: &json) }
      json.breakLine()
      json.member("$defs") { json in
        for type in types(in: schema.file) { write(type, schema, to: &json) }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func required(in file: DataFile) -> [String] {
    ["$schema", "title", "about", "language"] + (file.licence == nil ? [] : ["licence"])
      + file.parts.map(\.name)
  }

  private static func writeHead(of file: DataFile, to json: inout JSONWriter) {
    json.member("$schema") { $0.member("const", file.schemaURL) }
    json.member("title") { $0.member("type", "string") }
    json.member("about") { $0.write(.address) }
    json.member("language") { $0.write(.choice(of: SiteLanguage.self)) }
    json.member("licence") { json in
      json.member("type", "object")
      json.member("required", ["name"])
      json.member("properties") { json in
        json.member("name") { $0.member("type", "string") }
        json.member("url") { $0.write(.address) }
      }
    }
    json.member("updated") { $0.write(.day) }
    for part in file.parts {
      json.member(part.name) { json in
        if part.isSingle { json.reference(part.type) } else { json.write(.records(part.type)) }
      }
    }
  }

  private static func write(
    _ type: any DataRecord.Type,
    _ schema: DataSchema,
    to json: inout JSONWriter
  ) {
    json.breakLine()
    json.member(type.name) { json in
      json.member("type", "object")
      json.member("required", type.forms.filter { !$0.isOptional }.map(\.name))
      json.key("additionalProperties")
      json.value(false)
      json.member("properties") { json in
        for form in type.forms {
          json.breakLine()
          json.member(form.name) { json in
            json.write(form.shape)
            json.member("description", schema.meaning(type.name, form.name))
          }
        }
      }
    }
  }

  /// The types of records in the file, and of those within them, each once.
  private static func types(in file: DataFile) -> [any DataRecord.Type] {
    var found: [any DataRecord.Type] = []
    var waiting = file.parts.map(\.type)
    while !waiting.isEmpty {
      let type = waiting.removeFirst()
      guard !found.contains(where: { $0.name == type.name }) else { continue }
      found.append(type)
      for form in type.forms {
        if case .records(let inner) = form.shape { waiting.append(inner) }
      }
    }
    return found
  }
}

extension JSONWriter {
  /// The members of a schema for values of the shape.
  fileprivate mutating func write(_ shape: DataShape) {
    switch shape {
    case .text: member("type", "string")
    case .day:
      member("type", "string")
      member("format", "date")
    case .address:
      member("type", "string")
      member("format", "uri")
    case .choice(let names): member("enum", names)
    case .number: member("type", "integer")
    case .flag: member("type", "boolean")
    case .texts:
      member("type", "array")
      member("items") { $0.member("type", "string") }
    case .records(let type):
      member("type", "array")
      member("items") { $0.reference(type) }
    }
  }

  fileprivate mutating func reference(_ type: any DataRecord.Type) {
    member("$ref", "#/$defs/\(type.name)")
  }
}
