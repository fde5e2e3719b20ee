/*
 * The names of the regulations that Mengingat cites, word for word as in the
 * register. Rule mengingat-title-exact. Letter case, dashes and commas are
 * not judged here: other rules do, or copies of one regulation differ in them.
 */
#include "lint/berlaku.h"

#include <string.h>

/* A word of a title: as it stands, and as it is compared. */
struct kata_judul {
	struct str asli, banding;
};

struct judul {
	struct kata_judul *v;
	size_t n, cap;
};

static bool
is_dash(uint32_t cp)
{
	return cp == '-' || (cp >= 0x2010 && cp <= 0x2015) || cp == 0x2212;
}

/* Letters, digits, '/' and plain hyphens; without quotation marks, commas and stars. */
static struct str
banding(struct arena *a, struct str s)
{
	char *p = arena_alloc(a, s.n + 1);
	size_t i = 0, from, n = 0;
	uint32_t cp;

	while (i < s.n) {
		from = i;
		cp = utf8_next(s, &i);
		if (is_dash(cp)) {
			p[n++] = '-';
		} else if (cp >= 0x80 || !strchr(".,;:\"'*()", (int)cp)) {
			memcpy(p + n, s.p + from, i - from);
			n += i - from;
		}
	}
	return str_lower(a, (struct str){p, n});
}

static bool
ends_open(struct str s)
{
	return s.n && strchr("-/", s.p[s.n - 1]);
}

/* "2020 – 2024" is one word, as "2020-2024" is. */
static struct judul
words_of(struct arena *a, struct str s)
{
	struct judul t = {0};
	struct str word, low;

	while ((word = take_word(&s)).n) {
		struct kata_judul *last = t.n ? &t.v[t.n - 1] : NULL;

		low = banding(a, word);
		if (!low.n)
			continue;
		if (last && (ends_open(last->banding) || low.p[0] == '-' || low.p[0] == '/')) {
			last->banding = str_printf(a, "%.*s%.*s", STRF(last->banding), STRF(low));
			last->asli.n = (size_t)(word.p + word.n - last->asli.p);
			continue;
		}
		t.v = arena_grow(a, t.v, t.n, &t.cap, sizeof *t.v);
		t.v[t.n++] = (struct kata_judul){word, low};
	}
	return t;
}

/* The words from one to another, as they stand. */
static struct str
span(const struct judul *t, size_t from, size_t to)
{
	struct str first, last;

	if (from >= to || to > t->n)
		return str_of("");
	first = t->v[from].asli;
	last = strip_end(t->v[to - 1].asli);
	return (struct str){first.p, (size_t)(last.p + last.n - first.p)};
}

/* Where two titles differ: the words between what they share at both ends, and one on each side. */
struct beda {
	struct str got, want;
};

static bool
find_beda(const struct judul *a, const struct judul *b, struct beda *out)
{
	enum { BANYAK = 10 };
	size_t from = 0, na = a->n, nb = b->n;

	while (from < na && from < nb && str_eq(a->v[from].banding, b->v[from].banding))
		from++;
	while (na > from && nb > from && str_eq(a->v[na - 1].banding, b->v[nb - 1].banding)) {
		na--;
		nb--;
	}
	if (from == na && from == nb)
		return false;
	if (from > 0)
		from--;
	if (na < a->n && nb < b->n) {
		na++;
		nb++;
	}
	if (na - from > BANYAK)
		na = from + BANYAK;
	if (nb - from > BANYAK)
		nb = from + BANYAK;
	*out = (struct beda){span(a, from, na), span(b, from, nb)};
	return true;
}

/* The title of the register, less the words that another rule has found missing. */
static struct judul
resmi(struct arena *a, const struct sitasi *s, const struct peraturan *p)
{
	struct judul t = words_of(a, p->judul);

	if (s->perppu && t.n > 2 && str_is(t.v[t.n - 1].banding, "undang-undang") &&
	    str_is(t.v[t.n - 2].banding, "menjadi") && !str_has(str_lower(a, s->judul), "menjadi undang"))
		t.n -= 2;
	return t;
}

/* A fault of the base comes again in the title of its amendment: it is said once. */
struct terkata {
	struct beda v[4];
	size_t n;
};

static bool
said(struct arena *a, struct terkata *t, const struct beda *b)
{
	size_t i;

	for (i = 0; i < t->n; i++)
		if (str_eq(banding(a, t->v[i].got), banding(a, b->got)) &&
		    str_eq(banding(a, t->v[i].want), banding(a, b->want)))
			return true;
	if (t->n < COUNT_OF(t->v))
		t->v[t->n++] = *b;
	return false;
}

static void
check_satu(struct lint *l, const struct dasar *d, const struct sitasi *s, struct terkata *told)
{
	const struct peraturan *p = lint_peraturan(l, s);
	struct temuan_sitasi t;
	struct judul got, want;
	struct beda b;

	if (!p || !p->judul.n || p->kepastian == PASTI_RENDAH)
		return;
	t = temuan_dasar(R_MENGINGAT_TITLE_EXACT, d, s->kepala, p);
	if (!s->judul.n) {
		temuan_sitasi_add(l, &t, "%.*s tanpa judulnya, \"tentang %.*s\"", STRF(s->kepala), STRF(p->judul));
		return;
	}
	got = words_of(l->arena, s->judul);
	want = resmi(l->arena, s, p);
	if (!find_beda(&got, &want, &b) || said(l->arena, told, &b))
		return;
	t.words = b.got.n ? b.got : s->kepala;
	temuan_sitasi_add(l, &t, "tertulis \"%.*s\", pada judul %.*s \"%.*s\"", STRF(b.got), STRF(acuan_nama(l->arena, p)),
	    STRF(b.want));
}

void
check_judul_dasar(struct lint *l)
{
	const struct sitasi *c;
	size_t i;

	for (i = 0; i < l->n_dasar; i++) {
		const struct dasar *d = &l->dasar[i];
		struct terkata told = {.n = 0};

		if (d->dicabut && !d->cabut.mungkin)
			continue; /* not to be cited at all */
		for (c = d->s; c; c = c->ubahan)
			check_satu(l, d, c, &told);
	}
}
