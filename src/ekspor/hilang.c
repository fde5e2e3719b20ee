/*
 * Words of a document that are not in the one that was drafted again. Every
 * few words that stand one behind the other in the new document are known; a
 * paragraph of the old one is lost when most of its are not among them.
 */
#include <stdlib.h>

#include "ekspor/ekspor.h"

enum {
	FEW = 3,      /* words looked at together */
	SHOWN = 60    /* characters of a lost text in its message */
};

/* The words of a text, as hashes: letters and digits, case aside. */
struct words {
	uint64_t *v;
	size_t n, cap;
};

/* All n words one behind the other, for 1 to FEW; sorted. */
struct known {
	struct arena *arena;
	struct words of[FEW];
};

static void
add(struct arena *a, struct words *w, uint64_t hash)
{
	w->v = arena_grow(a, w->v, w->n, &w->cap, sizeof *w->v);
	w->v[w->n++] = hash;
}

/* FNV-1a. */
static uint64_t
mix(uint64_t hash, uint64_t c)
{
	return (hash ^ c) * UINT64_C(1099511628211);
}

static void
add_words(struct arena *a, struct words *w, struct str s)
{
	struct str upper = str_upper(a, s);
	uint64_t hash;
	size_t i = 0;

	while (i < upper.n) {
		if (!char_in_word(upper.p[i])) {
			i++;
			continue;
		}
		hash = UINT64_C(14695981039346656037);
		while (i < upper.n && char_in_word(upper.p[i]))
			hash = mix(hash, (unsigned char)upper.p[i++]);
		add(a, w, hash);
	}
}

static uint64_t
few(const struct words *w, size_t at, size_t n)
{
	uint64_t hash = n;
	size_t i;

	for (i = 0; i < n; i++)
		hash = mix(hash, w->v[at + i]);
	return hash;
}

static int
by_hash(const void *pa, const void *pb)
{
	uint64_t a = *(const uint64_t *)pa, b = *(const uint64_t *)pb;

	return (a > b) - (a < b);
}

static void
learn(struct known *known, const struct paras *ps)
{
	struct words all = {NULL, 0, 0};
	const struct paras *part;
	size_t i, n;

	for (part = ps; part; part = part->luar)
		for (i = 0; i < part->n; i++) {
			add_words(known->arena, &all, part->v[i].label);
			add_words(known->arena, &all, part->v[i].text);
		}
	for (n = 1; n <= FEW; n++) {
		struct words *w = &known->of[n - 1];

		for (i = 0; i + n <= all.n; i++)
			add(known->arena, w, few(&all, i, n));
		if (w->n)
			qsort(w->v, w->n, sizeof *w->v, by_hash);
	}
}

static bool
is_lost(struct known *known, struct str s)
{
	struct words w = {NULL, 0, 0};
	size_t i, n, missing = 0;

	add_words(known->arena, &w, s);
	n = w.n < FEW ? w.n : FEW;
	for (i = 0; n && i + n <= w.n; i++) {
		uint64_t hash = few(&w, i, n);
		const struct words *of = &known->of[n - 1];

		missing += !of->n || !bsearch(&hash, of->v, of->n, sizeof *of->v, by_hash);
	}
	return n && 2 * missing > w.n - n + 1;
}

/* The beginning of a text on one line. */
static struct str
shown(struct arena *a, struct str s)
{
	struct str line = str_squeeze(a, s);
	size_t i = 0, n;

	for (n = 0; n < SHOWN && i < line.n; n++)
		utf8_next(line, &i);
	return i < line.n ? str_printf(a, "%.*s…", STRF(str_trim(str_sub(line, 0, i)))) : line;
}

static void
find_lost(struct diag *d, struct known *known, const struct paras *ps, bool pages)
{
	size_t i, end;

	for (i = 0; i < ps->n; i = end) {
		const struct para *p = &ps->v[i];

		end = i + 1;
		if (!is_lost(known, p->text) || (pages && para_is_halaman(p->text, true)))
			continue;
		while (end < ps->n && is_lost(known, ps->v[end].text))
			end++;
		if (end == i + 1)
			diag_add(d, R_IMPOR, p->loc, "tidak ikut: \"%.*s\"", STRF(shown(known->arena, p->text)));
		else
			diag_add(d, R_IMPOR, p->loc, "tidak ikut: \"%.*s\" dan %zu alinea sesudahnya",
			    STRF(shown(known->arena, p->text)), end - i - 1);
	}
}

void
ekspor_hilang(struct diag *d, struct arena *a, const struct paras *asal, const struct paras *hasil)
{
	struct known known = {.arena = a};

	learn(&known, hasil);
	find_lost(d, &known, asal, false);
	if (asal->luar)
		find_lost(d, &known, asal->luar, true);
}
