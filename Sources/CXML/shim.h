#ifndef SIMPUL_CXML_SHIM_H
#define SIMPUL_CXML_SHIM_H

// libxml2 built with ICU pulls in ICU's headers, which clash with Foundation's own copy.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xpath.h>

// xmlFree is a macro or a variable of function type, neither of which Swift can call.
static inline void simpul_xml_free(void *memory) { xmlFree(memory); }

#endif
