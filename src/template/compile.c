/*
 * From package to programs: parses the parts that can hold tags, lets
 * scan.c and section.c place the marks, serialises once, and cuts the bytes
 * at the marks.
 */
#include "template/compile.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "ooxml/xmldoc.h"
#include "template/dom.h"
#include "template/filter.h"
#include "template/story.h"

static void
add_op(struct story *s, struct program *p, struct op op)
{
	if (op.kind == OP_LITERAL && op.lit.n == 0)
		return;
	p->v = arena_grow(s->arena, p->v, p->n, &p->cap, sizeof *p->v);
	p->v[p->n++] = op;
}

static const enum op_kind op_of_tag[] = {
	[TAG_VALUE] = OP_VALUE, [TAG_EACH] = OP_EACH, [TAG_NOT] = OP_NOT,
	[TAG_END] = OP_END, [TAG_INCLUDE] = OP_INCLUDE, [TAG_IMAGE] = OP_IMAGE,
};

/* The innermost section that is still open in prog, or NULL. */
static struct op *
open_section(struct program *prog)
{
	size_t i;

	for (i = prog->n; i-- > 0;)
		if ((prog->v[i].kind == OP_EACH || prog->v[i].kind == OP_NOT) && prog->v[i].jump == 0)
			return &prog->v[i];
	return NULL;
}

static struct str
run_properties(struct arena *a, xmlNodePtr mark)
{
	xmlNodePtr run = above(mark, "r"), props = run ? child_w(run, "rPr") : NULL;

	return props ? dump_node(a, props) : str_of("");
}

static void
add_mark(struct story *s, struct program *prog, const struct mark *m)
{
	struct op op = {.kind = op_of_tag[m->tag->kind], .tag = m->tag};
	struct op *open;

	op.in_text = op.kind == OP_VALUE && m->para;
	if (op.kind == OP_VALUE && m->tag->list)
		return; /* the number is all it shows */
	if (op.in_text && m->tag->link) {
		op.kind = OP_LINK;
		op.lit = run_properties(s->arena, m->node);
	}
	if (op.kind == OP_END) {
		open = open_section(prog);
		if (!open || open->tag != m->pair->tag) {
			diag_add(s->diag, R_BAGIAN_SILANG, m->tag->loc, "{%.*s}", STRF(m->tag->source));
			s->faults++;
			return;
		}
		open->jump = prog->n + 1;
	}
	add_op(s, prog, op);
}

/* One mark: "<?k 12?>", or one that the compiler itself set, such as "<?km 12?>". */
static void
add_instruction(struct story *s, struct program *prog, struct str pi)
{
	struct str name = str_cut(&pi, ' ');
	unsigned no = 0;

	str_to_uint(pi, &no);
	assert(no < s->n || no == 0);
	if (str_is(name, "kc"))
		add_op(s, prog, (struct op){.kind = OP_CELL_END});
	else if (str_is(name, "ks"))
		add_op(s, prog, (struct op){.kind = OP_SECTION});
	else if (str_is(name, "kt"))
		add_op(s, prog, (struct op){.kind = OP_TABLE});
	else if (str_is(name, "ku"))
		add_op(s, prog, (struct op){.kind = OP_TABLE_END});
	else if (str_is(name, "kd"))
		add_op(s, prog, (struct op){.kind = OP_LIST, .tag = s->v[no]->tag});
	else if (str_is(name, "km"))
		add_op(s, prog, (struct op){.kind = OP_MERGE, .tag = s->v[no]->tag});
	else
		add_mark(s, prog, s->v[no]);
}

/* A table counts as a row of its own: cells never merge into the table before. */
static size_t
count_rows(struct str xml)
{
	return count_element(xml, "<w:tr") + count_element(xml, "<w:tbl");
}

void
story_cut(struct story *s, struct str xml, struct program *prog)
{
	struct str rest = xml, pi;
	size_t at, end;

	for (;;) {
		at = str_find(rest, "<?k");
		add_op(s, prog, (struct op){.kind = OP_LITERAL, .lit = str_sub(rest, 0, at),
		    .rows = count_rows(str_sub(rest, 0, at))});
		if (at == rest.n)
			return;
		rest = str_sub(rest, at + 2, rest.n);
		end = str_find(rest, "?>");
		pi = str_sub(rest, 0, end);
		rest = str_sub(rest, end + 2, rest.n);
		add_instruction(s, prog, pi);
	}
}

