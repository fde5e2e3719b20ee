/*
 * The cells of a worksheet, as a grid. Cells are listed as the file has them,
 * merged regions then add and blank entries, and the list in reading order,
 * without what is hidden, is the grid. A cell's text is made only when it
 * gets there, so that nothing hidden gives a message.
 */
#include <stdlib.h>

#include "read/grid.h"
#include "read/xlsx_int.h"

enum {
	COLS = 16384, ROWS = 1048576, /* of a sheet, by the format */
	MERGE_WORK_MAX = 4 * GRID_MAX /* rows and cells of all regions: overlapping ones multiply */
};

/* What a cell of the file says; merged rows share it. */
struct content {
	const struct xml_node *node;
	unsigned row, col;
	bool made;
	struct str text;
};

struct cell {
	unsigned row, col;
	size_t order;
	struct content *content; /* NULL: blank */
};

struct region {
	unsigned top, left, bottom, right;
};

struct sheet {
	struct workbook *w;
	struct loc loc;
	struct cell *v;
	size_t n, cap;
	unsigned last_row; /* with content */
	size_t work;       /* on merged regions */
	unsigned char hidden_rows[ROWS / 8 + 1];
	unsigned char hidden_cols[COLS / 8 + 1];
};

static struct loc
cell_loc(const struct sheet *s, unsigned row, unsigned col)
{
	struct loc loc = s->loc;

	loc.a = row;
	loc.b = col;
	return loc;
}

/* "AB12" as row 12, column 28; false when it is not a place on a sheet. */
static bool
parse_ref(struct str ref, unsigned *row, unsigned *col)
{
	size_t i;

	*col = 0;
	for (i = 0; i < ref.n && i < 3 && char_is_upper(ref.p[i]); i++)
		*col = *col * 26 + (unsigned)(ref.p[i] - 'A') + 1;
	return str_to_uint(str_sub(ref, i, ref.n), row) && *row >= 1 && *row <= ROWS && *col >= 1 && *col <= COLS;
}

static bool
parse_region(struct str ref, struct region *r)
{
	struct str first = str_cut(&ref, ':');

	return parse_ref(first, &r->top, &r->left) && parse_ref(ref, &r->bottom, &r->right) &&
	    r->top <= r->bottom && r->left <= r->right;
}

/* Lists a cell; false after a message when there are too many. */
static bool
add_cell(struct sheet *s, unsigned row, unsigned col, struct content *content)
{
	if (s->n >= GRID_MAX) {
		diag_add(s->w->diag, R_XLSX, s->loc, "terlalu banyak sel");
		return false;
	}
	s->v = arena_grow(s->w->scratch, s->v, s->n, &s->cap, sizeof *s->v);
	s->v[s->n] = (struct cell){.row = row, .col = col, .order = s->n, .content = content};
	s->n++;
	return true;
}

static void
take_columns(struct sheet *s, const struct xml_node *root)
{
	const struct xml_node *n = xml_child(xml_child(root, "s:cols"), "s:col");
	unsigned from, to;

	for (; n; n = xml_same(n)) {
		if (!xlsx_flag(n, "hidden") || !str_to_uint(xml_attr(n, "min"), &from) ||
		    !str_to_uint(xml_attr(n, "max"), &to))
			continue;
		for (; from <= to && from <= COLS; from++)
			bit_set(s->hidden_cols, from);
	}
}

/* Lists one cell if it holds anything; *row and *col are the place before it, and become its own. */
static bool
take_cell(struct sheet *s, const struct xml_node *node, unsigned *row, unsigned *col)
{
	struct str ref = xml_attr(node, "r");
	struct content *c;

	++*col;
	if ((ref.n && !parse_ref(ref, row, col)) || *col > COLS) {
		diag_add(s->w->diag, R_XLSX, s->loc, "alamat sel tidak sah: \"%.*s\"", STRF(ref));
		return false;
	}
	if (!xml_child(node, "s:v") && !xml_child(node, "s:is") && !xml_child(node, "s:f"))
		return true;
	if (*row > s->last_row)
		s->last_row = *row;
	c = arena_alloc(s->w->scratch, sizeof *c);
	*c = (struct content){.node = node, .row = *row, .col = *col};
	return add_cell(s, *row, *col, c);
}

/* Rows and cells may leave out their place: then they follow the one before. */
static bool
take_rows(struct sheet *s, const struct xml_node *root)
{
	const struct xml_node *r = xml_child(xml_child(root, "s:sheetData"), "s:row"), *c;
	unsigned row = 0, col;
	struct str ref;

	for (; r; r = xml_same(r)) {
		row++;
		ref = xml_attr(r, "r");
		if ((ref.n && (!str_to_uint(ref, &row) || row == 0)) || row > ROWS) {
			diag_add(s->w->diag, R_XLSX, s->loc, "nomor baris tidak sah: \"%.*s\"", STRF(ref));
			return false;
		}
		if (xlsx_flag(r, "hidden"))
			bit_set(s->hidden_rows, row);
		col = 0;
		for (c = xml_child(r, "s:c"); c; c = xml_same(c))
			if (!take_cell(s, c, &row, &col))
				return false;
	}
	return true;
}

static int
by_place(const void *pa, const void *pb)
{
	const struct cell *a = pa, *b = pb;

	if (a->row != b->row)
		return a->row < b->row ? -1 : 1;
	if (a->col != b->col)
		return a->col < b->col ? -1 : 1;
	return (a->order > b->order) - (a->order < b->order);
}

static void
sort_cells(struct sheet *s)
{
	if (s->n)
		qsort(s->v, s->n, sizeof *s->v, by_place);
}

