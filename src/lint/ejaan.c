/*
 * Which words of a text are for the dictionary, and what is said of those
 * that it does not know. See ejaan.h.
 */
#include "lint/ejaan.h"

#include <string.h>

enum {
	FINDINGS_MAX = 32,    /* in one text, as in aturan.c: more of them help nobody */
	ABBREVIATION_MAX = 4, /* letters before the dot that cuts a word short */
	NAME_MIN = 5,         /* a capitalised word of fewer letters may be any name */
	GLUE_MIN = 3,         /* letters of each of two words written as one */
	SPLIT_MIN = 7,        /* letters of a word that was written as two */
	DERIVED_MIN = 8,      /* letters of a word with affixes */
	LONG_MIN = 10         /* letters of a word that is hardly like another by chance */
};

/* Names stand there. */
static const unsigned unchecked = LETAK_BIT(LETAK_PENUTUP) | LETAK_BIT(LETAK_SALINAN);

/* Words before or behind which a blank is forgotten. */
static const char *const links[] = {
	"untuk", "dan", "yang", "dari", "pada", "dengan", "dalam", "oleh", "atau", "serta", "tentang", "kepada",
	"sebagai", "nomor", "tahun", "sampai", "telah", "agar", "adalah", "tidak", "secara", "bahwa", "antara",
	"bagi", "setiap", "melalui", "terhadap", "karena", "sesuai", "maka", "juga", "akan", "dapat", "perlu",
	"sebagaimana", "tersebut", "tanggal", "berdasarkan", "dilakukan",
};

struct kata_teks {
	size_t from, to;
	bool start; /* of a sentence, an item or a line */
};

/* The check of one text. */
struct run {
	struct lint *lint;
	const struct ejaan *e;
	const struct satuan *u;
	struct match skip; /* the next place that is left alone */
	size_t n;          /* findings */
};

struct pola *
ejaan_lewati(void)
{
	struct pola_fault fault;

	/* What holds a digit or a sign of programs is a code. */
	return pola_new(STR("(?&kutipan)|(?&alamat)|\\S*[\\d@_\\\\=&#+*<>{}|^$]\\S*"), &fault);
}

static bool
is_small(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (!char_is_lower(s.p[i]) && s.p[i] != '-')
			return false;
	return true;
}

static bool
has_vowel(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (strchr("aeiouAEIOU", s.p[i]))
			return true;
	return false;
}

/* The next word of s from *at on, which moves behind it. False when there is none. */
static bool
take_kata(struct str s, size_t *at, struct kata_teks *k)
{
	size_t i = *at;
	struct str word = kata_berikut(s, at);

	k->to = *at;
	k->from = k->to - word.n;
	for (k->start = i == 0; i < k->from; i++)
		k->start = k->start || strchr(".;:!?)\n", s.p[i]);
	return word.n > 0;
}

/*
 * Whether a word is for the dictionary: in small letters, or with a capital
 * where a sentence starts that goes on in small letters. Any other capital
 * makes it a name or an abbreviation.
 */
static bool
is_plain(struct str s, const struct kata_teks *k)
{
	struct str w = str_sub(s, k->from, k->to), next = str_sub(s, k->to, s.n);

	if (w.n < 3 || !has_vowel(w) || (w.n <= ABBREVIATION_MAX && str_starts(next, ".")))
		return false;
	if (is_small(w))
		return true;
	return k->start && w.n >= NAME_MIN && is_small(str_sub(w, 1, w.n)) &&
	    next.n > 1 && next.p[0] == ' ' && char_is_lower(next.p[1]);
}

/* Whether a word with capitals is hardly a name: affixes enclose it ("Perganitan", "PENYELENGARAAN"). */
static bool
is_derived(struct arena *a, struct str w)
{
	static const char *const prefixes[] = {"pe", "me", "be", "te", "di", "ke"};
	static const char *const suffixes[] = {"an", "nya", "i"};
	struct str low;
	size_t i, k;

	if (w.n < DERIVED_MIN)
		return false;
	low = str_lower(a, w);
	for (i = 0; i < COUNT_OF(prefixes); i++)
		for (k = 0; str_starts(low, prefixes[i]) && k < COUNT_OF(suffixes); k++)
			if (str_ends(low, suffixes[k]))
				return is_small(str_sub(w, 1, w.n)) || str_eq(w, str_upper(a, w));
	return false;
}

static bool
is_skipped(struct run *r, const struct kata_teks *k)
{
	struct str s = r->u->s;

	while (r->skip.to <= k->from)
		if (pola_find(r->e->search, r->e->lewati, s, r->skip.to, &r->skip) != 1)
			r->skip = (struct match){.from = s.n, .to = s.n + 1};
	return r->skip.from < k->to;
}

/* Whether the word stands in s as one. */
static bool
has_word(struct str s, struct str word)
{
	struct str w;
	size_t at = 0;

	while ((w = kata_berikut(s, &at)).n)
		if (str_eq(w, word))
			return true;
	return false;
}

static bool
is_found(const struct run *r, struct str word)
{
	size_t i;

	for (i = 0; i < r->e->n_found; i++)
		if (has_word(r->e->found[i], word))
			return true;
	return false;
}

static void
say(struct run *r, const struct rule *rule, struct str words, struct str fix)
{
	r->n++;
	lint_kata(r->lint, rule, r->u, words, fix, false);
}

