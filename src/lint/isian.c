/*
 * What a template leaves to be filled in, and nobody has: fields of a mail
 * merge, prompts of content controls, names in brackets, dots and lines to
 * write on. A draft may have them. Rule isian-tertinggal.
 */
#include <string.h>

#include "lint/periksa.h"

/* Characters of a row that is there to be written on. */
enum { DOTS_MIN = 4, LINES_MIN = 3, CROSSES_MIN = 3 };

/* Length of the run of c at s[i]. */
static size_t
run_of(struct str s, size_t i, char c)
{
	size_t n = 0;

	while (i + n < s.n && s.p[i + n] == c)
		n++;
	return n;
}

/* Bytes from the mark at the start of s to the one that closes it, both included; 0: none on this line. */
static size_t
enclosed(struct str s, const char *open, const char *close)
{
	size_t end = str_starts(s, open) ? str_find(s, close) : s.n;

	return end < s.n && !str_has(str_sub(s, 0, end), "\n") ? end + strlen(close) : 0;
}

/* "[nama]", "[isi di sini]": small letters alone, so that no quotation is meant. */
static bool
is_prompt(struct str s)
{
	enum { SHORTEST = 6 };
	size_t i;

	for (i = 1; i + 1 < s.n; i++)
		if (!char_is_lower(s.p[i]) && s.p[i] != ' ' && s.p[i] != '_')
			return false;
	return s.n >= SHORTEST;
}

/* Length of what is to be filled in at s[i]; 0: it is text. */
static size_t
isian_at(struct str s, size_t i)
{
	struct str rest = str_sub(s, i, s.n);
	size_t n;

	if ((n = enclosed(rest, "«", "»")))
		return n;
	if ((n = enclosed(rest, "[", "]")) && is_prompt(str_sub(rest, 0, n)))
		return n;
	if ((n = run_of(s, i, '.')) >= DOTS_MIN || (n = run_of(s, i, '_')) >= LINES_MIN)
		return n;
	for (n = 0; str_starts(str_sub(rest, n, rest.n), "…");)
		n += strlen("…");
	if (n > strlen("…"))
		return n;
	if (((n = run_of(s, i, 'x')) >= CROSSES_MIN || (n = run_of(s, i, 'X')) >= CROSSES_MIN) &&
	    str_word_edge(s, i) && str_word_edge(s, i + n) && !str_is(str_sub(rest, 0, n), "XXX"))
		return n;
	return 0;
}

static void
look(struct lint *l, const struct satuan *u, void *ctx)
{
	size_t i, n;

	(void)ctx;
	for (i = 0; i < u->s.n; i += n ? n : 1)
		if ((n = isian_at(u->s, i)))
			lint_add(l, R_ISIAN_TERTINGGAL, satuan_loc(l, u), str_sub(u->s, i, i + n), "\"%.*s\"",
			    STRF(str_sub(u->s, i, i + n)));
}

/* The prompts of content controls look like text. */
static void
check_prompts(struct lint *l, const struct paras *ps)
{
	size_t i, k;

	for (i = 0; i < ps->n; i++)
		for (k = 0; k < ps->v[i].n_rentang; k++) {
			const struct rentang *r = &ps->v[i].rentang[k];
			struct str words = str_trim(str_sub(ps->v[i].text, r->from, r->to));

			if (r->jenis == RENTANG_ISIAN && words.n)
				lint_add(l, R_ISIAN_TERTINGGAL, ps->v[i].loc, words, "\"%.*s\"", STRF(words));
		}
}

void
check_isian(struct lint *l)
{
	if (l->jenis == JENIS_DRAF)
		return;
	satuan_each(l, look, NULL);
	if (l->dengan->dokumen)
		check_prompts(l, l->dengan->dokumen);
}
