import DigestModel

/// An inline SVG as it is written: whole numbers, escaped texts, attributes in the order given.
struct SVG {
  private(set) var text = ""

  /// A drawing whose parts speak for themselves; what it is called stands around it.
  init(width: Int, height: Int, _ content: (inout SVG) -> Void) {
    element(
      "svg",
      ["viewBox": "0 0 \(width) \(height)", "width": "\(width)", "height": "\(height)"],
      content
    )
  }

  /// A sign of a legend, beside words that say what it means.
  init(sign size: Int, _ content: (inout SVG) -> Void) {
    element(
      "svg",
      [
        "viewBox": "0 0 \(size) \(size)", "width": "\(size)", "height": "\(size)",
        "aria-hidden": "true",
      ],
      content
    )
  }

  /// A bar of so many hundredths of its room, beside a number that says the same.
  init(bar hundredths: Int) {
    element(
      "svg",
      [
        "class": "bar", "viewBox": "0 0 100 4", "preserveAspectRatio": "none",
        "aria-hidden": "true",
      ]
    ) { $0.element("path", ["d": "M0 0h\(max(2, hundredths))v4H0z"]) }
  }

  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    open(name, attributes)
    text += "/>"
  }

  mutating func element(
    _ name: String,
    _ attributes: KeyValuePairs<String, String>,
    _ content: (inout SVG) -> Void
  ) {
    open(name, attributes)
    text += ">"
    content(&self)
    text += "</\(name)>"
  }

  /// A line of text; `anchor` is where `x` lies in it: start, middle or end.
  mutating func line(
    _ words: String,
    x: Int,
    y: Int,
    class style: String? = nil,
    anchor: String = "start",
    isHidden: Bool = false
  ) {
    open("text", ["x": "\(x)", "y": "\(y)"])
    if let style { attribute("class", style) }
    if anchor != "start" { attribute("text-anchor", anchor) }
    if isHidden { attribute("aria-hidden", "true") }
    text += ">"
    text += HTMLText.escaped(words)
    text += "</text>"
  }

  mutating func rectangle(_ box: Box, class style: String) {
    element(
      "rect",
      [
        "class": style, "x": "\(box.x)", "y": "\(box.y)", "width": "\(box.width)",
        "height": "\(box.height)",
      ]
    )
  }

  mutating func path(_ data: String, class style: String) {
    element("path", ["class": style, "d": data])
  }

  /// A link that its title names, which is shown as a tooltip too; just the content without an address.
  ///
  /// `hit` is what a finger has to meet.
  mutating func link(
    to url: String?,
    name: String,
    hit: Box,
    _ content: (inout SVG) -> Void
  ) {
    guard let url else { return element("g", [:]) { $0.named(name, hit, content) } }
    element("a", ["href": url]) { $0.named(name, hit, content) }
  }

  private mutating func named(_ name: String, _ hit: Box, _ content: (inout SVG) -> Void) {
    element("title", [:]) { $0.text += HTMLText.escaped(name) }
    rectangle(hit, class: "hit")
    content(&self)
  }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    text += "<\(name)"
    for (key, value) in attributes { attribute(key, value) }
  }

  private mutating func attribute(_ key: String, _ value: String) {
    text += " \(key)=\""
    text += HTMLText.escaped(value)
    text += "\""
  }
}
