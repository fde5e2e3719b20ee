/*
 * MEMUTUSKAN, Menetapkan and the diktum: their form, the order of the
 * ordinals, the entry into force, the costs. Rules memutuskan-form,
 * menetapkan-*, diktum-*, kpu-cost-diktum.
 */
#include <string.h>

#include "data/nomor.h"
#include "lint/periksa.h"

static void
check_nama_menetapkan(struct lint *l, struct teks t, struct loc loc)
{
	struct str got = nama_keputusan(l->arena, t.s);
	struct parting p;

	if (l->nama.n == 0 || is_nama(l, got))
		return;
	p = words_part(got, l->nama);
	lint_add_in(l, R_MENETAPKAN_EQUALS_TITLE, loc, t.s, words_original(t.s, got, p.got), (struct str){NULL, 0}, "tertulis \"%.*s\", pada judul \"%.*s\"",
	    STRF(p.got), STRF(p.want));
}

void
check_menetapkan(struct lint *l)
{
	const struct decree *k = l->k;
	struct str s = str_trim(k->menetapkan.s), m = str_trim(k->memutuskan.s), word;
	struct loc loc = loc_bagian(l, k->menetapkan.loc, "Menetapkan");

	if (m.n && !str_is(m, "MEMUTUSKAN:"))
		lint_ganti(l, R_MEMUTUSKAN_FORM, loc_bagian(l, k->memutuskan.loc, "Memutuskan"), m, m,
		    STR("MEMUTUSKAN:"));
	if (s.n == 0)
		return;
	word = small_words(l->arena, s);
	if (word.n)
		lint_add_in(l, R_MENETAPKAN_CAPS_DOT, loc, s, word, str_upper(l->arena, word), "ada huruf kecil");
	word = last_word(s);
	if (!str_ends(s, "."))
		lint_ganti(l, R_MENETAPKAN_CAPS_DOT, loc, s, word,
		    str_printf(l->arena, "%.*s.", STRF(strip_end(word))));
	check_nama_menetapkan(l, k->menetapkan, loc);
}

/* Where the label of a diktum stands: beside its text, in a cell or line of its own. */
static struct loc
loc_label(const struct lint *l, size_t i)
{
	struct loc at = l->k->diktum.v[i].sebutan.kata.loc, text = loc_butir(l, LETAK_DIKTUM, i);

	return at.file ? loc_bagian(l, at, text.place) : text;
}

/* An automatic label stands in no text, where it could be changed. */
static void
check_ejaan_urutan(struct lint *l, size_t i, struct str label, struct str fix, struct str right)
{
	if (l->k->diktum.v[i].sebutan.kata.s.n == 0)
		fix = (struct str){NULL, 0};
	lint_add_in(l, R_DIKTUM_ORDINALS, loc_label(l, i), label, label, fix,
	    "tertulis \"%.*s\", seharusnya \"%.*s\"", STRF(label), STRF(right));
}

static void
check_urutan(struct lint *l)
{
	const struct daftar *d = &l->k->diktum;
	unsigned want = 1, n;
	struct str label, right;
	size_t i;

	for (i = 0; i < d->n; i++, want++) {
		label = strip_end(d->v[i].label);
		if (pasal_diktum(&d->v[i]).n)
			continue; /* check_pasal */
		n = nomor_dari_urutan(l->arena, label);
		right = nomor_urutan(l->arena, n ? n : want);
		if (!str_eq(label, right))
			check_ejaan_urutan(l, i, label, n ? right : (struct str){NULL, 0}, right);
		if (n && n != want && n != i + 1)
			lint_add(l, R_DIKTUM_SEQUENCE, loc_label(l, i), label,
			    "seharusnya %.*s", STRF(nomor_urutan(l->arena, want)));
		if (n)
			want = n; /* a gap is one fault, not one for each diktum behind it */
	}
}

/*
 * A decree in articles is said once. Pasal I and Pasal II are those of a
 * Peraturan that amends another.
 */
static void
check_pasal(struct lint *l)
{
	const struct daftar *d = &l->k->diktum;
	struct str words = str_of("");
	size_t i;

	for (i = 0; i < d->n && words.n == 0; i++)
		words = pasal_diktum(&d->v[i]);
	if (words.n == 0)
		return;
	i--;
	lint_add(l, nomor_dari_romawi(strip_end(last_word(words))) ? R_PERUBAHAN_KEPUTUSAN_DIKTUM : R_DIKTUM_NOT_PASAL,
	    loc_label(l, i), words, "\"%.*s\"", STRF(words));
}

static bool
is_entry_into_force(struct arena *a, struct str text)
{
	static const char *const said[] = {
		"mulai berlaku", "berlaku pada tanggal", "berlaku sejak", "berlaku terhitung", "berlaku surut",
	};
	size_t i;

	for (i = 0; i < COUNT_OF(said); i++)
		if (has_fold(a, text, said[i]))
			return true;
	return false;
}

static void
check_berlaku(struct lint *l)
{
	const struct daftar *d = &l->k->diktum;
	size_t i;

	for (i = 0; i < d->n; i++)
		if (is_entry_into_force(l->arena, d->v[i].text))
			return;
	if (d->n)
		lint_add(l, R_DIKTUM_SINGLE, loc_butir(l, LETAK_DIKTUM, d->n - 1), STR(""),
		    "tidak ada \"Keputusan ini mulai berlaku pada tanggal ditetapkan.\"");
}

/* A quotation or a bracket may close behind the full stop; a list may follow a colon. */
static bool
is_ended(struct str s)
{
	return s.n == 0 || str_ends(s, ".") || str_ends(s, ":") || str_ends(s, ".\"") ||
	    str_ends(s, ".”") || str_ends(s, ".)");
}

