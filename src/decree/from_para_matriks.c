/*
 * The matrix of a lampiran from its tables: one or two header rows, the row
 * that numbers the columns, sections with a Roman numeral, merged cells. On
 * paper a matrix runs over many pages; in text each page is a table of its
 * own that repeats the header.
 */
#include "decree/from_para.h"

#include "data/nomor.h"

enum {
	COLUMNS_MAX = 64, /* Word allows 63; what stands further right is left out */
	COLUMNS_MIN = 3
};

/* A row by grid columns; a cell over several columns stands in its first. */
struct row {
	struct str text[COLUMNS_MAX];
	unsigned span[COLUMNS_MAX]; /* 0: no cell starts here */
	bool up[COLUMNS_MAX];       /* continues the cell above */
	struct asal asal[COLUMNS_MAX];
	size_t n;                   /* columns */
	size_t filled;              /* cells with text */
	bool header;
	bool first;                 /* of its table */
	unsigned table;
	struct loc loc;
};

struct builder {
	struct arena *arena;
	struct matriks *m;
	struct row head, second;
	bool has_second;
	bool text;                      /* from a text file: nothing is known of merged cells */
	bool at_top;                    /* no row since the header */
	bool repeated;                  /* the header was a repeated one */
	size_t width;                   /* grid columns under the header */
	size_t kolom[COLUMNS_MAX];      /* column of the matrix by grid column */
	bool own[COLUMNS_MAX];          /* it has a title there */
	struct str above[COLUMNS_MAX];  /* last text by grid column, for merged cells */
	struct bagian *bagian;
};

static void
set_cell(struct row *row, const struct para *p, struct str text)
{
	size_t c = p->col ? p->col - 1 : 0;

	if (c >= COLUMNS_MAX)
		return;
	row->text[c] = text;
	row->span[c] = p->span ? p->span : 1;
	row->up[c] = p->merged_up;
	row->asal[c] = (struct asal){p->loc.a, p->loc.b, p->merged_up};
	row->filled += text.n > 0;
	if (c + row->span[c] > row->n)
		row->n = c + row->span[c] < COLUMNS_MAX ? c + row->span[c] : COLUMNS_MAX;
}

/* Reads the row that starts at or behind *i and moves *i behind it; false: no more. */
static bool
next_row(struct arena *a, const struct paras *ps, size_t *i, size_t to, struct row *row)
{
	const struct para *p = ps->v, *first;
	struct buf b = BUF_INIT;

	/* A table of a narrative, as our template styles it, is no matrix. */
	while (*i < to && (!p[*i].table || str_is(p[*i].style, "Narasi Sel")))
		(*i)++;
	if (*i >= to)
		return false;
	first = &p[*i];
	*row = (struct row){.table = first->table, .loc = first->loc, .header = first->header_row,
	    .first = first->row == 1};
	while (*i < to && p[*i].table == first->table && p[*i].row == first->row) {
		const struct para *cell = &p[*i];

		for (; *i < to && p[*i].table == cell->table && p[*i].row == cell->row &&
		    p[*i].cell == cell->cell; (*i)++) {
			if (p[*i].label.n)
				fp_append(&b, '\n', p[*i].label);
			fp_append(&b, p[*i].label.n ? ' ' : '\n', str_trim(p[*i].text));
		}
		set_cell(row, cell, str_trim(fp_take(a, &b)));
	}
	return true;
}

static bool
mostly_capitals(const struct row *row)
{
	size_t upper = 0, lower = 0, c, i;

	for (c = 0; c < row->n; c++)
		for (i = 0; i < row->text[c].n; i++) {
			char ch = row->text[c].p[i];

			upper += char_is_upper(ch);
			lower += ch >= 'a' && ch <= 'z';
		}
	return upper > 0 && upper >= 2 * lower;
}

static bool
is_head(const struct row *row)
{
	return row->first && row->n >= COLUMNS_MIN && row->filled >= COLUMNS_MIN &&
	    (row->header || mostly_capitals(row));
}

