/* The only file that knows Hunspell, see eja.h. */
#include "teks/eja.h"

#include <hunspell.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/file.h"
#include "teks/imbuhan.h"

enum {
	WORD_MAX = 64,         /* longer is no word */
	SARAN_MIN = 5,         /* shorter words have too many neighbours */
	SARAN_MAX = 24,        /* of longer ones the search takes long */
	SARAN_BANYAK = 256,    /* searches in one text: each tries hundreds of words */
	KATA_MAX = 4 << 20,    /* bytes of our own list */
	MEMO_SLOTS = 2 * EJA_UNKNOWN_MAX, /* never more than half full */
	KENAL_SLOTS = 4096     /* words of a text that the dictionary is not asked for again */
};

/* An unknown word met before, or free (p NULL). */
struct memo {
	struct str word, saran;
	bool asked; /* saran is its answer */
};

/* What is remembered of one text. */
struct ingatan {
	struct arena *arena;
	struct memo v[MEMO_SLOTS];
	size_t n, asked;
	struct str kenal[KENAL_SLOTS]; /* the known word last met of each hash, or empty */
};

struct eja {
	struct arena *arena;
	Hunhandle *kamus;
	struct str *bound; /* words between prefix and suffix, sorted */
	size_t n_bound, cap;
	struct ingatan *ingatan;
};

/* Words without which there is no Indonesian: a dictionary that lacks it was not loaded. */
static const char probe[] = "yang";

static const char *const folders[] = {
	"/usr/share/hunspell", "/usr/local/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts",
};

static const char *const names[] = {"id_ID", "id"};

#define COUNT_OF(table) (sizeof (table) / sizeof *(table))

