/*
 * Walks the body of a DOCX in reading order and makes the paragraph list.
 * Every element is read by a function of the table below or, if it is not
 * there, by what it holds, so that wrappers of any kind lose no text. The
 * number of a paragraph counts every w:p of the body in document order, those
 * that show nothing too; of an mc:AlternateContent only one branch counts.
 */
#include <string.h>

#include "read/docx_int.h"
#include "read/read.h"

enum { SPAN_MAX = 63 }; /* columns that Word allows in a table */

/* Main parts that hold a document with text; .dotx and .docm too. */
static const char *const word_types[] = {
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
	"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
	"application/vnd.ms-word.document.macroEnabled.main+xml",
	"application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
};

/* What else a package may be, by a word in the type of its main part. */
static const struct {
	const char *word, *what;
} other_types[] = {
	{"spreadsheetml", "buku kerja Excel"},
	{"ms-excel", "buku kerja Excel"},
	{"presentationml", "salindia PowerPoint"},
	{"ms-powerpoint", "salindia PowerPoint"},
};

static const struct {
	const char *element, *what;
} unreadable[] = {
	{"w:object", "objek tertanam, misalnya lembar kerja Excel"},
	{"w:altChunk", "berkas lain yang disisipkan"},
	{"w:subDoc", "dokumen lain yang dirujuk sebagai bagian"},
	{"?:oMath", "rumus"},
};

static const struct {
	const char *jc;
	enum para_align align;
} aligns[] = {
	{"center", ALIGN_CENTER},
	{"right", ALIGN_RIGHT},
	{"end", ALIGN_RIGHT},
	{"both", ALIGN_BOTH},
	{"distribute", ALIGN_BOTH},
};

#define COUNT(v) (sizeof (v) / sizeof *(v))

static unsigned
number_of(struct str s, unsigned otherwise)
{
	unsigned n;

	return str_to_uint(s, &n) ? n : otherwise;
}

/* The branch of an mc:AlternateContent that is read. */
static const struct xml_node *
alternative(const struct xml_node *n)
{
	const struct xml_node *choice = xml_child(n, "mc:Choice");

	return choice ? choice : xml_child(n, "mc:Fallback");
}

/* Leaves out what is below n; its paragraphs keep their numbers. */
static void
skip(struct reader *r, const struct xml_node *n)
{
	const struct xml_node *c;

	if (xml_is(n, "mc:AlternateContent"))
		n = alternative(n);
	if (xml_is(n, "w:p"))
		r->count++;
	for (c = n ? n->first : NULL; c; c = c->next)
		skip(r, c);
}

static struct loc
here(const struct reader *r, unsigned number)
{
	return (struct loc){.file = r->file, .part = "", .place = r->place.words, .kind = LOC_PARA,
	    .a = number, .b = 1};
}

/* The property of a paragraph that is in force: its own or that of its style. */
static const struct xml_node *
in_force(const struct reader *r, const struct xml_node *ppr, const char *name)
{
	const struct xml_node *e = xml_child(ppr, name);

	if (!e)
		e = style_find(r->style, "w:pPr", name);
	return e ? e : style_default(r->styles, "w:pPr", name);
}

static bool
paragraph_is(const struct reader *r, const struct xml_node *ppr, const char *name)
{
	const struct xml_node *e = in_force(r, ppr, name);

	return e && xml_on(e->parent, name);
}

static enum para_align
align_of(const struct reader *r, const struct xml_node *ppr)
{
	struct str jc = xml_attr(in_force(r, ppr, "w:jc"), "w:val");
	size_t i;

	for (i = 0; i < COUNT(aligns); i++)
		if (str_is(jc, aligns[i].jc))
			return aligns[i].align;
	return ALIGN_LEFT;
}

