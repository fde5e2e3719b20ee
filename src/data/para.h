/*
 * The paragraph list: a document as its reader sees it, in order, with
 * automatic numbers resolved and the place in tables kept. DOCX and text
 * files become one; the decree model is recognised from it.
 *
 * Heads and feet of pages and notes are not in the order of the body: they
 * are a list of their own, `luar`, in which loc.part names the part of the
 * package and loc.place says it in words ("catatan kaki 2").
 */
#ifndef DATA_PARA_H
#define DATA_PARA_H

#include <stdbool.h>

#include "base/mem.h"
#include "base/str.h"
#include "diag/diag.h"

enum para_align { ALIGN_LEFT, ALIGN_CENTER, ALIGN_RIGHT, ALIGN_BOTH };

/* What bytes [from, to) of a text are, of which nothing can be seen in the text itself. */
enum rentang_jenis {
	RENTANG_MIRING,  /* in italics */
	RENTANG_ISIAN,   /* the prompt of a content control that nobody has filled in */
	RENTANG_HALAMAN  /* the number of the page; may be empty */
};

struct rentang {
	unsigned from, to;
	enum rentang_jenis jenis;
};

struct para {
	struct str text;  /* line breaks as '\n', tabs as '\t' */
	struct str label; /* automatic number as shown ("a.", "KESATU"), or empty */
	struct str style; /* name of the paragraph style, or empty */
	struct loc loc;
	enum para_align align;
	unsigned indent;         /* left indent, twips */
	unsigned table;          /* number of the top-level table, from 1; 0 outside */
	unsigned row, cell;      /* in that table, from 1 */
	unsigned col, span;      /* grid column of the cell, from 1, and its width */
	bool merged_up;          /* cell continues the one above (vMerge) */
	bool header_row;         /* row repeats on each page */
	bool section_end;        /* last paragraph of a section */
	bool page_break;         /* starts a new page */
	struct rentang *rentang; /* by their ends; those of one kind do not overlap */
	unsigned n_rentang;
};

/* Where the pages of a section show their number, if they do. */
struct nomor_halaman {
	enum { HALAMAN_TANPA, HALAMAN_KEPALA, HALAMAN_KAKI } letak;
	enum para_align align;
	bool berpagar;  /* "- 2 -" */
	struct loc loc; /* of the paragraph that shows it */
};

struct seksi {
	size_t sampai;        /* index of the paragraph behind its last one */
	struct loc loc;       /* of the paragraph that ends it */
	bool mendatar;        /* landscape */
	bool sambung;         /* begins on the page where the section before ends */
	bool pertama_lain;    /* the first page has a head and a foot of its own (titlePg) */
	bool mulai_ulang;     /* pages are counted anew, from `mulai` on */
	unsigned mulai;
	struct nomor_halaman biasa, pertama; /* of the first page: the same unless pertama_lain */
};

struct paras {
	struct para *v;
	size_t n, cap;
	struct paras *luar;   /* outside of the body; NULL: nothing */
	struct seksi *seksi;  /* of a DOCX, in order, at least one; of a text none */
	size_t n_seksi, seksi_cap;
};

/* Appends an empty paragraph one column wide and returns it; valid until the next call. */
struct para *paras_add(struct arena *a, struct paras *ps);

/*
 * How a line goes on in the next one: "pemban-" and "gunan" are one word
 * without the hyphen, "undang-" and "undang" one with it, else a blank parts
 * them. Tells what to take off the end of the first and to put between them.
 */
enum sambungan { SAMBUNG_SPASI, SAMBUNG_RAPAT, SAMBUNG_TANPA_HUBUNG };
enum sambungan para_sambungan(struct str line, struct str next);

/*
 * Whether a line is the number of a page: "- 2 -", "Halaman 2 dari 5"; where
 * a page is known to begin or end also "2", "2/5" and "2 | Halaman".
 */
bool para_is_halaman(struct str s, bool at_edge);

#endif
