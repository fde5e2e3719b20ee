/*
 * Menimbang: its letters, its marks, and the last consideration, which
 * refers to the others and names the decree. Rules menimbang-*; of
 * diktum-refer-exists, the references from one consideration to others.
 */
#include <string.h>

#include "data/nomor.h"
#include "lint/periksa.h"
#include "lint/rujukan.h"

enum { LETTERS = 26 }; /* a decree with more considerations does not exist */

static void
check_huruf(struct lint *l)
{
	const struct daftar *m = &l->k->menimbang;
	struct str want, label;
	size_t i;

	for (i = 0; m->n > 1 && i < m->n; i++) {
		want = str_printf(l->arena, "%.*s.", STRF(nomor_huruf(l->arena, (unsigned)i + 1)));
		label = str_trim(m->v[i].label);
		if (!str_eq(label, want))
			lint_add_label(l, R_MENIMBANG_LETTERS, loc_butir(l, LETAK_MENIMBANG, i), label,
			    "tertulis \"%.*s\", seharusnya \"%.*s\"", STRF(label), STRF(want));
	}
}

static void
check_tunggal(struct lint *l)
{
	const struct butir *b = l->k->menimbang.v;

	if (l->k->menimbang.n != 1)
		return;
	if (str_trim(b->label).n)
		lint_add_label(l, R_MENIMBANG_SINGLE_UNLETTERED, loc_butir(l, LETAK_MENIMBANG, 0), b->label,
		    "huruf \"%.*s\"", STRF(b->label));
	else if (has_fold(l->arena, b->text, "berdasarkan pertimbangan sebagaimana dimaksud"))
		lint_add(l, R_MENIMBANG_SINGLE_UNLETTERED, loc_butir(l, LETAK_MENIMBANG, 0), STR(""),
		    "merujuk ke pertimbangan lain yang tidak ada");
}

void
check_menimbang(struct lint *l)
{
	const struct daftar *m = &l->k->menimbang;
	size_t i;

	check_huruf(l);
	check_tunggal(l);
	for (i = 0; i < m->n; i++) {
		struct str rest = m->v[i].text, first = take_word(&rest);

		if (first.n && !str_is(first, "bahwa"))
			lint_add_in(l, R_MENIMBANG_BAHWA, loc_butir(l, LETAK_MENIMBANG, i), first, first,
			    str_is(str_lower(l->arena, first), "bahwa") ? STR("bahwa") : (struct str){NULL, 0},
			    "diawali \"%.*s\"", STRF(first));
	}
	check_titik_koma(l, LETAK_MENIMBANG, R_MENIMBANG_SEMICOLON);
}

/* The letters that a reference names, one bit each: bit 0 is a. */
struct huruf {
	unsigned long set;
	unsigned prev;
	bool range; /* "sampai dengan" stands before the next letter */
};

static bool
take_letter(struct huruf *h, struct str word)
{
	unsigned n;

	if (word.n != 1 || word.p[0] < 'a' || word.p[0] > 'z')
		return false;
	n = (unsigned)(word.p[0] - 'a');
	while (h->range && ++h->prev < n)
		h->set |= 1ul << h->prev;
	h->set |= 1ul << n;
	h->prev = n;
	h->range = false;
	return true;
}

/* Takes one word of a reference; false for the first that is no part of it. */
static bool
take_part(struct huruf *h, struct str word)
{
	static const char *const between[] = {"pada", "dalam", "di", "huruf", "dan", "serta", "dengan"};
	static const char *const to[] = {"sampai", "s.d", "s/d", "-", "–"};

	if (take_letter(h, word) || among(word, between, COUNT_OF(between)))
		return true;
	if (word.n == 3 && word.p[1] == '-' && take_letter(h, str_sub(word, 0, 1))) {
		h->range = true;
		return take_letter(h, str_sub(word, 2, 3));
	}
	h->range = among(word, to, COUNT_OF(to));
	return h->range;
}

/*
 * "huruf a dan b", "huruf a, huruf b, dan huruf c", "huruf a sampai dengan
 * huruf d". *list: from the first "huruf" to the last letter.
 */
static unsigned long
letters_named(struct str s, struct str *list)
{
	struct huruf h = {0};
	struct str rest = s, word;
	size_t from = find_word(s, "huruf", 0), to = from;

	for (;;) {
		word = strip_end(take_word(&rest));
		if (!word.n || !take_part(&h, word))
			break;
		if (word.n == 1)
			to = (size_t)(word.p + 1 - s.p);
	}
	*list = str_sub(s, from, to > from ? to : from);
	return h.set;
}

/* "huruf b dan huruf c", "huruf a, huruf b, dan huruf c" */
static struct str
letters_text(struct arena *a, unsigned long set)
{
	struct str all = str_of("");
	unsigned n, count = 0;

	for (n = 0; n < LETTERS; n++)
		if (set >> n & 1) {
			const char *sep = !count ? "" : set >> n != 1 ? ", " : count == 1 ? " dan " : ", dan ";

			all = str_printf(a, "%.*s%shuruf %c", STRF(all), sep, (int)('a' + n));
			count++;
		}
	return all;
}

