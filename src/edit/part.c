/* See part.h. */
#include "edit/part.h"

#include <stdlib.h>
#include <string.h>

#define STRICT "http://purl.oclc.org/ooxml/"

/*
 * Finds how WordprocessingML is written in a part: by the prefix that the
 * root declares, unless another element takes it for something else.
 */
static void
find_prefix(struct part *p)
{
	struct span root = p->span[0];
	struct str own = span_prefix(p->bytes, root), uri, rest;
	struct str xmlns = own.n ? str_printf(p->arena, "xmlns:%.*s", (int)own.n - 1, own.p) : STR("xmlns");
	struct str binding;
	size_t at;

	uri = span_attr(p->bytes, root, xmlns.p);
	p->strict = str_starts(uri, STRICT);
	p->w = "w:";
	p->decl = str_printf(p->arena, " xmlns:w=\"%.*s\"", STRF(uri)).p;
	if (own.n == 0)
		return;
	p->w = str_dup(p->arena, own).p;
	p->decl = "";
	binding = str_printf(p->arena, "=\"%.*s\"", STRF(uri));
	rest = str_sub(p->bytes, root.in, p->bytes.n);
	while ((at = str_find(rest, xmlns.p)) < rest.n) {
		rest = str_sub(rest, at + xmlns.n, rest.n);
		if (rest.n && strchr("= \t\r\n", rest.p[0]) && !str_starts(rest, binding.p))
			p->decl = str_printf(p->arena, " %s%s", xmlns.p, binding.p).p;
	}
}

/* Of the encodings that xml_parse accepts the one in which bytes are put in. */
static bool
is_utf8(struct arena *a, struct str bytes)
{
	enum { DECLARATION_MAX = 200 };
	struct str head = str_sub(bytes, 0, DECLARATION_MAX);

	head = str_lower(a, str_sub(head, 0, str_find(head, "?>")));
	return !str_has(head, "8859") && !str_has(head, "ascii");
}

static int
take(struct diag *d, struct loc loc, struct part *p)
{
	size_t n;

	if (!p->root)
		p->root = xml_parse(d, p->arena, loc, p->bytes);
	if (!p->root)
		return -1;
	if (!is_utf8(p->arena, p->bytes)) {
		diag_add(d, R_PAKET, loc, "tidak dapat disunting: pengodean bagian ini bukan UTF-8");
		return -1;
	}
	p->span = spans_of(p->arena, p->bytes, &n);
	find_prefix(p);
	return 0;
}

int
part_load(struct diag *d, struct arena *a, struct opc *in, struct str name, const struct xml_node *root,
    struct part *p)
{
	struct loc loc = loc_file(opc_file(in));

	*p = (struct part){.arena = a, .name = name, .root = root};
	loc.part = str_dup(a, name).p;
	if (opc_read(in, name, &p->bytes) != 0)
		return -1;
	return take(d, loc, p);
}

void
part_start(struct diag *d, struct arena *a, struct str name, struct str bytes, struct part *p)
{
	*p = (struct part){.arena = a, .name = name, .bytes = bytes};
	take(d, loc_file(NULL), p);
}

struct span
part_span(const struct part *p, const struct xml_node *n)
{
	return p->span[n->nth];
}

void
part_copy(const struct part *p, struct buf *b, size_t from, size_t to)
{
	buf_addstr(b, str_sub(p->bytes, from, to));
}

void
part_patch(struct part *p, size_t at, size_t remove, struct str put)
{
	p->patch = arena_grow(p->arena, p->patch, p->n_patches, &p->patches_cap, sizeof *p->patch);
	p->patch[p->n_patches] = (struct patch){at, remove, put, p->n_patches};
	p->n_patches++;
}

void
part_append(struct part *p, struct str xml)
{
	struct span root = p->span[0];
	struct str name = span_name(p->bytes, root);

	if (span_is_empty_tag(root))
		part_patch(p, root.end - 2, 2, str_printf(p->arena, ">%.*s</%.*s>", STRF(xml), STRF(name)));
	else
		part_patch(p, root.out, 0, xml);
}

static int
by_place(const void *pa, const void *pb)
{
	const struct patch *a = pa, *b = pb;

	if (a->at != b->at)
		return a->at < b->at ? -1 : 1;
	return a->seq < b->seq ? -1 : a->seq > b->seq;
}

struct str
part_result(struct part *p)
{
	struct buf b = BUF_INIT;
	struct str out;
	size_t i, at = 0;

	if (p->n_patches)
		qsort(p->patch, p->n_patches, sizeof *p->patch, by_place);
	for (i = 0; i < p->n_patches; i++) {
		part_copy(p, &b, at, p->patch[i].at);
		buf_addstr(&b, p->patch[i].put);
		at = p->patch[i].at + p->patch[i].remove;
	}
	part_copy(p, &b, at, p->bytes.n);
	out = str_dup(p->arena, buf_str(&b));
	buf_release(&b);
	return out;
}

void
part_open(const struct part *p, struct buf *b, const char *name, unsigned id, const char *more)
{
	buf_addf(b, "<%s%s%s %sid=\"%u\"%s", p->w, name, p->decl, p->w, id, more);
}

bool
has_outer_blank(struct str s)
{
	static const char blanks[] = " \t\n\r";

	return s.n && (memchr(blanks, s.p[0], 4) || memchr(blanks, s.p[s.n - 1], 4));
}

void
part_words(struct buf *b, struct str s)
{
	size_t i, from = 0, bad;

	for (i = 0; i < s.n; i++)
		if ((bad = xml_unfit(s, i)) || s.p[i] == '\r') {
			buf_add_xml(b, str_sub(s, from, i));
			i += bad ? bad - 1 : 0;
			from = i + 1;
		}
	buf_add_xml(b, str_sub(s, from, s.n));
}

static void
put_words(struct buf *b, struct str w, struct str s)
{
	if (s.n == 0)
		return;
	buf_addf(b, "<%.*st%s>", STRF(w), has_outer_blank(s) ? " xml:space=\"preserve\"" : "");
	part_words(b, s);
	buf_addf(b, "</%.*st>", STRF(w));
}

void
part_text(struct buf *b, struct str prefix, struct str s)
{
	size_t i, from = 0;

	for (i = 0; i < s.n; i++) {
		if (s.p[i] != '\n' && s.p[i] != '\t')
			continue;
		put_words(b, prefix, str_sub(s, from, i));
		buf_addf(b, "<%.*s%s/>", STRF(prefix), s.p[i] == '\n' ? "br" : "tab");
		from = i + 1;
	}
	put_words(b, prefix, str_sub(s, from, s.n));
}
