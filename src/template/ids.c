/*
 * Ids of drawings and bookmarks, and the names of bookmarks: a part may have
 * each once only, and every document counts them from the same start.
 */
#include <string.h>

#include "base/buf.h"
#include "template/dom.h"
#include "template/resource_int.h"

enum {
	ID_BASE = 100000,  /* above those of the pictures that a rendering adds */
	NAME_MAX_LEN = 30, /* Word takes 40, with what is put behind it */
};

static bool
is_drawing(const xmlNode *n)
{
	static const char end[] = "/wordprocessingDrawing";

	return n->type == XML_ELEMENT_NODE && n->ns && strcmp((const char *)n->name, "docPr") == 0 &&
	    str_ends(str_of((const char *)n->ns->href), end);
}

static bool
is_bookmark(const xmlNode *n)
{
	return is_w(n, "bookmarkStart") || is_w(n, "bookmarkEnd");
}

void
ids_note(struct resources *r, xmlNodePtr root)
{
	xmlNodePtr n;
	struct str id, name;

	for (n = root; n; n = next_node(root, n)) {
		if (!is_drawing(n) && !is_w(n, "bookmarkStart"))
			continue;
		id = prop_of(r->arena, n, "id");
		if (id.p)
			remember(r, &r->ids, id, id);
		name = is_bookmark(n) ? prop_of(r->arena, n, "name") : (struct str){NULL, 0};
		if (name.p)
			remember(r, &r->bookmarks, name, name);
	}
}

static struct str
new_id(struct resources *r)
{
	struct str id;

	do
		id = str_printf(r->arena, "%u", ID_BASE + ++r->last_id);
	while (renamed(r->ids, id).p);
	return id;
}

/* Both ends of a bookmark follow each other. */
static void
renumber_ids(struct resources *r, xmlNodePtr root)
{
	struct rename *done = NULL;
	xmlNodePtr n;

	for (n = root; n; n = next_node(root, n)) {
		struct str id, to;

		if (is_drawing(n)) {
			xmlSetProp(n, BAD_CAST "id", BAD_CAST new_id(r).p);
			continue;
		}
		if (!is_bookmark(n) || !(id = prop_of(r->arena, n, "id")).p)
			continue;
		to = renamed(done, id);
		if (!to.p) {
			to = new_id(r);
			remember(r, &done, id, to);
		}
		xmlSetNsProp(n, n->ns, BAD_CAST "id", BAD_CAST to.p);
	}
}

/* Names that are taken get another; all that come in are taken from now on. */
static struct rename *
rename_bookmarks(struct resources *r, xmlNodePtr root)
{
	struct rename *done = NULL;
	xmlNodePtr n;
	struct str name, to;

	for (n = root; n; n = next_node(root, n)) {
		if (!is_w(n, "bookmarkStart") || !(name = prop_of(r->arena, n, "name")).p)
			continue;
		to = name;
		while (renamed(r->bookmarks, to).p)
			to = str_printf(r->arena, "%.*sK%u", STRF(str_sub(name, 0, NAME_MAX_LEN)), ++r->last_id);
		remember(r, &r->bookmarks, to, to);
		if (str_eq(to, name))
			continue;
		remember(r, &done, name, to);
		xmlSetNsProp(n, n->ns, BAD_CAST "name", BAD_CAST to.p);
	}
	return done;
}

/* A field's words with new names for old: PAGEREF _Toc1 \h, HYPERLINK \l "_Toc1". */
static struct str
follow_words(struct resources *r, const struct rename *names, struct str instr)
{
	struct buf all = BUF_INIT;
	struct str made;

	while (instr.n) {
		struct str word = str_cut(&instr, ' '), bare = word, to;

		if (word.n > 1 && word.p[0] == '"' && word.p[word.n - 1] == '"')
			bare = str_sub(word, 1, word.n - 1);
		to = renamed(names, bare);
		buf_add(&all, word.p, (size_t)(bare.p - word.p));
		buf_addstr(&all, to.p ? to : bare);
		/* What is behind it: the quote, and the blank where it was cut. */
		buf_add(&all, bare.p + bare.n, (size_t)(instr.p - (bare.p + bare.n)));
	}
	made = str_dup(r->arena, buf_str(&all));
	buf_release(&all);
	return made;
}

static void
follow(struct resources *r, const struct rename *names, xmlNodePtr root)
{
	xmlNodePtr n;
	struct str old, to;

	for (n = root; n && names; n = next_node(root, n)) {
		if (n->type == XML_TEXT_NODE && is_w(n->parent, "instrText"))
			xmlNodeSetContent(n, BAD_CAST follow_words(r, names, str_of((const char *)n->content)).p);
		if (is_w(n, "fldSimple") && (old = prop_of(r->arena, n, "instr")).p)
			xmlSetNsProp(n, n->ns, BAD_CAST "instr", BAD_CAST follow_words(r, names, old).p);
		if (is_w(n, "hyperlink") && (old = prop_of(r->arena, n, "anchor")).p && (to = renamed(names, old)).p)
			xmlSetNsProp(n, n->ns, BAD_CAST "anchor", BAD_CAST to.p);
	}
}

void
ids_merge(struct resources *r, xmlNodePtr root)
{
	renumber_ids(r, root);
	follow(r, rename_bookmarks(r, root), root);
}
