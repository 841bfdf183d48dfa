import DigestModel

struct ShelfPage: TemplateView {
  var title = "Rak <1>"
  var note: String?
  var intro = "Isi *rak*"
  var owner = Owner()
  var books: [Book] = []

  static let fields: [ViewField<ShelfPage>] = [
    ViewField("title", .text, "title") { .text($0.title) },
    ViewField("note", .text, "note") { .text(orAbsent: $0.note) },
    ViewField("intro", .markdown, "introduction") { .markdown($0.intro) },
    ViewField("seal", .html, "seal") { _ in .html("<b>cap</b>") },
    ViewField("isOpen", .flag, "whether it is open") { _ in .flag(true) },
    ViewField("owner", .view(Owner.self), "owner") { .view($0.owner) },
    ViewField("books", .list(Book.self), "books") { .list($0.books) },
  ]
}

struct Owner: TemplateView {
  static let fields: [ViewField<Owner>] = [
    ViewField("name", .text, "name") { _ in .text("Ani & Budi") }
  ]
}

struct Book: TemplateView {
  var bookTitle: String

  static let fields: [ViewField<Book>] = [
    ViewField("bookTitle", .text, "title of the book") { .text($0.bookTitle) }
  ]
}

let sampleWords = ThemeWords(
  language: .id,
  words: ["books": "Buku", "count": "{n} buku"]
)