/* Index of the first of the n sorted cells at or behind a place. */
static size_t
find_cell(const struct sheet *s, size_t n, unsigned row, unsigned col)
{
	struct cell key = {.row = row, .col = col};
	size_t low = 0, mid;

	while (low < n) {
		mid = low + (n - low) / 2;
		if (by_place(&s->v[mid], &key) < 0)
			low = mid + 1;
		else
			n = mid;
	}
	return low;
}

/*
 * A region shows the text of its first cell and nothing else. Here it shows
 * in each of its rows, in the first column that is visible, down to the last
 * row of the sheet that has something of its own.
 */
static bool
apply_region(struct sheet *s, struct region r, size_t own)
{
	size_t i = find_cell(s, own, r.top, r.left);
	bool anchored = i < own && s->v[i].row == r.top && s->v[i].col == r.left;
	struct content *shown = anchored ? s->v[i].content : NULL;
	unsigned row, col = r.left;

	while (col < r.right && bit_has(s->hidden_cols, col))
		col++;
	for (row = r.top; row <= r.bottom && row <= s->last_row; row++) {
		i = find_cell(s, own, row, r.left);
		for (; i < own && s->v[i].row == row && s->v[i].col <= r.right; i++, s->work++)
			s->v[i].content = NULL;
		if (++s->work > MERGE_WORK_MAX) {
			diag_add(s->w->diag, R_XLSX, s->loc, "terlalu banyak sel gabungan");
			return false;
		}
		if (shown && !add_cell(s, row, col, shown))
			return false;
	}
	return true;
}

static bool
apply_merges(struct sheet *s, const struct xml_node *root)
{
	const struct xml_node *n = xml_child(xml_child(root, "s:mergeCells"), "s:mergeCell");
	size_t own = s->n;
	struct region r;

	for (; n; n = xml_same(n)) {
		struct str ref = xml_attr(n, "ref");

		if (ref.n == 0 || !parse_region(ref, &r)) {
			diag_add(s->w->diag, R_XLSX, s->loc, "sel gabungan tidak sah: \"%.*s\"", STRF(ref));
			return false;
		}
		if (!apply_region(s, r, own))
			return false;
	}
	return true;
}

/* Says once which rows with something in them are left out. */
static void
say_hidden_rows(struct sheet *s)
{
	enum { LISTED = 10 };
	struct buf list = BUF_INIT;
	unsigned count = 0, first = 0, last = 0;
	size_t i;

	for (i = 0; i < s->n; i++) {
		if (!bit_has(s->hidden_rows, s->v[i].row) || s->v[i].row == last)
			continue;
		last = s->v[i].row;
		if (count++ == 0)
			first = last;
		if (count <= LISTED)
			buf_addf(&list, "%s%u", count > 1 ? ", " : "", last);
	}
	if (count)
		diag_add(s->w->diag, R_BARIS_TERSEMBUNYI, cell_loc(s, first, 0), "%u baris: %.*s%s", count,
		    STRF(buf_str(&list)), count > LISTED ? ", …" : "");
	buf_release(&list);
}

/* The same of columns; the place of the message names the first. */
static void
say_hidden_cols(struct sheet *s)
{
	unsigned char seen[COLS / 8 + 1] = {0};
	struct loc loc = s->loc;
	unsigned count = 0;
	size_t i;

	for (i = 0; i < s->n; i++) {
		const struct cell *c = &s->v[i];

		if (!bit_has(s->hidden_cols, c->col) || bit_has(s->hidden_rows, c->row) || bit_has(seen, c->col))
			continue;
		bit_set(seen, c->col);
		if (count++ == 0)
			loc = cell_loc(s, c->row, c->col);
	}
	if (count)
		diag_add(s->w->diag, R_BARIS_TERSEMBUNYI, loc, "%u kolom tersembunyi, yang pertama di sini", count);
}

static struct str
content_text(struct sheet *s, struct content *c)
{
	if (!c->made)
		c->text = xlsx_cell(s->w, c->node, cell_loc(s, c->row, c->col));
	c->made = true;
	return c->text;
}

/* Puts the listed cells into a grid. 0, or -1 after a message. */
static int
make_grid(struct sheet *s, struct value **out)
{
	struct grid g;
	size_t i;

	grid_init(&g, s->w->arena, s->loc);
	g.hidden_rows = s->hidden_rows;
	g.hidden_cols = s->hidden_cols;
	for (i = 0; i < s->n; i++) {
		const struct cell *c = &s->v[i];

		if (!c->content || bit_has(s->hidden_rows, c->row) || bit_has(s->hidden_cols, c->col))
			continue;
		if (grid_put(&g, c->row, c->col, content_text(s, c->content)) != 0) {
			diag_add(s->w->diag, R_XLSX, cell_loc(s, c->row, c->col),
			    "sel ini terlalu jauh dari awal lembar, atau isi lembar terlalu banyak");
			return -1;
		}
	}
	*out = g.rows;
	return 0;
}

int
xlsx_sheet(struct workbook *w, struct str part, const char *name, struct value **out)
{
	struct sheet *s = arena_alloc(w->scratch, sizeof *s);
	struct xml_node *root = xlsx_parse(w, part);
	size_t faults = diag_count(w->diag, LEVEL_ERROR);

	if (!root)
		return -1;
	s->w = w;
	s->loc = (struct loc){.file = w->file, .part = name, .kind = LOC_CELL};
	take_columns(s, root);
	if (!take_rows(s, root))
		return -1;
	sort_cells(s);
	say_hidden_rows(s);
	say_hidden_cols(s);
	if (!apply_merges(s, root))
		return -1;
	sort_cells(s);
	if (make_grid(s, out) != 0)
		return -1;
	return diag_count(w->diag, LEVEL_ERROR) == faults ? 0 : -1;
}
