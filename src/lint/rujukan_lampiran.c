/*
 * What the diktum say of the lampiran against what the document has. Rules
 * lampiran-declared, lampiran-exists.
 */
#include <string.h>

#include "data/nomor.h"
#include "lint/periksa.h"
#include "lint/rujukan.h"

/* The words "I, Lampiran II, dan Lampiran III" off the front of s, as a set. */
static unsigned long long
take_numbers(struct str *s)
{
	static const char *const between[] = {"Lampiran", "lampiran", "dan", "serta", "atau", "dengan"};
	static const char *const to[] = {"sampai", "s.d", "s/d", "-"};
	unsigned long long set = 0;
	unsigned n, prev = 0;
	bool range = false;

	for (;;) {
		struct str rest = *s, word = strip_end(take_word(&rest));

		n = nomor_dari_romawi(word);
		if (n && n < LAMPIRAN_MAX) {
			while (range && ++prev < n)
				set |= 1ull << prev;
			set |= 1ull << n;
			prev = n;
			range = false;
		} else if (among(word, to, COUNT_OF(to))) {
			range = true;
		} else if (!among(word, between, COUNT_OF(between))) {
			return set;
		}
		*s = rest;
	}
}

/* A Keputusan and a Surat may be this decree itself ("Surat Keputusan ini"), unless it has a number. */
bool
rujuk_naskah_lain(struct str s)
{
	enum { CLAUSE_MAX = 400 }; /* a text without marks is not read to its end for every word in it */
	static const char *const always[] = {
		"Peraturan", "Undang-Undang", "Instruksi", "PKPU", "UU", "PP", "Perpres", "Permen", "Permenpan",
	};
	static const char *const numbered[] = {"Keputusan", "Surat"};
	struct str rest = s, kind = take_word(&rest);
	size_t end = 0;

	while (end < s.n && end < CLAUSE_MAX && !strchr(",;.(", s.p[end]))
		end++;
	return among(kind, always, COUNT_OF(always)) ||
	    (among(kind, numbered, COUNT_OF(numbered)) && str_has(str_sub(s, 0, end), " Nomor "));
}

/* Whether "lampiran" at text[at] means that of a decree, and not just any enclosure. */
static bool
is_named(struct str text, size_t at)
{
	struct str before = str_sub(text, 0, at);

	return text.p[at] == 'L' || str_ends(before, "dalam ") || str_ends(before, "pada ");
}

void
rujuk_lampiran(struct arena *a, struct str text, struct disebut *out)
{
	static const char word[] = "lampiran";
	struct str low = str_lower(a, text), rest;
	unsigned long long set;
	size_t at;

	for (at = 0; (at += str_find(str_sub(low, at, low.n), word)) < low.n; at = text.n - rest.n) {
		rest = str_sub(text, at + strlen(word), text.n);
		if ((at > 0 && char_is_letter(text.p[at - 1])) || (rest.n && char_is_letter(rest.p[0])) ||
		    !is_named(text, at))
			continue;
		out->any = true;
		set = take_numbers(&rest);
		if (!rujuk_naskah_lain(rest))
			out->set |= set ? set : 1;
	}
}

bool
rujuk_ada_lampiran(const struct lint *l, unsigned n)
{
	const struct decree *k = l->k;
	size_t i;
	unsigned own;

	for (i = 0; i < k->n_lampiran; i++) {
		own = nomor_dari_romawi(str_trim(k->lampiran[i].nomor.s));
		if (n == 0 || n == (own ? own : l->ke[i]))
			return true;
	}
	return false;
}

static void
check_ada(struct lint *l, unsigned long long set, struct loc loc)
{
	struct str words;
	unsigned n;

	for (n = 0; n < LAMPIRAN_MAX; n++) {
		if (!(set >> n & 1) || rujuk_ada_lampiran(l, n))
			continue;
		words = n ? str_printf(l->arena, "Lampiran %.*s", STRF(nomor_romawi(l->arena, n))) : STR("Lampiran");
		lint_add(l, R_LAMPIRAN_EXISTS, loc, words, "%.*s disebut, tetapi tidak ada", STRF(words));
	}
}

/* Of several lampiran each is named by its number. */
static void
check_disebut(struct lint *l, unsigned long long set, size_t first)
{
	const struct decree *k = l->k;
	size_t i, n = 0;

	if (l->n_lampiran < 2)
		return;
	/* "Lampiran" alone, of several: that is one fault, and stands in the diktum. */
	if (set == 1) {
		lint_add(l, R_LAMPIRAN_EXISTS, loc_butir(l, LETAK_DIKTUM, first), STR("Lampiran"),
		    "Lampiran disebut tanpa nomor, padahal ada %zu", l->n_lampiran);
		return;
	}
	for (i = 0; i < k->n_lampiran && n + 1 < LAMPIRAN_MAX; i++) {
		if (lampiran_berulang(l, i))
			continue;
		if (!(set >> ++n & 1))
			lint_add(l, R_LAMPIRAN_EXISTS, loc_lampiran(l, i, k->lampiran[i].loc, NULL), STR(""),
			    "Lampiran %.*s tidak disebut dalam diktum", STRF(nomor_romawi(l->arena, (unsigned)n)));
	}
}

static bool
is_inseparable(struct arena *a, const struct daftar *d)
{
	size_t i;

	for (i = 0; i < d->n; i++)
		if (has_fold(a, d->v[i].text, "terpisah") || has_fold(a, d->v[i].text, "dipisah"))
			return true;
	return false;
}

void
check_lampiran_rujukan(struct lint *l)
{
	const struct decree *k = l->k;
	const struct daftar *d = &k->diktum;
	struct disebut all = {0}, one;
	size_t i, first = 0;

	/* An amending decree speaks of the lampiran that it changes. */
	if (l->perubahan)
		return;
	for (i = 0; i < d->n; i++) {
		one = (struct disebut){0};
		rujuk_lampiran(l->arena, d->v[i].text, &one);
		if (one.any && !all.any)
			first = i;
		all.any |= one.any;
		all.set |= one.set;
		check_ada(l, one.set, loc_butir(l, LETAK_DIKTUM, i));
	}
	if (k->n_lampiran == 0)
		return;
	if (!all.any) {
		lint_add(l, R_LAMPIRAN_DECLARED, loc_lampiran(l, 0, k->lampiran[0].loc, NULL), STR(""),
		    "tidak disebut dalam diktum");
		return;
	}
	if (!is_inseparable(l->arena, d))
		lint_add(l, R_LAMPIRAN_DECLARED, loc_butir(l, LETAK_DIKTUM, first), STR("Lampiran"),
		    "tanpa \"yang merupakan bagian tidak terpisahkan dari Keputusan ini\"");
	check_disebut(l, all.set, first);
}
