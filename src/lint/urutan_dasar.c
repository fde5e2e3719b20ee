/*
 * The order of Mengingat: first by rank, then by time. Rule mengingat-order
 * (UU 12/2011 Pasal 7 and 8, Lampiran II huruf B.4; KMK 527 butir 30). What
 * cannot be told from the words of a citation is not judged.
 */
#include "lint/periksa.h"

/* Ranks by the first words of a citation; the first row that fits counts. */
static const struct {
	const char *words;
	int rank;
} ranks[] = {
	{"Undang-Undang Dasar", 1},
	{"Ketetapan Majelis", 2},
	{"Undang-Undang", 3},
	{"Peraturan Pemerintah Pengganti", 3},
	{"Peraturan Pemerintah", 4},
	{"Peraturan Presiden", 5},
	{"Peraturan Daerah", 7},
	{"Peraturan Gubernur", 8},
	{"Peraturan Bupati", 8},
	{"Peraturan Wali", 8},
	{"Peraturan ", 6}, /* of ministers, agencies and commissions: Pasal 8 */
	{"Keputusan Presiden", 0},
	{"Keputusan ", 9},
};

struct dasar {
	int rank;          /* 0: not known */
	struct str jenis;  /* "Peraturan Menteri ...": kind and issuer */
	unsigned nomor;    /* 0: not a plain number */
	unsigned tahun;    /* 0: not known */
	size_t i;          /* item of Mengingat */
};

static int
rank_of(struct arena *a, struct str text)
{
	struct str low = str_lower(a, text);
	size_t i;

	for (i = 0; i < sizeof ranks / sizeof *ranks; i++)
		if (str_starts(low, str_lower(a, str_of(ranks[i].words)).p))
			return ranks[i].rank;
	return 0;
}

/* "Nomor 8 Tahun 2019", or a number that ends with its year: "612/.../2020". */
static void
read_number(struct str rest, struct dasar *out)
{
	struct str number = str_cut(&rest, ' '), word = str_cut(&rest, ' '), year = str_cut(&rest, ' ');
	size_t i;

	str_to_uint(number, &out->nomor);
	if (str_is(word, "Tahun") || str_is(word, "tahun")) {
		str_to_uint(year, &out->tahun);
		return;
	}
	for (i = number.n; i > 0 && number.p[i - 1] != '/'; i--)
		;
	if (i && number.n - i == 4)
		str_to_uint(str_sub(number, i, number.n), &out->tahun);
}

static struct dasar
read_dasar(struct arena *a, struct str text, size_t i)
{
	static const char nomor[] = " nomor ";
	struct dasar d = {.rank = rank_of(a, text), .i = i};
	size_t at = str_find(str_lower(a, text), nomor);

	if (at == text.n) {
		d.rank = d.rank == 1 ? 1 : 0; /* the constitution has no number */
		return d;
	}
	d.jenis = str_lower(a, str_sub(text, 0, at));
	read_number(str_sub(text, at + sizeof nomor - 1, text.n), &d);
	return d;
}

static bool
earlier(const struct dasar *x, const struct dasar *y)
{
	if (!x->tahun || !y->tahun || x->tahun != y->tahun)
		return x->tahun && y->tahun && x->tahun < y->tahun;
	return str_eq(x->jenis, y->jenis) && x->nomor && y->nomor && x->nomor < y->nomor;
}

/*
 * Where a run of one rank is in no order: neither by time as a whole nor,
 * as decrees also have it, by time for each issuer. n when it is in order.
 */
static size_t
disorder(const struct dasar *v, size_t n)
{
	size_t i, k, by_time = n;
	bool by_issuer = true;

	for (i = 1; i < n; i++) {
		if (by_time == n && earlier(&v[i], &v[i - 1]))
			by_time = i;
		for (k = 0; k < i && by_issuer; k++)
			by_issuer = !str_eq(v[i].jenis, v[k].jenis) ||
			    (!earlier(&v[i], &v[k]) && str_eq(v[i].jenis, v[i - 1].jenis));
	}
	return by_issuer ? n : by_time;
}

/* v[bad] is too late in the list: tell the first item it belongs before. */
static void
tell(struct lint *l, const struct dasar *v, size_t bad)
{
	const struct dasar *d = &v[bad];
	const struct butir *b = &l->k->mengingat.v[d->i];
	struct str words = str_sub(b->text, 0, str_find(b->text, " tentang "));
	size_t k = 0;

	while (v[k].rank < d->rank || (v[k].rank == d->rank && !earlier(d, &v[k])))
		k++;
	lint_add(l, R_MENGINGAT_ORDER, loc_butir(l, LETAK_MENGINGAT, d->i), words,
	    "\"%.*s\" seharusnya sebelum angka %zu", STRF(words), v[k].i + 1);
}

void
check_urutan_dasar(struct lint *l)
{
	const struct daftar *m = &l->k->mengingat;
	struct dasar *v = arena_alloc(l->arena, (m->n + 1) * sizeof *v);
	size_t n = 0, i, from, bad;

	for (i = 0; i < m->n; i++) {
		v[n] = read_dasar(l->arena, str_trim(m->v[i].text), i);
		n += v[n].rank > 0;
	}
	for (from = 0; from < n; from = i) {
		for (i = from + 1; i < n && v[i].rank == v[from].rank; i++)
			;
		bad = from + disorder(v + from, i - from);
		if (bad < i)
			tell(l, v, bad);
		if (i < n && v[i].rank < v[from].rank)
			tell(l, v, i);
	}
}
