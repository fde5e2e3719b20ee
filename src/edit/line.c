/*
 * Paragraphs as rows of units, made from what the reader tells about the
 * source of its text, and the range of a note in them. See edit_int.h.
 */
#include <stdlib.h>
#include <string.h>

#include "edit/edit_int.h"

#define COUNT(v) (sizeof (v) / sizeof *(v))

/* What may stand between a paragraph and its runs, and be cut for an anchor by what it is. */
static const char *const wrappers[] = {
	"w:hyperlink", "w:ins", "w:moveTo", "w:smartTag", "w:sdt", "w:sdtContent", "w:customXml", "w:fldSimple",
	"w:dir", "w:bdo",
};

bool
is_insertion(const struct xml_node *n)
{
	return xml_is(n, "w:ins") || xml_is(n, "w:moveTo");
}

/* A content control whose words are not its own: locked, fed from data, or a prompt. */
static bool
is_guarded(const struct xml_node *n)
{
	const struct xml_node *pr = xml_child(n, "w:sdtPr");
	struct str lock = xml_val(pr, "w:lock", "w:val");

	return str_is(lock, "contentLocked") || str_is(lock, "sdtContentLocked") || xml_on(pr, "w:showingPlcHdr") ||
	    xml_child(pr, "w:dataBinding") || xml_child(pr, "?:dataBinding");
}

bool
is_wrapper(const struct xml_node *n)
{
	size_t i;

	for (i = 0; i < COUNT(wrappers); i++)
		if (xml_is(n, wrappers[i]))
			return !is_guarded(n);
	return false;
}

/*
 * Where an element stands: in the outermost run of its paragraph, so that what
 * a run holds (ruby, an alternative) stays whole, or in what is around runs
 * and must not be cut. para is NULL when it stands in none.
 */
static struct unit
locate(const struct xml_node *node)
{
	const struct xml_node *n = node->parent, *below = node, *around = NULL;
	struct unit u = {0};

	for (; n && !xml_is(n, "w:p"); below = n, n = n->parent) {
		if (xml_is(n, "w:r")) {
			u.run = n;
			u.atom = below;
			around = NULL;
		} else if (u.run && !is_wrapper(n)) {
			around = n;
		}
	}
	if (!u.run)
		around = below;
	if (around) {
		u.run = NULL;
		u.atom = around;
	}
	u.para = n;
	return u;
}

/* One character of XML text at s[*i] as UTF-8, and how it is spelt behind. */
static struct str
next_char(struct str s, size_t *i, char out[4])
{
	static const struct {
		const char *name;
		char c;
	} entities[] = {{"&lt;", '<'}, {"&gt;", '>'}, {"&amp;", '&'}, {"&quot;", '"'}, {"&apos;", '\''}};
	struct str rest = str_sub(s, *i, s.n);
	bool hex = str_starts(rest, "&#x");
	size_t k;

	if (rest.p[0] == '\r') {
		*i += str_starts(rest, "\r\n") ? 2 : 1;
		return STR("\n");
	}
	if (rest.p[0] != '&') {
		*i += 1;
		return str_sub(rest, 0, 1);
	}
	*i += str_find(rest, ";") + 1;
	for (k = 0; k < COUNT(entities); k++)
		if (str_starts(rest, entities[k].name)) {
			out[0] = entities[k].c;
			return (struct str){out, 1};
		}
	k = utf8_put(out, (uint32_t)strtoul(rest.p + (hex ? 3 : 2), NULL, hex ? 16 : 10));
	return (struct str){out, k};
}

/* The text of a w:t without markup inside, and where each byte comes from: raw, one longer. */
static struct str
spell(struct arena *a, struct str s, uint32_t base, uint32_t *raw)
{
	char *p = arena_alloc(a, s.n + 1), bytes[4];
	size_t i = 0, n = 0, k, from;
	struct str c;

	while (i < s.n) {
		from = i;
		c = next_char(s, &i, bytes);
		for (k = 0; k < c.n; k++, n++) {
			p[n] = c.p[k];
			raw[n] = base + (uint32_t)from;
		}
	}
	raw[n] = base + (uint32_t)s.n;
	return (struct str){p, n};
}

/* Sets what a unit says of a w:t, when its text is that of the document: no symbols, no markup. */
static void
match_text(const struct edit *e, struct unit *u, struct str text)
{
	struct span s = part_span(&e->doc, u->atom);
	struct str content = str_sub(e->doc.bytes, s.in, s.out), got;
	size_t lead = 0, trail = 0, i;
	char *p;

	if (memchr(content.p, '<', content.n))
		return;
	u->raw = arena_alloc(e->arena, (content.n + 1) * sizeof *u->raw);
	got = spell(e->arena, content, s.in, u->raw);
	u->preserve = str_is(xml_attr(u->atom, "xml:space"), "preserve");
	if (!u->preserve) {
		while (lead < got.n && (got.p[lead] == ' ' || got.p[lead] == '\n'))
			lead++;
		while (trail < got.n - lead && (got.p[got.n - trail - 1] == ' ' || got.p[got.n - trail - 1] == '\n'))
			trail++;
	}
	u->lead = lead > 0;
	u->trail = trail > 0;
	u->raw += lead;
	got = str_dup(e->arena, str_sub(got, lead, got.n - trail));
	p = (char *)got.p;
	for (i = 0; i < got.n; i++)
		if (p[i] == '\n' || p[i] == '\r')
			p[i] = ' ';
	u->text = str_eq(got, text) || str_eq(str_upper(e->arena, got), text);
}

