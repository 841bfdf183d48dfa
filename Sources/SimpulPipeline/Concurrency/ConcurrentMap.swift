/// Transforms all inputs on at most `width` tasks; `outputs[i]` belongs to `inputs[i]`.
///
/// - Throws: the error of the first input, in order, that failed: the same one for any width.
package func concurrentMap<Input: Sendable, Output: Sendable>(
  _ inputs: [Input],
  width: Int,
  _ transform: @escaping @Sendable (Input) throws -> Output
) async throws -> [Output] {
  let pieces = pieces(of: inputs.count, for: width)
  guard pieces.count > 1 else { return try inputs.map(transform) }
  typealias Piece = (index: Int, result: Result<[Output], any Error>)
  let done = await withTaskGroup(of: Piece.self) { group in
    var done = [Result<[Output], any Error>?](repeating: nil, count: pieces.count)
    var started = 0
    func startNext() {
      guard started < pieces.count else { return }
      let index = started
      started += 1
      group.addTask {
        Piece(index, Result { try inputs[pieces[index]].map(transform) })
      }
    }
    for _ in 0..<width { startNext() }
    while let piece = await group.next() {
      done[piece.index] = piece.result
      startNext()
    }
    return done
  }
  return try done.flatMap { try $0?.get() ?? [] }
}

/// Runs of inputs for one task each: many more than there are tasks, so that slow ones even out.
private func pieces(of count: Int, for width: Int) -> [Range<Int>] {
  guard width > 1, count > 1 else { return count == 0 ? [] : [0..<count] }
  let length = max(1, count / (width * 32))
  return stride(from: 0, to: count, by: length).map { $0..<min(count, $0 + length) }
}
