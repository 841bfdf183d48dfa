extension MachineValue: Storable {
  package init(from reader: inout StoredReader) throws(DamagedStore) {
    self =
      switch try reader.read(Int.self) {
      case 0: .type(try reader.read())
      case 1: .status(try reader.read())
      case 2: .date(try reader.read())
      case 3: .city(try reader.read())
      case 4: .country(try reader.read())
      case 5: .participants(try reader.read())
      case 6: .parties(try reader.read())
      default: throw DamagedStore()
      }
  }

  package func store(in writer: inout StoredWriter) {
    switch self {
    case .type(let type): writer.store(0, type)
    case .status(let status): writer.store(1, status)
    case .date(let date): writer.store(2, date)
    case .city(let city): writer.store(3, city)
    case .country(let country): writer.store(4, country)
    case .participants(let names): writer.store(5, names)
    case .parties(let parties): writer.store(6, parties)
    }
  }
}