static void
check_cakupan(struct lint *l, struct str text, size_t from, struct loc loc)
{
	size_t n = l->k->menimbang.n - 1, at = from + str_find(str_sub(text, from, text.n), "dimaksud");
	struct str list, fix;
	unsigned long all, named;

	if (n > LETTERS || at == text.n)
		return;
	all = (1ul << n) - 1;
	named = letters_named(str_sub(text, at + strlen("dimaksud"), text.n), &list);
	fix = letters_text(l->arena, all);
	if (named && (all & ~named)) {
		lint_add_in(l, R_MENIMBANG_COVERS_ALL, loc, text, list, fix, "%.*s tidak disebut",
		    STRF(letters_text(l->arena, all & ~named)));
		fix = (struct str){NULL, 0}; /* one change for the same words */
	}
	if (named & ~all)
		lint_add_in(l, R_MENIMBANG_COVERS_ALL, loc, text, list, fix,
		    "%.*s disebut, tetapi pertimbangan sebelumnya hanya sampai dengan huruf %c",
		    STRF(letters_text(l->arena, named & ~all)), (int)('a' + n - 1));
}

/* Any other consideration may refer to those that there are. */
static void
check_rujukan_huruf(struct lint *l, size_t i)
{
	const struct daftar *m = &l->k->menimbang;
	enum { WINDOW = 512 }; /* bytes of a reference: a text full of them is not read over and over */
	struct str text = m->v[i].text, rest, list;
	unsigned long all, named;
	size_t at;

	if (m->n > LETTERS)
		return;
	all = (1ul << m->n) - 1;
	for (at = 0; (at += str_find(str_sub(text, at, text.n), "dimaksud ")) < text.n; at++) {
		rest = str_sub(text, at + strlen("dimaksud "), at + WINDOW);
		named = letters_named(rest, &list) & ~all;
		rest = str_sub(text, (size_t)(list.p + list.n - text.p), text.n);
		if (!named || !list.n || rujuk_naskah_lain(str_trim(rest)))
			continue;
		lint_add_in(l, R_DIKTUM_REFER_EXISTS, loc_butir(l, LETAK_MENIMBANG, i), text, list,
		    (struct str){NULL, 0}, "%.*s tidak ada dalam Menimbang",
		    STRF(letters_text(l->arena, named)));
		return; /* of several the first is enough to go on with */
	}
}

/*
 * "Keputusan ... tentang ..." that a consideration says must be issued, as
 * one line of capitals; empty when it says so in other words.
 */
static struct str
named_decree(struct arena *a, struct str text)
{
	static const char *const verbs[] = {"MENETAPKAN ", "DITETAPKAN ", "DITETAPKAN DENGAN "};
	struct str s = one_line_upper(a, text), rest, found = str_of("");
	size_t i, at, from;

	for (i = 0; i < COUNT_OF(verbs); i++)
		for (from = 0; from < s.n; from = at + 1) {
			at = from + str_find(str_sub(s, from, s.n), verbs[i]);
			rest = str_sub(s, at + strlen(verbs[i]), s.n);
			/* Of several the last: those before it tell what others have issued. */
			if (str_starts(rest, "KEPUTUSAN ") && str_has(rest, " TENTANG ") &&
			    (found.n == 0 || rest.n < found.n))
				found = rest;
		}
	return strip_end(found);
}

static void
check_nama_judul(struct lint *l, struct str text, struct loc loc)
{
	struct str got = nama_keputusan(l->arena, named_decree(l->arena, text));
	struct parting p;

	if (got.n == 0 || l->nama.n == 0 || is_nama(l, got))
		return;
	p = words_part(got, l->nama);
	lint_add_in(l, R_MENIMBANG_NAME_EQUALS_TITLE, loc, text, words_original(text, got, p.got), (struct str){NULL, 0},
	    "tertulis \"%.*s\", pada judul \"%.*s\"", STRF(p.got), STRF(p.want));
}

/* The last consideration: it alone refers to the others and names the decree. */
void
check_menimbang_rumus(struct lint *l)
{
	const struct daftar *m = &l->k->menimbang;
	struct str text;
	struct loc loc;
	size_t at;

	if (m->n == 0)
		return;
	text = str_squeeze(l->arena, m->v[m->n - 1].text);
	loc = loc_butir(l, LETAK_MENIMBANG, m->n - 1);
	check_nama_judul(l, text, loc);
	if (m->n == 1)
		return;
	for (at = 0; at + 1 < m->n; at++)
		check_rujukan_huruf(l, at);
	at = str_find(text, "berdasarkan pertimbangan");
	if (at == text.n)
		lint_add(l, R_MENIMBANG_LAST_FORMULA, loc, STR(""),
		    "tidak memuat \"berdasarkan pertimbangan sebagaimana dimaksud dalam huruf ...\"");
	else if (named_decree(l->arena, text).n == 0)
		lint_add(l, R_MENIMBANG_LAST_FORMULA, loc, STR(""),
		    "tidak memuat \"perlu menetapkan Keputusan ... tentang ...\"");
	check_cakupan(l, text, at, loc);
}
