/*
 * Cells against the others of their column: one that is empty where nearly
 * none is, one that says again what stands above it, words among numbers.
 * Rules matriks-kosong, matriks-ulang, matriks-bilangan.
 */
#include "data/nomor.h"
#include "lint/tabel.h"

/* Nearly all: nine of ten, and enough of them to be a habit. */
static bool
nearly_all(size_t some, size_t all)
{
	enum { LEAST = 8 };

	return some >= LEAST && some < all && 10 * some >= 9 * all;
}

/* The whole of a cell. */
static void
tell(const struct tabel *t, enum rule_no no, size_t r, size_t j, struct str why)
{
	struct satuan u = tabel_satuan(t, r, j);
	struct temuan f = {no, &u, false, str_trim(u.s), {NULL, 0}, false};

	lint_temuan(t->lint, &f, "%.*s", STRF(why));
}

static void
check_kolom_kosong(const struct tabel *t, size_t j)
{
	size_t r, filled = 0;

	for (r = 0; r < t->n; r++)
		filled += tabel_isi(t, r, j).n > 0;
	for (r = 0; nearly_all(filled, t->n) && r < t->n; r++)
		if (tabel_isi(t, r, j).n == 0 && !tabel_lanjutan(t, r, j))
			tell(t, R_MATRIKS_KOSONG, r, j,
			    str_printf(t->lint->arena, "%zu dari %zu baris terisi", filled, t->n));
}

/* Whether a month of the row has anything but the signs for nothing. */
static bool
has_tick(const struct tabel *t, size_t r)
{
	size_t j;

	for (j = 0; j < t->m->n_kolom; j++)
		if (t->bulan[j] && centang_baca(t->lint->arena, tabel_isi(t, r, j)) != CENTANG_TIDAK)
			return true;
	return false;
}

static void
check_tanpa_bulan(const struct tabel *t)
{
	size_t r, j, ticked = 0;

	for (r = 0; r < t->n; r++)
		ticked += has_tick(t, r);
	for (j = 0; j < t->m->n_kolom && !t->bulan[j];)
		j++;
	for (r = 0; nearly_all(ticked, t->n) && r < t->n; r++) {
		struct satuan u = tabel_satuan(t, r, j);
		struct temuan f = {.no = R_MATRIKS_KOSONG, .u = &u};

		u.kolom = NULL; /* it is no column that is empty, but all months */
		if (!has_tick(t, r))
			lint_temuan(t->lint, &f, "tidak satu bulan pun ditandai");
	}
}

void
tabel_kosong(const struct tabel *t)
{
	size_t j;

	if (t->rusak)
		return;
	for (j = 0; j < t->m->n_kolom; j++)
		if (!t->bulan[j])
			check_kolom_kosong(t, j);
	if (t->n_bulan)
		check_tanpa_bulan(t);
}

/* Whether cell j of row r says what the item above says, word for word, though another item begins there. */
static bool
repeats(const struct tabel *t, size_t r, size_t j)
{
	enum { LONG = 24 }; /* short cells, "Laporan", are alike by nature */
	struct str s = tabel_isi(t, r, j);

	return s.n >= LONG && !t->v[r].awal && !tabel_lanjutan(t, r, t->nomor) && !tabel_lanjutan(t, r, j) &&
	    str_eq(s, tabel_isi(t, r - 1, j)) &&
	    !str_eq(tabel_isi(t, r, t->nomor), tabel_isi(t, r - 1, t->nomor));
}

/* Left over from a copied row; in a column where that is usual, such as of offices, it is not. */
static void
check_ulang(const struct tabel *t, size_t j)
{
	enum { RARE = 8 };
	size_t r, n = 0;

	for (r = 1; r < t->n; r++)
		n += repeats(t, r, j);
	for (r = 1; RARE * n <= t->n && r < t->n; r++)
		if (repeats(t, r, j))
			tell(t, R_MATRIKS_ULANG, r, j, str_printf(t->lint->arena, "sama dengan baris %zu", r));
}

void
tabel_ulang(const struct tabel *t)
{
	static const char *const words[] = {"PENANGGUNG", "PELAKSANA", "KET", "SUMBER", "ANGGARAN", "TARGET", "UNIT", "JABATAN"};
	size_t j;

	if (t->rusak)
		return;
	for (j = t->nomor + 1; j < t->m->n_kolom; j++)
		if (!t->bulan[j] && !kolom_waktu(t->lint->arena, &t->m->kolom[j]) &&
		    !kolom_bertajuk(t->lint->arena, &t->m->kolom[j], words, COUNT_OF(words)))
			check_ulang(t, j);
}

/* "75%", "1.250", "Rp500.000,00" */
static bool
is_number(struct str s)
{
	size_t i, digits = 0;

	if (str_starts(s, "Rp"))
		s = str_trim(str_sub(s, 2, s.n));
	if (str_ends(s, "%"))
		s = str_trim(str_sub(s, 0, s.n - 1));
	for (i = 0; i < s.n; i++) {
		if (!char_is_digit(s.p[i]) && s.p[i] != '.' && s.p[i] != ',')
			return false;
		digits += char_is_digit(s.p[i]);
	}
	return digits > 0;
}

/* Nothing, and the signs for it. */
static bool
is_nothing(struct str s)
{
	return s.n == 0 || str_is(s, "-") || str_is(s, "–");
}

/* The columns [from, to) as one: those of the months are. */
static void
check_bilangan(const struct tabel *t, size_t from, size_t to)
{
	size_t r, j, filled = 0, numbers = 0;

	for (r = 0; r < t->n; r++)
		for (j = from; j < to; j++) {
			filled += !is_nothing(tabel_isi(t, r, j));
			numbers += is_number(tabel_isi(t, r, j));
		}
	for (r = 0; nearly_all(numbers, filled) && r < t->n; r++)
		for (j = from; j < to; j++) {
			struct str s = tabel_isi(t, r, j);

			if (!is_nothing(s) && !is_number(s))
				tell(t, R_MATRIKS_BILANGAN, r, j, str_printf(t->lint->arena, "\"%.*s\"", STRF(s)));
		}
}

void
tabel_bilangan(const struct tabel *t)
{
	size_t j, to;

	for (j = 0; !t->rusak && j < t->m->n_kolom; j = to) {
		to = j + 1;
		while (t->bulan[j] && to < t->m->n_kolom && t->bulan[to])
			to++;
		if (j != t->nomor)
			check_bilangan(t, j, to);
	}
}
