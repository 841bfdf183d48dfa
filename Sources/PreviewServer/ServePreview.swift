import DigestModel
import FlyingFox
import FlyingSocks
import Foundation
import SimpulPipeline
import SiteFiles

/// Serves the site from memory until the task is cancelled, and makes it anew when a file changes.
///
/// Pages are rendered when they are asked for. `wishes` are what its user asks for meanwhile.
///
/// - Throws: `PreviewError` where no server can run, `FileError` where the disk fails at the start.
package func servePreview(
  _ request: PreviewRequest,
  of files: any WatchableFiles,
  in surroundings: BuildSurroundings,
  wishes: AsyncStream<PreviewWish>,
  tell: @escaping @Sendable (PreviewNews) -> Void
) async throws {
  let address = try ServerAddress(host: request.host)
  let watch = try SiteWatch(files: files)
  var rebuilding = Rebuilding(surroundings, of: files, run: request.run)
  let first = try await rebuilding.next()
  let site = PreviewedSite(showing: first.shown)
  tell(.rebuilt(first.change))

  let hosts = AllowedHosts(listeningOn: address, machine: ProcessInfo.processInfo.hostName)
  let responder = PreviewResponder(site: site, hosts: hosts) { tell(.pageFailed($0)) }
  let server = try server(on: address, request, responder)
  let loop = PreviewLoop(
    site: site,
    surroundings: surroundings,
    imports: request.imports,
    tell: tell,
    watch: watch,
    rebuilding: rebuilding
  )
  try await withThrowingTaskGroup { group in
    group.addTask { try await run(server, on: address, wanting: request.port) }
    group.addTask {
      try await server.waitUntilListening()
      tell(await place(of: server, address, first.shown.basePath))
      try await follow(files, request, wishes, loop, tell)
    }
    group.addTask { try await ping(site) }
    do {
      try await group.next()
    } catch is CancellationError {
      // Somebody asked for the end; all below is how it comes.
    }
    await site.close()
    await server.stop()
    group.cancelAll()
  }
}

/// Runs the loop on what watchers and the user tell, until the task is cancelled.
private func follow(
  _ files: any WatchableFiles,
  _ request: PreviewRequest,
  _ wishes: AsyncStream<PreviewWish>,
  _ loop: PreviewLoop,
  _ tell: @escaping @Sendable (PreviewNews) -> Void
) async throws {
  let (nudges, nudge) = AsyncStream.makeStream(of: PreviewNudge.self)
  try await withThrowingTaskGroup { group in
    group.addTask {
      try await followTouches(of: files, request, tell: { tell(.polling($0)) }) {
        nudge.yield(.look($0))
      }
    }
    group.addTask { for await wish in wishes { nudge.yield(.wish(wish)) } }
    group.addTask {
      while true {
        try await Task.sleep(for: .seconds(1))
        nudge.yield(.tick)
      }
    }
    group.addTask {
      var loop = loop
      try await loop.run(nudges)
    }
    try await group.waitForAll()
  }
}

private func ping(_ site: PreviewedSite) async throws {
  while true {
    try await Task.sleep(for: .seconds(15))
    await site.ping()
  }
}

private func server(
  on address: ServerAddress,
  _ request: PreviewRequest,
  _ responder: PreviewResponder
) throws -> HTTPServer {
  func configuration(_ address: some SocketAddress) -> HTTPServer.Configuration {
    HTTPServer.Configuration(
      address: address,
      // Rendering may take long on a busy machine, and ends by itself.
      timeout: 300,
      // More of a body than this is never read.
      sharedRequestBufferSize: 4_096,
      sharedRequestReplaySize: 0,
      pool: ImpatientPool(HTTPServer.defaultPool(), patience: request.patience),
      logger: .disabled
    )
  }
  return HTTPServer(
    config: configuration(try address.socketAddress(port: request.port)),
    handler: responder
  )
}

private func run(
  _ server: HTTPServer,
  on address: ServerAddress,
  wanting port: UInt16
) async throws {
  do {
    try await server.run()
  } catch SocketError.failed(_, let code, _) where code == EADDRINUSE {
    throw PreviewError.portTaken(Int(port), free: address.freePort(after: port))
  } catch SocketError.failed(_, let code, _) where code == EADDRNOTAVAIL {
    throw PreviewError.foreignHost(address.host)
  } catch SocketError.failed(_, let code, _) where code == EACCES {
    throw PreviewError.portRefused(Int(port))
  } catch let error as SocketError {
    try Task.checkCancellation()
    throw PreviewError.noServer(error.localizedDescription)
  }
}

private func place(
  of server: HTTPServer,
  _ address: ServerAddress,
  _ basePath: String
) async -> PreviewNews {
  let port: UInt16 =
    switch await server.listeningAddress {
    case .ip4(_, let port)?, .ip6(_, let port)?: port
    default: 0
    }
  return .serving(
    address: address.url(port: Int(port), path: basePath + "/"),
    isOpenToOthers: !address.isLoopback
  )
}
