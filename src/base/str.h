/*
 * String slices and UTF-8. A slice is borrowed and not NUL-terminated: it
 * lives as long as the buffer or arena it points into.
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;

struct str {
	const char *p;
	size_t n;
};

#define STR(lit) ((struct str){(lit), sizeof(lit) - 1})
/* For printf's "%.*s"; names s twice, so no call with an effect may stand there. */
#define STRF(s) (int)(s).n, (s).p

/* ASCII alone, whatever the locale. */
bool char_is_digit(char c);
bool char_is_lower(char c);
bool char_is_upper(char c);
bool char_is_letter(char c);
bool char_is_alnum(char c);
bool char_in_word(char c); /* a letter, a digit, or a byte of what is not ASCII */
char char_fold(char c);    /* the small letter of a capital, else c */

struct str str_of(const char *z);         /* NULL gives the empty slice */
bool str_eq(struct str a, struct str b);
bool str_is(struct str s, const char *z); /* equal to a C string */
bool str_starts(struct str s, const char *z);
bool str_starts_fold(struct str s, const char *z); /* case of ASCII letters aside */
bool str_ends(struct str s, const char *z);
bool str_has(struct str s, const char *z);
int str_cmp(struct str a, struct str b);  /* by bytes */
size_t str_find(struct str s, const char *z); /* offset, or s.n */
struct str str_sub(struct str s, size_t from, size_t to); /* [from, to), clipped */
struct str str_trim(struct str s);        /* ASCII blanks and U+00A0 off both ends */

/* Splits at the first sep: returns the part before it and moves *rest behind it. */
struct str str_cut(struct str *rest, char sep);

bool str_has_lower(struct str s);         /* a small letter of ASCII */
bool str_has_letter(struct str s);        /* any letter of ASCII */

/* Whether a word ends or begins at byte i. */
bool str_word_edge(struct str s, size_t i);

/* Decimal digits only, at most 9 of them; false when s is anything else. */
bool str_to_uint(struct str s, unsigned *out);

/* Copies into the arena; the copy is NUL-terminated. */
struct str str_dup(struct arena *a, struct str s);
struct str str_vprintf(struct arena *a, const char *fmt, va_list ap) __attribute__((format(printf, 2, 0)));
struct str str_printf(struct arena *a, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* Upper and lower case of ASCII and Latin-1 letters; other text stays. */
struct str str_upper(struct arena *a, struct str s);
struct str str_lower(struct arena *a, struct str s);

/* Runs of blanks and line breaks become one blank; ends trimmed. */
struct str str_squeeze(struct arena *a, struct str s);

/*
 * The code point at s[*i], moving *i behind it; 0xFFFD and one byte for
 * bytes that are not UTF-8 (overlong forms and surrogates are not).
 */
uint32_t utf8_next(struct str s, size_t *i);
bool utf8_valid(struct str s, size_t *bad); /* *bad: offset of the first bad byte */
size_t utf8_len(struct str s);              /* code points */
size_t utf8_put(char out[4], uint32_t cp);  /* bytes written */

/* Edit distance of two short words (bytes), at most max + 1. */
unsigned str_distance(struct str a, struct str b, unsigned max);

#endif
