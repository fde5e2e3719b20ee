/*
 * Abbreviations: in Menimbang and the diktum each must have been introduced
 * before, in titles none stands, and what one in brackets stands for has the
 * capitals that it is made of. Rules abbrev-introduced (KMK 527 butir 58 huruf
 * b), defined-term-caps.
 */
#include <stdlib.h>
#include <string.h>

#include "data/nomor.h"
#include "lint/naskah.h"

enum { SINGKATAN = 32 }; /* that are told of one decree: more of them help nobody */

struct run {
	struct lint *lint;
	const struct naskah *n;
	struct str dikenal[SINGKATAN]; /* introduced, or told */
	size_t n_dikenal;
};

static bool
has_digit(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (char_is_digit(s.p[i]))
			return true;
	return false;
}

/* The bytes around word i up to blanks: "612/ORT.04-Kpt/05/KPU/XII/2020" for KPU. */
static struct str
chunk(const struct naskah *n, size_t i)
{
	struct str text = n->v[n->kata[i].satuan].s, word = n->kata[i].s;
	size_t from = (size_t)(word.p - text.p), to = from + word.n;

	while (from > 0 && text.p[from - 1] != ' ' && text.p[from - 1] != '\n')
		from--;
	while (to < text.n && text.p[to] != ' ' && text.p[to] != '\n')
		to++;
	return str_sub(text, from, to);
}

/* What nobody writes out, or what belongs to a name. */
static const char *const umum[] = {
	"WIB", "WITA", "WIT", "NIP", "NIK", "NPWP", "NRP", "RT", "RW", "PT", "CV", "DKI", "TTD",
};

/* "BUDI SANTOSO", the titles of columns: capitals beside capitals are no abbreviation. */
static bool
in_capitals(const struct naskah *n, size_t i)
{
	bool before = i > 0 && n->kata[i].jeda == JEDA_SPASI && kata_kapital(n->kata[i - 1].s);
	bool behind = i + 1 < n->n_kata && n->kata[i + 1].jeda == JEDA_SPASI && kata_kapital(n->kata[i + 1].s);

	return before || behind;
}

static bool
is_abbreviation(struct lint *l, const struct naskah *n, size_t i)
{
	struct str s = n->kata[i].s, all = chunk(n, i);

	/* "Diktum KEDUA BELAS" */
	if (n->kata[i].jeda == JEDA_SPASI && (str_is(n->kata[i - 1].kecil, "diktum") ||
	    nomor_dari_urutan(l->arena, n->kata[i - 1].s)))
		return false;
	if (among(s, umum, COUNT_OF(umum)) || in_capitals(n, i))
		return false;
	return kata_kapital(s) && !has_digit(s) && !nomor_dari_romawi(s) && !has_digit(all) &&
	    !nomor_dari_urutan(l->arena, s) && !str_has(all, "@") && !str_has(all, "://");
}

/* Whether word i stands alone between brackets. */
static bool
in_own_brackets(const struct naskah *n, size_t i)
{
	struct str text = n->v[n->kata[i].satuan].s, s = n->kata[i].s;
	size_t from = (size_t)(s.p - text.p);

	return from > 0 && text.p[from - 1] == '(' && from + s.n < text.n && text.p[from + s.n] == ')';
}

/* "(KPU)", "disingkat KPU", "disebut KPU": it is introduced here. */
static bool
introduces(const struct naskah *n, size_t i)
{
	if (in_own_brackets(n, i))
		return true;
	return n->kata[i].jeda != JEDA_AWAL && (str_is(n->kata[i - 1].kecil, "disingkat") ||
	    str_is(n->kata[i - 1].kecil, "disebut"));
}

/* Whether the words that end before i begin with the letters of the abbreviation s. */
static bool
spells(const struct naskah *n, size_t from, struct str s)
{
	size_t i, k;

	for (i = 0, k = from; i < s.n; k++) {
		if (k == n->n_kata || (k > from && n->kata[k].jeda != JEDA_SPASI) || !kata_berkapital(n->kata[k].s))
			return false;
		if (n->kata[k].s.p[0] != s.p[i])
			return false;
		i++;
	}
	return true;
}

/* "Komisi Pemilihan Umum" for KPU, if the decree has it; else empty. */
static struct str
long_form(const struct naskah *n, struct str s)
{
	size_t i;

	for (i = 0; s.n > 2 && i + s.n <= n->n_kata; i++)
		if (spells(n, i, s))
			return kata_rentang(n, i, i + s.n - 1);
	return str_of("");
}

