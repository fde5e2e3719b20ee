/*
 * Keeps the styles, numbering, relationships and content types of the
 * result as trees, and adds to them. See resource.h.
 */
#include "template/resource.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ooxml/xmldoc.h"
#include "template/dom.h"

#define NS_REL "http://schemas.openxmlformats.org/package/2006/relationships"
#define NS_TYPES "http://schemas.openxmlformats.org/package/2006/content-types"
#define TYPE_REL "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define TYPE_WML "application/vnd.openxmlformats-officedocument.wordprocessingml."

enum { COPY_DEPTH_MAX = 4 }; /* parts that refer to parts: a circle of relationships */

enum tree { TREE_TYPES, TREE_RELS, TREE_STYLES, TREE_NUMBERING, TREE__COUNT };

struct added {
	struct str name, bytes;
};

struct resources {
	struct diag *diag;
	struct arena *arena;
	struct opc *package;
	struct str name[TREE__COUNT];  /* part; empty: the package has none yet */
	xmlDocPtr doc[TREE__COUNT];    /* NULL: not looked at */
	bool changed[TREE__COUNT];
	struct added *added;
	size_t n_added, added_cap;
	unsigned serial;               /* makes new names and ids unique */
	const struct resources *base;  /* of a copy: where styles and numbering are */
};

/* The tree of a part, parsed when first needed. NULL after a message. */
static xmlDocPtr
tree(struct resources *r, enum tree which)
{
	struct loc loc = {.file = opc_file(r->package), .part = r->name[which].p};
	struct str bytes;

	if (!r->doc[which] && r->name[which].n && opc_read(r->package, r->name[which], &bytes) == 0)
		r->doc[which] = xml_doc(r->diag, loc, bytes);
	return r->doc[which];
}

static struct str
part_of_kind(struct opc *p, struct str main, const char *kind)
{
	const struct rel *rel = opc_rel(p, main, kind);

	return rel && !rel->external && opc_has(p, rel->target) ? rel->target : str_of("");
}

struct resources *
resources_new(struct diag *d, struct opc *package, struct str main)
{
	struct resources *r = xmalloc(sizeof *r);

	*r = (struct resources){.diag = d, .arena = arena_new(), .package = package};
	r->name[TREE_TYPES] = STR("[Content_Types].xml");
	r->name[TREE_RELS] = opc_rels_name(r->arena, main);
	r->name[TREE_STYLES] = part_of_kind(package, main, REL_STYLES);
	r->name[TREE_NUMBERING] = part_of_kind(package, main, REL_NUMBERING);
	if (tree(r, TREE_TYPES) && opc_has(package, r->name[TREE_RELS]) && tree(r, TREE_RELS))
		return r;
	diag_add(d, R_TEMPLAT, loc_file(opc_file(package)), "dokumen tanpa relasi bagian");
	resources_free(r);
	return NULL;
}

void
resources_free(struct resources *r)
{
	size_t i;

	if (!r)
		return;
	for (i = 0; i < TREE__COUNT; i++)
		xmlFreeDoc(r->doc[i]);
	arena_free(r->arena);
	free(r);
}

static xmlNodePtr
new_child(xmlNodePtr parent, const char *name)
{
	return xmlNewChild(parent, parent->ns, BAD_CAST name, NULL);
}

static void
set_prop(xmlNodePtr n, const char *name, struct str value)
{
	/* Values are copied from slices that are NUL-terminated in their arena. */
	xmlSetProp(n, BAD_CAST name, BAD_CAST value.p);
}

static void
add_type(struct resources *r, struct str part, struct str type)
{
	xmlNodePtr n = new_child(xmlDocGetRootElement(r->doc[TREE_TYPES]), "Override");

	set_prop(n, "PartName", str_printf(r->arena, "/%.*s", STRF(part)));
	set_prop(n, "ContentType", str_dup(r->arena, type));
	r->changed[TREE_TYPES] = true;
}

/* Adds a relationship to the tree of a rels part; returns its new id. */
static struct str
add_rel(struct resources *r, xmlDocPtr rels, struct str type, struct str target, bool external)
{
	xmlNodePtr n = new_child(xmlDocGetRootElement(rels), "Relationship");
	struct str id = str_printf(r->arena, "rIdK%u", ++r->serial);

	set_prop(n, "Id", id);
	set_prop(n, "Type", str_dup(r->arena, type));
	set_prop(n, "Target", str_dup(r->arena, target));
	if (external)
		set_prop(n, "TargetMode", str_of("External"));
	return id;
}