/*
 * Whether a word in small letters is spelt as no Indonesian word is: it is
 * of another language, and whether it stands in italics is not for the
 * dictionary.
 */
static bool
looks_foreign(struct str w)
{
	static const char *const inside[] = {
		"q", "x", "ch", "ck", "ee", "oo", "ph", "wh", "gh", "sh", "th", "oa", "ou", "ss", "ff", "ll", "tt", "pp", "cc",
	};
	static const char vowels[] = "aeiou";
	char last = w.p[w.n - 1], before = w.p[w.n - 2];
	size_t i;

	for (i = 0; i < COUNT_OF(inside); i++)
		if (str_has(w, inside[i]))
			return true;
	if (strchr("cvjy", last) || (last == 'e' && !strchr(vowels, before)))
		return true;
	/* Two consonants at the end: -ng, and those of loan words (teks, respons, kurs). */
	return !strchr(vowels, last) && !strchr(vowels, before) && last != 's' &&
	    !str_ends(w, "ng") && !str_ends(w, "kh") && !str_ends(w, "sy");
}

static bool
is_link(struct str s)
{
	size_t i;

	for (i = 0; i < COUNT_OF(links); i++)
		if (str_is(s, links[i]))
			return true;
	return false;
}

/* Where w falls into two words, one of which is a link: its only such place, or 0. */
static size_t
glue(const struct run *r, struct str w)
{
	size_t i, at = 0;

	for (i = GLUE_MIN; i + GLUE_MIN <= w.n; i++) {
		struct str a = str_sub(w, 0, i), b = str_sub(w, i, w.n);

		if (!(is_link(a) && eja_kenal(r->e->eja, b)) && !(is_link(b) && eja_kenal(r->e->eja, a)))
			continue;
		if (at)
			return 0;
		at = i;
	}
	return at;
}

/*
 * A word that is broken in two: k and the word behind it, of which one is
 * none, are one word together. Returns where they end, or 0.
 */
static size_t
broken(const struct run *r, const struct kata_teks *k)
{
	const struct eja *eja = r->e->eja;
	struct str s = r->u->s, a = str_sub(s, k->from, k->to), b;
	struct kata_teks next;
	size_t at = k->to;

	if (!take_kata(s, &at, &next) || next.from != k->to + 1 || s.p[k->to] != ' ')
		return 0;
	b = str_sub(s, next.from, next.to);
	if (a.n + b.n < SPLIT_MIN || !is_small(str_sub(a, 1, a.n)) || !is_small(b) ||
	    (eja_terdaftar(eja, a) && eja_terdaftar(eja, b)))
		return 0;
	return eja_terdaftar(eja, str_printf(r->lint->arena, "%.*s%.*s", STRF(a), STRF(b))) ? next.to : 0;
}

/* Whether a word is plainly what w must be: the decree itself has it, or there are few so long. */
static bool
is_right(const struct run *r, struct str w, struct str fix)
{
	return fix.p && (w.n >= LONG_MIN || kosakata_ada(&r->e->kosakata, fix));
}

/*
 * The dictionary does not know w. A slip may make a word look foreign
 * ("kegiatn"), but then a letter puts it right.
 */
static void
unknown(struct run *r, struct str w)
{
	struct arena *a = r->lint->arena;
	struct str fix = eja_saran(r->e->eja, w);
	const struct aturan *glued = r->e->serangkai;
	size_t at = fix.p || !glued ? 0 : glue(r, w);

	if (at)
		say(r, LETAK_BIT(r->u->letak) & LETAK_DI_LAMPIRAN ? &glued->di_lampiran : &glued->rule, w,
		    str_printf(a, "%.*s %.*s", (int)at, w.p, (int)(w.n - at), w.p + at));
	else if (!looks_foreign(str_lower(a, w)) || (fix.p && fix.n != w.n))
		say(r, &rules[R_EJAAN], w, is_right(r, w, fix) ? fix : (struct str){NULL, 0});
}

void
ejaan_baca(struct lint *l, struct ejaan *e, const struct satuan *u)
{
	struct str word;
	size_t at = 0;

	while ((word = kata_berikut(u->s, &at)).n)
		kosakata_tambah(l->arena, &e->kosakata, word);
}

void
check_ejaan(struct lint *l, const struct ejaan *e, const struct satuan *u)
{
	struct run r = {.lint = l, .e = e, .u = u};
	struct kata_teks k;
	struct str w, fix;
	size_t at = 0, to;

	if (LETAK_BIT(u->letak) & unchecked)
		return;
	while (r.n < FINDINGS_MAX && take_kata(u->s, &at, &k)) {
		w = str_sub(u->s, k.from, k.to);
		if (is_skipped(&r, &k) || is_found(&r, w) || kosakata_ada(&e->miring, w))
			continue;
		if ((to = broken(&r, &k))) {
			say(&r, &rules[R_EJAAN], str_sub(u->s, k.from, to),
			    str_printf(l->arena, "%.*s%.*s", STRF(w), (int)(to - k.to - 1), u->s.p + k.to + 1));
			at = to;
		} else if (is_plain(u->s, &k)) {
			if (!eja_kenal(e->eja, w))
				unknown(&r, w);
		} else if (is_derived(l->arena, w) && !eja_kenal(e->eja, w) &&
		    is_right(&r, w, fix = eja_saran(e->eja, w))) {
			say(&r, &rules[R_EJAAN], w, fix);
		}
	}
}
