/*
 * Replacements: which words really change, whether they can be typed over,
 * and the tracked change. See edit_int.h.
 */
#include <string.h>

#include "edit/edit_int.h"

#define COUNT(v) (sizeof (v) / sizeof *(v))

static bool
is_edge(struct str s, size_t i)
{
	return i == 0 || i == s.n || s.p[i - 1] == ' ' || s.p[i] == ' ';
}

/* Leaves whole words that are the same in front and behind out of both: their formatting stays. */
static void
trim_same(struct str *old, struct str *new, size_t *skipped)
{
	size_t least = old->n < new->n ? old->n : new->n, i, front = 0, back = 0;

	for (i = 0; i <= least; i++) {
		if (is_edge(*old, i) && is_edge(*new, i))
			front = i;
		if (i == least || old->p[i] != new->p[i])
			break;
	}
	for (i = 0; i <= least - front; i++) {
		if (is_edge(*old, old->n - i) && is_edge(*new, new->n - i))
			back = i;
		if (i == least - front || old->p[old->n - i - 1] != new->p[new->n - i - 1])
			break;
	}
	*skipped = front;
	*old = str_sub(*old, front, old->n - back);
	*new = str_sub(*new, front, new->n - back);
}

/* What a person would delete like a letter; a break of a page or column is none. */
static bool
is_letter(const struct unit *u)
{
	static const char *const names[] = {"w:tab", "w:cr", "w:noBreakHyphen"};
	struct str type = xml_attr(u->atom, "w:type");
	size_t i;

	if (u->text)
		return true;
	for (i = 0; i < COUNT(names); i++)
		if (xml_is(u->atom, names[i]))
			return true;
	return xml_is(u->atom, "w:br") && (!type.p || str_is(type, "textWrapping"));
}

static const struct xml_node *
field_around(const struct xml_node *n)
{
	while (n && !xml_is(n, "w:p") && !xml_is(n, "w:fldSimple"))
		n = n->parent;
	return xml_is(n, "w:fldSimple") ? n : NULL;
}

/* A mark of a field stands between both. */
static bool
field_between(const struct edit *e, const struct unit *a, const struct unit *b)
{
	size_t lo = 0, hi = e->n_fields, mid;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if (e->field[mid] < a->atom->nth)
			lo = mid + 1;
		else
			hi = mid;
	}
	return (lo < e->n_fields && e->field[lo] < b->atom->nth) || field_around(a->atom) != field_around(b->atom);
}

/* All can be typed over, in one paragraph and on one side of every mark of a field. */
static bool
can_change(const struct edit *e, const struct change *c)
{
	const struct unit *first = c->v[0].unit;
	size_t i;

	for (i = 0; i < c->n; i++)
		if (!c->v[i].unit->run || c->v[i].unit->para != first->para || !is_letter(c->v[i].unit))
			return false;
	return !field_between(e, first, c->v[c->n - 1].unit);
}

/* Word knows no insertion inside another one; only one that is right around the run can be parted. */
static bool
can_insert(const struct xml_node *run)
{
	const struct xml_node *n = run->parent;

	while (!xml_is(n, "w:p")) {
		n = n->parent;
		if (is_insertion(n))
			return false;
	}
	return true;
}

/* The chunks of bytes [from, to) of a line; false: some of them no unit shows. */
static bool
cut_chunks(struct arena *a, const struct line *l, size_t from, size_t to, struct change *c)
{
	size_t i = line_unit(l, from), end = line_unit(l, to - 1), at = from;

	if (end >= l->n)
		return false;
	c->v = arena_alloc(a, (end - i + 1) * sizeof *c->v);
	for (; i <= end; i++) {
		const struct unit *u = &l->v[i];
		struct chunk k = {u, from > u->from ? from : u->from, to < u->to ? to : u->to};

		if (k.from != at)
			return false;
		at = k.to;
		c->v[c->n++] = k;
	}
	return true;
}

/* Nothing goes: the place is behind the letter before it or, at the start of the words, in front of the first. */
static bool
cut_point(struct arena *a, const struct line *l, size_t at, struct change *c)
{
	size_t i;

	c->before = at == c->from;
	i = line_unit(l, c->before ? at : at - 1);
	if (i >= l->n || l->v[i].from > (c->before ? at : at - 1))
		return false;
	c->v = arena_alloc(a, sizeof *c->v);
	c->v[c->n++] = (struct chunk){&l->v[i], at, at};
	return true;
}

/* Index at which a change would be kept in its line; false: it overlaps one that is there. */
static bool
find_room(const struct line *l, const struct change *c, size_t *at)
{
	size_t lo = 0, hi = l->n_changes, mid;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if (l->change[mid]->to <= c->from)
			lo = mid + 1;
		else
			hi = mid;
	}
	*at = lo;
	return lo == l->n_changes || l->change[lo]->from >= c->to;
}

/* Only w:proofErr and the like between two runs. */
static bool
runs_touch(const struct xml_node *a, const struct xml_node *b)
{
	const struct xml_node *n = a->next;

	while (n && n != b && (!n->name || xml_is(n, "w:proofErr")))
		n = n->next;
	return n == b;
}

/* Only what is deleted with the letters around it between two children of a run. */
static bool
letters_touch(const struct xml_node *a, const struct xml_node *b)
{
	const struct xml_node *n = a->next;

	while (n && n != b && (!n->name || xml_is(n, "w:softHyphen") || xml_is(n, "w:lastRenderedPageBreak")))
		n = n->next;
	return n == b;
}

