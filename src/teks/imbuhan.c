/*
 * Takes affixes off: an enclitic (-nya), a suffix, the prefix that goes with
 * it, and perhaps a second prefix inside. See imbuhan.h.
 */
#include "teks/imbuhan.h"

#include <string.h>

enum {
	WORD_MAX = 64, /* longer is no word */
	ROOT_MIN = 4,  /* of shorter ones too many fit by chance */
	WAYS_MAX = 3   /* roots that one prefix may have hidden */
};

/* Suffixes as a set. */
enum { KOSONG = 1, KAN = 2, I = 4, AN = 8 };

static const struct {
	const char *s;
	unsigned bit;
} suffixes[] = {{"", KOSONG}, {"kan", KAN}, {"an", AN}, {"i", I}};

static const char *const enclitics[] = {"", "nya", "lah", "kah", "pun", "ku"};

/* How a prefix joins what follows. */
enum joint {
	PLAIN,
	R_LOST, /* no second r: berencana, terencana */
	NASAL   /* me-, pe-: the first letter of the root decides */
};

/* A prefix, and the suffixes of which one must stand at the end. */
struct awalan {
	const char *s;
	enum joint joint;
	unsigned suffixes;
	bool nests; /* another prefix may follow */
};

static const struct awalan outer[] = {
	{"", PLAIN, AN | KAN | I, false},
	{"di", PLAIN, KOSONG | KAN | I, true},
	{"me", NASAL, KOSONG | KAN | I, true},
	{"pe", NASAL, KOSONG | AN, true},
	{"ter", R_LOST, KOSONG | KAN | I, false},
	{"ber", R_LOST, KOSONG | AN | KAN, true},
	{"per", R_LOST, KOSONG | AN | KAN | I, false},
	{"ke", PLAIN, AN, true},
	{"se", PLAIN, KOSONG, true},
};

static const struct awalan inner[] = {
	{"per", R_LOST, KOSONG | KAN | I | AN, false},
	{"ber", R_LOST, KAN | AN, false},
	{"ter", R_LOST, KAN | AN, false},
	{"pe", NASAL, AN, false},
	{"ke", PLAIN, KAN | AN | I, false},
	{"se", PLAIN, KAN | AN | I, false},
	{"tidak", PLAIN, AN, false},
};

/* Forms that only stand before another word and change nothing in it. */
static const char *const bound[] = {
	"sub", "antar", "pasca", "pra", "non", "multi", "anti", "maha", "eks", "ekstra", "intra", "makro",
	"mikro", "mono", "poli", "semi", "supra", "super", "trans", "ultra", "dwi", "tri", "catur", "panca",
	"eka", "adi", "purna", "infra", "kontra", "meta", "mini", "neo", "swa", "tuna", "nir", "inter",
	"audio", "video", "hiper", "tele",
};

#define COUNT_OF(table) (sizeof (table) / sizeof *(table))

struct ask {
	akar_fn *is;
	void *ctx;
	unsigned suffix; /* what was taken off the end */
};

/* Roots that stood behind a prefix. */
struct ways {
	char p[WAYS_MAX][WORD_MAX + 1];
	size_t len[WAYS_MAX], n;
};

static bool
is_vowel(struct str s, size_t at)
{
	return at < s.n && strchr("aeiou", s.p[at]);
}

/* A root: a letter that the prefix took away (0: none), then s. */
static void
way(struct ways *w, char lost, struct str s)
{
	char *p = w->p[w->n];
	size_t k = lost != 0;

	if (s.n + k > WORD_MAX || s.n + k < ROOT_MIN)
		return;
	p[0] = lost;
	memcpy(p + k, s.p, s.n);
	w->len[w->n++] = s.n + k;
}

/*
 * Behind "me" or "pe": a nasal of the place where the first letter of the root
 * is spoken; k, p, s, t before a vowel are gone ("memengaruhi",
 * "menyosialisasikan"), before another consonant they stay ("memproduksi").
 */
