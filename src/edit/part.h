/*
 * One part of a package while it is edited: its bytes, where its elements
 * stand in them, and the changes that are to be made.
 */
#ifndef EDIT_PART_H
#define EDIT_PART_H

#include "base/buf.h"
#include "ooxml/opc.h"
#include "ooxml/span.h"
#include "ooxml/xml.h"

/* At an offset some bytes go, others come. */
struct patch {
	size_t at, remove;
	struct str put;
	size_t seq; /* of several at one offset the earlier stands in front */
};

struct part {
	struct arena *arena;
	struct str name, bytes;
	const struct xml_node *root;
	struct span *span; /* by nth of a node */
	struct patch *patch;
	size_t n_patches, patches_cap;

	/* For what is put in: the prefix of WordprocessingML, and its declaration when the root has none. */
	const char *w;
	const char *decl;
	bool strict;
};

/* Loads a part of the package; root is its XML, or NULL when nobody has parsed it yet. 0, or -1 after a message. */
int part_load(struct diag *d, struct arena *a, struct opc *in, struct str name, const struct xml_node *root,
    struct part *p);
/* A part that is not there yet, from what it is to begin with. */
void part_start(struct diag *d, struct arena *a, struct str name, struct str bytes, struct part *p);

struct span part_span(const struct part *p, const struct xml_node *n);
/* Bytes [from, to) as they are. */
void part_copy(const struct part *p, struct buf *b, size_t from, size_t to);

/* put lives as long as the arena; the ranges that go do not overlap. */
void part_patch(struct part *p, size_t at, size_t remove, struct str put);
/* Puts xml behind all that the root holds. */
void part_append(struct part *p, struct str xml);
/* The bytes with all patches made. */
struct str part_result(struct part *p);

/* "<w:NAME w:id="ID"", declared as need be, and how it goes on. */
void part_open(const struct part *p, struct buf *b, const char *name, unsigned id, const char *more);

/* Text inside a w:t; what XML has no place for is left out. */
void part_words(struct buf *b, struct str s);
/* Text as elements of a run with that prefix, tabs and line breaks too. */
void part_text(struct buf *b, struct str prefix, struct str s);
/* White space at its ends, that XML would drop unless told otherwise. */
bool has_outer_blank(struct str s);

#endif
