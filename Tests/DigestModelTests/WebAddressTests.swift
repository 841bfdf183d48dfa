import DigestModel
import Testing

@Test(arguments: [
  ("https://a.example", "https://a.example"),
  ("HTTP://a.example/b?c=d&e#f", "http://a.example/b?c=d&e#f"),
  ("https://a.example/\"><script>", "https://a.example/%22%3E%3Cscript%3E"),
  ("https://a.example/a b\u{202E}|c", "https://a.example/a%20b%E2%80%AE%7Cc"),
  ("https://a.example/%20#b#c", "https://a.example/%20#b%23c"),
  ("https://a.example/é[1]\n", "https://a.example/é%5B1%5D%0A"),
  ("https://a.example/100%?a=%zz%4", "https://a.example/100%25?a=%25zz%254"),
  ("https://[::1]:8080/", "https://[::1]:8080/"),
  ("https://a b/", nil),
  ("https://", nil),
  ("https:///a", nil),
  ("https:a.example", nil),
  ("javascript:alert(1)//https://a.example", nil),
  (" https://a.example", nil),
])
func `an address of the web is read as`(text: String, address: String?) {
  #expect(text.asWebAddress == address)
  if let address { #expect(address.asWebAddress == address) }
}
