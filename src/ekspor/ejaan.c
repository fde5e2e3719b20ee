/* See ejaan.h. */
#include "ekspor/ejaan.h"

#include <stdlib.h>

#include "data/nomor.h"
#include "teks/words.h"

enum {
	TEXT_MAX = 256 * 1024 /* bytes of a decree that are looked through, for each title */
};

/* Function words are small inside a title (EYD V, huruf kapital). */
static const char *const small[] = {
	"antara", "atas", "atau", "bagi", "dalam", "dan", "dari", "dengan", "di", "hingga", "kepada", "ke",
	"menuju", "oleh", "pada", "per", "sampai", "sebagai", "secara", "serta", "tentang", "terhadap",
	"untuk", "yang",
};

/* Abbreviations that offices of this kind use. */
static const char *const abbreviations[] = {
	"APBD", "APBN", "ASN", "BPK", "DPD", "DPR", "DPRD", "KPU", "KTP", "NIP", "PNS", "RI", "RT", "RW", "SDM",
	"SK", "SOP", "SPIP", "TNI", "TPS", "WBBM", "WBK",
};

struct ejaan {
	struct arena *arena;
	struct str text, lower; /* the texts in ordinary letters, a line each; the same in small letters */
	struct str *capitals;   /* words that they mostly write in capitals, sorted: abbreviations */
	size_t n;
};

/* Whether s is at least half in small letters. */
static bool
is_ordinary(struct str s)
{
	size_t i, big = 0, little = 0;

	for (i = 0; i < s.n; i++) {
		little += char_is_lower(s.p[i]);
		big += char_is_letter(s.p[i]) && !char_is_lower(s.p[i]);
	}
	return little > big;
}

/* The lines of a text that are in ordinary letters. */
static void
add_text(struct ejaan *e, struct buf *b, struct str s)
{
	while (s.n) {
		struct str line = str_squeeze(e->arena, str_cut(&s, '\n'));

		if (b->n + line.n > TEXT_MAX || !is_ordinary(line))
			continue;
		buf_addstr(b, line);
		buf_addc(b, '\n');
	}
}

static void
add_daftar(struct ejaan *e, struct buf *b, const struct daftar *l)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		add_text(e, b, l->v[i].text);
}

static size_t
word_length(struct str s)
{
	size_t n = 0;

	while (n < s.n && (char_is_letter(s.p[n]) || (unsigned char)s.p[n] >= 0x80))
		n++;
	return n;
}

static int
by_text(const void *pa, const void *pb)
{
	return str_cmp(*(const struct str *)pa, *(const struct str *)pb);
}

/* A word of the texts as it would be in capitals, and whether it is. */
struct word {
	struct str upper;
	bool capitals;
};

static int
by_upper(const void *pa, const void *pb)
{
	return str_cmp(((const struct word *)pa)->upper, ((const struct word *)pb)->upper);
}

static size_t
all_words(const struct ejaan *e, struct word **v)
{
	struct str rest = e->text;
	size_t n = 0, cap = 0, len;

	*v = NULL;
	for (; rest.n; rest = str_sub(rest, len ? len : 1, rest.n)) {
		struct str word = str_sub(rest, 0, len = word_length(rest)), upper;

		if (len < 2)
			continue;
		upper = str_upper(e->arena, word);
		*v = arena_grow(e->arena, *v, n, &cap, sizeof **v);
		(*v)[n++] = (struct word){upper, str_eq(word, upper)};
	}
	if (n)
		qsort(*v, n, sizeof **v, by_upper);
	return n;
}

static void
find_capitals(struct ejaan *e)
{
	struct word *v;
	size_t n = all_words(e, &v), i, end, capitals, cap = 0;

	for (i = 0; i < n; i = end) {
		capitals = 0;
		for (end = i; end < n && str_eq(v[end].upper, v[i].upper); end++)
			capitals += v[end].capitals;
		if (2 * capitals <= end - i)
			continue;
		e->capitals = arena_grow(e->arena, e->capitals, e->n, &cap, sizeof *e->capitals);
		e->capitals[e->n++] = v[i].upper;
	}
}

