/*
 * Foot- and endnotes of an included document: each goes into our own part of
 * its kind under a new number, and the reference in the body follows it.
 */
#include "template/dom.h"
#include "template/resource_int.h"

/* The two kinds of notes differ in names only. */
static const struct notes {
	enum tree tree;
	const char *kind;      /* of the relationship, and the root element */
	const char *note, *reference;
} both[] = {
	{TREE_FOOTNOTES, REL_FOOTNOTES, "footnote", "footnoteReference"},
	{TREE_ENDNOTES, REL_ENDNOTES, "endnote", "endnoteReference"},
};
enum { KINDS = sizeof both / sizeof *both };

static void
set_w(xmlNodePtr n, const char *name, const char *value)
{
	xmlSetNsProp(n, n->ns, BAD_CAST name, BAD_CAST value);
}

/* Word wants the two lines that set notes apart from the text, as notes 0 and 1. */
static void
add_separators(xmlNodePtr root, const struct notes *k)
{
	static const char *const types[] = {"separator", "continuationSeparator"};
	size_t i;

	for (i = 0; i < 2; i++) {
		xmlNodePtr note = xmlNewChild(root, root->ns, BAD_CAST k->note, NULL), p, run;

		set_w(note, "type", types[i]);
		set_w(note, "id", i ? "1" : "0");
		p = xmlNewChild(note, root->ns, BAD_CAST "p", NULL);
		run = xmlNewChild(p, root->ns, BAD_CAST "r", NULL);
		xmlNewChild(run, root->ns, BAD_CAST types[i], NULL);
	}
}

/* Our own part of that kind, started when the main template has none. */
static xmlNodePtr
own_notes(struct resources *r, const struct notes *k)
{
	xmlDocPtr doc = resources_tree(r, k->tree);
	xmlNodePtr root;

	if (doc)
		return xmlDocGetRootElement(doc);
	root = start_tree(r, k->tree, k->kind);
	add_separators(root, k);
	return root;
}

static xmlNodePtr
note_of(xmlNodePtr root, const struct notes *k, const xmlChar *id)
{
	xmlNodePtr c;
	xmlChar *own;
	int same;

	for (c = root->children; c; c = c->next) {
		if (!is_w(c, k->note))
			continue;
		own = xmlGetProp(c, BAD_CAST "id");
		same = xmlStrEqual(own, id);
		xmlFree(own);
		if (same)
			return c;
	}
	return NULL;
}

static int
no_note(struct resources *r, struct opc *from)
{
	diag_add(r->diag, R_TEMPLAT, loc_file(opc_file(from)), "catatan yang dirujuk tidak ada");
	return -1;
}

/* One reference: its note is copied below holder, both get a new number. */
static int
take_note(struct resources *r, struct opc *from, const struct notes *k, struct str theirs, xmlNodePtr root,
    xmlNodePtr ref, xmlNodePtr holder)
{
	xmlChar *id = xmlGetProp(ref, BAD_CAST "id");
	xmlNodePtr note = note_of(root, k, id), copy;
	struct str to = str_printf(r->arena, "%u", NUM_BASE + ++r->serial);

	xmlFree(id);
	if (!note)
		return no_note(r, from);
	copy = xmlDocCopyNode(note, ref->doc, 1);
	xmlAddChild(holder, copy);
	set_w(copy, "id", to.p);
	set_w(ref, "id", to.p);
	return merge_rels(r, from, theirs, r->name[k->tree], copy);
}

static int
take_kind(struct resources *r, struct opc *from, struct str main, const struct notes *k, xmlNodePtr body,
    xmlNodePtr root)
{
	xmlNodePtr n, holder = NULL;
	xmlDocPtr doc = NULL;
	int rc = 0;

	for (n = body; n; n = next_node(body, n)) {
		if (!is_w(n, k->reference))
			continue;
		if (!holder) {
			own_notes(r, k);
			if (their_tree(r, from, main, k->kind, &doc) != 0)
				return -1;
			if (!doc)
				return no_note(r, from);
			if (adopt_part(r, from, k->tree, doc) != 0)
				rc = -1;
			holder = xmlNewChild(root, body->ns, BAD_CAST k->kind, NULL);
		}
		if (take_note(r, from, k, part_of_kind(from, main, k->kind), xmlDocGetRootElement(doc), n, holder) != 0)
			rc = -1;
	}
	xmlFreeDoc(doc);
	if (holder && (refuse_unfinished(r, from, holder) != 0 ||
	    refuse_tags(r, from, part_of_kind(from, main, k->kind), holder) != 0))
		rc = -1;
	return rc;
}

int
notes_take(struct resources *r, struct opc *from, struct str main, xmlNodePtr root)
{
	xmlNodePtr body = child_w(root, "body");
	size_t i;
	int rc = 0;

	for (i = 0; body && i < KINDS; i++)
		if (take_kind(r, from, main, &both[i], body, root) != 0)
			rc = -1;
	return rc;
}

void
notes_settle(struct resources *r, xmlNodePtr root)
{
	xmlNodePtr holder, note, own, copy;
	size_t i;

	for (i = 0; i < KINDS; i++) {
		holder = child_w(root, both[i].kind);
		if (!holder)
			continue;
		own = own_notes(r, &both[i]);
		for (note = holder->children; note; note = note->next) {
			copy = xmlDocCopyNode(note, own->doc, 1);
			xmlAddChild(own, copy);
			xmlDOMWrapReconcileNamespaces(NULL, copy, 1);
		}
		r->changed[both[i].tree] = true;
		drop(holder);
	}
}
