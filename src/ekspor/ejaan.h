/*
 * Ordinary letters for what a decree prints in capitals: as its own texts
 * spell the same words, else as a title is written.
 */
#ifndef EKSPOR_EJAAN_H
#define EKSPOR_EJAAN_H

#include "decree/decree.h"

struct ejaan; /* lives in the arena */

struct ejaan *ejaan_new(struct arena *a, const struct decree *k);

/*
 * s, on one line, in ordinary letters. In capitals it is s again; a text that
 * is not in capitals stays as it is.
 */
struct str ejaan_judul(const struct ejaan *e, struct str s);
/* The same for the name of a person: each word with a capital. */
struct str ejaan_nama(const struct ejaan *e, struct str s);

#endif
