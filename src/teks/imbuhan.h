/*
 * Affixes of Indonesian: what a word may be made of. A dictionary lists the
 * roots and the common derived forms; a draft has thousands more that follow
 * the same rules ("diinternalisasikan", "kepemiluannya"). They are taken
 * apart here, the sounds that a prefix changes put back.
 */
#ifndef TEKS_IMBUHAN_H
#define TEKS_IMBUHAN_H

#include "base/str.h"

/* What is left of a word, and how it came about. */
struct akar {
	struct str s;
	bool bound; /* a prefix and a suffix enclose it: "tindaklanjut" of "menindaklanjuti" */
};

/* Whether this is a word; the slice is valid until it returns. */
typedef bool akar_fn(void *ctx, struct akar akar);

/*
 * Whether `is` knows something that the word is made of by the rules:
 * word is of small ASCII letters. The word itself is not asked for.
 */
bool imbuhan(struct str word, akar_fn *is, void *ctx);

#endif
