/* See fix.h. */
#include "cmd/fix.h"

#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "read/read.h"

/* The bytes of a file while fixes are put into it, from its start to its end. */
struct edit {
	struct str raw;
	size_t at;       /* copied up to here */
	size_t line_at;  /* where line `line` begins */
	unsigned line;
	struct buf out;
};

/* Moves to the start of a line; lines are counted as read_lines does. */
static void
go_to_line(struct edit *e, unsigned line)
{
	struct str raw = e->raw;

	for (; e->line < line && e->line_at < raw.n; e->line_at++) {
		bool crlf = raw.p[e->line_at] == '\r' && e->line_at + 1 < raw.n && raw.p[e->line_at + 1] == '\n';

		if (raw.p[e->line_at] == '\n' || (raw.p[e->line_at] == '\r' && !crlf))
			e->line++;
	}
}

/* Byte of a column of the line. */
static size_t
column_at(const struct edit *e, unsigned column)
{
	size_t i = e->line_at;

	while (--column && i < e->raw.n)
		utf8_next(e->raw, &i);
	return i;
}

/* Characters that have a meaning for YAML, the quotes of a scalar among them. */
static bool
safe_in_yaml(struct str words, struct str fix)
{
	size_t i;

	for (i = 0; i < fix.n; i++)
		if (strchr(":#'\"\\{}[]&*!|>%@`", fix.p[i]) && !memchr(words.p, fix.p[i], words.n))
			return false;
	return true;
}

static bool
wanted(const struct message *m, const char *file, bool yaml)
{
	return m->sure && m->fix.p && m->placed && m->loc.kind == LOC_LINE && m->end_a == m->loc.a &&
	    m->loc.file && strcmp(m->loc.file, file) == 0 && (!yaml || safe_in_yaml(m->text, m->fix));
}

/* False when the words do not stand there, or an earlier fix has taken them. */
static bool
apply(struct edit *e, const struct message *m)
{
	size_t from, to;

	go_to_line(e, m->loc.a);
	from = column_at(e, m->loc.b);
	to = column_at(e, m->end_b);
	if (from < e->at || !str_eq(str_sub(e->raw, from, to), m->text))
		return false;
	buf_addstr(&e->out, str_sub(e->raw, e->at, from));
	buf_addstr(&e->out, m->fix);
	e->at = to;
	return true;
}

static size_t
apply_all(struct edit *e, struct diag *found, const char *file)
{
	bool yaml = str_ends(str_of(file), ".yaml") || str_ends(str_of(file), ".yml");
	size_t n, i, done = 0;
	struct message *m = diag_sorted(found, &n);

	for (i = 0; i < n; i++)
		if (wanted(&m[i], file, yaml))
			done += apply(e, &m[i]);
	buf_addstr(&e->out, str_sub(e->raw, e->at, e->raw.n));
	return done;
}

int
fix_text(struct diag *d, struct diag *found, const char *file, size_t *n)
{
	struct buf raw = BUF_INIT;
	struct edit e = {.line = 1};
	int rc = 0;

	*n = 0;
	if (file_read(file, READ_MAX, &raw) != 0) {
		diag_unreadable(d, file);
		rc = -1;
	} else {
		e.raw = buf_str(&raw);
		if (str_starts(e.raw, "\xef\xbb\xbf"))
			e.line_at = 3;
		*n = apply_all(&e, found, file);
		if (*n && file_replace(file, buf_str(&e.out)) != 0) {
			diag_unreadable(d, file);
			rc = -1;
		}
	}
	buf_release(&raw);
	buf_release(&e.out);
	return rc;
}
