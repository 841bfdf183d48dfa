// Leaks what each C library gives, so that scripts/sanitize.sh can show that it would find that.
#include <cmark.h>
#include <libxml/parser.h>
#include <string.h>
#include <utf8proc.h>
#include <yaml.h>

static void leak(void) {
  cmark_parse_document("*a*", 3, CMARK_OPT_DEFAULT);
  xmlReadMemory("<a/>", 4, "a.xml", NULL, 0);
  utf8proc_NFC((const utf8proc_uint8_t *)"a");
  yaml_parser_t parser;
  yaml_parser_initialize(&parser);
  memset(&parser, 0, sizeof parser);
}

int main(void) {
  leak();
  // What is left on the stack would count as in use.
  char over[4096];
  memset(over, 0, sizeof over);
  return over[17];
}
