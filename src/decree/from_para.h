/*
 * What the files of decree_from_para share: the document as lines, and how a
 * line is recognised. Each reader fills one part of the decree from the lines
 * [from, to) and returns the first line that it did not take.
 */
#ifndef DECREE_FROM_PARA_H
#define DECREE_FROM_PARA_H

#include "base/buf.h"
#include "decree/decree.h"

/* A line of a paragraph, trimmed and not empty. */
struct line {
	struct str s;
	const struct para *p;
	bool first; /* of its paragraph */
	bool apart; /* blank ones stand before it */
};

struct reader {
	struct arena *arena;
	const struct paras *paras;
	struct line *v;
	size_t n, cap;
	struct decree *k;
};

/* from_para_sel.c: the lines from `from` on are those of a row; puts labels in front of their texts. */
void fp_luruskan(struct reader *r, size_t from);

/* from_para_kepala.c: the head of the decree, and of a lampiran. */
size_t fp_kepala(struct reader *r, size_t from, size_t to);
size_t fp_kepala_lampiran(struct reader *r, size_t from, size_t to, struct lampiran *l);

/* from_para_isi.c: Menimbang to the last diktum. */
size_t fp_isi(struct reader *r, size_t from, size_t to);
/* Whether the line starts one of these parts. */
bool fp_is_isi(const struct reader *r, size_t i);
/* What a line is that says nothing but a label, colons aside. */
enum fp_label { FP_BUKAN, FP_TITIK_DUA, FP_BAGIAN /* Menimbang */, FP_URUTAN /* KESATU */, FP_BUTIR /* a. */ };
enum fp_label fp_label_of(struct arena *a, struct str s);

/* from_para_penutup.c: signature, certification, to whom copies go. */
size_t fp_penutup(struct reader *r, size_t from, size_t to);
/* Those at the end of a lampiran; returns the first line of them. */
size_t fp_penutup_lampiran(struct reader *r, size_t from, size_t to, struct lampiran *l);
bool fp_is_penutup(struct str s); /* "Ditetapkan di ..." */
bool fp_is_salinan(struct str s); /* "Salinan sesuai dengan aslinya" */
bool fp_is_jabatan(struct str s); /* names an office that signs */
bool fp_is_tembusan(struct str s); /* "Tembusan:" and the like */

/* from_para_lampiran.c */
bool fp_is_lampiran(const struct reader *r, size_t i);
void fp_lampiran(struct reader *r, size_t from, size_t to);

/*
 * from_para_matriks.c: the matrix among the paragraphs [from, to), NULL when
 * there is none; *start: the first of its table; *end: the one behind it.
 */
struct matriks *fp_matriks(struct arena *a, const struct paras *ps, size_t from, size_t to,
    size_t *start, size_t *end);

/*
 * Whether s begins with the word, in any case and even letter-spaced, and
 * what follows it (blanks off; may be NULL).
 */
bool fp_opens_with(struct str s, const char *word, struct str *rest);
/* rest without a colon, or a semicolon in its place, in front. */
struct str fp_skip_colon(struct str rest);
/* The label of a list in front of s ("a.", "12.", "(1)"), empty when there is none. */
struct str fp_list_label(struct str s);
/* The dash or dot in front of s that some lists have instead, or empty. */
struct str fp_dash(struct str s);
bool fp_has_style(const struct line *l, const char *name);

/* The lines [from, to) joined; with a blank for sep, a word that was divided becomes one again. */
struct str fp_join(struct reader *r, size_t from, size_t to, char sep);
void fp_append(struct buf *b, char sep, struct str s);
/* What b holds, in the arena; b is left empty. */
struct str fp_take(struct arena *a, struct buf *b);
/* A text with its place: that of s in line i, or of the line when s is not a part of it. */
struct teks fp_teks(const struct reader *r, size_t i, struct str s);

#endif
