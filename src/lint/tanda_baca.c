/*
 * Marks that come in pairs: brackets and quotation marks, in the parts of a
 * decree that are law. The matrix is left alone: its cells hold lists of
 * "1) ..." in every shape. Rule unbalanced-bracket.
 */
#include <string.h>

#include "lint/periksa.h"

static bool
is_alnum(char c)
{
	return char_is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* Start of the word that ends before byte `to` of s. */
static size_t
word_start(struct str s, size_t to)
{
	while (to > 0 && is_alnum(s.p[to - 1]))
		to--;
	return to;
}

/* Words that a number belongs to: "Nomor 12)" is no item of a list. */
static bool
counts(struct str s, size_t at)
{
	static const char *const nouns[] = {"nomor", "tahun", "angka", "ayat", "pasal", "huruf", "halaman"};
	struct str word;
	size_t i, from;

	while (at > 0 && s.p[at - 1] == ' ')
		at--;
	from = word_start(s, at);
	word = str_sub(s, from, at);
	for (i = 0; i < COUNT_OF(nouns); i++)
		if (word.n == strlen(nouns[i]) && (word.p[0] | 0x20) == nouns[i][0] &&
		    str_is(str_sub(word, 1, word.n), nouns[i] + 1))
			return true;
	return false;
}

/* Whether the bracket at s[at] closes the label of a list: "a)", "12)", "iii)". */
static bool
is_label(struct str s, size_t at)
{
	enum { DIGITS = 2, ROMAN = 4 };
	size_t from = word_start(s, at), i, digits = 0, roman = 0, n = at - from;

	if (n == 0 || (from > 0 && s.p[from - 1] != ' ' && s.p[from - 1] != '\n') || counts(s, from))
		return false;
	for (i = from; i < at; i++) {
		digits += char_is_digit(s.p[i]);
		roman += strchr("ivx", s.p[i]) != NULL;
	}
	return (digits == n && n <= DIGITS) || (roman == n && n <= ROMAN) || (digits == 0 && n == 1);
}

/* A few words of s around byte `at`. */
static struct str
around(struct str s, size_t at)
{
	enum { BEFORE = 24, AFTER = 48 };
	size_t from = at > BEFORE ? at - BEFORE : 0, to = at + AFTER < s.n ? at + AFTER : s.n;

	while (from > 0 && s.p[from - 1] != ' ')
		from--;
	while (to < s.n && s.p[to] != ' ')
		to++;
	return str_trim(str_sub(s, from, to));
}

static void
brackets(struct lint *l, const struct satuan *u, char open, char close)
{
	struct str s = u->s;
	size_t i, depth = 0, last = 0;

	for (i = 0; i < s.n; i++) {
		if (s.p[i] == open) {
			depth++;
			last = i;
		} else if (s.p[i] == close && depth) {
			depth--;
		} else if (s.p[i] == close && !is_label(s, i)) {
			lint_add(l, R_UNBALANCED_BRACKET, u->loc, around(s, i), "\"%c\" tanpa \"%c\": \"%.*s\"",
			    close, open, STRF(around(s, i)));
			return;
		}
	}
	if (depth)
		lint_add(l, R_UNBALANCED_BRACKET, u->loc, around(s, last), "\"%c\" tanpa \"%c\": \"%.*s\"",
		    open, close, STRF(around(s, last)));
}

static size_t
count_of(struct str s, const char *mark, size_t *last)
{
	size_t n = 0, at = 0;

	while ((at += str_find(str_sub(s, at, s.n), mark)) < s.n) {
		*last = at;
		at += strlen(mark);
		n++;
	}
	return n;
}

/* Typists open and close with either mark of a pair; what is certain is an odd number. */
static void
quotes(struct lint *l, const struct satuan *u)
{
	size_t last = 0;
	bool odd = count_of(u->s, "\"", &last) % 2;

	if (!odd)
		odd = (count_of(u->s, "“", &last) + count_of(u->s, "”", &last) +
		    count_of(u->s, "„", &last)) % 2;
	if (odd)
		lint_add(l, R_UNBALANCED_BRACKET, u->loc, around(u->s, last), "tanda petik: %.*s",
		    STRF(around(u->s, last)));
}

static void
pairs(struct lint *l, const struct satuan *u, void *ctx)
{
	(void)ctx;
	if (u->letak >= LETAK_PENUTUP && u->letak != LETAK_LAMPIRAN)
		return;
	brackets(l, u, '(', ')');
	brackets(l, u, '[', ']');
	quotes(l, u);
}

void
check_kurung(struct lint *l)
{
	satuan_each(l, pairs, NULL);
}
