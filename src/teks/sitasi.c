/*
 * From the pieces of a text to citations with their chains, see sitasi.h:
 *
 *   citation    = instrument { formula instrument }
 *   instrument  = head [ title ] { gazette }
 *   title       = words, with the head and the title of another instrument in it
 */
#include "teks/sitasi_int.h"

#include <string.h>

#include "teks/words.h"

struct baca {
	struct arena *arena;
	struct str text;
	enum sitasi_cara cara;
	const struct tanda *v;
	size_t n, i; /* the next piece is v[i] */
	struct sitasi_hasil *out;
};

static const struct tanda *
peek(const struct baca *b)
{
	return b->i < b->n ? &b->v[b->i] : NULL;
}

static size_t
offset(const struct baca *b, struct str s)
{
	return (size_t)(s.p - b->text.p);
}

static size_t
end_of(const struct baca *b, struct str s)
{
	return offset(b, s) + s.n;
}

/* Words that join one citation to the next; behind them no title goes on. */
static bool
is_joint(struct str word)
{
	static const char *const words[] = {"dan", "serta", "maupun", "atau", "dan/atau", "jo", "juncto", "jis"};

	return among(strip_end(word), words, COUNT_OF(words));
}

/* lower: letters and blanks of ASCII. */
static bool
starts_fold(struct str s, const char *lower)
{
	size_t i;

	for (i = 0; i < s.n && lower[i] && (s.p[i] | 0x20) == lower[i];)
		i++;
	return lower[i] == '\0';
}

/* A title that lists what it is about: the next one may belong to it. */
static bool
lists_more(struct str judul)
{
	judul = str_trim(judul);
	return starts_fold(judul, "perubahan") || starts_fold(judul, "pencabutan") || starts_fold(judul, "pengesahan") ||
	    starts_fold(judul, "penetapan");
}

/* Where the words before a piece end: without the bracket, comma or joint that leads it in. */
static size_t
back_to(const struct baca *b, size_t from, size_t at)
{
	struct str s = str_sub(b->text, from, at), word;

	for (;;) {
		s = str_trim(s);
		if (s.n && strchr("([,;", s.p[s.n - 1])) {
			s.n--;
			continue;
		}
		word = last_word(s);
		if (!word.n || !is_joint(word))
			return s.n ? offset(b, s) + s.n : from;
		s.n -= word.n;
	}
}

/* A word that a title may have: with a capital or a digit, or one of those between. */
static bool
is_title_word(struct str w)
{
	static const char *const small[] = {"dan", "atau", "serta", "di", "ke", "dari", "pada", "untuk", "dengan", "yang",
	    "dalam", "oleh", "atas", "bagi", "antara", "tentang", "terhadap", "melalui", "kepada", "menuju", "sebagai",
	    "menjadi", "secara", "dan/atau"};
	size_t i = 0;
	uint32_t cp;

	while (i < w.n) {
		cp = utf8_next(w, &i);
		if (cp == '(' || cp == '"' || cp == 0x201C || cp == '*')
			continue;
		return cp < 'a' || cp > 'z' || among(w, small, COUNT_OF(small));
	}
	return true;
}

/*
 * Whether the head at `at` begins a citation of its own, and does not go on
 * with a title that began at `from`. Running text says more than titles.
 */
static bool
begins_anew(const struct baca *b, size_t from, size_t at)
{
	struct str before = str_trim(str_sub(b->text, from, at)), rest = before, word;

	if (before.n == 0)
		return b->cara == SITASI_KALIMAT;
	if (str_ends(before, ",") || str_ends(before, ".") || is_joint(last_word(before)))
		return true;
	while (b->cara == SITASI_KALIMAT && (word = take_word(&rest)).n)
		if (!is_title_word(word))
			return true;
	return false;
}

/*
 * Of running text the words that a title may have: capitals and what stands
 * between them. The last capital is its end.
 */
static struct str
title_words(struct str s)
{
	struct str rest = s, word;
	size_t end = 0;

	while ((word = take_word(&rest)).n) {
		size_t to = (size_t)(word.p + word.n - s.p);

		if (!is_title_word(word))
			break;
		if (word.p[0] < 'a' || word.p[0] > 'z')
			end = to;
		if (str_ends(word, "."))
			break;
	}
	return strip_end(str_sub(s, 0, end));
}

