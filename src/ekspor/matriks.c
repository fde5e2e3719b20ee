/*
 * A matrix as the grid of a plan that is read as this matrix again: header
 * rows, sections, and blank cells for what is as above. A plan has no way to
 * say some things, such as a section without a number; they come as near as
 * they can, and the comparison of both decrees tells.
 */
#include "data/nomor.h"
#include "ekspor/ekspor.h"

static struct value *
add_row(struct arena *a, struct value *grid)
{
	return value_add(grid, value_new(a, VALUE_LIST, grid->loc));
}

static void
add_cell(struct arena *a, struct value *row, struct str s)
{
	value_add(row, value_text(a, s, row->loc));
}

static bool
is_taken(const struct matriks *m, struct str kunci)
{
	size_t i;

	if (kunci.n == 0 || kunci.p[kunci.n - 1] == '.' || str_is(kunci, "baris_terakhir"))
		return true;
	for (i = 0; i + 1 < m->n_kolom; i++)
		if (str_eq(m->kolom[i].kunci, kunci))
			return true;
	return false;
}

/*
 * A title without the word BULAN, by which a plan says that months are listed
 * in the cells or stand as columns below.
 */
static struct str
tanpa_bulan(struct arena *a, struct str judul)
{
	struct buf b = BUF_INIT;
	struct str rest = judul, word;

	while (kolom_berbulan(a, rest)) {
		do {
			word = str_cut(&rest, ' ');
			if (!kolom_berbulan(a, word))
				buf_addf(&b, "%.*s ", STRF(word));
		} while (!kolom_berbulan(a, word));
	}
	buf_addstr(&b, rest);
	word = str_squeeze(a, buf_str(&b));
	buf_release(&b);
	return kunci_dari_judul(a, word).n ? word : STR("JADWAL");
}

/* Whether each column of the group is a month, and none twice. */
static bool
only_months(const struct matriks *m, struct str kelompok)
{
	bool seen[BULAN_N + 1] = {false};
	unsigned bulan;
	size_t i;

	for (i = 0; i < m->n_kolom; i++) {
		if (!str_eq(m->kolom[i].kelompok, kelompok))
			continue;
		bulan = kolom_bulan(m->kolom[i].judul);
		if (!bulan || seen[bulan])
			return false;
		seen[bulan] = true;
	}
	return true;
}

/* Whether a column outside of groups has that name. */
static bool
is_column(struct arena *a, const struct matriks *m, struct str kunci)
{
	size_t i;

	for (i = 0; i < m->n_kolom; i++)
		if (!m->kolom[i].kelompok.n && str_eq(kunci_dari_judul(a, m->kolom[i].judul), kunci))
			return true;
	return false;
}

/* A group of months has nothing else; one with the name of a column would hide it, and gets a number. */
static struct str
group_title(struct arena *a, const struct matriks *m, struct str kelompok)
{
	bool months = kolom_berbulan(a, kelompok) && !only_months(m, kelompok);
	struct str base = months ? tanpa_bulan(a, kelompok) : kelompok, title;
	unsigned again = 1;

	title = base = kunci_dari_judul(a, base).n ? base : STR("KELOMPOK");
	while (is_column(a, m, kunci_dari_judul(a, title)))
		title = str_printf(a, "%.*s %u", STRF(base), ++again);
	return title;
}

static struct str
column_title(struct arena *a, const struct kolom *k)
{
	if (!k->judul.n)
		return STR("KOLOM");
	return !k->kelompok.n && kolom_berbulan(a, k->judul) ? tanpa_bulan(a, k->judul) : k->judul;
}

/*
 * The columns with titles that a plan may have: each names its column, and
 * none another one. What is taken gets a number behind it.
 */
static struct matriks *
named_columns(struct arena *a, const struct matriks *m)
{
	struct matriks *out = arena_alloc(a, sizeof *out);
	size_t i;

	for (i = 0; i < m->n_kolom; i++) {
		const struct kolom *k = &m->kolom[i];
		struct str kelompok = k->kelompok.n ? group_title(a, m, k->kelompok) : str_of("");
		struct str judul = column_title(a, k);
		struct kolom *c = matriks_tambah_kolom(a, out, judul, kelompok);
		unsigned again = 1;

		while (is_taken(out, c->kunci)) {
			out->n_kolom--;
			c = matriks_tambah_kolom(a, out, str_printf(a, "%.*s %u", STRF(judul), ++again), kelompok);
		}
	}
	return out;
}