/* Finds the header row; *i: behind it. A table without a plain header counts if there is no other. */
static bool
find_head(struct builder *b, const struct paras *ps, size_t *i, size_t to)
{
	struct row row;
	size_t at = *i, plain = to;

	while (next_row(b->arena, ps, &at, to, &b->head)) {
		if (is_head(&b->head)) {
			*i = at;
			return true;
		}
		if (plain == to && b->head.first && b->head.n >= COLUMNS_MIN && b->head.filled > 1 &&
		    at < to && ps->v[at].table == b->head.table) {
			plain = at;
			row = b->head;
		}
	}
	if (plain == to)
		return false;
	b->head = row;
	*i = plain;
	return true;
}

/* The column in which the header cell above column c begins. */
static size_t
cover(const struct row *head, size_t c)
{
	while (c > 0 && !head->text[c].n)
		c--;
	return c;
}

/* A second header row divides cells of the first: text stands only below those. */
static bool
is_second(const struct row *head, const struct row *row)
{
	size_t c, n = 0;

	if (row->text[0].n)
		return false;
	for (c = 1; c < row->n; c++) {
		if (!row->text[c].n)
			continue;
		if (head->text[c].n && head->span[c] < 2 && c + 1 < head->n && head->text[c + 1].n)
			return false;
		n++;
	}
	return n > 1;
}

/* "12" or "(12)"; 0 for anything else. */
static unsigned
column_number(struct str s)
{
	unsigned n;

	if (s.n > 2 && s.p[0] == '(' && s.p[s.n - 1] == ')')
		s = str_sub(s, 1, s.n - 1);
	return str_to_uint(s, &n) ? n : 0;
}

/*
 * The row that numbers the columns: rising from 1 and not above their number,
 * with gaps and repetitions where the writer or the scan went wrong. Below a
 * repeated header, the months are numbers too.
 */
static bool
is_number_row(const struct builder *b, const struct row *row)
{
	enum { SKIPPED = 2 }; /* numbers that a wrong row leaves out: it is one all the same */
	unsigned last = 0, n;
	size_t c;

	if (row->filled < COLUMNS_MIN || !(row->text[0].n || (b->repeated && b->has_second)))
		return false;
	for (c = 0; c < row->n; c++) {
		if (!row->text[c].n)
			continue;
		n = column_number(row->text[c]);
		if (n == 0 || n > row->n + SKIPPED || (row->text[0].n && (n < last || (last == 0 && n != 1))))
			return false;
		last = n;
	}
	return true;
}

/* Only the first of them is kept: those of later pages repeat it. */
static void
keep_numbers(struct builder *b, const struct row *row)
{
	struct matriks *m = b->m;
	size_t c;

	if (m->n_nomor_kolom)
		return;
	m->nomor_kolom = arena_alloc(b->arena, row->filled * sizeof *m->nomor_kolom);
	for (c = 0; c < row->n; c++)
		if (row->text[c].n)
			m->nomor_kolom[m->n_nomor_kolom++] = row->text[c];
	m->loc_nomor = row->loc;
}

static bool
same_titles(struct arena *a, const struct row *head, const struct row *row)
{
	size_t c;

	for (c = 0; c < head->n; c++)
		if (!str_eq(str_squeeze(a, str_upper(a, head->text[c])),
		    c < row->n ? str_squeeze(a, str_upper(a, row->text[c])) : str_of("")))
			return false;
	return true;
}

/* A title that stands twice gets a key of its own, so that no cell is lost. */
static void
add_column(struct builder *b, size_t c, struct str judul, struct str kelompok)
{
	struct kolom *k = matriks_tambah_kolom(b->arena, b->m, judul, kelompok);
	struct str key = k->kunci;
	unsigned again = 1;

	while (matriks_kolom(b->m, k->kunci) != k)
		k->kunci = str_printf(b->arena, "%.*s_%u", STRF(key), ++again);
	b->own[c] = true;
}

