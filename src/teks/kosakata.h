/*
 * The words of one decree, as a set: a suggestion that the decree itself
 * uses elsewhere is hardly wrong.
 */
#ifndef TEKS_KOSAKATA_H
#define TEKS_KOSAKATA_H

#include "base/mem.h"
#include "base/str.h"

struct kosakata {
	struct str *v; /* a hash table of `slots` places, a power of two */
	size_t slots, n;
};

enum { KOSAKATA_MAX = 1 << 16 }; /* further words are not kept: no decree has so many */

/* Letter case aside. What is kept is in the arena. */
void kosakata_tambah(struct arena *a, struct kosakata *k, struct str word);
bool kosakata_ada(const struct kosakata *k, struct str word);

#endif
