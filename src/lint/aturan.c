/*
 * Runs a rule over a text: its matches, less those that an exception covers,
 * with the replacement where the rule knows one. See aturan.h.
 */
#include "lint/aturan.h"

#include "base/mem.h"

/*
 * Findings of one rule in one text. More of them help nobody; a text of one
 * wrong word, many times over with other endings, would fill memory.
 */
enum { FINDINGS_MAX = 32 };

#define LETAK(no, name) name,
static const char *const letak_names[] = {LETAK_TABLE};
#undef LETAK

const char *
letak_nama(enum letak letak)
{
	return letak_names[letak];
}

enum letak
letak_dari_nama(struct str name)
{
	unsigned i;

	for (i = 0; i < LETAK__COUNT; i++)
		if (str_is(name, letak_names[i]))
			break;
	return i;
}

/*
 * Gives the right form of a listed word the capitals of the wrong one:
 * RESIKO, Resiko, resiko.
 */
static void
copy_case(struct buf *out, struct str words, struct str right)
{
	bool all = true, first = words.n && char_is_upper(words.p[0]);
	size_t i;

	for (i = 0; i < words.n; i++)
		all = all && !char_is_lower(words.p[i]);
	for (i = 0; i < right.n; i++)
		if (char_is_lower(right.p[i]) && (all || (first && i == 0)))
			buf_addc(out, (char)(right.p[i] - 'a' + 'A'));
		else
			buf_addc(out, right.p[i]);
}

/* The right form of the listed word just found, with its ending (-nya). */
static void
right_word(struct search *c, const struct aturan *r, struct str s, const struct match *k,
    struct buf *out)
{
	struct pola_fault fault;
	struct buf right = BUF_INIT;
	unsigned i;

	if (str_to_uint(k->mark, &i) && i < r->n_kata) {
		buf_addstr(&right, r->kata[i].benar);
		pola_replace(c, r->pola, s, STR("$1"), &right, &fault);
		copy_case(out, str_sub(s, k->from, k->to), buf_str(&right));
	}
	buf_release(&right);
}

/* What the words just found should be; out stays empty when the rule does not know. */
static void
correct(struct search *c, const struct aturan *r, struct str s, const struct match *k, struct buf *out)
{
	struct pola_fault fault;

	buf_clear(out);
	if (r->n_kata)
		right_word(c, r, s, k, out);
	else if (r->saran.p)
		pola_replace(c, r->pola, s, r->saran, out, &fault);
}

/*
 * Whether an exception covers part of k: 1, 0, or -1 at a limit. *e goes on
 * through s from one call to the next, so that no text is searched twice.
 */
static int
excepted(struct search *c, const struct aturan *r, struct str s, const struct match *k, struct match *e)
{
	int rc = 1;

	if (!r->kecuali)
		return 0;
	while (rc == 1 && e->to <= k->from)
		rc = pola_find(c, r->kecuali, s, e->to, e);
	if (rc == 0)
		*e = (struct match){.from = s.n, .to = s.n + 1}; /* none is left */
	return rc == -1 ? -1 : e->from < k->to;
}

int
aturan_run(struct search *c, const struct aturan *r, struct str s, finding_fn *finding, void *ctx)
{
	struct match k = {0}, e = {0};
	struct buf fix = BUF_INIT;
	size_t n = 0;
	int rc;

	while ((rc = pola_find(c, r->pola, s, k.to, &k)) == 1) {
		correct(c, r, s, &k, &fix);
		if ((rc = excepted(c, r, s, &k, &e)) == -1)
			break;
		if (rc == 1)
			continue;
		finding(ctx, r, str_sub(s, k.from, k.to), fix.n ? buf_str(&fix) : (struct str){NULL, 0});
		if (++n == FINDINGS_MAX)
			break;
	}
	buf_release(&fix);
	return rc == -1 ? -1 : 0;
}