static bool
is_known(const struct run *r, struct str s)
{
	size_t i;

	for (i = 0; i < r->n_dikenal; i++)
		if (str_eq(r->dikenal[i], s))
			return true;
	return false;
}

static void
tell(struct run *r, size_t i)
{
	const struct naskah *n = r->n;
	struct str s = n->kata[i].s, full = long_form(n, s);
	struct temuan t = {R_ABBREV_INTRODUCED, &n->v[n->kata[i].satuan], false, s, {NULL, 0}, false};

	t.fix = full.n ? full : t.fix;
	if (full.n)
		lint_temuan(r->lint, &t, "\"%.*s\" → \"%.*s\"", STRF(s), STRF(full));
	else
		lint_temuan(r->lint, &t, "\"%.*s\"", STRF(s));
}

static bool
letter_is(struct str word, char upper)
{
	return word.n && (word.p[0] == upper || word.p[0] == upper + ('a' - 'A'));
}

/*
 * The first of the words before i whose first letters are the abbreviation s,
 * small words left out, as in Wilayah Bebas dari Korupsi; i when they are not.
 */
static size_t
spelled_from(const struct naskah *n, size_t i, struct str s)
{
	size_t at = i, left = s.n;

	/* The bracket itself ends no name. */
	while (left > 0) {
		if (at == 0 || n->kata[at].jeda == JEDA_AWAL || (at < i && n->kata[at].jeda != JEDA_SPASI))
			return i;
		at--;
		if (letter_is(n->kata[at].s, s.p[left - 1]))
			left--;
		else if (!kata_tugas(n->kata[at].kecil))
			return i;
	}
	return at;
}

/* "Sasaran kinerja Pegawai (SKP)": some of the words have their capitals. */
static void
check_kepanjangan(struct lint *l, const struct naskah *n, size_t i)
{
	struct temuan t = {.no = R_DEFINED_TERM_CAPS, .u = &n->v[n->kata[i].satuan]};
	size_t from = spelled_from(n, i, n->kata[i].s), k, capitals = 0, small = 0;

	for (k = from; k < i; k++)
		if (!kata_tugas(n->kata[k].kecil)) {
			capitals += kata_berkapital(n->kata[k].s);
			small += kata_kecil(n->kata[k].s);
		}
	/* A word that is no part of it, between two with capitals and the bracket: "Prosedur Operasional tetap (SOP)". */
	if (from == i && i > 2 && n->kata[i - 1].jeda == JEDA_SPASI && n->kata[i - 2].jeda == JEDA_SPASI &&
	    n->kata[i].jeda != JEDA_AWAL && kata_kecil(n->kata[i - 1].s) && !kata_tugas(n->kata[i - 1].kecil) &&
	    kata_berkapital(n->kata[i - 2].s) && kata_berkapital(n->kata[i - 3].s)) {
		from = i - 3;
		capitals = small = 1;
	}
	if (capitals == 0 || small == 0)
		return;
	for (k = from; k < i; k++)
		n->disebut[k] = true;
	t.words = kata_rentang(n, from, i - 1);
	lint_temuan(l, &t, "\"%.*s\", singkatannya \"%.*s\"", STRF(t.words), STRF(n->kata[i].s));
}

/* Abbreviations that sentences of the decree use, sorted, each as often as it stands there. */
struct pakai {
	struct str *v;
	size_t n;
};

static int
by_str(const void *pa, const void *pb)
{
	const struct str *a = pa, *b = pb;

	return str_cmp(*a, *b);
}

static struct pakai
abbreviations_used(struct lint *l, const struct naskah *n)
{
	struct pakai p = {.v = arena_alloc(l->arena, (n->n_kata + 1) * sizeof *p.v)};
	size_t i;

	for (i = 0; i < n->n_kata; i++) {
		const struct satuan *u = &n->v[n->kata[i].satuan];

		/* Lines of a signature have names in capitals beside small letters. */
		if (u->letak != LETAK_PENUTUP && u->letak != LETAK_SALINAN && n->kalimat[n->kata[i].satuan] && is_abbreviation(l, n, i))
			p.v[p.n++] = n->kata[i].s;
	}
	if (p.n)
		qsort(p.v, p.n, sizeof *p.v, by_str);
	return p;
}

static bool
is_used(const struct pakai *p, struct str s)
{
	return p->n && bsearch(&s, p->v, p->n, sizeof *p->v, by_str);
}

