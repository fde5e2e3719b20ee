/*
 * Numbers of a workbook as text. A workbook keeps dates as counted days and
 * percentages as fractions; only the number format of a cell tells them from
 * plain numbers.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "read/xlsx_int.h"

enum {
	FORMAT_IDS = 65536, /* Excel stays far below; an id beyond is a plain number */
	DAY = 24 * 60 * 60
};

/* The formats that a file uses by number, without writing their code. */
static const struct {
	unsigned from, to;
	enum shown shown;
} builtin[] = {
	{9, 10, SHOWN_PERCENT},
	{14, 17, SHOWN_DATE},
	{18, 21, SHOWN_TIME},
	{22, 22, SHOWN_DATE},
	{27, 36, SHOWN_DATE},
	{45, 45, SHOWN_TIME},
	{46, 46, SHOWN_ELAPSED},
	{47, 47, SHOWN_TIME},
	{50, 58, SHOWN_DATE},
};

/* What stands in a format code; M is months, or minutes beside hours or seconds. */
enum { HAS_DAYS = 1, HAS_M = 2, HAS_HOURS = 4, HAS_ELAPSED = 8, HAS_PERCENT = 16 };

static unsigned
letter_has(char c)
{
	switch (c) {
	case 'd': case 'D': case 'y': case 'Y':
		return HAS_DAYS;
	case 'm': case 'M':
		return HAS_M;
	case 'h': case 'H': case 's': case 'S':
		return HAS_HOURS;
	case '%':
		return HAS_PERCENT;
	default:
		return 0;
	}
}

/* [h], [mm] and the like count time; other brackets hold colours, conditions, locales. */
static unsigned
bracket_has(struct str inner)
{
	size_t i;

	for (i = 0; i < inner.n; i++)
		if (!(letter_has(inner.p[i]) & (HAS_M | HAS_HOURS)))
			return 0;
	return inner.n ? HAS_ELAPSED : 0;
}

/* Length of the literal text that code begins with: "quoted", \c, _c, *c; 0 for none. */
static size_t
literal(struct str code)
{
	switch (code.p[0]) {
	case '"':
		return 2 + str_find(str_sub(code, 1, code.n), "\"");
	case '\\':
	case '_':
	case '*':
		return 2;
	default:
		return 0;
	}
}

/* What a format code shows, by its first section, the one for positive numbers. */
static enum shown
code_shown(struct str code)
{
	unsigned has = 0;
	size_t n;

	for (; code.n && code.p[0] != ';'; code = str_sub(code, n, code.n)) {
		n = literal(code);
		if (n == 0 && code.p[0] == '[') {
			n = str_find(code, "]");
			has |= bracket_has(str_sub(code, 1, n));
		} else if (n == 0) {
			n = 1;
			has |= letter_has(code.p[0]);
		}
	}
	if (has & HAS_ELAPSED)
		return SHOWN_ELAPSED;
	if (has & HAS_DAYS || (has & (HAS_M | HAS_HOURS)) == HAS_M)
		return SHOWN_DATE;
	if (has & HAS_HOURS)
		return SHOWN_TIME;
	return has & HAS_PERCENT ? SHOWN_PERCENT : SHOWN_NUMBER;
}

void
xlsx_styles(struct workbook *w, const struct xml_node *root)
{
	unsigned char *shown = arena_alloc(w->scratch, FORMAT_IDS);
	const struct xml_node *n;
	size_t i, cap = 0;
	unsigned id;

	for (i = 0; i < sizeof builtin / sizeof *builtin; i++)
		memset(shown + builtin[i].from, (int)builtin[i].shown, builtin[i].to - builtin[i].from + 1);
	for (n = xml_child(xml_child(root, "s:numFmts"), "s:numFmt"); n; n = xml_same(n))
		if (str_to_uint(xml_attr(n, "numFmtId"), &id) && id < FORMAT_IDS)
			shown[id] = (unsigned char)code_shown(xml_attr(n, "formatCode"));
	for (n = xml_child(xml_child(root, "s:cellXfs"), "s:xf"); n; n = xml_same(n)) {
		if (!str_to_uint(xml_attr(n, "numFmtId"), &id) || id >= FORMAT_IDS)
			id = 0;
		w->styles = arena_grow(w->scratch, w->styles, w->nstyles, &cap, sizeof *w->styles);
		w->styles[w->nstyles++] = (enum shown)shown[id];
	}
}

