/// What the preview puts into each page: the notice of problems, and the script that follows the site.
enum PageDressing {
  /// The page with both before the end of its body, or at its end where it has none.
  static func dressed(_ html: [UInt8], as state: TabState) -> [UInt8] {
    let addition = Array(
      """
      <simpul-notice><template shadowrootmode="open">\
      <link rel="stylesheet" href="\(NoticeStyle.path)">\
      <div id="notice">\(state.notice)</div></template></simpul-notice>\
      <script src="\(PreviewScript.path)" data-page="\(state.page)" \
      data-style-version="\(state.styleVersion)"></script>
      """.utf8
    )
    let end = Array("</body>".utf8)
    var place = html.count - end.count
    while place >= 0 {
      if html[place..<place + end.count].elementsEqual(end) {
        return html[..<place] + addition + html[place...]
      }
      place -= 1
    }
    return html + addition
  }
}