static void
add_unit(struct edit *e, struct line *l, const struct docx_piece *piece)
{
	struct unit u = locate(piece->node), *last = l->n ? &l->v[l->n - 1] : NULL;

	if (!u.para)
		return;
	if (last && last->atom == u.atom && last->to == piece->from) {
		last->to = piece->to;
		last->text = false;
		return;
	}
	u.from = piece->from;
	u.to = piece->to;
	if (u.run && u.atom == piece->node && xml_is(u.atom, "w:t"))
		match_text(e, &u, str_sub(l->p->text, u.from, u.to));
	l->v[l->n++] = u;
}

/* Offsets of characters, unless they are those of bytes. */
static void
count_chars(struct arena *a, struct line *l)
{
	struct str s = l->p->text;
	size_t i, n = 0;

	l->chars = utf8_len(s);
	if (l->chars == s.n)
		return;
	l->at = arena_alloc(a, (l->chars + 1) * sizeof *l->at);
	for (i = 0; i < s.n; utf8_next(s, &i))
		l->at[n++] = (uint32_t)i;
	l->at[n] = (uint32_t)s.n;
}

/* The outermost text box around a paragraph, or NULL. */
static const struct xml_node *
box_of(const struct xml_node *n)
{
	const struct xml_node *box = NULL;

	for (; n; n = n->parent)
		if (xml_is(n, "w:txbxContent"))
			box = n;
	return box;
}

static struct line *
make_line(struct edit *e, const struct docx_paragraph *p)
{
	struct line *l = arena_alloc(e->arena, sizeof *l);
	const struct xml_node *box = box_of(p->node);
	struct unit host;
	size_t i;

	l->p = p;
	l->v = arena_alloc(e->arena, (p->n + 1) * sizeof *l->v);
	for (i = 0; i < p->n; i++)
		add_unit(e, l, &e->trace.piece[p->first + i]);
	count_chars(e->arena, l);
	if (box) {
		host = locate(box);
		l->host = host.run ? host.run : host.atom;
		l->homeless = !host.para;
	}
	return l;
}

struct line *
line_get(struct edit *e, unsigned number)
{
	const struct docx_trace *t = &e->trace;
	size_t lo = 0, hi = t->n, mid;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if (t->v[mid].loc.a < number)
			lo = mid + 1;
		else
			hi = mid;
	}
	while (number == 0 && lo < t->n && (str_trim(t->v[lo].text).n == 0 || box_of(t->v[lo].node)))
		lo++;
	if (lo == t->n || (number && t->v[lo].loc.a != number))
		return NULL;
	if (!e->line[lo])
		e->line[lo] = make_line(e, &t->v[lo]);
	return e->line[lo];
}

size_t
line_unit(const struct line *l, size_t at)
{
	size_t lo = 0, hi = l->n, mid;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if (l->v[mid].to <= at)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* The byte of a character; behind the text when there are not as many. */
static size_t
byte_of(const struct line *l, size_t c)
{
	return c >= l->chars ? l->p->text.n : l->at ? l->at[c] : c;
}

/* Where words stand, the place nearest to at of several; false: nowhere. */
static bool
search(struct str text, struct str words, size_t at, size_t *from)
{
	size_t i, off, best = (size_t)-1;

	if (words.n == 0 || words.n > EDIT_SEARCH_MAX)
		return false;
	for (i = 0; i + words.n <= text.n; i++) {
		if (text.p[i] != words.p[0] || memcmp(text.p + i, words.p, words.n) != 0)
			continue;
		off = i < at ? at - i : i - at;
		if (off >= best)
			break;
		best = off;
		*from = i;
	}
	return best != (size_t)-1;
}

/* Both stand side by side: in one cell, one text box, or in none. */
static bool
side_by_side(const struct line *a, const struct line *b)
{
	return !a->host && !b->host && a->p->node->parent == b->p->node->parent;
}

/* A range that ends in a later paragraph, when its words begin where they should. */
static void
range_extend(struct edit *e, const struct note *note, struct range *r)
{
	struct line *end = line_get(e, note->end_para);
	struct str tail = str_sub(r->line->p->text, r->from, r->line->p->text.n);

	if (note->words.n && !str_eq(tail, str_sub(note->words, 0, tail.n))) {
		r->from = 0;
	} else if (end && end->n && note->to && side_by_side(r->line, end)) {
		r->end = end;
		r->to = byte_of(end, note->to);
	}
}

bool
range_find(struct edit *e, const struct note *note, struct range *r)
{
	struct line *l = line_get(e, note->para);
	struct str text;
	bool whole = note->from == note->to && !note->end_para;

	if (!l || l->homeless)
		return false;
	text = l->p->text;
	*r = (struct range){.line = l, .end = l, .from = 0, .to = text.n};
	if (whole && !(note->fix.p && note->words.n))
		return true;
	r->from = byte_of(l, note->from);
	if (note->end_para > note->para) {
		range_extend(e, note, r);
		return true;
	}
	r->to = byte_of(l, note->to);
	r->exact = r->to > r->from && (note->words.n == 0 || str_eq(str_sub(text, r->from, r->to), note->words));
	if (!r->exact && (r->exact = search(text, note->words, r->from, &r->from)))
		r->to = r->from + note->words.n;
	if (!r->exact) {
		r->from = 0;
		r->to = text.n;
	}
	return true;
}
