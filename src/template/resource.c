/*
 * Keeps the styles, numbering, relationships and content types of the
 * result as trees, and adds parts to them. See resource.h.
 */

#include <stdio.h>
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

struct resources *
resources_new(struct diag *d, struct opc *package, struct str main)
{
	struct resources *r = xmalloc(sizeof *r);

	*r = (struct resources){.diag = d, .arena = arena_new(), .package = package};
	r->name[TREE_TYPES] = STR("[Content_Types].xml");
	r->name[TREE_RELS] = opc_rels_name(r->arena, main);
	r->name[TREE_STYLES] = part_of_kind(package, main, REL_STYLES);
	r->name[TREE_NUMBERING] = part_of_kind(package, main, REL_NUMBERING);
	if (resources_tree(r, TREE_TYPES) && opc_has(package, r->name[TREE_RELS]) && resources_tree(r, TREE_RELS))
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

void
add_type(struct resources *r, struct str part, struct str type)
{
	xmlNodePtr n = new_child(xmlDocGetRootElement(r->doc[TREE_TYPES]), "Override");

	set_prop(n, "PartName", str_printf(r->arena, "/%.*s", STRF(part)));
	set_prop(n, "ContentType", str_dup(r->arena, type));
	r->changed[TREE_TYPES] = true;
}

struct str
add_rel(struct resources *r, struct str type, struct str target, bool external)
{
	xmlNodePtr n = new_child(xmlDocGetRootElement(r->doc[TREE_RELS]), "Relationship");
	struct str id = str_printf(r->arena, "rIdK%u", ++r->serial);

	set_prop(n, "Id", id);
	set_prop(n, "Type", str_dup(r->arena, type));
	set_prop(n, "Target", str_dup(r->arena, target));
	if (external)
		set_prop(n, "TargetMode", str_of("External"));
	r->changed[TREE_RELS] = true;
	return id;
}

static void
add_part(struct resources *r, struct str name, struct str bytes)
{
	r->added = arena_grow(r->arena, r->added, r->n_added, &r->added_cap, sizeof *r->added);
	r->added[r->n_added++] = (struct added){name, bytes};
}

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
	add_part(r, opc_rels_name(r->arena, name), dump_doc(r->arena, doc));
	xmlFreeDoc(doc);
}

struct str
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
	return add_rel(r, STR(TYPE_REL "image"), target, false);
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
			*bytes = dump_doc(a, tree_of(r, i));
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
		*bytes = dump_doc(a, tree_of(r, TREE_NUMBERING));
		return true;
	}
	return false;
}
