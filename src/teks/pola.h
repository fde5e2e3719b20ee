/*
 * Patterns: PCRE2 behind a small face. UTF-8 text goes in, places of matches
 * come out; a pattern that would take too long on a text says so.
 *
 * A compiled pattern never changes. What a search writes to lives in a
 * struct search, one for a run, so that several runs may share the patterns.
 */
#ifndef TEKS_POLA_H
#define TEKS_POLA_H

#include "base/buf.h"
#include "base/str.h"

/*
 * Longest text that is searched, in bytes: far above any item of a decree.
 * A pattern may walk the rest of the text from every place in it, which on a
 * text of megabytes made for the purpose takes hours.
 */
enum { TEXT_MAX = 32 * 1024 };

struct pola;
struct search;

/* Why a pattern or a replacement was refused, and at which byte of it. */
struct pola_fault {
	size_t at;
	char text[160]; /* in the words of PCRE2 */
};

/*
 * Compiles; NULL and *fault filled when the pattern is refused. Beside its
 * own groups a pattern may call the words that many rules need: (?&bulan),
 * (?&kata_tugas), (?&kutipan), (?&alamat), see pola.c.
 */
struct pola *pola_new(struct str pattern, struct pola_fault *fault);
void pola_free(struct pola *p); /* accepts NULL */

struct search *search_new(void);
void search_free(struct search *c); /* accepts NULL */

struct match {
	size_t from, to;  /* bytes of the text; never empty */
	struct str mark; /* name of the (*MARK) passed, or empty */
};

/*
 * The first match at or behind byte `from` of s, which is valid UTF-8 of at
 * most TEXT_MAX bytes. Returns 1 and *k, 0 when there is none, -1 when the
 * search was given up at a limit.
 */
int pola_find(struct search *c, const struct pola *p, struct str s, size_t from, struct match *k);

/* A named group of the match that pola_find just found in s; p NULL when it took no part. */
struct str pola_group(const struct search *c, const struct pola *p, struct str s, const char *name);

/*
 * Appends what `replacement` makes of the match that pola_find just found in s:
 * $1, ${name}, \l and \u as pcre2_substitute knows them. Returns 0, or -1
 * and *fault.
 */
int pola_replace(struct search *c, const struct pola *p, struct str s, struct str replacement,
    struct buf *out, struct pola_fault *fault);

#endif
