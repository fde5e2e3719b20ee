/* See kosakata.h. */
#include "teks/kosakata.h"

enum { SLOTS_MIN = 1024 };

static bool
same(struct str a, struct str b)
{
	size_t i;

	for (i = 0; i < a.n && i < b.n && char_fold(a.p[i]) == char_fold(b.p[i]);)
		i++;
	return i == a.n && i == b.n;
}

/* Where the word is, or the free place for it. */
static struct str *
place(const struct kosakata *k, struct str word)
{
	uint32_t h = 2166136261u; /* FNV-1a */
	struct str *s;
	size_t i;

	for (i = 0; i < word.n; i++)
		h = (h ^ (unsigned char)char_fold(word.p[i])) * 16777619u;
	for (;; h++) {
		s = &k->v[h & (k->slots - 1)];
		if (!s->p || same(*s, word))
			return s;
	}
}

/* Twice the places; the words move over. */
static void
grow(struct arena *a, struct kosakata *k)
{
	struct kosakata old = *k;
	size_t i;

	k->slots = old.slots ? 2 * old.slots : SLOTS_MIN;
	k->v = arena_alloc(a, k->slots * sizeof *k->v);
	for (i = 0; i < old.slots; i++)
		if (old.v[i].p)
			*place(k, old.v[i]) = old.v[i];
}

void
kosakata_tambah(struct arena *a, struct kosakata *k, struct str word)
{
	struct str *s;

	if (2 * k->n >= k->slots && k->n < KOSAKATA_MAX)
		grow(a, k);
	s = place(k, word);
	if (!s->p && k->n < KOSAKATA_MAX) {
		*s = str_dup(a, word);
		k->n++;
	}
}

bool
kosakata_ada(const struct kosakata *k, struct str word)
{
	return k->slots && place(k, word)->p;
}
