/*
 * Text files: the bytes of a file, checked to be UTF-8. What offices save in
 * another encoding is named, so that the message says what to do about it.
 */
#include <errno.h>
#include <string.h>

#include "base/file.h"
#include "ooxml/sniff.h"
#include "read/read_int.h"

struct loc
text_loc(const char *file, struct str text, size_t at)
{
	struct loc loc = {.file = file, .kind = LOC_LINE, .a = 1};
	size_t i, start = 0;

	for (i = 0; i < at; i++)
		if (text.p[i] == '\n') {
			loc.a++;
			start = i + 1;
		}
	loc.b = (unsigned)utf8_len(str_sub(text, start, at)) + 1;
	return loc;
}

struct str
text_lines(struct arena *a, struct str s)
{
	size_t i, n = 0;
	char *p;

	if (!s.n || !memchr(s.p, '\r', s.n))
		return s;
	p = arena_alloc(a, s.n + 1);
	for (i = 0; i < s.n; i++) {
		if (s.p[i] == '\r' && i + 1 < s.n && s.p[i + 1] == '\n')
			continue;
		p[n++] = s.p[i] == '\r' ? '\n' : s.p[i];
	}
	return (struct str){p, n};
}

/*
 * UTF-16 without its mark: Latin letters come with a zero byte each. Only
 * the first bytes are looked at, they are enough to tell.
 */
static bool
looks_utf16(struct str s)
{
	enum { LOOK = 64 };
	size_t i, n = s.n < LOOK ? s.n : LOOK, zero = 0;

	for (i = 0; i < n; i++)
		zero += s.p[i] == '\0';
	return zero * 3 > n;
}

/*
 * A lone byte from 0x80 up next to plain ASCII is what the one-byte encodings
 * of Windows write; a broken UTF-8 sequence would have neighbours like it.
 */
static bool
looks_latin1(struct str s, size_t bad)
{
	bool before = bad == 0 || (unsigned char)s.p[bad - 1] < 0x80;
	bool after = bad + 1 >= s.n || (unsigned char)s.p[bad + 1] < 0x80;

	return before && after;
}

/* What is wrong with text as UTF-8, and where; NULL when it is sound. */
static const char *
utf8_fault(struct str s, size_t *at)
{
	const char *zero = s.n ? memchr(s.p, '\0', s.n) : NULL;

	*at = 0;
	if (str_starts(s, "\xff\xfe") || str_starts(s, "\xfe\xff") || (zero && looks_utf16(s)))
		return "tersimpan sebagai UTF-16 (\"Unicode\"); simpan ulang sebagai UTF-8";
	if (!utf8_valid(s, at))
		return looks_latin1(s, *at) ?
		    "tampaknya tersimpan sebagai Windows-1252 (\"ANSI\"); simpan ulang sebagai UTF-8" :
		    "simpan ulang sebagai UTF-8";
	if (zero) {
		*at = (size_t)(zero - s.p);
		return "ada byte nol; ini bukan berkas teks";
	}
	return NULL;
}

/* What is no text at all, whatever its name says; NULL: it may be text. */
static const char *
other_kind(struct str s)
{
	return str_starts(s, "PK\x03\x04") ? "paket ZIP seperti DOCX atau XLSX; beri nama dengan akhiran yang sesuai" :
	    sniff(s);
}

int
read_text(struct diag *d, struct arena *a, const char *file, struct str *out)
{
	struct buf b = BUF_INIT;
	const char *fault = NULL;
	struct str s;
	size_t at;
	int rc = file_read(file, READ_MAX, &b);

	if (rc != 0) {
		diag_unreadable(d, file);
	} else if ((fault = other_kind(buf_str(&b)))) {
		diag_add(d, R_BERKAS, loc_file(file), "isinya bukan teks melainkan %s", fault);
		rc = -1;
	} else if ((fault = utf8_fault(buf_str(&b), &at))) {
		diag_add(d, R_UTF8, text_loc(file, buf_str(&b), at), "%s", fault);
		rc = -1;
	} else {
		s = buf_str(&b);
		*out = str_dup(a, str_starts(s, "\xef\xbb\xbf") ? str_sub(s, 3, s.n) : s);
	}
	buf_release(&b);
	return rc;
}

size_t
read_lines(struct arena *a, struct str bytes, struct source_line **out)
{
	struct str rest = text_lines(a, bytes);
	size_t n = 0, cap = 0;

	*out = NULL;
	while (rest.n) {
		*out = arena_grow(a, *out, n, &cap, sizeof **out);
		(*out)[n].number = (unsigned)n + 1;
		(*out)[n++].text = str_cut(&rest, '\n');
	}
	return n;
}
