import DigestModel
import Foundation
import SiteFiles
import Testing

@testable import PreviewServer

/// Runs `body` in a folder of its own on the disk, with a site in it.
private func withFolder(_ body: (String, DiskFileSystem) async throws -> Void) async throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("simpul-watch-\(UUID().uuidString)").path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer {
    do { try FileManager.default.removeItem(atPath: folder) } catch { Issue.record(error) }
  }
  let files = try #require(DiskFileSystem(root: folder))
  try write("title: Simpul\nsources: [{name: X}]\n", to: "simpul.yaml", files)
  try write(text, to: article, files)
  try await body(files.root, files)
}

#if os(Linux)
private func expect(_ folders: inout WatchedFolders, _ isTouched: Bool) throws {
  var touched = TouchedFiles()
  let found = try folders.takeTouches(to: &touched)
  #expect(found == isTouched)
}
#endif

/// Ways in which a site changes on a disk.
enum DiskEdit: String, CaseIterable {
  case inPlace, atomic, renamed, removed, newFolder, newFolders, folderMoved, settings, burst

  func perform(in root: String, _ files: DiskFileSystem) throws {
    let manager = FileManager.default
    let (path, folder) = (root + "/" + article, root + "/content/articles/2022")
    switch self {
    case .inPlace:
      let handle = try #require(FileHandle(forWritingAtPath: path))
      try handle.seekToEnd()
      try handle.write(contentsOf: Data("Lagi.\n".utf8))
      try handle.close()
    case .atomic: try write(text + "Lagi.\n", to: article, files)
    case .renamed: try manager.moveItem(atPath: path, toPath: folder + "/2022-03-06-lain.md")
    case .removed: try manager.removeItem(atPath: path)
    case .newFolder: try write(text, to: "content/articles/2023/2023-01-01-a.md", files)
    case .newFolders: try write("- Halo\n", to: "content/pages/a/b/c/d.md", files)
    case .folderMoved: try manager.moveItem(atPath: folder, toPath: root + "/content/articles/lama")
    case .settings: try write("title: Lain\nsources: [{name: X}]\n", to: "simpul.yaml", files)
    case .burst:
      for number in 0..<400 {
        try write(text, to: "content/articles/2022/2022-04-01-a\(number).md", files)
      }
    }
  }
}

@Suite(.serialized) struct Watching {
  @Test(arguments: DiskEdit.allCases, [false, true])
  func `the preview notices each kind of change on a disk`(edit: DiskEdit, polls: Bool) async throws
  {
    try await withFolder { root, files in
      let request = PreviewRequest(port: 0, polls: polls, pollMilliseconds: 20, run: "test")
      try await withPreview(request, of: files, in: surroundings(files)) { port, news in
        try edit.perform(in: root, files)
        try await eventually("\(edit)") { news.changes.count >= 2 }
        guard edit == .burst else { return }
        try await eventually("all of the burst") { news.changes.last?.counts.articles == 401 }
        #expect(news.changes.count < 100, "a burst is one change, or a few")
      }
    }
  }

  #if os(Linux)
  @Test func `a file in a folder that was just made is noticed`() async throws {
    try await withFolder { root, files in
      let request = PreviewRequest(port: 0, run: "test")
      try await withPreview(request, of: files, in: surroundings(files)) { _, news in
        for number in 1...20 {
          let name = "content/articles/neu\(number)/dalam/2022-05-01-b\(number).md"
          try write(text, to: name, files)
          try await eventually("\(name)") {
            news.changes.last?.counts.articles == number + 1
          }
        }
      }
    }
  }

  @Test func `an article is shown as it was saved, then the site that follows from it`()
    async throws
  {
    try await withFolder { _, files in
      let request = PreviewRequest(port: 0, run: "test")
      try await withPreview(request, of: files, in: surroundings(files)) { port, news in
        // Once this is noticed, the kernel names what is saved.
        try DiskEdit.settings.perform(in: files.root, files)
        try await eventually("another title") { news.changes.count == 2 }
        try await onThread {
          var tab = try PreviewClient(port: port)
          tab.send("GET", "/_simpul/events?at=" + page)
          try tab.wait(for: "event: state\n")
          try write(text.replacing("pertama", with: "kedua"), to: article, files)
          try tab.wait(for: "id: test-3\n")
        }
        try await eventually("the whole site") { news.changes.count == 3 }
        let answer = try await PreviewClient.answer(of: port, to: page)
        #expect(answer.contains("Isi kedua."))
        #expect(answer.contains("X-Simpul-Generation: test-4"))
      }
    }
  }

  @Test func `the kernel names the files that were written, were they few`() async throws {
    try await withFolder { _, files in
      var folders = try WatchedFolders.watching(below: files.root)
      try write(text + "Lagi.\n", to: article, files)
      var touched = TouchedFiles()
      #expect(try folders.takeTouches(to: &touched))
      #expect(touched.few.map(\.text) == [article])
      for number in 0..<20 { try write(text, to: "content/articles/2022/x\(number).md", files) }
      #expect(try folders.takeTouches(to: &touched))
      #expect(touched.few == [])
    }
  }

  @Test func `the kernel's folders come and go`() async throws {
    try await withFolder { root, files in
      var folders = try WatchedFolders.watching(below: root)
      try expect(&folders, false)
      try write("x", to: "content/articles/2022/.x.md.swp", files)
      try write("x", to: "public/index.html", files)
      try write("x", to: "notizen.txt", files)
      try expect(&folders, false)
      try FileManager.default.createDirectory(
        atPath: root + "/content/neu/darin",
        withIntermediateDirectories: true
      )
      try expect(&folders, true)
      try write("x", to: "content/neu/darin/x.md", files)
      try expect(&folders, true)
      try FileManager.default.moveItem(atPath: root + "/content/neu", toPath: root + "/weg")
      try expect(&folders, true)
      try write("y", to: "weg/darin/x.md", files)
      try expect(&folders, false)
      try write("x", to: ".simpul/search/made-of", files)
      try expect(&folders, true)
    }
  }
  #endif

  @Test(arguments: [
    (".a.md.swp", true), (".#a.md", true), ("a.md~", true), ("4913", true), ("#a.md#", true),
    ("a.md.___jb_tmp___", true), (".goutputstream-X1", true), ("a.md", false), ("site.css", false),
    ("2022-03-06-a~b.md", false),
  ])
  func `an editor's own file is known by its name`(name: String, isTheirs: Bool) {
    #expect(isTemporary(name) == isTheirs)
  }

  @Test(arguments: [
    ("/work/site", nil), ("/mnt/desk", "nfs4"), ("/mnt/desk/site", "nfs4"), ("/mnt/desks", nil),
    ("/mnt/my desk/site", "cifs"), ("/home/x/mount", "fuse.sshfs"), ("/home/x", nil),
    ("/mnt/desk/here", "nfs4"), ("/mnt/hidden", nil),
  ])
  func `files that others can change are known by their mount`(folder: String, kind: String?) {
    let mounts = MountedFiles(
      parsing: """
        22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
        40 22 0:50 / /mnt/desk rw shared:7 - nfs4 server:/desk rw,vers=4.2
        41 22 0:51 / /mnt/my\\040desk rw - cifs //server/desk rw
        42 22 0:52 / /home/x/mount rw master:2 shared:3 - fuse.sshfs x@y:/ rw
        43 22 0:53 / /mnt/hidden rw - nfs server:/h rw
        44 22 8:2 / /mnt/hidden rw - ext4 /dev/sda2 rw
        broken line
        """
    )
    #expect(mounts.foreignKind(of: folder) == kind)
  }
}
