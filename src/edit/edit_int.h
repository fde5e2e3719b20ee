/*
 * What the files of this module share; nobody else includes it.
 *
 *   edit.c      the way of a note through the rest, and the package
 *   part.c      bytes of a part and what changes in them
 *   line.c      a paragraph as a row of units that can be cut, and ranges in it
 *   mark.c      where runs are cut for anchors and tracked changes
 *   change.c    which replacements can be made, and the tracked ones
 *   fix.c       the plain ones
 *   comments.c  the comments part and what announces it
 */
#ifndef EDIT_EDIT_INT_H
#define EDIT_EDIT_INT_H

#include "edit/edit.h"
#include "edit/line.h"
#include "edit/mark.h"
#include "edit/part.h"

#define EDIT_AUTHOR "keputusan"
#define EDIT_INITIALS "kep"

/* Bytes [from, to) of a unit. */
struct chunk {
	const struct unit *unit;
	size_t from, to;
};

/* A replacement: bytes [from, to) of the line are the note's, those of the chunks go. */
struct change {
	size_t from, to;
	struct str put;
	struct chunk *v; /* at least one; of no bytes when nothing goes */
	size_t n;
	bool before;     /* what comes stands in front of the first, not behind */
};

struct edit {
	struct diag *diag;
	struct arena *arena;
	struct opc *in;
	enum edit_mode mode;
	struct note *note;
	unsigned *id;        /* of the comment of each note */
	struct range *range;
	size_t n;

	struct part doc;
	struct docx_trace trace; /* the body's paragraphs, by number */
	struct line **line;      /* of each paragraph, NULL until it is needed */
	size_t *field;           /* nth of every mark of a field, in order */
	size_t n_fields;
	size_t n_ranges;         /* of comments in the document */
	struct part comments;    /* root NULL: not there yet; name: what the document calls it */

	unsigned *used; /* ids that are taken, sorted */
	size_t n_used, used_cap;
	unsigned next_id;

	struct mark *mark;
	size_t n_marks, marks_cap;

	/* Parts that have other bytes now. */
	struct {
		struct str name, bytes;
		bool written;
	} changed[4];
	size_t n_changed;
};

/* edit.c */
unsigned edit_new_id(struct edit *e);
/* Takes every w:id of n and below it for used. */
void edit_take_ids(struct edit *e, const struct xml_node *n);
/* The part goes into the new package with its patches made. */
void edit_changed(struct edit *e, struct part *p);

/* change.c */
/* Makes the replacement part of its line; false: it cannot be made. */
bool change_add(struct edit *e, const struct range *r, struct str fix);

/* fix.c */
void fix_lines(struct edit *e);

/* comments.c */
/* Loads the comments that are there. 0, or -1 after a message. */
int comments_open(struct edit *e);
/* Writes the comments of the notes that have one. 0, or -1 after a message. */
int comments_write(struct edit *e);

#endif
