/*
 * Between the compiler and the renderer: a compiled body is a flat array of
 * operations over one buffer of serialised XML.
 */
#ifndef TEMPLATE_PROGRAM_H
#define TEMPLATE_PROGRAM_H

#include "data/value.h"

enum tag_kind {
	TAG_VALUE,   /* {x} */
	TAG_EACH,    /* {#x} */
	TAG_NOT,     /* {^x} */
	TAG_END,     /* {/x} {/} */
	TAG_INCLUDE, /* {>x} */
	TAG_IMAGE    /* {%x} */
};

struct filter; /* see filter.h */

struct filter_call {
	const struct filter *filter;
	struct str arg;
	struct filter_call *next;
};

/* A tag as written, taken apart. */
struct tag {
	enum tag_kind kind;
	struct str source;  /* without the delimiters */
	struct str element; /* "w:tr" of {-w:tr x}, or empty */
	struct str path;    /* "a.b", "." or empty (after {/}) */
	struct filter_call *filters;
	bool merge;         /* | gabung */
	struct str merge_key;
	bool list;          /* | daftar: the paragraph is an item of the list with this value */
	struct str list_form;
	bool lines;         /* {#x | baris}: a turn for each line of a text */
	bool link;          /* | tautan */
	struct str link_to; /* path of the address; empty: the text is it */
	struct loc loc;
};

enum op_kind {
	OP_LITERAL,  /* lit */
	OP_VALUE,    /* tag; lit: what closes and reopens the text around a line break */
	OP_EACH,     /* tag; jump: behind the matching OP_END */
	OP_NOT,      /* tag; jump: the same */
	OP_END,
	OP_MERGE,    /* tag: the value of this cell decides over w:vMerge */
	OP_CELL_END, /* a cell must not end without a paragraph */
	OP_TABLE,    /* a table begins that may come out without rows */
	OP_TABLE_END,
	OP_LIST,     /* tag: the w:numPr of this paragraph */
	OP_LINK,     /* tag; lit: the w:rPr of its run */
	OP_INCLUDE,  /* tag */
	OP_IMAGE,    /* tag */
	OP_SECTION   /* the body's last section properties belong here */
};

struct op {
	enum op_kind kind;
	struct str lit;
	const struct tag *tag;
	size_t jump;
	size_t rows;  /* OP_LITERAL: rows and tables that begin in lit */
	bool in_text; /* OP_VALUE inside w:t: line breaks and tabs are elements */
};

struct program {
	struct op *v;
	size_t n, cap;
	struct str section; /* the body's own w:sectPr, or empty */
};

/*
 * Takes apart what stands between the delimiters. Faults are told and
 * counted; the tag is there all the same, so that sections still pair. It
 * refers to source, which must stay.
 */
struct tag *tag_parse(struct diag *d, struct arena *a, struct str source, struct loc loc, int *faults);

#endif
