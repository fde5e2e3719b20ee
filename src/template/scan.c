/*
 * Finds tags in the text of paragraphs. Word splits text into runs as it
 * likes, so the text of a paragraph is joined first; a tag is then cut out of
 * all runs it touches, and its mark stands in the run where it began.
 */
#include <stdio.h>
#include <string.h>

#include "template/dom.h"
#include "template/story.h"

/* The text of one w:t (or leaf element) inside the joined text of a paragraph. */
struct piece {
	xmlNodePtr element;
	xmlNodePtr head; /* text node in front of the marks set so far */
	size_t from, to; /* what head holds, as offsets into the joined text */
};

struct joined {
	struct buf text;
	struct piece *v;
	size_t n, cap;
};

/* A tag in the joined text, delimiters included. */
struct span {
	size_t from, to;
	xmlNodePtr node; /* of the mark; <?x?> for a change of delimiters */
};

static void
add_piece(struct story *s, struct joined *j, xmlNodePtr element)
{
	xmlChar *text = xmlNodeGetContent(element);
	size_t n = strlen((const char *)text);
	struct piece *p;

	j->v = arena_grow(s->arena, j->v, j->n, &j->cap, sizeof *j->v);
	p = &j->v[j->n++];
	p->element = element;
	p->from = j->text.n;
	p->to = j->text.n + n;
	buf_add(&j->text, (const char *)text, n);
	/* One text node, however many nodes the parser made. */
	while (element->children)
		drop(element->children);
	p->head = xmlNewDocTextLen(s->doc, text, (int)n);
	xmlAddChild(element, p->head);
	xmlFree(text);
}

/* The w:t below n that belong to this paragraph, not to one in a text box. */
static void
collect(struct story *s, struct joined *j, xmlNodePtr n)
{
	xmlNodePtr c;

	for (c = n->children; c; c = c->next) {
		if (is_w(c, "t"))
			add_piece(s, j, c);
		else if (c->type == XML_ELEMENT_NODE && !is_w(c, "p") && !is_w(c, "pPr"))
			collect(s, j, c);
	}
}

static const char *
part_words(const char *part)
{
	static const struct {
		const char *prefix, *words;
	} table[] = {
		{"header", "kepala halaman"}, {"footer", "kaki halaman"},
		{"footnotes", "catatan kaki"}, {"endnotes", "catatan akhir"},
		{"comments", "komentar"}, {"core", "properti dokumen"},
	};
	size_t i;

	for (i = 0; i < sizeof table / sizeof *table; i++)
		if (str_starts(str_of(part), table[i].prefix))
			return table[i].words;
	return part;
}

/* The place as somebody who looks at the page would say it. */
static const char *
place_words(const struct story *s)
{
	struct str where;

	if (s->depth)
		where = str_printf(s->arena, "tabel %u, baris %u, sel %u", s->table, s->row, s->cell);
	else
		where = str_printf(s->arena, "paragraf %u", s->para);
	if (*s->part)
		where = str_printf(s->arena, "%.*s di %s", STRF(where), part_words(s->part));
	return where.p;
}

static struct loc
loc_at(const struct story *s, struct str text, size_t offset)
{
	return (struct loc){.file = s->file, .part = s->part, .place = place_words(s), .kind = LOC_PARA,
	    .a = s->para, .b = (unsigned)utf8_len(str_sub(text, 0, offset)) + 1};
}

/* Some words of text around offset, for a message. */
static struct str
around(struct str text, size_t offset)
{
	enum { BYTES = 40 };
	size_t to = offset + BYTES < text.n ? offset + BYTES : text.n;

	while (to < text.n && ((unsigned char)text.p[to] & 0xC0) == 0x80)
		to++;
	return str_sub(text, offset, to);
}

/* {=[[ ]]=}: takes the new delimiters; false when the tag is malformed. */
static bool
change_delimiters(struct story *s, struct str inside)
{
	struct str rest = str_trim(str_sub(inside, 1, inside.n - 1)), open;

	if (!str_ends(inside, "=") || inside.n < 2)
		return false;
	open = str_trim(str_cut(&rest, ' '));
	rest = str_trim(rest);
	if (open.n == 0 || rest.n == 0)
		return false;
	s->open = str_dup(s->arena, open);
	s->close = str_dup(s->arena, rest);
	return true;
}

static struct mark *
new_mark(struct story *s, struct tag *tag, xmlNodePtr para)
{
	struct mark *m = arena_alloc(s->arena, sizeof *m);
	char number[24];

	snprintf(number, sizeof number, "%zu", s->n);
	m->tag = tag;
	m->para = para;
	m->node = xmlNewDocPI(s->doc, BAD_CAST "k", BAD_CAST number);
	s->v = arena_grow(s->arena, s->v, s->n, &s->cap, sizeof *s->v);
	s->v[s->n++] = m;
	return m;
}

static size_t
find_from(struct str text, size_t from, struct str what)
{
	return from + str_find(str_sub(text, from, text.n), what.p);
}

