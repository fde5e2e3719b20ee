/*
 * Keeps the styles, numbering, relationships and content types of the
 * result as trees, and adds parts to them. See resource.h.
 */

#include <stdlib.h>
#include <string.h>

#include "ooxml/xmldoc.h"
#include "template/dom.h"
#include "template/resource_int.h"

#define NS_REL "http://schemas.openxmlformats.org/package/2006/relationships"
enum { COPY_DEPTH_MAX = 4 }; /* parts that refer to parts: a circle of relationships */

xmlDocPtr
resources_tree(struct resources *r, enum tree which)
{
	struct loc loc = {.file = opc_file(r->package), .part = r->name[which].p};
	struct str bytes;

	if (!r->doc[which] && r->name[which].n && opc_read(r->package, r->name[which], &bytes) == 0)
		r->doc[which] = xml_doc(r->diag, loc, bytes);
	return r->doc[which];
}

struct str
part_of_kind(struct opc *p, struct str main, const char *kind)
{
	const struct rel *rel = opc_rel(p, main, kind);

	return rel && !rel->external && opc_has(p, rel->target) ? rel->target : str_of("");
}

/* An empty tree of relationships. */
static xmlDocPtr
new_rels(void)
{
	xmlDocPtr doc = xmlNewDoc(BAD_CAST "1.0");
	xmlNodePtr root = xmlNewDocNode(doc, NULL, BAD_CAST "Relationships", NULL);

	xmlSetNs(root, xmlNewNs(root, BAD_CAST NS_REL, NULL));
	xmlDocSetRootElement(doc, root);
	return doc;
}

/* The relationships of a part, read when first needed; an empty tree when it has none. */
static struct rels_tree *
rels_of(struct resources *r, struct str part)
{
	struct rels_tree *t;
	struct str bytes;

	for (t = r->rels; t; t = t->next)
		if (str_eq(t->part, part))
			return t;
	t = arena_alloc(r->arena, sizeof *t);
	t->part = str_dup(r->arena, part);
	t->name = opc_rels_name(r->arena, part);
	if (opc_has(r->package, t->name) && opc_read(r->package, t->name, &bytes) == 0)
		t->doc = xml_doc(r->diag, (struct loc){.file = opc_file(r->package), .part = t->name.p}, bytes);
	if (!t->doc)
		t->doc = new_rels();
	t->next = r->rels;
	r->rels = t;
	return t;
}

/* The number in a name we may have given before: "k12_a.png", "rIdK12". */
static unsigned
own_number(struct str name, const char *prefix)
{
	struct str digits;
	unsigned n = 0;
	size_t i = 0;

	if (!str_starts(name, prefix))
		return 0;
	digits = str_sub(name, strlen(prefix), name.n);
	while (i < digits.n && digits.p[i] >= '0' && digits.p[i] <= '9')
		i++;
	return str_to_uint(str_sub(digits, 0, i), &n) ? n : 0;
}

static void
at_least(struct resources *r, unsigned n)
{
	if (n > r->serial)
		r->serial = n;
}

/* A document made by us may be the template: numbering goes on behind what it has. */
static void
start_serial(struct resources *r)
{
	xmlDocPtr numbering = resources_tree(r, TREE_NUMBERING);
	const struct rel *rel;
	xmlNodePtr n;
	size_t i;

	for (i = 0; i < opc_count(r->package); i++) {
		struct str name = opc_name(r->package, i);

		at_least(r, own_number(last_segment(name), "k"));
		for (rel = opc_rels(r->package, name); rel; rel = rel->next)
			at_least(r, own_number(rel->id, "rIdK"));
	}
	for (n = numbering ? xmlDocGetRootElement(numbering)->children : NULL; n; n = n->next) {
		xmlChar *id = xmlGetProp(n, BAD_CAST (is_w(n, "num") ? "numId" : "abstractNumId"));
		unsigned no = 0;

		if (str_to_uint(str_of((const char *)id), &no) && no > NUM_BASE)
			at_least(r, no - NUM_BASE);
		xmlFree(id);
	}
}

struct resources *
resources_new(struct diag *d, struct opc *package, struct str main, xmlDocPtr doc)
{
	struct resources *r = xmalloc(sizeof *r);

	*r = (struct resources){.diag = d, .arena = arena_new(), .package = package, .main = main};
	r->name[TREE_TYPES] = STR("[Content_Types].xml");
	r->name[TREE_STYLES] = part_of_kind(package, main, REL_STYLES);
	r->name[TREE_NUMBERING] = part_of_kind(package, main, REL_NUMBERING);
	r->name[TREE_FOOTNOTES] = part_of_kind(package, main, REL_FOOTNOTES);
	r->name[TREE_ENDNOTES] = part_of_kind(package, main, REL_ENDNOTES);
	if (!resources_tree(r, TREE_TYPES)) {
		resources_free(r);
		return NULL;
	}
	start_serial(r);
	ids_note(r, xmlDocGetRootElement(doc));
	return r;
}

