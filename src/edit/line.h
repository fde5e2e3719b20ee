/*
 * A paragraph as a row of units: stretches of text that come from one element
 * each, as the reader tells, and can be cut or cannot. Ranges of notes in it.
 */
#ifndef EDIT_LINE_H
#define EDIT_LINE_H

#include "edit/edit.h"
#include "ooxml/xml.h"
#include "read/docx_trace.h"

struct change;
struct edit;

/* A stretch of a paragraph's text that comes from one element. */
struct unit {
	const struct xml_node *atom; /* cannot be cut, but for a w:t: a child of a run, or what runs are wrapped in */
	const struct xml_node *run;  /* that holds it; NULL: atom is around runs */
	const struct xml_node *para; /* the w:p that holds it */
	size_t from, to;             /* bytes of the text */

	/* A w:t whose characters are those of the text, capitals aside. */
	bool text;
	bool preserve;     /* xml:space */
	bool lead, trail;  /* blanks at its ends that do not count */
	uint32_t *raw;     /* where byte from + i stands in the part, and behind the last */
};

/* A paragraph that notes are put in. */
struct line {
	const struct docx_paragraph *p;
	struct unit *v; /* in the order of the text; pieces that stand in no paragraph are left out */
	size_t n;
	uint32_t *at;   /* byte of each character, and behind the last; NULL: all are ASCII */
	size_t chars;
	const struct xml_node *host; /* in a text box: what holds the box in the main text */
	bool homeless;               /* a text box that nothing holds */
	struct change **change;      /* accepted, by place */
	size_t n_changes, changes_cap;
};

/* What a note is about: from a byte of one line to a byte of this or a later one. */
struct range {
	struct line *line, *end;
	size_t from, to;
	bool exact; /* these are the words of the note, inside one line */
};

bool is_insertion(const struct xml_node *n); /* w:ins, w:moveTo */
/* May stand between a paragraph and its runs, and have part of what it holds in a range. */
bool is_wrapper(const struct xml_node *n);
/* The line of a paragraph number; 0: the first that shows something. NULL: there is none. */
struct line *line_get(struct edit *e, unsigned number);
bool range_find(struct edit *e, const struct note *note, struct range *out); /* false: no such paragraph */
/* Index of the first unit that ends behind byte at. */
size_t line_unit(const struct line *l, size_t at);

#endif