const struct include *
template_find(const struct template *t, struct str name)
{
	size_t i;

	for (i = 0; i < t->n_includes; i++)
		if (str_eq(t->includes[i].name, name))
			return &t->includes[i];
	return NULL;
}

/* Main document part of a package that is a Word document, or empty after a message. */
static struct str
main_part(struct diag *d, struct opc *p)
{
	const struct rel *r = opc_rel(p, str_of(""), REL_DOCUMENT);

	if (r && !r->external && opc_has(p, r->target) &&
	    str_has(opc_type(p, r->target), "wordprocessingml"))
		return r->target;
	diag_add(d, R_TEMPLAT, loc_file(opc_file(p)), "bukan dokumen Word (DOCX)");
	return str_of("");
}

/*
 * Takes comments and processing instructions out, wherever they stand: the
 * marks of the compiler are processing instructions, and nothing else may be.
 */
static void
strip_foreign(xmlDocPtr doc)
{
	xmlNodePtr top = (xmlNodePtr)doc, n, next;

	for (n = doc->children; n; n = next) {
		next = n->type == XML_ELEMENT_NODE && n->children ? n->children : n->next;
		if (!next && n->parent != top) {
			xmlNodePtr up = n->parent;

			while (up != top && !up->next)
				up = up->parent;
			next = up == top ? NULL : up->next;
		}
		if (n->type == XML_PI_NODE || n->type == XML_COMMENT_NODE)
			drop(n);
	}
}

/* Everything of namespace from becomes of namespace to, which means the same. */
static void
use_namespace(xmlNodePtr root, const xmlNs *from, xmlNs *to)
{
	xmlNodePtr n;
	xmlAttrPtr at;

	for (n = root; n; n = next_node(root, n)) {
		if (n->type != XML_ELEMENT_NODE)
			continue;
		if (n->ns == from)
			n->ns = to;
		for (at = n->properties; at; at = at->next)
			if (at->ns == from)
				at->ns = to;
	}
}

/* Gives WordprocessingML the prefix "w", which the renderer writes. */
static int
settle_prefix(struct diag *d, struct loc loc, xmlNodePtr root)
{
	xmlNs *ns, *w = xmlSearchNs(root->doc, root, BAD_CAST "w");

	if (w && xmlStrcmp(w->href, BAD_CAST NS_W) != 0 && xmlStrcmp(w->href, BAD_CAST NS_W_STRICT) != 0) {
		diag_add(d, R_TEMPLAT, loc, "awalan 'w' bukan milik WordprocessingML");
		return -1;
	}
	for (ns = root->nsDef; ns; ns = ns->next) {
		if (ns == w || (xmlStrcmp(ns->href, BAD_CAST NS_W) != 0 &&
		    xmlStrcmp(ns->href, BAD_CAST NS_W_STRICT) != 0))
			continue;
		if (w) {
			use_namespace(root, ns, w);
			continue;
		}
		xmlFree((xmlChar *)ns->prefix);
		ns->prefix = xmlStrdup(BAD_CAST "w");
		w = ns;
	}
	return 0;
}

/* Parses a part that may hold tags. NULL after a message. */
static xmlDocPtr
parse_part(struct diag *d, struct opc *p, struct str name)
{
	struct loc loc = {.file = opc_file(p), .part = name.p};
	struct str bytes;
	xmlDocPtr doc;

	if (opc_read(p, name, &bytes) != 0 || !(doc = xml_doc(d, loc, bytes)))
		return NULL;
	strip_foreign(doc);
	if (settle_prefix(d, loc, xmlDocGetRootElement(doc)) == 0)
		return doc;
	xmlFreeDoc(doc);
	return NULL;
}

static int
add_part(struct template *t, struct str name)
{
	struct part *p;

	t->parts = arena_grow(t->arena, t->parts, t->n_parts, &t->parts_cap, sizeof *t->parts);
	p = &t->parts[t->n_parts];
	*p = (struct part){.name = name, .doc = parse_part(t->diag, t->package, name)};
	if (!p->doc)
		return -1;
	t->n_parts++;
	return 0;
}

/* The parts that can hold tags: the body first, then what it refers to. */
static int
add_parts(struct template *t)
{
	static const char *const kinds[] = {REL_HEADER, REL_FOOTER, REL_FOOTNOTES, REL_ENDNOTES, REL_COMMENTS};
	const struct rel *r;
	int rc = add_part(t, t->main);
	size_t i;

	for (r = opc_rels(t->package, t->main); r; r = r->next)
		for (i = 0; i < sizeof kinds / sizeof *kinds; i++)
			if (str_is(r->kind, kinds[i]) && !r->external && add_part(t, r->target) != 0)
				rc = -1;
	r = opc_rel(t->package, str_of(""), REL_CORE);
	if (r && !r->external && opc_has(t->package, r->target) && add_part(t, r->target) != 0)
		rc = -1;
	return rc;
}