static void
add_part(struct resources *r, struct str name, struct str bytes)
{
	r->added = arena_grow(r->arena, r->added, r->n_added, &r->added_cap, sizeof *r->added);
	r->added[r->n_added++] = (struct added){name, bytes};
}

static struct str
dump(struct arena *a, xmlDocPtr doc)
{
	xmlChar *p = NULL;
	int n = 0;
	struct str s;

	doc->standalone = 1;
	xmlDocDumpMemoryEnc(doc, &p, &n, "UTF-8");
	s = str_dup(a, (struct str){(const char *)p, (size_t)n});
	xmlFree(p);
	return s;
}

static struct str copy_part(struct resources *r, struct opc *from, struct str part, int depth);

/* Writes a rels part for the copied part name, its targets copied too. */
static void
copy_rels(struct resources *r, struct opc *from, struct str part, struct str name, int depth)
{
	const struct rel *rel = opc_rels(from, part);
	xmlDocPtr doc;
	xmlNodePtr n;

	if (!rel)
		return;
	doc = xmlNewDoc(BAD_CAST "1.0");
	n = xmlNewDocNode(doc, NULL, BAD_CAST "Relationships", NULL);
	xmlSetNs(n, xmlNewNs(n, BAD_CAST NS_REL, NULL));
	xmlDocSetRootElement(doc, n);
	for (; rel; rel = rel->next) {
		struct str target = rel->external ? rel->target : copy_part(r, from, rel->target, depth + 1);
		xmlNodePtr c = new_child(n, "Relationship");

		set_prop(c, "Id", rel->id);
		set_prop(c, "Type", rel->type);
		set_prop(c, "Target", target);
		if (rel->external)
			set_prop(c, "TargetMode", str_of("External"));
	}
	add_part(r, opc_rels_name(r->arena, name), dump(r->arena, doc));
	xmlFreeDoc(doc);
}

/* Takes a part over under a new name; returns it as the target "/word/...". */
static struct str
copy_part(struct resources *r, struct opc *from, struct str part, int depth)
{
	const char *base = strrchr(part.p, '/');
	struct str name, bytes;

	base = base ? base + 1 : part.p;
	name = str_printf(r->arena, "%.*sk%u_%s", (int)(base - part.p), part.p, ++r->serial, base);
	if (depth > COPY_DEPTH_MAX || opc_read(from, part, &bytes) != 0)
		return part;
	add_part(r, name, bytes);
	add_type(r, name, opc_type(from, part));
	copy_rels(r, from, part, name, depth);
	return str_printf(r->arena, "/%.*s", STRF(name));
}

/* Relationships of an included body, old id to new. */
struct rename {
	struct str from, to;
	struct rename *next;
};

static struct str
renamed(const struct rename *list, struct str from)
{
	for (; list; list = list->next)
		if (str_eq(list->from, from))
			return list->to;
	return (struct str){NULL, 0};
}

static void
remember(struct resources *r, struct rename **list, struct str from, struct str to)
{
	struct rename *x = arena_alloc(r->arena, sizeof *x);

	*x = (struct rename){from, to, *list};
	*list = x;
}

static struct str
take_rel(struct resources *r, struct opc *from, struct str main, struct rename **done, struct str id)
{
	const struct rel *rel = opc_rel_id(from, main, id);
	struct str to = renamed(*done, id), target;

	if (to.p || !rel)
		return to;
	target = rel->external ? rel->target : copy_part(r, from, rel->target, 0);
	to = add_rel(r, r->doc[TREE_RELS], rel->type, target, rel->external);
	r->changed[TREE_RELS] = true;
	remember(r, done, str_dup(r->arena, id), to);
	return to;
}

/* Every attribute of the relationships namespace below root gets its new id. */
static void
merge_rels(struct resources *r, struct opc *from, struct str main, xmlNodePtr root)
{
	struct rename *done = NULL;
	xmlNodePtr n;
	xmlAttrPtr at;

	for (n = root; n; n = next_node(root, n)) {
		if (n->type != XML_ELEMENT_NODE)
			continue;
		for (at = n->properties; at; at = at->next) {
			if (!at->ns || xmlStrcmp(at->ns->href, BAD_CAST NS_R) != 0 || !at->children)
				continue;
			struct str to = take_rel(r, from, main, &done,
			    str_of((const char *)at->children->content));
			if (to.p)
				xmlNodeSetContent(at->children, BAD_CAST to.p);
		}
	}
}

