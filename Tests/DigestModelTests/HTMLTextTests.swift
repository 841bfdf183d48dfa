import DigestModel
import Testing

@Test(arguments: [
  ("<b>tebal</b>", "&lt;b&gt;tebal&lt;/b&gt;"),
  ("Rusia & Ukraina", "Rusia &amp; Ukraina"),
  ("\" onclick='x'", "&quot; onclick=&#39;x&#39;"),
  ("&lt;", "&amp;lt;"),
  ("Guzmán – “gencatan senjata” 停火", "Guzmán – “gencatan senjata” 停火"),
  ("", ""),
])
func `a text as HTML shows itself and does nothing else`(text: String, escaped: String) {
  #expect(HTMLText.escaped(text) == escaped)
  var bytes = Array("<p>".utf8)
  HTMLText.append(escaping: text, to: &bytes)
  #expect(String(decoding: bytes, as: UTF8.self) == "<p>" + escaped)
}
