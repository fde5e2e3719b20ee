/*
 * Abbreviations in Menimbang and the diktum, where each must have been
 * introduced before. Rule abbrev-introduced (KMK 527 butir 58 huruf b).
 */
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

static bool
is_abbreviation(const struct naskah *n, size_t i)
{
	struct str s = n->kata[i].s, all = chunk(n, i);

	return kata_kapital(s) && !has_digit(s) && !nomor_dari_romawi(s) && !has_digit(all) &&
	    !str_has(all, "@") && !str_has(all, "://");
}

/* In a line of capitals nothing can be told from capitals. */
static bool
is_mixed(struct str text)
{
	size_t i, lower = 0, upper = 0;

	for (i = 0; i < text.n; i++) {
		lower += char_is_lower(text.p[i]);
		upper += char_is_letter(text.p[i]) && !char_is_lower(text.p[i]);
	}
	return lower > upper;
}

/* "(KPU)", "disingkat KPU", "disebut KPU": it is introduced here. */
static bool
introduces(const struct naskah *n, size_t i)
{
	struct str text = n->v[n->kata[i].satuan].s, s = n->kata[i].s;
	size_t from = (size_t)(s.p - text.p);

	if (from > 0 && text.p[from - 1] == '(' && from + s.n < text.n && text.p[from + s.n] == ')')
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
		if ((letak != LETAK_MENIMBANG && letak != LETAK_DIKTUM) || !is_mixed(n->v[n->kata[i].satuan].s))
			continue;
		if (!is_abbreviation(n, i) || is_known(&r, n->kata[i].s))
			continue;
		if (!introduces(n, i))
			tell(&r, i);
		r.dikenal[r.n_dikenal++] = n->kata[i].s;
	}
}
