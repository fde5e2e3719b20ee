/* What resource.c and merge.c share. */
#ifndef TEMPLATE_RESOURCE_INT_H
#define TEMPLATE_RESOURCE_INT_H

#include "template/resource.h"

#define TYPE_REL "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define TYPE_WML "application/vnd.openxmlformats-officedocument.wordprocessingml."

enum tree { TREE_TYPES, TREE_RELS, TREE_STYLES, TREE_NUMBERING, TREE__COUNT };

struct added {
	struct str name, bytes;
};

struct resources {
	struct diag *diag;
	struct arena *arena;
	struct opc *package;
	struct str name[TREE__COUNT];  /* part; empty: the package has none yet */
	xmlDocPtr doc[TREE__COUNT];    /* NULL: not looked at */
	bool changed[TREE__COUNT];
	struct added *added;
	size_t n_added, added_cap;
	unsigned serial;               /* makes new names and ids unique */
	const struct resources *base;  /* of a copy: where styles and numbering are */
};

/* The tree of a part, parsed when first needed. NULL when there is none, or after a message. */
xmlDocPtr resources_tree(struct resources *r, enum tree which);
/* Part of that kind that belongs to main, or empty. */
struct str part_of_kind(struct opc *p, struct str main, const char *kind);
void add_type(struct resources *r, struct str part, struct str type);
/* Adds a relationship of the main part; returns its new id. */
struct str add_rel(struct resources *r, struct str type, struct str target, bool external);
/* Takes a part over under a new name; returns it as the target "/word/...". */
struct str copy_part(struct resources *r, struct opc *from, struct str part, int depth);

#endif