/* All tags of the joined text, in order. */
static size_t
find_spans(struct story *s, struct str text, xmlNodePtr para, struct span **out)
{
	size_t n = 0, cap = 0, at = 0, end, stray;
	struct span *v = NULL;
	struct str inside;
	struct tag *tag;

	for (;;) {
		size_t from = find_from(text, at, s->open);

		stray = find_from(text, at, s->close);
		if (stray < from) {
			diag_add(s->diag, R_TAG_TERBUKA, loc_at(s, text, stray),
			    "'%.*s' tanpa '%.*s'", STRF(s->close), STRF(s->open));
			s->faults++;
			at = stray + s->close.n;
			continue;
		}
		if (from >= text.n)
			break;
		end = find_from(text, from + s->open.n, s->close);
		if (end >= text.n) {
			diag_add(s->diag, R_TAG_TERBUKA, loc_at(s, text, from), "%.*s",
			    STRF(around(text, from)));
			s->faults++;
			break;
		}
		inside = str_dup(s->arena, str_sub(text, from + s->open.n, end));
		at = end + s->close.n;
		v = arena_grow(s->arena, v, n, &cap, sizeof *v);
		v[n] = (struct span){from, at, NULL};
		if (str_starts(inside, "=") && change_delimiters(s, inside)) {
			v[n++].node = xmlNewDocPI(s->doc, BAD_CAST "x", NULL);
			continue;
		}
		tag = tag_parse(s->diag, s->arena, inside, loc_at(s, text, from), &s->faults);
		v[n++].node = new_mark(s, tag, para)->node;
	}
	*out = v;
	return n;
}

static void
set_head(struct story *s, struct joined *j, struct piece *p, size_t from, size_t to)
{
	xmlNodePtr text = xmlNewDocTextLen(s->doc, BAD_CAST j->text.p + from, (int)(to - from));

	xmlReplaceNode(p->head, text);
	xmlFreeNode(p->head);
	p->head = text;
	p->from = from;
	p->to = to;
}

/* An empty text, or the mark of a change of delimiters. */
static bool
is_gone(const xmlNode *n)
{
	return (n->type == XML_TEXT_NODE && (!n->content || !*n->content)) ||
	    (n->type == XML_PI_NODE && *n->name == 'x');
}

/*
 * Cuts one span out and puts its node there. Spans are cut from the last to
 * the first, so what follows the head of a piece has been dealt with.
 */
static void
cut_span(struct story *s, struct joined *j, const struct span *sp)
{
	size_t i = 0, k;
	struct piece *p;

	while (j->v[i].to <= sp->from)
		i++;
	p = &j->v[i];
	xmlAddNextSibling(p->head, sp->node);
	if (sp->to < p->to)
		xmlAddNextSibling(sp->node, xmlNewDocTextLen(s->doc, BAD_CAST j->text.p + sp->to,
		    (int)(p->to - sp->to)));
	for (k = i + 1; k < j->n && j->v[k].from < sp->to; k++)
		set_head(s, j, &j->v[k], sp->to < j->v[k].to ? sp->to : j->v[k].to, j->v[k].to);
	set_head(s, j, p, p->from, sp->from);
}

/* Takes out what the cutting left empty, and keeps blanks beside a mark. */
static void
tidy_piece(xmlNodePtr t)
{
	xmlNodePtr run = t->parent, c, next;

	for (c = t->children; c; c = next) {
		next = c->next;
		if (is_gone(c))
			drop(c);
	}
	if (!is_w(t, "t"))
		return;
	if (t->children) {
		xmlNodeSetSpacePreserve(t, 1);
		return;
	}
	drop(t);
	if (is_w(run, "r") && (!run->children || (is_w(run->children, "rPr") && !run->children->next)))
		drop(run);
}

static void
scan_joined(struct story *s, struct joined *j, xmlNodePtr para)
{
	struct span *spans = NULL;
	size_t n = find_spans(s, buf_str(&j->text), para, &spans), i;

	if (n == 0)
		return;
	s->changed = true;
	while (n)
		cut_span(s, j, &spans[--n]);
	for (i = 0; i < j->n; i++)
		tidy_piece(j->v[i].element);
}

static void
scan_para(struct story *s, xmlNodePtr p)
{
	struct joined j = {.text = BUF_INIT};

	s->para++;
	collect(s, &j, p);
	scan_joined(s, &j, p);
	buf_release(&j.text);
}

/* An element with text alone, as in core properties. */
static void
scan_leaf(struct story *s, xmlNodePtr n)
{
	struct joined j = {.text = BUF_INIT};

	s->para++;
	add_piece(s, &j, n);
	scan_joined(s, &j, NULL);
	buf_release(&j.text);
}

static void
scan_below(struct story *s, xmlNodePtr n)
{
	bool table = is_w(n, "tbl");
	xmlNodePtr c, next;

	if (table && s->depth++ == 0)
		s->table++, s->row = 0;
	for (c = n->children; c; c = next) {
		next = c->next;
		if (c->type != XML_ELEMENT_NODE)
			continue;
		if (s->depth == 1 && is_w(c, "tr"))
			s->row++, s->cell = 0;
		if (s->depth == 1 && is_w(c, "tc"))
			s->cell++;
		if (is_w(c, "p"))
			scan_para(s, c);
		scan_below(s, c);
	}
	if (table)
		s->depth--;
}

void
story_scan(struct story *s, xmlNodePtr root)
{
	xmlNodePtr c;

	s->open = STR("{");
	s->close = STR("}");
	if (root->ns && is_w(root, (const char *)root->name)) {
		scan_below(s, root);
		return;
	}
	for (c = root->children; c; c = c->next)
		if (c->type == XML_ELEMENT_NODE)
			scan_leaf(s, c);
}
