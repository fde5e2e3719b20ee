/*
 * Building a grid, see read.h: cells with text are put in reading order, and
 * what lies blank before one is made only when it comes. Blanks at the end
 * of a row or of the sheet are thus never made, however many a file claims.
 */
#ifndef READ_GRID_H
#define READ_GRID_H

#include "read/read_int.h"

enum {
	GRID_MAX = 500000 /* rows and cells: one cell at XFD1048576 asks for a million */
};

struct grid {
	struct arena *arena;
	struct loc at;      /* file, sheet and unit of the places; a and b are filled in */
	const unsigned char *hidden_rows, *hidden_cols; /* bit sets of what to leave out, or NULL */
	struct value *rows; /* the result */
	unsigned row, col;  /* made so far, counted from 1 as in the source */
	size_t made, bytes;
};

void grid_init(struct grid *g, struct arena *a, struct loc at);

/*
 * Puts text, which must live as long as the arena, behind all that is there.
 * A place that is taken already stays as it is. Returns -1 when the grid
 * would grow past its limits, and makes nothing then.
 */
int grid_put(struct grid *g, unsigned row, unsigned col, struct str text);

bool bit_has(const unsigned char *set, unsigned i); /* NULL: the empty set */
void bit_set(unsigned char *set, unsigned i);

#endif
