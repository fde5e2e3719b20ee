/* The paragraph list, see para.h. */
#include "data/para.h"

enum { ALIKE = 3 }; /* letters by which the halves of a reduplication are known */

struct para *
paras_add(struct arena *a, struct paras *ps)
{
	ps->v = arena_grow(a, ps->v, ps->n, &ps->cap, sizeof *ps->v);
	ps->v[ps->n] = (struct para){.span = 1};
	return &ps->v[ps->n++];
}

static char
small(char c)
{
	return char_is_letter(c) ? (char)(c | 0x20) : c;
}

/* Whether the n letters at p stand in s, case aside. */
static bool
holds(struct str s, const char *p, size_t n)
{
	size_t i, k;

	for (i = 0; i + n <= s.n; i++) {
		for (k = 0; k < n && small(s.p[i + k]) == small(p[k]); k++)
			;
		if (k == n)
			return true;
	}
	return false;
}

/*
 * "perundang" "undangan", "sayur" "mayur": one half begins or ends with what
 * the other one holds. A word of one or two letters, as in "e-office", is no
 * syllable that a line would end with.
 */
static bool
is_reduplication(struct str word, struct str next)
{
	return word.n < ALIKE || (next.n >= ALIKE && holds(word, next.p, ALIKE)) ||
	    holds(next, word.p + word.n - ALIKE, ALIKE);
}

enum sambungan
para_sambungan(struct str line, struct str next)
{
	size_t n = line.n, from = n ? n - 1 : 0, to = 0;

	if (n < 2 || line.p[n - 1] != '-' || line.p[n - 2] == ' ' || line.p[n - 2] == '\t')
		return SAMBUNG_SPASI;
	while (from > 0 && char_is_letter(line.p[from - 1]))
		from--;
	while (to < next.n && char_is_lower(next.p[to]))
		to++;
	/* Behind a number, or before a capital, the hyphen is one that was written. */
	if (from == n - 1 || to == 0 || !char_is_lower(line.p[n - 2]))
		return SAMBUNG_RAPAT;
	return is_reduplication(str_sub(line, from, n - 1), str_sub(next, 0, to)) ? SAMBUNG_RAPAT :
	    SAMBUNG_TANPA_HUBUNG;
}
