import Foundation
import SiteFiles
import TestSupport
import Testing

/// The built program, run as a process of its own: what no test inside this process can show.
enum InstalledProgram {
  struct Result {
    let status: Int32
    let out: String
    let err: String
  }

  /// What a program gets of this process's environment: where to search, and what sanitizers obey.
  private static let inherited: Set = [
    "PATH", "HOME", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TSAN_OPTIONS", "ASAN_OPTIONS",
    "LSAN_OPTIONS", "SWIFT_BACKTRACE",
  ]

  /// Runs the program in `folder`, with hardly anything of this process's environment.
  static func run(
    _ arguments: [String],
    in folder: String,
    environment: [String: String] = [:]
  ) throws -> Result {
    try run(url(), arguments, in: folder, environment: environment)
  }

  /// The program as the tests' own build left it, beside their bundle.
  static func url() throws -> URL {
    let bundle = try #require(CommandLine.arguments.first { $0.hasSuffix(".xctest") })
    let program = URL(fileURLWithPath: bundle).deletingLastPathComponent()
      .appendingPathComponent("simpul").standardizedFileURL
    try #require(FileManager.default.isExecutableFile(atPath: program.path))
    return program
  }

  /// Runs a Python script of the repository.
  static func runPython(_ script: String, _ arguments: [String], in folder: String) throws -> Result
  {
    let program = URL(fileURLWithPath: "/usr/bin/env")
    let script = Repository.root.appending(path: script).path
    return try run(program, ["python3", script] + arguments, in: folder, environment: [:])
  }

  /// Runs any program, with standard input closed, so that it can't wait for what nobody types.
  static func run(
    _ program: URL,
    _ arguments: [String],
    in folder: String,
    environment: [String: String],
    errors: FileHandle? = nil
  ) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let own = ProcessInfo.processInfo.environment.filter { inherited.contains($0.key) }
    process.environment = own.merging(environment) { _, new in new }
    // Files and not pipes, which would fill up and stop the program.
    let folder = FileManager.default.temporaryDirectory
    let (out, err) = (
      folder.appendingPathComponent("simpul-\(UUID().uuidString).out"),
      folder.appendingPathComponent("simpul-\(UUID().uuidString).err")
    )
    for url in [out, err] { try Data().write(to: url) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try errors ?? FileHandle(forWritingTo: err)
    try process.run()
    process.waitUntilExit()
    let result = Result(
      status: process.terminationStatus,
      out: String(decoding: try Data(contentsOf: out), as: UTF8.self),
      err: String(decoding: try Data(contentsOf: err), as: UTF8.self)
    )
    for url in [out, err] { try FileManager.default.removeItem(at: url) }
    return result
  }
}

/// A file as a second run must leave it.
struct FileState: Hashable {
  let bytes: [UInt8]
  let modified: Date?
}

/// The files below `content/` and `public/` of the site in `folder`, by path.
func fileStates(in folder: String) throws -> [String: FileState] {
  let files = try #require(DiskFileSystem(root: folder))
  var result: [String: FileState] = [:]
  for path in try files.files(under: nil) where !path.text.hasPrefix(".simpul/") {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + path.text)
    result[path.text] = FileState(
      bytes: try files.read(path),
      modified: attributes[.modificationDate] as? Date
    )
  }
  return result
}
