/*
 * Where the text of a DOCX stands in its XML: for those who change a document
 * in place and must count its paragraphs and characters as read_docx does.
 */
#ifndef READ_DOCX_TRACE_H
#define READ_DOCX_TRACE_H

#include "data/para.h"
#include "ooxml/opc.h"
#include "ooxml/xml.h"

/* What one element (w:t, w:tab, w:sym ...) gave to the text of a paragraph. */
struct docx_piece {
	const struct xml_node *node;
	size_t from, to; /* bytes of that text */
};

/* A paragraph that was read, one that shows nothing too. */
struct docx_paragraph {
	struct loc loc;              /* as in struct para */
	const struct xml_node *node; /* its w:p; of several that a tracked deletion joins, the last one */
	struct str text;             /* as in struct para */
	size_t first, n;             /* its pieces, in the order of the text */
};

struct docx_trace {
	const struct xml_node *root; /* of the main part */
	struct docx_paragraph *v;    /* as they were finished: one in a text box may come before that around it */
	size_t n, cap;
	struct docx_piece *piece;
	size_t n_pieces, pieces_cap;
	struct docx_piece *open;     /* of paragraphs that are not finished; none in the end */
	size_t n_open, open_cap, seen;
};

/*
 * read_docx, telling where all came from. trace is all zero at first; it and
 * the XML it points to live in the arena.
 */
int read_docx_trace(struct diag *d, struct arena *a, struct opc *package, struct paras *out,
    struct docx_trace *trace);

#endif
