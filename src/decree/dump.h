/* The decree model as JSON text: what `keputusan tree` prints. */
#ifndef DECREE_DUMP_H
#define DECREE_DUMP_H

#include "base/buf.h"
#include "decree/decree.h"

/*
 * Appends the model to out: keys in the words of the model, parts that are
 * absent or empty left out, no places, so that the same decree from two
 * sources gives the same text. Rows of a matrix are objects, kunci to text.
 */
void decree_dump(const struct decree *k, struct buf *out);

#endif
