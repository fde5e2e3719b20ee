/*
 * What the halves of read_txt share: txt_lines.c splits a text into lines and
 * finds what belongs to the pages and not to the text; txt.c makes paragraphs.
 */
#ifndef READ_TXT_INT_H
#define READ_TXT_INT_H

#include "read/read_int.h"

/* A line, or one half of a line that stands in two columns. */
struct txt_line {
	struct str raw;
	unsigned number; /* in the file, from 1 */
	unsigned col;    /* characters of the line in front of raw */
	bool page;       /* a new page starts here */
	bool drop;       /* number of the page, running head or foot, catchword */
};

struct txt_lines {
	struct txt_line *v;
	size_t n, cap;
};

/*
 * The lines of text, line ends already '\n'; a form feed ends a line too.
 * Blocks that stand side by side (certification, signature) come one after
 * the other.
 */
void txt_split(struct arena *a, struct str text, struct txt_lines *out);

/* Texts of a line with `gap` blanks or more between them. */
size_t txt_segments(struct str s, size_t gap);

#endif
