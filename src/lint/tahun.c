/*
 * The year of what is decreed: that of the title, against those that the
 * diktum, the titles of the lampiran and the heads of its tables name. Rule
 * tahun-ajeg.
 */
#include "lint/naskah.h"
#include "lint/tahun.h"

/* Four digits between 1900 and 2099. */
static unsigned
year_of(struct str s)
{
	unsigned n;

	return s.n == 4 && str_to_uint(s, &n) && n >= 1900 && n < 2100 ? n : 0;
}

struct rentang_tahun
tahun_rencana(const struct lint *l)
{
	struct str rest = str_upper(l->arena, l->k->tentang.s), word = str_of(""), before;
	struct rentang_tahun r = {0, 0};
	unsigned n;
	size_t i;

	/* "TAHUN 2024", "TAHUN 2020-2024"; the last one named counts. */
	while (before = word, (word = take_word(&rest)).n) {
		if (!str_is(word, "TAHUN") || (before.n && char_is_digit(before.p[0])))
			continue; /* "NOMOR 7 TAHUN 2017" */
		word = take_word(&rest);
		n = year_of(str_sub(word, 0, 4));
		if (!n)
			continue;
		r = (struct rentang_tahun){n, n};
		for (i = 4; i < word.n && !char_is_digit(word.p[i]); i++)
			;
		n = year_of(str_sub(word, i, word.n));
		if (n > r.awal)
			r.akhir = n;
		word = take_word(&rest);
		if (str_is(word, "SAMPAI"))
			take_word(&rest);
		else if (!str_is(word, "-") && !str_is(word, "–"))
			continue;
		n = year_of(strip_end(take_word(&rest)));
		if (n > r.awal)
			r.akhir = n;
	}
	return r;
}

bool
tahun_di_dalam(struct rentang_tahun r, unsigned tahun)
{
	return tahun >= r.awal && tahun <= r.akhir;
}

static void
tell(struct lint *l, const struct satuan *u, struct str words, struct rentang_tahun r)
{
	struct temuan t = {R_TAHUN_AJEG, u, false, words, {NULL, 0}, false};

	if (r.awal == r.akhir)
		lint_temuan(l, &t, "\"%.*s\", pada judul Tahun %u", STRF(words), r.awal);
	else
		lint_temuan(l, &t, "\"%.*s\", pada judul Tahun %u-%u", STRF(words), r.awal, r.akhir);
}

/* Whether the year at word i belongs to what the decree sets, and not to a cited text. */
static bool
is_own(const struct naskah *n, size_t i)
{
	size_t before = i - 1; /* "tahun" */

	if (before > 0 && n->kata[before].jeda != JEDA_AWAL && char_is_digit(n->kata[before - 1].s.p[0]))
		return false; /* "Nomor 7 Tahun 2017" */
	/* "2020-2024", "2020 – 2024", "2020 sampai dengan 2024" */
	return i + 1 == n->n_kata || n->kata[i + 1].jeda >= JEDA_KALIMAT ||
	    (n->kata[i + 1].jeda != JEDA_SAMBUNG && !year_of(n->kata[i + 1].s) &&
	    !str_is(n->kata[i + 1].kecil, "sampai"));
}

/* "Tahun 2023" in a diktum, beside the citations, whose titles have years of their own. */
static void
check_diktum_tahun(struct lint *l, struct rentang_tahun r)
{
	const struct naskah *n = naskah(l);
	size_t i;

	for (i = 0; i < n->n_kata; i = judul_sampai(n, i) + 1) {
		unsigned year = year_of(n->kata[i].s);

		if (!year || n->v[n->kata[i].satuan].letak != LETAK_DIKTUM || n->kata[i].jeda != JEDA_SPASI ||
		    (!str_is(n->kata[i - 1].kecil, "tahun") && !str_is(n->kata[i - 1].kecil, "anggaran")) ||
		    !is_own(n, i) || tahun_di_dalam(r, year))
			continue;
		/* A plan of years to come is paid from the budget of the year in which it is decided. */
		if (str_is(n->kata[i - 1].kecil, "anggaran") && year == tahun_nomor(l->k))
			continue;
		tell(l, &n->v[n->kata[i].satuan], kata_rentang(n, i - 1, i), r);
	}
}

/* The last year that a title ends with, or consists of. */
static struct str
closing_year(struct str s)
{
	struct str word = last_word(s = strip_end(s)), before;

	before = last_word(str_sub(s, 0, s.n - word.n));
	if (!year_of(word) || (before.n && !str_is(before, "TAHUN") && !str_is(before, "Tahun") &&
	    !str_is(before, "tahun") && !str_is(before, "ANGGARAN")))
		return str_of("");
	return word;
}

static void
check_judul_tahun(struct lint *l, struct rentang_tahun r, struct str judul, struct loc loc)
{
	struct satuan u = {LETAK_LAMPIRAN, judul, loc, NULL, NULL};
	struct str year = closing_year(judul);

	if (year.n && !tahun_di_dalam(r, year_of(year)))
		tell(l, &u, year, r);
}

/* A year above columns, once for the columns under it. */
static void
check_kepala_tahun(struct lint *l, struct rentang_tahun r, size_t i, const struct matriks *m)
{
	struct loc loc = loc_lampiran(l, i, m->loc, "kepala tabel");
	size_t j;

	for (j = 0; j < m->n_kolom; j++) {
		if (j == 0 || !str_eq(m->kolom[j].kelompok, m->kolom[j - 1].kelompok))
			check_judul_tahun(l, r, m->kolom[j].kelompok, loc);
		/* One column a year compares years; one column alone has that of the plan. */
		if (m->kolom[j].kelompok.n == 0 && !year_of(str_trim(m->kolom[j].judul)))
			check_judul_tahun(l, r, m->kolom[j].judul, loc);
	}
}

/* A line of capitals in a narrative is a title. */
static void
check_alinea_tahun(struct lint *l, struct rentang_tahun r, size_t i, const struct alinea *al)
{
	if (al->jenis == ALINEA_JUDUL || (al->jenis == ALINEA_PARAGRAF && !has_small(l->arena, al->text)))
		check_judul_tahun(l, r, al->text, loc_lampiran(l, i, al->loc, NULL));
}

static void
check_lampiran_tahun(struct lint *l, struct rentang_tahun r, size_t i)
{
	const struct lampiran *p = &l->k->lampiran[i];
	const struct potongan *isi;
	size_t j, k;

	check_judul_tahun(l, r, p->judul.s, loc_lampiran(l, i, p->judul.loc, "judul"));
	for (j = 0; j < p->n_isi; j++) {
		isi = &p->isi[j];
		if (j && isi->judul.s.n)
			check_judul_tahun(l, r, isi->judul.s, loc_lampiran(l, i, isi->judul.loc, "judul"));
		for (k = 0; k < isi->n; k++)
			check_alinea_tahun(l, r, i, &isi->v[k]);
		if (isi->matriks)
			check_kepala_tahun(l, r, i, isi->matriks);
	}
}

void
check_tahun_ajeg(struct lint *l)
{
	struct rentang_tahun r = tahun_rencana(l);
	size_t i;

	if (r.awal == 0)
		return;
	check_diktum_tahun(l, r);
	for (i = 0; i < l->k->n_lampiran; i++)
		check_lampiran_tahun(l, r, i);
}
