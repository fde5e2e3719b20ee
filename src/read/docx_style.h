/*
 * Styles of a DOCX: their names, and which property is in force where a
 * paragraph or a run leaves it to its style. Used by read_docx only.
 */
#ifndef READ_DOCX_STYLE_H
#define READ_DOCX_STYLE_H

#include "base/mem.h"
#include "base/str.h"
#include "diag/diag.h"
#include "ooxml/opc.h"
#include "ooxml/xml.h"

enum { STYLE_CHAIN_MAX = 32 }; /* styles based on each other: a ring would never end */

struct style {
	struct str id;
	struct str name;
	const struct xml_node *node;
	const struct style *base; /* the style it is based on, or NULL */
};

struct styles; /* lives in the arena it was read into */

/*
 * Reads the styles part of a document part; a document without one has no
 * styles. 0, or -1 after a message.
 */
int styles_read(struct diag *d, struct arena *a, struct opc *package, struct str document,
    struct styles **out);

/* The style of that id; the default paragraph style for an empty id; NULL: none. */
const struct style *style_get(const struct styles *styles, struct str id);

/*
 * The element `name` of the group ("w:pPr", "w:rPr") that is in force: that of
 * the style itself or of the nearest one it is based on, or NULL.
 */
const struct xml_node *style_find(const struct style *s, const char *group, const char *name);

/* The same in the defaults of the document, which every style builds on. */
const struct xml_node *style_default(const struct styles *styles, const char *group, const char *name);

#endif
