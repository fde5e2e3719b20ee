/* Slices and UTF-8, see str.h. */
#include "base/str.h"

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"

bool
char_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

bool
char_is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

bool
char_is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

bool
char_is_letter(char c)
{
	return char_is_lower(c) || char_is_upper(c);
}

bool
char_is_alnum(char c)
{
	return char_is_letter(c) || char_is_digit(c);
}

bool
char_in_word(char c)
{
	return char_is_alnum(c) || (unsigned char)c >= 0x80;
}

char
char_fold(char c)
{
	return char_is_upper(c) ? (char)(c - 'A' + 'a') : c;
}

struct str
str_of(const char *z)
{
	return z ? (struct str){z, strlen(z)} : (struct str){"", 0};
}

bool
str_eq(struct str a, struct str b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

bool
str_is(struct str s, const char *z)
{
	return str_eq(s, str_of(z));
}

bool
str_starts(struct str s, const char *z)
{
	size_t n = strlen(z);

	return s.n >= n && memcmp(s.p, z, n) == 0;
}

bool
str_starts_fold(struct str s, const char *z)
{
	size_t i;

	for (i = 0; z[i]; i++)
		if (i >= s.n || (s.p[i] != z[i] && (!char_is_letter(s.p[i]) || (s.p[i] ^ z[i]) != 0x20)))
			return false;
	return true;
}

bool
str_ends(struct str s, const char *z)
{
	size_t n = strlen(z);

	return s.n >= n && memcmp(s.p + s.n - n, z, n) == 0;
}

size_t
str_find(struct str s, const char *z)
{
	size_t n = strlen(z), i;

	for (i = 0; i + n <= s.n; i++)
		if (memcmp(s.p + i, z, n) == 0)
			return i;
	return s.n;
}

bool
str_has(struct str s, const char *z)
{
	return str_find(s, z) < s.n;
}

int
str_cmp(struct str a, struct str b)
{
	size_t n = a.n < b.n ? a.n : b.n;
	int c = n ? memcmp(a.p, b.p, n) : 0;

	return c ? c : (a.n > b.n) - (a.n < b.n);
}

struct str
str_sub(struct str s, size_t from, size_t to)
{
	if (to > s.n)
		to = s.n;
	if (from > to)
		from = to;
	/* The slice of an absent attribute has no pointer to move. */
	return from ? (struct str){s.p + from, to - from} : (struct str){s.p, to};
}

/* Length of the blank at s[i], 0 when there is none. */
static size_t
blank_at(struct str s, size_t i)
{
	if (i < s.n && (s.p[i] == ' ' || (s.p[i] >= '\t' && s.p[i] <= '\r')))
		return 1;
	if (i + 1 < s.n && s.p[i] == '\xc2' && s.p[i + 1] == '\xa0')
		return 2;
	return 0;
}

struct str
str_trim(struct str s)
{
	size_t k;

	while ((k = blank_at(s, 0)))
		s.p += k, s.n -= k;
	for (;;) {
		if (s.n && blank_at(s, s.n - 1) == 1)
			s.n--;
		else if (s.n > 1 && blank_at(s, s.n - 2) == 2)
			s.n -= 2;
		else
			return s;
	}
}

struct str
str_cut(struct str *rest, char sep)
{
	const char *e = rest->n ? memchr(rest->p, sep, rest->n) : NULL;
	size_t n = e ? (size_t)(e - rest->p) : rest->n;
	struct str head = {rest->p, n};

	*rest = str_sub(*rest, e ? n + 1 : n, rest->n);
	return head;
}

bool
str_has_lower(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (char_is_lower(s.p[i]))
			return true;
	return false;
}

bool
str_has_letter(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (char_is_letter(s.p[i]))
			return true;
	return false;
}

bool
str_word_edge(struct str s, size_t i)
{
	return i == 0 || i >= s.n || !char_in_word(s.p[i - 1]) || !char_in_word(s.p[i]);
}

bool
str_to_uint(struct str s, unsigned *out)
{
	unsigned v = 0;
	size_t i;

	if (s.n == 0 || s.n > 9)
		return false;
	for (i = 0; i < s.n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9')
			return false;
		v = v * 10 + (unsigned)(s.p[i] - '0');
	}
	*out = v;
	return true;
}

struct str
str_dup(struct arena *a, struct str s)
{
	return (struct str){arena_dup(a, s.p, s.n), s.n};
}

struct str
str_vprintf(struct arena *a, const char *fmt, va_list ap)
{
	va_list again;
	char *p;
	int n;

	va_copy(again, ap);
	n = vsnprintf(NULL, 0, fmt, again);
	va_end(again);
	p = arena_alloc(a, (size_t)n + 1);
	vsnprintf(p, (size_t)n + 1, fmt, ap);
	return (struct str){p, (size_t)n};
}

struct str
str_printf(struct arena *a, const char *fmt, ...)
{
	va_list ap;
	struct str s;

	va_start(ap, fmt);
	s = str_vprintf(a, fmt, ap);
	va_end(ap);
	return s;
}

/*
 * Case in ASCII and Latin-1, where the two cases lie 32 apart; the rest of
 * Unicode never stands in the words this is used on and is left alone.
 */
static struct str
change_case(struct arena *a, struct str s, bool up)
{
	char *p = arena_dup(a, s.p, s.n);
	size_t i;

	for (i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)p[i];
		unsigned char prev = i ? (unsigned char)p[i - 1] : 0;

		if (up && c >= 'a' && c <= 'z')
			p[i] = (char)(c - 32);
		else if (!up && c >= 'A' && c <= 'Z')
			p[i] = (char)(c + 32);
		else if (up && prev == 0xc3 && c >= 0xa0 && c <= 0xbe && c != 0xb7)
			p[i] = (char)(c - 32);
		else if (!up && prev == 0xc3 && c >= 0x80 && c <= 0x9e && c != 0x97)
			p[i] = (char)(c + 32);
	}
	return (struct str){p, s.n};
}

