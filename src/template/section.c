/*
 * Sections: pairs {#x} with {/x} and moves both marks to the smallest
 * structure that encloses them: runs of one paragraph, whole paragraphs and
 * tables, or table rows. First every pair is paired and its reach decided on
 * the tree as it stands, then the marks move, in the order of the text.
 */
#include <stdio.h>
#include <stdlib.h>

#include "template/dom.h"
#include "template/story.h"
#include "template/template.h"

static void
complain(struct story *s, enum rule_no rule, const struct mark *m, const char *more)
{
	diag_add(s->diag, rule, m->tag->loc, "{%.*s}%s", STRF(m->tag->source), more);
	s->faults++;
}

static bool
opens(const struct mark *m)
{
	return m->tag->kind == TAG_EACH || m->tag->kind == TAG_NOT;
}

static void
pair_marks(struct story *s)
{
	struct mark *stack[TEMPLATE_NEST_MAX];
	size_t depth = 0, i;

	for (i = 0; i < s->n; i++) {
		struct mark *m = s->v[i];

		if (opens(m)) {
			if (depth == TEMPLATE_NEST_MAX) {
				complain(s, R_TEMPLAT, m, ": bagian bersarang terlalu dalam");
				return;
			}
			stack[depth++] = m;
		} else if (m->tag->kind == TAG_END) {
			struct mark *open = depth ? stack[depth - 1] : NULL;

			if (!open) {
				complain(s, R_BAGIAN_LEBIH, m, "");
				continue;
			}
			depth--;
			if (m->tag->path.n && !str_eq(m->tag->path, open->tag->path)) {
				struct str what = str_printf(s->arena, " menutup {%.*s}", STRF(open->tag->source));

				complain(s, R_BAGIAN_SILANG, m, what.p);
				continue;
			}
			m->pair = open;
			open->pair = m;
		}
	}
	while (depth)
		complain(s, R_BAGIAN_TERBUKA, stack[--depth], "");
}

/* {-w:tr x}: both ends lie in elements of that name, the same or two beside each other. */
static void
reach_element(struct story *s, struct mark *open)
{
	struct mark *close = open->pair;
	static const char *const elements[] = {"w:p", "w:tr", "w:tc", "w:tbl"};
	size_t i;

	for (i = 0; i < sizeof elements / sizeof *elements; i++)
		if (str_is(open->tag->element, elements[i])) {
			open->at = above(open->node, elements[i] + 2);
			close->at = above(close->node, elements[i] + 2);
		}
	if (!open->at || !close->at || open->at->parent != close->at->parent) {
		complain(s, R_BAGIAN_SILANG, open, ": tidak ada unsur itu yang melingkupi bagian ini");
		return;
	}
	open->reach = close->reach = REACH_ELEMENT;
}

static void
decide_reach(struct story *s, struct mark *open)
{
	struct mark *close = open->pair;
	xmlNodePtr top;

	if (open->tag->element.n) {
		reach_element(s, open);
		return;
	}
	open->reach = close->reach = REACH_RUN;
	if (!open->para || open->para == close->para)
		return;
	top = common_above(open->para, close->para);
	open->reach = close->reach = REACH_BLOCK;
	/* Cells of one row: the row is the smallest structure that can repeat. */
	open->at = is_w(top, "tr") ? top : branch_of(top, open->para);
	close->at = is_w(top, "tr") ? top : branch_of(top, close->para);
	/* One paragraph inside the other, in a text box: nothing encloses both. */
	if (!open->at || !close->at)
		complain(s, R_BAGIAN_SILANG, open, ": pembuka dan penutup di dalam dan di luar kotak teks");
}

/* Splits the run around a mark, so that the mark stands beside whole runs. */
static void
split_run(xmlNodePtr mark)
{
	enum { ATTRIBUTES = 2 }; /* xmlCopyNode: no children */
	xmlNodePtr t = mark->parent, run = t ? t->parent : NULL, rest, more, c, next;

	if (!is_w(t, "t") || !is_w(run, "r"))
		return;
	rest = xmlCopyNode(run, ATTRIBUTES);
	xmlAddNextSibling(run, rest);
	if ((c = child_w(run, "rPr")))
		xmlAddChild(rest, xmlCopyNode(c, 1));
	more = xmlCopyNode(t, ATTRIBUTES);
	for (c = mark->next; c; c = next) {
		next = c->next;
		xmlUnlinkNode(c);
		xmlAddChild(more, c);
	}
	if (more->children)
		xmlAddChild(rest, more);
	else
		xmlFreeNode(more);
	for (c = t->next; c; c = next) {
		next = c->next;
		xmlUnlinkNode(c);
		xmlAddChild(rest, c);
	}
	xmlUnlinkNode(mark);
	xmlAddNextSibling(run, mark);
	/* The copies declared again the namespaces that are in force there. */
	xmlDOMWrapReconcileNamespaces(NULL, rest, 1);
	if (!t->children)
		drop(t);
	if (!run->children || (is_w(run->children, "rPr") && !run->children->next))
		drop(run);
	if (!rest->children || (is_w(rest->children, "rPr") && !rest->children->next))
		drop(rest);
}

