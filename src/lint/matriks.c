/*
 * The matrices of a lampiran, each met by all checks of a matrix; here those
 * of a single cell, which tell what the way from a workbook breaks. Rules
 * spreadsheet-date-leak, matriks-galat, matriks-persen.
 */
#include <string.h>

#include "data/nomor.h"
#include "lint/tabel.h"

/* Days of a workbook, counted from 30 December 1899, that a plan can mean: 2010 to 2039. */
enum { DAY_MIN = 40179, DAY_MAX = 51135 };

/*
 * The date of a day of a workbook. Years are counted from 1 March 0000, so
 * that the leap day is the last of its year.
 */
static struct tanggal
date_of_day(unsigned day)
{
	enum { FROM_MARCH_0000 = 693899, ERA = 146097 /* days in 400 years */ };
	unsigned n = day + FROM_MARCH_0000, of_era = n % ERA;
	unsigned year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	unsigned of_year = of_era - (365 * year + year / 4 - year / 100);
	unsigned month = (5 * of_year + 2) / 153; /* from March */
	struct tanggal t = {.hari = of_year - (153 * month + 2) / 5 + 1};

	t.bulan = month < 10 ? month + 3 : month - 9;
	t.tahun = year + n / ERA * 400 + (t.bulan <= 2);
	return t;
}

/* Whether s is such a day, perhaps with a time behind the full stop. */
static bool
is_day(struct str s, unsigned *day)
{
	struct str time = s, whole = str_cut(&time, '.');
	size_t i;

	for (i = 0; i < time.n; i++)
		if (!char_is_digit(time.p[i]))
			return false;
	return whole.n == 5 && str_to_uint(whole, day) && *day >= DAY_MIN && *day <= DAY_MAX;
}

static void
tell_day(struct lint *l, const struct satuan *u, struct str words, unsigned day)
{
	struct str date = tanggal_tulis(l->arena, date_of_day(day));
	struct temuan t = {R_SPREADSHEET_DATE_LEAK, u, false, words, date, false};

	lint_temuan(l, &t, "\"%.*s\" → \"%.*s\"", STRF(words), STRF(date));
}

/* Whether a cell has nothing but such days and what joins them: "44652 s.d. 44681" is, "44652 orang" not. */
static bool
has_days_only(struct str cell)
{
	static const char *const between[] = {
		"-", "–", "s.d.", "s.d", "s/d", "sd", "sampai", "dengan", "hingga", "dan", "tanggal", "bulan",
	};
	struct str word;
	unsigned day;
	bool any = false;

	while ((word = take_word(&cell)).n) {
		if (!is_day(word, &day) && !among(word, between, COUNT_OF(between)) && !bulan_dari_nama(word))
			return false;
		any = any || is_day(word, &day);
	}
	return any;
}

static void
check_hari(const struct tabel *t, size_t r, size_t j)
{
	struct satuan u = tabel_satuan(t, r, j);
	struct str rest = u.s, word;
	unsigned day;

	if (!has_days_only(u.s))
		return;
	while ((word = take_word(&rest)).n)
		if (is_day(word, &day))
			tell_day(t->lint, &u, word, day);
}

/* Values that a workbook shows instead of a result. */
static void
check_galat(const struct tabel *t, size_t r, size_t j)
{
	static const char *const values[] = {
		"#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "####",
	};
	struct satuan u = tabel_satuan(t, r, j);
	struct temuan f = {R_MATRIKS_GALAT, &u, false, {NULL, 0}, {NULL, 0}, false};
	size_t i, at, to;

	for (i = 0; i < COUNT_OF(values); i++) {
		at = str_find(u.s, values[i]);
		if (at == u.s.n)
			continue;
		for (to = at; to < u.s.n && u.s.p[to] != ' ' && u.s.p[to] != '\n';)
			to++;
		f.words = str_sub(u.s, at, to);
		lint_temuan(t->lint, &f, "\"%.*s\"", STRF(f.words));
		return;
	}
}

