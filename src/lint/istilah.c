/*
 * A term keeps its capitals wherever it stands. Terms are pairs of words that
 * belong together, such as Zona Integritas, and that the title has, or that
 * are written with capitals nearly everywhere. Rule defined-term-caps (KMK
 * 527 butir 67).
 */
#include <stdlib.h>

#include "lint/naskah.h"

/*
 * How a pair is written: "Zona Integritas", "zona integritas" or "zona
 * Integritas", or with a capital that is not that of a sentence and a small
 * letter, "Zona integritas", which no sentence explains.
 */
enum bentuk { KAPITAL, KECIL, CAMPUR };

struct pasangan {
	struct str a, b;      /* in small letters */
	size_t kata;          /* where: index of the first word */
	enum bentuk bentuk;
};

/*
 * Whether a word is part of a term without its capitals. RAGU: the term is
 * none of the title, and may be meant in general where it stands.
 */
enum salah { BENAR, SALAH, RAGU };

struct run {
	struct lint *lint;
	const struct naskah *n;
	struct str judul;     /* of the decree, in small letters, a blank before and behind */
	struct pasangan *v;   /* sorted */
	size_t n_v;
	struct str *kata;     /* every word that is not in capitals alone, in small letters, sorted */
	size_t n_kata;
	enum salah *salah;    /* by word */
};

/*
 * The parts where a term is used in sentences: Mengingat has the titles of
 * others, and cells have their own ways with capitals.
 */
static bool
is_used(enum letak letak)
{
	return letak == LETAK_MENIMBANG || letak == LETAK_MEMPERHATIKAN || letak == LETAK_DIKTUM ||
	    letak == LETAK_LAMPIRAN;
}

static int
by_words(const void *pa, const void *pb)
{
	const struct pasangan *a = pa, *b = pb;
	int c = str_cmp(a->a, b->a);

	if (c == 0)
		c = str_cmp(a->b, b->b);
	return c ? c : (a->kata > b->kata) - (a->kata < b->kata);
}

static int
by_str(const void *pa, const void *pb)
{
	const struct str *a = pa, *b = pb;

	return str_cmp(*a, *b);
}

/* How many words are smaller; or_equal: those that are equal, too. */
static size_t
rank(const struct run *r, struct str word, bool or_equal)
{
	size_t from = 0, to = r->n_kata, mid;
	int c;

	while (from < to) {
		mid = from + (to - from) / 2;
		c = str_cmp(r->kata[mid], word);
		if (c < 0 || (c == 0 && or_equal))
			from = mid + 1;
		else
			to = mid;
	}
	return from;
}

/* How often the word stands in the text. */
static size_t
count(const struct run *r, struct str word)
{
	return rank(r, word, true) - rank(r, word, false);
}

/*
 * Whether words i and i + 1 are a pair that says something: in capitals alone
 * nothing can be seen, and the capital of a sentence is no capital.
 */
static bool
read_pair(const struct run *r, size_t i, struct pasangan *out)
{
	enum { LETTERS = 4 };
	const struct kata_teks *a = &r->n->kata[i], *b = a + 1;

	if (i + 1 == r->n->n_kata || b->jeda != JEDA_SPASI || !is_used(r->n->v[a->satuan].letak) ||
	    a->s.n < LETTERS || b->s.n < LETTERS || kata_kapital(a->s) || kata_kapital(b->s) ||
	    char_is_digit(a->s.p[0]) || char_is_digit(b->s.p[0]) || kata_tugas(a->kecil) || kata_tugas(b->kecil) ||
	    str_is(b->kecil, "tahun") || str_is(b->kecil, "nomor"))
		return false;
	*out = (struct pasangan){a->kecil, b->kecil, i, KECIL};
	if (kata_berkapital(a->s) && kata_berkapital(b->s))
		out->bentuk = KAPITAL;
	else if (kata_berkapital(a->s) && a->jeda < JEDA_KALIMAT)
		out->bentuk = CAMPUR;
	return true;
}

static void
collect(struct run *r)
{
	const struct naskah *n = r->n;
	size_t i;

	r->v = arena_alloc(r->lint->arena, (n->n_kata + 1) * sizeof *r->v);
	r->kata = arena_alloc(r->lint->arena, (n->n_kata + 1) * sizeof *r->kata);
	r->salah = arena_alloc(r->lint->arena, (n->n_kata + 1) * sizeof *r->salah);
	/* Capitals of another text's title prove nothing and are nobody's to change. */
	for (i = 0; i < n->n_kata; i = judul_sampai(n, i) + 1) {
		if (is_used(n->v[n->kata[i].satuan].letak) && !kata_kapital(n->kata[i].s))
			r->kata[r->n_kata++] = n->kata[i].kecil;
		r->n_v += read_pair(r, i, &r->v[r->n_v]);
	}
	if (r->n_v)
		qsort(r->v, r->n_v, sizeof *r->v, by_words);
	if (r->n_kata)
		qsort(r->kata, r->n_kata, sizeof *r->kata, by_str);
}

