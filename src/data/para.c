/* The paragraph list, see para.h. */
#include "data/para.h"

#include <string.h>

enum { ALIKE = 3 }; /* letters by which the halves of a reduplication are known */

/* Words in front of the number of a page. */
static const char *const page_words[] = {"Halaman", "Hal.", "Hal", "Hlm.", "Hlm", "Page"};

#define COUNT(v) (sizeof (v) / sizeof *(v))

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
 * the other one holds. A single letter, as in "e-office", is no syllable that
 * a line would end with.
 */
static bool
is_reduplication(struct str word, struct str next)
{
	return word.n < 2 || (next.n >= ALIKE && holds(word, next.p, ALIKE)) ||
	    (word.n >= ALIKE && holds(next, word.p + word.n - ALIKE, ALIKE));
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

static struct str
after(struct str s, size_t n)
{
	return str_trim(str_sub(s, n, s.n));
}

/* Takes a number of at most four digits off the front. */
static bool
take_number(struct str *s)
{
	size_t n = 0;

	while (n < s->n && n < 5 && char_is_digit(s->p[n]))
		n++;
	if (n == 0 || n > 4)
		return false;
	*s = after(*s, n);
	return true;
}

static bool
take_dash(struct str *s)
{
	static const char *const dashes[] = {"-", "–", "—"};
	size_t i;

	for (i = 0; i < COUNT(dashes); i++)
		if (str_starts(*s, dashes[i])) {
			*s = after(*s, strlen(dashes[i]));
			return true;
		}
	return false;
}

/* Takes a word for "page" off the front, and a bar that Word puts behind it. */
static bool
take_page_word(struct str *s)
{
	size_t i;

	for (i = 0; i < COUNT(page_words); i++)
		if (str_starts_fold(*s, page_words[i])) {
			*s = after(*s, strlen(page_words[i]));
			if (str_starts(*s, "|"))
				*s = after(*s, 1);
			return true;
		}
	return false;
}

bool
para_is_halaman(struct str s, bool at_edge)
{
	bool word;

	if (take_dash(&s))
		return take_number(&s) && take_dash(&s) && s.n == 0;
	word = take_page_word(&s);
	if (!take_number(&s) || !(word || at_edge))
		return false;
	if (s.n == 0)
		return true;
	if (!word && s.p[0] == '|') {
		s = after(s, 1);
		return take_page_word(&s) && s.n == 0;
	}
	if (s.p[0] == '/')
		s = after(s, 1);
	else if (str_starts_fold(s, "dari ") || str_starts_fold(s, "of "))
		s = after(s, str_find(s, " "));
	return take_number(&s) && s.n == 0;
}
