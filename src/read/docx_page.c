/*
 * What stands around the text of a DOCX: heads and feet of its pages, section
 * by section, and where they show the number of the page; footnotes and
 * endnotes, in the order of their marks.
 */
#include <stdlib.h>
#include <string.h>

#include "read/docx_int.h"

enum { TABS_MAX = 32 }; /* tab stops of a paragraph that are looked at */

enum page { PAGE_DEFAULT, PAGE_FIRST, PAGE_EVEN, PAGE__COUNT };

/* The two edges of a page: w:headerReference and w:footerReference. */
static const struct {
	const char *element;
	int where;
	const char *words[PAGE__COUNT];
} edges[] = {
	{"w:headerReference", HALAMAN_KEPALA,
	    {"kepala halaman", "kepala halaman pertama", "kepala halaman genap"}},
	{"w:footerReference", HALAMAN_KAKI,
	    {"kaki halaman", "kaki halaman pertama", "kaki halaman genap"}},
};
enum { EDGES = sizeof edges / sizeof *edges };

static const char *const page_types[PAGE__COUNT] = {"default", "first", "even"};

/* A head or foot that has been read: several sections may show it. */
struct edge_part {
	struct str name;
	struct nomor_halaman number;
};

struct pages {
	struct reader *r;
	struct str document;
	bool even; /* pages with even numbers have edges of their own */
	struct str part[EDGES][PAGE__COUNT]; /* in force in this section; empty: none */
	struct edge_part *read;
	size_t n, cap;
};

struct tab {
	unsigned at;
	enum para_align align;
};

static int
by_place(const void *pa, const void *pb)
{
	const struct tab *a = pa, *b = pb;

	return a->at < b->at ? -1 : a->at > b->at;
}

/* Adds the tab stops of a w:tabs; one at the same place that is there already takes precedence. */
static void
add_tabs(const struct xml_node *tabs, struct tab *v, size_t *n)
{
	const struct xml_node *tab;
	unsigned at;
	size_t i;

	for (tab = xml_child(tabs, "w:tab"); tab && *n < TABS_MAX; tab = xml_same(tab)) {
		if (!str_to_uint(xml_attr(tab, "w:pos"), &at))
			continue;
		for (i = 0; i < *n && v[i].at != at; i++)
			;
		if (i < *n)
			continue;
		v[*n] = (struct tab){at, docx_align(xml_attr(tab, "w:val"))};
		/* A stop that is taken away stands behind all others, where no tab goes. */
		if (str_is(xml_attr(tab, "w:val"), "clear"))
			v[*n].align = ALIGN_BOTH;
		++*n;
	}
}

/* Where the nth tab of a paragraph leads, from 1. */
static enum para_align
tab_align(const struct reader *r, const struct xml_node *ppr, size_t nth)
{
	struct tab v[TABS_MAX];
	const struct style *s;
	size_t n = 0, i;
	int depth;

	add_tabs(xml_child(ppr, "w:tabs"), v, &n);
	for (s = r->style, depth = 0; s && depth < STYLE_CHAIN_MAX; s = s->base, depth++)
		add_tabs(xml_child(xml_child(s->node, "w:pPr"), "w:tabs"), v, &n);
	qsort(v, n, sizeof *v, by_place);
	for (i = 0; i < n; i++)
		if (v[i].align != ALIGN_BOTH && --nth == 0)
			return v[i].align;
	return ALIGN_LEFT;
}

/* Where a frame or an anchored box around the paragraph stands; empty when there is none. */
static struct str
box_align(struct reader *r, const struct xml_node *n)
{
	struct str align = xml_val(xml_child(n, "w:pPr"), "w:framePr", "w:xAlign");

	for (; n && !align.n; n = n->parent)
		if (xml_is(n, "wp:anchor"))
			return xml_text(r->scratch, xml_child(xml_child(n, "wp:positionH"), "wp:align"));
	return align;
}

static bool
is_dash(struct str s, bool at_end)
{
	static const char *const dashes[] = {"-", "–", "—"};
	size_t i;

	for (i = 0; i < sizeof dashes / sizeof *dashes; i++)
		if (at_end ? str_ends(s, dashes[i]) : str_starts(s, dashes[i]))
			return true;
	return false;
}