static void
read_columns(struct builder *b)
{
	const struct row *head = &b->head, *second = &b->second;
	size_t c, end = 0;

	for (c = 0; c < COLUMNS_MAX; c++)
		if (head->text[c].n || (b->has_second && second->text[c].n))
			end = c + 1;
	b->width = end;
	for (c = 0; c < end; c++) {
		if (b->has_second && second->text[c].n)
			add_column(b, c, second->text[c], head->text[cover(head, c)]);
		else if (head->text[c].n)
			add_column(b, c, head->text[c], str_of(""));
		b->kolom[c] = b->m->n_kolom ? b->m->n_kolom - 1 : 0;
	}
	for (; c < COLUMNS_MAX; c++)
		b->kolom[c] = b->m->n_kolom - 1;
}

static struct str
first_text(const struct row *row, size_t from, size_t *at)
{
	for (*at = from; *at < row->n; (*at)++)
		if (row->text[*at].n)
			return row->text[*at];
	return str_of("");
}

/* "I", "II.", or a capital letter: the number of a section, without its full stop. */
static struct str
section_number(struct str s)
{
	if (str_ends(s, "."))
		s = str_sub(s, 0, s.n - 1);
	return nomor_dari_romawi(s) || (s.n == 1 && char_is_upper(s.p[0])) ? s : str_of("");
}

/*
 * "II" and "Penataan Tata Laksana" in the first two cells, or both in one, or
 * a title over the whole width; a merged cell may begin in the last column.
 */
static bool
is_section(const struct builder *b, const struct row *row, struct str *nomor, struct str *judul)
{
	struct str rest;
	size_t at, next;

	*judul = first_text(row, 0, &at);
	*nomor = section_number(*judul);
	if (row->filled == 1 && at == 0) {
		rest = *judul;
		*nomor = section_number(str_cut(&rest, ' '));
		if (nomor->n && rest.n && nomor_dari_romawi(*nomor)) {
			*judul = rest;
			return true;
		}
		*nomor = str_of("");
		return row->span[0] > 1 && row->span[0] + 1 >= b->width;
	}
	if (at != 0 || !nomor->n)
		return false;
	rest = *judul; /* the number as it is printed, "II" or "II." */
	*judul = first_text(row, 1, &next);
	if (row->filled == 2) {
		*nomor = str_trim(rest);
		return true;
	}
	first_text(row, next + 1, &at);
	return row->filled == 3 && at + 1 == b->width && nomor_dari_romawi(*nomor);
}

static void
add_section(struct builder *b, struct str nomor, struct str judul, struct loc loc)
{
	struct matriks *m = b->m;

	m->v = arena_grow(b->arena, m->v, m->n, &m->cap, sizeof *m->v);
	m->v[m->n] = (struct bagian){.nomor = nomor, .judul = str_squeeze(b->arena, judul), .loc = loc};
	b->bagian = &m->v[m->n++];
}

/*
 * A row that a page break split: blank in front, and the rest of one cell, or
 * of several that go on in lower case.
 */
static bool
is_rest(const struct builder *b, const struct row *row)
{
	size_t c, lower = 0;

	if (!b->text || !b->at_top || !b->repeated || !b->bagian || !b->bagian->n || row->text[0].n)
		return false;
	for (c = 0; c < row->n; c++)
		lower += row->text[c].n && row->text[c].p[0] >= 'a' && row->text[c].p[0] <= 'z';
	return row->filled == 1 || 2 * lower > row->filled;
}

static void
add_rest(struct builder *b, const struct row *row)
{
	struct baris *last = &b->bagian->v[b->bagian->n - 1];
	struct buf text = BUF_INIT;
	size_t c;

	for (c = 0; c < b->width; c++) {
		struct str *sel = &last->sel[b->kolom[c]];

		if (!row->text[c].n)
			continue;
		buf_addstr(&text, *sel);
		fp_append(&text, ' ', row->text[c]);
		*sel = fp_take(b->arena, &text);
	}
}

/*
 * Puts a text under its column. One without a title of its own belongs to the
 * column before it, if that is free; in text, only if it says something.
 */
static void
put(struct builder *b, struct baris *baris, size_t c, struct str s, struct asal asal)
{
	struct str *sel = &baris->sel[b->kolom[c]];

	if (sel->n == 0 && (b->own[c] || !b->text || str_has_letter(s))) {
		*sel = s;
		baris->asal[b->kolom[c]] = asal;
	}
}

