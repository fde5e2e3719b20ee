/*
 * References: how a text names a lampiran, and whether what it names belongs
 * to the decree itself or to another text.
 */
#ifndef LINT_RUJUKAN_H
#define LINT_RUJUKAN_H

#include <stdbool.h>

#include "base/mem.h"
#include "base/str.h"

enum { LAMPIRAN_MAX = 64 }; /* lampiran that are told apart; no decree comes near */

/* The lampiran that a text names as its own decree's. */
struct disebut {
	unsigned long long set; /* bit n: Lampiran n in Roman; bit 0: Lampiran without a number */
	bool any;               /* some lampiran is named, be it of another text */
};
void rujuk_lampiran(struct arena *a, struct str text, struct disebut *out);

/* Whether the document has Lampiran n; n 0: any. A number in a wrong form counts by its order. */
struct lint;
bool rujuk_ada_lampiran(const struct lint *l, unsigned n);

/* Whether s, what follows a reference, says that it is to another text: "Keputusan Komisi ... Nomor 5". */
bool rujuk_naskah_lain(struct str s);

#endif
