/* See rincian.h. */
#include "lint/rincian.h"

#include <string.h>

#include "data/nomor.h"

enum {
	DALAM = 16,   /* lists that are open at one time; deeper ones start anew */
	HURUF = 26
};

static unsigned
letter_value(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (s.p[i] != s.p[0])
			return 0;
	return s.n && s.n <= 2 ? (unsigned)((s.p[0] | 0x20) - 'a') + 1 + (unsigned)(s.n - 1) * HURUF : 0;
}

/* A Roman number in small or large letters, up to the few that number things. */
static unsigned
roman_value(struct str s)
{
	enum { LEN = 8, MOST = 50 };
	char up[LEN];
	unsigned n;
	size_t i;

	if (s.n == 0 || s.n > LEN)
		return 0;
	for (i = 0; i < s.n; i++)
		up[i] = char_is_lower(s.p[i]) ? (char)(s.p[i] - 'a' + 'A') : s.p[i];
	n = nomor_dari_romawi((struct str){up, s.n});
	return n <= MOST ? n : 0;
}

/* All letters, and of one case. */
static bool
one_case(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (!char_is_letter(s.p[i]) || char_is_lower(s.p[i]) != char_is_lower(s.p[0]))
			return false;
	return s.n > 0;
}

/* What the sign between the marks of a label says. */
static bool
read_sign(struct str sign, struct label *out)
{
	enum { DIGITS = 3 };

	if (sign.n <= DIGITS && str_to_uint(sign, &out->nilai)) {
		out->jenis = '1';
		return out->nilai > 0;
	}
	if (!one_case(sign))
		return false;
	out->nilai = letter_value(sign);
	out->romawi = roman_value(sign);
	out->jenis = char_is_lower(sign.p[0]) ? 'a' : 'A';
	if (!out->nilai && out->romawi) {
		out->jenis = out->jenis == 'a' ? 'i' : 'I';
		out->nilai = out->romawi;
	}
	return out->nilai > 0;
}

static struct label
read_bab(struct str s)
{
	struct str rest = str_sub(s, 4, s.n), word = str_cut(&rest, ' ');
	struct label l = {.jenis = 'B', .nilai = roman_value(word), .n = 4 + word.n};

	return l.nilai && !char_is_lower(word.p[0]) ? l : (struct label){0};
}

struct label
label_baca(struct str s)
{
	static const char *const bullets[] = {"-", "•", "–", "*", "·", "", "o"};
	enum { LONGEST = 8 };
	struct label l = {0};
	bool round = s.n && s.p[0] == '(';
	size_t i, from = round;

	if (str_starts(s, "BAB "))
		return read_bab(s);
	for (i = 0; i < sizeof bullets / sizeof *bullets; i++)
		if (str_starts(s, bullets[i]) && s.n > strlen(bullets[i]) && s.p[strlen(bullets[i])] == ' ')
			return (struct label){.jenis = '-', .n = strlen(bullets[i])};
	for (i = from; i < s.n && i < LONGEST && !strchr(".) \n", s.p[i]);)
		i++;
	if (i == s.n || (s.p[i] != ')' && (round || s.p[i] != '.')) || !read_sign(str_sub(s, from, i), &l))
		return (struct label){0};
	l.tanda = round ? '(' : s.p[i];
	l.n = i + 1;
	if (l.n < s.n && s.p[l.n] != ' ' && s.p[l.n] != '\t')
		return (struct label){0};
	return l;
}

/* Whether the text before byte i ends an item or opens a list, so that a label may follow in the same line. */
static bool
may_follow(struct str s, size_t i)
{
	static const char *const joins[] = {"dan", "atau", "dan/atau", "serta"};
	struct str before = str_trim(str_sub(s, 0, i));
	size_t k, n;

	for (k = 0; k < sizeof joins / sizeof *joins; k++) {
		n = strlen(joins[k]);
		if (str_ends(before, joins[k]) && before.n > n && before.p[before.n - n - 1] == ' ')
			before = str_trim(str_sub(before, 0, before.n - n));
	}
	return before.n && strchr(":;,", before.p[before.n - 1]);
}

/* Whether l is the next label of the list of which `last` was one. */
static bool
is_next(const struct label *last, const struct label *l)
{
	return last->n && l->jenis == last->jenis && l->tanda == last->tanda && l->nilai == last->nilai + 1;
}

size_t
rincian_ujung(struct str s, struct label *last)
{
	struct label l = label_baca(s);
	size_t i;

	if (l.n)
		*last = l;
	for (i = l.n + 1; i < s.n; i++) {
		if (s.p[i - 1] != ' ')
			continue;
		l = label_baca(str_sub(s, i, s.n));
		if (l.n == 0 || (l.jenis != 'a' && l.jenis != '1') || i + l.n >= s.n)
			continue;
		if (may_follow(s, i) ? l.nilai == 1 || last->n : is_next(last, &l))
			return i;
	}
	return s.n;
}

struct str
label_tulis(struct arena *a, struct label kind, unsigned nilai)
{
	struct str sign = kind.jenis == '1' ? str_printf(a, "%u", nilai) :
	    strchr("iIB", kind.jenis) ? nomor_romawi(a, nilai) : nomor_huruf(a, nilai);

	if (kind.jenis == 'B')
		return str_printf(a, "BAB %.*s", STRF(sign));
	if (kind.jenis == 'i')
		sign = str_lower(a, sign);
	else if (kind.jenis == 'A')
		sign = str_upper(a, sign);
	return str_printf(a, "%s%.*s%c", kind.tanda == '(' ? "(" : "", STRF(sign), kind.tanda == '(' ? ')' : kind.tanda);
}

