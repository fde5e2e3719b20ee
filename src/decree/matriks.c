/*
 * From the grid of a plan, as an office keeps it, to the matrix: one or two
 * header rows, perhaps a row that numbers the columns, section rows with a
 * Roman numeral, and rows whose blank cells mean "as above".
 */
#include "data/nomor.h"
#include "decree/decree.h"

/* Columns that are filled down by their name, wherever they stand. */
static const char *const sama_dengan_atas[] = {"penanggung_jawab", "penanggungjawab", "pelaksana"};

/* The cell's text, or empty when the row is shorter. */
static struct str
cell(const struct value *row, size_t i)
{
	const struct value *v = value_at(row, i);

	return v ? str_trim(v->text) : str_of("");
}

/* The same in a second header row: a title merged over both rows stands there once more. */
static struct str
subtitle(const struct value *head, const struct value *row, size_t i)
{
	struct str s = cell(row, i);

	return str_eq(s, cell(head, i)) ? str_of("") : s;
}

static size_t
filled(const struct value *row)
{
	const struct value *c;
	size_t n = 0;

	for (c = row ? row->first : NULL; c; c = c->next)
		n += str_trim(c->text).n > 0;
	return n;
}

static size_t
width(const struct value *grid)
{
	const struct value *row;
	size_t n = 0;

	for (row = grid->first; row; row = row->next)
		if (row->count > n)
			n = row->count;
	return n;
}

/* Titles may stand above the header: it is the first row with three cells or more. */
static const struct value *
find_header(const struct value *grid)
{
	enum { LEAST = 3 };
	const struct value *row;

	for (row = grid->first; row; row = row->next)
		if (filled(row) >= LEAST)
			return row;
	return NULL;
}

/*
 * A second header row divides columns of the first: it is blank in the first
 * column and has text only where the first row is blank or starts a group.
 */
static bool
is_second_header(const struct value *head, const struct value *row)
{
	size_t i, under = 0;

	if (!row || subtitle(head, row, 0).n)
		return false;
	for (i = 1; i < row->count; i++) {
		if (subtitle(head, row, i).n == 0)
			continue;
		if (cell(head, i).n && cell(head, i + 1).n && !str_eq(cell(head, i), cell(head, i + 1)))
			return false;
		under++;
	}
	return under > 0 && under < row->count;
}

/*
 * "1 2 3 ...": the row that numbers the columns. In a long one up to a third
 * of the numbers may be wrong, as they are in print; a short one with a wrong
 * number is a row of the plan.
 */
static bool
is_number_row(const struct value *row)
{
	enum { LONG = 6 };
	const struct value *c;
	size_t all = filled(row), right = 0, i = 0;
	unsigned n;

	if (all < 3 || !str_is(cell(row, 0), "1"))
		return false;
	for (c = row->first; c; c = c->next) {
		i++;
		if (str_trim(c->text).n == 0)
			continue;
		if (!str_to_uint(str_trim(c->text), &n))
			return false;
		right += n == i;
	}
	return right == all || (all >= LONG && right * 3 >= all * 2);
}

/*
 * How a column of the grid is read. SINGLE: a column of its own. LIST: months
 * written in one cell ("1, 3-5"), which become twelve columns. NONE: a column
 * without a title and without content. FAULTY: its title was complained about.
 */
enum reading { READ_NONE, READ_SINGLE, READ_LIST, READ_FAULTY };

struct source {
	enum reading how;
	size_t kolom; /* first column of the matrix */
};

struct reader {
	struct diag *diag;
	struct arena *arena;
	struct matriks *m;
	struct source *src;
	size_t n;
	int faults;
};

static void
complain(struct reader *r, enum rule_no rule, struct loc loc, struct str what)
{
	diag_add(r->diag, rule, loc, "%.*s", STRF(what));
	r->faults++;
}

/* A column of a group: under months only months may stand. */
static void
add_grouped(struct reader *r, const struct value *at, struct str kelompok)
{
	if (kolom_berbulan(r->arena, kelompok) && !kolom_bulan(at->text))
		complain(r, R_BULAN, at->loc, str_trim(at->text));
	else
		matriks_tambah_kolom(r->arena, r->m, at->text, kelompok);
}

static bool
fills_down(struct str kunci)
{
	size_t i;

	for (i = 0; i < sizeof sama_dengan_atas / sizeof *sama_dengan_atas; i++)
		if (str_is(kunci, sama_dengan_atas[i]))
			return true;
	return false;
}

static void
add_month_list(struct reader *r, struct str judul)
{
	unsigned b;

	for (b = 1; b <= BULAN_N; b++)
		matriks_tambah_kolom(r->arena, r->m, str_printf(r->arena, "%u", b), judul);
}

/* "target" is the group of "target.tw1". */
static bool
is_group_of(struct str group, struct str kunci)
{
	return kunci.n > group.n && kunci.p[group.n] == '.' && str_eq(str_sub(kunci, 0, group.n), group);
}