/* Left indent of the paragraph, else of its number, else of its style. */
static unsigned
indent_of(const struct reader *r, const struct xml_node *ppr, const struct xml_node *level)
{
	const struct xml_node *from[] = {
		xml_child(ppr, "w:ind"),
		xml_child(xml_child(level, "w:pPr"), "w:ind"),
		style_find(r->style, "w:pPr", "w:ind"),
	};
	struct str left;
	size_t i;

	for (i = 0; i < COUNT(from); i++) {
		left = xml_attr(from[i], "w:left");
		if (!left.p)
			left = xml_attr(from[i], "w:start");
		if (left.p)
			return number_of(left, 0);
	}
	return 0;
}

static struct para *
add(struct reader *r, unsigned number)
{
	struct para *p = paras_add(r->arena, r->out);
	const struct place *at = &r->place;

	p->loc = here(r, number);
	p->table = at->table;
	p->row = at->row;
	p->cell = at->cell;
	p->col = at->col;
	p->span = at->table ? at->span : 1;
	p->merged_up = at->merged_up;
	p->header_row = at->header_row;
	return p;
}

/*
 * Adds the paragraph that has been read. One that shows nothing is left out;
 * the page that it starts is then started by the next one.
 */
static void
finish(struct reader *r, const struct xml_node *ppr, unsigned number)
{
	struct number label = {{"", 0}, NULL};
	bool blank = str_trim(buf_str(&r->text)).n == 0;
	struct para *p;

	if (!blank || !xml_on(xml_child(ppr, "w:rPr"), "w:vanish"))
		label = numbering_next(r->numbering, ppr, r->style);
	if (blank && label.label.n == 0) {
		r->page_break = r->page_break || r->starts_page;
		return;
	}
	p = add(r, number);
	p->text = str_dup(r->arena, buf_str(&r->text));
	p->label = str_dup(r->arena, label.label);
	p->style = str_dup(r->arena, r->style && xml_child(ppr, "w:pStyle") ? r->style->name : str_of(""));
	p->align = align_of(r, ppr);
	p->indent = indent_of(r, ppr, label.level);
	p->page_break = r->starts_page;
}

/* Reads the text boxes that were met since there were `from` of them. */
static void
boxes(struct reader *r, size_t from)
{
	size_t i, to = r->n_boxes;

	for (i = from; i < to; i++)
		docx_children(r, r->box[i]);
	r->n_boxes = from;
}

/* Its mark is deleted: what it holds belongs to the next paragraph. */
static bool
joins_next(const struct xml_node *n, const struct xml_node *ppr)
{
	const struct xml_node *mark = xml_child(ppr, "w:rPr"), *next = n->next;

	while (next && !next->name)
		next = next->next;
	return (xml_child(mark, "w:del") || xml_child(mark, "w:moveFrom")) && xml_is(next, "w:p");
}

static void
paragraph(struct reader *r, const struct xml_node *n)
{
	const struct xml_node *ppr = xml_child(n, "w:pPr");
	unsigned number = ++r->count;
	size_t from = r->n_boxes;

	r->style = style_get(r->styles, xml_val(ppr, "w:pStyle", "w:val"));
	r->starts_page = r->page_break || paragraph_is(r, ppr, "w:pageBreakBefore");
	r->page_break = false;
	docx_children(r, n);
	if (joins_next(n, ppr) && r->n_boxes == from) {
		r->tracked = true;
		r->page_break = r->page_break || r->starts_page;
	} else {
		finish(r, ppr, number);
		docx_trace_paragraph(r, n, here(r, number));
		buf_clear(&r->text);
	}
	boxes(r, from);
	if (xml_child(ppr, "w:sectPr") && r->out->n)
		r->out->v[r->out->n - 1].section_end = true;
}

static void
box(struct reader *r, const struct xml_node *n)
{
	if (r->hidden) {
		skip(r, n);
		return;
	}
	r->box = arena_grow(r->scratch, r->box, r->n_boxes, &r->boxes_cap, sizeof *r->box);
	r->box[r->n_boxes++] = n;
}

/* A table in a cell is no table of its own: its text belongs to the cell. */
static void
table(struct reader *r, const struct xml_node *n)
{
	bool inside = r->place.table != 0;

	if (inside)
		r->nested++;
	else
		r->place.table = ++r->tables;
	docx_children(r, n);
	if (inside)
		r->nested--;
	else
		r->place = (struct place){0};
}

