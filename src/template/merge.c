/*
 * Takes styles, numbering and relationships of an included template over
 * into the result, under new names where they would clash.
 */
#include "ooxml/xmldoc.h"
#include "template/dom.h"
#include "template/resource_int.h"

/* The new id of a relationship of an included body. -1 after a message. */
static int
take_rel(struct resources *r, struct opc *from, struct str of, struct str part, struct rename **done,
    struct str id, struct str *to)
{
	const struct rel *rel = opc_rel_id(from, of, id);
	struct str target;

	*to = renamed(*done, id);
	if (to->p || !rel)
		return 0;
	target = rel->target;
	if (!rel->external && copy_part(r, from, rel->target, 0, &target) != 0)
		return -1;
	*to = add_rel(r, part, rel->type, target, rel->external);
	remember(r, done, str_dup(r->arena, id), *to);
	return 0;
}

int
merge_rels(struct resources *r, struct opc *from, struct str of, struct str to_part, xmlNodePtr root)
{
	struct rename *done = NULL;
	xmlNodePtr n;
	xmlAttrPtr at;
	struct str to;
	int rc = 0;

	for (n = root; n; n = next_node(root, n)) {
		if (n->type != XML_ELEMENT_NODE)
			continue;
		for (at = n->properties; at; at = at->next) {
			if (!at->ns || xmlStrcmp(at->ns->href, BAD_CAST NS_R) != 0 || !at->children)
				continue;
			if (take_rel(r, from, of, to_part, &done, str_of((const char *)at->children->content), &to) != 0)
				rc = -1;
			else if (to.p)
				xmlNodeSetContent(at->children, BAD_CAST to.p);
		}
	}
	return rc;
}

/* w:val of element n, and its replacement. */
static struct str
w_val(struct arena *a, xmlNodePtr n)
{
	return prop_of(a, n, "val");
}

static void
set_w_val(xmlNodePtr n, struct str to)
{
	xmlSetNsProp(n, n->ns, BAD_CAST "val", BAD_CAST to.p);
}

int
adopt_part(struct resources *r, struct opc *from, enum tree which, xmlDocPtr theirs)
{
	const char *clash = adopt_namespaces(r->arena, xmlDocGetRootElement(r->doc[which]), xmlDocGetRootElement(theirs));

	if (!clash)
		return 0;
	diag_add(r->diag, R_TEMPLAT, loc_file(opc_file(from)), "awalan ruang nama '%s' berarti lain daripada di %s",
	    clash, r->name[which].p);
	return -1;
}

/* Numbering --------------------------------------------------------------- */

static xmlNodePtr
by_id(struct arena *a, xmlDocPtr doc, const char *element, const char *attr, struct str id)
{
	xmlNodePtr c = doc ? xmlDocGetRootElement(doc)->children : NULL;

	for (; c; c = c->next)
		if (is_w(c, element) && str_eq(prop_of(a, c, attr), id))
			return c;
	return NULL;
}

/* The lists of one included document. */
struct lists {
	struct opc *from;
	xmlDocPtr doc; /* NULL: it has none */
	struct rename *nums, *abstracts;
	int rc;
};

/*
 * What a list of that id looks like: itself, or where it only names a list
 * style (w:numStyleLink), the one that is the style's (w:styleLink).
 */
static xmlNodePtr
levels_of(struct resources *r, xmlDocPtr doc, struct str id)
{
	xmlNodePtr abstract = by_id(r->arena, doc, "abstractNum", "abstractNumId", id), n;
	struct str style = w_val(r->arena, child_w(abstract, "numStyleLink"));

	for (n = style.n ? abstract->parent->children : NULL; n; n = n->next)
		if (is_w(n, "abstractNum") && str_eq(w_val(r->arena, child_w(n, "styleLink")), style))
			return n;
	return abstract;
}

/* The list style itself and picture bullets stay behind; a picture becomes the bullet's character. */
static void
drop_links(xmlNodePtr abstract)
{
	xmlNodePtr n, next;

	for (n = abstract; n; n = next) {
		next = next_node(abstract, n);
		if (is_w(n, "styleLink") || is_w(n, "numStyleLink") || is_w(n, "lvlPicBulletId"))
			drop(n);
	}
}

/*
 * Copies a w:abstractNum under a new number, once: the w:num that share it
 * count on from each other.
 */
