/* Prints collected messages, a line each. */
#include "base/buf.h"
#include "diag/diag.h"

const char *
level_name(enum level level)
{
	static const char *const name[] = {"info", "warning", "error", "unsupported"};

	return name[level];
}

/* 1 gives A, 27 gives AA: the column letters of a worksheet. */
static void
add_column(struct buf *b, unsigned col)
{
	if (col > 26)
		add_column(b, (col - 1) / 26);
	buf_addc(b, (char)('A' + (col - 1) % 26));
}

static void
add_cell(struct buf *b, struct loc loc)
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
			add_cell(b, loc);
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

static void
add_line(struct buf *b, const struct message *m)
{
	struct buf raw = BUF_INIT;

	loc_format(m->loc, &raw);
	buf_addf(&raw, ": %s: %s", level_name(m->level), m->rule->text);
	if (m->arg.n)
		buf_addf(&raw, ": %.*s", STRF(m->arg));
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
	const struct message *m = diag_sorted(d, &n);

	for (i = 0; i < n; i++)
		add_line(&b, &m[i]);
	if (b.n)
		fwrite(b.p, 1, b.n, f);
	buf_release(&b);
}