/* A list that is open, or was when a list like it began again. */
struct terbuka {
	struct label kind;
	bool judul;
	unsigned nilai;    /* of its last item */
	size_t akhir;      /* index of that */
	size_t daftar;
	size_t induk;      /* index + 1 */
};

struct susunan {
	struct butir_rincian *v;
	struct terbuka open[DALAM];
	size_t n;
	size_t lists;      /* so far */
	bool jeda;         /* something stood between the last item and this one */
};

/* What the label counts as in that list; 0: it is of another kind. */
static unsigned
value_in(const struct terbuka *t, const struct label *l, bool judul)
{
	char small = (char)(l->jenis | 0x20), kind = (char)(t->kind.jenis | 0x20);

	if (t->judul != judul || t->kind.tanda != l->tanda)
		return 0;
	if (t->kind.jenis == l->jenis)
		return l->nilai;
	/* "i." in a Roman list looks like a letter. */
	if (l->jenis != '-' && kind == 'i' && small == 'a' && (t->kind.jenis == 'i') == (l->jenis == 'a'))
		return l->romawi;
	return 0;
}

/* The innermost list that the item goes on with as it should; n when there is none. */
static size_t
continued(const struct susunan *s, const struct butir_rincian *b)
{
	size_t i;

	for (i = s->n; i > 0; i--)
		if (value_in(&s->open[i - 1], &b->label, b->judul) == s->open[i - 1].nilai + 1)
			return i - 1;
	return s->n;
}

/* The innermost list of that kind; n when there is none. */
static size_t
alike(const struct susunan *s, const struct butir_rincian *b)
{
	size_t i;

	for (i = s->n; i > 0; i--)
		if (value_in(&s->open[i - 1], &b->label, b->judul))
			return i - 1;
	return s->n;
}

/* The item that a new list belongs to: the last one, if nothing stands between; index + 1. */
static size_t
parent(const struct susunan *s, size_t i)
{
	return i > 0 && !s->jeda && s->v[i - 1].label.n ? i : 0;
}

static bool
same_kind(const struct terbuka *a, const struct terbuka *b)
{
	return a->kind.jenis == b->kind.jenis && a->kind.tanda == b->kind.tanda && a->judul == b->judul;
}

/* Forgets a list that began again since and is not the outermost of its kind; else the innermost. */
static void
make_room(struct susunan *s)
{
	size_t i, k, before, behind;

	for (i = 0; i + 1 < s->n; i++) {
		for (k = before = behind = 0; k < s->n; k++)
			if (same_kind(&s->open[i], &s->open[k])) {
				before += k < i;
				behind += k > i;
			}
		if (before && behind)
			break;
	}
	memmove(s->open + i, s->open + i + 1, (s->n - i - 1) * sizeof *s->open);
	s->n--;
}

static void
open_list(struct susunan *s, size_t i)
{
	struct butir_rincian *b = &s->v[i];
	struct terbuka *t;
	bool roman = b->label.romawi == 1 && b->label.nilai != 1;

	if (s->n == DALAM)
		make_room(s);
	if (roman) {
		b->label.jenis = b->label.jenis == 'a' ? 'i' : 'I';
		b->label.nilai = 1;
	}
	b->induk = parent(s, i);
	if (b->induk)
		s->v[b->induk - 1].beranak = true;
	if (b->label.jenis != '-' && b->label.nilai != 1)
		b->harusnya = 1;
	t = &s->open[s->n++];
	*t = (struct terbuka){b->label, b->judul, b->label.nilai, i, ++s->lists, b->induk};
	b->daftar = t->daftar;
}

static void
add_to(struct susunan *s, size_t at, size_t i, bool right)
{
	struct butir_rincian *b = &s->v[i];
	struct terbuka *t = &s->open[at];
	unsigned nilai = value_in(t, &b->label, b->judul);

	if (!right)
		b->harusnya = t->nilai + 1;
	b->sebelum = t->akhir + 1;
	b->daftar = t->daftar;
	b->induk = t->induk;
	t->nilai = nilai;
	t->akhir = i;
	s->n = at + 1;
}

/* A bullet goes on with the innermost list of bullets. */
static void
place_bullet(struct susunan *s, size_t i)
{
	size_t k;

	for (k = s->n; k > 0; k--)
		if (s->open[k - 1].kind.jenis == '-')
			break;
	if (k == 0 || s->jeda) {
		open_list(s, i);
		return;
	}
	add_to(s, k - 1, i, true);
}

static void
place(struct susunan *s, size_t i)
{
	struct butir_rincian *b = &s->v[i];
	size_t at = continued(s, b), like;

	if (b->label.jenis == '-') {
		place_bullet(s, i);
		return;
	}
	if (at < s->n) {
		add_to(s, at, i, true);
		return;
	}
	like = alike(s, b);
	/* A list begins: another kind, or the same again behind a paragraph. */
	if (like == s->n || ((b->label.nilai == 1 || b->label.romawi == 1) && (s->jeda || like + 1 < s->n))) {
		open_list(s, i);
		return;
	}
	add_to(s, like, i, false);
}

/* How many lists the item stands in; headings do not count. */
static unsigned
depth(const struct butir_rincian *v, size_t i)
{
	unsigned n = 0;

	for (; n < DALAM; i = v[i].induk - 1) {
		n += !v[i].judul;
		if (v[i].induk == 0)
			break;
	}
	return n;
}

void
rincian_susun(struct arena *a, struct butir_rincian *v, size_t n)
{
	struct susunan *s = arena_alloc(a, sizeof *s);
	size_t i;

	s->v = v;
	for (i = 0; i < n; i++) {
		if (v[i].label.n == 0) {
			s->jeda = true;
			continue;
		}
		place(s, i);
		v[i].tingkat = depth(v, i);
		s->jeda = false;
	}
}