static int
by_bytes(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

/* The dictionary of one folder, or NULL when it has none. */
static Hunhandle *
open_in(struct arena *a, const char *dir)
{
	Hunhandle *h;
	size_t i;

	for (i = 0; i < COUNT_OF(names); i++) {
		const char *stem = path_join(a, dir, names[i]);
		const char *aff = str_printf(a, "%s.aff", stem).p, *dic = str_printf(a, "%s.dic", stem).p;

		if (!file_exists(aff) || !file_exists(dic))
			continue;
		h = Hunspell_create(aff, dic);
		if (h && Hunspell_spell(h, probe))
			return h;
		if (h)
			Hunspell_destroy(h);
	}
	return NULL;
}

static Hunhandle *
open_kamus(struct arena *a, struct str dicpath)
{
	bool usual = dicpath.n == 0;
	Hunhandle *h = NULL;
	size_t i;

	while (!h && dicpath.n)
		h = open_in(a, str_dup(a, str_cut(&dicpath, ':')).p);
	for (i = 0; usual && !h && i < COUNT_OF(folders); i++)
		h = open_in(a, folders[i]);
	return h;
}

static void
add_kata(struct eja *e, struct str word)
{
	if (word.n > 2 && word.p[0] == '-' && word.p[word.n - 1] == '-') {
		e->bound = arena_grow(e->arena, e->bound, e->n_bound, &e->cap, sizeof *e->bound);
		e->bound[e->n_bound++] = str_dup(e->arena, str_sub(word, 1, word.n - 1));
	} else if (word.n) {
		Hunspell_add(e->kamus, str_dup(e->arena, word).p);
	}
}

static void
read_kata(struct eja *e, struct str text)
{
	struct str line;

	while (text.n) {
		line = str_cut(&text, '\n');
		line = str_squeeze(e->arena, str_cut(&line, '#'));
		while (line.n)
			add_kata(e, str_cut(&line, ' '));
	}
	if (e->n_bound)
		qsort(e->bound, e->n_bound, sizeof *e->bound, by_bytes);
}

struct eja *
eja_open(struct diag *d, const char *kata)
{
	struct arena *a = arena_new();
	struct buf text = BUF_INIT;
	struct eja *e = NULL;
	struct str dicpath = str_of(getenv("DICPATH"));
	Hunhandle *h = open_kamus(a, dicpath);

	if (!h) {
		diag_add(d, R_EJAAN_MATI, loc_file(NULL), "kamus bahasa Indonesia (paket Debian hunspell-id) %s",
		    dicpath.n ? "tidak ada di $DICPATH" : "tidak terpasang");
	} else if (file_read(kata, KATA_MAX, &text) != 0) {
		diag_unreadable(d, kata);
		Hunspell_destroy(h);
	} else {
		e = xmalloc(sizeof *e);
		*e = (struct eja){.arena = a, .kamus = h};
		e->ingatan = xmalloc(sizeof *e->ingatan);
		*e->ingatan = (struct ingatan){.arena = arena_new()};
		read_kata(e, buf_str(&text));
	}
	if (!e)
		arena_free(a);
	buf_release(&text);
	return e;
}

void
eja_close(struct eja *e)
{
	if (!e)
		return;
	Hunspell_destroy(e->kamus);
	arena_free(e->ingatan->arena);
	free(e->ingatan);
	arena_free(e->arena);
	free(e);
}

void
eja_mulai(const struct eja *e)
{
	arena_free(e->ingatan->arena);
	*e->ingatan = (struct ingatan){.arena = arena_new()};
}

bool
eja_terdaftar(const struct eja *e, struct str word)
{
	char z[WORD_MAX + 1];

	if (e->ingatan->n == EJA_UNKNOWN_MAX)
		return true;
	if (word.n > WORD_MAX)
		return false;
	memcpy(z, word.p, word.n);
	z[word.n] = '\0';
	return Hunspell_spell(e->kamus, z) != 0;
}

static bool
is_akar(void *ctx, struct akar akar)
{
	const struct eja *e = ctx;

	return eja_terdaftar(e, akar.s) || (akar.bound && e->n_bound &&
	    bsearch(&akar.s, e->bound, e->n_bound, sizeof *e->bound, by_bytes));
}

/* A word without hyphen. */
static bool
is_word(const struct eja *e, struct str word)
{
	char low[WORD_MAX];
	size_t i;

	if (eja_terdaftar(e, word))
		return true;
	for (i = 0; i < word.n; i++)
		low[i] = char_is_lower(word.p[i]) ? word.p[i] : (char)(word.p[i] | 0x20);
	return imbuhan((struct str){low, word.n}, is_akar, (void *)e);
}

/*
 * A word with hyphens: twice the same or nearly so ("tolong-menolong"), or an
 * affix before a name or a foreign word ("se-Kalimantan", "di-upload").
 */
static bool
is_hyphened(const struct eja *e, struct str word)
{
	static const char *const affixes[] = {"di", "me", "men", "mem", "meng", "ber", "ter", "pe", "pen", "peng",
	    "ke", "se", "non", "anti", "pro", "pra", "pasca", "antar", "eks", "sub", "multi", "e"};
	struct str rest = word, first = str_cut(&rest, '-'), part;
	size_t i;

	for (i = 0; i < COUNT_OF(affixes); i++)
		if (str_is(first, affixes[i]))
			return true;
	for (rest = word; rest.n;) {
		part = str_cut(&rest, '-');
		if (part.n > 1 && !is_word(e, part))
			return false;
	}
	return true;
}

static bool
is_checkable(struct str word)
{
	size_t i;

	for (i = 0; i < word.n; i++)
		if (!char_is_letter(word.p[i]) && word.p[i] != '-')
			return false;
	return word.n <= WORD_MAX;
}

static uint32_t
hash(struct str word)
{
	uint32_t h = 2166136261u; /* FNV-1a */
	size_t i;

	for (i = 0; i < word.n; i++)
		h = (h ^ (unsigned char)word.p[i]) * 16777619u;
	return h;
}

/* Where the unknown word is remembered, or a free place for it. */
static struct memo *
memo_of(const struct eja *e, struct str word)
{
	uint32_t h = hash(word);
	struct memo *m;

	for (;; h++) {
		m = &e->ingatan->v[h % MEMO_SLOTS];
		if (!m->word.p || str_eq(m->word, word))
			return m;
	}
}

bool
eja_kenal(const struct eja *e, struct str word)
{
	struct ingatan *g = e->ingatan;
	struct str *known;
	struct memo *m;

	if (!is_checkable(word))
		return true;
	known = &g->kenal[hash(word) % KENAL_SLOTS];
	if (str_eq(*known, word))
		return true;
	m = memo_of(e, word);
	if (m->word.p)
		return false;
	if (eja_terdaftar(e, word) || (str_has(word, "-") ? is_hyphened(e, word) : is_word(e, word))) {
		*known = str_dup(g->arena, word);
		return true;
	}
	m->word = str_dup(g->arena, word);
	g->n++;
	return false;
}

/* The search for the one neighbour of a word. */
struct tetangga {
	const struct eja *e;
	char found[WORD_MAX + 2];
	unsigned n;
};

/* p: a candidate; true when there is no need to look further. */
static bool
try_word(struct tetangga *t, const char *p, size_t n)
{
	struct str s = {p, n};

	if (!eja_terdaftar(t->e, s) || (t->n && str_is(s, t->found)))
		return false;
	memcpy(t->found, p, n);
	t->found[n] = '\0';
	return ++t->n > 1;
}

/* What w is with any letter at i, where `skip` of its own are left out. */
static bool
try_letters(struct tetangga *t, struct str w, size_t i, size_t skip)
{
	char p[WORD_MAX + 1];
	char c;

	memcpy(p, w.p, i);
	memcpy(p + i + 1, w.p + i + skip, w.n - i - skip);
	for (c = 'a'; c <= 'z'; c++) {
		p[i] = c;
		if ((skip == 0 || c != w.p[i]) && try_word(t, p, w.n + 1 - skip))
			return true;
	}
	return false;
}

/* A letter too many at i, or two that changed places. */
static bool
try_moves(struct tetangga *t, struct str w, size_t i)
{
	char p[WORD_MAX + 1];

	memcpy(p, w.p, i);
	memcpy(p + i, w.p + i + 1, w.n - i - 1);
	if (try_word(t, p, w.n - 1))
		return true;
	if (i + 1 == w.n || w.p[i] == w.p[i + 1])
		return false;
	memcpy(p, w.p, w.n);
	p[i] = w.p[i + 1];
	p[i + 1] = w.p[i];
	return try_word(t, p, w.n);
}

static struct str
neighbour(const struct eja *e, struct str word)
{
	struct tetangga t = {.e = e};
	struct arena *a = e->ingatan->arena;
	struct str low = str_lower(a, word);
	size_t i;

	/* The slips of a hand first; a wrong letter only where there is none of them. */
	for (i = 0; i <= low.n && t.n < 2; i++)
		if (!try_letters(&t, low, i, 0) && i < low.n)
			try_moves(&t, low, i);
	if (t.n == 0)
		for (i = 0; i < low.n && !try_letters(&t, low, i, 1);)
			i++;
	if (t.n != 1)
		return (struct str){NULL, 0};
	if (word.n > 1 && !char_is_lower(word.p[1]))
		return str_upper(a, str_of(t.found));
	if (!char_is_lower(word.p[0]))
		t.found[0] = (char)(t.found[0] - 'a' + 'A');
	return str_dup(a, str_of(t.found));
}

struct str
eja_saran(const struct eja *e, struct str word)
{
	struct memo *m = memo_of(e, word);

	if (!m->word.p || word.n < SARAN_MIN || word.n > SARAN_MAX || str_has(word, "-"))
		return (struct str){NULL, 0};
	if (!m->asked && e->ingatan->asked < SARAN_BANYAK) {
		m->saran = neighbour(e, word);
		m->asked = true;
		e->ingatan->asked++;
	}
	return m->saran;
}
