/*
 * Readings of what a decree says of itself, which several checks need.
 */
#ifndef LINT_DECREE_WORDS_H
#define LINT_DECREE_WORDS_H

#include "decree/decree.h"
#include "teks/words.h"

struct str strip_pejabat(struct str s); /* Plt., Plh., Pj. off the front */

/* "Pasal I" as the label of a diktum, or at the front of its text; or empty. */
struct str pasal_diktum(const struct butir *b);

/* The year that the number of a decree names; 0 when it names none. */
unsigned tahun_nomor(const struct decree *k);

/* Whether an office of the election commission issues the decree. */
bool naskah_kpu(struct arena *a, const struct decree *k);
/* Whether the title says that it amends a decree, whatever word it uses. */
bool naskah_perubahan(struct arena *a, const struct decree *k);

/*
 * The name of a decree as it is compared: "KEPUTUSAN ... TENTANG ..." on one
 * line, without the REPUBLIK INDONESIA that only the title of some offices has.
 */
struct str nama_keputusan(struct arena *a, struct str s);

#endif
