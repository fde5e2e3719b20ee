/*
 * Walks a part of a DOCX in reading order and adds to the paragraph list.
 * Every element is read by a function of the table below or, if it is not
 * there, by what it holds, so that wrappers of any kind lose no text. The
 * number of a paragraph counts every w:p of the part in document order, those
 * that show nothing too; of an mc:AlternateContent only one branch counts.
 */
#include <string.h>

#include "read/docx_int.h"

enum {
	INDENT_MAX = 1000,  /* blanks in front of a text that are looked over, for each box */
	SPAN_MAX = 63,      /* columns that Word allows in a table */
	SECTIONS_MAX = 2000 /* each is looked up among the relationships: millions of either */
};

static const struct {
	const char *element, *what;
} unreadable[] = {
	{"w:object", "objek tertanam, misalnya lembar kerja Excel"},
	{"w:altChunk", "berkas lain yang disisipkan"},
	{"w:subDoc", "dokumen lain yang dirujuk sebagai bagian"},
	{"?:oMath", "rumus"},
	{"?:chart", "bagan (chart)"},
	{"?:relIds", "bagan SmartArt"},
};

static const struct {
	const char *jc;
	enum para_align align;
} aligns[] = {
	{"center", ALIGN_CENTER},
	{"right", ALIGN_RIGHT},
	{"end", ALIGN_RIGHT},
	{"outside", ALIGN_RIGHT}, /* of a frame */
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

void
docx_skip(struct reader *r, const struct xml_node *n)
{
	const struct xml_node *c;

	if (xml_is(n, "mc:AlternateContent"))
		n = alternative(n);
	if (xml_is(n, "w:p"))
		r->count++;
	for (c = n ? n->first : NULL; c; c = c->next)
		docx_skip(r, c);
}

static struct loc
here(const struct reader *r, unsigned number)
{
	return (struct loc){.file = r->file, .part = r->part,
	    .place = r->place.words ? r->place.words : r->words, .kind = LOC_PARA, .a = number, .b = 1};
}

const struct xml_node *
docx_in_force(const struct reader *r, const struct xml_node *ppr, const char *name)
{
	const struct xml_node *e = xml_child(ppr, name);

	if (!e)
		e = style_find(r->style, "w:pPr", name);
	return e ? e : style_default(r->styles, "w:pPr", name);
}

static bool
paragraph_is(const struct reader *r, const struct xml_node *ppr, const char *name)
{
	const struct xml_node *e = docx_in_force(r, ppr, name);

	return e && xml_on(e->parent, name);
}

enum para_align
docx_align(struct str jc)
{
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

/* Where the number of the page stands in the text; NULL: nowhere, or this is no head or foot. */
static const struct rentang *
page_number(const struct reader *r)
{
	size_t i;

	for (i = 0; r->halaman && i < r->text.n; i++)
		if (r->text.v[i].jenis == RENTANG_HALAMAN)
			return &r->text.v[i];
	return NULL;
}

/*
 * Adds the paragraph that has been read. One that shows nothing is left out;
 * the page that it starts is then started by the next one.
 */
static void
finish(struct reader *r, const struct xml_node *n, unsigned number)
{
	const struct xml_node *ppr = xml_child(n, "w:pPr");
	const struct rentang *page = page_number(r);
	struct number label = {{"", 0}, NULL};
	struct str text = buf_str(&r->text.s);
	bool blank = str_trim(text).n == 0 && !page;
	struct para *p;

	if (!blank || !xml_on(xml_child(ppr, "w:rPr"), "w:vanish"))
		label = numbering_next(r->numbering, ppr, r->style);
	if (blank && label.label.n == 0) {
		r->page_break = r->page_break || r->starts_page;
		return;
	}
	p = add(r, number);
	p->text = str_dup(r->arena, text);
	p->label = str_dup(r->arena, label.label);
	p->style = str_dup(r->arena, r->style && xml_child(ppr, "w:pStyle") ? r->style->name : str_of(""));
	p->align = docx_align(xml_attr(docx_in_force(r, ppr, "w:jc"), "w:val"));
	p->indent = indent_of(r, ppr, label.level);
	p->page_break = r->starts_page;
	p->n_rentang = (unsigned)r->text.n;
	if (r->text.n) {
		p->rentang = arena_alloc(r->arena, r->text.n * sizeof *p->rentang);
		memcpy(p->rentang, r->text.v, r->text.n * sizeof *p->rentang);
	}
	if (page)
		docx_place_number(r, n, p, *page);
}

/* Word art ("RANCANGAN" across the page) holds its text in an attribute. */
static void
word_art(struct reader *r, const struct xml_node *n)
{
	struct str s = str_trim(xml_attr(n, "string"));

	if (s.n)
		add(r, r->count)->text = str_dup(r->arena, s);
}

/* Reads the boxes [from, to) of those that were met. */
static void
boxes(struct reader *r, size_t from, size_t to)
{
	const char *words = r->words;
	size_t i;

	r->words = words ? words : "kotak teks";
	for (i = from; i < to; i++) {
		if (xml_is(r->box[i], "v:textpath"))
			word_art(r, r->box[i]);
		else
			docx_children(r, r->box[i]);
	}
	r->words = words;
}

/*
 * Reads the boxes [from, to), which stand before the text of the paragraph
 * that has been read and waits: the head of a lampiran in a box is often
 * anchored in its title.
 */
static void
boxes_before(struct reader *r, size_t from, size_t to)
{
	struct text text = r->text;
	const struct style *style = r->style;
	enum para_align tab = r->tab;

	r->text = (struct text){.s = BUF_INIT};
	r->page_break = r->starts_page;
	boxes(r, from, to);
	buf_release(&r->text.s);
	r->text = text;
	r->style = style;
	r->tab = tab;
	r->starts_page = r->page_break;
	r->page_break = false;
}

/* Its mark is deleted: what it holds belongs to the next paragraph. */
static bool
joins_next(const struct xml_node *n, const struct xml_node *ppr)
{
	const struct xml_node *mark = xml_child(ppr, "w:rPr"), *next = n->next;

	/* Marks of bookmarks, comments and spelling may stand between. */
	while (next && (!next->name || !next->first) && !xml_is(next, "w:p"))
		next = next->next;
	return (xml_child(mark, "w:del") || xml_child(mark, "w:moveFrom")) && xml_is(next, "w:p");
}

static void
end_section(struct reader *r, const struct xml_node *sectpr, unsigned number)
{
	if (r->words)
		return;
	if (r->out->n)
		r->out->v[r->out->n - 1].section_end = true;
	if (r->n_sections == SECTIONS_MAX)
		return;
	r->section = arena_grow(r->scratch, r->section, r->n_sections, &r->sections_cap, sizeof *r->section);
	r->section[r->n_sections++] = (struct break_){sectpr, r->out->n, here(r, number)};
}

static void
paragraph(struct reader *r, const struct xml_node *n)
{
	const struct xml_node *ppr = xml_child(n, "w:pPr"), *sectpr = xml_child(ppr, "w:sectPr");
	unsigned number = ++r->count;
	size_t from = r->n_boxes, early = r->early, text;

	r->style = style_get(r->styles, xml_val(ppr, "w:pStyle", "w:val"));
	r->starts_page = r->page_break || paragraph_is(r, ppr, "w:pageBreakBefore");
	r->page_break = false;
	r->tracked = r->tracked || xml_child(ppr, "w:pPrChange");
	r->tab = ALIGN_LEFT;
	r->early = 0;
	docx_children(r, n);
	text = str_trim(buf_str(&r->text.s)).n ? from + r->early : from;
	if (joins_next(n, ppr) && r->n_boxes == from) {
		r->tracked = true;
		r->page_break = r->page_break || r->starts_page;
	} else {
		if (text > from)
			boxes_before(r, from, text);
		finish(r, n, number);
		docx_trace_paragraph(r, n, here(r, number));
		docx_text_clear(&r->text);
	}
	boxes(r, text, r->n_boxes);
	r->n_boxes = from;
	r->early = early;
	if (sectpr)
		end_section(r, sectpr, number);
}

static void
box(struct reader *r, const struct xml_node *n)
{
	if (r->hidden) {
		docx_skip(r, n);
		return;
	}
	r->box = arena_grow(r->scratch, r->box, r->n_boxes, &r->boxes_cap, sizeof *r->box);
	r->box[r->n_boxes++] = n;
	if (r->text.s.n < INDENT_MAX && str_trim(buf_str(&r->text.s)).n == 0)
		r->early++;
}

/* The mark of a note; its text is read behind the body. */
static void
note(struct reader *r, const struct xml_node *n)
{
	bool end = xml_is(n, "w:endnoteReference");
	unsigned *number = end ? &r->endnotes : &r->footnotes;
	bool own = str_is(xml_attr(n, "w:customMarkFollows"), "1") || str_is(xml_attr(n, "w:customMarkFollows"), "true");

	if (r->hidden || r->code)
		return;
	r->note = arena_grow(r->scratch, r->note, r->n_notes, &r->notes_cap, sizeof *r->note);
	r->note[r->n_notes++] = (struct note){end, xml_attr(n, "w:id"), own ? 0 : ++*number};
}

/* A content control; one that shows its prompt has not been filled in. */
static void
control(struct reader *r, const struct xml_node *n)
{
	bool prompt = r->prompt;

	r->prompt = prompt || xml_on(xml_child(n, "w:sdtPr"), "w:showingPlcHdr");
	docx_children(r, n);
	r->prompt = prompt;
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
		docx_skip(r, n);
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

	r->tracked = r->tracked || xml_child(tcpr, "w:cellIns") || xml_child(tcpr, "w:cellDel");
	if (xml_child(tcpr, "w:cellDel")) {
		docx_skip(r, n);
		return;
	}
	if (r->nested || !at->row) {
		docx_children(r, n);
		return;
	}
	span = number_of(xml_val(tcpr, "w:gridSpan", "w:val"), 1);
	at->cell++;
	at->col += at->span;
	at->span = span >= 1 && span <= SPAN_MAX ? span : 1;
	at->merged_up = merge && !str_is(xml_attr(merge, "w:val"), "restart");
	at->words = str_printf(r->arena, "%s%stabel %u, baris %u, sel %u", r->words ? r->words : "",
	    r->words ? ", " : "", at->table, at->row, at->cell).p;
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
	docx_skip(r, n);
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
	docx_skip(r, n);
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
	{"w:instrText", docx_instruction},
	{"w:fldSimple", docx_simple_field},
	{"w:ffData", ignore},
	{"w:pgNum", docx_page_number},
	{"w:footnoteReference", note},
	{"w:endnoteReference", note},
	{"w:delText", ignore},
	{"w:delInstrText", ignore},
	{"w:tbl", table},
	{"w:tr", row},
	{"w:tc", cell},
	{"w:sdt", control},
	{"w:sdtPr", ignore},
	{"w:ins", inserted},
	{"w:moveTo", inserted},
	{"w:del", deleted},
	{"w:moveFrom", deleted},
	{"w:txbxContent", box},
	{"v:textpath", box},
	{"mc:AlternateContent", alternate},
	{"w:object", unsupported},
	{"w:altChunk", unsupported},
	{"w:subDoc", unsupported},
	{"?:oMath", unsupported},
	{"?:chart", unsupported},
	{"?:relIds", unsupported},
};

/* The depth of the recursion is that of the XML, which xml_parse bounds. */
void
docx_children(struct reader *r, const struct xml_node *n)
{
	const struct xml_node *c;
	struct docx_traced was;
	size_t i;

	for (c = n->first; c; c = c->next) {
		was = docx_trace_begin(r);
		if (!c->name)
			continue;
		for (i = 0; i < COUNT(elements) && strcmp(c->name, elements[i].name) != 0;)
			i++;
		if (i < COUNT(elements))
			elements[i].read(r, c);
		else
			docx_children(r, c);
		docx_trace_end(r, c, was);
	}
}

void
docx_part(struct reader *r, const struct xml_node *n, const char *part, const char *words)
{
	r->part = part;
	r->words = words;
	r->place = (struct place){0};
	r->page_break = false;
	docx_children(r, n);
	r->unclosed = r->unclosed || r->code;
	r->fields = 0;
	r->code = 0;
}
