/* What the readers share among themselves; nobody else includes it. */
#ifndef READ_READ_INT_H
#define READ_READ_INT_H

#include "read/read.h"

enum {
	TREE_DEPTH_MAX = 64,       /* lists in lists: "[[[[" runs a recursive reader off the stack */
	TREE_VALUES_MAX = 1000000  /* a value is eighty times the size of the "0," that asks for it */
};

/* The limit that a value inside depth others, as the so-many-th of its tree, breaks; NULL: none. */
const char *tree_excess(int depth, size_t values);

/* Line and column of the byte at offset at. */
struct loc text_loc(const char *file, struct str text, size_t at);

/* s with CRLF and CR as '\n'; s itself when it holds none. */
struct str text_lines(struct arena *a, struct str s);

#endif
