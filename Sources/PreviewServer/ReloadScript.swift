/// The script that loads a page again when the site changed; only the preview serves it.
enum ReloadScript {
  static let path = "/_simpul/reload.js"
  static let eventsPath = "/_simpul/events"

  /// The page knows the number of the site that it is of; any other number means a newer one.
  static let source = """
    const own = document.currentScript.dataset.generation;
    new EventSource("\(eventsPath)").addEventListener("generation", (event) => {
      if (event.data !== own) location.reload();
    });

    """

  /// The page with the script before the end of its body, or at its end where it has none.
  static func injected(into html: [UInt8], generation: Int) -> [UInt8] {
    let tag = Array("<script src=\"\(path)\" data-generation=\"\(generation)\"></script>".utf8)
    let end = Array("</body>".utf8)
    var place = html.count - end.count
    while place >= 0 {
      if html[place..<place + end.count].elementsEqual(end) {
        return html[..<place] + tag + html[place...]
      }
      place -= 1
    }
    return html + tag
  }
}
