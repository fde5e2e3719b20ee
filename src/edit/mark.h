/*
 * Marks: what is put at an offset of the main part for an anchor of a comment
 * or a tracked change. Where one falls into a run, the run is closed in front
 * of it and a copy is opened behind.
 */
#ifndef EDIT_MARK_H
#define EDIT_MARK_H

#include "base/buf.h"
#include "edit/line.h"

/*
 * Something to be put at an offset of the main part. Where several meet,
 * what ends comes before what begins; a deletion is inside all that begins.
 * INS_RESUME opens again what an INS_AFTER has parted.
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

#endif
