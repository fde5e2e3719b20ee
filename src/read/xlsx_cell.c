/* The text of one cell, by its type: what t says, and how a number is shown. */
#include <math.h>
#include <stdlib.h>

#include "read/xlsx_int.h"

/* A cell being read, and the character data of its v. */
struct cell {
	struct workbook *w;
	const struct xml_node *node;
	struct loc loc;
	struct str raw;
};

static struct str
shared_text(const struct cell *c)
{
	unsigned i;

	if (str_to_uint(c->raw, &i) && i < c->w->nstrings)
		return c->w->strings[i];
	diag_add(c->w->diag, R_XLSX, c->loc, "teks bersama nomor \"%.*s\" tidak ada", STRF(c->raw));
	return str_of("");
}

static struct str
inline_text(const struct cell *c)
{
	const struct xml_node *is = xml_child(c->node, "s:is");

	return is ? xlsx_string(c->w, is) : str_of("");
}

static struct str
formula_text(const struct cell *c)
{
	return xlsx_unescape(c->w, c->raw);
}

static struct str
bool_text(const struct cell *c)
{
	return str_of(str_is(c->raw, "1") || str_is(c->raw, "true") ? "TRUE" : "FALSE");
}

static struct str
error_text(const struct cell *c)
{
	diag_add(c->w->diag, R_XLSX, c->loc, "sel berisi galat %.*s", STRF(c->raw));
	return str_of("");
}

/* ISO 8601 as the strict form of the format has it: 2024-01-10T08:30:00 */
static struct str
date_text(const struct cell *c)
{
	struct str time = c->raw, day = str_cut(&time, 'T');

	time = str_sub(time, 0, str_find(time, "."));
	if (str_ends(time, "Z"))
		time.n--;
	if (str_ends(time, ":00") && time.n == 8)
		time.n -= 3;
	return time.n == 0 || str_is(time, "00:00") ? str_dup(c->w->arena, day) :
	    str_printf(c->w->arena, "%.*s %.*s", STRF(day), STRF(time));
}

/* A decimal number and nothing else: strtod alone takes "0x10", "nan" and blanks as well. */
static bool
parse_number(struct str s, double *v)
{
	char *end;
	size_t i;

	for (i = 0; i < s.n; i++)
		if ((s.p[i] < '0' || s.p[i] > '9') && s.p[i] != '.' && s.p[i] != '-' && s.p[i] != '+' &&
		    s.p[i] != 'e' && s.p[i] != 'E')
			return false;
	*v = strtod(s.p, &end);
	return s.n && end == s.p + s.n && isfinite(*v);
}

static struct str
number_text(const struct cell *c)
{
	enum shown shown = SHOWN_NUMBER;
	struct str out;
	unsigned style = 0;
	double v;

	if (c->raw.n == 0)
		return str_of("");
	str_to_uint(xml_attr(c->node, "s"), &style);
	if (style < c->w->nstyles)
		shown = c->w->styles[style];
	if (!parse_number(c->raw, &v))
		diag_add(c->w->diag, R_XLSX, c->loc, "bukan bilangan: \"%.*s\"", STRF(c->raw));
	else if (!xlsx_number(c->w, v, shown, &out))
		diag_add(c->w->diag, R_XLSX, c->loc, "tanggal di luar kalender lembar kerja: %.*s", STRF(c->raw));
	else
		return out;
	return str_of("");
}

static const struct {
	const char *type; /* "" is the type of a cell that names none */
	struct str (*text)(const struct cell *c);
} types[] = {
	{"", number_text},
	{"n", number_text},
	{"s", shared_text},
	{"str", formula_text},
	{"inlineStr", inline_text},
	{"b", bool_text},
	{"d", date_text},
	{"e", error_text},
};

struct str
xlsx_cell(struct workbook *w, const struct xml_node *node, struct loc loc)
{
	struct cell c = {.w = w, .node = node, .loc = loc};
	const struct xml_node *v = xml_child(node, "s:v");
	struct str type = xml_attr(node, "t");
	size_t i;

	c.raw = xml_text(w->scratch, v);
	/* A formula that gives the empty text has an empty v; one never calculated has none. */
	if (xml_child(node, "s:f") && (!v || (c.raw.n == 0 && !str_is(type, "str")))) {
		diag_add(w->diag, R_RUMUS_KOSONG, loc, "%s", "");
		return str_of("");
	}
	for (i = 0; i < sizeof types / sizeof *types; i++)
		if (str_is(type, types[i].type))
			return types[i].text(&c);
	diag_add(w->diag, R_XLSX, loc, "jenis sel tidak dikenal: \"%.*s\"", STRF(type));
	return str_of("");
}
