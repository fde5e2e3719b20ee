/* What resource.c and merge.c share. */
#ifndef TEMPLATE_RESOURCE_INT_H
#define TEMPLATE_RESOURCE_INT_H

#include "template/resource.h"

#define TYPE_REL "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define TYPE_WML "application/vnd.openxmlformats-officedocument.wordprocessingml."

/* First number of our own lists: far above what Word itself counts up to. */
enum { NUM_BASE = 10000 };

enum tree { TREE_TYPES, TREE_STYLES, TREE_NUMBERING, TREE_FOOTNOTES, TREE_ENDNOTES, TREE__COUNT };

/* The relationships of one part. */
struct rels_tree {
	struct str part, name; /* whose; name of the rels part itself */
	xmlDocPtr doc;
	bool changed;
	struct rels_tree *next;
};

struct added {
	struct str name, bytes;
};

struct resources {
	struct diag *diag;
	struct arena *arena;
	struct opc *package;
	struct str main;               /* main document part */
	struct str name[TREE__COUNT];  /* part; empty: the package has none yet */
	xmlDocPtr doc[TREE__COUNT];    /* NULL: not looked at */
	bool changed[TREE__COUNT];
	struct rels_tree *rels;
	struct added *added;
	size_t n_added, added_cap;
	unsigned serial;               /* makes new names and ids unique */
	bool plain;                    /* the document being taken over has no tags */
	unsigned last_id;              /* of a drawing or bookmark that came in */
	struct rename *ids;            /* of those in the main template: to themselves */
	struct rename *bookmarks;      /* names that are taken: to themselves */
	struct rename *lists;          /* of resources_list: key to w:numId */
	const struct resources *base;  /* of a copy: where styles and numbering are */
};

/* The tree of a part, parsed when first needed. NULL when there is none, or after a message. */
xmlDocPtr resources_tree(struct resources *r, enum tree which);
/* Part of that kind that belongs to main, or empty. */
struct str part_of_kind(struct opc *p, struct str main, const char *kind);
void add_type(struct resources *r, struct str part, struct str type);
/* Adds a relationship of part; returns its new id. */
struct str add_rel(struct resources *r, struct str part, struct str type, struct str target, bool external);
/* The numbering part; made when the main template has none. */
xmlDocPtr numbering_tree(struct resources *r);
/*
 * Starts a part that the main template has not: word/NAME.xml, of that kind
 * of relationship, with an empty root w:NAME.
 */
xmlNodePtr start_tree(struct resources *r, enum tree which, const char *name);
/* What is in part `of` of from, and below root, gets its relationships from our part `to`. */
int merge_rels(struct resources *r, struct opc *from, struct str of, struct str to, xmlNodePtr root);
/* The tree of a part of that kind in *doc, NULL when there is none. -1 after a message. */
int their_tree(struct resources *r, struct opc *from, struct str main, const char *kind, xmlDocPtr *doc);
/* What is copied from their part into our tree stays valid there. -1 after a message. */
int adopt_part(struct resources *r, struct opc *from, enum tree which, xmlDocPtr theirs);
/*
 * Comments, recorded changes and what Word has yet to take in are for those
 * who write, not for a decree to be signed. -1 after a message for each kind.
 */
int refuse_unfinished(struct resources *r, struct opc *from, xmlNodePtr root);
/* Headers, footers and notes come in as they are: a tag of a template would be printed. -1 after a message. */
int refuse_tags(struct resources *r, struct opc *from, struct str part, xmlNodePtr root);

/*
 * notes.c: the foot- and endnotes that a body refers to. The first call hangs
 * them below root, so that their styles are taken over with the body's; the
 * second moves them to where they belong. -1 after messages.
 */
int notes_take(struct resources *r, struct opc *from, struct str main, xmlNodePtr root);
void notes_settle(struct resources *r, xmlNodePtr root);

/* ids.c: what the main body uses is taken. */
void ids_note(struct resources *r, xmlNodePtr root);
/* The drawings and bookmarks below root get ids and names that are not. */
void ids_merge(struct resources *r, xmlNodePtr root);

/* Put a w:abstractNum and a w:num where the schema wants them. */
void add_abstract(xmlNodePtr root, xmlNodePtr list);
void append_num(xmlNodePtr root, xmlNodePtr num);

/* What was given anew, old to new. */
struct rename {
	struct str from, to;
	struct rename *next;
};
struct str renamed(const struct rename *list, struct str from); /* p NULL: not there */
void remember(struct resources *r, struct rename **list, struct str from, struct str to);

/*
 * Takes a part over under a new name, with what it refers to; *target is
 * "/word/...". 0, or -1 after a message.
 */
int copy_part(struct resources *r, struct opc *from, struct str part, int depth, struct str *target);

#endif