static void
check_twice(struct reader *r, const struct value *at)
{
	const struct kolom *last = &r->m->kolom[r->m->n_kolom - 1];

	bool twice = matriks_kolom(r->m, last->kunci) != last;
	size_t i;

	/* A group and a column of one name would hide each other, and so would our own name. */
	for (i = 0; i + 1 < r->m->n_kolom && !twice; i++)
		twice = is_group_of(r->m->kolom[i].kunci, last->kunci) ||
		    is_group_of(last->kunci, r->m->kolom[i].kunci);
	if (twice || str_is(last->kunci, "baris_terakhir"))
		complain(r, R_KOLOM_GANDA, at->loc, last->judul);
}

static void
read_header(struct reader *r, const struct value *head, const struct value *second)
{
	struct str kelompok = str_of("");
	size_t i, k;

	for (i = 0; i < r->n; i++) {
		const struct value *top = value_at(head, i), *sub = value_at(second, i);
		struct str judul = cell(head, i);
		struct source *s = &r->src[i];
		size_t before = r->m->n_kolom;

		s->kolom = before;
		if (judul.n)
			kelompok = judul;
		if (subtitle(head, second, i).n && kelompok.n)
			add_grouped(r, sub, kelompok);
		else if (judul.n && kolom_berbulan(r->arena, judul))
			add_month_list(r, judul);
		else if (judul.n)
			matriks_tambah_kolom(r->arena, r->m, judul, str_of(""));
		if (r->m->n_kolom == before) {
			s->how = subtitle(head, second, i).n ? READ_FAULTY : READ_NONE;
			continue;
		}
		s->how = r->m->n_kolom - before == 1 ? READ_SINGLE : READ_LIST;
		for (k = before; k < r->m->n_kolom; k++)
			r->m->kolom[k].asal = (unsigned)i + 1;
		check_twice(r, subtitle(head, second, i).n ? sub : top);
	}
}

/* A Roman numeral or one capital, perhaps with a full stop. */
static bool
is_section_number(struct str s)
{
	if (str_ends(s, "."))
		s.n--;
	return nomor_dari_romawi(s) || (s.n == 1 && char_is_upper(s.p[0]));
}

/* "I | Penataan Tata Laksana | blank ...": a number, a title, and nothing else. */
static bool
is_section(const struct value *row, struct str *nomor, struct str *judul)
{
	const struct value *c;

	*nomor = cell(row, 0);
	if (filled(row) == 1 && nomor->n) {
		/* "I. PENATAAN TATA LAKSANA" in one cell. */
		*judul = *nomor;
		*nomor = str_cut(judul, ' ');
		*judul = str_trim(*judul);
		return str_ends(*nomor, ".") && judul->n && is_section_number(*nomor);
	}
	if (filled(row) != 2 || !is_section_number(*nomor))
		return false;
	for (c = row->first->next; c; c = c->next)
		if (str_trim(c->text).n)
			*judul = c->text;
	return true;
}

static struct bagian *
add_bagian(struct reader *r, struct str nomor, struct str judul, struct loc loc)
{
	struct matriks *m = r->m;

	m->v = arena_grow(r->arena, m->v, m->n, &m->cap, sizeof *m->v);
	m->v[m->n] = (struct bagian){.nomor = nomor, .judul = str_squeeze(r->arena, judul), .loc = loc};
	return &m->v[m->n++];
}

/* Offices type "I – IV", and a word processor makes the dash long. */
static struct str
plain_dashes(struct arena *a, struct str s)
{
	struct buf b = BUF_INIT;
	struct str out;
	size_t i;

	for (i = 0; i < s.n; i++) {
		if (i + 2 < s.n && s.p[i] == '\xe2' && s.p[i + 1] == '\x80' &&
		    (s.p[i + 2] == '\x93' || s.p[i + 2] == '\x94')) {
			buf_addc(&b, '-');
			i += 2;
		} else {
			buf_addc(&b, s.p[i]);
		}
	}
	out = str_dup(a, buf_str(&b));
	buf_release(&b);
	return out;
}

/* "1, 3-5; Juli": sets the months of one cell. */
static void
read_months(struct reader *r, const struct value *c, struct str *sel)
{
	struct str rest = plain_dashes(r->arena, str_trim(c->text)), part, from;
	unsigned a, b;
	bool range;

	if (centang_baca(r->arena, rest) == CENTANG_TIDAK)
		return;
	while (rest.n) {
		size_t i = 0;

		while (i < rest.n && rest.p[i] != ',' && rest.p[i] != ';')
			i++;
		part = str_trim(str_sub(rest, 0, i));
		rest = str_trim(str_sub(rest, i + 1, rest.n));
		range = str_has(part, "-");
		from = str_trim(str_cut(&part, '-'));
		part = str_trim(part);
		a = kolom_bulan(from);
		b = range ? kolom_bulan(part) : a;
		if (!a || !b || a > b) {
			complain(r, R_BULAN, c->loc, str_printf(r->arena, "%.*s; tulislah seperti 1, 3-5",
			    STRF(str_trim(c->text))));
			return;
		}
		for (; a <= b; a++)
			sel[a - 1] = STR("✓");
	}
}

