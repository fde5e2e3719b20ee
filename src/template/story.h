/*
 * A story is the text of one part while it is being compiled: its tree and
 * the tags found in it. The tags stand in the tree as processing
 * instructions <?k N?>, which the compiler turns into operations at the end.
 */
#ifndef TEMPLATE_STORY_H
#define TEMPLATE_STORY_H

#include <libxml/tree.h>

#include "template/program.h"

enum mark_reach {
	REACH_RUN,    /* stays inside its paragraph */
	REACH_BLOCK,  /* moves around paragraphs, tables or rows */
	REACH_ELEMENT /* moves around the element named in the tag */
};

struct mark {
	struct tag *tag;
	xmlNodePtr node;      /* the <?k N?> */
	xmlNodePtr para;      /* paragraph it was typed in; NULL in core properties */
	struct mark *pair;    /* the other end of a section */
	enum mark_reach reach;
	xmlNodePtr at;        /* what it moves in front of (opening) or behind (closing) */
};

struct story {
	struct diag *diag;
	struct arena *arena;
	const char *file;
	const char *part;     /* "" for the body, else "header1.xml" */
	xmlDocPtr doc;
	struct mark **v;
	size_t n, cap;
	struct str open, close; /* delimiters in force */
	/* Where the scan is: paragraph, outermost table, its row and cell; depth: nested tables. */
	unsigned para, table, row, cell, depth;
	bool changed;         /* a tag was found */
	int faults;
};

/*
 * Finds all tags below root and puts marks in their place; faults are
 * counted and told. Other processing instructions are taken out.
 */
void story_scan(struct story *s, xmlNodePtr root);

/* Pairs sections and moves every mark to the place its section reaches. */
void story_sections(struct story *s);

/*
 * Cuts serialised XML at its marks and appends the operations to prog.
 * xml must live as long as the program.
 */
void story_cut(struct story *s, struct str xml, struct program *prog);

#endif