/* In text, blank cells in front of a row are merged with those above. */
static void
fill_down(const struct builder *b, struct baris *baris, const struct baris *up)
{
	size_t k;

	for (k = 0; k < b->m->n_kolom && !baris->sel[k].n && !b->m->kolom[k].kelompok.n; k++) {
		baris->sel[k] = up->sel[k];
		baris->asal[k].atas = true;
	}
}

static void
add_row(struct builder *b, const struct row *row)
{
	struct bagian *bag;
	struct baris *baris;
	size_t c;

	if (!b->bagian)
		add_section(b, str_of(""), str_of(""), row->loc);
	bag = b->bagian;
	bag->v = arena_grow(b->arena, bag->v, bag->n, &bag->cap, sizeof *bag->v);
	baris = &bag->v[bag->n++];
	*baris = (struct baris){.sel = arena_alloc(b->arena, b->m->n_kolom * sizeof *baris->sel),
	    .asal = arena_alloc(b->arena, b->m->n_kolom * sizeof *baris->asal), .loc = row->loc};
	for (c = 0; c < b->m->n_kolom; c++)
		baris->sel[c] = str_of("");
	for (c = 0; c < row->n; c++)
		if (row->span[c])
			put(b, baris, c, row->up[c] ? b->above[c] : row->text[c], row->asal[c]);
	if (b->text && bag->n > 1)
		fill_down(b, baris, baris - 1);
}

/* Takes a row below the header. */
static void
take_row(struct builder *b, const struct row *row)
{
	struct str nomor, judul;
	size_t c;

	if (row->header || same_titles(b->arena, &b->head, row)) {
		b->at_top = b->repeated = true;
		return;
	}
	if (b->at_top && b->has_second && same_titles(b->arena, &b->second, row))
		return;
	if (b->at_top && is_number_row(b, row)) {
		keep_numbers(b, row);
		return;
	}
	for (c = 0; c < row->n; c++)
		if (row->span[c] && !row->up[c])
			b->above[c] = row->text[c];
	if (row->filled == 0)
		return;
	if (is_section(b, row, &nomor, &judul))
		add_section(b, nomor, judul, row->loc);
	else if (is_rest(b, row))
		add_rest(b, row);
	else
		add_row(b, row);
	b->m->ganjil += row->n != b->head.n;
	b->at_top = false;
}

/* The last row of a table may hold the signature, so that it is not torn from the matrix. */
static bool
is_signature(const struct builder *b, const struct row *row)
{
	size_t c;

	for (c = 0; c < row->n; c++)
		if (fp_is_salinan(row->text[c]) || fp_is_penutup(row->text[c]))
			return true;
	return row->filled == 1 && row->span[0] > 1 && row->span[0] + 1 >= b->width && fp_is_jabatan(row->text[0]);
}

/* Whether a further table goes on with the matrix: with its header, or with none. */
static bool
goes_on(const struct builder *b, const struct row *row)
{
	return same_titles(b->arena, &b->head, row) || (row->n == b->head.n && !is_head(row));
}

struct matriks *
fp_matriks(struct arena *a, const struct paras *ps, size_t from, size_t to, size_t *start, size_t *end)
{
	struct builder *b = arena_alloc(a, sizeof *b);
	struct row row;
	unsigned table;
	size_t i = from;

	b->arena = a;
	b->m = arena_alloc(a, sizeof *b->m);
	if (!find_head(b, ps, &i, to))
		return NULL;
	b->m->loc = b->head.loc;
	b->text = b->head.loc.kind == LOC_LINE;
	table = b->head.table;
	for (*start = from; ps->v[*start].table != table; ++*start)
		;
	*end = i;
	if (next_row(a, ps, &i, to, &row) && row.table == table && is_second(&b->head, &row)) {
		b->second = row;
		b->has_second = true;
		*end = i;
	}
	read_columns(b);
	b->at_top = true;
	for (i = *end; next_row(a, ps, &i, to, &row); *end = i) {
		if ((row.table != table && !goes_on(b, &row)) || is_signature(b, &row))
			break;
		table = row.table;
		take_row(b, &row);
	}
	return b->m->n ? b->m : NULL;
}
