/*
 * What the files of this module share; nobody else includes it.
 *
 *   edit.c      the way of a note through the rest, and the package
 *   part.c      bytes of a part and what changes in them
 *   line.c      a paragraph as a row of units that can be cut, and ranges in it
 *   mark.c      comment anchors and tracked changes: where runs are cut for them
 *   change.c    which replacements can be made, and the tracked ones
 *   fix.c       the plain ones
 *   comments.c  the comments part and what announces it
 */
#ifndef EDIT_EDIT_INT_H
#define EDIT_EDIT_INT_H

#include "edit/edit.h"
#include "edit/part.h"
#include "read/docx_trace.h"

#define EDIT_AUTHOR "keputusan"
#define EDIT_INITIALS "kep"

/* A stretch of a paragraph's text that comes from one element. */
struct unit {
	const struct xml_node *atom; /* cannot be cut, but for a w:t: a child of a run, or what runs are wrapped in */
	const struct xml_node *run;  /* that holds it; NULL: atom is around runs */
	const struct xml_node *para; /* the w:p that holds it */
	size_t from, to;             /* bytes of the text */

	/* A w:t whose characters are those of the text, capitals aside. */
	bool text;
	bool preserve;     /* xml:space */
	bool lead, trail;  /* blanks at its ends that do not count */
	uint32_t *raw;     /* where byte from + i stands in the part, and behind the last */
};

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

/* A paragraph that notes are put in. */
struct line {
	const struct docx_paragraph *p;
	struct unit *v; /* in the order of the text; pieces that stand in no paragraph are left out */
	size_t n;
	uint32_t *at;   /* byte of each character, and behind the last; NULL: all are ASCII */
	size_t chars;
	const struct xml_node *host; /* in a text box: what holds the box in the main text */
	bool homeless;               /* a text box that nothing holds */
	struct change **change;      /* accepted, by place */
	size_t n_changes, changes_cap;
};

/* What a note is about: from a byte of one line to a byte of this or a later one. */
struct range {
	struct line *line, *end;
	size_t from, to;
	bool exact; /* these are the words of the note, inside one line */
};

/*
 * Something to be put at an offset of the main part. Where several meet,
 * what ends comes before what begins; a deletion is inside all that begins.
 */
enum rank { DEL_CLOSE, INS_AFTER, RANGE_END, INS_RESUME, RANGE_START, INS_BEFORE, DEL_OPEN };

/* An offset, and what has to be cut in two for something to stand there. */
struct place {
	size_t at;
	const struct xml_node *run;   /* or NULL */
	const struct unit *unit;      /* whose w:t is cut at byte x of the text too, or NULL */
	size_t x;
	const struct xml_node *empty; /* a "<w:p/>" to be opened, or NULL */
};

struct mark {
	struct place place;
	enum rank rank;
	size_t seq;
	struct str xml; /* none of a deletion, which is closed and opened as need be */
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

/* line.c */
bool is_insertion(const struct xml_node *n); /* w:ins, w:moveTo */
/* May stand between a paragraph and its runs, and have part of what it holds in a range. */
bool is_wrapper(const struct xml_node *n);
/* The line of a paragraph number; 0: the first that shows something. NULL: there is none. */
struct line *line_get(struct edit *e, unsigned number);
bool range_find(struct edit *e, const struct note *note, struct range *out); /* false: no such paragraph */
/* Index of the first unit that ends behind byte at. */
size_t line_unit(const struct line *l, size_t at);

/* mark.c */
/* In front of byte at of a unit's text, or behind the one before it; beside a unit that cannot be cut there. */
struct place place_of(const struct edit *e, const struct unit *u, size_t at, bool after);
/* Takes a place at the edge of a wrapper outside of it, as far as `leaves` says so of the wrapper. */
void place_climb(const struct edit *e, struct place *p, const struct xml_node *n, bool after,
    bool (*leaves)(const struct xml_node *wrapper));
void mark_add(struct edit *e, struct place place, enum rank rank, struct str xml);
/* Puts the anchor of a comment around a range. */
void mark_comment(struct edit *e, const struct range *r, unsigned id);
/* "<w:ins ...>" or "<w:del ...>" of ours. */
void revision_open(struct edit *e, struct buf *b, const char *name);
/* Start of a copy of a run: its tag and its properties; without those that a tracked change keeps, or with. */
void run_open(struct edit *e, struct buf *b, const struct xml_node *run, bool history);
/* All marks become patches of the main part. */
void marks_settle(struct edit *e);

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
