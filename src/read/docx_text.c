/*
 * The text of a paragraph as its reader sees it: what is hidden, and the code
 * of a field, is left out; capitals and symbol fonts are resolved. What is in
 * italics, a prompt or the number of the page is noted.
 */
#include <stdlib.h>
#include <string.h>

#include "read/docx_int.h"

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
		buf_adds(&r->text.s, z);
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
			buf_adds(&r->text.s, z);
		else
			buf_addstr(&r->text.s, str_sub(s, from, i));
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
		buf_addc(&r->text.s, s.p[i] == '\n' || s.p[i] == '\r' ? ' ' : s.p[i]);
}

void
docx_break(struct reader *r, const struct xml_node *n)
{
	bool page = str_is(xml_attr(n, "w:type"), "page");

	if (!shown(r))
		return;
	if (page && str_trim(buf_str(&r->text.s)).n == 0) {
		r->starts_page = true;
		return;
	}
	r->page_break = r->page_break || page;
	put(r, "\n");
}

void
docx_tab(struct reader *r, const struct xml_node *n)
{
	struct str to = xml_attr(n, "w:alignment");

	if (xml_is(n, "w:ptab"))
		r->tab = str_is(to, "center") ? ALIGN_CENTER : str_is(to, "right") ? ALIGN_RIGHT : ALIGN_LEFT;
	put(r, "\t");
}

void
docx_hyphen(struct reader *r, const struct xml_node *n)
{
	(void)n;
	put(r, "-");
}

void
docx_text_clear(struct text *t)
{
	buf_clear(&t->s);
	t->n = 0;
}

static bool
only_blanks(struct str s)
{
	return str_trim(s).n == 0;
}

/* Notes what the text from `from` on is; runs in italics with blanks between them are one. */
static void
mark(struct reader *r, enum rentang_jenis jenis, size_t from)
{
	struct text *t = &r->text;
	size_t i;

	for (i = t->n; i > 0 && jenis != RENTANG_HALAMAN; i--)
		if (t->v[i - 1].jenis == jenis) {
			if (!only_blanks(str_sub(buf_str(&t->s), t->v[i - 1].to, from)))
				break;
			t->v[i - 1].to = (unsigned)t->s.n;
			return;
		}
	t->v = arena_grow(r->scratch, t->v, t->n, &t->cap, sizeof *t->v);
	t->v[t->n++] = (struct rentang){(unsigned)from, (unsigned)t->s.n, jenis};
}

/* A field is begin, code, separate, result, end; each may hold fields again. */
static void
open_field(struct reader *r, const struct xml_node *n)
{
	if (r->fields < FIELDS_MAX) {
		r->field[r->fields] = (struct field){.data = xml_child(n, "w:ffData")};
		r->code |= UINT64_C(1) << r->fields;
	}
	r->fields++;
}

/* The code of the innermost field goes on with s; of it only the first word matters. */
static void
add_code(struct field *f, struct str s)
{
	size_t i;

	for (i = 0; i < s.n && !f->word_over; i++) {
		if (char_is_letter(s.p[i]) && f->n + 1 < sizeof f->word)
			f->word[f->n++] = (char)(s.p[i] & ~0x20);
		else
			f->word_over = f->n > 0;
	}
}

/* What a form field without a result shows: its choice, or a box. */
static void
put_form(struct reader *r, const struct field *f)
{
	const struct xml_node *list = xml_child(f->data, "w:ddList"), *box = xml_child(f->data, "w:checkBox");
	const struct xml_node *entry = xml_child(list, "w:listEntry");
	struct str chosen = xml_val(list, "w:result", "w:val");
	unsigned i;

	if (box)
		put(r, xml_on(box, xml_child(box, "w:checked") ? "w:checked" : "w:default") ? "☒" : "☐");
	if (!chosen.p)
		chosen = xml_val(list, "w:default", "w:val");
	if (!str_to_uint(chosen, &i))
		i = 0;
	for (; entry && i > 0; i--)
		entry = xml_same(entry);
	if (entry && shown(r))
		buf_addstr(&r->text.s, xml_attr(entry, "w:val"));
}

static void
close_field(struct reader *r, const struct field *f)
{
	if (f->data && r->text.s.n == f->from)
		put_form(r, f);
	if (strcmp(f->word, "PAGE") == 0 && shown(r))
		mark(r, RENTANG_HALAMAN, f->from);
}

void
docx_field(struct reader *r, const struct xml_node *n)
{
	struct str type = xml_attr(n, "w:fldCharType");
	struct field *f;

	if (str_is(type, "begin")) {
		open_field(r, n);
		return;
	}
	if (r->fields == 0)
		return;
	if (r->fields <= FIELDS_MAX) {
		f = &r->field[r->fields - 1];
		if (r->code & UINT64_C(1) << (r->fields - 1))
			f->from = r->text.s.n;
		r->code &= ~(UINT64_C(1) << (r->fields - 1));
		if (str_is(type, "end"))
			close_field(r, f);
	}
	if (str_is(type, "end"))
		r->fields--;
}

void
docx_instruction(struct reader *r, const struct xml_node *n)
{
	if (r->fields > 0 && r->fields <= FIELDS_MAX && r->code & UINT64_C(1) << (r->fields - 1))
		add_code(&r->field[r->fields - 1], xml_text(r->scratch, n));
}

void
docx_simple_field(struct reader *r, const struct xml_node *n)
{
	struct field f = {.data = xml_child(n, "w:ffData"), .from = r->text.s.n};

	add_code(&f, xml_attr(n, "w:instr"));
	docx_children(r, n);
	close_field(r, &f);
}

/* w:pgNum: the number alone, without a field. */
void
docx_page_number(struct reader *r, const struct xml_node *n)
{
	(void)n;
	if (shown(r))
		mark(r, RENTANG_HALAMAN, r->text.s.n);
}

static bool
switched(const struct xml_node *e, const char *name)
{
	return e && xml_on(e->parent, name);
}

/*
 * A switch of the run. What is set on the run itself is in force; else the
 * style of the run and that of the paragraph turn each other over: a word in
 * the style Emphasis is upright in a paragraph that is in italics.
 */
static bool
run_is(const struct reader *r, const struct xml_node *rpr, const char *name)
{
	struct str id = xml_val(rpr, "w:rStyle", "w:val");
	const struct xml_node *e = xml_child(rpr, name), *of_run = NULL, *of_para;

	if (e)
		return xml_on(rpr, name);
	if (id.n)
		of_run = style_find(style_get(r->styles, id), "w:rPr", name);
	of_para = style_find(r->style, "w:rPr", name);
	if (!of_run && !of_para)
		return switched(style_default(r->styles, "w:rPr", name), name);
	return switched(of_run, name) != switched(of_para, name);
}

void
docx_run(struct reader *r, const struct xml_node *n)
{
	const struct xml_node *rpr = xml_child(n, "w:rPr");
	bool hidden = r->hidden, caps = r->caps;
	struct str font = r->font;
	size_t from = r->text.s.n;

	r->tracked = r->tracked || xml_child(rpr, "w:rPrChange");
	r->hidden = run_is(r, rpr, "w:vanish");
	r->caps = run_is(r, rpr, "w:caps");
	r->font = xml_val(rpr, "w:rFonts", "w:ascii");
	docx_children(r, n);
	if (r->text.s.n > from && run_is(r, rpr, "w:i"))
		mark(r, RENTANG_MIRING, from);
	if (r->text.s.n > from && r->prompt)
		mark(r, RENTANG_ISIAN, from);
	r->hidden = hidden;
	r->caps = caps;
	r->font = font;
}