struct str
str_upper(struct arena *a, struct str s)
{
	return change_case(a, s, true);
}

struct str
str_lower(struct arena *a, struct str s)
{
	return change_case(a, s, false);
}

struct str
str_squeeze(struct arena *a, struct str s)
{
	struct buf b = BUF_INIT;
	struct str out;
	size_t i, k;

	s = str_trim(s);
	for (i = 0; i < s.n;) {
		if (!(k = blank_at(s, i))) {
			buf_addc(&b, s.p[i++]);
			continue;
		}
		while ((k = blank_at(s, i)))
			i += k;
		buf_addc(&b, ' ');
	}
	out = str_dup(a, buf_str(&b));
	buf_release(&b);
	return out;
}

uint32_t
utf8_next(struct str s, size_t *i)
{
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	unsigned char c = (unsigned char)s.p[(*i)++];
	size_t len = c < 0x80 ? 1 : c >= 0xc2 && c < 0xe0 ? 2 : c >= 0xe0 && c < 0xf0 ? 3 :
	    c >= 0xf0 && c < 0xf5 ? 4 : 0;
	uint32_t cp;
	size_t k;

	if (len == 1)
		return c;
	if (len == 0 || *i + len - 1 > s.n)
		return 0xFFFD;
	cp = c & (0xFFu >> (len + 1));
	for (k = 0; k + 1 < len; k++) {
		c = (unsigned char)s.p[*i + k];
		if ((c & 0xC0) != 0x80)
			return 0xFFFD;
		cp = cp << 6 | (c & 0x3F);
	}
	if (cp < least[len] || cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF))
		return 0xFFFD;
	*i += len - 1;
	return cp;
}

bool
utf8_valid(struct str s, size_t *bad)
{
	size_t i = 0, at;

	while (i < s.n) {
		at = i;
		/* U+FFFD itself is three bytes; the error value moves by one. */
		if (utf8_next(s, &i) == 0xFFFD && i - at == 1) {
			*bad = at;
			return false;
		}
	}
	return true;
}

size_t
utf8_len(struct str s)
{
	size_t i = 0, n = 0;

	while (i < s.n) {
		utf8_next(s, &i);
		n++;
	}
	return n;
}

size_t
utf8_put(char out[4], uint32_t cp)
{
	if (cp < 0x80) {
		out[0] = (char)cp;
		return 1;
	}
	if (cp < 0x800) {
		out[0] = (char)(0xC0 | cp >> 6);
		out[1] = (char)(0x80 | (cp & 0x3F));
		return 2;
	}
	if (cp < 0x10000) {
		out[0] = (char)(0xE0 | cp >> 12);
		out[1] = (char)(0x80 | (cp >> 6 & 0x3F));
		out[2] = (char)(0x80 | (cp & 0x3F));
		return 3;
	}
	out[0] = (char)(0xF0 | cp >> 18);
	out[1] = (char)(0x80 | (cp >> 12 & 0x3F));
	out[2] = (char)(0x80 | (cp >> 6 & 0x3F));
	out[3] = (char)(0x80 | (cp & 0x3F));
	return 4;
}

unsigned
str_distance(struct str a, struct str b, unsigned max)
{
	enum { LONGEST = 64 }; /* keys and names; longer ones are simply far */
	unsigned row[LONGEST + 1], diag, up, cost;
	size_t i, j;

	if (a.n > LONGEST || b.n > LONGEST)
		return max + 1;
	for (j = 0; j <= b.n; j++)
		row[j] = (unsigned)j;
	for (i = 1; i <= a.n; i++) {
		diag = row[0];
		row[0] = (unsigned)i;
		for (j = 1; j <= b.n; j++) {
			up = row[j];
			cost = diag + (a.p[i - 1] != b.p[j - 1]);
			if (up + 1 < cost)
				cost = up + 1;
			if (row[j - 1] + 1 < cost)
				cost = row[j - 1] + 1;
			diag = up;
			row[j] = cost;
		}
	}
	return row[b.n] > max ? max + 1 : row[b.n];
}
