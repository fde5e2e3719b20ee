/*
 * Numbers in letters, Roman numerals and words, and dates with the name of
 * the month; see nomor.h. Both directions read the same tables.
 */
#include "data/nomor.h"

#include <string.h>
#include <time.h>

#include "base/buf.h"

enum { ROMAN_LEN = 15 }; /* MMMDCCCLXXXVIII */

static const struct {
	const char *digits;
	unsigned value;
} roman[] = {
	{"M", 1000}, {"CM", 900}, {"D", 500}, {"CD", 400}, {"C", 100}, {"XC", 90}, {"L", 50},
	{"XL", 40}, {"X", 10}, {"IX", 9}, {"V", 5}, {"IV", 4}, {"I", 1},
};

static const char *const units[] = {
	"", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
};

/* Up to a thousand, satu is joined to the power as se-. */
static const struct {
	unsigned long long value;
	const char *name, *with_one;
} powers[] = {
	{1000000000000, "triliun", "satu triliun"},
	{1000000000, "miliar", "satu miliar"},
	{1000000, "juta", "satu juta"},
	{1000, "ribu", "seribu"},
	{100, "ratus", "seratus"},
	{10, "puluh", "sepuluh"},
};

static const struct {
	const char *name;
	const char *brief; /* what is printed in tables, where it is not the first three letters */
	unsigned days;
} months[] = {
	{"Januari", NULL, 31}, {"Februari", NULL, 28}, {"Maret", NULL, 31}, {"April", NULL, 30},
	{"Mei", NULL, 31}, {"Juni", NULL, 30}, {"Juli", NULL, 31}, {"Agustus", "Agt", 31},
	{"September", NULL, 30}, {"Oktober", NULL, 31}, {"November", NULL, 30},
	{"Desember", NULL, 31},
};

enum {
	N_ROMAN = sizeof roman / sizeof *roman,
	N_POWERS = sizeof powers / sizeof *powers,
	N_MONTHS = sizeof months / sizeof *months
};

static size_t
put_roman(char out[ROMAN_LEN + 1], unsigned n)
{
	size_t i, len = 0;

	for (i = 0; i < N_ROMAN; i++)
		for (; n >= roman[i].value; n -= roman[i].value) {
			memcpy(out + len, roman[i].digits, strlen(roman[i].digits));
			len += strlen(roman[i].digits);
		}
	return len;
}

struct str
nomor_romawi(struct arena *a, unsigned n)
{
	char out[ROMAN_LEN + 1];

	if (n > ROMAWI_MAX)
		n = 0;
	return str_dup(a, (struct str){out, put_roman(out, n)});
}

unsigned
nomor_dari_romawi(struct str s)
{
	char out[ROMAN_LEN + 1];
	struct str rest = s;
	unsigned n = 0;
	size_t i;

	if (s.n > ROMAN_LEN)
		return 0;
	for (i = 0; i < N_ROMAN; i++)
		for (; str_starts(rest, roman[i].digits); n += roman[i].value)
			rest = str_sub(rest, strlen(roman[i].digits), rest.n);
	if (rest.n || n > ROMAWI_MAX)
		return 0;
	/* IIII and VX add up too, but nobody writes them so. */
	return str_eq(s, (struct str){out, put_roman(out, n)}) ? n : 0;
}

/*
 * Behind z the letter is doubled, as word processors number a list: 27 is aa
 * and 28 bb, so that a label typed by hand equals the automatic one.
 */
struct str
nomor_huruf(struct arena *a, unsigned n)
{
	enum { TIMES_MAX = 32 }; /* no list is that long */
	char out[TIMES_MAX];
	size_t times;

	if (n == 0 || n > TIMES_MAX * 26)
		return str_of("");
	times = (n - 1) / 26 + 1;
	memset(out, (int)('a' + (n - 1) % 26), times);
	return str_dup(a, (struct str){out, times});
}

static void
add_word(struct buf *b, const char *word)
{
	if (b->n && *word)
		buf_addc(b, ' ');
	buf_adds(b, word);
}

/* Appends n in words; nothing for 0. The depth is that of the powers of ten. */
static void
spell(struct buf *b, unsigned long long n)
{
	size_t i;

	if (n > 10 && n < 20) {
		add_word(b, n == 11 ? "sebelas" : units[n - 10]);
		if (n > 11)
			add_word(b, "belas");
		return;
	}
	for (i = 0; i < N_POWERS && n < powers[i].value;)
		i++;
	if (i == N_POWERS) {
		add_word(b, units[n]);
		return;
	}
	if (n / powers[i].value == 1) {
		add_word(b, powers[i].with_one);
	} else {
		spell(b, n / powers[i].value);
		add_word(b, powers[i].name);
	}
	spell(b, n % powers[i].value);
}

struct str
nomor_terbilang(struct arena *a, unsigned n)
{
	return nomor_terbilang_uang(a, n);
}

struct str
nomor_terbilang_uang(struct arena *a, unsigned long long n)
{
	struct buf b = BUF_INIT;
	struct str s;

	if (n == 0)
		return STR("nol");
	spell(&b, n);
	s = str_dup(a, buf_str(&b));
	buf_release(&b);
	return s;
}

struct str
nomor_urutan(struct arena *a, unsigned n)
{
	if (n == 0 || n > URUTAN_MAX)
		return str_of("");
	return str_upper(a, str_printf(a, "KE%.*s", STRF(nomor_terbilang(a, n))));
}

