/*
 * Workbooks: opens the package, finds the sheet that is asked for, and reads
 * the strings and styles that its cells refer to. See xlsx_sheet.c.
 */
#include <stdlib.h>

#include "read/xlsx_int.h"

#define REL_SHEET "worksheet"
#define REL_STRINGS "sharedStrings"

struct sheet {
	struct str name, part;
	bool hidden;
	unsigned distance; /* from the name that was asked for */
	unsigned order;
};

struct sheets {
	struct sheet *v;
	size_t n, cap;
};

struct xml_node *
xlsx_parse(struct workbook *w, struct str part)
{
	struct loc loc = loc_file(w->file);
	struct str bytes;

	loc.part = str_dup(w->scratch, part).p;
	return opc_read(w->package, part, &bytes) == 0 ? xml_parse(w->diag, w->scratch, loc, bytes) : NULL;
}

bool
xlsx_flag(const struct xml_node *n, const char *attr)
{
	struct str v = xml_attr(n, attr);

	return str_is(v, "1") || str_is(v, "true");
}

static int
hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Code point of an escape _xHHHH_ at the start of s; 0 when there is none. */
static uint32_t
escaped(struct str s)
{
	enum { LENGTH = 7 };
	uint32_t cp = 0;
	size_t i;

	if (s.n < LENGTH || !str_starts(s, "_x") || s.p[LENGTH - 1] != '_')
		return 0;
	for (i = 2; i < LENGTH - 1; i++) {
		if (hex_digit(s.p[i]) < 0)
			return 0;
		cp = cp << 4 | (uint32_t)hex_digit(s.p[i]);
	}
	return cp >= 0xD800 && cp <= 0xDFFF ? 0 : cp;
}

struct str
xlsx_unescape(struct workbook *w, struct str s)
{
	struct buf b = BUF_INIT;
	struct str out;
	char utf8[4];
	uint32_t cp;
	size_t i;

	if (!str_has(s, "_x"))
		return text_lines(w->arena, str_dup(w->arena, s));
	for (i = 0; i < s.n;) {
		cp = escaped(str_sub(s, i, s.n));
		if (cp)
			buf_add(&b, utf8, utf8_put(utf8, cp));
		else
			buf_addc(&b, s.p[i]);
		i += cp ? 7 : 1;
	}
	out = text_lines(w->arena, str_dup(w->arena, buf_str(&b)));
	buf_release(&b);
	return out;
}

struct str
xlsx_string(struct workbook *w, const struct xml_node *item)
{
	struct buf b = BUF_INIT;
	const struct xml_node *n, *t;
	struct str out;

	for (n = item->first; n; n = n->next) {
		t = xml_is(n, "s:r") ? xml_child(n, "s:t") : n;
		if (xml_is(t, "s:t"))
			buf_addstr(&b, xml_text(w->scratch, t));
	}
	out = xlsx_unescape(w, buf_str(&b));
	buf_release(&b);
	return out;
}

static void
take_strings(struct workbook *w, const struct xml_node *root)
{
	const struct xml_node *n;
	size_t cap = 0;

	for (n = xml_child(root, "s:si"); n; n = xml_same(n)) {
		w->strings = arena_grow(w->scratch, w->strings, w->nstrings, &cap, sizeof *w->strings);
		w->strings[w->nstrings++] = xlsx_string(w, n);
	}
}

/* Reads a part that the workbook may do without. */
static int
take_part(struct workbook *w, struct str main, const char *kind,
    void (*take)(struct workbook *w, const struct xml_node *root))
{
	const struct rel *rel = opc_rel(w->package, main, kind);
	const struct xml_node *root = rel ? xlsx_parse(w, rel->target) : NULL;

	if (root)
		take(w, root);
	return rel && !root ? -1 : 0;
}

/* The worksheets of the workbook; sheets of charts and macros hold no cells. */
static struct sheets
list_sheets(struct workbook *w, struct str main, const struct xml_node *root)
{
	const struct xml_node *n = xml_child(xml_child(root, "s:sheets"), "s:sheet");
	struct sheets all = {NULL, 0, 0};
	const struct rel *rel;

	for (; n; n = xml_same(n)) {
		rel = opc_rel_id(w->package, main, xml_attr(n, "r:id"));
		if (!rel || !str_is(rel->kind, REL_SHEET))
			continue;
		all.v = arena_grow(w->scratch, all.v, all.n, &all.cap, sizeof *all.v);
		all.v[all.n] = (struct sheet){.name = xml_attr(n, "name"), .part = rel->target, .order = (unsigned)all.n};
		all.v[all.n++].hidden = str_is(xml_attr(n, "state"), "hidden") ||
		    str_is(xml_attr(n, "state"), "veryHidden");
	}
	return all;
}

