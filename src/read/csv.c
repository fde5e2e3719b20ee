/*
 * CSV, with libcsv: bytes in, a grid out. The dialect is the one of Excel in
 * any of its languages: the separator is found, quotes may hold line breaks.
 */
#include <csv.h>
#include <errno.h>
#include <string.h>

#include "read/grid.h"

enum {
	FIELD_MAX = 1024 * 1024, /* bytes: a forgotten quote swallows the rest of the file */
	FIELDS_MAX = 16384       /* of one record, as in a worksheet */
};

/* Every line end is reported, so that blank records count. */
enum { LENIENT = CSV_REPALL_NL, STRICT = CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI };

struct reader {
	struct diag *diag;
	struct grid grid;
	unsigned record, field; /* being read, from 1 */
	int rc;
};

static void
complain(struct reader *r, const char *what)
{
	struct loc loc = r->grid.at;

	loc.a = r->record;
	loc.b = r->field;
	diag_add(r->diag, R_CSV, loc, "%s", what);
	r->rc = -1;
}

/* The separator that the first record with any holds most often outside quotes. */
static char
find_separator(struct str s)
{
	static const char separators[] = ",;\t";
	size_t count[sizeof separators - 1] = {0}, i, k, best = 0;
	bool quoted = false;

	for (i = 0; i < s.n; i++) {
		if (s.p[i] == '"')
			quoted = !quoted && (i == 0 || strchr(",;\t\n \"", s.p[i - 1]));
		if (quoted)
			continue;
		for (k = 0; k < sizeof count / sizeof *count; k++) {
			count[k] += s.p[i] == separators[k];
			if (count[k] > count[best])
				best = k;
		}
		if (s.p[i] == '\n' && count[best])
			break;
	}
	return separators[best];
}

/* libcsv calls this for every field ... */
static void
end_field(void *text, size_t n, void *ctx)
{
	struct reader *r = ctx;
	struct str s = {text, n};

	if (n > FIELD_MAX)
		complain(r, "sel lebih dari 1 MiB");
	else if (r->field == FIELDS_MAX + 1)
		complain(r, "lebih dari 16384 kolom");
	else if (n && r->rc == 0 &&
	    grid_put(&r->grid, r->record, r->field, str_dup(r->grid.arena, s)) != 0)
		complain(r, "terlalu banyak baris dan sel");
	r->field++;
}

/* ... and this for every record, blank ones included. */
static void
end_record(int c, void *ctx)
{
	struct reader *r = ctx;

	(void)c;
	r->record++;
	r->field = 1;
}

/* Parses s; false after a message when libcsv cannot go on. */
static bool
feed(struct reader *r, struct csv_parser *p, struct str s)
{
	size_t at = 0;

	for (;;) {
		at += csv_parse(p, s.p + at, s.n - at, end_field, end_record, r);
		if (at == s.n)
			return true;
		if (csv_error(p) != CSV_EPARSE || p->quoted)
			break;
		/* A quote inside a field that does not begin with one is plain text: 5" */
		csv_set_opts(p, LENIENT);
		csv_parse(p, s.p + at++, 1, end_field, end_record, r);
		csv_set_opts(p, STRICT);
	}
	if (csv_error(p) == CSV_EPARSE) {
		complain(r, "ada teks sesudah tanda petik penutup");
	} else {
		errno = ENOMEM;
		r->rc = diag_errno(r->diag, r->grid.at.file, "membaca CSV");
	}
	return false;
}

int
read_csv(struct diag *d, struct arena *a, const char *file, struct str bytes, struct value **out)
{
	struct reader r = {.diag = d, .record = 1, .field = 1};
	struct csv_parser p;
	struct str s = text_lines(a, bytes);

	grid_init(&r.grid, a, (struct loc){.file = file, .kind = LOC_RECORD});
	csv_init(&p, STRICT);
	csv_set_delim(&p, (unsigned char)find_separator(s));
	if (feed(&r, &p, s) && csv_fini(&p, end_field, end_record, &r) != 0)
		complain(&r, "tanda petik yang dibuka di sini tidak ditutup");
	csv_free(&p);
	*out = r.grid.rows;
	return r.rc;
}
