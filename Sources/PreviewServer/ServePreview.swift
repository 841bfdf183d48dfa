import DigestModel
import FlyingFox
import FlyingSocks
import Foundation
import SimpulPipeline
import SiteFiles

/// What a preview tells while it runs.
package enum PreviewNews: Sendable {
  /// Pages can be opened at this address.
  case serving(address: String)
  /// The site was made anew; `isShown` is false where errors kept the last good one up.
  case rebuilt(SiteCounts, [Diagnostic], isShown: Bool)
  /// The site could not be made anew; the last good one stays up until something changes again.
  case rebuildFailed(FileError)
  /// A page that somebody opened can't be rendered.
  case pageFailed([Diagnostic])
}

/// What to preview, and where.
package struct PreviewRequest: Hashable, Sendable {
  /// On 127.0.0.1; 0 takes any that is free.
  package var port: UInt16
  /// How often the site's files are looked at.
  package var watchMilliseconds: Int

  package init(port: UInt16 = 8080, watchMilliseconds: Int = 300) {
    self.port = port
    self.watchMilliseconds = watchMilliseconds
  }
}

/// Serves the site from memory until the task is cancelled, and makes it anew when a file changes.
///
/// Pages are rendered when they are asked for. While the content has errors the last good site stays
/// up; the first one is shown as far as it goes.
///
/// - Throws: `PreviewError` where no server can run, `FileError` where the disk fails.
package func servePreview(
  _ request: PreviewRequest,
  of files: any WatchableFiles,
  in surroundings: BuildSurroundings,
  tell: @escaping @Sendable (PreviewNews) -> Void
) async throws {
  let site = PreviewedSite()
  let watch = try SiteWatch(files: files)
  let first = try await PreparedSite.preparing(surroundings)
  await site.replace(with: first.value)
  tell(.rebuilt(first.value.counts, first.diagnostics, isShown: true))

  let base = first.value.content.settings.basePath
  let responder = PreviewResponder(site: site) { tell(.pageFailed($0)) }
  let server = try server(on: request.port, responder)
  try await withThrowingTaskGroup { group in
    group.addTask { try await run(server, wanting: request.port) }
    group.addTask {
      try await server.waitUntilListening()
      tell(.serving(address: await address(of: server, base)))
      try await follow(watch, every: request.watchMilliseconds, showing: site) {
        try await rebuild(site, in: surroundings, tell)
      }
    }
    do {
      try await group.next()
    } catch is CancellationError {
      await site.close()
      await server.stop()
    }
    group.cancelAll()
  }
}

/// Calls `rebuild` after each change, until the task is cancelled.
private func follow(
  _ watch: SiteWatch,
  every milliseconds: Int,
  showing site: PreviewedSite,
  _ rebuild: () async throws -> Void
) async throws {
  var watch = watch
  var rounds = 0
  while true {
    try await Task.sleep(for: .milliseconds(milliseconds))
    rounds += 1
    if rounds.isMultiple(of: 50) { await site.ping() }
    if try watch.hasChanged() { try await rebuild() }
  }
}

private func rebuild(
  _ site: PreviewedSite,
  in surroundings: BuildSurroundings,
  _ tell: @Sendable (PreviewNews) -> Void
) async throws {
  let new: Diagnosed<PreparedSite>
  do {
    new = try await PreparedSite.preparing(surroundings)
  } catch let error as FileError {
    // A file that went between listing and reading; whoever took it away is not done yet.
    return tell(.rebuildFailed(error))
  }
  let isShown = !new.diagnostics.hasErrors
  if isShown { await site.replace(with: new.value) }
  tell(.rebuilt(new.value.counts, new.diagnostics, isShown: isShown))
}

private func server(on port: UInt16, _ responder: PreviewResponder) throws -> HTTPServer {
  HTTPServer(
    address: try sockaddr_in.inet(ip4: "127.0.0.1", port: port),
    logger: .disabled,
    handler: responder
  )
}

private func run(_ server: HTTPServer, wanting port: UInt16) async throws {
  do {
    try await server.run()
  } catch SocketError.failed(_, let code, _) where code == EADDRINUSE {
    throw PreviewError.portTaken(Int(port), free: freePort(after: port))
  } catch let error as SocketError {
    try Task.checkCancellation()
    throw PreviewError.noServer(error.localizedDescription)
  }
}

/// The first of the next ports on which nobody listens.
private func freePort(after port: UInt16) -> Int? {
  (Int(port) + 1...Int(port) + 50).first { candidate in
    guard let number = UInt16(exactly: candidate) else { return false }
    do {
      let socket = try Socket(domain: AF_INET)
      defer { closeQuietly(socket) }
      try socket.bind(to: try sockaddr_in.inet(ip4: "127.0.0.1", port: number))
      return true
    } catch {
      // Taken, or not ours to take: either way no port to name.
      return false
    }
  }
}

private func closeQuietly(_ socket: Socket) {
  do {
    try socket.close()
  } catch {
    // It was only tried out; there is nothing to lose in it.
    return
  }
}

private func address(of server: HTTPServer, _ base: String) async -> String {
  guard case .ip4(let host, let port) = await server.listeningAddress else { return base + "/" }
  return "http://\(host):\(port)\(base)/"
}