static bool
opens_group(const struct matriks *m, size_t c)
{
	return m->kolom[c].kelompok.n && (c == 0 || !str_eq(m->kolom[c].kelompok, m->kolom[c - 1].kelompok));
}

static bool
has_groups(const struct matriks *m)
{
	size_t c;

	for (c = 0; c < m->n_kolom; c++)
		if (m->kolom[c].kelompok.n)
			return true;
	return false;
}

static void
add_header(struct arena *a, struct value *grid, const struct matriks *m)
{
	struct value *head = add_row(a, grid), *second = has_groups(m) ? add_row(a, grid) : NULL;
	size_t c;

	for (c = 0; c < m->n_kolom; c++) {
		const struct kolom *k = &m->kolom[c];

		add_cell(a, head, k->kelompok.n ? (opens_group(m, c) ? k->kelompok : str_of("")) : k->judul);
		if (second)
			add_cell(a, second, k->kelompok.n ? k->judul : str_of(""));
	}
}

/* Columns that the reader of a plan fills down wherever they stand. */
static bool
fills_down(const struct kolom *k)
{
	return str_is(k->kunci, "penanggung_jawab") || str_is(k->kunci, "penanggungjawab") ||
	    str_is(k->kunci, "pelaksana");
}

/*
 * How many cells at the left end of a row are as above and may be blank: the
 * one behind them must have text, or it would be filled too.
 */
static size_t
as_above(const struct matriks *m, const struct baris *b, const struct baris *up)
{
	size_t n = 0;

	while (n < m->n_kolom && !m->kolom[n].kelompok.n && str_eq(b->sel[n], up->sel[n]))
		n++;
	while (n && (n == m->n_kolom || m->kolom[n].kelompok.n || !b->sel[n].n))
		n--;
	return n;
}

static void
add_baris(struct arena *a, struct value *grid, const struct matriks *m, const struct baris *b,
    const struct baris *up)
{
	struct value *row = add_row(a, grid);
	size_t above = up ? as_above(m, b, up) : 0, c;

	for (c = 0; c < m->n_kolom; c++) {
		bool blank = c < above || (up && c && fills_down(&m->kolom[c]) && str_eq(b->sel[c], up->sel[c]));

		add_cell(a, row, blank ? str_of("") : b->sel[c]);
	}
}

static void
add_bagian(struct arena *a, struct value *grid, const struct matriks *m, const struct bagian *bag)
{
	struct value *row;
	size_t i;

	if (bag->nomor.n || bag->judul.n) {
		row = add_row(a, grid);
		if (bag->nomor.n)
			add_cell(a, row, bag->nomor);
		add_cell(a, row, bag->judul);
		while (row->count < m->n_kolom)
			add_cell(a, row, str_of(""));
	}
	for (i = 0; i < bag->n; i++)
		add_baris(a, grid, m, &bag->v[i], i ? &bag->v[i - 1] : NULL);
}

/* "1 2 3 ...": below the header it keeps the first row from being taken for a part of it. */
static void
add_numbers(struct arena *a, struct value *grid, const struct matriks *m)
{
	struct value *row = add_row(a, grid);
	size_t c;

	for (c = 0; c < m->n_kolom; c++)
		add_cell(a, row, str_printf(a, "%zu", c + 1));
}

/* Whether the first row might be read as more of the header, or as the numbers of the columns. */
static bool
needs_numbers(const struct matriks *m)
{
	const struct bagian *bag = m->v;
	unsigned n;

	if (m->n == 0 || bag->n == 0 || bag->nomor.n || bag->judul.n)
		return false;
	return bag->v[0].sel[0].n == 0 || (str_is(bag->v[0].sel[0], "1") && str_to_uint(bag->v[0].sel[1], &n));
}

struct value *
ekspor_matriks(struct arena *a, const struct matriks *m)
{
	struct value *grid = value_new(a, VALUE_LIST, m->loc);
	struct matriks *named = named_columns(a, m);
	size_t i;

	add_header(a, grid, named);
	if (needs_numbers(m))
		add_numbers(a, grid, m);
	for (i = 0; i < m->n; i++)
		add_bagian(a, grid, named, &m->v[i]);
	return grid;
}