static void
nasal(struct str s, struct ways *w)
{
	static const struct {
		const char *nasal;
		char lost;
		const char *kept; /* first letters that stay */
	} table[] = {{"ng", 'k', "aeioughkqx"}, {"ny", 's', ""}, {"m", 'p', "bfvp"}, {"n", 't', "cdjzts"}};
	struct str rest;
	size_t i, n;

	if (s.n && strchr("lmnrwy", s.p[0]))
		way(w, 0, s);
	for (i = 0; i < COUNT_OF(table); i++) {
		n = strlen(table[i].nasal);
		if (!str_starts(s, table[i].nasal))
			continue;
		rest = str_sub(s, n, s.n);
		if (is_vowel(rest, 0))
			way(w, table[i].lost, rest);
		if (rest.n && strchr(table[i].kept, rest.p[0]) &&
		    !(strchr("kpst", rest.p[0]) && is_vowel(rest, 1)))
			way(w, 0, rest);
		return;
	}
}

/* The roots that s, which begins with prefix a, may be made of. */
static void
take_off(struct str s, const struct awalan *a, struct ways *w)
{
	size_t n = strlen(a->s);

	w->n = 0;
	if (!str_starts(s, a->s))
		return;
	if (a->joint == NASAL) {
		nasal(str_sub(s, n, s.n), w);
		return;
	}
	way(w, 0, str_sub(s, n, s.n));
	if (a->joint == R_LOST)
		way(w, 'r', str_sub(s, n, s.n));
}

/* Whether the i-th of the ways is a root. -i does not follow an i. */
static bool
known(const struct ask *q, const struct ways *w, size_t i, bool prefix)
{
	if (q->suffix == I && w->p[i][w->len[i] - 1] == 'i')
		return false;
	return q->is(q->ctx, (struct akar){{w->p[i], w->len[i]}, prefix && q->suffix != KOSONG});
}

/* Whether a root of s is known when prefix a is taken off, and one behind it. */
static bool
without_prefix(const struct ask *q, struct str s, const struct awalan *a)
{
	struct ways w, deep;
	size_t i, j, k;

	take_off(s, a, &w);
	for (i = 0; i < w.n; i++) {
		if (known(q, &w, i, *a->s))
			return true;
		for (j = 0; a->nests && j < COUNT_OF(inner); j++) {
			if (!(inner[j].suffixes & q->suffix))
				continue;
			take_off((struct str){w.p[i], w.len[i]}, &inner[j], &deep);
			for (k = 0; k < deep.n; k++)
				if (known(q, &deep, k, true))
					return true;
		}
	}
	return false;
}

static bool
without_suffix(struct ask *q, struct str s)
{
	size_t i, j;

	for (i = 0; i < COUNT_OF(suffixes); i++) {
		if (!str_ends(s, suffixes[i].s))
			continue;
		q->suffix = suffixes[i].bit;
		for (j = 0; j < COUNT_OF(outer); j++)
			if (outer[j].suffixes & q->suffix &&
			    without_prefix(q, str_sub(s, 0, s.n - strlen(suffixes[i].s)), &outer[j]))
				return true;
	}
	return false;
}

static bool
without_bound(struct ask *q, struct str s)
{
	struct awalan a = {NULL, PLAIN, KOSONG, false};
	size_t i;

	q->suffix = KOSONG;
	for (i = 0; i < COUNT_OF(bound); i++) {
		a.s = bound[i];
		if (without_prefix(q, s, &a))
			return true;
	}
	return false;
}

bool
imbuhan(struct str word, akar_fn *is, void *ctx)
{
	struct ask q = {is, ctx, KOSONG};
	struct str base;
	size_t i;

	if (word.n > WORD_MAX)
		return false;
	for (i = 0; i < COUNT_OF(enclitics); i++) {
		if (!str_ends(word, enclitics[i]))
			continue;
		base = str_sub(word, 0, word.n - strlen(enclitics[i]));
		if ((*enclitics[i] && base.n >= ROOT_MIN && is(ctx, (struct akar){base, false})) ||
		    without_suffix(&q, base) || without_bound(&q, base))
			return true;
	}
	return false;
}