static int
by_distance(const void *pa, const void *pb)
{
	const struct sheet *a = pa, *b = pb;

	if (a->hidden != b->hidden)
		return a->hidden - b->hidden;
	if (a->distance != b->distance)
		return a->distance < b->distance ? -1 : 1;
	return (a->order > b->order) - (a->order < b->order);
}

/* Names the visible sheets, the likeliest first. */
static void
say_missing(struct workbook *w, struct sheets all, const char *name)
{
	enum { FAR = 64, LISTED = 10 };
	struct buf b = BUF_INIT;
	size_t i;

	for (i = 0; i < all.n; i++)
		all.v[i].distance = str_distance(str_lower(w->scratch, all.v[i].name),
		    str_lower(w->scratch, str_of(name)), FAR);
	if (all.n)
		qsort(all.v, all.n, sizeof *all.v, by_distance);
	for (i = 0; i < all.n && i < LISTED && !all.v[i].hidden; i++)
		buf_addf(&b, "%s\"%.*s\"", i ? ", " : "; yang ada: ", STRF(all.v[i].name));
	diag_add(w->diag, R_LEMBAR, loc_file(w->file), "\"%s\"%.*s", name, STRF(buf_str(&b)));
	buf_release(&b);
}

/* The sheet of that name (Excel knows no two that differ in case only), or the first visible one. */
static const struct sheet *
choose(struct workbook *w, struct sheets all, const char *name)
{
	size_t i;

	for (i = 0; i < all.n; i++)
		if (name ? str_eq(str_lower(w->scratch, all.v[i].name), str_lower(w->scratch, str_of(name))) :
		    !all.v[i].hidden)
			return &all.v[i];
	if (name)
		say_missing(w, all, name);
	else
		diag_add(w->diag, R_LEMBAR, loc_file(w->file), "tidak ada lembar yang terlihat");
	return NULL;
}

/* Root of the workbook part, whose name goes to *main; NULL after a message. */
static const struct xml_node *
open_main(struct workbook *w, struct str *main)
{
	const struct rel *rel = opc_rel(w->package, str_of(""), REL_DOCUMENT);
	const struct xml_node *root = NULL;

	if (rel && str_ends(rel->target, ".bin")) {
		diag_add(w->diag, R_XLSX, loc_file(w->file), "buku kerja biner (.xlsb); simpan ulang sebagai .xlsx");
		return NULL;
	}
	if (rel && !(root = xlsx_parse(w, rel->target)))
		return NULL;
	if (!xml_is(root, "s:workbook")) {
		diag_add(w->diag, R_XLSX, loc_file(w->file), "bukan buku kerja Excel");
		return NULL;
	}
	*main = rel->target;
	return root;
}

static int
read_workbook(struct workbook *w, const char *name, struct value **out)
{
	struct str main;
	const struct xml_node *root = open_main(w, &main);
	const struct sheet *sheet;

	if (!root || !(sheet = choose(w, list_sheets(w, main, root), name)))
		return -1;
	w->from_1904 = xlsx_flag(xml_child(root, "s:workbookPr"), "date1904");
	if (take_part(w, main, REL_STRINGS, take_strings) != 0 ||
	    take_part(w, main, REL_STYLES, xlsx_styles) != 0)
		return -1;
	return xlsx_sheet(w, sheet->part, str_dup(w->arena, sheet->name).p, out);
}

int
read_xlsx(struct diag *d, struct arena *a, const char *file, const char *sheet, struct value **out)
{
	struct workbook w = {.diag = d, .file = file, .arena = a};
	int rc;

	w.package = opc_open(d, file);
	if (!w.package)
		return -1;
	w.scratch = arena_new();
	rc = read_workbook(&w, sheet, out);
	arena_free(w.scratch);
	opc_close(w.package);
	return rc;
}
