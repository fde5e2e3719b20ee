/*
 * The text of a paragraph as its reader sees it: what is hidden, and the code
 * of a field, is left out; capitals and symbol fonts are resolved.
 */
#include <stdlib.h>

#include "read/docx_int.h"

enum { FIELDS_MAX = 64 }; /* fields in fields whose code is told from their result */

/* Letters of symbol fonts that carry a meaning in a decree; ticks above all. */
static const struct {
	const char *font;
	unsigned code;
	const char *text;
} symbols[] = {
	{"Wingdings", 0xFC, "✓"},
	{"Wingdings", 0xFE, "✓"}, /* ticked box */
	{"Wingdings", 0xFB, "✗"},
	{"Wingdings", 0xA7, "•"},
	{"Wingdings", 0xD8, "•"},
	{"Wingdings", 0xA8, "☐"},
	{"Wingdings", 0x6F, "☐"},
	{"Wingdings 2", 0x50, "✓"},
	{"Wingdings 2", 0x52, "✓"}, /* ticked box */
	{"Wingdings 2", 0x4F, "✗"},
	{"Webdings", 0x61, "✓"},
	{"Symbol", 0xB7, "•"},
	{"Symbol", 0xD6, "√"},
};

enum { N_SYMBOLS = sizeof symbols / sizeof *symbols };

static bool
shown(const struct reader *r)
{
	return !r->hidden && !r->code;
}

static void
put(struct reader *r, const char *z)
{
	if (shown(r))
		buf_adds(&r->text, z);
}

/* What a letter of a symbol font looks like; NULL: not known. */
static const char *
symbol(struct str font, uint32_t cp)
{
	size_t i;

	if (cp >= 0xF000 && cp <= 0xF0FF)
		cp -= 0xF000;
	for (i = 0; i < N_SYMBOLS; i++)
		if (symbols[i].code == cp && str_is(font, symbols[i].font))
			return symbols[i].text;
	return NULL;
}

void
docx_symbol(struct reader *r, const struct xml_node *n)
{
	struct str code = xml_attr(n, "w:char");
	const char *z = symbol(xml_attr(n, "w:font"), code.p ? (uint32_t)strtoul(code.p, NULL, 16) : 0);

	put(r, z ? z : "\uFFFD");
}

static bool
is_symbol_font(struct str font)
{
	size_t i;

	for (i = 0; i < N_SYMBOLS; i++)
		if (str_is(font, symbols[i].font))
			return true;
	return false;
}

/* Text typed in a symbol font: "ü" in Wingdings is a tick. */
static void
put_symbols(struct reader *r, struct str s)
{
	size_t i = 0, from;
	const char *z;

	while (i < s.n) {
		from = i;
		z = symbol(r->font, utf8_next(s, &i));
		if (z)
			buf_adds(&r->text, z);
		else
			buf_addstr(&r->text, str_sub(s, from, i));
	}
}

/* w:t: line breaks are blanks, and blanks at the ends count only if the file says so. */
void
docx_characters(struct reader *r, const struct xml_node *n)
{
	struct str s;
	size_t i;

	if (!shown(r))
		return;
	s = xml_text(r->scratch, n);
	if (!str_is(xml_attr(n, "xml:space"), "preserve")) {
		while (s.n && (s.p[0] == ' ' || s.p[0] == '\n'))
			s = str_sub(s, 1, s.n);
		while (s.n && (s.p[s.n - 1] == ' ' || s.p[s.n - 1] == '\n'))
			s = str_sub(s, 0, s.n - 1);
	}
	if (r->caps)
		s = str_upper(r->scratch, s);
	if (is_symbol_font(r->font)) {
		put_symbols(r, s);
		return;
	}
	for (i = 0; i < s.n; i++)
		buf_addc(&r->text, s.p[i] == '\n' || s.p[i] == '\r' ? ' ' : s.p[i]);
}

void
docx_break(struct reader *r, const struct xml_node *n)
{
	bool page = str_is(xml_attr(n, "w:type"), "page");

	if (!shown(r))
		return;
	if (page && str_trim(buf_str(&r->text)).n == 0) {
		r->starts_page = true;
		return;
	}
	r->page_break = r->page_break || page;
	put(r, "\n");
}

void
docx_tab(struct reader *r, const struct xml_node *n)
{
	(void)n;
	put(r, "\t");
}

void
docx_hyphen(struct reader *r, const struct xml_node *n)
{
	(void)n;
	put(r, "-");
}

/* A field is begin, code, separate, result, end; each may hold fields again. */
void
docx_field(struct reader *r, const struct xml_node *n)
{
	struct str type = xml_attr(n, "w:fldCharType");

	if (str_is(type, "begin")) {
		if (r->fields < FIELDS_MAX)
			r->code |= UINT64_C(1) << r->fields;
		r->fields++;
		return;
	}
	if (r->fields == 0)
		return;
	if (r->fields <= FIELDS_MAX)
		r->code &= ~(UINT64_C(1) << (r->fields - 1));
	if (str_is(type, "end"))
		r->fields--;
}

/* A switch of the run: set on it, or by the style of the run or of the paragraph. */
static bool
run_is(const struct reader *r, const struct xml_node *rpr, const char *name)
{
	struct str id = xml_val(rpr, "w:rStyle", "w:val");
	const struct xml_node *e = xml_child(rpr, name);

	if (!e && id.n)
		e = style_find(style_get(r->styles, id), "w:rPr", name);
	if (!e)
		e = style_find(r->style, "w:rPr", name);
	if (!e)
		e = style_default(r->styles, "w:rPr", name);
	return e && xml_on(e->parent, name);
}

void
docx_run(struct reader *r, const struct xml_node *n)
{
	const struct xml_node *rpr = xml_child(n, "w:rPr");
	bool hidden = r->hidden, caps = r->caps;
	struct str font = r->font;

	r->hidden = run_is(r, rpr, "w:vanish");
	r->caps = run_is(r, rpr, "w:caps");
	r->font = xml_val(rpr, "w:rFonts", "w:ascii");
	docx_children(r, n);
	r->hidden = hidden;
	r->caps = caps;
	r->font = font;
}