/* The occurrences of one pair, which stand beside each other in struct run. */
struct grup {
	const struct pasangan *v;
	size_t n;
};

/* How often a word stands in the pair that it is most often in, as its first word or its second. */
struct tetangga {
	struct str kata;
	size_t depan, belakang;
};

static int
by_kata(const void *pa, const void *pb)
{
	const struct tetangga *a = pa, *b = pb;

	return str_cmp(a->kata, b->kata);
}

static size_t
larger(size_t a, size_t b)
{
	return a > b ? a : b;
}

/* One entry for each word of the groups, sorted; their number is returned. */
static size_t
neighbours(const struct grup *g, size_t n, struct tetangga *v)
{
	size_t i, m = 0;

	for (i = 0; i < n; i++) {
		v[2 * i] = (struct tetangga){g[i].v->a, g[i].n, 0};
		v[2 * i + 1] = (struct tetangga){g[i].v->b, 0, g[i].n};
	}
	if (n)
		qsort(v, 2 * n, sizeof *v, by_kata);
	for (i = 0; i < 2 * n; i++) {
		if (m == 0 || !str_eq(v[m - 1].kata, v[i].kata)) {
			v[m++] = v[i];
			continue;
		}
		v[m - 1].depan = larger(v[m - 1].depan, v[i].depan);
		v[m - 1].belakang = larger(v[m - 1].belakang, v[i].belakang);
	}
	return m;
}

/* What the words of a pair are beside it. */
struct saingan {
	bool depan;    /* the first is rather the second of another pair: Aksi in "Aksi pembangunan" */
	bool belakang; /* the second is rather the first of another: Zona in "pembangunan Zona" */
};

static struct saingan
rivals(const struct grup *g, const struct tetangga *v, size_t n)
{
	struct tetangga a = {.kata = g->v->a}, b = {.kata = g->v->b};
	const struct tetangga *of_a = bsearch(&a, v, n, sizeof *v, by_kata);
	const struct tetangga *of_b = bsearch(&b, v, n, sizeof *v, by_kata);

	return (struct saingan){of_a->belakang > g->n, of_b->depan >= g->n};
}

/* How often the pair is written how. */
struct jumlah {
	size_t kapital, campur, kecil;
};

static struct jumlah
survey(const struct grup *g)
{
	struct jumlah j = {0};
	size_t i;

	for (i = 0; i < g->n; i++) {
		j.kapital += g->v[i].bentuk == KAPITAL;
		j.campur += g->v[i].bentuk == CAMPUR;
		j.kecil += g->v[i].bentuk == KECIL;
	}
	return j;
}

static bool
in_title(const struct run *r, const struct grup *g)
{
	return str_has(r->judul, str_printf(r->lint->arena, " %.*s %.*s ", STRF(g->v->a), STRF(g->v->b)).p);
}

/* Whether the pair is a term, so that it is not written small. */
static bool
is_term(const struct run *r, const struct grup *g, const struct jumlah *j, bool title)
{
	enum { OFTEN = 3 };
	size_t a = count(r, g->v->a), b = count(r, g->v->b), other = j->kecil + j->campur;

	/* Words that are often apart belong together by chance. */
	if (j->kapital == 0 || 5 * g->n < 4 * (a < b ? a : b))
		return false;
	/* The words of a title may also be meant in general: "perlu menyusun rencana aksi". */
	return title ? j->kapital > 1 && j->kapital > other : j->kapital >= OFTEN && j->kapital >= 3 * other;
}

/* The places of the group that are written so. */
static void
mark(struct run *r, const struct grup *g, enum bentuk bentuk, enum salah salah)
{
	enum { MOST = 12 }; /* whoever has seen so many looks for the others himself */
	size_t i, n = 0;

	for (i = 0; i < g->n && n < MOST; i++)
		if (g->v[i].bentuk == bentuk) {
			r->salah[g->v[i].kata] = r->salah[g->v[i].kata + 1] = salah;
			n++;
		}
}

static void
mark_group(struct run *r, const struct grup *g, struct saingan s)
{
	enum { OFTEN = 3 };
	struct jumlah j = survey(g);
	bool title = in_title(r, g);

	if (!s.depan && !s.belakang && is_term(r, g, &j, title))
		mark(r, g, KECIL, title ? SALAH : RAGU);
	if (j.campur && j.kapital > j.campur && !s.depan &&
	    (title || j.kapital >= OFTEN || (!s.belakang && j.kapital > 1)))
		mark(r, g, CAMPUR, SALAH);
}

