/*
 * What the files of the Markdown reader share; nobody else includes it.
 * markdown.c makes the blocks, markdown_marks.c prepares the source and knows
 * the labels of items, markdown_runs.c makes the text, markdown_table.c
 * tables and signature blocks.
 *
 * libcmark tells places as line and byte, both from 1. Inside this reader a
 * line is an index into md.lines and a place in it an offset, both from 0.
 */
#ifndef READ_MARKDOWN_INT_H
#define READ_MARKDOWN_INT_H

#include <cmark.h>

#include "read/read_int.h"

/* Without it libcmark loses count of lines behind code and HTML of several. */
enum { MARKDOWN_OPTIONS = CMARK_OPT_SOURCEPOS };

/* What stands otherwise in the source that libcmark gets than in the file. */
enum mark_kind {
	MARK_LETTER,    /* "c. ", for which CommonMark has no list: a digit marker as wide */
	MARK_PAGE,      /* a line "\newpage": a thematic break */
	MARK_DEFINITION /* "[x]: y" in front of a line, which would vanish: "\[x]: y" */
};

struct mark {
	enum mark_kind kind;
	size_t line, at, len;
	unsigned number; /* of a letter: 3 for c */
	bool live;       /* stands changed in the source */
	bool seen;       /* the parse took it for what it is */
	bool tell;       /* a letter that no list leads to, a definition: to be said */
};

struct md_line {
	struct str text;
	size_t indent; /* blanks in front of it */
	size_t mark;   /* its first mark, or the first behind it */
};

struct md {
	struct diag *diag;
	struct arena *arena;
	const char *file;
	struct md_line *lines;
	size_t n_lines;
	struct mark *marks; /* in the order of the file */
	size_t n_marks, cap_marks;
	struct value *out;  /* the blocks */
	unsigned lists;     /* numbered so far */
	size_t values;
	bool stopped;       /* too many values, said */
	struct {
		size_t line, at;
		unsigned column;
	} last;             /* place that was asked for last, see md_loc */
};

/* The label of an item. */
struct label {
	struct str text; /* as typed: "3." "c)" "-" */
	const char *shape;
	unsigned number; /* 0 for a bullet */
	bool letter;
};

/* Where the text of inline nodes stands. */
struct origin {
	size_t line, at;   /* its first byte */
	int column;        /* what libcmark calls the column of that byte */
	cmark_node *block; /* NULL: cut out of one line */
};

/* markdown_marks.c */
void md_lines(struct md *m, struct str text);
cmark_node *md_parse(struct md *m); /* NULL after a message */
struct label md_label(const struct md *m, cmark_node *item);
/* A line of the file; empty outside of it. */
struct str md_line(const struct md *m, size_t line);
struct loc md_loc(struct md *m, size_t line, size_t at);
struct loc md_node_loc(struct md *m, cmark_node *node);
/* 1 where the source has one byte more than the file in front of that place. */
size_t md_shift(const struct md *m, size_t line, size_t at);
/* First line and offset of a block. */
size_t md_first(cmark_node *node, size_t *at);
/* The line behind its last one. */
size_t md_end(const struct md *m, cmark_node *node);
/* Blanks in front of a line, and of any text. */
size_t md_indent(const struct md *m, size_t line);
size_t md_blanks(struct str s);

/* markdown_runs.c */
struct value *md_new(struct md *m, enum value_kind kind, struct loc loc);
struct value *md_set(struct value *map, const char *key, struct value *child);
void md_set_text(struct md *m, struct value *map, const char *key, struct str text, struct loc loc);
/* A new block at the end of the blocks. */
struct value *md_block(struct md *m, const char *kind, struct loc loc);
/* RUNS of the inline nodes in a node. */
struct value *md_runs(struct md *m, cmark_node *node, struct origin from);
struct origin md_origin(cmark_node *block);
/* RUNS of a text inside one line, at that place. */
struct value *md_inline(struct md *m, struct str text, size_t line, size_t at);
/* RUNS of a text that is none of Markdown. */
struct value *md_literal(struct md *m, struct str text, struct loc loc);
/* The text of RUNS without its formatting. */
struct str md_plain(struct md *m, const struct value *runs);

/* markdown_table.c */
bool md_table(struct md *m, cmark_node *paragraph); /* false: it is none */
void md_signature(struct md *m, cmark_node *quote);

#endif