static void
add_lampiran(struct ejaan *e, struct buf *b, const struct lampiran *l)
{
	size_t j, i;

	add_text(e, b, l->salinan.baris.s);
	for (j = 0; j < l->n_isi; j++)
		for (i = 0; i < l->isi[j].n; i++)
			add_text(e, b, l->isi[j].v[i].text);
}

struct ejaan *
ejaan_new(struct arena *a, const struct decree *k)
{
	struct ejaan *e = arena_alloc(a, sizeof *e);
	struct buf b = BUF_INIT;
	size_t i = k->menimbang.n;

	e->arena = a;
	/* The last consideration and the first diktum name the title: they come first. */
	if (i)
		add_text(e, &b, k->menimbang.v[i - 1].text);
	add_daftar(e, &b, &k->diktum);
	add_daftar(e, &b, &k->menimbang);
	add_daftar(e, &b, &k->memperhatikan);
	add_daftar(e, &b, &k->mengingat);
	add_text(e, &b, k->penetap.baris.s);
	add_text(e, &b, k->salinan.baris.s);
	for (i = 0; i < k->n_lampiran; i++)
		add_lampiran(e, &b, &k->lampiran[i]);
	e->text = str_dup(a, buf_str(&b));
	e->lower = str_lower(a, e->text);
	buf_release(&b);
	find_capitals(e);
	return e;
}

/* Roman numerals as decrees number parts and times with; DI is a word. */
static bool
is_numeral(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (s.p[i] != 'I' && s.p[i] != 'V' && s.p[i] != 'X')
			return false;
	return nomor_dari_romawi(s) > 0;
}

/* A word in capitals as it stands inside a title. */
static struct str
word_case(const struct ejaan *e, struct str word, bool first, bool title)
{
	struct str lower = str_lower(e->arena, word);
	size_t i = 0;

	if (title && !first && among(lower, small, sizeof small / sizeof *small))
		return lower;
	if (title && (is_numeral(word) || among(word, abbreviations, sizeof abbreviations / sizeof *abbreviations) ||
	    (e->n && bsearch(&word, e->capitals, e->n, sizeof *e->capitals, by_text))))
		return word;
	utf8_next(word, &i);
	return str_printf(e->arena, "%.*s%.*s", (int)i, word.p, STRF(str_sub(lower, i, lower.n)));
}

static struct str
title_case(const struct ejaan *e, struct str s, bool title)
{
	struct buf b = BUF_INIT;
	struct str out;
	size_t n;
	bool first = true;

	for (; s.n; s = str_sub(s, n ? n : 1, s.n)) {
		n = word_length(s);
		if (n)
			buf_addstr(&b, word_case(e, str_sub(s, 0, n), first, title));
		else
			buf_addc(&b, s.p[0]);
		first = first && !n;
	}
	out = str_dup(e->arena, buf_str(&b));
	buf_release(&b);
	return out;
}

/* s as a title in the texts of the decree is spelled, or empty. */
static struct str
found(const struct ejaan *e, struct str s)
{
	struct str lower = str_lower(e->arena, s), rest = e->lower, out;
	size_t at;

	while ((at = str_find(rest, lower.p)) < rest.n) {
		size_t from = (size_t)(rest.p - e->lower.p) + at;

		out = str_sub(e->text, from, from + s.n);
		if (is_ordinary(out) && !has_small(e->arena, str_sub(out, 0, 1)))
			return out;
		rest = str_sub(rest, at + 1, rest.n);
	}
	return str_of("");
}

static struct str
ordinary(const struct ejaan *e, struct str s, bool title)
{
	struct str line = str_squeeze(e->arena, s), out;

	if (line.n == 0 || has_small(e->arena, line))
		return line;
	out = found(e, line);
	if (!out.n)
		out = title_case(e, line, title);
	return str_eq(str_upper(e->arena, out), line) ? out : line;
}

struct str
ejaan_judul(const struct ejaan *e, struct str s)
{
	return ordinary(e, s, true);
}

struct str
ejaan_nama(const struct ejaan *e, struct str s)
{
	return ordinary(e, s, false);
}
