/*
 * A growing byte buffer that owns its memory and is always NUL-terminated.
 * BUF_INIT or all zero is an empty one; buf_release gives the memory back.
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stddef.h>

#include "base/str.h"

struct buf {
	char *p;
	size_t n, cap;
};

#define BUF_INIT {NULL, 0, 0}

void buf_release(struct buf *b);
void buf_clear(struct buf *b); /* empty, memory kept */
void buf_room(struct buf *b, size_t more);
void buf_add(struct buf *b, const char *p, size_t n);
void buf_adds(struct buf *b, const char *z);
void buf_addstr(struct buf *b, struct str s);
void buf_addc(struct buf *b, char c);
void buf_addf(struct buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
struct str buf_str(const struct buf *b); /* borrowed, valid until the next change */

/* s as XML character data or attribute value: & < > " escaped. */
void buf_add_xml(struct buf *b, struct str s);

/*
 * How many bytes at s[i] XML 1.0 has no place for, so that they must be left
 * out: control characters but tab and line end, and U+FFFE and U+FFFF.
 */
size_t xml_unfit(struct str s, size_t i);

#endif
