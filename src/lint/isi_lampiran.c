/*
 * What a lampiran holds against what the diktum say of it. Rules
 * lampiran-few, lampiran-subject-equals, lampiran-refer-part.
 */
#include <string.h>

#include "lint/periksa.h"
#include "lint/rujukan.h"

/* What a list is called says little of what is set by it. */
static const char *const lists[] = {
	"DAFTAR", "SUSUNAN", "REKAPITULASI", "RINCIAN", "TABEL", "MATRIKS", "FORMULIR", "FORMAT", "BESARAN", "NAMA",
	"DATA", "STRUKTUR", "BAGAN", "JUMLAH",
};

static const char *const small[] = {"DAN", "ATAU", "DI", "DARI", "PADA", "UNTUK", "YANG", "TENTANG", "DALAM"};

/* The thing itself: "Dokumen Rencana Aksi" is a Rencana Aksi. */
static struct str
strip_dokumen(struct arena *a, struct str s)
{
	struct str rest = s, first = take_word(&rest);

	return str_is(str_upper(a, first), "DOKUMEN") ? str_trim(rest) : s;
}

/* The first two words of what a diktum sets, or a title names, in capitals. */
struct pokok {
	struct str first, second;
	struct str words; /* both as they stand */
};

static struct pokok
pokok(struct arena *a, struct str s)
{
	struct str rest = strip_dokumen(a, str_trim(s));
	struct pokok p = {.words = first_words(rest, 2)};

	p.first = str_upper(a, strip_end(take_word(&rest)));
	p.second = str_upper(a, strip_end(take_word(&rest)));
	return p;
}

/* The only year behind the word TAHUN in s, or 0: none, or several. */
static unsigned
tahun_dalam(struct arena *a, struct str s)
{
	struct str up = one_line_upper(a, s), word;
	unsigned year = 0, n;
	size_t at;

	for (at = find_word(up, "TAHUN", 0); at < up.n; at = find_word(up, "TAHUN", at + 1)) {
		struct str rest = str_sub(up, at + strlen("TAHUN"), up.n);

		word = strip_end(take_word(&rest));
		if (word.n != 4 || !str_to_uint(word, &n) || (year && n != year))
			return 0;
		year = n;
	}
	return year;
}

/* Whether both name things of one sort that are not the same: a RENCANA KERJA and a Rencana Aksi. */
static bool
differ(struct pokok a, struct pokok b)
{
	return str_eq(a.first, b.first) && !among(a.first, lists, COUNT_OF(lists)) && a.second.n && b.second.n &&
	    !str_eq(a.second, b.second) && !among(a.second, small, COUNT_OF(small)) &&
	    !among(b.second, small, COUNT_OF(small));
}

/* The lampiran that a diktum names alone; n_lampiran when it names none, or several. */
static size_t
satu_lampiran(struct lint *l, struct str text)
{
	const struct decree *k = l->k;
	struct disebut d = {0};
	size_t i;

	rujuk_lampiran(l->arena, text, &d);
	if (d.set == 1 && l->n_lampiran == 1)
		return 0;
	for (i = 0; i < k->n_lampiran && l->ke[i] < LAMPIRAN_MAX; i++)
		if (d.set == 1ull << l->ke[i])
			return i;
	return k->n_lampiran;
}

static void
check_pokok(struct lint *l, size_t i)
{
	const struct decree *k = l->k;
	struct str text = str_trim(k->diktum.v[i].text), set = text;
	const struct lampiran *p;
	struct pokok a, b;
	size_t j;

	if (!str_is(take_word(&set), "Menetapkan") || (j = satu_lampiran(l, text)) == k->n_lampiran)
		return;
	p = &k->lampiran[j];
	a = pokok(l->arena, set);
	b = pokok(l->arena, p->judul.s);
	if (differ(a, b))
		lint_add_in(l, R_LAMPIRAN_SUBJECT_EQUALS, loc_lampiran(l, j, p->judul.loc, "judul"), p->judul.s, b.words,
		    (struct str){NULL, 0}, "\"%.*s\", yang ditetapkan %s \"%.*s\"", STRF(b.words),
		    loc_butir(l, LETAK_DIKTUM, i).place, STRF(a.words));
}

/* A lampiran that is called as the decree is is of the same year. */
static void
check_tahun(struct lint *l, size_t i)
{
	const struct decree *k = l->k;
	struct teks t = k->lampiran[i].judul;
	unsigned got = tahun_dalam(l->arena, t.s), want = tahun_dalam(l->arena, k->tentang.s);

	if (!got || !want || got == want || l->perubahan ||
	    !str_eq(pokok(l->arena, t.s).first, pokok(l->arena, k->tentang.s).first))
		return;
	lint_add_in(l, R_LAMPIRAN_SUBJECT_EQUALS, loc_lampiran(l, i, t.loc, "judul"), t.s,
	    str_printf(l->arena, "TAHUN %u", got), (struct str){NULL, 0}, "TAHUN %u, pada judul Keputusan TAHUN %u", got,
	    want);
}

/* Parts that a reference could name: headings, or pieces. */
static bool
has_parts(const struct lampiran *p)
{
	size_t i, j, n = p->n_isi;

	for (i = 0; i < p->n_isi; i++)
		for (j = 0; j < p->isi[i].n; j++)
			n += p->isi[i].v[j].jenis == ALINEA_JUDUL;
	return n > 2;
}

/* "dalam Lampiran" in a second diktum: another part of it must be meant. */
static void
check_bagian_dirujuk(struct lint *l)
{
	static const char words[] = "tercantum dalam Lampiran";
	static const char *const parts[] = {"huruf", "angka", "BAB", "Bab", "Bagian", "bagian"};
	const struct daftar *d = &l->k->diktum;
	size_t i, at, n = 0;
	struct str rest;

	if (l->n_lampiran != 1 || l->perubahan || !has_parts(&l->k->lampiran[0]))
		return;
	for (i = 0; i < d->n; i++) {
		at = find_word(d->v[i].text, words, 0);
		rest = str_sub(d->v[i].text, at + strlen(words), d->v[i].text.n);
		if (at == d->v[i].text.n || rujuk_naskah_lain(str_trim(rest)) ||
		    among(take_word(&rest), parts, COUNT_OF(parts)) || n++ == 0)
			continue;
		lint_add_in(l, R_LAMPIRAN_REFER_PART, loc_butir(l, LETAK_DIKTUM, i), d->v[i].text,
		    str_sub(d->v[i].text, at, at + strlen(words)), (struct str){NULL, 0},
		    "sebut bagiannya, seperti \"dalam Lampiran huruf A\"");
	}
}

void
check_lampiran_isi(struct lint *l)
{
	enum { MANY = 4 };
	const struct decree *k = l->k;
	size_t i;

	if (l->n_lampiran >= MANY)
		lint_add(l, R_LAMPIRAN_FEW, loc_lampiran(l, 0, k->lampiran[0].loc, NULL), STR(""), "%zu lampiran",
		    l->n_lampiran);
	for (i = 0; i < k->diktum.n && !l->perubahan; i++)
		check_pokok(l, i);
	for (i = 0; i < k->n_lampiran; i++)
		check_tahun(l, i);
	check_bagian_dirujuk(l);
}