/* Letters that no word is made of alone: "sdm". */
static bool
is_unspeakable(const struct naskah *n, size_t i)
{
	enum { SHORTEST = 3, LONGEST = 6 };
	struct str s = n->kata[i].s;
	size_t k;

	if (s.n < SHORTEST || s.n > LONGEST || !str_eq(strip_end(chunk(n, i)), s))
		return false;
	for (k = 0; k < s.n; k++)
		if (!char_is_lower(s.p[k]) || strchr("aiueoy", s.p[k]))
			return false;
	return true;
}

/* "(Wbk)" or "sdm" where the text has WBK and SDM elsewhere. */
static void
check_huruf(struct lint *l, const struct naskah *n, const struct pakai *p, size_t i)
{
	struct str up = str_upper(l->arena, n->kata[i].s);
	struct temuan t = {.no = R_DEFINED_TERM_CAPS, .u = &n->v[n->kata[i].satuan], .words = n->kata[i].s, .fix = up};

	if (is_used(p, up))
		lint_temuan(l, &t, "\"%.*s\", di bagian lain \"%.*s\"", STRF(t.words), STRF(up));
}

/* Whether there was an abbreviation in a title, which was told. */
static bool
check_judul_singkatan(struct lint *l, const struct pakai *p, struct str judul, struct loc loc, bool lunak)
{
	enum { LONGEST = 5, SHORTEST = 3 };
	struct satuan u = {LETAK_LAMPIRAN, judul, loc, NULL, NULL};
	struct temuan t = {.no = R_ABBREV_INTRODUCED, .u = &u, .lunak = lunak};
	struct str rest = judul, word, part;

	while ((word = take_word(&rest)).n)
		while (word.n) {
			part = str_cut(&word, '/');
			if (part.n < SHORTEST || part.n > LONGEST || !kata_kapital(part) || nomor_dari_romawi(part) ||
			    !is_used(p, part))
				continue;
			t.words = part;
			lint_temuan(l, &t, "\"%.*s\" di dalam judul", STRF(part));
			return true;
		}
	return false;
}

/* The titles in a lampiran; of the headings of a narrative the first. */
static void
check_judul_lampiran(struct lint *l, const struct pakai *p, size_t i)
{
	const struct lampiran *lamp = &l->k->lampiran[i];
	const struct alinea *al;
	bool told = false;
	size_t j, k;

	check_judul_singkatan(l, p, lamp->judul.s, loc_lampiran(l, i, lamp->judul.loc, "judul"), false);
	for (j = 0; j < lamp->n_isi; j++) {
		if (j)
			check_judul_singkatan(l, p, lamp->isi[j].judul.s,
			    loc_lampiran(l, i, lamp->isi[j].judul.loc, "judul"), false);
		for (k = 0; k < lamp->isi[j].n && !told; k++) {
			al = &lamp->isi[j].v[k];
			told = !has_small(l->arena, al->text) &&
			    check_judul_singkatan(l, p, al->text, loc_lampiran(l, i, al->loc, NULL), true);
		}
	}
}

/* The bracketed ones everywhere, and the titles. */
static void
check_bentuk(struct lint *l, const struct naskah *n)
{
	enum { LONGEST = 6 };
	struct pakai p = abbreviations_used(l, n);
	size_t i;

	for (i = 0; i < n->n_kata; i++) {
		if (!n->kalimat[n->kata[i].satuan] || has_digit(n->kata[i].s))
			continue;
		if (is_unspeakable(n, i))
			check_huruf(l, n, &p, i);
		if (!in_own_brackets(n, i))
			continue;
		if (kata_kapital(n->kata[i].s))
			check_kepanjangan(l, n, i);
		else if (kata_berkapital(n->kata[i].s) && n->kata[i].s.n <= LONGEST)
			check_huruf(l, n, &p, i);
	}
	for (i = 0; i < l->k->n_lampiran; i++)
		check_judul_lampiran(l, &p, i);
}

void
check_singkatan(struct lint *l)
{
	struct run r = {.lint = l, .n = naskah(l)};
	const struct naskah *n = r.n;
	enum letak letak;
	size_t i;

	/* Abbreviations in the title of another text are those of its author. */
	for (i = 0; i < n->n_kata && r.n_dikenal < SINGKATAN; i = judul_sampai(n, i) + 1) {
		letak = n->v[n->kata[i].satuan].letak;
		if ((letak != LETAK_MENIMBANG && letak != LETAK_DIKTUM) || !n->kalimat[n->kata[i].satuan])
			continue;
		if (!is_abbreviation(l, n, i) || is_known(&r, n->kata[i].s))
			continue;
		if (!introduces(n, i))
			tell(&r, i);
		r.dikenal[r.n_dikenal++] = n->kata[i].s;
	}
	check_bentuk(l, n);
}
