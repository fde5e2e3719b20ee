/*
 * A letter or regulation that is cited more than once has one date and one
 * title. Rule same-letter-same-words.
 */
#include <stdlib.h>
#include <string.h>

#include "data/nomor.h"
#include "lint/naskah.h"

enum {
	BANYAK = 16,   /* citations of one text that are compared */
	KATA = 64,     /* words of a title that are compared */
	JENIS_MAX = 16 /* words from the kind of a text to its number */
};

struct kutipan {
	struct str kunci;   /* kind and number: what it is told apart by */
	size_t i;           /* order in the text */
	const struct satuan *u;
	struct str tanggal; /* as it stands; empty: none */
	struct tanggal hari;
	struct str judul;   /* from the first word of it on; empty: none */
};

struct run {
	struct lint *lint;
	struct kutipan *v;
	size_t n, cap;
};

/* The word with which the kind of a text begins. */
static const char *const jenis[] = {
	"undang", "peraturan", "keputusan", "surat", "instruksi", "berita", "nota", "ketetapan",
};

static bool
begins_kind(const struct naskah *n, size_t i)
{
	/* Undang-Undang may be the end of Peraturan Pemerintah Pengganti Undang-Undang. */
	if (str_is(n->kata[i].kecil, "undang") && n->kata[i].jeda != JEDA_AWAL &&
	    (n->kata[i].jeda == JEDA_SAMBUNG || str_is(n->kata[i - 1].kecil, "pengganti")))
		return false;
	return among(n->kata[i].kecil, jenis, COUNT_OF(jenis)) && !kata_kecil(n->kata[i].s);
}

/* The words from the kind on to "Nomor" at word i, as a key; empty when no kind is found. */
static struct str
kind(struct arena *a, const struct naskah *n, size_t i)
{
	static const char *const free[] = {"republik", "indonesia"};
	size_t from = i, k;
	struct str key;

	/* Brackets and full stops end the name: "Lembaran Negara" has a number of its own. */
	do {
		if (n->kata[from].jeda >= JEDA_KALIMAT || i - from == JENIS_MAX)
			return str_of("");
		from--;
		if (str_is(n->kata[from].kecil, "lembaran"))
			return str_of("");
	} while (!begins_kind(n, from));
	for (key = str_of(""), k = from; k < i; k++)
		if (!among(n->kata[k].kecil, free, COUNT_OF(free)))
			key = str_printf(a, "%.*s%.*s ", STRF(key), STRF(n->kata[k].kecil));
	return key;
}

/* Takes blanks, commas and colons off the front. */
static struct str
skip(struct str s)
{
	while (s.n && strchr(" ,:\t\n", s.p[0]))
		s = str_sub(s, 1, s.n);
	return s;
}

static struct str
take_chunk(struct str *s)
{
	size_t i = 0;
	struct str word;

	*s = skip(*s);
	while (i < s->n && !strchr(" ,;()\n", s->p[i]))
		i++;
	word = str_sub(*s, 0, i);
	*s = str_sub(*s, i, s->n);
	return word;
}

/* Takes the word off the front of s if it is that, in any case. */
static bool
take_word_is(struct arena *a, struct str *s, const char *word)
{
	struct str rest = *s, got = take_chunk(&rest);

	if (!str_is(str_lower(a, got), word))
		return false;
	*s = rest;
	return true;
}

/* "tanggal 18 Januari 2022" off the front of s. */
static void
take_date(struct arena *a, struct str *s, struct kutipan *k)
{
	struct str rest = *s, from;
	size_t i;

	if (!take_word_is(a, &rest, "tanggal"))
		return;
	from = skip(rest);
	for (i = 0; i < 3; i++)
		take_chunk(&rest);
	from = str_trim(str_sub(from, 0, from.n - rest.n));
	if (!tanggal_baca(str_squeeze(a, from), &k->hari))
		return;
	k->tanggal = from;
	*s = rest;
}

/* Where a title is surely over: what follows may be any sentence. */
static struct str
up_to_end(struct str s)
{
	enum { TITLE_MAX = 2048 };
	size_t i;

	s = skip(s);
	for (i = 0; i < s.n && i < TITLE_MAX; i++)
		if (strchr(";(\n", s.p[i]) || str_starts(str_sub(s, i, s.n), " sebagaimana "))
			break;
	return str_trim(str_sub(s, 0, i));
}

