/// Whether a file of this name is an editor's own: a backup, a lock, a swap file, a half-written one.
///
/// Hidden files are among them: `.x.md.swp` and `.#x.md`, and what most programs write before they
/// rename it.
func isTemporary(_ name: String) -> Bool {
  if name.hasPrefix(".") || name.hasSuffix("~") { return true }
  if name.hasPrefix("#") && name.hasSuffix("#") { return true }
  // Vim tries whether it may write into a folder with a file of this name.
  if name == "4913" { return true }
  return ["___jb_tmp___", "___jb_old___", ".crswap", ".tmp", ".part", ".swp"].contains {
    name.hasSuffix($0)
  }
}