/*
 * How many columns at the left end of a row are blank and continue those
 * above. Where no column in front of the months has text, the last of them is
 * the row's own, and blank.
 */
static size_t
leading_blanks(const struct reader *r, const struct baris *b)
{
	const struct matriks *m = r->m;
	size_t n = 0;

	while (n < m->n_kolom && b->sel[n].n == 0 && m->kolom[n].kelompok.n == 0)
		n++;
	return n && (n == m->n_kolom || m->kolom[n].kelompok.n) ? n - 1 : n;
}

/* Blank cells take the value above: leading ones as a run, named columns always. */
static void
fill_down(const struct reader *r, struct baris *b, const struct baris *up)
{
	size_t leading = leading_blanks(r, b), i;

	for (i = 0; i < r->m->n_kolom; i++)
		if (b->sel[i].n == 0 && (i < leading || fills_down(r->m->kolom[i].kunci))) {
			b->sel[i] = up->sel[i];
			b->asal[i].atas = true;
		}
}

/* The place of column i of the grid, for the columns that are made from it. */
static void
add_asal(const struct reader *r, struct baris *b, const struct value *c, size_t i)
{
	size_t k, n = r->src[i].how == READ_LIST ? BULAN_N : r->src[i].how == READ_SINGLE;

	for (k = r->src[i].kolom; k < r->src[i].kolom + n; k++)
		b->asal[k] = (struct asal){.a = c->loc.a, .b = c->loc.b};
}

static void
read_row(struct reader *r, const struct value *row, struct bagian *bag)
{
	const struct value *c = row->first;
	struct baris *b;
	size_t i;

	bag->v = arena_grow(r->arena, bag->v, bag->n, &bag->cap, sizeof *bag->v);
	b = &bag->v[bag->n++];
	*b = (struct baris){.sel = arena_alloc(r->arena, r->m->n_kolom * sizeof *b->sel),
	    .asal = arena_alloc(r->arena, r->m->n_kolom * sizeof *b->asal), .loc = row->loc};
	for (i = 0; i < r->m->n_kolom; i++)
		b->sel[i] = str_of("");
	for (i = 0; c; c = c->next, i++) {
		add_asal(r, b, c, i);
		if (r->src[i].how == READ_LIST)
			read_months(r, c, &b->sel[r->src[i].kolom]);
		else if (r->src[i].how == READ_SINGLE)
			b->sel[r->src[i].kolom] = str_trim(c->text);
		else if (r->src[i].how == READ_NONE && str_trim(c->text).n)
			complain(r, R_RENCANA, c->loc, STR("sel berisi di bawah kolom tanpa judul"));
	}
	if (bag->n > 1)
		fill_down(r, b, b - 1);
}

static bool
is_tick(struct arena *a, struct str *sel)
{
	return centang_baca(a, *sel) != CENTANG_BUKAN;
}

static bool
make_tick(struct arena *a, struct str *sel)
{
	*sel = centang_baca(a, *sel) == CENTANG_YA ? STR("✓") : str_of("");
	return true;
}

/* Calls fn for every cell under a month, until it says false; whether it never did. */
static bool
month_cells(struct reader *r, bool (*fn)(struct arena *, struct str *))
{
	struct matriks *m = r->m;
	size_t c, i, k;

	for (c = 0; c < m->n_kolom; c++) {
		if (!kolom_berbulan(r->arena, m->kolom[c].kelompok))
			continue;
		for (i = 0; i < m->n; i++)
			for (k = 0; k < m->v[i].n; k++)
				if (!fn(r->arena, &m->v[i].v[k].sel[c]))
					return false;
	}
	return true;
}

struct matriks *
matriks_from_grid(struct diag *d, struct arena *a, const struct value *grid)
{
	struct reader r = {.diag = d, .arena = a, .m = arena_alloc(a, sizeof *r.m), .n = width(grid)};
	const struct value *head = find_header(grid), *second, *row;
	struct bagian *bag = NULL;
	struct str nomor, judul;

	if (!head) {
		complain(&r, R_RENCANA, grid->loc, STR("baris judul kolom tidak ditemukan"));
		return NULL;
	}
	r.m->loc = head->loc;
	r.src = arena_alloc(a, (r.n + 1) * sizeof *r.src);
	second = is_second_header(head, head->next) ? head->next : NULL;
	read_header(&r, head, second);
	row = second ? second->next : head->next;
	if (is_number_row(row))
		row = row->next;
	for (; row; row = row->next) {
		if (filled(row) == 0)
			continue;
		if (is_section(row, &nomor, &judul)) {
			bag = add_bagian(&r, nomor, judul, row->loc);
			continue;
		}
		if (!bag)
			bag = add_bagian(&r, str_of(""), str_of(""), row->loc);
		read_row(&r, row, bag);
	}
	if (!bag)
		complain(&r, R_RENCANA, head->loc, STR("tidak ada satu baris pun di bawah judul kolom"));
	/* Ticks become one sign, unless something else, such as a percentage, stands among them. */
	if (month_cells(&r, is_tick))
		month_cells(&r, make_tick);
	return r.faults ? NULL : r.m;
}
