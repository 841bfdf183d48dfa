import DigestModel
import Foundation
import Testing

@Test(arguments: [
  ("", #""""#),
  ("damai", #""damai""#),
  ("ia berkata \"ya\"", #""ia berkata \"ya\"""#),
  (#"C:\arsip"#, #""C:\\arsip""#),
  ("</script><!--", #""\u003c/script>\u003c!--""#),
  ("baris\nlain\tjuga\r\u{0}\u{1F}", #""baris\nlain\tjuga\u000d\u0000\u001f""#),
  ("Erdoğan, 习近平, 🇮🇩", #""Erdoğan, 习近平, 🇮🇩""#),
])
func `a text is written as JSON`(text: String, expected: String) {
  var json = JSONWriter()
  json.value(text)
  #expect(json.text == expected)
}

@Test func `members keep their order, commas stand between values only`() {
  var json = JSONWriter()
  json.object { json in
    json.member("z", "a")
    json.member("left out", nil)
    json.member("a", 1)
    json.member("none") { _ in }
    json.list("mixed") { list in
      list.value(true)
      list.object { $0.member("inner", ["x", "y"]) }
      list.list { _ in }
      list.value(-2)
    }
    json.member("last", [])
  }
  #expect(
    json.text == #"{"z":"a","a":1,"none":{},"mixed":[true,{"inner":["x","y"]},[],-2],"last":[]}"#
  )
}

@Test func `a list of lines is JSON too`() throws {
  var json = JSONWriter()
  json.list { list in
    for number in 1...3 {
      list.breakLine()
      list.value(number)
    }
  }
  #expect(json.text == "[\n1,\n2,\n3]")
}

@Test func `what is written reads back, whatever the text`() throws {
  let texts = (0..<0x180).compactMap(Unicode.Scalar.init).map { "a\($0)b" } + ["\u{2028}\u{FFFD}"]
  var json = JSONWriter()
  json.list { list in for text in texts { list.value(text) } }
  let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
  #expect(read == texts)
}