void
docx_place_number(struct reader *r, const struct xml_node *n, const struct para *p, struct rentang at)
{
	const struct xml_node *ppr = xml_child(n, "w:pPr");
	struct str before = str_sub(p->text, 0, at.from), box = str_trim(box_align(r, n));
	struct nomor_halaman *number = r->halaman;
	size_t i, tabs = 0;

	if (number->loc.kind != LOC_NONE)
		return; /* shown twice: the first place counts */
	for (i = 0; i < before.n; i++)
		tabs += before.p[i] == '\t';
	number->loc = p->loc;
	number->align = p->align;
	if (box.n)
		number->align = docx_align(box);
	else if (r->tab != ALIGN_LEFT)
		number->align = r->tab;
	else if (tabs && p->align != ALIGN_CENTER && p->align != ALIGN_RIGHT)
		number->align = tab_align(r, ppr, tabs);
	number->berpagar = is_dash(str_trim(before), true) &&
	    is_dash(str_trim(str_sub(p->text, at.to, p->text.n)), false);
}

/* Parses the part of a name; NULL after a message. */
static const struct xml_node *
parse_part(struct reader *r, struct str name)
{
	struct loc loc = loc_file(r->file);
	struct str bytes;

	loc.part = str_dup(r->arena, name).p;
	return opc_read(r->package, name, &bytes) == 0 ? xml_parse(r->diag, r->scratch, loc, bytes) : NULL;
}

/* Reads an edge, once; *number: where it shows the number of the page. */
static int
read_edge(struct pages *p, size_t edge, enum page page, struct nomor_halaman *number)
{
	struct str name = p->part[edge][page];
	const struct xml_node *root;
	size_t i;

	*number = (struct nomor_halaman){.letak = HALAMAN_TANPA};
	if (!name.n)
		return 0;
	for (i = 0; i < p->n; i++)
		if (str_eq(p->read[i].name, name)) {
			*number = p->read[i].number;
			return 0;
		}
	if (!(root = parse_part(p->r, name)))
		return -1;
	p->r->halaman = number;
	p->r->count = 0;
	docx_part(p->r, root, str_dup(p->r->arena, name).p, edges[edge].words[page]);
	p->r->halaman = NULL;
	if (number->loc.kind != LOC_NONE)
		number->letak = edges[edge].where;
	p->read = arena_grow(p->r->scratch, p->read, p->n, &p->cap, sizeof *p->read);
	p->read[p->n++] = (struct edge_part){name, *number};
	return 0;
}

/* Both edges of a kind of page; the head comes first. */
static int
read_page(struct pages *p, enum page page, struct nomor_halaman *number)
{
	struct nomor_halaman at;
	size_t edge;

	*number = (struct nomor_halaman){.letak = HALAMAN_TANPA};
	for (edge = 0; edge < EDGES; edge++) {
		if (read_edge(p, edge, page, &at) != 0)
			return -1;
		if (number->letak == HALAMAN_TANPA)
			*number = at;
	}
	return 0;
}

/* What a section does not name is that of the section before. */
static void
take_references(struct pages *p, const struct xml_node *sectpr)
{
	const struct xml_node *ref;
	const struct rel *rel;
	size_t edge, page;

	for (edge = 0; edge < EDGES; edge++)
		for (ref = xml_child(sectpr, edges[edge].element); ref; ref = xml_same(ref))
			for (page = 0; page < PAGE__COUNT; page++) {
				if (!str_is(xml_attr(ref, "w:type"), page_types[page]))
					continue;
				rel = opc_rel_id(p->r->package, p->document, xml_attr(ref, "r:id"));
				p->part[edge][page] = rel && !rel->external ? rel->target : str_of("");
			}
}

static bool
is_landscape(const struct xml_node *sectpr)
{
	unsigned w = 0, h = 0;

	str_to_uint(xml_val(sectpr, "w:pgSz", "w:w"), &w);
	str_to_uint(xml_val(sectpr, "w:pgSz", "w:h"), &h);
	return w && h ? w > h : str_is(xml_val(sectpr, "w:pgSz", "w:orient"), "landscape");
}