static struct str
take_abstract(struct resources *r, struct lists *theirs, xmlNodePtr root, struct str id, struct str to)
{
	xmlNodePtr abstract = levels_of(r, theirs->doc, id), copy;
	struct str old = renamed(theirs->abstracts, id);

	if (old.p)
		return old;
	remember(r, &theirs->abstracts, id, to);
	if (!abstract)
		return to;
	copy = xmlDocCopyNode(abstract, root->doc, 1);
	drop_links(copy);
	add_abstract(root, copy);
	xmlDOMWrapReconcileNamespaces(NULL, copy, 1);
	xmlSetNsProp(copy, copy->ns, BAD_CAST "abstractNumId", BAD_CAST to.p);
	return to;
}

/* Copies one w:num with its w:abstractNum under new numbers. */
static struct str
take_num(struct resources *r, struct lists *theirs, struct str id)
{
	xmlNodePtr num = by_id(r->arena, theirs->doc, "num", "numId", id), root, copy;
	struct str to = renamed(theirs->nums, id), abstract;

	if (to.p || !child_w(num, "abstractNumId"))
		return to;
	root = xmlDocGetRootElement(numbering_tree(r));
	if (!theirs->nums && adopt_part(r, theirs->from, TREE_NUMBERING, theirs->doc) != 0)
		theirs->rc = -1;
	to = str_printf(r->arena, "%u", NUM_BASE + ++r->serial);
	copy = xmlDocCopyNode(num, root->doc, 1);
	append_num(root, copy);
	xmlDOMWrapReconcileNamespaces(NULL, copy, 1);
	xmlSetNsProp(copy, copy->ns, BAD_CAST "numId", BAD_CAST to.p);
	abstract = take_abstract(r, theirs, root, w_val(r->arena, child_w(num, "abstractNumId")), to);
	set_w_val(child_w(copy, "abstractNumId"), abstract);
	r->changed[TREE_NUMBERING] = true;
	remember(r, &theirs->nums, id, to);
	return to;
}

