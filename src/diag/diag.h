/*
 * Messages. Everything the program has to say about a file is added to one
 * struct diag, which sorts by file and place and prints once. Nothing here
 * stops a run: a check adds its message and goes on, so that all faults of a
 * file come out together.
 *
 * Three kinds of trouble: a fault of a document is a message; a failure of
 * the machine is -1 from the function and one message with rule R_MESIN; a
 * bug of ours is an assert.
 */
#ifndef DIAG_DIAG_H
#define DIAG_DIAG_H

#include <stdbool.h>
#include <stdio.h>

#include "base/buf.h"
#include "base/str.h"

/* UNSUPPORTED: the file holds what we cannot judge or keep; silence would be false. */
enum level { LEVEL_INFO, LEVEL_WARNING, LEVEL_ERROR, LEVEL_UNSUPPORTED };

/*
 * One rule: its message, and why. Texts are Indonesian. bad and good are
 * examples: for a rule of a decree they run as tests.
 */
struct rule {
	const char *id; /* never changes, never translated */
	enum level level;
	const char *text;
	const char *source;
	const char *bad, *good;
};

/* The rules known to the program itself, see rules.h; index with enum rule_no. */
#define RULE(no, id, level, text, source, bad, good) R_##no,
enum rule_no {
#include "diag/rules.h"
	R__COUNT
};
#undef RULE
enum { FIRST_DECREE_RULE = R_MESIN + 1 };
extern const struct rule rules[R__COUNT];

/*
 * A place in the unit of its source. It is copied by value into every value,
 * paragraph and node; the pointers live as long as the arena of the reader.
 */
enum loc_kind {
	LOC_NONE,   /* the file as a whole */
	LOC_LINE,   /* a: line, b: column (characters, from 1) */
	LOC_RECORD, /* a: record, b: field (CSV) */
	LOC_CELL,   /* part: sheet; a: row, b: column */
	LOC_PARA    /* part: "" for the body; a: paragraph, b: character */
};

struct loc {
	const char *file;
	const char *part;
	const char *place; /* in words a reader of the document uses, or NULL */
	enum loc_kind kind;
	unsigned a, b;
};

struct loc loc_file(const char *file);

struct message {
	const struct rule *rule;
	enum level level;
	struct loc loc;
	struct str arg;  /* what is special about this case; may be empty */
	struct str text; /* the offending words as they stand; may be empty */
	struct str fix;  /* what they should be; p NULL: not known */
	bool sure;       /* fix may be applied unread */
	bool placed;     /* loc is that of the words, and these are known: */
	unsigned end_a, end_b; /* loc.a and loc.b behind them */
	struct str line; /* the line of the source where they begin, */
	size_t from, to; /* and their bytes in it */
	bool told;       /* printed already */
	unsigned seq;    /* order of arrival, breaks ties */
};

struct diag; /* opaque; one for a run */

struct diag *diag_new(void);
void diag_free(struct diag *d); /* accepts NULL */

/* Adds a message; fmt tells what is special, "" for nothing. */
void diag_add(struct diag *d, enum rule_no no, struct loc loc, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

/* What a check of a decree found. */
struct finding {
	struct loc loc;   /* of the text in which the words stand */
	struct str words; /* the offending ones as they stand; may be empty */
	unsigned nth;     /* which of several same words of that text, from 0 */
	size_t reach;     /* bytes of that text; 0: not known */
	unsigned back;    /* characters before loc where the words may begin: they are a label */
	struct str fix;   /* what they should be; p NULL: not known */
	bool sure;        /* fix may be applied unread */
};

/* Adds a finding of a rule, which may have come from data and is copied. */
void diag_add_finding(struct diag *d, const struct rule *r, const struct finding *f,
    const char *fmt, ...) __attribute__((format(printf, 4, 5)));
/* A line of a text, or a paragraph of a document, with its number there. */
struct source_line {
	unsigned number;
	struct str text;
};

/*
 * Tells the text of a file (of a part of it, "" for the body): findings there
 * get the place of their very words, and the line to show. The lines go up by
 * number; they are borrowed until diag_forget_sources.
 */
void diag_add_source(struct diag *d, const char *file, const char *part, const struct source_line *v, size_t n);
void diag_forget_sources(struct diag *d);

/* From now on findings of the rule of that id have another level, or are left out (LEVEL_OFF). */
enum { LEVEL_OFF = -1 };
void diag_set_level(struct diag *d, const char *id, int level);

/* One R_MESIN message: "what: reason", reason from errno. Returns -1. */
int diag_errno(struct diag *d, const char *file, const char *what);

/*
 * Says why a file cannot be read, from errno: a fault of the input (R_BERKAS:
 * absent, a folder, not allowed, too large) or of the machine.
 */
void diag_unreadable(struct diag *d, const char *file);
/* errno in Indonesian where it is a fault of the user's, else the system's words. */
const char *diag_reason(void);

/* Messages at this level so far (UNSUPPORTED is not counted as an error). */
size_t diag_count(const struct diag *d, enum level level);
/* Worst trouble: 0 none, 1 errors of a decree, 2 unusable input, 3 the machine. */
int diag_status(const struct diag *d);
/* Errors of a decree are told but do not count: a draft may have them. */
void diag_tolerate(struct diag *d);

/*
 * Sorted by file and place. The array is the diag's, valid until the next
 * diag_add; *n is its length.
 */
struct message *diag_sorted(struct diag *d, size_t *n);

/*
 * Each of these prints what has not been printed yet.
 * text: "berkas:12:3: error: text: argument [id]", one line a message.
 */
void diag_print_text(struct diag *d, FILE *f);
/* The same with the line of the source below it and a caret under the words, and counts at the end. */
void diag_print_findings(struct diag *d, FILE *f);
/* An array of objects; keys are in the README. */
void diag_print_json(struct diag *d, FILE *f);
/* SARIF 2.1.0 (OASIS standard): one run of the tool of that version. */
void diag_print_sarif(struct diag *d, const char *version, FILE *f);

const char *level_name(enum level level);
/* info, warning or error by its name; -1 for any other word. */
int level_from_name(struct str name);
/* "berkas:12:3" or "berkas:Lembar1!C4"; b is appended to. */
void loc_format(struct loc loc, struct buf *b);
/* The cell alone: "C4". */
void loc_format_cell(struct loc loc, struct buf *b);
/* "text: argument" of a message. */
void message_format(const struct message *m, struct buf *b);

#endif