/* "120%": more than all there is. */
static void
check_persen(const struct tabel *t, size_t r, size_t j)
{
	enum { ALL = 100 };
	struct satuan u = tabel_satuan(t, r, j);
	struct temuan f = {R_MATRIKS_PERSEN, &u, false, {NULL, 0}, {NULL, 0}, false};
	size_t i, from, to;
	unsigned n;

	for (i = 0; i < u.s.n; i++) {
		if (u.s.p[i] != '%')
			continue;
		for (to = i; to > 0 && u.s.p[to - 1] == ' ';)
			to--;
		for (from = to; from > 0 && char_is_digit(u.s.p[from - 1]);)
			from--;
		/* "99,125%" ends in digits that are no number of their own. */
		if ((from > 0 && (u.s.p[from - 1] == ',' || u.s.p[from - 1] == '.')) ||
		    !str_to_uint(str_sub(u.s, from, to), &n) || n <= ALL)
			continue;
		f.words = str_sub(u.s, from, i + 1);
		lint_temuan(t->lint, &f, "\"%.*s\"", STRF(f.words));
	}
}

static bool
has_month(struct str s)
{
	struct str word;

	while ((word = strip_end(take_word(&s))).n)
		if (bulan_dari_nama(word))
			return true;
	return false;
}

/* By its title, or because months are what stands in it. */
static bool
holds_dates(const struct tabel *t, size_t j)
{
	enum { FEW = 3 };
	size_t r, filled = 0, months = 0;

	if (t->bulan[j] || kolom_waktu(t->lint->arena, &t->m->kolom[j]))
		return true;
	for (r = 0; r < t->n; r++) {
		filled += tabel_isi(t, r, j).n > 0;
		months += has_month(tabel_isi(t, r, j));
	}
	return months >= FEW && 2 * months > filled;
}

void
tabel_sel(const struct tabel *t)
{
	size_t r, j;
	bool dates;

	for (j = 0; j < t->m->n_kolom; j++) {
		dates = holds_dates(t, j);
		for (r = 0; r < t->n; r++) {
			struct str s = tabel_isi(t, r, j);

			if (s.n == 0 || tabel_lanjutan(t, r, j))
				continue;
			if (dates)
				check_hari(t, r, j);
			if (memchr(s.p, '#', s.n))
				check_galat(t, r, j);
			if (memchr(s.p, '%', s.n))
				check_persen(t, r, j);
		}
	}
}

/* "tanggal 44652" in any text. */
static void
check_teks(struct lint *l)
{
	static const char *const before[] = {"tanggal", "bulan", "sejak", "mulai"};
	const struct naskah *n = naskah(l);
	unsigned day;
	size_t i;

	for (i = 1; i < n->n_kata; i++)
		if (n->kata[i].jeda == JEDA_SPASI && is_day(n->kata[i].s, &day) && !n->v[n->kata[i].satuan].kolom &&
		    among(n->kata[i - 1].kecil, before, COUNT_OF(before)))
			tell_day(l, &n->v[n->kata[i].satuan], n->kata[i].s, day);
}

static void
check_satu(struct lint *l, size_t i, const struct matriks *m)
{
	static tabel_fn *const all[] = {
		tabel_urutan, tabel_sel, tabel_kosong, tabel_ulang, tabel_bilangan, tabel_waktu, tabel_tautan,
	};
	struct tabel t = tabel_baca(l, i, m);
	size_t k;

	if (t.rusak)
		diag_add(l->diag, R_TIDAK_DIBACA, loc_lampiran(l, i, m->loc, "matriks"),
		    "%zu baris tidak berjumlah sel sama dengan kepala tabelnya; nomor, sel kosong, dan bulannya tidak "
		    "diperiksa", m->ganjil);
	for (k = 0; k < COUNT_OF(all); k++)
		all[k](&t);
}

void
check_matriks(struct lint *l)
{
	const struct lampiran *p;
	size_t i, j;

	for (i = 0; i < l->k->n_lampiran; i++) {
		p = &l->k->lampiran[i];
		for (j = 0; j < p->n_isi; j++)
			if (p->isi[j].matriks)
				check_satu(l, i, p->isi[j].matriks);
	}
	check_teks(l);
}
