/*
 * The numbers of a matrix: the row that numbers the columns, the sections,
 * the items in them. Rules table-columns, matriks-nomor, matriks-bagian-ganda.
 */
#include <stdlib.h>

#include "data/nomor.h"
#include "lint/tabel.h"

/* "(3)", "3." or "3" as 3; 0 for anything else. */
static unsigned
plain_number(struct str s)
{
	unsigned n;

	s = str_trim(s);
	if (s.n > 2 && s.p[0] == '(' && s.p[s.n - 1] == ')')
		s = str_sub(s, 1, s.n - 1);
	else if (s.n > 1 && (s.p[s.n - 1] == '.' || s.p[s.n - 1] == ')'))
		s = str_sub(s, 0, s.n - 1);
	return str_to_uint(s, &n) ? n : 0;
}

static void
check_nomor_kolom(const struct tabel *t)
{
	const struct matriks *m = t->m;
	struct loc loc = loc_lampiran(t->lint, t->lampiran, m->loc_nomor, "baris nomor kolom");
	struct str all = str_of("");
	bool right = true;
	size_t i;

	for (i = 0; i < m->n_nomor_kolom; i++) {
		right = right && plain_number(m->nomor_kolom[i]) == i + 1;
		all = str_printf(t->lint->arena, "%.*s%s%.*s", STRF(all), i ? " " : "", STRF(m->nomor_kolom[i]));
	}
	if (!right)
		lint_add(t->lint, R_TABLE_COLUMNS, loc, STR(""), "tertulis \"%.*s\", seharusnya 1 sampai dengan %zu",
		    STRF(all), m->n_nomor_kolom);
}

/* A section as it is counted: "I", "II." or "A". */
struct hitung {
	char jenis; /* 'I', 'A' or '1'; 0: it is not numbered */
	unsigned romawi, huruf, angka;
};

static struct hitung
read_bagian(struct str nomor)
{
	struct str s = strip_end(nomor);
	struct hitung h = {.romawi = nomor_dari_romawi(s), .angka = plain_number(s)};

	if (s.n == 1 && char_is_upper(s.p[0]))
		h.huruf = (unsigned)(s.p[0] - 'A') + 1;
	h.jenis = h.angka ? '1' : h.romawi ? 'I' : h.huruf ? 'A' : '\0';
	return h;
}

static unsigned
value_as(const struct hitung *h, char jenis)
{
	return jenis == 'I' ? h->romawi : jenis == 'A' ? h->huruf : h->angka;
}

static struct str
written_as(struct arena *a, char jenis, unsigned n)
{
	if (jenis == '1')
		return str_printf(a, "%u", n);
	return jenis == 'I' ? nomor_romawi(a, n) : str_upper(a, nomor_huruf(a, n));
}

static struct loc
loc_bagian_ke(const struct tabel *t, const struct bagian *b)
{
	const char *part = str_printf(t->lint->arena, "bagian %.*s", STRF(b->nomor.n ? b->nomor : b->judul)).p;

	return loc_lampiran(t->lint, t->lampiran, b->loc, part);
}

/* On a new page the title of a section is often printed once more. */
static bool
is_repeated(const struct tabel *t, size_t i)
{
	const struct bagian *b = &t->m->v[i];

	return i > 0 && str_eq(b->nomor, b[-1].nomor) && str_eq(b->judul, b[-1].judul);
}

static void
check_bagian(const struct tabel *t)
{
	unsigned last = 0, n;
	char jenis = '\0';
	size_t i;

	for (i = 0; i < t->m->n; i++) {
		const struct bagian *b = &t->m->v[i];
		struct hitung h = read_bagian(b->nomor);

		if (!h.jenis || is_repeated(t, i))
			continue;
		/* The first one tells how they are counted; I, V and X are letters, too. */
		if (!jenis)
			jenis = h.huruf == 1 ? 'A' : h.jenis;
		n = value_as(&h, jenis);
		if (n != last + 1) {
			lint_add(t->lint, R_MATRIKS_NOMOR, loc_bagian_ke(t, b), b->nomor,
			    "bagian \"%.*s\", seharusnya \"%.*s\"", STRF(b->nomor),
			    STRF(written_as(t->lint->arena, jenis, last + 1)));
			/* "III" among letters is one fault, and counts as the next. */
			n = n ? n : last + 1;
		}
		last = n;
	}
}

struct judul_bagian {
	struct str judul; /* one line of capitals */
	size_t i;
};

static int
by_judul(const void *pa, const void *pb)
{
	const struct judul_bagian *a = pa, *b = pb;
	int c = str_cmp(a->judul, b->judul);

	return c ? c : (a->i > b->i) - (a->i < b->i);
}

static void
check_bagian_ganda(const struct tabel *t)
{
	const struct matriks *m = t->m;
	struct judul_bagian *v = arena_alloc(t->lint->arena, (m->n + 1) * sizeof *v);
	size_t i, n = 0, first = 0;

	for (i = 0; i < m->n; i++)
		if (m->v[i].judul.n && !is_repeated(t, i))
			v[n++] = (struct judul_bagian){one_line_upper(t->lint->arena, m->v[i].judul), i};
	if (n)
		qsort(v, n, sizeof *v, by_judul);
	for (i = 1; i < n; i++) {
		const struct bagian *b = &m->v[v[i].i];

		if (!str_eq(v[i].judul, v[first].judul)) {
			first = i;
			continue;
		}
		lint_add(t->lint, R_MATRIKS_BAGIAN_GANDA, loc_bagian_ke(t, b), b->judul,
		    "\"%.*s\" sudah menjadi judul %s", STRF(b->judul), loc_bagian_ke(t, &m->v[v[first].i]).place);
	}
}

/* Whether the number of this row repeats that of the row above, and does not go on with it. */
static bool
is_own_number(const struct tabel *t, size_t r)
{
	size_t next = t->nomor + 1;

	if (tabel_lanjutan(t, r, t->nomor))
		return false;
	if (r == 0 || t->v[r].awal || !str_eq(tabel_isi(t, r, t->nomor), tabel_isi(t, r - 1, t->nomor)))
		return true;
	/* A workbook repeats a merged cell in each of its rows; another name beside it is another item. */
	return next < t->m->n_kolom && tabel_isi(t, r, next).n && !tabel_lanjutan(t, r, next) &&
	    !str_eq(tabel_isi(t, r, next), tabel_isi(t, r - 1, next));
}

/* The items, from 1 in each section or from the first to the last of all. */
static void
check_butir(const struct tabel *t)
{
	unsigned last = 0, n;
	size_t r;

	for (r = 0; t->nomor < t->m->n_kolom && r < t->n; r++) {
		struct satuan u = tabel_satuan(t, r, t->nomor);
		struct temuan f = {R_MATRIKS_NOMOR, &u, false, tabel_isi(t, r, t->nomor), {NULL, 0}, false};

		n = plain_number(f.words);
		if (n == 0 || !is_own_number(t, r))
			continue;
		if (n == last + 1 || (t->v[r].awal && n == 1))
			;
		else if (last == 0)
			lint_temuan(t->lint, &f, "diawali nomor \"%.*s\"", STRF(f.words));
		else if (n == last)
			lint_temuan(t->lint, &f, "nomor \"%.*s\" dua kali", STRF(f.words));
		else
			lint_temuan(t->lint, &f, "sesudah nomor %u tertulis \"%.*s\"", last, STRF(f.words));
		last = n;
	}
}

void
tabel_urutan(const struct tabel *t)
{
	check_nomor_kolom(t);
	check_bagian(t);
	check_bagian_ganda(t);
	if (!t->rusak)
		check_butir(t);
}
