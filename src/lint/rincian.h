/*
 * Lists as they stand on paper: lines with a label in front. rincian_susun
 * finds which of them belong to one list and which are items of an item,
 * from the labels alone: what a word processor or a scan says of the indent
 * cannot be relied on.
 */
#ifndef LINT_RINCIAN_H
#define LINT_RINCIAN_H

#include "base/mem.h"
#include "base/str.h"
#include "diag/diag.h"

/* jenis: 'a' letters, '1' digits, 'i' Roman, 'A' and 'I' the same in capitals, 'B' of BAB, '-' a bullet; 0: none. */
struct label {
	char jenis;
	char tanda;          /* '.' ')' or '(' for both brackets; 0: none */
	unsigned nilai;      /* 3 for c; 0 for a bullet */
	unsigned romawi;     /* what a letter is as a Roman number; 0: it is none */
	size_t n;            /* bytes, blanks behind it not counted; 0: no label */
};

/* The label in front of s. */
struct label label_baca(struct str s);
/* "b." for the second of that kind of list. */
struct str label_tulis(struct arena *a, struct label kind, unsigned nilai);

/*
 * The end of the first item of s, which begins with a label or is what stands
 * in front of a list: items may also follow each other in one line, "Tim
 * bertugas: a. menyusun; dan b. melaporkan." *last: the label read last.
 */
size_t rincian_ujung(struct str s, struct label *last);

struct butir_rincian {
	struct label label;  /* n 0: no item, but a paragraph or heading that stands between */
	struct str tulis;    /* the label as it stands */
	struct str text;
	struct loc loc;
	bool judul;          /* a heading: its list goes on over all that is below it */
	/* Filled by rincian_susun: */
	unsigned tingkat;    /* from 1; headings do not count */
	size_t daftar;       /* number of its list, from 1; 0: in none */
	size_t induk;        /* index of the item it belongs to, + 1; 0: none */
	size_t sebelum;      /* index of the item before it in its list, + 1; 0: it is the first */
	bool beranak;        /* items of its own follow directly */
	unsigned harusnya;   /* the number that should stand there, when another does; else 0 */
};

/* In order of the text. Labels may be read otherwise: "i." as a letter or a Roman number. */
void rincian_susun(struct arena *a, struct butir_rincian *v, size_t n);

#endif
