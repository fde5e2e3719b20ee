/*
 * What may be written in two ways, but in one document in one: quotation
 * marks, and the dash in a range of years. Rules smart-quotes-consistent,
 * year-range-dash.
 */
#include <string.h>

#include "lint/naskah.h"

/* One way of writing: how often, and where first. */
struct cara {
	size_t n;
	const struct satuan *u;
	struct str words;
};

static void
add(struct cara *c, const struct satuan *u, struct str words)
{
	if (c->n++ == 0) {
		c->u = u;
		c->words = words;
	}
}

/* The way that most of the n have; the first of those that are equal. */
static size_t
usual(const struct cara *v, size_t n)
{
	size_t best = 0, i;

	for (i = 1; i < n; i++)
		if (v[i].n > v[best].n)
			best = i;
	return best;
}

static void
tell_others(struct lint *l, enum rule_no no, const struct cara *v, size_t n)
{
	size_t best = usual(v, n), i;

	for (i = 0; i < n; i++) {
		struct temuan t = {no, v[i].u, true, v[i].words, {NULL, 0}, false};

		if (i != best && v[i].n)
			lint_temuan(l, &t, "\"%.*s\", di %s \"%.*s\"", STRF(v[i].words),
			    satuan_tempat(l, v[best].u), STRF(v[best].words));
	}
}

/* The mark with the word behind it. */
static struct str
with_word(struct str s, size_t from, size_t mark)
{
	size_t to = from + mark;

	while (to < s.n && !strchr(" \n\t", s.p[to]))
		to++;
	return str_sub(s, from, to);
}

static void
check_petik(struct lint *l, const struct naskah *n)
{
	static const char *const marks[] = {"\"", "“"};
	struct cara v[COUNT_OF(marks)] = {{0, NULL, {NULL, 0}}};
	size_t i, k, at;

	for (i = 0; i < n->n; i++)
		for (k = 0; k < COUNT_OF(marks); k++)
			for (at = 0; (at += str_find(str_sub(n->v[i].s, at, n->v[i].s.n), marks[k])) <
			    n->v[i].s.n; at += strlen(marks[k]))
				add(&v[k], &n->v[i], with_word(n->v[i].s, at, strlen(marks[k])));
	tell_others(l, R_SMART_QUOTES_CONSISTENT, v, COUNT_OF(v));
}

static bool
is_year(struct str s)
{
	return s.n == 4 && char_is_digit(s.p[0]) && char_is_digit(s.p[3]) && (s.p[0] == '1' || s.p[0] == '2');
}

/* How the dash between two years stands. */
enum garis { TANDA_HUBUNG, TANDA_PISAH, BERSPASI, BERSPASI_SEBELAH, GARIS__COUNT };

/* The bytes between two years, as one of these; GARIS__COUNT: no dash. */
static enum garis
dash_of(struct str s)
{
	bool before = s.n && s.p[0] == ' ', behind = s.n && s.p[s.n - 1] == ' ';

	s = str_trim(s);
	if (!str_is(s, "-") && !str_is(s, "–") && !str_is(s, "—"))
		return GARIS__COUNT;
	if (before && behind)
		return BERSPASI;
	if (before || behind)
		return BERSPASI_SEBELAH;
	return str_is(s, "-") ? TANDA_HUBUNG : TANDA_PISAH;
}

static void
check_rentang(struct lint *l, const struct naskah *n)
{
	struct cara v[GARIS__COUNT] = {{0, NULL, {NULL, 0}}};
	const struct kata_teks *a, *b;
	enum garis garis;
	size_t i;

	for (i = 0; i + 1 < n->n_kata; i++) {
		a = &n->kata[i];
		b = a + 1;
		if (b->jeda >= JEDA_KALIMAT || !is_year(a->s) || !is_year(b->s))
			continue;
		garis = dash_of((struct str){a->s.p + a->s.n, (size_t)(b->s.p - a->s.p - 4)});
		if (garis != GARIS__COUNT)
			add(&v[garis], &n->v[a->satuan], kata_rentang(n, i, i + 1));
	}
	tell_others(l, R_YEAR_RANGE_DASH, v, COUNT_OF(v));
}

void
check_gaya(struct lint *l)
{
	check_petik(l, naskah(l));
	check_rentang(l, naskah(l));
}