static void
row(struct reader *r, const struct xml_node *n)
{
	const struct xml_node *trpr = xml_child(n, "w:trPr");
	struct place *at = &r->place;

	if (xml_child(trpr, "w:del")) {
		r->tracked = true;
		skip(r, n);
		return;
	}
	r->tracked = r->tracked || xml_child(trpr, "w:ins");
	if (!r->nested && at->table) {
		/* Grid columns left out before the first cell count like a cell before it. */
		*at = (struct place){.table = at->table, .row = at->row + 1, .col = 1};
		at->span = number_of(xml_val(trpr, "w:gridBefore", "w:val"), 0) % (SPAN_MAX + 1);
		at->header_row = xml_on(trpr, "w:tblHeader");
	}
	docx_children(r, n);
}

/* Even a blank cell is listed, so that the columns of a row can be counted. */
static void
cell(struct reader *r, const struct xml_node *n)
{
	const struct xml_node *tcpr = xml_child(n, "w:tcPr"), *merge = xml_child(tcpr, "w:vMerge");
	struct place *at = &r->place;
	size_t before = r->out->n;
	unsigned number = r->count + 1, span;

	if (r->nested || !at->row) {
		docx_children(r, n);
		return;
	}
	span = number_of(xml_val(tcpr, "w:gridSpan", "w:val"), 1);
	at->cell++;
	at->col += at->span;
	at->span = span >= 1 && span <= SPAN_MAX ? span : 1;
	at->merged_up = merge && !str_is(xml_attr(merge, "w:val"), "restart");
	at->words = str_printf(r->arena, "tabel %u, baris %u, sel %u", at->table, at->row, at->cell).p;
	docx_children(r, n);
	if (r->out->n == before)
		add(r, number);
}

static void
ignore(struct reader *r, const struct xml_node *n)
{
	(void)r, (void)n;
}

static void
deleted(struct reader *r, const struct xml_node *n)
{
	r->tracked = true;
	skip(r, n);
}

static void
inserted(struct reader *r, const struct xml_node *n)
{
	r->tracked = true;
	docx_children(r, n);
}

static void
alternate(struct reader *r, const struct xml_node *n)
{
	const struct xml_node *branch = alternative(n);

	if (branch)
		docx_children(r, branch);
}

static void
unsupported(struct reader *r, const struct xml_node *n)
{
	size_t i;

	for (i = 0; i < COUNT(unreadable); i++)
		if (xml_is(n, unreadable[i].element))
			diag_add(r->diag, R_TIDAK_DIBACA, here(r, r->count), "%s", unreadable[i].what);
	skip(r, n);
}

/* w:tab and w:t stand in many places; only inside a run do they reach these. */
static const struct {
	const char *name;
	void (*read)(struct reader *r, const struct xml_node *n);
} elements[] = {
	{"w:p", paragraph},
	{"w:pPr", ignore},
	{"w:r", docx_run},
	{"w:rPr", ignore},
	{"w:t", docx_characters},
	{"w:tab", docx_tab},
	{"w:ptab", docx_tab},
	{"w:br", docx_break},
	{"w:cr", docx_break},
	{"w:noBreakHyphen", docx_hyphen},
	{"w:sym", docx_symbol},
	{"w:fldChar", docx_field},
	{"w:instrText", ignore},
	{"w:delText", ignore},
	{"w:delInstrText", ignore},
	{"w:tbl", table},
	{"w:tr", row},
	{"w:tc", cell},
	{"w:sdtPr", ignore},
	{"w:ins", inserted},
	{"w:moveTo", inserted},
	{"w:del", deleted},
	{"w:moveFrom", deleted},
	{"w:txbxContent", box},
	{"mc:AlternateContent", alternate},
	{"w:object", unsupported},
	{"w:altChunk", unsupported},
	{"w:subDoc", unsupported},
	{"?:oMath", unsupported},
};

