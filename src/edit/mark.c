/*
 * Anchors of comments and tracked changes: each is a mark at an offset of the
 * main part; where a mark falls into a run, the run is closed in front of it
 * and a copy is opened behind. See edit_int.h.
 */
#include <stdlib.h>
#include <string.h>

#include "edit/edit_int.h"

#define COUNT(v) (sizeof (v) / sizeof *(v))

/* What does not count when it is asked whether something is the first or last of its parent. */
static bool
is_nothing(const struct xml_node *n)
{
	static const char *const names[] = {
		"w:rPr", "w:lastRenderedPageBreak", "w:sdtPr", "w:sdtEndPr", "w:smartTagPr", "w:customXmlPr",
		"w:proofErr",
	};
	size_t i;

	for (i = 0; n->name && i < COUNT(names); i++)
		if (xml_is(n, names[i]))
			return true;
	return !n->name;
}

/* Nothing stands behind it, or in front of it, in its parent. */
static bool
is_outermost(const struct xml_node *n, bool behind)
{
	const struct xml_node *c = behind ? n->next : n->parent->first;

	while (c && c != n && is_nothing(c))
		c = c->next;
	return behind ? !c : c == n;
}

void
place_climb(const struct edit *e, struct place *p, const struct xml_node *n, bool after,
    bool (*leaves)(const struct xml_node *wrapper))
{
	struct span s;

	if (p->run)
		return;
	while (is_outermost(n, after) && leaves(n->parent)) {
		n = n->parent;
		s = part_span(&e->doc, n);
		p->at = after ? s.end : s.tag;
	}
}

/* Outside of the element; or in the run that holds it, when there is more in that. */
static struct place
beside(const struct edit *e, const struct unit *u, bool after)
{
	struct span atom = part_span(&e->doc, u->atom), s = atom;
	struct place p = {0};

	if (u->run && is_outermost(u->atom, after))
		s = part_span(&e->doc, u->run);
	else
		p.run = u->run;
	p.at = after ? s.end : s.tag;
	return p;
}

struct place
place_of(const struct edit *e, const struct unit *u, size_t at, bool after)
{
	if (u->text && at > u->from && at < u->to)
		return (struct place){.at = u->raw[at - u->from], .run = u->run, .unit = u, .x = at};
	return beside(e, u, after);
}

void
mark_add(struct edit *e, struct place place, enum rank rank, struct str xml)
{
	e->mark = arena_grow(e->arena, e->mark, e->n_marks, &e->marks_cap, sizeof *e->mark);
	e->mark[e->n_marks] = (struct mark){place, rank, e->n_marks, xml};
	e->n_marks++;
}

/* Start of the anchor, its end with the reference, or both as one point. */
static struct str
anchor(const struct edit *e, unsigned id, bool start, bool end)
{
	struct buf b = BUF_INIT;
	struct str s;

	if (start)
		part_open(&e->doc, &b, "commentRangeStart", id, "/>");
	if (end) {
		part_open(&e->doc, &b, "commentRangeEnd", id, "/>");
		buf_addf(&b, "<%sr%s>", e->doc.w, e->doc.decl);
		buf_addf(&b, "<%scommentReference %sid=\"%u\"/></%sr>", e->doc.w, e->doc.w, id, e->doc.w);
	}
	s = str_dup(e->arena, buf_str(&b));
	buf_release(&b);
	return s;
}

/* Around something that stands in a paragraph as a whole. */
static void
around(struct edit *e, const struct xml_node *n, unsigned id)
{
	struct span s = part_span(&e->doc, n);
	struct place from = {.at = s.tag}, to = {.at = s.end};

	place_climb(e, &from, n, false, is_wrapper);
	place_climb(e, &to, n, true, is_wrapper);
	mark_add(e, from, RANGE_START, anchor(e, id, true, false));
	mark_add(e, to, RANGE_END, anchor(e, id, false, true));
}

/* In a paragraph that shows nothing: behind its properties. */
static void
point(struct edit *e, const struct xml_node *para, unsigned id)
{
	const struct xml_node *ppr = xml_child(para, "w:pPr");
	struct span s = part_span(&e->doc, para);
	struct place p = {.at = ppr ? part_span(&e->doc, ppr).end : s.in};

	if (span_is_empty_tag(s)) {
		p.at = s.end - 2;
		p.empty = para;
	}
	mark_add(e, p, RANGE_START, anchor(e, id, true, true));
}

