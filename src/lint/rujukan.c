/*
 * References inside a decree: to a diktum, to an item of a list, to a
 * lampiran, and how two neighbours are named. Rules diktum-refer-exists,
 * ref-range-two. An amending decree speaks of the one that it changes.
 */
#include "lint/rujukan.h"

#include <string.h>

#include "data/nomor.h"
#include "lint/periksa.h"

enum {
	ORDINAL_WORDS = 4,  /* KE DUA PULUH SATU */
	NUMBERS = 64,       /* items of a list that are told apart */
	WINDOW = 512,       /* bytes of a reference: a text full of them is not read over and over */
	FINDINGS_MAX = 32   /* of a text: more help nobody */
};

/* The labels that a text has where words begin: "c.", "c)", "(c)". */
struct butir_ada {
	unsigned long huruf;      /* bit 0: a */
	unsigned long long angka; /* bit n: n */
};

/* The decree that references point into. */
struct tujuan {
	struct lint *lint;
	const struct butir_ada *diktum[URUTAN_MAX + 1]; /* by its ordinal; NULL: there is none */
};

/* A text in which references stand. */
struct teks_rujukan {
	const struct tujuan *ke;
	struct str s;
	struct loc loc;
	const struct butir_ada *daftar; /* where "huruf a" alone points to; NULL: it is not judged */
	unsigned found;
};

/* An ordinal off the front of *s, as long a one as there is; 0 when there is none. */
static unsigned
take_ordinal(struct arena *a, struct str *s, struct str *words)
{
	struct str best = {NULL, 0}, w;
	unsigned n = 0, found;
	size_t i;

	for (i = 1; i <= ORDINAL_WORDS; i++) {
		w = first_words(*s, i);
		found = str_has(w, ",") ? 0 : nomor_dari_urutan(a, strip_end(w));
		if (found) {
			n = found;
			best = strip_end(w);
		}
	}
	if (n) {
		*words = best;
		*s = str_sub(*s, (size_t)(best.p + best.n - s->p), s->n);
	}
	return n;
}

/* What is a number behind one of these labels nothing: "dalam huruf c." */
static bool
counts(struct str s, size_t at)
{
	enum { LONGEST = 12 };
	static const char *const nouns[] = {"huruf", "angka", "ayat", "nomor", "tahun", "pasal", "bab", "diktum"};
	struct str word = last_word(str_sub(s, at > LONGEST ? at - LONGEST : 0, at));
	char low[LONGEST];
	size_t i;

	for (i = 0; i < word.n; i++)
		low[i] = (char)(word.p[i] | 0x20);
	return among((struct str){low, word.n}, nouns, COUNT_OF(nouns));
}

/* Takes up a label at byte `at`, if one stands there. */
static void
add_label(struct butir_ada *b, struct str s, size_t at)
{
	bool open = s.p[at] == '(';
	struct str word;
	unsigned n;
	size_t i;

	for (i = at + open; i < s.n && i < at + 4 && (char_is_lower(s.p[i]) || char_is_digit(s.p[i])); i++)
		;
	word = str_sub(s, at + open, i);
	if (i == s.n || !strchr(open ? ")" : ".)", s.p[i]) || counts(s, at))
		return;
	if (word.n == 1 && char_is_lower(word.p[0]))
		b->huruf |= 1ul << (word.p[0] - 'a');
	else if (str_to_uint(word, &n) && n < NUMBERS)
		b->angka |= 1ull << n;
}

static struct butir_ada
butir_dalam(struct str s)
{
	struct butir_ada b = {0};
	size_t i;

	for (i = 0; i < s.n; i++)
		if (i == 0 || strchr(" \t\n", s.p[i - 1]))
			add_label(&b, s, i);
	return b;
}

static void
missing(struct teks_rujukan *t, struct str words)
{
	if (t->found++ < FINDINGS_MAX)
		lint_add_in(t->ke->lint, R_DIKTUM_REFER_EXISTS, t->loc, t->s, words, (struct str){NULL, 0},
		    "\"%.*s\"", STRF(words));
}

