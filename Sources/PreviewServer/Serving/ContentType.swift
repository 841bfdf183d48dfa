import DigestModel

/// What a browser is told that a file is.
func contentType(of path: RelativePath) -> String {
  if path.name == "feed.json" { return "application/feed+json" }
  return switch path.ending {
  case "html": "text/html; charset=utf-8"
  case "css": "text/css; charset=utf-8"
  case "js", "mjs": "text/javascript; charset=utf-8"
  case "json", "map": "application/json"
  case "atom": "application/atom+xml; charset=utf-8"
  case "rss": "application/rss+xml; charset=utf-8"
  case "xml": "application/xml; charset=utf-8"
  case "ics": "text/calendar; charset=utf-8"
  case "csv": "text/csv; charset=utf-8"
  case "txt": "text/plain; charset=utf-8"
  case "svg": "image/svg+xml"
  case "png": "image/png"
  case "jpg", "jpeg": "image/jpeg"
  case "webp": "image/webp"
  case "ico": "image/x-icon"
  case "woff2": "font/woff2"
  case "wasm": "application/wasm"
  case "webmanifest": "application/manifest+json"
  default: "application/octet-stream"
  }
}