/* The place in front of the first, or behind the last byte of a range. */
static struct place
edge(const struct edit *e, const struct unit *u, size_t at, bool after)
{
	struct place p = place_of(e, u, at, after);

	place_climb(e, &p, u->run ? u->run : u->atom, after, is_wrapper);
	return p;
}

void
mark_comment(struct edit *e, const struct range *r, unsigned id)
{
	const struct line *l = r->line, *k = r->end;
	size_t first = line_unit(l, r->from), last = r->to ? line_unit(k, r->to - 1) : 0;

	if (l->host) {
		around(e, l->host, id);
		return;
	}
	if (l->n == 0) {
		point(e, l->p->node, id);
		return;
	}
	/* Text that no unit shows lies beside one that does. */
	first = first < l->n ? first : l->n - 1;
	last = last < k->n ? last : k->n - 1;
	if (l == k && last < first)
		last = first;
	mark_add(e, edge(e, &l->v[first], r->from, false), RANGE_START, anchor(e, id, true, false));
	mark_add(e, edge(e, &k->v[last], r->to, true), RANGE_END, anchor(e, id, false, true));
}

void
revision_open(struct edit *e, struct buf *b, const char *name)
{
	part_open(&e->doc, b, name, edit_new_id(e), "");
	buf_addf(b, " %sauthor=\"" EDIT_AUTHOR "\">", e->doc.w);
}

void
run_open(struct edit *e, struct buf *b, const struct xml_node *run, bool history)
{
	const struct part *p = &e->doc;
	const struct xml_node *rpr = xml_child(run, "w:rPr"), *old = xml_child(rpr, "w:rPrChange");
	struct span r = part_span(p, run), s, o;
	struct str id;

	part_copy(p, b, r.tag, r.in);
	if (!rpr)
		return;
	s = part_span(p, rpr);
	if (!old) {
		part_copy(p, b, s.tag, s.end);
		return;
	}
	o = part_span(p, old);
	part_copy(p, b, s.tag, o.tag);
	id = span_attr(p->bytes, o, ":id");
	if (history && id.p) {
		part_copy(p, b, o.tag, (size_t)(id.p - p->bytes.p));
		buf_addf(b, "%u", edit_new_id(e));
		part_copy(p, b, (size_t)(id.p + id.n - p->bytes.p), o.end);
	}
	part_copy(p, b, o.end, s.end);
}

static void
close_tag(const struct edit *e, struct buf *b, const struct xml_node *n)
{
	buf_addf(b, "</%.*s>", STRF(span_name(e->doc.bytes, part_span(&e->doc, n))));
}

/* A w:t that is cut, and the cut that is made: bytes [from, at) of the text are in front, [at, to) behind. */
struct cut {
	const struct unit *unit;
	size_t from, at, to;
	bool deleted_before, deleted; /* in front, behind */
};

/* "<w:t>" as it is for text or for deleted text, told to keep blanks when it must. */
static void
text_open(const struct edit *e, struct buf *b, const struct unit *u, bool deleted, bool blanks)
{
	struct str w = span_prefix(e->doc.bytes, part_span(&e->doc, u->atom));

	buf_addf(b, "<%.*s%s%s>", STRF(w), deleted ? "delText" : "t",
	    u->preserve || blanks ? " xml:space=\"preserve\"" : "");
}

static void
text_close(const struct edit *e, struct buf *b, const struct unit *u, bool deleted)
{
	struct str w = span_prefix(e->doc.bytes, part_span(&e->doc, u->atom));

	buf_addf(b, "</%.*s%s>", STRF(w), deleted ? "delText" : "t");
}

/* Closes the w:t and opens another one that keeps its blanks, or drops them. */
static void
text_again(struct edit *e, const struct unit *u, size_t at, bool deleted, bool blanks)
{
	struct buf b = BUF_INIT;

	text_close(e, &b, u, deleted);
	text_open(e, &b, u, deleted, blanks);
	part_patch(&e->doc, at, 0, str_dup(e->arena, buf_str(&b)));
	buf_release(&b);
}