/* The last word of the wrong term that begins with word i; small words may stand inside. */
static size_t
span_end(const struct run *r, size_t i)
{
	const struct naskah *n = r->n;
	size_t end = i, k;

	for (k = i + 1; k < n->n_kata && n->kata[k].jeda == JEDA_SPASI; k++)
		if (r->salah[k])
			end = k;
		else if (!kata_tugas(n->kata[k].kecil))
			break;
	return end;
}

/* The first word of the wrong term, where words of the title stand small in front of it as well. */
static size_t
span_start(const struct run *r, size_t i, size_t end)
{
	const struct kata_teks *k = r->n->kata;
	struct str span, low;

	for (; i > 0 && k[i].jeda == JEDA_SPASI && kata_kecil(k[i - 1].s); i--) {
		span = str_squeeze(r->lint->arena, kata_rentang(r->n, i - 1, end));
		low = str_lower(r->lint->arena, span);
		if (!str_has(r->judul, str_printf(r->lint->arena, " %.*s ", STRF(low)).p))
			break;
	}
	while (kata_tugas(k[i].kecil))
		i++;
	return i;
}

/* How many words are the same from k on as from i to end. */
static size_t
same_words(const struct naskah *n, size_t i, size_t end, size_t k)
{
	size_t m;

	for (m = 0; i + m <= end; m++)
		if (k + m >= n->n_kata || n->kata[k + m].satuan != n->kata[k].satuan ||
		    !str_eq(n->kata[k + m].kecil, n->kata[i + m].kecil))
			break;
	return m;
}

/* Where the words from i to end, or most of them, stand with capitals. */
static const struct pasangan *
right_form(const struct run *r, size_t i, size_t end)
{
	struct pasangan key = {.a = r->n->kata[i].kecil, .b = r->n->kata[i + 1].kecil, .kata = i};
	const struct pasangan *at = bsearch(&key, r->v, r->n_v, sizeof *r->v, by_words), *p, *best = NULL;

	if (!at)
		return NULL;
	for (p = at; p > r->v && str_eq(p[-1].a, key.a) && str_eq(p[-1].b, key.b);)
		p--;
	for (; p < r->v + r->n_v && str_eq(p->a, key.a) && str_eq(p->b, key.b); p++)
		if (p->bentuk == KAPITAL && (!best ||
		    same_words(r->n, i, end, p->kata) > same_words(r->n, i, end, best->kata)))
			best = p;
	return best;
}

/* The words from i to end, of which those from `pair` on are known to be a term. */
static void
tell(struct run *r, size_t i, size_t pair, size_t end)
{
	const struct naskah *n = r->n;
	const struct pasangan *right = right_form(r, i, end);
	struct str words = kata_rentang(n, i, end);
	struct temuan t = {R_DEFINED_TERM_CAPS, &n->v[n->kata[i].satuan], r->salah[pair] == RAGU, words, {NULL, 0}, false};
	const struct satuan *at;

	if (!right) {
		right = right_form(r, pair, end);
		i = pair;
	}
	if (!right)
		return;
	at = &n->v[n->kata[right->kata].satuan];
	lint_temuan(r->lint, &t, "\"%.*s\", di %s \"%.*s\"", STRF(words), satuan_tempat(r->lint, at),
	    STRF(kata_rentang(n, right->kata, right->kata + same_words(n, i, end, right->kata) - 1)));
}

static void
find_terms(struct run *r)
{
	struct grup *g = arena_alloc(r->lint->arena, (r->n_v + 1) * sizeof *g);
	struct tetangga *v = arena_alloc(r->lint->arena, (2 * r->n_v + 1) * sizeof *v);
	size_t i, n = 0, m;

	for (i = 0; i < r->n_v; i++)
		if (n && str_eq(g[n - 1].v->a, r->v[i].a) && str_eq(g[n - 1].v->b, r->v[i].b))
			g[n - 1].n++;
		else
			g[n++] = (struct grup){&r->v[i], 1};
	m = neighbours(g, n, v);
	for (i = 0; i < n; i++)
		mark_group(r, &g[i], rivals(&g[i], v, m));
}

void
check_istilah(struct lint *l)
{
	enum { TITLE_MAX = 2048 }; /* it is searched for every pair of words */
	struct run r = {.lint = l, .n = naskah(l)};
	struct str title = str_squeeze(l->arena, str_sub(l->k->tentang.s, 0, TITLE_MAX));
	size_t i, end;

	r.judul = str_printf(l->arena, " %.*s ", STRF(str_lower(l->arena, title)));
	collect(&r);
	find_terms(&r);
	for (i = 0; i + 1 < r.n->n_kata; i++) {
		if (!r.salah[i])
			continue;
		end = span_end(&r, i);
		if (!r.n->disebut[i] && !r.n->disebut[end])
			tell(&r, span_start(&r, i, end), i, end);
		i = end;
	}
}