static void
read_kutipan(struct run *r, const struct naskah *n, size_t i)
{
	struct arena *a = r->lint->arena;
	const struct satuan *u = &n->v[n->kata[i].satuan];
	struct str key = kind(a, n, i), rest, nomor, tahun = str_of("");
	const char *end = n->kata[i].s.p + n->kata[i].s.n;
	struct kutipan k = {.u = u, .i = r->n};

	if (key.n == 0)
		return;
	rest = str_sub(u->s, (size_t)(end - u->s.p), u->s.n);
	nomor = take_chunk(&rest);
	if (take_word_is(a, &rest, "tahun"))
		tahun = take_chunk(&rest);
	/* A number alone is that of many texts. */
	if (nomor.n == 0 || (tahun.n != 4 && !str_has(nomor, "/")))
		return;
	if (str_has(nomor, "/"))
		key = str_sub(key, 0, str_find(key, " "));
	k.kunci = str_printf(a, "%.*s %.*s %.*s", STRF(key), STRF(str_lower(a, nomor)), STRF(tahun));
	take_date(a, &rest, &k);
	if (take_word_is(a, &rest, "perihal") || take_word_is(a, &rest, "hal") || take_word_is(a, &rest, "tentang"))
		k.judul = up_to_end(rest);
	r->v = arena_grow(a, r->v, r->n, &r->cap, sizeof *r->v);
	r->v[r->n++] = k;
}

static size_t
split(struct str s, struct str v[KATA])
{
	size_t n = 0;

	while (n < KATA && (v[n] = take_word(&s)).n)
		n++;
	return n;
}

/* Bytes of a mark at s[i] that is no part of a word; 0: none. */
static size_t
mark_at(struct str s, size_t i)
{
	if (strchr("\"'*_.,:;", s.p[i]))
		return 1;
	return str_starts(str_sub(s, i, s.n), "“") || str_starts(str_sub(s, i, s.n), "”") ? 3 : 0;
}

/* The next byte of a word that is no mark, in small letters; 0 at its end. */
static char
next_byte(struct str s, size_t *i)
{
	size_t n;
	char c;

	while (*i < s.n && (n = mark_at(s, *i)))
		*i += n;
	if (*i >= s.n)
		return '\0';
	c = s.p[(*i)++];
	return char_is_letter(c) ? (char)(c | 0x20) : c;
}

static bool
same_word(struct str x, struct str y)
{
	size_t i = 0, k = 0;
	char c;

	do {
		c = next_byte(x, &i);
		if (c != next_byte(y, &k))
			return false;
	} while (c);
	return true;
}

static bool
same(const struct str *v, size_t n, size_t i, const struct str *w, size_t m, size_t k)
{
	return i < n && k < m && same_word(v[i], w[k]);
}

static bool
same_two(const struct str *v, size_t n, size_t i, const struct str *w, size_t m, size_t k)
{
	return same(v, n, i, w, m, k) && ((i + 1 >= n && k + 1 >= m) || same(v, n, i + 1, w, m, k + 1));
}

/* Where two titles part. */
struct beda {
	bool ada;
	bool lebih;      /* the first of them has a word more there */
	struct str x, y; /* the words there, of either */
};

static struct str
words_at(const struct str *v, size_t n, size_t i)
{
	size_t from = i ? i - 1 : 0, to = i + 1 < n ? i + 1 : n - 1;

	return strip_end((struct str){v[from].p, (size_t)(v[to].p + v[to].n - v[from].p)});
}

/*
 * Both begin with a title and go on with what the sentence says of it. They
 * differ in the title where, behind one word more, less or other, they are
 * the same again; or from the first word on.
 */
