/*
 * What the files of read_txt share: txt_lines.c splits a text into lines and
 * finds what belongs to the pages and not to the text; txt_words.c tells what
 * a line looks like; txt.c makes paragraphs.
 */
#ifndef READ_TXT_INT_H
#define READ_TXT_INT_H

#include "read/read_int.h"

enum { TXT_LINES_MAX = 2000000 }; /* a line takes sixteen times the two bytes it may stand for */

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
 * Of blank lines in a row only the first is kept. Blocks that stand side by
 * side (certification, signature) come one after the other. It stops behind
 * TXT_LINES_MAX lines: n is larger then.
 */
void txt_split(struct arena *a, struct str text, struct txt_lines *out);

/* Which bytes of a text are in italics: RENTANG_MIRING all. */
struct txt_miring {
	struct rentang *v;
	size_t n, cap;
};

/* Adds bytes [from, to) to m, which may be NULL. */
void txt_miring_add(struct arena *a, struct txt_miring *m, size_t from, size_t to);

/* s without marks of Markdown, in the arena; what they set in italics is added to *miring, if not NULL. */
struct str txt_plain(struct arena *a, struct str s, struct txt_miring *miring);
/* Takes what Markdown puts in front of a line: quotation, heading, bullet. *opens: it starts a paragraph. */
struct str txt_strip_front(struct str s, bool *opens);
/* A rule between paragraphs: "---", "* * *". */
bool txt_is_rule(struct str s);

/* Length of "a." "aa)" "12." "(1)" "IV." in front of a text, or alone; 0: none. */
size_t txt_list_label(struct str s, bool in_brackets);
/* Length of "Menimbang :", "KESATU:" in front of a text, or alone; 0: none. */
size_t txt_word_label(struct arena *a, struct str s);
/* A line of the head of a lampiran in small letters: "Lampiran : ...", "Nomor : ...". */
bool txt_is_field(struct str s);
/* Column of the text behind the labels of a line that begins in column at, "Menimbang : a. bahwa"; 0: no label. */
size_t txt_hang_of(struct arena *a, struct str line, size_t at);
/* A line set in full width with single blanks, but for the first `hang` characters: they are columns. */
struct str txt_narrow(struct arena *a, struct str line, size_t hang);

/* Texts of a line with `gap` blanks or more between them. */
size_t txt_segments(struct str s, size_t gap);

#endif