void
check_diktum(struct lint *l)
{
	const struct daftar *d = &l->k->diktum;
	struct str text, word;
	size_t i;

	if (d->n == 0)
		lint_add(l, R_DIKTUM_SEQUENCE, loc_bagian(l, l->k->loc, "Diktum"), STR(""),
		    "tidak ada diktum KESATU");
	check_urutan(l);
	check_pasal(l);
	check_berlaku(l);
	for (i = 0; i < d->n; i++) {
		text = str_trim(d->v[i].text);
		word = last_word(text);
		if (is_ended(text))
			continue;
		/* Of several lines the last may be a cell of a table: for a reader to see. */
		if (str_has(text, "\n"))
			lint_add_in(l, R_DIKTUM_FULL_STOP, loc_butir(l, LETAK_DIKTUM, i), text, word,
			    (struct str){NULL, 0}, "\"%.*s\"", STRF(word));
		else
			lint_ganti(l, R_DIKTUM_FULL_STOP, loc_butir(l, LETAK_DIKTUM, i), text, word,
			    str_printf(l->arena, "%.*s.", STRF(strip_end(word))));
	}
}

/* The first date in s behind "tanggal", and its words; false when there is none. */
static bool
date_in(struct str s, struct tanggal *date, struct str *words)
{
	enum { WORDS = 3 }; /* 1 Januari 2024 */
	size_t at;

	for (at = find_word(s, "tanggal", 0); at < s.n; at = find_word(s, "tanggal", at + 1)) {
		*words = strip_end(first_words(str_sub(s, at + strlen("tanggal"), s.n), WORDS));
		if (tanggal_baca(*words, date))
			return true;
	}
	return false;
}

static int
compare_dates(struct tanggal a, struct tanggal b)
{
	if (a.tahun != b.tahun)
		return a.tahun < b.tahun ? -1 : 1;
	if (a.bulan != b.bulan)
		return a.bulan < b.bulan ? -1 : 1;
	return (a.hari > b.hari) - (a.hari < b.hari);
}

/* A decree that is to hold from a day before its own says so. */
static void
check_surut(struct lint *l, size_t i, struct tanggal own)
{
	struct str text = l->k->diktum.v[i].text, s, words;
	size_t at = find_word(text, "Keputusan ini", 0);
	bool back;
	struct tanggal date;
	int cmp;

	at = at < text.n ? find_word(text, "berlaku", at) : text.n;
	s = str_sub(text, at, text.n);
	s = str_sub(s, 0, str_find(s, "\n"));
	at = find_word(s, "surut", 0);
	back = at < s.n;
	/* The term may end on a day, too. */
	s = str_sub(s, back ? at : 0, s.n);
	s = str_sub(s, 0, str_find(s, "sampai dengan"));
	if (!date_in(s, &date, &words))
		return;
	cmp = compare_dates(date, own);
	if (!back && cmp < 0)
		lint_add_in(l, R_DIKTUM_RETROACTIVE, loc_butir(l, LETAK_DIKTUM, i), text, words,
		    (struct str){NULL, 0}, "\"%.*s\" sebelum tanggal penetapan %.*s, tanpa \"dan berlaku surut sejak "
		    "tanggal\"", STRF(words), STRF(tanggal_tulis(l->arena, own)));
	else if (back && cmp >= 0)
		lint_add_in(l, R_DIKTUM_RETROACTIVE, loc_butir(l, LETAK_DIKTUM, i), text, words,
		    (struct str){NULL, 0}, "berlaku surut sejak \"%.*s\", padahal ditetapkan %.*s", STRF(words),
		    STRF(tanggal_tulis(l->arena, own)));
}

/* Costs of an office of the commission: which budget, and of which year. */
static void
check_biaya(struct lint *l, size_t i)
{
	static const char *const budgets[] = {
		"daftar isian pelaksanaan anggaran", "dipa ", "dipa-", "hibah", "belanja daerah", "apbd",
	};
	struct str text = l->k->diktum.v[i].text, low = str_lower(l->arena, str_squeeze(l->arena, text));
	size_t at = find_word(low, "dibebankan", 0), j;
	bool named = false, year;

	if (at == low.n || !(str_has(low, "biaya") || str_has(low, "anggaran")))
		return;
	low = str_sub(low, at, low.n);
	for (j = 0; j < COUNT_OF(budgets); j++)
		named = named || str_has(low, budgets[j]);
	year = str_has(low, "tahun anggaran 2") || str_has(low, "tahun anggaran berjalan");
	if (named && year)
		return;
	at = find_word(text, "dibebankan", 0);
	lint_add_in(l, R_KPU_COST_DIKTUM, loc_butir(l, LETAK_DIKTUM, i), text,
	    at < text.n ? str_sub(text, at, at + strlen("dibebankan")) : STR(""), (struct str){NULL, 0},
	    "tidak menyebut %s", named ? "\"Tahun Anggaran\"" : year ? "Daftar Isian Pelaksanaan Anggaran" :
	    "Daftar Isian Pelaksanaan Anggaran dan \"Tahun Anggaran\"");
}

void
check_diktum_isi(struct lint *l)
{
	const struct decree *k = l->k;
	struct tanggal own;
	bool dated = tanggal_baca(str_squeeze(l->arena, k->tanggal.s), &own);
	size_t i;

	for (i = 0; i < k->diktum.n; i++) {
		if (dated)
			check_surut(l, i, own);
		if (l->kpu)
			check_biaya(l, i);
	}
}
