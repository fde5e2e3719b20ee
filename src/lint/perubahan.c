/*
 * Decrees that amend or repeal others. Rules perubahan-*,
 * matriks-persandingan, cabut-status.
 */
#include <string.h>

#include "data/nomor.h"
#include "lint/periksa.h"

static const struct str none = {NULL, 0};

/* A change is said in the passive, of what is changed. */
static const char *const active[] = {
	"Mengubah", "Merubah", "Merevisi", "Memperbaiki", "Mengadakan", "Melakukan", "Menyempurnakan",
};

static const char *const formulas[] = {
	"diubah sebagai berikut", "diubah sehingga", "diubah, sehingga", "diubah dan", "diubah menjadi", "dihapus",
	"disisipkan", "ditambahkan", "diganti", "berbunyi sebagai berikut",
};

static bool
orders_change(const struct lint *l, struct str text)
{
	struct str low = str_lower(l->arena, str_squeeze(l->arena, text));
	size_t i;

	for (i = 0; i < COUNT_OF(formulas); i++)
		if (str_has(low, formulas[i]))
			return true;
	return false;
}

/* "Mengubah Lampiran ...", "Melakukan perubahan ..." */
static struct str
active_opening(struct arena *a, struct str text)
{
	struct str rest = text, first = take_word(&rest);
	size_t i;

	for (i = 0; i < COUNT_OF(active); i++)
		if (str_is(first, active[i]))
			/* "Melakukan pembinaan" is no change. */
			return i < 4 || has_fold(a, first_words(rest, 1), "perubahan") ? first : str_of("");
	return str_of("");
}

static void
check_pembuka(struct lint *l)
{
	const struct daftar *d = &l->k->diktum;
	bool ordered = false;
	struct str words;
	size_t i;

	for (i = 0; i < d->n; i++) {
		words = active_opening(l->arena, d->v[i].text);
		ordered = ordered || words.n || orders_change(l, d->v[i].text);
		if (words.n)
			lint_add_in(l, R_PERUBAHAN_INTRO, loc_butir(l, LETAK_DIKTUM, i), d->v[i].text, words, none,
			    "diawali \"%.*s\"", STRF(words));
	}
	if (d->n && !ordered)
		lint_add(l, R_PERUBAHAN_INTRO, loc_butir(l, LETAK_DIKTUM, 0), STR(""),
		    "tidak ada diktum dengan \"diubah sebagai berikut:\" atau \"diubah sehingga berbunyi sebagai "
		    "berikut:\"");
}

/* From the second amendment on, the opening tells of those before it; the title does not. */
static void
check_riwayat(struct lint *l)
{
	const struct daftar *d = &l->k->diktum;
	struct str rest = l->k->tentang.s, word;
	size_t i;

	take_word(&rest);
	word = take_word(&rest);
	if (nomor_dari_urutan(l->arena, word) < 2)
		return;
	for (i = 0; i < d->n; i++)
		if (has_fold(l->arena, d->v[i].text, "diubah dengan") ||
		    has_fold(l->arena, d->v[i].text, "kali diubah") || has_fold(l->arena, d->v[i].text, "diubah terakhir"))
			return;
	if (d->n)
		lint_add(l, R_PERUBAHAN_CHAIN, loc_butir(l, LETAK_DIKTUM, 0), STR(""),
		    "perubahan %.*s, tetapi perubahan sebelumnya tidak disebut", STRF(str_lower(l->arena, word)));
}

/* The label that a list of changes begins with, behind "sebagai berikut:". */
static void
check_nomor_perubahan(struct lint *l, size_t i)
{
	static const char intro[] = "diubah sebagai berikut";
	struct str text = l->k->diktum.v[i].text, rest, label;
	size_t at = str_find(text, intro);

	if (at == text.n)
		return;
	rest = str_sub(text, at + strlen(intro), text.n);
	rest = str_trim(str_sub(rest, str_find(rest, ":") + 1, rest.n));
	label = take_word(&rest);
	if (label.n == 2 && char_is_lower(label.p[0]) && strchr(".)", label.p[1]))
		lint_add_in(l, R_PERUBAHAN_NUMBERED, loc_butir(l, LETAK_DIKTUM, i), text, label, none,
		    "perubahan pertama ditulis \"%.*s\"", STRF(label));
}

/*
 * "Pasal 6" between others would move the numbers behind it: what is put in
 * has the number before it and a letter. s: what follows "yakni".
 */
static bool
has_own_number(struct arena *a, struct str s)
{
	struct str unit = take_word(&s), number = strip_end(take_word(&s)), next = strip_end(take_word(&s));
	unsigned n;

	if (str_is(unit, "Pasal"))
		return !str_to_uint(number, &n);
	if (str_is(unit, "BAB") || str_is(unit, "Bab"))
		return nomor_dari_romawi(number) == 0;
	if (str_is(unit, "ayat"))
		return number.n < 3 || !str_to_uint(str_sub(number, 1, number.n - 1), &n);
	if (str_is(unit, "Diktum"))
		return nomor_dari_urutan(a, number) == 0 || (next.n == 1 && char_is_upper(next.p[0]));
	return true;
}

