/*
 * The place of words in a source: a text line by line, or a document
 * paragraph by paragraph. A check knows which words are wrong and where the
 * text starts in which it found them; that text was put together from lines
 * that a page had broken, so the words are looked for again in the source.
 */
#ifndef DIAG_PLACE_H
#define DIAG_PLACE_H

#include "diag/diag.h"

struct source {
	const char *file, *part; /* part: "" for the body */
	const struct source_line *v;
	size_t n;
};

/* Where words stand: line v[line] from byte `from` on, up to byte `to` of line v[last]. */
struct span {
	size_t line, last, from, to;
};

/*
 * The nth (from 0) place of words at or behind loc, at most `reach` bytes on.
 * Blanks match any blanks and ends of lines; a word broken at its hyphen
 * matches; marks of Markdown count for nothing; no part of a longer word
 * does. Letter case counts, unless the words are nowhere so written and no
 * mere label. False when they are not found: the text was made, not read.
 */
bool place_find(const struct source *s, struct loc loc, struct str words, unsigned nth, size_t reach,
    struct span *out);

/* The line of that number, or the first one behind it; s->n when there is none. */
size_t place_line(const struct source *s, unsigned number);

#endif
