/*
 * Writes the narrative of a lampiran as Markdown, block by block, in the form
 * that read_markdown takes: what is written as an item of level 2 with the
 * label "c)" is read as one, and every text is read as it was given, whatever
 * signs it holds.
 */
#ifndef EKSPOR_MARKDOWN_H
#define EKSPOR_MARKDOWN_H

#include <stdbool.h>

#include "base/buf.h"

enum { MARKDOWN_LEVELS = 4 };

/* In a text: what stands between them is in italics. They part from each other by a letter or digit. */
#define MARKDOWN_ITALIC_ON '\1'
#define MARKDOWN_ITALIC_OFF '\2'

enum markdown_block {
	BLOCK_NONE, BLOCK_TEXT, BLOCK_ITEM, BLOCK_SIGNATURE, BLOCK_TABLE
};

/* The list that is open at a level. */
struct markdown_list {
	size_t indent; /* column where the text of its item begins */
	char letters;  /* behind the letter of its last item, '.' or ')'; 0: it has none */
};

struct markdown {
	struct buf *out;
	enum markdown_block last;
	unsigned depth;                     /* items that are open, one in the other */
	struct markdown_list list[MARKDOWN_LEVELS];
	unsigned letter[MARKDOWN_LEVELS][2]; /* last letter by level, before "." and ")" */
	size_t columns;                     /* of the table that is open */
};

void markdown_init(struct markdown *m, struct buf *out);

/* level from 1; a line break in the text becomes a blank. */
void markdown_heading(struct markdown *m, unsigned level, struct str text);
void markdown_paragraph(struct markdown *m, struct str text);

/*
 * An item of that level, or of one less deep when no item is open above it.
 * False, and nothing is written, when Markdown has no such label: it has
 * "1." "1)" "a." "a)" "-", letters only from a on or where the ones before lead.
 */
bool markdown_item(struct markdown *m, unsigned level, struct str label, struct str text);
/* A further paragraph of the item that is open at that level. */
void markdown_more(struct markdown *m, unsigned level, struct str text);

/* A line of a signature block; empty: a blank one. */
void markdown_signature(struct markdown *m, struct str line);
void markdown_page(struct markdown *m);

/* A table by its rows, the first of them its head; a head of blank cells shows none. */
void markdown_table(struct markdown *m, size_t columns);
void markdown_row(struct markdown *m, const struct str *cells);

#endif
