/* See waktu.h. */
#include "lint/waktu.h"

#include "data/nomor.h"
#include "teks/words.h"

#define COUNT_OF(table) (sizeof (table) / sizeof *(table))

enum { MONTHS = 12, ALL = 0x1FFE };

struct reader {
	struct arena *arena;
	struct str rest;   /* what is not read yet */
	struct str word;   /* small */
	struct str raw;    /* the same as it stands */
	struct waktu w;
	unsigned last;     /* month named last; 0: none */
	bool range;        /* "to" was said behind it */
	bool each;         /* "setiap" was said */
	bool until;        /* "paling lambat" */
	bool from;         /* "mulai" */
	bool ke;           /* the word before is "ke", of "ke-2" */
};

static unsigned
bit(unsigned month)
{
	return 1u << month;
}

/* Months a to b, over the turn of the year where b comes first. */
static unsigned
span(unsigned a, unsigned b)
{
	unsigned set = bit(a);

	while (a != b) {
		a = a % MONTHS + 1;
		set |= bit(a);
	}
	return set;
}

/* Takes the next word, or the dash that stands there as one. */
static bool
next_word(struct reader *r)
{
	struct str s = r->rest;
	size_t i = 0, to;

	while (i < s.n && !char_is_alnum(s.p[i]) && s.p[i] != '-' && s.p[i] != '\xe2')
		i++;
	if (i == s.n)
		return false;
	for (to = i; to < s.n && char_is_alnum(s.p[to]);)
		to++;
	if (to == i) {
		utf8_next(s, &to);
		r->raw = str_sub(s, i, to);
		r->word = str_is(r->raw, "-") || str_is(r->raw, "–") || str_is(r->raw, "—") ? STR("-") : STR("");
	} else {
		/* "s.d." and "s/d" are one word. */
		if (to == i + 1 && to + 1 < s.n && (s.p[i] | 0x20) == 's' && (s.p[to] == '.' || s.p[to] == '/') &&
		    (s.p[to + 1] | 0x20) == 'd' && (to + 2 == s.n || !char_is_alnum(s.p[to + 2]))) {
			to += 2;
			r->raw = str_sub(s, i, to);
			r->word = STR("sd");
		} else {
			r->raw = str_sub(s, i, to);
			r->word = str_lower(r->arena, r->raw);
		}
	}
	r->rest = str_sub(s, to, s.n);
	return true;
}

/* The word behind, without taking it. */
static struct str
peek(const struct reader *r)
{
	struct reader ahead = *r;

	return next_word(&ahead) ? ahead.word : str_of("");
}

static void
add_month(struct reader *r, unsigned m)
{
	if (r->range && r->last) {
		r->w.bulan |= span(r->last, m);
	} else if (r->until || r->from) {
		r->w.bulan |= r->until ? span(1, m) : span(m, MONTHS);
	} else {
		r->w.bulan |= bit(m);
		r->w.pasti |= bit(m);
	}
	/* Of a range not every month must be ticked, its ends neither. */
	if (r->range)
		r->w.pasti &= ~bit(r->last);
	r->last = m;
	r->range = false;
}

/* 1 to most from "2", "II", "kedua"; 0 for anything else. */
static unsigned
ordinal(struct arena *a, struct str s, unsigned most)
{
	unsigned n = 0;

	if (!str_to_uint(s, &n))
		n = nomor_dari_romawi(str_upper(a, s));
	if (n == 0)
		n = nomor_dari_urutan(a, s);
	return n <= most ? n : 0;
}

/* "Triwulan II": a part of the year, of which one month will do. */
static void
add_part(struct reader *r, unsigned parts)
{
	unsigned size = MONTHS / parts, n = ordinal(r->arena, peek(r), parts);

	if (r->each) {
		r->w.bulan = ALL;
		r->w.paling_sedikit = parts;
		return;
	}
	if (n == 0) {
		r->w.terbaca = false;
		return;
	}
	do {
		next_word(r);
		n = ordinal(r->arena, r->word, parts);
		r->w.bulan |= n ? span((n - 1) * size + 1, n * size) : 0;
		/* "Triwulan I dan II", "TW 1, 2" */
	} while (n && (ordinal(r->arena, peek(r), parts) ||
	    ((str_is(peek(r), "dan") || str_is(peek(r), "-")) && next_word(r) && ordinal(r->arena, peek(r), parts))));
}

static void
add_year(struct reader *r)
{
	if (r->w.n_tahun < TAHUN_DISEBUT)
		r->w.tahun[r->w.n_tahun++] = r->raw;
}

static bool
is_year(struct str s)
{
	unsigned n;

	return s.n == 4 && str_to_uint(s, &n) && n >= 1990 && n < 2100;
}

/* Words that name no time, but do not say something else either. */
static const char *const fillers[] = {
	"minggu", "ke", "tahun", "tanggal", "pada", "awal", "akhir", "dan", "serta", "bulan", "di", "s", "d",
	"pertengahan", "pekan", "tgl", "target", "waktu", "selama", "",
};

static void
read_word(struct reader *r)
{
	static const char *const to[] = {"-", "sd", "sampai", "hingga", "dengan"};
	static const char *const each[] = {"setiap", "tiap", "per"};
	static const char *const quarter[] = {"triwulan", "tw", "triwulanan", "kuartal"};
	static const char *const half[] = {"semester", "semesteran", "smt"};
	unsigned m = bulan_dari_nama(r->word), n;

	if (m) {
		add_month(r, m);
	} else if (among(r->word, to, COUNT_OF(to))) {
		r->range = r->last != 0 && !(r->ke && str_is(r->word, "-"));
	} else if (among(r->word, each, COUNT_OF(each))) {
		r->each = true;
	} else if (among(r->word, quarter, COUNT_OF(quarter))) {
		add_part(r, 4);
	} else if (among(r->word, half, COUNT_OF(half))) {
		add_part(r, 2);
	} else if (str_is(r->word, "bulanan") || (r->each && str_is(r->word, "bulan"))) {
		r->w.bulan = ALL;
		r->w.paling_sedikit = MONTHS;
	} else if (str_is(r->word, "lambat") || str_is(r->word, "maksimal")) {
		r->until = true;
	} else if (str_is(r->word, "mulai") || str_is(r->word, "sejak")) {
		r->from = true;
	} else if (is_year(r->word)) {
		add_year(r);
	} else if (!str_to_uint(r->word, &n) && !str_is(r->word, "paling") &&
	    !among(r->word, fillers, COUNT_OF(fillers))) {
		r->w.terbaca = false;
	}
}

struct waktu
waktu_baca(struct arena *a, struct str s)
{
	struct reader r = {.arena = a, .rest = s, .w = {.terbaca = true}};

	for (; next_word(&r); r.ke = str_is(r.word, "ke"))
		read_word(&r);
	return r.w;
}
