/* Building a grid, see grid.h. */
#include "read/grid.h"

#include <assert.h>

bool
bit_has(const unsigned char *set, unsigned i)
{
	return set && set[i / 8] >> i % 8 & 1;
}

void
bit_set(unsigned char *set, unsigned i)
{
	set[i / 8] |= (unsigned char)(1 << i % 8);
}

void
grid_init(struct grid *g, struct arena *a, struct loc at)
{
	*g = (struct grid){.arena = a, .at = at};
	g->at.a = g->at.b = 0;
	g->rows = value_new(a, VALUE_LIST, g->at);
}

static struct value *
make(struct grid *g, struct value *parent, enum value_kind kind, unsigned row, unsigned col)
{
	struct loc loc = g->at;

	loc.a = row;
	loc.b = col;
	g->made++;
	return value_add(parent, value_new(g->arena, kind, loc));
}

int
grid_put(struct grid *g, unsigned row, unsigned col, struct str text)
{
	struct value *cell = NULL;

	if (str_trim(text).n == 0 || bit_has(g->hidden_rows, row) || bit_has(g->hidden_cols, col))
		return 0;
	if (row < g->row || (row == g->row && col <= g->col))
		return 0;
	if (row > g->row)
		g->col = 0;
	/* A text that many cells share costs nothing here, but much in a document. */
	g->bytes += text.n;
	if (g->made + (row - g->row) + (col - g->col) > GRID_MAX || g->bytes > READ_MAX)
		return -1;
	while (g->row < row)
		if (!bit_has(g->hidden_rows, ++g->row))
			make(g, g->rows, VALUE_LIST, g->row, 0);
	while (g->col < col)
		if (!bit_has(g->hidden_cols, ++g->col))
			cell = make(g, g->rows->last, VALUE_TEXT, g->row, g->col);
	assert(cell);
	cell->text = text;
	return 0;
}