/* Both can be deleted in one w:del. */
static bool
chunks_touch(const struct edit *e, const struct chunk *a, const struct chunk *b)
{
	const struct unit *u = a->unit, *v = b->unit;

	if (u->run == v->run)
		return letters_touch(u->atom, v->atom);
	return !place_of(e, u, u->to, true).run && !place_of(e, v, v->from, false).run && runs_touch(u->run, v->run);
}

/* Text that goes is w:delText: its tags are made that by what they lack. */
static void
rename_text(struct edit *e, const struct chunk *k)
{
	struct span s = part_span(&e->doc, k->unit->atom);
	size_t prefix = span_prefix(e->doc.bytes, s).n;

	if (!k->unit->text)
		return;
	if (k->from == k->unit->from)
		part_patch(&e->doc, s.tag + 1 + prefix, 0, STR("delTex"));
	if (k->to == k->unit->to)
		part_patch(&e->doc, s.out + 2 + prefix, 0, STR("delTex"));
}

/* What comes, as a run like the one given. */
static void
put_insertion(struct edit *e, struct buf *b, const struct xml_node *run, struct str put)
{
	struct span s = part_span(&e->doc, run);

	revision_open(e, b, "ins");
	run_open(e, b, run, false);
	part_text(b, span_prefix(e->doc.bytes, s), put);
	buf_addf(b, "</%.*s></%sins>", STRF(span_name(e->doc.bytes, s)), e->doc.w);
}

/* The start of somebody else's insertion once more, under another id. */
static void
resume_insertion(struct edit *e, struct buf *b, const struct xml_node *ins)
{
	struct span s = part_span(&e->doc, ins);
	struct str id = span_attr(e->doc.bytes, s, ":id");

	if (!id.p) {
		part_copy(&e->doc, b, s.tag, s.in);
		return;
	}
	part_copy(&e->doc, b, s.tag, (size_t)(id.p - e->doc.bytes.p));
	buf_addf(b, "%u", edit_new_id(e));
	part_copy(&e->doc, b, (size_t)(id.p + id.n - e->doc.bytes.p), s.in);
}

/* Puts what comes beside a chunk; somebody else's insertion around it is left before, or parted. */
static void
insert(struct edit *e, const struct change *c, const struct chunk *at)
{
	const struct xml_node *run = at->unit->run, *around = run->parent;
	struct place p = place_of(e, at->unit, c->before ? at->from : at->to, !c->before), inside = p;
	struct buf b = BUF_INIT;
	bool parted = false;

	if (is_insertion(around)) {
		place_climb(e, &p, run, !c->before, is_insertion);
		parted = p.at == inside.at;
	}
	if (parted)
		buf_addf(&b, "</%.*s>", STRF(span_name(e->doc.bytes, part_span(&e->doc, around))));
	put_insertion(e, &b, c->v[0].unit->run, c->put);
	mark_add(e, p, c->before ? INS_BEFORE : INS_AFTER, str_dup(e->arena, buf_str(&b)));
	if (parted) {
		buf_clear(&b);
		resume_insertion(e, &b, around);
		mark_add(e, p, c->before ? INS_BEFORE : INS_RESUME, str_dup(e->arena, buf_str(&b)));
	}
	buf_release(&b);
}

/* Index of the last chunk that the first is deleted together with. */
static size_t
first_group(const struct edit *e, const struct change *c)
{
	size_t i = 0;

	while (i + 1 < c->n && chunks_touch(e, &c->v[i], &c->v[i + 1]))
		i++;
	return i;
}

/* Deletes the chunks, those in a row as one; what comes stands behind the first row. */
static void
track(struct edit *e, const struct change *c)
{
	static const struct str none = {"", 0};
	size_t i;

	for (i = 0; i < c->n; i++) {
		const struct chunk *k = &c->v[i];

		if (k->from == k->to)
			continue;
		rename_text(e, k);
		if (i == 0 || !chunks_touch(e, k - 1, k))
			mark_add(e, place_of(e, k->unit, k->from, false), DEL_OPEN, none);
		if (i + 1 == c->n || !chunks_touch(e, k, k + 1))
			mark_add(e, place_of(e, k->unit, k->to, true), DEL_CLOSE, none);
	}
	if (c->put.n)
		insert(e, c, &c->v[first_group(e, c)]);
}

bool
change_add(struct edit *e, const struct range *r, struct str fix)
{
	struct change *c = arena_alloc(e->arena, sizeof *c);
	struct line *l = r->line;
	struct str old = str_sub(l->p->text, r->from, r->to);
	size_t skipped, from, at;

	c->from = r->from;
	c->to = r->to;
	c->put = fix;
	trim_same(&old, &c->put, &skipped);
	from = r->from + skipped;
	if ((old.n == 0 && c->put.n == 0) || !find_room(l, c, &at) ||
	    !(old.n ? cut_chunks(e->arena, l, from, from + old.n, c) : cut_point(e->arena, l, from, c)) ||
	    !can_change(e, c) ||
	    (e->mode == EDIT_ANNOTATE && c->put.n && !can_insert(c->v[first_group(e, c)].unit->run)))
		return false;
	l->change = arena_grow(e->arena, l->change, l->n_changes, &l->changes_cap, sizeof *l->change);
	memmove(l->change + at + 1, l->change + at, (l->n_changes - at) * sizeof *l->change);
	l->change[at] = c;
	l->n_changes++;
	if (e->mode == EDIT_ANNOTATE)
		track(e, c);
	return true;
}
