/*
 * Goes through the paragraphs of a document, since only they know what is in
 * italics; what they are in the decree is told by its texts. See miring.h.
 */
#include "lint/miring.h"

enum { INDONESIA_MIN = 5 }; /* letters of a word that is hardly English as well */

/* Where a foreign word stands. */
struct tempat {
	const struct aturan *r;
	size_t para;
	struct str words, padanan;
	bool italic;
};

/* A foreign word, letter case aside. */
struct asing {
	struct str word;
	bool italic; /* somewhere */
};

struct run {
	struct lint *lint;
	const struct paras *ps;
	struct satuan *satuan; /* the texts of the decree */
	size_t n_satuan, satuan_cap;
	size_t *owner;         /* of each paragraph: its text, from 1; 0: none */
	struct tempat *v;      /* every foreign word, in order */
	size_t n, cap;
	struct asing *asing;
	size_t n_asing, asing_cap;
	size_t para;           /* searched now */
	size_t first;          /* of v: the first one not in a paragraph before */
};

static bool
is_italic(const struct rentang *r)
{
	return r->jenis == RENTANG_MIRING;
}

static bool
has_italics(const struct para *p)
{
	unsigned i;

	for (i = 0; i < p->n_rentang; i++)
		if (is_italic(&p->rentang[i]))
			return true;
	return false;
}

void
miring_baca(struct lint *l, struct kosakata *out)
{
	const struct paras *ps = l->dengan->dokumen;
	size_t i, at;
	unsigned k;

	for (i = 0; ps && i < ps->n; i++)
		for (k = 0; k < ps->v[i].n_rentang; k++) {
			const struct rentang *r = &ps->v[i].rentang[k];
			struct str s = str_sub(ps->v[i].text, r->from, r->to), word;

			for (at = 0; is_italic(r) && (word = kata_berikut(s, &at)).n;)
				kosakata_tambah(l->arena, out, word);
		}
}

/* The paragraph in which a text begins, or the number of paragraphs; there is one at least. */
static size_t
para_of(const struct paras *ps, struct loc loc)
{
	size_t low = 0, high = ps->n;

	if (loc.kind != ps->v[0].loc.kind || (loc.part && *loc.part))
		return ps->n;
	while (low < high) {
		size_t mid = low + (high - low) / 2;
		struct loc p = ps->v[mid].loc;

		if (p.a < loc.a || (p.a == loc.a && p.b <= loc.b))
			low = mid + 1;
		else
			high = mid;
	}
	return low ? low - 1 : ps->n;
}

static void
own(struct lint *l, const struct satuan *u, void *ctx)
{
	struct run *r = ctx;
	struct loc loc = u->loc;
	size_t i;

	if (u->asal && u->asal->a) {
		loc.a = u->asal->a;
		loc.b = u->asal->b;
	}
	i = para_of(r->ps, loc);
	if (i == r->ps->n || r->owner[i])
		return;
	r->satuan = arena_grow(l->arena, r->satuan, r->n_satuan, &r->satuan_cap, sizeof *r->satuan);
	r->satuan[r->n_satuan++] = *u;
	r->owner[i] = r->n_satuan;
}

/* A text of several paragraphs goes on to where the next begins. */
static void
find_owners(struct run *r)
{
	size_t i;

	r->owner = arena_alloc(r->lint->arena, (r->ps->n + 1) * sizeof *r->owner);
	satuan_each(r->lint, own, r);
	for (i = 1; i < r->ps->n; i++)
		if (!r->owner[i])
			r->owner[i] = r->owner[i - 1];
}

/* Whether bytes [from, to) are in italics, blanks aside. */
static bool
covered(const struct para *p, size_t from, size_t to)
{
	unsigned i;

	for (i = 0; i < p->n_rentang && from < to; i++) {
		const struct rentang *r = &p->rentang[i];

		if (!is_italic(r) || r->to <= from)
			continue;
		while (from < to && from < r->from && p->text.p[from] == ' ')
			from++;
		if (r->from <= from)
			from = r->to;
	}
	return from >= to;
}

static struct asing *
asing_of(struct run *r, struct str word)
{
	struct arena *a = r->lint->arena;
	struct str low = str_lower(a, str_squeeze(a, word));
	size_t i;

	for (i = 0; i < r->n_asing; i++)
		if (str_eq(r->asing[i].word, low))
			return &r->asing[i];
	r->asing = arena_grow(a, r->asing, r->n_asing, &r->asing_cap, sizeof *r->asing);
	r->asing[r->n_asing] = (struct asing){.word = low};
	return &r->asing[r->n_asing++];
}

static void
collect(void *ctx, const struct aturan *rule, struct str words, struct str padanan)
{
	struct run *r = ctx;
	const struct para *p = &r->ps->v[r->para];
	size_t from = (size_t)(words.p - p->text.p);
	struct tempat t = {rule, r->para, words, padanan, covered(p, from, from + words.n)};

	t.padanan = str_dup(r->lint->arena, padanan);
	if (t.italic)
		asing_of(r, words)->italic = true;
	r->v = arena_grow(r->lint->arena, r->v, r->n, &r->cap, sizeof *r->v);
	r->v[r->n++] = t;
}

