extension DatePrecision: Digestible, Storable {}

extension DateSpan: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    let (start, end) = (try reader.read(Day?.self), try reader.read(Day?.self))
    let span = DateSpan(start: start, end: end, precision: try reader.read())
    guard let span else { throw DamagedStore() }
    self = span
  }

  package func itemize(to taker: inout some ItemTaker) {
    taker.take(all: self, start, end, precision)
  }
}

extension SourceLocation: Itemized {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self.init(file: try reader.read(), line: try reader.read(), column: try reader.read())
  }

  package func itemize(to taker: inout some ItemTaker) { taker.take(all: self, file, line, column) }
}
