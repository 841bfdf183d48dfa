/// What two pieces of work come to that don't need each other: at once, or in turn where `width` is 1.
///
/// - Throws: the error of the second one where it fails, else that of the first.
func both<First: Sendable, Second: Sendable>(
  width: Int,
  _ first: @escaping @Sendable () async throws -> First,
  and second: @escaping @Sendable () async throws -> Second
) async throws -> (First, Second) {
  guard width > 1 else {
    let result = try await second()
    return (try await first(), result)
  }
  async let early = first()
  let late = try await second()
  return (try await early, late)
}
