/*
 * Reads word/styles.xml into an array sorted by id, and follows basedOn.
 * Properties stay XML: the few that matter are looked up when needed.
 */
#include "read/docx_style.h"

#include <stdlib.h>

struct styles {
	struct style *v;
	size_t n, cap;
	const struct style *normal; /* default of paragraphs, or NULL */
	const struct xml_node *defaults;
};

static int
by_id(const void *pa, const void *pb)
{
	const struct style *a = pa, *b = pb;

	return str_cmp(a->id, b->id);
}

static const struct style *
find(const struct styles *styles, struct str id)
{
	struct style key = {.id = id};

	return styles->n ? bsearch(&key, styles->v, styles->n, sizeof key, by_id) : NULL;
}

static void
take_styles(struct arena *a, struct styles *styles, const struct xml_node *root)
{
	const struct xml_node *n;
	struct str normal = {NULL, 0};
	size_t i;

	for (n = xml_child(root, "w:style"); n; n = xml_same(n)) {
		styles->v = arena_grow(a, styles->v, styles->n, &styles->cap, sizeof *styles->v);
		styles->v[styles->n++] = (struct style){
			.id = xml_attr(n, "w:styleId"), .name = xml_val(n, "w:name", "w:val"), .node = n};
		if (str_is(xml_attr(n, "w:type"), "paragraph") &&
		    (str_is(xml_attr(n, "w:default"), "1") || str_is(xml_attr(n, "w:default"), "true")))
			normal = xml_attr(n, "w:styleId");
	}
	if (styles->n)
		qsort(styles->v, styles->n, sizeof *styles->v, by_id);
	for (i = 0; i < styles->n; i++)
		styles->v[i].base = find(styles, xml_val(styles->v[i].node, "w:basedOn", "w:val"));
	styles->normal = normal.p ? find(styles, normal) : NULL;
	styles->defaults = xml_child(root, "w:docDefaults");
}

int
styles_read(struct diag *d, struct arena *a, struct opc *package, struct str document,
    struct styles **out)
{
	const struct rel *rel = opc_rel(package, document, REL_STYLES);
	struct loc loc = loc_file(opc_file(package));
	const struct xml_node *root;
	struct str bytes;

	*out = arena_alloc(a, sizeof **out);
	if (!rel || rel->external)
		return 0;
	loc.part = rel->target.p;
	if (opc_read(package, rel->target, &bytes) != 0 || !(root = xml_parse(d, a, loc, bytes)))
		return -1;
	take_styles(a, *out, root);
	return 0;
}

const struct style *
style_get(const struct styles *styles, struct str id)
{
	return id.n ? find(styles, id) : styles->normal;
}

const struct xml_node *
style_find(const struct style *s, const char *group, const char *name)
{
	const struct xml_node *n;
	int depth;

	for (depth = 0; s && depth < STYLE_CHAIN_MAX; s = s->base, depth++)
		if ((n = xml_child(xml_child(s->node, group), name)))
			return n;
	return NULL;
}

const struct xml_node *
style_default(const struct styles *styles, const char *group, const char *name)
{
	const struct xml_node *in = xml_child(xml_child(styles->defaults, "w:pPrDefault"), group);

	if (!in)
		in = xml_child(xml_child(styles->defaults, "w:rPrDefault"), group);
	return xml_child(in, name);
}