static bool
blank_ends(const struct edit *e, const struct unit *u, size_t from, size_t to)
{
	struct str raw = str_sub(e->doc.bytes, u->raw[from - u->from], u->raw[to - u->from]);

	return has_outer_blank(raw);
}

/*
 * What is left of a w:t in front of its first cut may end with a blank now,
 * and what is behind the last may begin with one. Blanks that did not count
 * until now must not begin to.
 */
static void
keep_blanks(struct edit *e, const struct cut *c)
{
	const struct unit *u = c->unit;
	struct span s = part_span(&e->doc, u->atom);

	if (u->preserve)
		return;
	if (c->from == u->from && blank_ends(e, u, c->from, c->at)) {
		if (u->lead || span_attr(e->doc.bytes, s, "xml:space").p)
			text_again(e, u, u->raw[0], c->deleted_before, true);
		else
			part_patch(&e->doc, s.in - 1, 0, STR(" xml:space=\"preserve\""));
	}
	if (c->to == u->to && u->trail && blank_ends(e, u, c->at, c->to))
		text_again(e, u, u->raw[u->to - u->from], c->deleted, false);
}

/* Several marks at one place become one patch, with the run closed and opened around it. */
static void
put_marks(struct edit *e, const struct place *p, struct str xml, const struct cut *c)
{
	struct buf b = BUF_INIT;

	if (p->unit)
		text_close(e, &b, p->unit, c->deleted_before);
	if (p->run)
		close_tag(e, &b, p->run);
	if (p->empty)
		buf_addc(&b, '>');
	buf_addstr(&b, xml);
	if (p->empty)
		close_tag(e, &b, p->empty);
	if (p->run)
		run_open(e, &b, p->run, true);
	if (p->unit)
		text_open(e, &b, p->unit, c->deleted, blank_ends(e, p->unit, c->at, c->to));
	part_patch(&e->doc, p->at, p->empty ? 2 : 0, str_dup(e->arena, buf_str(&b)));
	buf_release(&b);
	if (p->unit)
		keep_blanks(e, c);
}

/*
 * The marks [v, end) of one place. A deletion that goes on is interrupted by
 * what is put there: an anchor in it would be deleted with it.
 */
static struct str
join_marks(struct edit *e, const struct mark *v, const struct mark *end, bool *deleting)
{
	struct buf b = BUF_INIT;
	bool open = *deleting;
	struct str s;

	for (; v < end; v++) {
		if (open && v->rank != DEL_OPEN) {
			buf_addf(&b, "</%sdel>", e->doc.w);
			open = false;
		}
		if (v->rank == DEL_OPEN || v->rank == DEL_CLOSE)
			*deleting = v->rank == DEL_OPEN;
		else
			buf_addstr(&b, v->xml);
	}
	if (*deleting && !open)
		revision_open(e, &b, "del");
	s = str_dup(e->arena, buf_str(&b));
	buf_release(&b);
	return s;
}

static int
by_place(const void *pa, const void *pb)
{
	const struct mark *a = pa, *b = pb;

	if (a->place.at != b->place.at)
		return a->place.at < b->place.at ? -1 : 1;
	if (a->rank != b->rank)
		return a->rank < b->rank ? -1 : 1;
	return a->seq < b->seq ? -1 : a->seq > b->seq;
}

void
marks_settle(struct edit *e)
{
	struct mark *v = e->mark, *end = v + e->n_marks, *next;
	struct cut cut = {0};
	bool deleting = false;
	struct str xml;

	if (e->n_marks)
		qsort(v, e->n_marks, sizeof *v, by_place);
	for (; v < end; v = next) {
		for (next = v; next < end && next->place.at == v->place.at;)
			next++;
		if (v->place.unit) {
			cut.from = cut.unit == v->place.unit ? cut.at : v->place.unit->from;
			cut.unit = v->place.unit;
			cut.at = v->place.x;
			cut.to = next < end && next->place.unit == cut.unit ? next->place.x : cut.unit->to;
		}
		cut.deleted_before = deleting;
		xml = join_marks(e, v, next, &deleting);
		cut.deleted = deleting;
		put_marks(e, &v->place, xml, &cut);
	}
}