static void
move_before(xmlNodePtr mark, xmlNodePtr at)
{
	xmlUnlinkNode(mark);
	xmlAddPrevSibling(at, mark);
}

/* Behind at, and behind the closing marks of inner sections already there. */
static void
move_behind(xmlNodePtr mark, xmlNodePtr at)
{
	xmlUnlinkNode(mark);
	while (at->next && at->next->type == XML_PI_NODE)
		at = at->next;
	xmlAddNextSibling(at, mark);
}

/* Both ends of a section within one paragraph become children of one node. */
static void
level_runs(struct mark *close)
{
	xmlNodePtr open = close->pair->node, end = close->node, top;

	if (open->parent == end->parent)
		return;
	top = common_above(open, end);
	if (open->parent != top)
		move_before(open, branch_of(top, open));
	if (end->parent != top)
		move_behind(end, branch_of(top, end));
}

/* Elements that show nothing by themselves. */
static bool
is_shell(const xmlNode *n)
{
	static const char *const shells[] = {"r", "rPr", "t", "proofErr", "lastRenderedPageBreak"};
	size_t i;

	if (n->type != XML_ELEMENT_NODE || is_w(n->parent, "rPr"))
		return true;
	for (i = 0; i < sizeof shells / sizeof *shells; i++)
		if (is_w(n, shells[i]))
			return true;
	return false;
}

/* Whether a paragraph holds nothing but marks that leave it. */
static bool
only_marks(const struct story *s, xmlNodePtr para)
{
	xmlNodePtr n = child_w(para, "pPr");
	size_t i;

	if (child_w(n, "sectPr"))
		return false;
	for (n = n ? n->next : para->children; n; n = next_node(para, n))
		if (!is_shell(n) || (n->type == XML_TEXT_NODE && n->content && *n->content))
			return false;
	for (i = 0; i < s->n; i++)
		if (s->v[i]->para == para && s->v[i]->tag->kind != TAG_INCLUDE && s->v[i]->reach == REACH_RUN)
			return false;
	return true;
}

static void
move_mark(struct story *s, struct mark *m)
{
	bool alone = m->para && only_marks(s, m->para);

	if (m->tag->kind == TAG_INCLUDE) {
		if (!alone)
			complain(s, R_TEMPLAT, m, " harus berdiri sendiri dalam paragrafnya");
		else if (*s->part || !is_w(m->para->parent, "body"))
			complain(s, R_TEMPLAT, m, " hanya dapat memuat templat di badan dokumen, di luar tabel");
		else
			move_before(m->node, m->para);
	} else if (m->reach == REACH_RUN) {
		split_run(m->node);
		if (m->tag->kind == TAG_END)
			level_runs(m);
	} else if (opens(m) || (alone && m->at == m->para)) {
		move_before(m->node, m->at);
	} else {
		move_behind(m->node, m->at);
	}
}

/* A cell that a section may empty: OP_CELL_END looks after it. */
static void
guard_cells(struct story *s)
{
	size_t i;

	for (i = 0; i < s->n; i++) {
		xmlNodePtr cell = s->v[i]->node->parent;

		if (!is_w(cell, "tc") || (cell->last->type == XML_PI_NODE && cell->last->name[1] == 'c'))
			continue;
		xmlAddChild(cell, xmlNewDocPI(s->doc, BAD_CAST "kc", BAD_CAST "0"));
	}
}

/* Puts a mark behind the last of the elements that the schema wants before it. */
static void
place_after(xmlNodePtr props, xmlNodePtr mark, const char *const *before, size_t n)
{
	xmlNodePtr at = NULL, c;
	size_t i;

	for (c = props->children; c; c = c->next)
		for (i = 0; i < n; i++)
			if (is_w(c, before[i]))
				at = c;
	if (at)
		xmlAddNextSibling(at, mark);
	else
		prepend(props, mark);
}

/*
 * A table whose rows or cells stand in sections is watched: it may come out
 * without any row, or with more columns than its grid has.
 */
static void
guard_tables(struct story *s)
{
	xmlNodePtr c, table;
	size_t i;

	for (i = 0; i < s->n; i++) {
		table = s->v[i]->node->parent;
		if (is_w(table, "tr"))
			table = above(table, "tbl");
		if (!is_w(table, "tbl") || (table->prev && table->prev->type == XML_PI_NODE &&
		    xmlStrcmp(table->prev->name, BAD_CAST "kt") == 0))
			continue;
		xmlAddPrevSibling(table, xmlNewDocPI(s->doc, BAD_CAST "kt", BAD_CAST "0"));
		xmlAddNextSibling(table, xmlNewDocPI(s->doc, BAD_CAST "ku", BAD_CAST "0"));
		c = table->parent;
		if (is_w(c, "tc") && !(c->last->type == XML_PI_NODE && c->last->name[1] == 'c'))
			xmlAddChild(c, xmlNewDocPI(s->doc, BAD_CAST "kc", BAD_CAST "0"));
	}
}