static struct str
val(struct arena *a, xmlNodePtr n, const char *name)
{
	xmlChar *p = n ? xmlGetProp(n, BAD_CAST name) : NULL;
	struct str s = {NULL, 0};

	if (p)
		s = str_dup(a, str_of((const char *)p));
	xmlFree(p);
	return s;
}

/* w:val of element n, and its replacement. */
static struct str
w_val(struct arena *a, xmlNodePtr n)
{
	return val(a, n, "val");
}

static void
set_w_val(xmlNodePtr n, struct str to)
{
	xmlSetNsProp(n, n->ns, BAD_CAST "val", BAD_CAST to.p);
}

/* Numbering --------------------------------------------------------------- */

static xmlNodePtr
by_id(struct arena *a, xmlDocPtr doc, const char *element, const char *attr, struct str id)
{
	xmlNodePtr c = doc ? xmlDocGetRootElement(doc)->children : NULL;

	for (; c; c = c->next)
		if (is_w(c, element) && str_eq(val(a, c, attr), id))
			return c;
	return NULL;
}

/* A numbering part for a main template that has none. */
static void
start_numbering(struct resources *r)
{
	xmlDocPtr doc = xmlNewDoc(BAD_CAST "1.0");
	xmlNodePtr root = xmlNewDocNode(doc, NULL, BAD_CAST "numbering", NULL);

	xmlSetNs(root, xmlNewNs(root, BAD_CAST NS_W, BAD_CAST "w"));
	xmlDocSetRootElement(doc, root);
	r->name[TREE_NUMBERING] = STR("word/numbering.xml");
	r->doc[TREE_NUMBERING] = doc;
	add_type(r, r->name[TREE_NUMBERING], STR(TYPE_WML "numbering+xml"));
	add_rel(r, r->doc[TREE_RELS], STR(TYPE_REL "numbering"), STR("/word/numbering.xml"), false);
	r->changed[TREE_RELS] = true;
}

/* Copies one w:num with its w:abstractNum under new numbers. */
static struct str
take_num(struct resources *r, xmlDocPtr theirs, struct rename **done, struct str id)
{
	xmlNodePtr num = by_id(r->arena, theirs, "num", "numId", id), abstract, root, first, copy;
	struct str to = renamed(*done, id), new_abstract;

	if (to.p || !num)
		return to;
	if (!tree(r, TREE_NUMBERING))
		start_numbering(r);
	root = xmlDocGetRootElement(r->doc[TREE_NUMBERING]);
	/* Far above what Word itself counts up to. */
	to = str_printf(r->arena, "%u", 10000 + ++r->serial);
	new_abstract = to;
	abstract = by_id(r->arena, theirs, "abstractNum", "abstractNumId",
	    w_val(r->arena, child_w(num, "abstractNumId")));
	copy = xmlDocCopyNode(num, r->doc[TREE_NUMBERING], 1);
	xmlAddChild(root, copy);
	xmlSetNsProp(copy, copy->ns, BAD_CAST "numId", BAD_CAST to.p);
	set_w_val(child_w(copy, "abstractNumId"), new_abstract);
	if (abstract) {
		copy = xmlDocCopyNode(abstract, r->doc[TREE_NUMBERING], 1);
		first = child_w(root, "num");
		xmlAddPrevSibling(first, copy); /* the schema wants them before the w:num */
		xmlSetNsProp(copy, copy->ns, BAD_CAST "abstractNumId", BAD_CAST new_abstract.p);
	}
	xmlReconciliateNs(r->doc[TREE_NUMBERING], root);
	r->changed[TREE_NUMBERING] = true;
	remember(r, done, id, to);
	return to;
}

static void
renumber(struct resources *r, xmlDocPtr theirs, struct rename **done, xmlNodePtr root)
{
	xmlNodePtr n;

	for (n = root; n; n = next_node(root, n)) {
		struct str to;

		if (!is_w(n, "numId") || !is_w(n->parent, "numPr"))
			continue;
		to = take_num(r, theirs, done, w_val(r->arena, n));
		if (to.p)
			set_w_val(n, to);
	}
}

/* Styles ------------------------------------------------------------------ */

struct style {
	struct str id, to; /* to: id in the result */
	xmlNodePtr node;
	bool used, add;
};