static void
renumber(struct resources *r, struct lists *theirs, xmlNodePtr root)
{
	xmlNodePtr n;

	for (n = root; n; n = next_node(root, n)) {
		struct str to;

		if (!is_w(n, "numId") || !is_w(n->parent, "numPr"))
			continue;
		to = take_num(r, theirs, w_val(r->arena, n));
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
same_style(struct arena *a, xmlNodePtr x, xmlNodePtr y)
{
	return str_eq(dump_node(a, x), dump_node(a, y));
}

static void
list_styles(struct resources *r, xmlDocPtr theirs, struct styles *ss)
{
	xmlNodePtr c = xmlDocGetRootElement(theirs)->children, mine;

	for (; c; c = c->next) {
		struct style s = {.node = c};

		if (!is_w(c, "style"))
			continue;
		s.id = s.to = prop_of(r->arena, c, "styleId");
		mine = by_id(r->arena, r->doc[TREE_STYLES], "style", "styleId", s.id);
		s.add = !mine || !same_style(r->arena, mine, c);
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
	xmlNodePtr n, style;
	size_t i;

	for (i = 0; i < ss->n; i++)
		if (str_is(prop_of(r->arena, ss->v[i].node, "default"), "1") &&
		    str_is(prop_of(r->arena, ss->v[i].node, "type"), "paragraph"))
			normal = &ss->v[i];
	if (!normal || !normal->add)
		return;
	normal->used = true;
	for (n = root; n; n = next_node(root, n)) {
		if (!is_w(n, "p") || child_w(child_w(n, "pPr"), "pStyle"))
			continue;
		style = xmlNewNode(n->ns, BAD_CAST "pStyle");
		set_w_val(style, normal->id);
		prepend(props_of(n, "pPr"), style);
	}
}

static bool
name_taken(struct resources *r, struct str name)
{
	xmlNodePtr s;

	for (s = xmlDocGetRootElement(r->doc[TREE_STYLES])->children; s; s = s->next)
		if (is_w(s, "style") && str_eq(w_val(r->arena, child_w(s, "name")), name))
			return true;
	return false;
}

/* Word knows a style by its name, whatever the id: "heading 1" is Judul1 in one Word and Heading1 in another. */
static void
rename_style(struct resources *r, xmlNodePtr style)
{
	xmlNodePtr name = child_w(style, "name");
	struct str s = w_val(r->arena, name);

	if (name && name_taken(r, s))
		set_w_val(name, str_printf(r->arena, "%.*s (%u)", STRF(s), ++r->serial));
}

static void
add_style(struct resources *r, struct styles *ss, const struct style *s)
{
	xmlNodePtr root = xmlDocGetRootElement(r->doc[TREE_STYLES]), copy;

	copy = xmlDocCopyNode(s->node, r->doc[TREE_STYLES], 1);
	rename_style(r, copy);
	xmlAddChild(root, copy);
	xmlDOMWrapReconcileNamespaces(NULL, copy, 1);
	restyle(r, ss, copy);
	xmlSetNsProp(copy, copy->ns, BAD_CAST "styleId", BAD_CAST s->to.p);
	xmlUnsetNsProp(copy, copy->ns, BAD_CAST "default"); /* the result has its own */
	r->changed[TREE_STYLES] = true;
}

int
their_tree(struct resources *r, struct opc *from, struct str main, const char *kind, xmlDocPtr *doc)
{
	struct str name = part_of_kind(from, main, kind), bytes;
	struct loc loc = {.file = opc_file(from), .part = name.p};

	*doc = NULL;
	if (name.n == 0)
		return 0;
	if (opc_read(from, name, &bytes) == 0)
		*doc = xml_doc(r->diag, loc, bytes);
	return *doc ? 0 : -1;
}

/* A change that Word has recorded, rather than made. */
static bool
is_change(const xmlNode *n)
{
	static const char *const names[] = {"ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge"};
	size_t i;

	for (i = 0; i < sizeof names / sizeof *names; i++)
		if (is_w(n, names[i]))
			return true;
	/* w:rPrChange and its like: the form as it was. */
	return n->type == XML_ELEMENT_NODE && str_ends(str_of((const char *)n->name), "Change") &&
	    is_w(n, (const char *)n->name);
}

static bool
is_comment(const xmlNode *n)
{
	return is_w(n, "commentReference");
}

static bool
is_chunk(const xmlNode *n)
{
	return is_w(n, "altChunk");
}

int
refuse_unfinished(struct resources *r, struct opc *from, xmlNodePtr root)
{
	static const struct {
		bool (*is)(const xmlNode *);
		const char *why;
	} kinds[] = {
		{is_comment, "dokumen yang dimuat masih memuat komentar: hapus dahulu semua komentar di Word"},
		{is_change, "dokumen yang dimuat masih memuat perubahan terlacak: "
		    "terima atau tolak dahulu semua perubahan di Word"},
		{is_chunk, "dokumen yang dimuat menyisipkan berkas lain secara utuh (altChunk): "
		    "buka di Word, lalu simpan kembali"},
	};
	xmlNodePtr n;
	size_t i;
	int rc = 0;

	for (i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		for (n = root; n && !kinds[i].is(n); n = next_node(root, n))
			;
		if (!n)
			continue;
		diag_add(r->diag, R_TEMPLAT, loc_file(opc_file(from)), "%s", kinds[i].why);
		rc = -1;
	}
	return rc;
}

static int
merge_styles(struct resources *r, struct opc *from, xmlDocPtr styles, struct lists *lists, xmlNodePtr root)
{
	struct styles ss = {NULL, 0, 0};
	size_t i;
	bool adopted = false;
	int rc = 0;

	list_styles(r, styles, &ss);
	name_default_style(r, &ss, root);
	use_styles(r, &ss, root);
	for (i = 0; i < ss.n; i++) {
		if (!ss.v[i].used || !ss.v[i].add)
			continue;
		if (!adopted && adopt_part(r, from, TREE_STYLES, styles) != 0)
			rc = -1;
		adopted = true;
		renumber(r, lists, ss.v[i].node);
		add_style(r, &ss, &ss.v[i]);
	}
	restyle(r, &ss, root);
	return rc;
}

int
resources_merge(struct resources *r, struct opc *from, struct str main, xmlDocPtr doc, bool plain)
{
	xmlNodePtr root = xmlDocGetRootElement(doc);
	xmlDocPtr styles = NULL;
	struct lists lists = {.from = from};
	int rc = 0;

	r->plain = plain;
	if (refuse_unfinished(r, from, root) != 0)
		return -1;
	if (their_tree(r, from, main, REL_STYLES, &styles) != 0 ||
	    their_tree(r, from, main, REL_NUMBERING, &lists.doc) != 0)
		rc = -1;
	/* Relationships first: those of the notes, which come to hang below root, are not the body's. */
	if (merge_rels(r, from, main, r->main, root) != 0 || notes_take(r, from, main, root) != 0)
		rc = -1;
	ids_merge(r, root);
	if (styles && resources_tree(r, TREE_STYLES) && merge_styles(r, from, styles, &lists, root) != 0)
		rc = -1;
	renumber(r, &lists, root);
	notes_settle(r, root);
	xmlFreeDoc(styles);
	xmlFreeDoc(lists.doc);
	return lists.rc ? lists.rc : rc;
}
