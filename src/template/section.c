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
				complain(s, R_BAGIAN_TERBUKA, m, ": bagian bersarang terlalu dalam");
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
	const char *name = open->tag->element.p;
	char local[32] = "";
	size_t n = open->tag->element.n;

	if (str_starts(open->tag->element, "w:") && n - 2 < sizeof local) {
		for (size_t i = 2; i < n; i++)
			local[i - 2] = name[i];
		local[n - 2] = '\0';
	}
	open->at = above(open->node, local);
	close->at = above(close->node, local);
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

/* Whether a paragraph holds nothing but marks that leave it. */
static bool
only_marks(const struct story *s, xmlNodePtr para)
{
	static const char *const content[] = {"tab", "br", "drawing", "pict", "object", "sym", "fldChar",
	    "instrText", "footnoteReference", "endnoteReference", "sectPr"};
	xmlNodePtr n;
	size_t i;

	for (n = next_node(para, para); n; n = next_node(para, n)) {
		if (n->type == XML_TEXT_NODE && is_w(n->parent, "t") && n->content && *n->content)
			return false;
		for (i = 0; i < sizeof content / sizeof *content; i++)
			if (is_w(n, content[i]) && (*content[i] != 't' || is_w(n->parent, "r")))
				return false;
	}
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

/* Where w:vMerge goes among the properties of a cell (ECMA-376 part 1, CT_TcPr). */
static void
place_merge(xmlNodePtr props, xmlNodePtr merge)
{
	static const char *const before[] = {"cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge"};
	xmlNodePtr at = NULL, c;
	size_t i;

	for (c = props->children; c; c = c->next)
		for (i = 0; i < sizeof before / sizeof *before; i++)
			if (is_w(c, before[i]))
				at = c;
	if (at)
		xmlAddNextSibling(at, merge);
	else if (props->children)
		xmlAddPrevSibling(props->children, merge);
	else
		xmlAddChild(props, merge);
	if ((c = child_w(props, "vMerge")))
		drop(c);
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

	props = child_w(cell, "tcPr");
	if (!props) {
		props = xmlNewNode(cell->ns, BAD_CAST "tcPr");
		if (cell->children)
			xmlAddPrevSibling(cell->children, props);
		else
			xmlAddChild(cell, props);
	}
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

/* A cell, a header or a footnote must keep one paragraph. */
static bool
only_block(xmlNodePtr para)
{
	xmlNodePtr c;

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
		if (s->v[i]->tag->merge && (s->v[i]->tag->kind != TAG_VALUE || !above(s->v[i]->node, "tc")))
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
	for (i = 0; i < s->n; i++)
		if (s->v[i]->tag->merge)
			add_merge(s, i);
}
