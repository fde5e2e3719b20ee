/*
 * What a body needs besides its text: styles, numbering, pictures, links,
 * headers. Those of the main template are the start; an included template
 * adds its own under new names, so that nothing clashes, and its body is
 * changed to refer to them.
 */
#ifndef TEMPLATE_RESOURCE_H
#define TEMPLATE_RESOURCE_H

#include <libxml/tree.h>

#include "ooxml/opc.h"

struct resources;

/* For the package whose main part is main, parsed as doc. NULL after a message. */
struct resources *resources_new(struct diag *d, struct opc *package, struct str main, xmlDocPtr doc);
void resources_free(struct resources *r); /* accepts NULL */

/*
 * Takes over what the body in doc, of the package from, refers to: styles
 * that differ are added under a new id, numbering and relationships always;
 * drawings and bookmarks get ids of their own. References in doc are changed.
 * plain: braces are text, not tags. 0, or -1 after messages: also when the
 * body has what cannot be taken over, such as comments and recorded changes.
 */
int resources_merge(struct resources *r, struct opc *from, struct str main, xmlDocPtr doc, bool plain);

/* A copy to which one rendering adds its pictures. */
struct resources *resources_copy(const struct resources *r);
/* Adds a link from part to an address; returns the relationship's id. */
struct str resources_link(struct resources *r, struct str part, struct str address);
/*
 * The w:numId of a list of its own: key tells lists apart, form is how its
 * first label looks ("1.", "a)", "I.", "-"), start its number ("" is 1).
 */
struct str resources_list(struct resources *r, struct str key, struct str form, struct str start);
/*
 * Adds a picture to part; bytes must live as long as r, and the same bytes
 * are stored once. Returns the relationship's id.
 */
struct str resources_picture(struct resources *r, struct str part, struct str bytes, const char *ext);

/*
 * The bytes of a part of the main package that was changed; false: it is as
 * it was and can be copied.
 */
bool resources_changed(struct resources *r, struct arena *a, struct str part, struct str *bytes);

/* The parts that were added, by number from 0; false when there is none. */
bool resources_added(const struct resources *r, struct arena *a, size_t i, struct str *name, struct str *bytes);

#endif
