/* Small questions about a WordprocessingML tree, shared by the compiler's files. */
#ifndef TEMPLATE_DOM_H
#define TEMPLATE_DOM_H

#include <libxml/tree.h>
#include <stdbool.h>

#include "base/mem.h"
#include "base/str.h"

#define NS_W "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#define NS_W_STRICT "http://purl.oclc.org/ooxml/wordprocessingml/main"
#define NS_R "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define NS_MC "http://schemas.openxmlformats.org/markup-compatibility/2006"

/* Element of WordprocessingML with that local name; n may be NULL. */
bool is_w(const xmlNode *n, const char *name);
/* Nearest ancestor (not n itself) of that name, or NULL. */
xmlNodePtr above(xmlNodePtr n, const char *name);
/* First child element of that name, or NULL. */
xmlNodePtr child_w(const xmlNode *n, const char *name);
/* Nearest node that has both below it, or is one of them. */
xmlNodePtr common_above(xmlNodePtr a, xmlNodePtr b);
/* The child of top that is n or has n below it. */
xmlNodePtr branch_of(const xmlNode *top, xmlNodePtr n);
/* Next node in document order below top, or NULL at the end. */
xmlNodePtr next_node(const xmlNode *top, xmlNodePtr n);
/* n as XML, without the namespace declarations of what is above it. */
struct str dump_node(struct arena *a, xmlNodePtr n);
/* A whole part, with its XML declaration. */
struct str dump_doc(struct arena *a, xmlDocPtr doc);
/*
 * Declares on root to what root from declares, and ignores there what it
 * ignores (mc:Ignorable): what is copied from one to the other stays valid.
 * NULL, or a prefix that means something else in to.
 */
const char *adopt_namespaces(struct arena *a, xmlNodePtr to, xmlNodePtr from);
/* An attribute by its local name; {NULL, 0} when there is none, or no n. */
struct str prop_of(struct arena *a, xmlNodePtr n, const char *name);
/* Makes child the first one. */
void prepend(xmlNodePtr parent, xmlNodePtr child);
/* The properties of n, of that name, in front of its content; made when it has none. */
xmlNodePtr props_of(xmlNodePtr n, const char *name);
/* How often xml has a start tag, given without its end: "<w:tr" is not "<w:trPr>". */
size_t count_element(struct str xml, const char *tag);
/* Takes n out of its tree and frees it. */
void drop(xmlNodePtr n);

#endif
