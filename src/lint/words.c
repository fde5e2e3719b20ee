/* See words.h. */
#include "lint/words.h"

#include <string.h>

#include "decree/decree.h"

bool
among(struct str s, const char *const *table, size_t n)
{
	while (n)
		if (str_is(s, table[--n]))
			return true;
	return false;
}

struct str
one_line_upper(struct arena *a, struct str s)
{
	return str_upper(a, str_squeeze(a, s));
}

bool
has_small(struct arena *a, struct str s)
{
	return !str_eq(s, str_upper(a, s));
}

bool
has_fold(struct arena *a, struct str s, const char *lower)
{
	return str_has(str_lower(a, str_squeeze(a, s)), lower);
}

bool
unfilled(struct str s)
{
	return str_trim(s).n == 0 || str_has(s, "...") || str_has(s, "…") || str_has(s, "__");
}

static bool
is_gap(char c)
{
	return c == ' ' || c == ',' || (c >= '\t' && c <= '\r');
}

struct str
take_word(struct str *s)
{
	struct str word;
	size_t from = 0, to;

	while (from < s->n && is_gap(s->p[from]))
		from++;
	for (to = from; to < s->n && !is_gap(s->p[to]);)
		to++;
	word = str_sub(*s, from, to);
	*s = str_sub(*s, to, s->n);
	return word;
}

struct str
last_word(struct str s)
{
	size_t at;

	s = str_trim(s);
	for (at = s.n; at > 0 && !is_gap(s.p[at - 1]);)
		at--;
	return str_sub(s, at, s.n);
}

struct str
strip_end(struct str s)
{
	s = str_trim(s);
	while (s.n && strchr(".,;:", s.p[s.n - 1]))
		s = str_trim(str_sub(s, 0, s.n - 1));
	return s;
}

struct str
strip_pejabat(struct str s)
{
	static const char *const prefixes[] = {"Plt.", "Plh.", "Pj.", "PLT.", "PLH.", "PJ."};
	size_t i;

	s = str_trim(s);
	for (i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
		if (str_starts(s, prefixes[i]))
			return str_trim(str_sub(s, strlen(prefixes[i]), s.n));
	return s;
}

unsigned
tahun_nomor(const struct decree *k)
{
	struct str s = str_trim(k->tahun.s), rest = str_trim(k->nomor.s);
	unsigned tahun;

	/* A number with codes ends in its year: 004/HK.03.1/36/2022. */
	while (k->tahun.s.n == 0 && rest.n)
		s = str_cut(&rest, '/');
	return s.n == 4 && str_to_uint(s, &tahun) ? tahun : 0;
}

struct str
nama_keputusan(struct arena *a, struct str s)
{
	static const char ri[] = " REPUBLIK INDONESIA TENTANG ";
	struct str all = strip_end(one_line_upper(a, s));
	size_t at = str_find(all, ri), name = str_find(all, " TENTANG ");

	if (at + sizeof " REPUBLIK INDONESIA" - 1 != name)
		return all;
	return str_printf(a, "%.*s%.*s", (int)at, all.p, (int)(all.n - name), all.p + name);
}

/* From byte `from` of s on, three words. */
static struct str
few_words(struct str s, size_t from)
{
	enum { WORDS = 3 };
	struct str rest = str_sub(s, from, s.n);
	size_t i;

	for (i = 0; i < WORDS; i++)
		str_cut(&rest, ' ');
	return str_trim(str_sub(s, from, s.n - rest.n));
}

struct parting
words_part(struct str got, struct str want)
{
	struct str a = got, b = want, wa, wb;
	size_t shared = 0; /* start of the last word in both: by it a reader finds the place */

	for (;;) {
		wa = str_cut(&a, ' ');
		wb = str_cut(&b, ' ');
		if (!str_eq(wa, wb) || wa.n == 0)
			return (struct parting){few_words(got, shared), few_words(want, shared)};
		shared = (size_t)(wa.p - got.p);
	}
}