struct styles {
	struct style *v;
	size_t n, cap;
};

static struct style *
style_of(struct styles *ss, struct str id)
{
	size_t i;

	for (i = 0; i < ss->n; i++)
		if (id.p && str_eq(ss->v[i].id, id))
			return &ss->v[i];
	return NULL;
}

static bool
same_style(xmlNodePtr a, xmlNodePtr b)
{
	xmlBufferPtr x = xmlBufferCreate(), y = xmlBufferCreate();
	bool same;

	xmlNodeDump(x, a->doc, a, 0, 0);
	xmlNodeDump(y, b->doc, b, 0, 0);
	same = xmlStrcmp(xmlBufferContent(x), xmlBufferContent(y)) == 0;
	xmlBufferFree(x);
	xmlBufferFree(y);
	return same;
}

static void
list_styles(struct resources *r, xmlDocPtr theirs, struct styles *ss)
{
	xmlNodePtr c = xmlDocGetRootElement(theirs)->children, mine;

	for (; c; c = c->next) {
		struct style s = {.node = c};

		if (!is_w(c, "style"))
			continue;
		s.id = s.to = val(r->arena, c, "styleId");
		mine = by_id(r->arena, r->doc[TREE_STYLES], "style", "styleId", s.id);
		s.add = !mine || !same_style(mine, c);
		if (mine && s.add)
			s.to = str_printf(r->arena, "%.*sK%u", STRF(s.id), ++r->serial);
		ss->v = arena_grow(r->arena, ss->v, ss->n, &ss->cap, sizeof *ss->v);
		ss->v[ss->n++] = s;
	}
}

static bool
refers_to_style(const xmlNode *n)
{
	return is_w(n, "pStyle") || is_w(n, "rStyle") || is_w(n, "tblStyle") || is_w(n, "basedOn") ||
	    is_w(n, "link") || is_w(n, "next");
}

/* Marks the styles that root refers to, and those they refer to. */
static void
use_styles(struct resources *r, struct styles *ss, xmlNodePtr root)
{
	xmlNodePtr n;
	struct style *s;

	for (n = root; n; n = next_node(root, n)) {
		if (!refers_to_style(n) || !(s = style_of(ss, w_val(r->arena, n))) || s->used)
			continue;
		s->used = true;
		use_styles(r, ss, s->node);
	}
}

static void
restyle(struct resources *r, struct styles *ss, xmlNodePtr root)
{
	xmlNodePtr n;
	struct style *s;

	for (n = root; n; n = next_node(root, n))
		if (refers_to_style(n) && (s = style_of(ss, w_val(r->arena, n))) && !str_eq(s->id, s->to))
			set_w_val(n, s->to);
}

/* Paragraphs without a style take the default one; where that differs it must be named. */
static void
name_default_style(struct resources *r, struct styles *ss, xmlNodePtr root)
{
	struct style *normal = NULL;
	xmlNodePtr n, props, style;
	size_t i;

	for (i = 0; i < ss->n; i++)
		if (str_is(val(r->arena, ss->v[i].node, "default"), "1") &&
		    str_is(val(r->arena, ss->v[i].node, "type"), "paragraph"))
			normal = &ss->v[i];
	if (!normal || !normal->add)
		return;
	normal->used = true;
	for (n = root; n; n = next_node(root, n)) {
		if (!is_w(n, "p"))
			continue;
		props = child_w(n, "pPr");
		if (child_w(props, "pStyle"))
			continue;
		if (!props) {
			props = xmlNewNode(n->ns, BAD_CAST "pPr");
			if (n->children)
				xmlAddPrevSibling(n->children, props);
			else
				xmlAddChild(n, props);
		}
		style = xmlNewNode(n->ns, BAD_CAST "pStyle");
		set_w_val(style, normal->id);
		if (props->children)
			xmlAddPrevSibling(props->children, style);
		else
			xmlAddChild(props, style);
	}
}

static void
add_style(struct resources *r, struct styles *ss, const struct style *s)
{
	xmlNodePtr root = xmlDocGetRootElement(r->doc[TREE_STYLES]), copy, name;

	copy = xmlDocCopyNode(s->node, r->doc[TREE_STYLES], 1);
	xmlAddChild(root, copy);
	xmlReconciliateNs(r->doc[TREE_STYLES], copy);
	restyle(r, ss, copy);
	xmlSetNsProp(copy, copy->ns, BAD_CAST "styleId", BAD_CAST s->to.p);
	if (!str_eq(s->id, s->to)) {
		name = child_w(copy, "name");
		if (name)
			set_w_val(name, str_printf(r->arena, "%s (%u)", w_val(r->arena, name).p, r->serial));
		xmlUnsetNsProp(copy, copy->ns, BAD_CAST "default");
	}
	r->changed[TREE_STYLES] = true;
}

