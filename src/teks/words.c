/* See words.h. */
#include "teks/words.h"

#include <string.h>

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

struct str
small_words(struct arena *a, struct str s)
{
	struct str rest = s, word, first = {NULL, 0}, last = first;

	while ((word = take_word(&rest)).n)
		if (has_small(a, word)) {
			first = first.p ? first : word;
			last = word;
		}
	return first.p ? str_sub(s, (size_t)(first.p - s.p), (size_t)(last.p + last.n - s.p)) : str_of("");
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

/* The letter of a Latin alphabet at s[*i], moving behind it. False and no move when there is none. */
static bool
take_letter(struct str s, size_t *i)
{
	size_t next = *i;
	uint32_t cp = next < s.n ? utf8_next(s, &next) : 0;

	if (!(cp < 0x80 ? char_is_letter((char)cp) : cp >= 0xC0 && cp < 0x250))
		return false;
	*i = next;
	return true;
}

struct str
kata_berikut(struct str s, size_t *at)
{
	size_t from, i = *at, next = i;

	for (; i < s.n && !take_letter(s, &next); next = ++i)
		;
	for (from = i; take_letter(s, &i);)
		if (i < s.n && s.p[i] == '-' && take_letter(s, &(size_t){i + 1}))
			i++;
	*at = i;
	return str_sub(s, from, i);
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

size_t
count_words(struct str s)
{
	size_t n = 0;

	while (take_word(&s).n)
		n++;
	return n;
}

struct str
first_words(struct str s, size_t n)
{
	struct str rest = s, word, first = take_word(&rest), last = first;

	while (n-- > 1 && (word = take_word(&rest)).n)
		last = word;
	return str_sub(s, (size_t)(first.p - s.p), (size_t)(last.p + last.n - s.p));
}

size_t
find_word(struct str s, const char *word, size_t from)
{
	size_t n = strlen(word), at;

	for (at = from; (at += str_find(str_sub(s, at, s.n), word)) < s.n; at++)
		if (str_word_edge(s, at) && str_word_edge(s, at + n))
			return at;
	return s.n;
}

unsigned
times_before(struct str s, struct str words)
{
	uintptr_t from = (uintptr_t)s.p, to = (uintptr_t)words.p;
	size_t i, at = words.n && to >= from && to <= from + s.n ? to - from : 0;
	const char *p = s.p;
	unsigned n = 0;

	while (at && (p = memchr(p, words.p[0], (size_t)(s.p + at - p)))) {
		i = (size_t)(p++ - s.p);
		n += memcmp(s.p + i, words.p, words.n) == 0 && str_word_edge(s, i) && str_word_edge(s, i + words.n);
	}
	return n;
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

/* Length of the words in front of s, or 0. */
static size_t
match_words(struct str s, struct str words)
{
	size_t i = 0, k;

	for (k = 0; k < words.n; k++) {
		if (words.p[k] == ' ') {
			if (i == s.n || !is_gap(s.p[i]) || s.p[i] == ',')
				return 0;
			while (i < s.n && is_gap(s.p[i]) && s.p[i] != ',')
				i++;
		} else if (i == s.n || (s.p[i] != words.p[k] && !(char_is_letter(s.p[i]) && (s.p[i] ^ 0x20) == words.p[k]))) {
			return 0;
		} else {
			i++;
		}
	}
	return i;
}

/* The same words in s, the last ones but `behind`; p NULL when there are not so many. */
static struct str
words_from_end(struct str s, struct str words, unsigned behind)
{
	size_t at, n;

	for (at = s.n; words.n && at-- > 0;) {
		n = str_word_edge(s, at) ? match_words(str_sub(s, at, s.n), words) : 0;
		if (n && str_word_edge(s, at + n) && behind-- == 0)
			return str_sub(s, at, at + n);
	}
	return (struct str){NULL, 0};
}

struct str
words_original(struct str s, struct str line, struct str part)
{
	size_t from = (size_t)(part.p - line.p);
	unsigned behind = 0;
	struct str found;

	while (words_from_end(str_sub(line, from, line.n), part, behind).p > part.p)
		behind++;
	found = words_from_end(s, part, behind);
	return found.p ? found : part;
}