/* "Di antara ... dan ... disisipkan 1 (satu) ..., yakni ... sehingga berbunyi sebagai berikut:" */
static void
check_sisipan_at(struct lint *l, size_t i, size_t at)
{
	enum { WINDOW = 512 };
	struct str text = l->k->diktum.v[i].text, words = str_sub(text, at, at + strlen("disisipkan"));
	struct str before = str_sub(text, at > WINDOW ? at - WINDOW : 0, at), after = str_sub(text, at, at + WINDOW);
	struct loc loc = loc_butir(l, LETAK_DIKTUM, i);
	size_t yakni;

	after = str_sub(after, 0, str_find(after, "\n"));
	yakni = find_word(after, "yakni", 0);
	if (!has_fold(l->arena, before, "antara"))
		lint_add_in(l, R_PERUBAHAN_INSERT, loc, text, words, none, "tanpa \"Di antara ... dan ...\"");
	if (yakni == after.n) {
		lint_add_in(l, R_PERUBAHAN_INSERT, loc, text, words, none, "tanpa \", yakni ...\"");
		return;
	}
	after = str_sub(after, yakni + strlen("yakni"), after.n);
	if (!has_own_number(l->arena, after))
		lint_add_in(l, R_PERUBAHAN_INSERT, loc, text, strip_end(first_words(after, 2)), none,
		    "\"%.*s\" tanpa huruf di belakang nomor yang mendahuluinya", STRF(strip_end(first_words(after, 2))));
}

static void
check_sisipan(struct lint *l, size_t i)
{
	enum { MANY = 32 }; /* of one text: what is said of more helps nobody */
	struct str text = l->k->diktum.v[i].text;
	size_t at, n = 0;

	for (at = find_word(text, "disisipkan", 0); at < text.n && n++ < MANY; at = find_word(text, "disisipkan", at + 1))
		check_sisipan_at(l, i, at);
}

/* The title names the decree, not the lampiran; the body orders what the new lampiran changes. */
static void
check_lampiran_diubah(struct lint *l)
{
	const struct decree *k = l->k;
	struct str title = one_line_upper(l->arena, k->tentang.s);
	size_t at = find_word(title, "LAMPIRAN", 0), to = find_word(title, "KEPUTUSAN", 0), i;

	if (at < to && to < title.n)
		lint_add_in(l, R_PERUBAHAN_LAMPIRAN, loc_bagian(l, k->tentang.loc, "Judul"), title,
		    str_trim(str_sub(title, at, to)), none, "judul menyebut \"%.*s\", cukup PERUBAHAN ATAS KEPUTUSAN",
		    STRF(str_trim(str_sub(title, at, to))));
	for (i = 0; i < k->diktum.n; i++)
		if (has_fold(l->arena, k->diktum.v[i].text, "lampiran"))
			return;
	if (k->n_lampiran && k->diktum.n)
		lint_add(l, R_PERUBAHAN_LAMPIRAN, loc_lampiran(l, 0, k->lampiran[0].loc, NULL), STR(""),
		    "perubahannya tidak diperintahkan dalam diktum");
}

static bool
is_persandingan(struct arena *a, const struct matriks *m)
{
	bool semula = false, menjadi = false;
	size_t i;

	for (i = 0; i < m->n_kolom; i++) {
		semula = semula || has_fold(a, m->kolom[i].judul, "semula") || has_fold(a, m->kolom[i].judul, "lama");
		menjadi = menjadi || has_fold(a, m->kolom[i].judul, "menjadi") || has_fold(a, m->kolom[i].judul, "baru");
	}
	return semula && menjadi;
}

static void
check_persandingan(struct lint *l)
{
	const struct decree *k = l->k;
	size_t i, j;

	for (i = 0; i < k->n_lampiran; i++)
		for (j = 0; j < k->lampiran[i].n_isi; j++)
			if (k->lampiran[i].isi[j].matriks &&
			    is_persandingan(l->arena, k->lampiran[i].isi[j].matriks))
				return;
	lint_add(l, R_MATRIKS_PERSANDINGAN, loc_bagian(l, k->tentang.loc, "Judul"), first_words(k->tentang.s, 1),
	    "sertakan tabel semula dan menjadi di samping naskah");
}

void
check_perubahan(struct lint *l)
{
	size_t i;

	if (!l->perubahan)
		return;
	check_pembuka(l);
	check_riwayat(l);
	check_lampiran_diubah(l);
	check_persandingan(l);
	for (i = 0; i < l->k->diktum.n; i++) {
		check_nomor_perubahan(l, i);
		check_sisipan(l, i);
	}
}

/* What was decided under a decree that is repealed: does it still hold? */
void
check_pencabutan(struct lint *l)
{
	static const char phrase[] = "tidak berlaku";
	const struct daftar *d = &l->k->diktum;
	size_t i, at, found = d->n;
	struct str text;

	for (i = 0; i < d->n; i++) {
		text = str_squeeze(l->arena, d->v[i].text);
		if (has_fold(l->arena, text, "tetap berlaku") || has_fold(l->arena, text, "masih berlaku"))
			return;
		if (found == d->n && str_has(text, "dicabut") && str_has(text, phrase))
			found = i;
	}
	if (found == d->n)
		return;
	text = d->v[found].text;
	at = find_word(text, "dicabut", 0);
	lint_add_in(l, R_CABUT_STATUS, loc_butir(l, LETAK_DIKTUM, found), text,
	    str_sub(text, at, at + strlen("dicabut")), none,
	    "nyatakan bila ada yang tetap berlaku, seperti \"dinyatakan masih tetap berlaku sepanjang ...\"");
}
