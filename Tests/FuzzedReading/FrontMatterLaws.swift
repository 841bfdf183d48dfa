import ArticleMarkdown
import DigestModel

/// What is refused has an error; what is accepted is written so that it reads back the same.
func frontMatterLaws(_ text: String) -> [String] {
  let file = "content/articles/2022/2022-03-06-artikel.md"
  let read = article(parsing: text, file: file)
  guard let article = read.value else {
    return read.diagnostics.hasErrors ? [] : ["an article was refused without an error"]
  }
  let written = markdown(of: article)
  let again = ArticleMarkdown.article(
    parsing: written,
    file: "content/articles/\(article.id.text).md"
  )
  guard let back = again.value else {
    return ["what was written does not read: \(again.diagnostics.map(\.message.summary))"]
  }
  return markdown(of: back) == written ? [] : ["what was written reads back as something else"]
}
