/*
 * Writers: what the readers of read.h make of a file, back into the bytes of
 * one. Reading what was written gives the same again; the same input gives
 * the same bytes.
 */
#ifndef EKSPOR_TULIS_H
#define EKSPOR_TULIS_H

#include "base/buf.h"
#include "data/value.h"

/*
 * A value tree as YAML in block style, appended to out: long texts are
 * folded, lines kept, and quoted only what would read as something else.
 * Returns 0, or -1 when memory is used up (libyaml has no other way to fail
 * on a tree of texts, lists and maps).
 */
int tulis_yaml(const struct value *v, struct buf *out);

/* A grid as CSV: commas, and quotes where a cell needs them. */
void tulis_csv(const struct value *grid, struct buf *out);

#endif
