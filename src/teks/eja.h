/*
 * Spelling: an Indonesian dictionary of Hunspell, a list of words of our own
 * beside it, and the rules of affixes (imbuhan.h) for what neither lists.
 *
 * The dictionary is that of the machine (Debian: hunspell-id): id_ID or id in
 * the usual folders, or in those of $DICPATH when that is set.
 */
#ifndef TEKS_EJA_H
#define TEKS_EJA_H

#include "base/mem.h"
#include "base/str.h"
#include "diag/diag.h"

struct eja; /* opaque; for one thread, since it remembers the unknown words of a text */

/*
 * kata: the file with the words of our own, separated by blanks, from # to
 * the end of a line a comment. A capital makes it a name ("Banyumas"),
 * hyphens around it a word that is only written as one between prefix and
 * suffix ("-tindaklanjut-").
 *
 * The caller's, for eja_close. NULL after a message: ejaan-mati when the
 * machine has no dictionary, or why the file of words cannot be read.
 */
struct eja *eja_open(struct diag *d, const char *kata);
void eja_close(struct eja *e); /* accepts NULL */

/* A new text: forgets the words of the last one. */
void eja_mulai(const struct eja *e);

/*
 * Whether the word is one. Words with other than ASCII letters and hyphens,
 * and those longer than any, are taken for words. Behind EJA_UNKNOWN_MAX unknown
 * ones every word is known, and listed: the text is of another language.
 */
bool eja_kenal(const struct eja *e, struct str word);
enum { EJA_UNKNOWN_MAX = 1024 };

/* Whether it is listed as it stands, no affixes taken off. */
bool eja_terdaftar(const struct eja *e, struct str word);

/*
 * The one listed word that a slip away from a word eja_kenal did not know (a
 * letter too many, too few, two that changed places; only if there is none, a
 * wrong letter), with its capitals; p NULL when it is not the only one. It
 * lives until eja_mulai.
 */
struct str eja_saran(const struct eja *e, struct str word);

#endif