/* Several numbers before the title: "Nomor 11 Tahun 2012, Nomor 1 Tahun 2012 tentang Kode Etik". */
static struct str
behind_numbers(struct str s)
{
	static const char word[] = " tentang ";
	size_t at = str_find(s, word);

	if (at < s.n && str_has(str_sub(s, 0, at), "Nomor "))
		return str_sub(s, at + sizeof word - 1, s.n);
	return s;
}

static void
set_title(const struct baca *b, struct sitasi *s, size_t from, size_t to, bool named)
{
	struct str title = str_trim(str_sub(b->text, from, to));

	if (!named)
		title = b->cara == SITASI_BUTIR ? behind_numbers(title) : str_of("");
	else if (b->cara == SITASI_KALIMAT)
		title = title_words(title);
	s->judul = strip_end(title);
}

static struct sitasi *instrumen(struct baca *b, unsigned depth);

/* The gazettes at the next pieces; where they end. */
static size_t
take_lembar(struct baca *b, struct sitasi *s, size_t end)
{
	const struct tanda *t;
	struct str rest;
	bool any = false;

	for (; (t = peek(b)) && (t->jenis == TANDA_LEMBAR || t->jenis == TANDA_DAERAH); b->i++) {
		if (t->jenis == TANDA_DAERAH)
			s->daerah = true;
		else if (s->lembar[t->no].s.n == 0)
			s->lembar[t->no] = t->lembar;
		else
			break; /* a second one of its kind belongs to something else */
		end = end_of(b, t->s);
		any = true;
	}
	rest = str_trim(str_sub(b->text, end, b->text.n));
	if (any && (str_starts(rest, ")") || str_starts(rest, "]")))
		end = offset(b, rest) + 1;
	return end;
}

/*
 * A formula where a title is still open. Titles have some themselves:
 * "Perubahan Kedua atas X sebagaimana telah diubah dengan Y", and a PP
 * "Pelaksanaan Undang-Undang X sebagaimana telah diubah dengan Undang-Undang
 * Y", which no law amends.
 */
static bool
belongs_to_title(const struct baca *b, const struct sitasi *s, size_t from, const struct tanda *t)
{
	struct str before = str_trim(str_sub(b->text, from, offset(b, t->s)));
	const struct sitasi *next;

	if (!s->objek || !starts_fold(t->s, "sebagaimana"))
		return false;
	if (starts_fold(before, "perubahan"))
		return true;
	next = b->i + 1 < b->n && b->v[b->i + 1].jenis == TANDA_KEPALA ? sitasi_kepala(b->arena, &b->v[b->i + 1]) : NULL;
	return next && next->golongan == s->objek->golongan && next->golongan != s->golongan;
}

/* A gazette within a title, which names what was promulgated there: its own comes behind it. */
static bool
skip_lembar(struct baca *b, const struct sitasi *s)
{
	size_t i = b->i + 1;

	while (s->objek && i < b->n && b->v[i].jenis == TANDA_LEMBAR) {
		if (b->v[i].no == b->v[b->i].no) {
			b->i = i;
			return true;
		}
		i++;
	}
	return false;
}

/*
 * Goes through the pieces inside a title that begins at `from`. Returns where
 * it ends; the next piece is then none of its own.
 */
static size_t
take_title(struct baca *b, struct sitasi *s, size_t from, unsigned depth)
{
	const struct tanda *t;

	while ((t = peek(b))) {
		size_t at = offset(b, t->s);

		if (t->jenis == TANDA_KEPALA) {
			if (begins_anew(b, from, at) && !(s->objek && depth == 0 && lists_more(str_sub(b->text, from, at))))
				return back_to(b, from, at);
			if (!s->objek && depth < SITASI_DALAM)
				s->objek = instrumen(b, depth + 1);
			else
				b->i++;
		} else if (t->jenis == TANDA_RUMUS && depth == 0 && belongs_to_title(b, s, from, t)) {
			b->i++;
			if (peek(b) && peek(b)->jenis == TANDA_KEPALA)
				b->i++;
		} else if (t->jenis != TANDA_LEMBAR || depth > 0 || !skip_lembar(b, s)) {
			return back_to(b, from, at);
		}
	}
	return b->text.n;
}

/* The instrument whose head is the next piece; NULL when that is no citation after all. */
static struct sitasi *
instrumen(struct baca *b, unsigned depth)
{
	const struct tanda *t = &b->v[b->i++];
	struct sitasi *s = sitasi_kepala(b->arena, t);
	size_t from = offset(b, t->s), title = end_of(b, t->s), end;

	if (!s)
		return NULL;
	end = take_title(b, s, title, depth);
	set_title(b, s, title, end, t->tentang);
	if (b->cara == SITASI_KALIMAT && s->judul.n)
		end = end_of(b, s->judul);
	else if (b->cara == SITASI_KALIMAT || end < title)
		end = end_of(b, s->kepala);
	if (depth == 0)
		end = take_lembar(b, s, end);
	s->s = str_sub(b->text, from, end);
	sitasi_judul(b->arena, s);
	return s;
}

