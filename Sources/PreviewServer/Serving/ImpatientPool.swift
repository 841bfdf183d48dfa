import FlyingSocks

/// Waits for sockets as another pool does, but not for ever: a client that sends nothing, or takes
/// nothing, for so long is disconnected.
struct ImpatientPool: AsyncSocketPool {
  private let pool: any AsyncSocketPool
  private let patience: Duration

  init(_ pool: some AsyncSocketPool, patience: Duration) {
    self.pool = pool
    self.patience = patience
  }

  func prepare() async throws { try await pool.prepare() }

  func run() async throws { try await pool.run() }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    guard Self.isConnected(socket) else {
      return try await pool.suspendSocket(socket, untilReadyFor: events)
    }
    try await withThrowingTaskGroup { group in
      group.addTask { try await pool.suspendSocket(socket, untilReadyFor: events) }
      group.addTask {
        try await Task.sleep(for: patience)
        throw SocketError.disconnected
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  /// The socket that waits for connections has nobody at its other end.
  private static func isConnected(_ socket: Socket) -> Bool {
    do {
      _ = try socket.remotePeer()
      return true
    } catch {
      return false
    }
  }
}