static void
free_trees(struct resources *r)
{
	struct rels_tree *t;
	size_t i;

	for (i = 0; i < TREE__COUNT; i++)
		xmlFreeDoc(r->doc[i]);
	for (t = r->rels; t; t = t->next)
		xmlFreeDoc(t->doc);
}

void
resources_free(struct resources *r)
{
	if (!r)
		return;
	free_trees(r);
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
put_rel(xmlDocPtr doc, struct str id, struct str type, struct str target, bool external)
{
	xmlNodePtr n = new_child(xmlDocGetRootElement(doc), "Relationship");

	set_prop(n, "Id", id);
	set_prop(n, "Type", type);
	set_prop(n, "Target", target);
	if (external)
		set_prop(n, "TargetMode", str_of("External"));
}

void
add_type(struct resources *r, struct str part, struct str type)
{
	xmlNodePtr n = new_child(xmlDocGetRootElement(r->doc[TREE_TYPES]), "Override");

	set_prop(n, "PartName", str_printf(r->arena, "/%.*s", STRF(part)));
	set_prop(n, "ContentType", str_dup(r->arena, type));
	r->changed[TREE_TYPES] = true;
}

struct str
add_rel(struct resources *r, struct str part, struct str type, struct str target, bool external)
{
	struct rels_tree *t = rels_of(r, part);
	struct str id = str_printf(r->arena, "rIdK%u", ++r->serial);

	put_rel(t->doc, id, str_dup(r->arena, type), str_dup(r->arena, target), external);
	t->changed = true;
	return id;
}

static void
add_part(struct resources *r, struct str name, struct str bytes)
{
	r->added = arena_grow(r->arena, r->added, r->n_added, &r->added_cap, sizeof *r->added);
	r->added[r->n_added++] = (struct added){name, bytes};
}

/* Writes a rels part for the copied part name, its targets copied too. */
static int
copy_rels(struct resources *r, struct opc *from, struct str part, struct str name, int depth)
{
	const struct rel *rel = opc_rels(from, part);
	xmlDocPtr doc;
	int rc = 0;

	if (!rel)
		return 0;
	doc = new_rels();
	for (; rel; rel = rel->next) {
		struct str target = rel->target;

		if (!rel->external && copy_part(r, from, rel->target, depth + 1, &target) != 0)
			rc = -1;
		put_rel(doc, rel->id, rel->type, target, rel->external);
	}
	add_part(r, opc_rels_name(r->arena, name), dump_doc(r->arena, doc));
	xmlFreeDoc(doc);
	return rc;
}

static int
refuse(struct resources *r, struct opc *from, struct str part, const char *why)
{
	struct loc loc = {.file = opc_file(from), .part = part.p};

	diag_add(r->diag, R_TEMPLAT, loc, "%s", why);
	return -1;
}

int
refuse_tags(struct resources *r, struct opc *from, struct str part, xmlNodePtr root)
{
	xmlNodePtr n;

	if (r->plain)
		return 0;
	for (n = root; n; n = next_node(root, n))
		if (n->type == XML_TEXT_NODE && is_w(n->parent, "t") && str_has(str_of((const char *)n->content), "{"))
			return refuse(r, from, part,
			    "kepala halaman, kaki halaman, dan catatan templat yang dimuat tidak boleh memuat tag");
	return 0;
}

/* What a part that is copied says, when it is one of text. */
static int
check_text(struct resources *r, struct opc *from, struct str part, struct str bytes)
{
	xmlDocPtr doc = xml_doc(r->diag, (struct loc){.file = opc_file(from), .part = part.p}, bytes);
	int rc;

	if (!doc)
		return -1;
	rc = refuse_unfinished(r, from, xmlDocGetRootElement(doc));
	if (refuse_tags(r, from, part, xmlDocGetRootElement(doc)) != 0)
		rc = -1;
	xmlFreeDoc(doc);
	return rc;
}

int
copy_part(struct resources *r, struct opc *from, struct str part, int depth, struct str *target)
{
	struct str base = last_segment(part), type = opc_type(from, part), name, bytes;

	if (depth > COPY_DEPTH_MAX)
		return refuse(r, from, part, "bagian saling merujuk tanpa akhir");
	if (opc_read(from, part, &bytes) != 0)
		return -1;
	if (str_starts(type, TYPE_WML) && check_text(r, from, part, bytes) != 0)
		return -1;
	name = str_printf(r->arena, "%.*sk%u_%.*s", (int)(part.n - base.n), part.p, ++r->serial, STRF(base));
	add_part(r, name, bytes);
	add_type(r, name, type);
	*target = str_printf(r->arena, "/%.*s", STRF(name));
	return copy_rels(r, from, part, name, depth);
}

xmlNodePtr
start_tree(struct resources *r, enum tree which, const char *name)
{
	xmlDocPtr doc = xmlNewDoc(BAD_CAST "1.0");
	xmlNodePtr root = xmlNewDocNode(doc, NULL, BAD_CAST name, NULL);

	xmlSetNs(root, xmlNewNs(root, BAD_CAST NS_W, BAD_CAST "w"));
	xmlDocSetRootElement(doc, root);
	r->name[which] = str_printf(r->arena, "word/%s.xml", name);
	r->doc[which] = doc;
	add_type(r, r->name[which], str_printf(r->arena, TYPE_WML "%s+xml", name));
	add_rel(r, r->main, str_printf(r->arena, TYPE_REL "%s", name),
	    str_printf(r->arena, "/%s", r->name[which].p), false);
	return root;
}

xmlDocPtr
numbering_tree(struct resources *r)
{
	const struct resources *base = r->base;

	if (!r->doc[TREE_NUMBERING] && base && base->doc[TREE_NUMBERING])
		r->doc[TREE_NUMBERING] = xmlCopyDoc(base->doc[TREE_NUMBERING], 1);
	if (!resources_tree(r, TREE_NUMBERING))
		start_tree(r, TREE_NUMBERING, "numbering");
	return r->doc[TREE_NUMBERING];
}

struct str
renamed(const struct rename *list, struct str from)
{
	for (; list; list = list->next)
		if (str_eq(list->from, from))
			return list->to;
	return (struct str){NULL, 0};
}

void
remember(struct resources *r, struct rename **list, struct str from, struct str to)
{
	struct rename *x = arena_alloc(r->arena, sizeof *x);

	*x = (struct rename){from, to, *list};
	*list = x;
}

static struct rels_tree *
copy_trees(struct arena *a, const struct rels_tree *from)
{
	struct rels_tree *first = NULL, **end = &first;

	for (; from; from = from->next) {
		*end = arena_alloc(a, sizeof **end);
		**end = *from;
		(*end)->doc = xmlCopyDoc(from->doc, 1);
		end = &(*end)->next;
	}
	return first;
}

struct resources *
resources_copy(const struct resources *from)
{
	struct resources *r = xmalloc(sizeof *r);
	size_t i;

	*r = *from;
	r->arena = arena_new();
	r->base = from;
	r->n_added = r->added_cap = 0;
	r->added = NULL;
	r->lists = NULL;
	r->doc[TREE_TYPES] = xmlCopyDoc(from->doc[TREE_TYPES], 1);
	r->rels = copy_trees(r->arena, from->rels);
	for (i = TREE_STYLES; i < TREE__COUNT; i++)
		r->doc[i] = NULL;
	return r;
}

struct str
resources_link(struct resources *r, struct str part, struct str address)
{
	return add_rel(r, part, STR(TYPE_REL "hyperlink"), address, true);
}

/* Number format and text of a label such as "a)": what is not a number stays. */
static void
label_form(struct arena *a, struct str form, const char **format, struct str *text)
{
	static const struct {
		const char *first, *format;
	} formats[] = {{"1", "decimal"}, {"a", "lowerLetter"}, {"A", "upperLetter"}, {"i", "lowerRoman"}, {"I", "upperRoman"}};
	size_t i;

	*format = "bullet";
	*text = str_dup(a, form);
	for (i = 0; i < sizeof formats / sizeof *formats; i++)
		if (str_starts(form, formats[i].first)) {
			*format = formats[i].format;
			*text = str_printf(a, "%%1%.*s", STRF(str_sub(form, 1, form.n)));
		}
}

static void
set_val(xmlNodePtr parent, const char *name, struct str value)
{
	xmlNodePtr n = xmlNewChild(parent, parent->ns, BAD_CAST name, NULL);

	xmlSetNsProp(n, n->ns, BAD_CAST "val", BAD_CAST value.p);
}

void
append_num(xmlNodePtr root, xmlNodePtr num)
{
	xmlNodePtr last = child_w(root, "numIdMacAtCleanup"); /* the schema wants it last */

	if (last)
		xmlAddPrevSibling(last, num);
	else
		xmlAddChild(root, num);
}

void
add_abstract(xmlNodePtr root, xmlNodePtr list)
{
	xmlNodePtr first = child_w(root, "num"); /* the schema wants lists before numbers */

	if (first)
		xmlAddPrevSibling(first, list);
	else
		xmlAddChild(root, list);
}

struct str
resources_list(struct resources *r, struct str key, struct str form, struct str start)
{
	struct str id = renamed(r->lists, key), text;
	xmlNodePtr root, list, level, num;
	const char *format;

	if (id.p)
		return id;
	root = xmlDocGetRootElement(numbering_tree(r));
	id = str_printf(r->arena, "%u", NUM_BASE + ++r->serial);
	label_form(r->arena, form, &format, &text);
	list = xmlNewDocNode(root->doc, root->ns, BAD_CAST "abstractNum", NULL);
	xmlSetNsProp(list, root->ns, BAD_CAST "abstractNumId", BAD_CAST id.p);
	set_val(list, "multiLevelType", STR("singleLevel"));
	level = xmlNewChild(list, root->ns, BAD_CAST "lvl", NULL);
	xmlSetNsProp(level, root->ns, BAD_CAST "ilvl", BAD_CAST "0");
	set_val(level, "start", start.n ? str_dup(r->arena, start) : STR("1"));
	set_val(level, "numFmt", str_of(format));
	set_val(level, "lvlText", text);
	set_val(level, "lvlJc", STR("left"));
	add_abstract(root, list);
	num = xmlNewDocNode(root->doc, root->ns, BAD_CAST "num", NULL);
	append_num(root, num);
	xmlSetNsProp(num, root->ns, BAD_CAST "numId", BAD_CAST id.p);
	set_val(num, "abstractNumId", id);
	r->changed[TREE_NUMBERING] = true;
	remember(r, &r->lists, str_dup(r->arena, key), id);
	return id;
}

/* Part of a picture that was added before, or empty. */
static struct str
added_picture(const struct resources *r, struct str bytes)
{
	size_t i;

	for (i = 0; i < r->n_added; i++)
		if (r->added[i].bytes.p == bytes.p)
			return r->added[i].name;
	return str_of("");
}

struct str
resources_picture(struct resources *r, struct str part, struct str bytes, const char *ext)
{
	struct str name = added_picture(r, bytes);

	if (name.n == 0) {
		name = str_printf(r->arena, "word/media/k%u.%s", ++r->serial, ext);
		add_part(r, name, bytes);
		add_type(r, name, str_printf(r->arena, "image/%s", ext));
	}
	return add_rel(r, part, STR(TYPE_REL "image"), str_printf(r->arena, "/%.*s", STRF(name)), false);
}

static xmlDocPtr
tree_of(const struct resources *r, size_t i)
{
	return r->doc[i] || !r->base ? r->doc[i] : r->base->doc[i];
}

bool
resources_changed(struct resources *r, struct arena *a, struct str part, struct str *bytes)
{
	const struct rels_tree *t;
	size_t i;

	for (i = 0; i < TREE__COUNT; i++)
		if (r->changed[i] && str_eq(r->name[i], part)) {
			*bytes = dump_doc(a, tree_of(r, i));
			return true;
		}
	for (t = r->rels; t; t = t->next)
		if (t->changed && str_eq(t->name, part)) {
			*bytes = dump_doc(a, t->doc);
			return true;
		}
	return false;
}

/* A part with a tree of ours, or with relationships, that the main package did not have. */
static bool
new_tree(const struct resources *r, struct arena *a, size_t i, struct str *name, struct str *bytes)
{
	const struct rels_tree *t;
	size_t k;

	for (t = r->rels; t; t = t->next)
		if (t->changed && !opc_has(r->package, t->name) && i-- == 0) {
			*name = t->name;
			*bytes = dump_doc(a, t->doc);
			return true;
		}
	for (k = 0; k < TREE__COUNT; k++)
		if (r->changed[k] && !opc_has(r->package, r->name[k]) && i-- == 0) {
			*name = r->name[k];
			*bytes = dump_doc(a, tree_of(r, k));
			return true;
		}
	return false;
}

bool
resources_added(const struct resources *r, struct arena *a, size_t i, struct str *name, struct str *bytes)
{
	const struct resources *lists[2];
	size_t k;

	lists[0] = r->base;
	lists[1] = r;
	for (k = 0; k < 2; k++) {
		if (!lists[k])
			continue;
		if (i < lists[k]->n_added) {
			*name = lists[k]->added[i].name;
			*bytes = lists[k]->added[i].bytes;
			return true;
		}
		i -= lists[k]->n_added;
	}
	return new_tree(r, a, i, name, bytes);
}