static struct beda
compare(struct str x, struct str y)
{
	struct str v[KATA], w[KATA];
	size_t n = split(x, v), m = split(y, w), i = 0;
	bool again;

	while (same(v, n, i, w, m, i))
		i++;
	if (i >= n || i >= m || char_is_digit(v[i].p[0]) || char_is_digit(w[i].p[0]))
		return (struct beda){0};
	again = same_two(v, n, i + 1, w, m, i + 1) || same_two(v, n, i + 1, w, m, i) ||
	    same_two(v, n, i, w, m, i + 1) || (i + 1 == n && i + 1 == m);
	if (!again && i > 0)
		return (struct beda){0};
	return (struct beda){true, i > 0 && same_two(v, n, i + 1, w, m, i), words_at(v, n, i), words_at(w, m, i)};
}

static struct beda
compare_judul(const struct kutipan *x, const struct kutipan *y)
{
	return x->judul.n && y->judul.n ? compare(x->judul, y->judul) : (struct beda){0};
}

/* How carefully a citation is made where it stands. */
static int
care(const struct kutipan *k)
{
	if (LETAK_BIT(k->u->letak) & LETAK_DI_LAMPIRAN)
		return 0;
	return k->u->letak == LETAK_MENGINGAT ? 2 : 1;
}

/* Of equal ones; a word is left out more often than added. */
static bool
is_better(const struct kutipan *x, const struct kutipan *y)
{
	return care(x) != care(y) ? care(x) > care(y) : compare_judul(x, y).lebih;
}

/* The citation whose title most others have. */
static size_t
majority(const struct kutipan *v, size_t n)
{
	size_t best = 0, most = 0, i, k, agree;

	for (i = 0; i < n; i++) {
		for (agree = k = 0; k < n; k++)
			agree += v[i].judul.n && v[k].judul.n && !compare_judul(&v[i], &v[k]).ada;
		if (agree > most || (agree && agree == most && is_better(&v[i], &v[best]))) {
			most = agree;
			best = i;
		}
	}
	return best;
}

static void
tell(struct run *r, const struct kutipan *k, const struct kutipan *right, struct str words, struct str other)
{
	struct temuan t = {R_SAME_LETTER_SAME_WORDS, k->u, false, words, {NULL, 0}, false};

	lint_temuan(r->lint, &t, "\"%.*s\", di %s \"%.*s\"", STRF(words),
	    satuan_tempat(r->lint, right->u), STRF(other));
}

static bool
said(const struct str *v, size_t n, struct str words)
{
	while (n)
		if (str_eq(v[--n], words))
			return true;
	return false;
}

static void
check_group(struct run *r, const struct kutipan *v, size_t n)
{
	const struct kutipan *judul, *tanggal = NULL;
	struct str done[BANYAK];
	size_t i, n_done = 0;
	struct beda beda;

	n = n < BANYAK ? n : BANYAK;
	judul = &v[majority(v, n)];
	for (i = 0; i < n; i++) {
		beda = compare_judul(&v[i], judul);
		if (beda.ada && !said(done, n_done, beda.x)) {
			tell(r, &v[i], judul, beda.x, beda.y);
			done[n_done++] = beda.x;
		}
		if (!v[i].tanggal.n)
			continue;
		if (!tanggal)
			tanggal = &v[i];
		else if (memcmp(&v[i].hari, &tanggal->hari, sizeof v[i].hari) != 0)
			tell(r, &v[i], tanggal, v[i].tanggal, tanggal->tanggal);
	}
}

static int
by_key(const void *pa, const void *pb)
{
	const struct kutipan *a = pa, *b = pb;
	int c = str_cmp(a->kunci, b->kunci);

	return c ? c : (a->i > b->i) - (a->i < b->i);
}

void
check_kutipan_sama(struct lint *l)
{
	const struct naskah *n = naskah(l);
	struct run r = {.lint = l};
	size_t i, k;

	for (i = 1; i < n->n_kata; i++)
		if (str_is(n->kata[i].kecil, "nomor") && n->kata[i].jeda != JEDA_AWAL)
			read_kutipan(&r, n, i);
	if (r.n)
		qsort(r.v, r.n, sizeof *r.v, by_key);
	for (i = 0; i < r.n; i = k) {
		for (k = i + 1; k < r.n && str_eq(r.v[k].kunci, r.v[i].kunci); k++)
			;
		if (k - i > 1)
			check_group(&r, r.v + i, k - i);
	}
}
