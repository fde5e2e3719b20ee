/*
 * The paragraph list: a document as its reader sees it, in order, with
 * automatic numbers resolved and the place in tables kept. DOCX and text
 * files become one; the decree model is recognised from it.
 */
#ifndef DATA_PARA_H
#define DATA_PARA_H

#include <stdbool.h>

#include "base/mem.h"
#include "base/str.h"
#include "diag/diag.h"

enum para_align { ALIGN_LEFT, ALIGN_CENTER, ALIGN_RIGHT, ALIGN_BOTH };

struct para {
	struct str text;  /* line breaks as '\n', tabs as '\t' */
	struct str label; /* automatic number as shown ("a.", "KESATU"), or empty */
	struct str style; /* name of the paragraph style, or empty */
	struct loc loc;
	enum para_align align;
	unsigned indent;         /* left indent, twips */
	unsigned table;          /* number of the top-level table, from 1; 0 outside */
	unsigned row, cell;      /* in that table, from 1 */
	unsigned col, span;      /* grid column of the cell, from 1, and its width */
	bool merged_up;          /* cell continues the one above (vMerge) */
	bool header_row;         /* row repeats on each page */
	bool section_end;        /* last paragraph of a section */
	bool page_break;         /* starts a new page */
};

struct paras {
	struct para *v;
	size_t n, cap;
};

/* Appends an empty paragraph one column wide and returns it; valid until the next call. */
struct para *paras_add(struct arena *a, struct paras *ps);

#endif