/* "huruf c", "angka 2" at the front of s. */
struct nama_butir {
	struct str label; /* p NULL: none */
	struct str rest;  /* behind it */
	struct butir_ada bit;
};

static struct nama_butir
item_named(struct str s)
{
	struct nama_butir item = {.rest = s};
	struct str unit = take_word(&item.rest), label = strip_end(take_word(&item.rest));
	unsigned n;

	if (str_is(unit, "huruf") && label.n == 1 && char_is_lower(label.p[0]))
		item.bit.huruf = 1ul << (label.p[0] - 'a');
	else if (str_is(unit, "angka") && str_to_uint(label, &n) && n < NUMBERS)
		item.bit.angka = 1ull << n;
	else
		return item;
	item.label = label;
	return item;
}

static bool
has_item(const struct butir_ada *b, const struct nama_butir *item)
{
	return (b->huruf & item->bit.huruf) || (b->angka & item->bit.angka);
}

/* From the start of s to the end of part, which is a slice of it. */
static struct str
up_to(struct str s, struct str part)
{
	return str_sub(s, 0, (size_t)(part.p + part.n - s.p));
}

/* words: "Diktum KEDUA"; rest: what follows, perhaps "huruf c". */
static void
check_diktum_named(struct teks_rujukan *t, struct str words, unsigned n, struct str rest)
{
	const struct butir_ada *d = t->ke->diktum[n];
	struct nama_butir item = item_named(rest);

	if (!d)
		missing(t, words);
	else if (item.label.p && !has_item(d, &item))
		missing(t, (struct str){words.p, (size_t)(item.label.p + item.label.n - words.p)});
}

/*
 * To one more diktum in a row: "dan Diktum KEDUA", ", KETIGA", "sampai dengan
 * KELIMA". *again: the word Diktum is repeated before it.
 */
static bool
take_joint(struct str *s, bool *again)
{
	static const char *const words[] = {"dan", "atau", "serta", "sampai", "dengan", "dan/atau"};
	struct str rest = *s, word;
	bool any = s->n && s->p[0] == ',';

	*again = false;
	for (;;) {
		word = take_word(&rest);
		*again = *again || str_is(word, "Diktum") || str_is(word, "diktum");
		if (!*again && !among(word, words, COUNT_OF(words)))
			return any;
		any = true;
		*s = rest;
		if (*again)
			return true;
	}
}

/* A row of ordinals in front of s is passed over. */
static struct str
behind_row(struct arena *a, struct str s)
{
	struct str end = s, word;
	bool again;

	while (take_ordinal(a, &s, &word)) {
		end = s;
		if (!take_joint(&s, &again))
			break;
	}
	return end;
}

/* "Diktum KEDUA A" is one that an amendment has put between others. */
static bool
is_inserted(struct str behind)
{
	struct str word = strip_end(take_word(&behind));

	return word.n == 1 && char_is_upper(word.p[0]);
}

/* "... Nomor 5 Tahun 2023 Diktum KEDUA" */
static bool
follows_number(struct str before)
{
	struct str word = strip_end(last_word(before));

	return word.n && char_is_digit(word.p[word.n - 1]);
}

/* The reference that begins with the word Diktum at byte `at`: to one or several. */
static void
check_diktum_at(struct teks_rujukan *t, size_t at)
{
	struct arena *a = t->ke->lint->arena;
	struct str from = str_sub(t->s, at, at + WINDOW), rest, word;
	bool again;
	unsigned n;

	rest = str_sub(from, strlen("diktum"), from.n);
	if (rest.n == 0 || !strchr(" \t\n", rest.p[0]))
		return;
	rest = str_trim(rest);
	if (rujuk_naskah_lain(str_trim(behind_row(a, rest))) ||
	    follows_number(str_sub(t->s, at > WINDOW ? at - WINDOW : 0, at)))
		return;
	while ((n = take_ordinal(a, &rest, &word))) {
		if (!is_inserted(rest))
			check_diktum_named(t, up_to(from, word), n, rest);
		/* One with the word in front is met by itself. */
		if (!take_joint(&rest, &again) || again)
			break;
		from = str_trim(rest);
	}
}

