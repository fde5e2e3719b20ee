/* See naskah.h. */
#include "lint/naskah.h"

#include <stdarg.h>
#include <string.h>

struct builder {
	struct arena *arena;
	struct satuan *v;
	size_t n, cap;
	struct kata_teks *kata;
	size_t n_kata, kata_cap;
};

/* A letter beyond ASCII at s[i], and its bytes; 0 for punctuation and blanks. */
static size_t
other_letter(struct str s, size_t i)
{
	size_t to = i;
	uint32_t cp;

	if ((unsigned char)s.p[i] < 0x80)
		return 0;
	cp = utf8_next(s, &to);
	return (cp >= 0xC0 && cp < 0x2000) || cp >= 0x3040 ? to - i : 0;
}

static size_t
word_end(struct str s, size_t i)
{
	size_t n;

	while (i < s.n)
		if (char_is_alnum(s.p[i]))
			i++;
		else if ((n = other_letter(s, i)))
			i += n;
		else
			break;
	return i;
}

/* What the bytes [from, to) between two words amount to. */
static enum jeda
jeda_of(struct str s, size_t from, size_t to)
{
	enum jeda jeda = JEDA_SPASI;
	size_t i;

	if (to == from + 1 && strchr("-/.", s.p[from]))
		return JEDA_SAMBUNG;
	for (i = from; i < to; i++) {
		if (strchr(".;:!?(\n", s.p[i]))
			return JEDA_KALIMAT;
		if (s.p[i] != ' ' && s.p[i] != '\t')
			jeda = JEDA_LAIN;
	}
	return jeda;
}

static void
add_words(struct builder *b, unsigned satuan)
{
	struct str s = b->v[satuan].s;
	size_t i = 0, from, last = 0;
	struct kata_teks *k;
	bool any = false;

	while (i < s.n) {
		from = i;
		i = word_end(s, i);
		if (i == from) {
			utf8_next(s, &i);
			continue;
		}
		b->kata = arena_grow(b->arena, b->kata, b->n_kata, &b->kata_cap, sizeof *b->kata);
		k = &b->kata[b->n_kata++];
		k->s = str_sub(s, from, i);
		k->kecil = str_lower(b->arena, k->s);
		k->satuan = satuan;
		k->jeda = any ? jeda_of(s, last, from) : JEDA_AWAL;
		any = true;
		last = i;
	}
}

/* In a line of capitals nothing can be told from capitals. */
static bool
is_mixed(struct str s)
{
	size_t i, lower = 0, upper = 0;

	for (i = 0; i < s.n; i++) {
		lower += char_is_lower(s.p[i]);
		upper += char_is_letter(s.p[i]) && !char_is_lower(s.p[i]);
	}
	return lower > upper;
}

static void
add_satuan(struct lint *l, const struct satuan *u, void *ctx)
{
	struct builder *b = ctx;

	(void)l;
	b->v = arena_grow(b->arena, b->v, b->n, &b->cap, sizeof *b->v);
	b->v[b->n++] = *u;
}

const struct naskah *
naskah(struct lint *l)
{
	struct builder b = {.arena = l->arena};
	struct naskah *n;
	bool *mixed;
	size_t i;

	if (l->naskah)
		return l->naskah;
	satuan_each(l, add_satuan, &b);
	mixed = arena_alloc(l->arena, b.n + 1);
	for (i = 0; i < b.n; i++) {
		mixed[i] = is_mixed(b.v[i].s);
		add_words(&b, (unsigned)i);
	}
	n = arena_alloc(l->arena, sizeof *n);
	*n = (struct naskah){b.v, mixed, b.n, b.kata, b.n_kata, arena_alloc(l->arena, b.n_kata + 1)};
	return l->naskah = n;
}

bool
kata_kapital(struct str s)
{
	size_t i, n = 0;

	for (i = 0; i < s.n; i++) {
		if (char_is_lower(s.p[i]))
			return false;
		n += char_is_upper(s.p[i]);
	}
	return n > 1;
}

bool
kata_berkapital(struct str s)
{
	return s.n && char_is_upper(s.p[0]) && !kata_kapital(s);
}

bool
kata_kecil(struct str s)
{
	return s.n && char_is_lower(s.p[0]);
}

bool
kata_tugas(struct str kecil)
{
	static const char *const words[] = {
		"dan", "atau", "serta", "di", "ke", "dari", "pada", "untuk", "dengan", "yang", "dalam", "oleh",
		"atas", "bagi", "antara", "tentang", "terhadap", "melalui", "kepada", "menuju", "sebagai",
		"menjadi", "secara",
	};

	return among(kecil, words, COUNT_OF(words));
}

struct str
kata_rentang(const struct naskah *n, size_t i, size_t k)
{
	const char *from = n->kata[i].s.p, *to = n->kata[k].s.p + n->kata[k].s.n;

	return (struct str){from, (size_t)(to - from)};
}

size_t
judul_sampai(const struct naskah *n, size_t i)
{
	if (str_is(n->kata[i].kecil, "tentang") || str_is(n->kata[i].kecil, "perihal"))
		for (; i + 1 < n->n_kata && n->kata[i + 1].jeda < JEDA_KALIMAT; i++)
			if (!kata_tugas(n->kata[i + 1].kecil) && kata_kecil(n->kata[i + 1].s))
				break;
	return i;
}

static enum level
softer(enum level level)
{
	return level == LEVEL_ERROR ? LEVEL_WARNING : LEVEL_INFO;
}

/*
 * Whether a rule has said enough of one text: each finding looks for its
 * words in all of it, and a text may have been made of faults.
 */
static bool
is_enough(struct lint *l, const struct temuan *t)
{
	enum { MOST = 32 };

	if (l->terakhir.text != t->u->s.p) {
		l->terakhir.text = t->u->s.p;
		memset(l->terakhir.n, 0, sizeof l->terakhir.n);
	}
	if (l->terakhir.n[t->no] == MOST)
		return true;
	l->terakhir.n[t->no]++;
	return false;
}

void
lint_temuan(struct lint *l, const struct temuan *t, const char *fmt, ...)
{
	struct rule rule = rules[t->no];
	struct finding f = {.words = t->words, .fix = t->fix, .sure = t->sure, .reach = t->u->s.n + 1};
	struct str arg;
	va_list ap;

	if (is_enough(l, t))
		return;
	f.loc = satuan_loc(l, t->u);
	f.nth = times_before(t->u->s, t->words);
	if (t->lunak && LETAK_BIT(t->u->letak) & LETAK_DI_LAMPIRAN)
		rule.level = softer(rule.level);
	va_start(ap, fmt);
	arg = str_vprintf(l->arena, fmt, ap);
	va_end(ap);
	diag_add_finding(l->diag, &rule, &f, "%.*s", STRF(arg));
}

const char *
satuan_tempat(const struct lint *l, const struct satuan *u)
{
	const char *place = satuan_loc(l, u).place;

	return place ? place : "";
}