struct template *
template_open(struct diag *d, const char *file)
{
	struct template *t = xmalloc(sizeof *t);

	*t = (struct template){.diag = d, .arena = arena_new()};
	t->file = arena_dup(t->arena, file, strlen(file));
	t->package = opc_open(d, file);
	if (t->package)
		t->main = main_part(d, t->package);
	if (t->main.n == 0 || add_parts(t) != 0 ||
	    !(t->res = resources_new(d, t->package, t->main, t->parts[0].doc))) {
		template_free(t);
		return NULL;
	}
	return t;
}

void
template_free(struct template *t)
{
	size_t i;

	if (!t)
		return;
	for (i = 0; i < t->n_parts; i++)
		xmlFreeDoc(t->parts[i].doc);
	for (i = 0; i < t->n_includes; i++) {
		xmlFreeDoc(t->includes[i].doc);
		opc_close(t->includes[i].package);
	}
	resources_free(t->res);
	opc_close(t->package);
	arena_free(t->arena);
	free(t);
}

/*
 * A document that is taken in as it is flows on the pages around it, without
 * headers of its own; unless it has several sections, which keep their pages.
 */
static void
drop_section(xmlDocPtr doc)
{
	xmlNodePtr body = child_w(xmlDocGetRootElement(doc), "body"), last = body ? body->last : NULL, n;

	for (n = body; n; n = next_node(body, n))
		if (is_w(n, "sectPr") && n != last)
			return;
	if (is_w(last, "sectPr"))
		drop(last);
}

int
template_include(struct template *t, const char *name, const char *file, bool plain)
{
	struct include in = {.name = str_dup(t->arena, str_of(name)), .plain = plain};
	struct str main;

	if (template_find(t, in.name))
		return 0;
	in.package = opc_open(t->diag, file);
	main = in.package ? main_part(t->diag, in.package) : str_of("");
	if (main.n)
		in.doc = parse_part(t->diag, in.package, main);
	if (in.doc && plain)
		drop_section(in.doc);
	if (!in.doc || resources_merge(t->res, in.package, main, in.doc, plain) != 0) {
		xmlFreeDoc(in.doc);
		opc_close(in.package);
		return -1;
	}
	t->includes = arena_grow(t->arena, t->includes, t->n_includes, &t->includes_cap, sizeof *t->includes);
	t->includes[t->n_includes++] = in;
	return 0;
}

const char *
template_file(const struct template *t, size_t i)
{
	if (i == 0)
		return t->file;
	return i <= t->n_includes ? opc_file(t->includes[i - 1].package) : NULL;
}

/* {>name} written in a story: a file of that name beside the template is taken in. */
static int
include_named(struct template *t, const struct story *s)
{
	const char *dir = path_dir(t->arena, s->file);
	int rc = 0;
	size_t i;

	for (i = 0; i < s->n; i++) {
		const struct tag *tag = s->v[i]->tag;
		struct str base;
		char *file;

		if (tag->kind != TAG_INCLUDE || template_find(t, tag->path))
			continue;
		base = str_printf(t->arena, "%.*s.docx", STRF(tag->path));
		file = path_join(t->arena, dir, base.p);
		if (file_exists(file) && template_include(t, str_dup(t->arena, tag->path).p, file, false) != 0)
			rc = -1;
	}
	return rc;
}

/* Last name of a path: "baris" of "matriks.baris". */
static struct str
last_name(struct str path)
{
	struct str name = path;

	while (path.n)
		name = str_cut(&path, '.');
	return name;
}

size_t
template_paths(const struct template *t, struct str include, const char *section,
    struct arena *a, struct str **paths)
{
	const struct include *in = template_find(t, include);
	size_t i, end = 0, n = 0, cap = 0;

	*paths = NULL;
	for (i = 0; in && i < in->prog.n; i++) {
		const struct op *op = &in->prog.v[i];

		if (op->kind == OP_EACH && str_is(last_name(op->tag->path), section)) {
			end = op->jump;
			continue;
		}
		if (i >= end || !op->tag || op->kind == OP_END || op->tag->path.n == 0 || str_is(op->tag->path, "."))
			continue;
		*paths = arena_grow(a, *paths, n, &cap, sizeof **paths);
		(*paths)[n++] = op->tag->path;
	}
	return n;
}