/* Where w:vMerge goes among the properties of a cell (ECMA-376 part 1, CT_TcPr). */
static void
place_merge(xmlNodePtr props, xmlNodePtr merge)
{
	static const char *const before[] = {"cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge"};

	place_after(props, merge, before, sizeof before / sizeof *before);
	if (child_w(props, "vMerge"))
		drop(child_w(props, "vMerge"));
}

static bool
same_merge(const struct tag *a, const struct tag *b)
{
	return str_eq(a->path, b->path) && str_eq(a->merge_key, b->merge_key);
}

static void
add_merge(struct story *s, size_t no)
{
	struct mark *m = s->v[no];
	xmlNodePtr cell = above(m->node, "tc"), props, c;
	char number[24];

	props = props_of(cell, "tcPr");
	for (c = props->children; c; c = c->next)
		if (c->type == XML_PI_NODE) {
			/* Two ways to show one value, under {#x} and {^x}, merge alike. */
			if (!same_merge(m->tag, s->v[atoi((const char *)c->content)]->tag))
				complain(s, R_SARINGAN, m, ": satu sel hanya boleh menggabung satu nilai");
			return;
		}
	snprintf(number, sizeof number, "%zu", no);
	place_merge(props, xmlNewDocPI(s->doc, BAD_CAST "km", BAD_CAST number));
}

/* Where w:numPr goes among the properties of a paragraph (CT_PPrBase). */
static void
add_list(struct story *s, size_t no)
{
	static const char *const before[] = {"pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr",
	    "widowControl", "numPr"};
	xmlNodePtr para = s->v[no]->para, props, mark;
	char number[24];

	if (!para)
		return;
	props = props_of(para, "pPr");
	snprintf(number, sizeof number, "%zu", no);
	mark = xmlNewDocPI(s->doc, BAD_CAST "kd", BAD_CAST number);
	place_after(props, mark, before, sizeof before / sizeof *before);
	if (child_w(props, "numPr"))
		drop(child_w(props, "numPr"));
}

/* A cell, a header or a footnote must keep one paragraph, and a cell must end with one. */
static bool
only_block(xmlNodePtr para)
{
	xmlNodePtr c;

	if (is_w(para->parent, "tc") && !para->next && is_w(para->prev, "tbl"))
		return true;
	for (c = para->parent->children; c; c = c->next)
		if (c != para && (c->type == XML_PI_NODE || is_w(c, "p") || is_w(c, "tbl") || is_w(c, "sdt")))
			return false;
	return true;
}

/* What leaves its paragraph as its last content takes the paragraph along. */
static void
drop_emptied(struct story *s, bool *left)
{
	size_t i, k;

	for (i = 0; i < s->n; i++) {
		xmlNodePtr para = s->v[i]->para;

		if (!left[i])
			continue;
		for (k = i; k < s->n; k++)
			if (s->v[k]->para == para)
				left[k] = false;
		if (!only_block(para))
			drop(para);
	}
}

void
story_sections(struct story *s)
{
	bool *left = arena_alloc(s->arena, (s->n + 1) * sizeof *left);
	size_t i;

	pair_marks(s);
	for (i = 0; i < s->n; i++)
		if (s->v[i]->tag->kind == TAG_IMAGE && !s->v[i]->para)
			complain(s, R_TEMPLAT, s->v[i], ": properti dokumen tidak dapat memuat gambar");
	for (i = 0; i < s->n; i++)
		if (s->v[i]->tag->merge && !above(s->v[i]->node, "tc"))
			complain(s, R_SARINGAN, s->v[i], ": 'gabung' hanya untuk nilai di dalam sel tabel");
	for (i = 0; i < s->n; i++)
		if (opens(s->v[i]) && s->v[i]->pair)
			decide_reach(s, s->v[i]);
	if (s->faults)
		return;
	for (i = 0; i < s->n; i++) {
		struct mark *m = s->v[i];

		if (m->tag->kind == TAG_INCLUDE || m->reach != REACH_RUN)
			left[i] = m->para && only_marks(s, m->para);
	}
	for (i = 0; i < s->n; i++)
		if (opens(s->v[i]) || s->v[i]->tag->kind == TAG_END || s->v[i]->tag->kind == TAG_INCLUDE)
			move_mark(s, s->v[i]);
	if (s->faults)
		return;
	drop_emptied(s, left);
	guard_cells(s);
	guard_tables(s);
	for (i = 0; i < s->n; i++) {
		if (s->v[i]->tag->merge)
			add_merge(s, i);
		if (s->v[i]->tag->list)
			add_list(s, i);
	}
}