/*
 * As Excel's General: 15 significant digits, and no exponent up to 21 digits,
 * so that the number of an employee or a letter stays one.
 */
static struct str
number_text(struct arena *a, double v)
{
	enum { DIGITS = 15, PLAIN_MAX = 20, PLAIN_MIN = -9 };
	static const char zeros[] = "00000000";
	const char *sign = v < 0 ? "-" : "";
	char text[32], digits[PLAIN_MAX + 2];
	int exponent, n;

	if (v == 0)
		return STR("0");
	snprintf(text, sizeof text, "%.*e", DIGITS - 1, v < 0 ? -v : v); /* d.dddddddddddddde+xx */
	exponent = atoi(strchr(text, 'e') + 1);
	memset(digits, '0', sizeof digits);
	digits[0] = text[0];
	memcpy(digits + 1, text + 2, DIGITS - 1);
	for (n = DIGITS; n > 1 && digits[n - 1] == '0'; n--)
		;
	if (exponent > PLAIN_MAX || exponent < PLAIN_MIN)
		return str_printf(a, "%s%c%s%.*sE%+03d", sign, digits[0], n > 1 ? "." : "", n - 1, digits + 1,
		    exponent);
	if (exponent < 0)
		return str_printf(a, "%s0.%.*s%.*s", sign, -exponent - 1, zeros, n, digits);
	if (n <= exponent + 1)
		return str_printf(a, "%s%.*s", sign, exponent + 1, digits);
	return str_printf(a, "%s%.*s.%.*s", sign, exponent + 1, digits, n - exponent - 1, digits + exponent + 1);
}

static struct str
time_text(struct arena *a, long long seconds)
{
	struct str s = str_printf(a, "%02lld:%02lld", seconds / 3600, seconds / 60 % 60);

	return seconds % 60 ? str_printf(a, "%s:%02lld", s.p, seconds % 60) : s;
}

/*
 * Day number as a date. The calendar of 1900 counts a 29 February that never
 * was (and calls the day before the first "0 January"), so that the days
 * before it lie one off; both are written as Excel shows them.
 */
static struct str
day_text(const struct workbook *w, long long day)
{
	enum { TO_1970_FROM_1900 = 25569, TO_1970_FROM_1904 = 24107 };
	char text[32];
	struct tm tm;
	time_t t;

	if (!w->from_1904 && day == 0)
		return STR("1900-01-00");
	if (!w->from_1904 && day == 60)
		return STR("1900-02-29");
	day -= w->from_1904 ? TO_1970_FROM_1904 : TO_1970_FROM_1900 - (day < 60);
	t = (time_t)day * DAY;
	strftime(text, sizeof text, "%Y-%m-%d", gmtime_r(&t, &tm));
	return str_dup(w->arena, str_of(text));
}

static bool
date_text(const struct workbook *w, double v, enum shown shown, struct str *out)
{
	const double end = w->from_1904 ? 2957004 : 2958466; /* 1 January 10000 */
	long long seconds, day, rest;

	if (!(v >= 0 && v < end))
		return false;
	seconds = (long long)(v * DAY + 0.5);
	day = seconds / DAY;
	rest = seconds % DAY;
	if (shown == SHOWN_ELAPSED)
		*out = time_text(w->arena, seconds);
	else if (shown == SHOWN_TIME)
		*out = time_text(w->arena, rest);
	else if (rest == 0)
		*out = day_text(w, day);
	else
		*out = str_printf(w->arena, "%s %s", day_text(w, day).p, time_text(w->arena, rest).p);
	return true;
}

bool
xlsx_number(const struct workbook *w, double v, enum shown shown, struct str *out)
{
	switch (shown) {
	case SHOWN_NUMBER:
		*out = number_text(w->arena, v);
		return true;
	case SHOWN_PERCENT:
		*out = str_printf(w->arena, "%s%%", number_text(w->arena, v * 100).p);
		return true;
	default:
		return date_text(w, v, shown, out);
	}
}