/* "dimaksud dalam huruf c": of the same list. */
static void
check_butir_at(struct teks_rujukan *t, size_t at)
{
	static const char *const into[] = {"dalam", "pada"};
	struct str rest = str_sub(t->s, at + strlen("dimaksud"), at + WINDOW);
	struct nama_butir item;

	if (!among(take_word(&rest), into, COUNT_OF(into)))
		return;
	rest = str_trim(rest);
	item = item_named(rest);
	if (item.label.p && !has_item(t->daftar, &item) && !rujuk_naskah_lain(str_trim(item.rest)))
		missing(t, up_to(rest, item.label));
}

static void
check_teks(struct teks_rujukan *t)
{
	struct str low = str_lower(t->ke->lint->arena, t->s);
	size_t at;

	for (at = find_word(low, "diktum", 0); at < low.n; at = find_word(low, "diktum", at + 1))
		check_diktum_at(t, at);
	for (at = find_word(low, "dimaksud", 0); t->daftar && at < low.n; at = find_word(low, "dimaksud", at + 1))
		check_butir_at(t, at);
}

/* The labels of a narrative, among which an item may be looked for. */
static struct butir_ada
butir_lampiran(const struct lint *l, const struct lampiran *p)
{
	struct butir_ada all = {0}, one;
	struct str s;
	size_t i, j, k;

	for (i = 0; i < p->n_isi; i++)
		for (j = 0; j < p->isi[i].n; j++)
			for (k = 0; k < 2; k++) {
				s = k ? p->isi[i].v[j].text : p->isi[i].v[j].label;
				one = butir_dalam(str_lower(l->arena, s));
				all.huruf |= one.huruf;
				all.angka |= one.angka;
			}
	return all;
}

/* A lampiran with a number; one without may be any enclosure that a narrative has. */
static void
check_lampiran_named(struct teks_rujukan *t)
{
	struct arena *a = t->ke->lint->arena;
	struct disebut d = {0};
	unsigned n;

	rujuk_lampiran(a, t->s, &d);
	for (n = 1; n < LAMPIRAN_MAX; n++)
		if (d.set >> n & 1 && !rujuk_ada_lampiran(t->ke->lint, n))
			missing(t, str_printf(a, "Lampiran %.*s", STRF(nomor_romawi(a, n))));
}

static void
check_narasi(const struct tujuan *ke, size_t i)
{
	const struct lampiran *p = &ke->lint->k->lampiran[i];
	struct butir_ada all = butir_lampiran(ke->lint, p);
	size_t j, k;

	for (j = 0; j < p->n_isi; j++)
		for (k = 0; k < p->isi[j].n; k++) {
			const struct alinea *v = &p->isi[j].v[k];
			struct teks_rujukan t = {ke, v->text, loc_lampiran(ke->lint, i, v->loc, NULL), &all, 0};

			check_teks(&t);
			check_lampiran_named(&t);
		}
}

/* What a range runs over: "huruf a", "Pasal 5", "ayat (1)", "Diktum KESATU". */
static const char *const units[] = {"huruf", "angka", "ayat", "Pasal", "Diktum", "Lampiran"};

