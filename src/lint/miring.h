/*
 * Foreign words and italics, where the document tells what is in italics:
 * rules foreign-italic (the words are data, of a rule with `miring`) and
 * italic-span-exact.
 */
#ifndef LINT_MIRING_H
#define LINT_MIRING_H

#include "teks/eja.h"
#include "teks/kosakata.h"
#include "lint/periksa.h"

/* Adds the words that the document has in italics. */
void miring_baca(struct lint *l, struct kosakata *out);

/* search: for the patterns of the rules in dengan. Without a document with italics nothing is said. */
void check_miring(struct lint *l, struct search *search);

#endif