static void
find_words(struct run *r, struct search *search)
{
	const struct ruleset *rs = r->lint->dengan->rules;
	const struct para *p;
	size_t i, bad;

	for (r->para = 0; r->para < r->ps->n; r->para++) {
		p = &r->ps->v[r->para];
		if (!r->owner[r->para] || p->text.n > TEXT_MAX || !utf8_valid(p->text, &bad))
			continue;
		for (i = 0; rs && i < rs->n; i++)
			if (rs->v[i].miring && rs->v[i].letak & LETAK_BIT(r->satuan[r->owner[r->para] - 1].letak))
				aturan_run(search, &rs->v[i], p->text, collect, r);
	}
}

/* Adds a finding about words of a paragraph; in a matrix it is a note at most. */
static void
say(struct run *r, const struct rule *rule, enum level level, size_t para, struct str words, struct str arg)
{
	const struct para *p = &r->ps->v[para];
	const struct satuan *u = &r->satuan[r->owner[para] - 1];
	struct satuan whole = {.letak = u->letak, .s = p->text, .loc = p->loc};
	struct rule own_rule = *rule;

	own_rule.level = u->letak == LETAK_MATRIKS ? LEVEL_INFO : level;
	whole.loc.place = satuan_loc(r->lint, u).place;
	lint_kata_arg(r->lint, &own_rule, &whole, words, arg);
}

/* Upright here and italic elsewhere is a fault; never italic is a note. */
static void
say_upright(struct run *r)
{
	struct arena *a = r->lint->arena;
	const struct tempat *t;
	struct asing *f;
	size_t i;

	for (i = 0; i < r->n; i++) {
		t = &r->v[i];
		f = asing_of(r, t->words);
		if (t->italic)
			continue;
		say(r, &t->r->rule, f->italic ? t->r->rule.level : LEVEL_INFO, t->para, t->words,
		    str_printf(a, "\"%.*s\"%s%s%.*s%s", STRF(t->words), f->italic ? ", di tempat lain miring" : "",
		        t->padanan.n ? "; padanannya \"" : "", STRF(t->padanan), t->padanan.n ? "\"" : ""));
	}
}

/* Whether bytes of paragraph `para` are part of a foreign word. The paragraphs are asked for in order. */
static bool
is_foreign(struct run *r, size_t para, struct str word)
{
	size_t i;

	while (r->first < r->n && r->v[r->first].para < para)
		r->first++;
	for (i = r->first; i < r->n && r->v[i].para == para; i++)
		if (r->v[i].words.p <= word.p && word.p + word.n <= r->v[i].words.p + r->v[i].words.n)
			return true;
	return false;
}

/*
 * Whether s, which is in italics, holds Indonesian words beside foreign ones
 * and names: nothing in it may be a word that neither we nor the dictionary
 * know, for that is a longer piece of another language. A whole paragraph
 * without a foreign word is in italics for its looks.
 */
static bool
is_too_long(struct run *r, size_t para, struct str s)
{
	const struct eja *eja = r->lint->dengan->eja;
	bool indonesian = false, foreign = false;
	struct str word;
	size_t at = 0;

	while ((word = kata_berikut(s, &at)).n) {
		if (is_foreign(r, para, word)) {
			foreign = true;
		} else if (has_small(r->lint->arena, word)) {
			if (!eja_kenal(eja, word))
				return false;
			indonesian = indonesian || word.n >= INDONESIA_MIN;
		}
	}
	return indonesian && (foreign || s.n < str_trim(r->ps->v[para].text).n);
}

static void
say_spans(struct run *r)
{
	const struct rule *rule = &rules[R_ITALIC_SPAN_EXACT];
	size_t i;
	unsigned k;

	for (i = 0; i < r->ps->n; i++) {
		const struct para *p = &r->ps->v[i];

		for (k = 0; k < p->n_rentang && r->owner[i]; k++) {
			struct str s = str_trim(str_sub(p->text, p->rentang[k].from, p->rentang[k].to));

			if (is_italic(&p->rentang[k]) && is_too_long(r, i, s))
				say(r, rule, rule->level, i, s, str_printf(r->lint->arena, "\"%.*s\"", STRF(s)));
		}
	}
}

void
check_miring(struct lint *l, struct search *search)
{
	struct run r = {.lint = l, .ps = l->dengan->dokumen};
	size_t i = 0;

	while (r.ps && i < r.ps->n && !has_italics(&r.ps->v[i]))
		i++;
	if (!r.ps || i == r.ps->n)
		return;
	find_owners(&r);
	find_words(&r, search);
	say_upright(&r);
	if (l->dengan->eja)
		say_spans(&r);
}
