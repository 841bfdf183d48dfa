import Foundation
import SiteFiles

/// Calls `look` whenever the site's files may have changed, with those that the kernel names, until the task
/// is cancelled.
///
/// That is when the kernel tells of it, or in intervals where it can't; `tell` is told why.
func followTouches(
  of files: any WatchableFiles,
  _ request: PreviewRequest,
  tell: @Sendable (WatchProblem) -> Void,
  look: @Sendable (TouchedFiles) -> Void
) async throws {
  do {
    try await followKernel(of: files, isWanted: !request.polls, look)
  } catch let problem as WatchProblem {
    if problem != .wanted { tell(problem) }
  }
  while true {
    look(TouchedFiles())
    try await Task.sleep(for: .milliseconds(request.pollMilliseconds))
  }
}

private func followKernel(
  of files: any WatchableFiles,
  isWanted: Bool,
  _ look: (TouchedFiles) -> Void
) async throws {
  guard isWanted, let folder = files.folderOnDisk else { throw WatchProblem.wanted }
  #if os(Linux)
  if let kind = MountedFiles.ofThisMachine()?.foreignKind(of: folder) {
    throw WatchProblem.networkFiles(kind: kind)
  }
  for try await touched in kernelTouches(below: folder) { look(touched) }
  try Task.checkCancellation()
  #else
  throw WatchProblem.noKernelHelp
  #endif
}
