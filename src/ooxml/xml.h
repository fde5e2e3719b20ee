/*
 * The one door for XML. Every part is parsed here, with libxml2, under the
 * same limits: no DOCTYPE, no entity, no network, bounded size, depth and
 * attributes.
 *
 * Readers see a light tree with fixed prefixes: whatever prefix a file uses,
 * WordprocessingML is "w:", relationships in attributes "r:", and so on
 * (table in xml.c); the transitional and the strict namespaces are the same.
 * Unknown namespaces give "?:name".
 */
#ifndef OOXML_XML_H
#define OOXML_XML_H

#include <stdbool.h>

#include "base/mem.h"
#include "base/str.h"
#include "diag/diag.h"

enum {
	XML_DEPTH_MAX = 256,   /* nested elements: stack exhaustion */
	XML_ATTRS_MAX = 1024   /* attributes of one element: libxml2 compares them pairwise */
};

struct xml_attr {
	const char *name; /* "w:val", "id" */
	struct str value;
	struct xml_attr *next;
};

struct xml_node {
	const char *name; /* "w:p"; NULL for character data */
	struct str text;  /* of character data */
	struct xml_attr *attr;
	struct xml_node *parent, *first, *next;
	unsigned nth;     /* of the elements of the part, in the order of their start tags, from 0 */
};

/* Parses a part. loc names file and part. Returns the root, or NULL after a message. */
struct xml_node *xml_parse(struct diag *d, struct arena *a, struct loc loc, struct str bytes);

bool xml_is(const struct xml_node *n, const char *name);
/* First child element of that name, or NULL; n may be NULL. */
struct xml_node *xml_child(const struct xml_node *n, const char *name);
/* Next element after n with the name of n, or NULL. */
struct xml_node *xml_same(const struct xml_node *n);
/* Value of an attribute; the empty slice with p NULL when absent or n is NULL. */
struct str xml_attr(const struct xml_node *n, const char *name);
/* Value of attribute attr of child name: xml_val(pPr, "w:jc", "w:val"). */
struct str xml_val(const struct xml_node *n, const char *child, const char *attr);
/* A switch such as w:b: absent false, present true unless val says off. */
bool xml_on(const struct xml_node *n, const char *child);
/* All character data below n, joined. */
struct str xml_text(struct arena *a, const struct xml_node *n);

#endif
