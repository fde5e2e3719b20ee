/*
 * Automatic numbers of a DOCX (word/numbering.xml): the label that a word
 * processor would show in front of each paragraph. Used by read_docx only.
 */
#ifndef READ_NUMBERING_H
#define READ_NUMBERING_H

#include "read/docx_style.h"

struct numbering; /* lives in the arena it was read into; counts as it goes */

/*
 * Reads the numbering part of a document part; a document without one has no
 * numbers. 0, or -1 after a message.
 */
int numbering_read(struct diag *d, struct arena *a, struct opc *package, struct str document,
    const struct styles *styles, struct numbering **out);

/* Number of one paragraph: how it is printed, and the w:lvl it comes from. */
struct number {
	struct str label;
	const struct xml_node *level; /* NULL: not numbered */
};

/*
 * The number of the next paragraph, from its own properties (ppr, or NULL)
 * and its style (or NULL). To be called once for every paragraph that is
 * shown, in reading order.
 */
struct number numbering_next(struct numbering *n, const struct xml_node *ppr, const struct style *style);

#endif
