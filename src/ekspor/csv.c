/* CSV, quoted by libcsv. See tulis.h. */
#include <csv.h>
#include <string.h>

#include "base/mem.h"
#include "ekspor/tulis.h"

/* The readers of CSV trim plain fields and count separators outside of quotes. */
static bool
needs_quotes(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (strchr(",;\t\r\n\"", s.p[i]))
			return true;
	return s.n && (s.p[0] == ' ' || s.p[s.n - 1] == ' ');
}

static void
quoted(struct str s, struct buf *out)
{
	size_t room = 2 * s.n + 2, n; /* each byte may be a quote */
	char *p = xmalloc(room);

	n = csv_write2(p, room, s.p, s.n, '"');
	buf_add(out, p, n);
	free(p);
}

void
tulis_csv(const struct value *grid, struct buf *out)
{
	const struct value *row, *c;

	for (row = grid->first; row; row = row->next) {
		for (c = row->first; c; c = c->next) {
			if (needs_quotes(c->text))
				quoted(c->text, out);
			else
				buf_addstr(out, c->text);
			if (c->next)
				buf_addc(out, ',');
		}
		buf_addc(out, '\n');
	}
}
