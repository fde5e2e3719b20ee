/*
 * Small readings of a text that several checks need. Letter case is that of
 * str_upper and str_lower.
 */
#ifndef LINT_WORDS_H
#define LINT_WORDS_H

#include "base/mem.h"
#include "base/str.h"

struct decree;

#define COUNT_OF(table) (sizeof (table) / sizeof *(table))

/* Whether s is one of the n words of the table. */
bool among(struct str s, const char *const *table, size_t n);

struct str one_line_upper(struct arena *a, struct str s);
bool has_small(struct arena *a, struct str s);
bool has_fold(struct arena *a, struct str s, const char *lower); /* letter case aside */

/* Empty, or dots or a line to write on where something is to be filled in. */
bool unfilled(struct str s);

struct str take_word(struct str *s);    /* off the front; commas are blanks */
struct str last_word(struct str s);
struct str strip_end(struct str s);     /* blanks and . , ; : off the end */
struct str strip_pejabat(struct str s); /* Plt., Plh., Pj. off the front */

/* The year that the number of a decree names; 0 when it names none. */
unsigned tahun_nomor(const struct decree *k);

/*
 * The name of a decree as it is compared: "KEPUTUSAN ... TENTANG ..." on one
 * line, without the REPUBLIK INDONESIA that only the title of some offices has.
 */
struct str nama_keputusan(struct arena *a, struct str s);

/* Where two lines of words with single blanks part: a few words of each from there on. */
struct parting {
	struct str got, want;
};
struct parting words_part(struct str got, struct str want);

#endif
