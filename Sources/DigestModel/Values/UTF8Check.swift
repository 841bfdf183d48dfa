extension Collection<UInt8> where Index == Int {
  /// Where the bytes stop being UTF-8, counted from 0; their count where all of them are.
  package var firstOffsetThatIsNoUTF8: Int {
    var decoder = UTF8()
    var position = startIndex
    while position < endIndex {
      var rest = self[position...].prefix(4).makeIterator()
      guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
        return position - startIndex
      }
      decoder = UTF8()
      position += UTF8.width(scalar)
    }
    return count
  }
}