/* The depth of the recursion is that of the XML, which xml_parse bounds. */
void
docx_children(struct reader *r, const struct xml_node *n)
{
	const struct xml_node *c;
	size_t i, before;

	for (c = n->first; c; c = c->next) {
		before = r->text.n;
		if (!c->name)
			continue;
		for (i = 0; i < COUNT(elements) && strcmp(c->name, elements[i].name) != 0;)
			i++;
		if (i < COUNT(elements))
			elements[i].read(r, c);
		else
			docx_children(r, c);
		docx_trace_piece(r, c, before);
	}
}

/* What was left out or taken in one way although there is another is said once. */
static void
say_limits(struct reader *r)
{
	struct loc loc = loc_file(r->file);

	if (r->tracked)
		diag_add(r->diag, R_TIDAK_DIBACA, loc, "perubahan yang dilacak dinilai seolah diterima");
	if (r->code)
		diag_add(r->diag, R_TIDAK_DIBACA, loc, "teks di belakang bidang (field) yang tidak ditutup");
	if (r->out->n == 0)
		diag_add(r->diag, R_TIDAK_DIBACA, loc, "dokumen tidak memuat teks, mungkin hasil pindai");
}

static bool
is_word(struct str type)
{
	size_t i;

	for (i = 0; i < COUNT(word_types); i++)
		if (str_is(type, word_types[i]))
			return true;
	return false;
}

/* Name of the main part of a document; -1 after a message when it is none. */
static int
main_part(struct diag *d, struct opc *package, struct str *part)
{
	const struct rel *rel = opc_rel(package, str_of(""), REL_DOCUMENT);
	struct loc loc = loc_file(opc_file(package));
	struct str type;
	size_t i;

	if (!rel || rel->external) {
		diag_add(d, R_PAKET, loc, "bukan dokumen Word: paket tidak menunjuk bagian utama");
		return -1;
	}
	type = opc_type(package, rel->target);
	*part = rel->target;
	if (is_word(type))
		return 0;
	for (i = 0; i < COUNT(other_types); i++)
		if (str_has(type, other_types[i].word)) {
			diag_add(d, R_PAKET, loc, "bukan dokumen Word melainkan %s", other_types[i].what);
			return -1;
		}
	diag_add(d, R_PAKET, loc, "bukan dokumen Word: jenis bagian utama \"%.*s\"", STRF(type));
	return -1;
}

static int
read_parts(struct reader *r, struct opc *package)
{
	struct loc loc = loc_file(r->file);
	const struct xml_node *root, *body;
	struct styles *styles;
	struct str part, bytes;

	if (main_part(r->diag, package, &part) != 0)
		return -1;
	loc.part = part.p;
	if (styles_read(r->diag, r->scratch, package, part, &styles) != 0 ||
	    numbering_read(r->diag, r->scratch, package, part, styles, &r->numbering) != 0 ||
	    opc_read(package, part, &bytes) != 0 ||
	    !(root = xml_parse(r->diag, r->scratch, loc, bytes)))
		return -1;
	r->styles = styles;
	if (r->trace)
		r->trace->root = root;
	body = xml_is(root, "w:document") ? xml_child(root, "w:body") : NULL;
	if (!body) {
		diag_add(r->diag, R_PAKET, loc, "bagian utama tidak memuat isi dokumen (w:body)");
		return -1;
	}
	docx_children(r, body);
	if (r->out->n)
		r->out->v[r->out->n - 1].section_end = true;
	say_limits(r);
	return 0;
}

int
read_docx_trace(struct diag *d, struct arena *a, struct opc *package, struct paras *out,
    struct docx_trace *trace)
{
	const char *file = opc_file(package);
	struct reader r = {.diag = d, .arena = a, .scratch = trace ? a : arena_new(), .out = out,
	    .file = arena_dup(a, file, strlen(file)), .trace = trace};
	int rc = read_parts(&r, package);

	buf_release(&r.text);
	if (!trace)
		arena_free(r.scratch);
	return rc;
}

int
read_docx(struct diag *d, struct arena *a, struct opc *package, struct paras *out)
{
	return read_docx_trace(d, a, package, out, NULL);
}
