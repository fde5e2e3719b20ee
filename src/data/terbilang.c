/* Numbers in words, read; the other direction is in nomor.c. */
#include <string.h>

#include "data/nomor.h"

static const char *const units[] = {
	"satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
};

/* Large to small, as they follow each other; milyar and trilyun are what many write. */
static const struct {
	const char *name;
	unsigned long long value;
} powers[] = {
	{"triliun", 1000000000000}, {"trilyun", 1000000000000}, {"miliar", 1000000000}, {"milyar", 1000000000},
	{"juta", 1000000}, {"ribu", 1000},
};

static bool
take(struct str *s, const char *word)
{
	if (!str_starts(*s, word))
		return false;
	*s = str_sub(*s, strlen(word), s->n);
	return true;
}

static unsigned
take_unit(struct str *s)
{
	unsigned n;

	for (n = 1; n <= sizeof units / sizeof *units; n++)
		if (take(s, units[n - 1]))
			return n;
	return 0;
}

/* Up to 99; 0 when there is none. unit: the digit in front, when it is read already. */
static unsigned
take_tens(struct str *s, unsigned unit)
{
	if (!unit && take(s, "sepuluh"))
		return 10;
	if (!unit && take(s, "sebelas"))
		return 11;
	if (!unit)
		unit = take_unit(s);
	if (unit && take(s, "belas"))
		return 10 + unit;
	if (unit && take(s, "puluh"))
		return 10 * unit + take_unit(s);
	return unit;
}

/* Up to 999; 0 when there is none. */
static unsigned
take_hundreds(struct str *s)
{
	unsigned unit;

	if (take(s, "seratus"))
		return 100 + take_tens(s, 0);
	unit = take_unit(s);
	if (unit && take(s, "ratus"))
		return 100 * unit + take_tens(s, 0);
	return take_tens(s, unit);
}

/* The power behind a group, smaller than max; 1 when there is none. */
static unsigned long long
take_power(struct str *s, unsigned long long max)
{
	size_t i;

	for (i = 0; i < sizeof powers / sizeof *powers; i++)
		if (powers[i].value < max && take(s, powers[i].name))
			return powers[i].value;
	return 1;
}

/* "seribu" and the like: a power with one in front of it. */
static unsigned long long
take_one_power(struct str *s, unsigned long long max)
{
	struct str rest = *s;
	unsigned long long power;

	if (!take(&rest, "se") || (power = take_power(&rest, max)) == 1)
		return 0;
	*s = rest;
	return power;
}

bool
nomor_dari_terbilang(struct arena *a, struct str s, unsigned long long *out)
{
	enum { LEN_MAX = 256 }; /* the longest below TERBILANG_MAX has some 170 letters */
	char letters[LEN_MAX];
	struct str low, rest = {letters, 0};
	unsigned long long power = TERBILANG_MAX + 1, n, sum = 0;
	size_t i;

	if (s.n > LEN_MAX)
		return false;
	low = str_lower(a, str_squeeze(a, s));
	for (i = 0; i < low.n; i++)
		if (low.p[i] != ' ')
			letters[rest.n++] = low.p[i];
	if (str_is(rest, "nol")) {
		*out = 0;
		return true;
	}
	while (rest.n && power > 1) {
		unsigned long long max = power;

		n = take_one_power(&rest, max);
		if (n) {
			power = n;
			sum += n;
			continue;
		}
		n = take_hundreds(&rest);
		if (n == 0)
			return false;
		power = take_power(&rest, max);
		sum += n * power;
	}
	*out = sum;
	return rest.n == 0 && sum > 0;
}
