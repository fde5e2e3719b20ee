/* What the two halves of read_docx share: docx.c walks the document, docx_text.c reads runs. */
#ifndef READ_DOCX_INT_H
#define READ_DOCX_INT_H

#include <stdint.h>

#include "base/buf.h"
#include "data/para.h"
#include "read/docx_style.h"
#include "read/docx_trace.h"
#include "read/numbering.h"

/* A cell of a top-level table; table 0: outside of tables. */
struct place {
	unsigned table, row, cell, col, span;
	bool merged_up, header_row;
	const char *words; /* "tabel 2, baris 4, sel 3" */
};

struct reader {
	struct diag *diag;
	struct arena *arena;   /* of the result */
	struct arena *scratch; /* of the XML, dropped at the end */
	const struct styles *styles;
	struct numbering *numbering;
	struct paras *out;
	const char *file;
	struct docx_trace *trace; /* or NULL */

	struct place place;
	unsigned tables;       /* top-level tables so far */
	unsigned nested;       /* tables around this place, inside the cell */
	unsigned count;        /* paragraphs so far, those that are not shown too */
	bool page_break;       /* the next paragraph starts a page */
	bool tracked;          /* changes are tracked in this document */

	/* The paragraph being read. */
	const struct style *style;
	struct buf text;
	bool starts_page;

	/* The run being read. */
	bool hidden, caps;
	struct str font;

	/* Open fields: their number, and a bit for each that is still in its code. */
	unsigned fields;
	uint64_t code;

	/* Text boxes anchored in this paragraph, read when it is done. */
	const struct xml_node **box;
	size_t n_boxes, boxes_cap;
};

/* Readers of one element each: into the text of the paragraph. */
void docx_run(struct reader *r, const struct xml_node *n);
void docx_characters(struct reader *r, const struct xml_node *n);
void docx_symbol(struct reader *r, const struct xml_node *n);
void docx_break(struct reader *r, const struct xml_node *n);
void docx_tab(struct reader *r, const struct xml_node *n);
void docx_hyphen(struct reader *r, const struct xml_node *n);
void docx_field(struct reader *r, const struct xml_node *n);

/* Reads every element below n, in order. */
void docx_children(struct reader *r, const struct xml_node *n);

/* Notes that n, just read, gave the text behind its first `before` bytes; if anybody wants to know. */
void docx_trace_piece(struct reader *r, const struct xml_node *n, size_t before);
/* Notes the paragraph whose text this was. */
void docx_trace_paragraph(struct reader *r, const struct xml_node *n, struct loc loc);

#endif