/* The value of such a word, counted from 1, of a kind; 0: none. */
static unsigned
range_value(struct arena *a, struct str *s, char *kind, struct str *words)
{
	struct str rest = *s, word = take_word(&rest), bare = strip_end(word);
	unsigned n;

	if ((n = take_ordinal(a, s, words))) {
		*kind = 'K';
		return n;
	}
	if (bare.n > 2 && bare.p[0] == '(' && bare.p[bare.n - 1] == ')')
		bare = str_sub(bare, 1, bare.n - 1);
	*kind = '1';
	if (bare.n == 1 && char_is_lower(bare.p[0])) {
		*kind = 'a';
		n = (unsigned)(bare.p[0] - 'a') + 1;
	} else if (!str_to_uint(bare, &n)) {
		*kind = 'I';
		n = nomor_dari_romawi(bare);
	}
	*words = strip_end(word);
	*s = rest;
	return n;
}

/* "sampai dengan", "s.d." off the front of *s. */
static bool
take_to(struct str *s)
{
	struct str word = take_word(s), next = *s;

	if (str_is(word, "s.d.") || str_is(word, "s/d"))
		return true;
	return str_is(word, "sampai") && str_is(take_word(&next), "dengan") && (*s = next, true);
}

/* The unit at byte at, and a range of exactly two from there. */
static void
check_range_at(struct teks_rujukan *t, size_t at, const char *unit)
{
	struct arena *a = t->ke->lint->arena;
	struct str from = str_sub(t->s, at, at + WINDOW), rest = str_sub(from, strlen(unit), from.n), first, last, next;
	char kind, other;
	unsigned one = range_value(a, &rest, &kind, &first);

	if (one == 0 || !take_to(&rest))
		return;
	next = rest;
	if (str_eq(str_lower(a, take_word(&next)), str_lower(a, str_of(unit))))
		rest = next;
	if (range_value(a, &rest, &other, &last) != one + 1 || other != kind || t->found++ >= FINDINGS_MAX)
		return;
	lint_ganti(t->ke->lint, R_REF_RANGE_TWO, t->loc, t->s, up_to(from, last), str_printf(a,
	    "%s %.*s dan %s %.*s", unit, STRF(first), unit, STRF(last)));
}

static void
check_range(struct teks_rujukan *t)
{
	size_t i, at;

	for (i = 0; i < COUNT_OF(units); i++)
		for (at = find_word(t->s, units[i], 0); at < t->s.n; at = find_word(t->s, units[i], at + 1))
			check_range_at(t, at, units[i]);
}

static void
check_daftar(const struct tujuan *ke, enum letak letak)
{
	const struct daftar *d = daftar_pada(ke->lint->k, letak);
	struct butir_ada own;
	struct teks_rujukan t;
	size_t i;

	for (i = 0; i < d->n; i++) {
		t = (struct teks_rujukan){ke, d->v[i].text, loc_butir(ke->lint, letak, i), NULL, 0};
		own = butir_dalam(d->v[i].text);
		/* The letters of Menimbang are judged with its formula. */
		if (letak == LETAK_DIKTUM)
			t.daftar = &own;
		if (!ke->lint->perubahan)
			check_teks(&t);
		check_range(&t);
	}
}

static void
read_diktum(struct tujuan *ke)
{
	struct arena *a = ke->lint->arena;
	const struct daftar *d = &ke->lint->k->diktum;
	struct butir_ada *b = arena_alloc(a, d->n * sizeof *b);
	unsigned n;
	size_t i;

	for (i = 0; i < d->n; i++) {
		b[i] = butir_dalam(d->v[i].text);
		n = nomor_dari_urutan(a, strip_end(d->v[i].label));
		n = n ? n : (unsigned)i + 1;
		if (n <= URUTAN_MAX && !ke->diktum[n])
			ke->diktum[n] = &b[i];
	}
}

void
check_rujukan(struct lint *l)
{
	struct tujuan ke = {.lint = l};
	size_t i;

	read_diktum(&ke);
	check_daftar(&ke, LETAK_MENIMBANG);
	check_daftar(&ke, LETAK_DIKTUM);
	for (i = 0; !l->perubahan && i < l->k->n_lampiran; i++)
		check_narasi(&ke, i);
}
