import DigestModel

/// What the search for copies has to know of each text, in a seventh of its length: how many rows of five
/// words it has, and a sample of them.
///
/// Only texts whose samples have much in common are read again and compared.
package struct TextSample: Hashable, Sendable {
  /// How long the text is, in rows.
  let rowCount: Int
  /// Half of each row of the sample, each once.
  private let packed: PackedNumbers

  package init(of body: String) {
    let shingles = Shingles(of: body)
    rowCount = shingles.count
    packed = PackedNumbers(shingles.sample)
  }

  var rows: [UInt32] { packed.numbers }
}

extension TextSample: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    rowCount = try reader.read()
    packed = try reader.read()
  }

  package func store(in writer: inout StoredWriter) { writer.store(all: self, rowCount, packed) }
}