static int
read_section(struct pages *p, const struct xml_node *sectpr, struct seksi *s)
{
	struct nomor_halaman even;

	take_references(p, sectpr);
	s->mendatar = is_landscape(sectpr);
	s->sambung = str_is(xml_val(sectpr, "w:type", "w:val"), "continuous");
	s->pertama_lain = xml_on(sectpr, "w:titlePg");
	s->mulai_ulang = str_to_uint(xml_val(sectpr, "w:pgNumType", "w:start"), &s->mulai);
	if (read_page(p, PAGE_DEFAULT, &s->biasa) != 0 || (p->even && read_page(p, PAGE_EVEN, &even) != 0))
		return -1;
	s->pertama = s->biasa;
	return s->pertama_lain ? read_page(p, PAGE_FIRST, &s->pertama) : 0;
}

static int
read_sections(struct reader *r, const struct xml_node *body, struct str document, struct paras *to)
{
	const struct rel *rel = opc_rel(r->package, document, "settings");
	struct pages p = {.r = r, .document = document};
	struct loc last = {.file = r->file, .part = "", .kind = LOC_PARA, .a = r->count, .b = 1};
	const struct xml_node *settings, *sectpr;
	size_t i, n = r->n_sections + 1;
	struct seksi *s;

	if (rel && !rel->external && opc_has(r->package, rel->target)) {
		if (!(settings = parse_part(r, rel->target)))
			return -1;
		p.even = xml_on(settings, "w:evenAndOddHeaders");
	}
	for (i = 0; i < n; i++) {
		to->seksi = arena_grow(r->arena, to->seksi, to->n_seksi, &to->seksi_cap, sizeof *s);
		s = &to->seksi[to->n_seksi++];
		*s = (struct seksi){.sampai = i + 1 < n ? r->section[i].paras : to->n,
		    .loc = i + 1 < n ? r->section[i].loc : last};
		sectpr = i + 1 < n ? r->section[i].sectpr : xml_child(body, "w:sectPr");
		if (read_section(&p, sectpr, s) != 0)
			return -1;
	}
	return 0;
}

/* A note of the part, and the number of its first paragraph. */
struct note_text {
	struct str id;
	const struct xml_node *node;
	unsigned count;
	bool read;
};

static int
by_id(const void *pa, const void *pb)
{
	const struct note_text *a = pa, *b = pb;

	return str_cmp(a->id, b->id);
}

static size_t
list_notes(struct reader *r, const struct xml_node *root, const char *element, struct note_text **v)
{
	const struct xml_node *n;
	size_t k = 0, cap = 0;

	r->count = 0;
	for (n = xml_child(root, element); n; n = xml_same(n)) {
		*v = arena_grow(r->scratch, *v, k, &cap, sizeof **v);
		(*v)[k++] = (struct note_text){.id = xml_attr(n, "w:id"), .node = n, .count = r->count};
		docx_skip(r, n);
	}
	if (k)
		qsort(*v, k, sizeof **v, by_id);
	return k;
}

static int
read_notes(struct reader *r, struct str document, bool end)
{
	const struct rel *rel = opc_rel(r->package, document, end ? REL_ENDNOTES : REL_FOOTNOTES);
	const char *words = end ? "catatan akhir" : "catatan kaki", *part;
	struct note_text *v = NULL, key, *found;
	const struct xml_node *root;
	size_t i, n;

	for (i = 0; i < r->n_notes && r->note[i].end != end;)
		i++;
	if (i == r->n_notes || !rel || rel->external)
		return 0;
	if (!(root = parse_part(r, rel->target)))
		return -1;
	part = str_dup(r->arena, rel->target).p;
	n = list_notes(r, root, end ? "w:endnote" : "w:footnote", &v);
	for (i = 0; n && i < r->n_notes; i++) {
		const struct note *note = &r->note[i];

		key.id = note->id;
		if (note->end != end || !(found = bsearch(&key, v, n, sizeof *v, by_id)) || found->read)
			continue;
		found->read = true;
		r->count = found->count;
		docx_part(r, found->node, part, note->number ?
		    str_printf(r->arena, "%s %u", words, note->number).p : words);
	}
	return 0;
}

int
docx_outside(struct reader *r, const struct xml_node *body, struct str document)
{
	struct paras *inside = r->out;
	int rc;

	r->out = arena_alloc(r->arena, sizeof *r->out);
	rc = read_sections(r, body, document, inside);
	if (rc == 0)
		rc = read_notes(r, document, false);
	if (rc == 0)
		rc = read_notes(r, document, true);
	if (r->out->n)
		inside->luar = r->out;
	r->out = inside;
	return rc;
}