static xmlDocPtr
their_tree(struct resources *r, struct opc *from, struct str main, const char *kind)
{
	struct str name = part_of_kind(from, main, kind), bytes;
	struct loc loc = {.file = opc_file(from), .part = name.p};

	if (name.n == 0 || opc_read(from, name, &bytes) != 0)
		return NULL;
	return xml_doc(r->diag, loc, bytes);
}

int
resources_merge(struct resources *r, struct opc *from, struct str main, xmlDocPtr doc)
{
	xmlDocPtr styles = their_tree(r, from, main, REL_STYLES);
	xmlDocPtr numbering = their_tree(r, from, main, REL_NUMBERING);
	xmlNodePtr root = xmlDocGetRootElement(doc);
	struct rename *nums = NULL;
	struct styles ss = {NULL, 0, 0};
	size_t i;

	if (styles && tree(r, TREE_STYLES)) {
		list_styles(r, styles, &ss);
		name_default_style(r, &ss, root);
		use_styles(r, &ss, root);
		for (i = 0; i < ss.n; i++)
			if (ss.v[i].used && ss.v[i].add) {
				if (numbering)
					renumber(r, numbering, &nums, ss.v[i].node);
				add_style(r, &ss, &ss.v[i]);
			}
		restyle(r, &ss, root);
	}
	if (numbering)
		renumber(r, numbering, &nums, root);
	merge_rels(r, from, main, root);
	xmlFreeDoc(styles);
	xmlFreeDoc(numbering);
	return 0;
}

/* Rendering --------------------------------------------------------------- */

struct resources *
resources_copy(const struct resources *from)
{
	struct resources *r = xmalloc(sizeof *r);

	*r = *from;
	r->arena = arena_new();
	r->base = from;
	r->n_added = r->added_cap = 0;
	r->added = NULL;
	r->doc[TREE_TYPES] = xmlCopyDoc(from->doc[TREE_TYPES], 1);
	r->doc[TREE_RELS] = xmlCopyDoc(from->doc[TREE_RELS], 1);
	r->doc[TREE_STYLES] = r->doc[TREE_NUMBERING] = NULL;
	return r;
}

struct str
resources_picture(struct resources *r, struct str bytes, const char *ext)
{
	struct str name = str_printf(r->arena, "word/media/k%u.%s", ++r->serial, ext);
	struct str target = str_printf(r->arena, "/%.*s", STRF(name));

	add_part(r, name, bytes);
	add_type(r, name, str_printf(r->arena, "image/%s", ext));
	r->changed[TREE_RELS] = true;
	return add_rel(r, r->doc[TREE_RELS], STR(TYPE_REL "image"), target, false);
}

static xmlDocPtr
tree_of(const struct resources *r, size_t i)
{
	return r->doc[i] || !r->base ? r->doc[i] : r->base->doc[i];
}

bool
resources_changed(struct resources *r, struct arena *a, struct str part, struct str *bytes)
{
	size_t i;

	for (i = 0; i < TREE__COUNT; i++)
		if (r->changed[i] && str_eq(r->name[i], part)) {
			*bytes = dump(a, tree_of(r, i));
			return true;
		}
	return false;
}

bool
resources_added(const struct resources *r, struct arena *a, size_t i, struct str *name, struct str *bytes)
{
	const struct resources *base = r->base ? r->base : r;

	if (i < base->n_added) {
		*name = base->added[i].name;
		*bytes = base->added[i].bytes;
		return true;
	}
	i -= base->n_added;
	if (r != base) {
		if (i < r->n_added) {
			*name = r->added[i].name;
			*bytes = r->added[i].bytes;
			return true;
		}
		i -= r->n_added;
	}
	/* A numbering part that the main package did not have. */
	if (i == 0 && r->changed[TREE_NUMBERING] && !opc_has(r->package, r->name[TREE_NUMBERING])) {
		*name = r->name[TREE_NUMBERING];
		*bytes = dump(a, tree_of(r, TREE_NUMBERING));
		return true;
	}
	return false;
}