/* Takes one of 1 to 9 in words off the front of s, 0 when there is none. */
static unsigned
take_unit(struct str *s)
{
	unsigned n;

	for (n = 1; n <= 9; n++)
		if (str_starts(*s, units[n])) {
			*s = str_sub(*s, strlen(units[n]), s->n);
			return n;
		}
	return 0;
}

/*
 * Case and blanks make no difference: whoever checks a label must know that
 * KE SATU and KEDUABELAS are meant as ordinals to say that they are wrong.
 */
unsigned
nomor_dari_urutan(struct arena *a, struct str s)
{
	enum { LEN_MAX = 64 };
	char letters[LEN_MAX];
	struct str low, rest = {letters, 0};
	unsigned n;
	size_t i;

	if (s.n > LEN_MAX)
		return 0;
	low = str_lower(a, str_squeeze(a, s));
	for (i = 0; i < low.n; i++)
		if (low.p[i] != ' ')
			letters[rest.n++] = low.p[i];
	if (str_is(rest, "pertama"))
		return 1;
	if (!str_starts(rest, "ke"))
		return 0;
	rest = str_sub(rest, 2, rest.n);
	if (str_is(rest, "sepuluh") || str_is(rest, "sebelas"))
		return str_is(rest, "sepuluh") ? 10 : 11;
	n = take_unit(&rest);
	if (n > 1 && str_is(rest, "belas"))
		return 10 + n;
	if (n > 1 && str_starts(rest, "puluh")) {
		rest = str_sub(rest, strlen("puluh"), rest.n);
		n = n * 10 + take_unit(&rest);
	}
	return rest.n == 0 ? n : 0;
}

static bool
same_letters(struct str s, const char *z, size_t n)
{
	size_t i;

	if (s.n != n)
		return false;
	for (i = 0; i < n; i++)
		if ((s.p[i] | 0x20) != (z[i] | 0x20))
			return false;
	return true;
}

const char *
bulan_nama(unsigned n)
{
	return n >= 1 && n <= N_MONTHS ? months[n - 1].name : NULL;
}

unsigned
bulan_dari_nama(struct str s)
{
	unsigned i;

	for (i = 0; i < N_MONTHS; i++)
		if (same_letters(s, months[i].name, strlen(months[i].name)) ||
		    same_letters(s, months[i].name, 3) ||
		    (months[i].brief && same_letters(s, months[i].brief, 3)))
			return i + 1;
	return 0;
}

static bool
in_calendar(struct tanggal t)
{
	bool leap = t.tahun % 4 == 0 && (t.tahun % 100 != 0 || t.tahun % 400 == 0);

	return t.tahun >= 1 && t.bulan >= 1 && t.bulan <= 12 && t.hari >= 1 &&
	    t.hari <= months[t.bulan - 1].days + (t.bulan == 2 && leap);
}

/* "2024-01-10" */
static bool
read_iso(struct str s, struct tanggal *t)
{
	return s.n == 10 && s.p[4] == '-' && s.p[7] == '-' &&
	    str_to_uint(str_sub(s, 0, 4), &t->tahun) && str_to_uint(str_sub(s, 5, 7), &t->bulan) &&
	    str_to_uint(str_sub(s, 8, 10), &t->hari);
}

/* "10 Januari 2024"; a month cut short is not the form of a date. */
static bool
read_words(struct str s, struct tanggal *t)
{
	struct str day = str_cut(&s, ' '), month;

	s = str_trim(s);
	month = str_cut(&s, ' ');
	s = str_trim(s);
	t->bulan = bulan_dari_nama(month);
	return t->bulan != 0 && month.n == strlen(months[t->bulan - 1].name) && day.n <= 2 &&
	    str_to_uint(day, &t->hari) && s.n == 4 && str_to_uint(s, &t->tahun);
}

bool
tanggal_baca(struct str s, struct tanggal *out)
{
	struct tanggal t;

	s = str_trim(s);
	if ((!read_iso(s, &t) && !read_words(s, &t)) || !in_calendar(t))
		return false;
	*out = t;
	return true;
}

struct tanggal
tanggal_hari_ini(void)
{
	time_t now = time(NULL);
	struct tm t;

	localtime_r(&now, &t);
	return (struct tanggal){(unsigned)t.tm_year + 1900, (unsigned)t.tm_mon + 1, (unsigned)t.tm_mday};
}

struct str
tanggal_tulis(struct arena *a, struct tanggal t)
{
	return str_printf(a, "%u %s %u", t.hari, bulan_nama(t.bulan) ? bulan_nama(t.bulan) : "", t.tahun);
}

enum centang
centang_baca(struct arena *a, struct str s)
{
	static const struct {
		const char *word;
		enum centang is;
	} words[] = {
		{"✓", CENTANG_YA}, {"✔", CENTANG_YA}, {"√", CENTANG_YA}, {"☑", CENTANG_YA},
		{"v", CENTANG_YA}, {"x", CENTANG_YA}, {"1", CENTANG_YA}, {"ya", CENTANG_YA},
		{"true", CENTANG_YA}, {"benar", CENTANG_YA},
		{"", CENTANG_TIDAK}, {"0", CENTANG_TIDAK}, {"-", CENTANG_TIDAK},
		{"tidak", CENTANG_TIDAK}, {"false", CENTANG_TIDAK}, {"salah", CENTANG_TIDAK},
	};
	struct str low = str_lower(a, str_trim(s));
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (str_is(low, words[i].word))
			return words[i].is;
	return CENTANG_BUKAN;
}
