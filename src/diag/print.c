/* Prints collected messages, a line each. */
#include "base/buf.h"
#include "diag/diag.h"

const char *
level_name(enum level level)
{
	static const char *const name[] = {"info", "warning", "error", "unsupported"};

	return name[level];
}

int
level_from_name(struct str name)
{
	int level;

	for (level = LEVEL_INFO; level <= LEVEL_ERROR; level++)
		if (str_is(name, level_name((enum level)level)))
			return level;
	return -1;
}

/* 1 gives A, 27 gives AA: the column letters of a worksheet. */
static void
add_column(struct buf *b, unsigned col)
{
	if (col > 26)
		add_column(b, (col - 1) / 26);
	buf_addc(b, (char)('A' + (col - 1) % 26));
}

void
loc_format_cell(struct loc loc, struct buf *b)
{
	if (loc.b)
		add_column(b, loc.b);
	buf_addf(b, "%u", loc.a);
}

void
loc_format(struct loc loc, struct buf *b)
{
	buf_adds(b, loc.file ? loc.file : "keputusan");
	switch (loc.kind) {
	case LOC_NONE:
		if (loc.part && *loc.part)
			buf_addf(b, ":%s", loc.part);
		break;
	case LOC_CELL:
		buf_addf(b, ":%s", loc.part);
		if (loc.a) {
			buf_addc(b, '!');
			loc_format_cell(loc, b);
		}
		break;
	case LOC_LINE:
	case LOC_RECORD:
	case LOC_PARA:
		if (loc.part && *loc.part)
			buf_addf(b, ":%s", loc.part);
		buf_addf(b, ":%u", loc.a);
		if (loc.b)
			buf_addf(b, ":%u", loc.b);
		break;
	}
}

/*
 * Text of a document goes to a terminal: control characters and those that
 * turn the writing direction are shown as U+FFFD.
 */
static void
add_safe(struct buf *b, struct str s)
{
	size_t i = 0;
	uint32_t cp;
	char out[4];

	while (i < s.n) {
		cp = utf8_next(s, &i);
		if (cp < 0x20 && cp != 0)
			cp = cp == '\n' || cp == '\t' ? ' ' : 0xFFFD;
		else if (cp == 0 || (cp >= 0x7F && cp < 0xA0) || (cp >= 0x202A && cp <= 0x202E) ||
		    (cp >= 0x2066 && cp <= 0x2069) || cp == 0x200E || cp == 0x200F ||
		    cp == 0x2028 || cp == 0x2029)
			cp = 0xFFFD;
		buf_add(b, out, utf8_put(out, cp));
	}
}

void
message_format(const struct message *m, struct buf *b)
{
	buf_adds(b, m->rule->text);
	if (m->arg.n)
		buf_addf(b, ": %.*s", STRF(m->arg));
}

static void
add_line(struct buf *b, const struct message *m)
{
	struct buf raw = BUF_INIT;

	loc_format(m->loc, &raw);
	buf_addf(&raw, ": %s: ", level_name(m->level));
	message_format(m, &raw);
	if (m->loc.place)
		buf_addf(&raw, " (%s)", m->loc.place);
	buf_addf(&raw, " [%s]", m->rule->id);
	add_safe(b, buf_str(&raw));
	buf_addc(b, '\n');
	buf_release(&raw);
}

void
diag_print_text(struct diag *d, FILE *f)
{
	struct buf b = BUF_INIT;
	size_t n, i;
	struct message *m = diag_sorted(d, &n);

	for (i = 0; i < n; i++)
		if (!m[i].told) {
			add_line(&b, &m[i]);
			m[i].told = true;
		}
	if (b.n)
		fwrite(b.p, 1, b.n, f);
	buf_release(&b);
}

/* Bytes of s that hold its first n characters, or its last ones. */
static size_t
head(struct str s, size_t n)
{
	size_t i = 0;

	while (n-- && i < s.n)
		utf8_next(s, &i);
	return i;
}

static size_t
tail(struct str s, size_t n)
{
	size_t all = utf8_len(s);

	return s.n - head(s, all > n ? all - n : 0);
}

/*
 * The line of the source, as much as fits around the words, and a caret
 * below them. One character of the source is one on the screen.
 */
static void
add_source(struct buf *b, const struct message *m)
{
	enum { WIDTH = 100, BEFORE = 50, INDENT = 4 };
	struct str before = str_sub(m->line, 0, m->from), words = str_sub(m->line, m->from, m->to);
	struct str after = str_sub(m->line, m->to, m->line.n);
	size_t column, width;

	while (before.n && (before.p[0] == ' ' || before.p[0] == '\t'))
		before = str_sub(before, 1, before.n);
	width = tail(before, BEFORE);
	buf_addf(b, "%*s%s", INDENT, "", width < before.n ? "…" : "");
	column = INDENT + (width < before.n);
	before = str_sub(before, before.n - width, before.n);
	width = utf8_len(before);
	column += width;
	add_safe(b, before);
	words.n = head(words, WIDTH - width);
	add_safe(b, words);
	width += utf8_len(words);
	after.n = head(after, width < WIDTH ? WIDTH - width : 0);
	add_safe(b, after);
	buf_addf(b, "%s\n", after.n < m->line.n - m->to ? "…" : "");
	if (m->placed) {
		buf_addf(b, "%*s^", (int)column, "");
		for (width = utf8_len(words); width > 1; width--)
			buf_addc(b, '~');
		buf_addc(b, '\n');
	}
}

/* "12 temuan: 3 error, 8 warning, 1 info" */
static void
add_counts(struct buf *b, const struct message *m, size_t n)
{
	static const enum level order[] = {LEVEL_ERROR, LEVEL_WARNING, LEVEL_INFO, LEVEL_UNSUPPORTED};
	size_t count[LEVEL_UNSUPPORTED + 1] = {0}, i;
	const char *between = ": ";

	for (i = 0; i < n; i++)
		count[m[i].level]++;
	buf_addf(b, "%zu temuan", n);
	for (i = 0; i < sizeof order / sizeof *order; i++)
		if (count[order[i]]) {
			buf_addf(b, "%s%zu %s", between, count[order[i]], level_name(order[i]));
			between = ", ";
		}
	buf_addc(b, '\n');
}

void
diag_print_findings(struct diag *d, FILE *f)
{
	struct buf b = BUF_INIT;
	size_t n, i;
	struct message *m = diag_sorted(d, &n);

	for (i = 0; i < n; i++) {
		add_line(&b, &m[i]);
		if (m[i].line.n)
			add_source(&b, &m[i]);
		m[i].told = true;
	}
	add_counts(&b, m, n);
	fwrite(b.p, 1, b.n, f);
	buf_release(&b);
}