/* Nothing but blanks, brackets and commas. */
static bool
is_gap(struct str s)
{
	while (s.n && strchr(" \t\r\n,()[]", s.p[0]))
		s = str_sub(s, 1, s.n);
	return s.n == 0;
}

static void
keep_rumus(struct baca *b, struct rumus r)
{
	struct sitasi_hasil *out = b->out;

	out->rumus = arena_grow(b->arena, out->rumus, out->n_rumus, &out->rumus_cap, sizeof *out->rumus);
	out->rumus[out->n_rumus++] = r;
}

/* "... dengan A tentang Perubahan ... dan B tentang Perubahan Kedua ...": B goes on with the chain. */
static bool
goes_on(const struct baca *b, const struct sitasi *last, const struct sitasi *s)
{
	struct str between = str_trim(str_sub(b->text, end_of(b, last->s), offset(b, s->s))), word = last_word(between);

	if (is_joint(word))
		between.n -= word.n;
	return last->rumus.jenis != RUMUSAN_TIADA && s->perubahan && !last->ubahan && is_gap(between);
}

/* A formula and the instrument behind it; false when there is none. */
static bool
take_ubahan(struct baca *b, struct sitasi **last)
{
	struct rumus r = sitasi_rumus(b->arena, b->v[b->i].s);
	size_t end = end_of(b, b->v[b->i].s);
	struct sitasi *s = NULL;

	b->i++;
	keep_rumus(b, r);
	if (*last && b->cara == SITASI_KALIMAT && !is_gap(str_sub(b->text, end_of(b, (*last)->s), offset(b, r.s))))
		*last = NULL;
	if (!*last || !peek(b) || peek(b)->jenis != TANDA_KEPALA ||
	    !is_gap(str_sub(b->text, end, offset(b, peek(b)->s))) || !(s = instrumen(b, 0)))
		return false;
	s->rumus = r;
	(*last)->ubahan = s;
	*last = s;
	return true;
}

static void
keep(struct baca *b, struct sitasi *s)
{
	struct sitasi_hasil *out = b->out;

	out->v = arena_grow(b->arena, out->v, out->n, &out->cap, sizeof *out->v);
	out->v[out->n++] = s;
}

/* One citation after the other; last: the end of the chain that may go on. */
static void
take_all(struct baca *b)
{
	struct sitasi *last = NULL, *s;

	while (b->i < b->n) {
		const struct tanda *t = &b->v[b->i];

		if (t->jenis == TANDA_KEPALA) {
			s = instrumen(b, 0);
			if (s && last && goes_on(b, last, s)) {
				s->rumus = (struct rumus){.jenis = RUMUSAN_LANJUTAN, .s = str_sub(s->s, 0, 0)};
				last->ubahan = s;
			} else if (s) {
				keep(b, s);
			}
			last = s ? s : last;
		} else if (t->jenis == TANDA_RUMUS) {
			if (!take_ubahan(b, &last))
				last = NULL;
		} else {
			if (t->jenis == TANDA_TITIK)
				last = NULL;
			b->i++;
		}
	}
}

int
sitasi_baca(const struct sitasi_baca *with, struct str text, enum sitasi_cara cara, struct sitasi_hasil *out)
{
	struct baca b = {.arena = with->arena, .text = text, .cara = cara, .out = out};
	struct tanda *v;

	*out = (struct sitasi_hasil){0};
	if (sitasi_tanda(with, text, &v, &b.n) != 0)
		return -1;
	b.v = v;
	take_all(&b);
	return 0;
}

const struct sitasi *
sitasi_diubah(const struct sitasi *s)
{
	if (s->perppu)
		s = s->objek;
	return s->perubahan ? s->objek : NULL;
}

const struct sitasi *
sitasi_terakhir(const struct sitasi *s)
{
	const struct sitasi *last = s->ubahan;

	while (last && last->ubahan)
		last = last->ubahan;
	return last;
}

int
sitasi_tingkat(const struct sitasi *s)
{
#define SITASI(no, rank) rank,
	static const unsigned char ranks[] = {SITASI_JENIS_TABLE};
#undef SITASI

	return ranks[s->golongan];
}
