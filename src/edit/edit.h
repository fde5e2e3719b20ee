/*
 * Edits to a DOCX that somebody else made: remarks put at the very words they
 * are about, or words replaced, and nothing else touched.
 *
 * EDIT_ANNOTATE makes each note a comment of Word, and its replacement a
 * tracked change, both by "keputusan" and without a date, so that the same
 * input gives the same bytes. In the main part bytes are only inserted: taking
 * them out again gives the part as it was, but for a paragraph "<w:p/>", which
 * has to be opened. EDIT_FIX replaces words as if they had been typed, and
 * writes no comment. Entries of the package that do not change are copied as
 * they lie; those that may are the main part, its relationships, the
 * comments and the content types.
 *
 * Paragraphs and characters count as in struct para of read_docx. Only the
 * body can be edited: Word takes no comments in headers, footers and
 * footnotes. In a text box it ignores them, so a note there is put at the
 * box. What an mc:AlternateContent holds for other programs a second time
 * keeps its words.
 *
 * Words are replaced where a person could type over them: in runs of text,
 * inside hyperlinks, results of fields and content controls too. Where that
 * would break something - a symbol, a page break, part of a field, a locked
 * or data-bound content control, more than one paragraph - the note stays a
 * comment. So does the later one, in the order given, of two that overlap.
 */
#ifndef EDIT_EDIT_H
#define EDIT_EDIT_H

#include "base/str.h"
#include "diag/diag.h"
#include "ooxml/opc.h"

enum {
	EDIT_COMMENTS_MAX = 32767, /* Word opens no file with more comment ranges */
	EDIT_SEARCH_MAX = 4096     /* bytes of words that are looked for when they are not where they should be */
};

enum edit_mode { EDIT_ANNOTATE, EDIT_FIX };

/* What became of a note. */
enum note_done {
	NOTE_NOT_PLACED,
	NOTE_COMMENTED, /* a comment, no replacement */
	NOTE_REPLACED   /* tracked, with a comment; or plainly */
};

struct note {
	const char *part;    /* as in struct loc: "" or NULL for the body */
	unsigned para;       /* loc.a; 0: the document, at its first words */
	unsigned end_para;   /* where the range ends, when that is another one; else 0 */
	size_t from, to;     /* characters [from, to) of struct para.text, from 0; from == to: all of it */
	/*
	 * What should stand there; empty: anything. Words that stand elsewhere
	 * in the paragraph are found; if they do not, the note is about all of it.
	 */
	struct str words;
	struct str text;     /* of the comment; '\n' begins a paragraph */
	struct str fix;      /* what the words should be; p NULL: none */
	enum note_done done; /* set by edit_docx */
};

/*
 * Puts the package with the n notes into out, which the caller commits. The
 * package may be closed at once. Messages about what cannot be read at all
 * go to d. 0, or -1 after a message; then out is to be dropped.
 */
int edit_docx(struct diag *d, struct opc *in, struct note *v, size_t n, enum edit_mode mode,
    struct opc_out *out);

#endif
