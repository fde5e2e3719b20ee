/*
 * Replacements as if they had been typed: in each unit some bytes go, and the
 * first of a change gets the new words. See edit_int.h.
 */
#include "edit/edit_int.h"

/* Bytes [from, to) of a unit go, put comes. */
struct hole {
	size_t from, to;
	struct str put;
};

/* What becomes of a unit: its holes, in order. */
struct fate {
	struct hole *v;
	size_t n, cap;
	bool gone; /* nothing is left of it, nothing comes */
};

static struct str
released(struct arena *a, struct buf *b)
{
	struct str s = str_dup(a, buf_str(b));

	buf_release(b);
	return s;
}

/* The text of a unit as it will be. */
static struct str
text_after(struct edit *e, struct str text, const struct unit *u, const struct fate *f)
{
	struct buf b = BUF_INIT;
	size_t i, at = u->from;

	for (i = 0; i < f->n; i++) {
		buf_addstr(&b, str_sub(text, at, f->v[i].from));
		buf_addstr(&b, f->v[i].put);
		at = f->v[i].to;
	}
	buf_addstr(&b, str_sub(text, at, u->to));
	return released(e->arena, &b);
}

static void
remove_element(struct edit *e, const struct xml_node *n)
{
	struct span s = part_span(&e->doc, n);

	part_patch(&e->doc, s.tag, s.end - s.tag, STR(""));
}

static bool
has_breaks(struct str s)
{
	return str_has(s, "\n") || str_has(s, "\t");
}

/* New words inside a w:t: tabs and line breaks are elements beside it. */
static struct str
words_inside(struct edit *e, const struct unit *u, struct str put)
{
	struct str w = span_prefix(e->doc.bytes, part_span(&e->doc, u->atom));
	struct buf b = BUF_INIT;

	if (!has_breaks(put)) {
		part_words(&b, put);
	} else {
		buf_addf(&b, "</%.*st>", STRF(w));
		part_text(&b, w, put);
		buf_addf(&b, "<%.*st xml:space=\"preserve\">", STRF(w));
	}
	return released(e->arena, &b);
}

/* Makes xml:space say that blanks count; those that did not until now go. */
static void
preserve(struct edit *e, const struct unit *u)
{
	struct span s = part_span(&e->doc, u->atom);
	struct str space = span_attr(e->doc.bytes, s, "xml:space");
	size_t end = u->raw[u->to - u->from];

	if (space.p)
		part_patch(&e->doc, (size_t)(space.p - e->doc.bytes.p), space.n, STR("preserve"));
	else
		part_patch(&e->doc, s.in - 1, 0, STR(" xml:space=\"preserve\""));
	if (u->lead)
		part_patch(&e->doc, s.in, u->raw[0] - s.in, STR(""));
	if (u->trail)
		part_patch(&e->doc, end, s.out - end, STR(""));
}

static void
fix_text(struct edit *e, struct str text, const struct unit *u, const struct fate *f)
{
	bool blanks = has_outer_blank(text_after(e, text, u, f));
	size_t i, from, to;

	for (i = 0; i < f->n; i++) {
		from = u->raw[f->v[i].from - u->from];
		to = u->raw[f->v[i].to - u->from];
		blanks = blanks || has_breaks(f->v[i].put);
		part_patch(&e->doc, from, to - from, words_inside(e, u, f->v[i].put));
	}
	if (blanks && !u->preserve)
		preserve(e, u);
}

/* A tab, a hyphen: there or not, and words in front, behind or instead of it. */
static void
fix_letter(struct edit *e, const struct unit *u, const struct fate *f)
{
	struct span s = part_span(&e->doc, u->atom);
	size_t i;

	for (i = 0; i < f->n; i++) {
		const struct hole *h = &f->v[i];
		struct buf b = BUF_INIT;

		part_text(&b, span_prefix(e->doc.bytes, s), h->put);
		part_patch(&e->doc, h->from > u->from ? s.end : s.tag, h->to > h->from ? s.end - s.tag : 0,
		    released(e->arena, &b));
	}
}

/* Units [i, end) are all that stands in their run, and all go; it would stay as an empty one. */
static bool
run_goes(const struct line *l, const struct fate *f, size_t i, size_t end)
{
	const struct xml_node *run = l->v[i].run, *n;
	size_t left = end - i;

	if (!run || !xml_is(run->parent, "w:p"))
		return false;
	for (; i < end; i++)
		if (!f[i].gone)
			return false;
	for (n = run->first; n; n = n->next)
		if (n->name && !xml_is(n, "w:rPr") && !xml_is(n, "w:lastRenderedPageBreak") && left-- == 0)
			return false;
	return true;
}

static void
make_holes(struct edit *e, const struct line *l, struct fate *f)
{
	size_t i, k;

	for (i = 0; i < l->n_changes; i++) {
		const struct change *c = l->change[i];

		for (k = 0; k < c->n; k++) {
			struct fate *to = &f[c->v[k].unit - l->v];

			to->v = arena_grow(e->arena, to->v, to->n, &to->cap, sizeof *to->v);
			to->v[to->n++] = (struct hole){c->v[k].from, c->v[k].to, k ? STR("") : c->put};
		}
	}
	for (i = 0; i < l->n; i++)
		f[i].gone = f[i].n && text_after(e, l->p->text, &l->v[i], &f[i]).n == 0;
}

static void
fix_line(struct edit *e, const struct line *l)
{
	struct fate *f = arena_alloc(e->arena, (l->n + 1) * sizeof *f);
	size_t i, end;

	make_holes(e, l, f);
	for (i = 0; i < l->n; i = end) {
		for (end = i + 1; end < l->n && l->v[end].run == l->v[i].run;)
			end++;
		if (run_goes(l, f, i, end)) {
			remove_element(e, l->v[i].run);
			continue;
		}
		for (; i < end; i++)
			if (f[i].gone)
				remove_element(e, l->v[i].atom);
			else if (f[i].n && l->v[i].text)
				fix_text(e, l->p->text, &l->v[i], &f[i]);
			else if (f[i].n)
				fix_letter(e, &l->v[i], &f[i]);
	}
}

void
fix_lines(struct edit *e)
{
	size_t i;

	for (i = 0; i < e->trace.n; i++)
		if (e->line[i] && e->line[i]->n_changes)
			fix_line(e, e->line[i]);
}