bool
template_filters(const struct template *t, struct str include, struct str path, const char *filter)
{
	const struct include *in = template_find(t, include);
	const struct filter_call *c;
	size_t i;

	for (i = 0; in && i < in->prog.n; i++) {
		const struct op *op = &in->prog.v[i];

		if (op->kind != OP_VALUE || !str_eq(op->tag->path, path))
			continue;
		for (c = op->tag->filters; c; c = c->next)
			if (strcmp(c->filter->name, filter) == 0)
				return true;
	}
	return false;
}

/* Takes the last w:sectPr of a body out; a mark stands in its place when wanted. */
static void
take_section(struct story *s, xmlNodePtr body, struct program *prog, bool mark)
{
	xmlNodePtr sect = body ? body->last : NULL;

	if (!is_w(sect, "sectPr"))
		return;
	prog->section = dump_node(s->arena, sect);
	if (mark)
		xmlAddPrevSibling(sect, xmlNewDocPI(s->doc, BAD_CAST "ks", BAD_CAST "0"));
	drop(sect);
}

static struct story
story_of(struct template *t, const char *file, const char *part, xmlDocPtr doc)
{
	return (struct story){.diag = t->diag, .arena = t->arena, .file = file, .part = part, .doc = doc};
}

/* Finds the tags of a story and what they include. -1 after messages. */
static int
place_marks(struct template *t, struct story *s)
{
	story_scan(s, xmlDocGetRootElement(s->doc));
	story_sections(s);
	if (include_named(t, s) != 0)
		s->faults++;
	return s->faults ? -1 : 0;
}

/* Numbers the cells that merge, over all programs of the template. */
static void
number_merges(struct template *t, const struct program *prog)
{
	size_t i;

	for (i = 0; i < prog->n; i++)
		if (prog->v[i].kind == OP_MERGE)
			prog->v[i].jump = t->n_merges++;
}

static int
compile_include(struct template *t, size_t i)
{
	struct include in = t->includes[i];
	struct story s = story_of(t, opc_file(in.package), "", in.doc);
	xmlNodePtr body = child_w(xmlDocGetRootElement(in.doc), "body"), c;
	int rc = in.plain ? 0 : place_marks(t, &s);

	if (rc == 0) {
		take_section(&s, body, &in.prog, false);
		struct buf all = BUF_INIT;
		for (c = body ? body->children : NULL; c; c = c->next)
			buf_addstr(&all, dump_node(t->arena, c));
		story_cut(&s, str_dup(t->arena, buf_str(&all)), &in.prog);
		buf_release(&all);
		number_merges(t, &in.prog);
		rc = s.faults ? -1 : 0;
	}
	t->includes[i].prog = in.prog;
	return rc;
}

/* The body of an include relies on what its root declares. */
static int
adopt_root(struct template *t, const struct include *in)
{
	const char *clash = adopt_namespaces(t->arena, xmlDocGetRootElement(t->parts[0].doc),
	    xmlDocGetRootElement(in->doc));

	if (!clash)
		return 0;
	diag_add(t->diag, R_TEMPLAT, loc_file(opc_file(in->package)),
	    "awalan ruang nama '%s' berarti lain daripada di %s", clash, t->file);
	return -1;
}

static const char *
short_name(const struct template *t, const struct part *p)
{
	return str_eq(p->name, t->main) ? "" : path_base(p->name.p);
}

int
template_compile(struct template *t)
{
	struct story *s = arena_alloc(t->arena, t->n_parts * sizeof *s);
	int rc = 0;
	size_t i;

	for (i = 0; i < t->n_parts; i++) {
		s[i] = story_of(t, t->file, short_name(t, &t->parts[i]), t->parts[i].doc);
		if (place_marks(t, &s[i]) != 0)
			rc = -1;
	}
	/* Includes may include: the list grows while it is walked. */
	for (i = 0; i < t->n_includes; i++)
		if (compile_include(t, i) != 0 || adopt_root(t, &t->includes[i]) != 0)
			rc = -1;
	for (i = 0; i < t->n_parts && rc == 0; i++) {
		struct part *p = &t->parts[i];
		bool body = str_eq(p->name, t->main);

		if (!s[i].changed)
			continue;
		if (body)
			take_section(&s[i], child_w(xmlDocGetRootElement(p->doc), "body"), &p->prog, true);
		story_cut(&s[i], dump_doc(t->arena, p->doc), &p->prog);
		number_merges(t, &p->prog);
		if (s[i].faults)
			rc = -1;
	}
	return rc;
}
