/*
 * What the files of read_docx share: docx_package.c opens the document, docx.c
 * walks one, docx_text.c reads runs, docx_page.c what stands around the text.
 */
#ifndef READ_DOCX_INT_H
#define READ_DOCX_INT_H

#include <stdint.h>

#include "base/buf.h"
#include "data/para.h"
#include "read/docx_style.h"
#include "read/docx_trace.h"
#include "read/numbering.h"

enum { FIELDS_MAX = 64 }; /* fields in fields whose code is told from their result */

/* A cell of a top-level table; table 0: outside of tables. */
struct place {
	unsigned table, row, cell, col, span;
	bool merged_up, header_row;
	const char *words; /* "tabel 2, baris 4, sel 3"; else what part this is, or NULL */
};

/* An open field. */
struct field {
	char word[12]; /* the first word of its code, in capitals */
	unsigned n;
	bool word_over;
	size_t from;   /* where its result begins in the text */
	const struct xml_node *data; /* w:ffData of a form field, or NULL */
};

/* The text of a paragraph and what parts of it are. */
struct text {
	struct buf s;
	struct rentang *v;
	size_t n, cap;
};

/* A note of which the mark has been met. */
struct note {
	bool end; /* endnote */
	struct str id;
	unsigned number; /* 0: it has a mark of its own */
};

/* The end of a section: its properties, and the paragraphs up to there. */
struct break_ {
	const struct xml_node *sectpr;
	size_t paras;
	struct loc loc;
};

struct reader {
	struct diag *diag;
	struct arena *arena;   /* of the result */
	struct arena *scratch; /* of the XML, dropped at the end */
	struct opc *package;
	const struct styles *styles;
	struct numbering *numbering;
	struct paras *out;
	const char *file;
	struct docx_trace *trace; /* or NULL */

	/* The part being read. */
	const char *part;      /* "" for the body */
	const char *words;     /* "kepala halaman", NULL for the body */
	struct nomor_halaman *halaman; /* of a head or foot: where the number goes, else NULL */
	struct place place;
	unsigned tables;       /* top-level tables so far */
	unsigned nested;       /* tables around this place, inside the cell */
	unsigned count;        /* paragraphs so far, those that are not shown too */
	bool page_break;       /* the next paragraph starts a page */
	bool tracked;          /* changes are tracked in this document */
	bool unclosed;         /* a field of it has no end */

	/* The paragraph being read. */
	const struct style *style;
	struct text text;
	bool starts_page;
	enum para_align tab;   /* where the last absolute tab (w:ptab) leads */

	/* The run being read. */
	bool hidden, caps, prompt;
	struct str font;

	/* Open fields: their number, and a bit for each that is still in its code. */
	unsigned fields;
	uint64_t code;
	struct field field[FIELDS_MAX];

	/* Text boxes anchored in this paragraph; those before its text are read before it. */
	const struct xml_node **box;
	size_t n_boxes, boxes_cap, early;

	struct note *note;
	size_t n_notes, notes_cap;
	unsigned footnotes, endnotes; /* numbered ones so far */

	struct break_ *section;
	size_t n_sections, sections_cap;
};

/* Readers of one element each: into the text of the paragraph. */
void docx_run(struct reader *r, const struct xml_node *n);
void docx_characters(struct reader *r, const struct xml_node *n);
void docx_symbol(struct reader *r, const struct xml_node *n);
void docx_break(struct reader *r, const struct xml_node *n);
void docx_tab(struct reader *r, const struct xml_node *n);
void docx_hyphen(struct reader *r, const struct xml_node *n);
void docx_field(struct reader *r, const struct xml_node *n);
void docx_instruction(struct reader *r, const struct xml_node *n);
void docx_simple_field(struct reader *r, const struct xml_node *n);
void docx_page_number(struct reader *r, const struct xml_node *n);

/* The text so far with nothing in it. */
void docx_text_clear(struct text *t);

/* Reads every element below n, in order. */
void docx_children(struct reader *r, const struct xml_node *n);
/* For those who want to know: to be called before n is read and after; it gave what the text is longer by. */
struct docx_traced {
	size_t text, seen;
};
struct docx_traced docx_trace_begin(const struct reader *r);
void docx_trace_end(struct reader *r, const struct xml_node *n, struct docx_traced was);
/* Notes the paragraph whose text this was. */
void docx_trace_paragraph(struct reader *r, const struct xml_node *n, struct loc loc);

/* Leaves out what is below n; its paragraphs keep their numbers. */
void docx_skip(struct reader *r, const struct xml_node *n);
/* Reads a whole part, or a note of one: all below n, to which words are the place (NULL: the body). */
void docx_part(struct reader *r, const struct xml_node *n, const char *part, const char *words);

/* The property of a paragraph that is in force: its own or that of its style; or NULL. */
const struct xml_node *docx_in_force(const struct reader *r, const struct xml_node *ppr, const char *name);
/* "center", "end"; left for what is not known. */
enum para_align docx_align(struct str jc);

/*
 * docx_page.c: the sections with heads and feet of their pages, and the notes
 * whose marks were met. To be called when the body, which is that of the part
 * document, has been read. 0, or -1 after a message.
 */
int docx_outside(struct reader *r, const struct xml_node *body, struct str document);
/* The paragraph n of a head or foot has been read into p, and shows the number of the page there. */
void docx_place_number(struct reader *r, const struct xml_node *n, const struct para *p, struct rentang at);

/* Notes that n, just read, gave the text behind its first `before` bytes; if anybody wants to know. */
void docx_trace_piece(struct reader *r, const struct xml_node *n, size_t before);
/* Notes the paragraph whose text this was. */
void docx_trace_paragraph(struct reader *r, const struct xml_node *n, struct loc loc);

#endif
