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

/* from_para_kepala.c: the head of the decree, and of a lampiran. */
size_t read_kepala(struct reader *r, size_t from, size_t to);
size_t read_kepala_lampiran(struct reader *r, size_t from, size_t to, struct lampiran *l);

/* from_para_isi.c: Menimbang to the last diktum. */
size_t read_isi(struct reader *r, size_t from, size_t to);
/* Whether the line starts one of these parts. */
bool is_isi(const struct reader *r, size_t i);

/* from_para_penutup.c: signature and certification. */
size_t read_penutup(struct reader *r, size_t from, size_t to);
/* Those at the end of a lampiran. */
void read_penutup_lampiran(struct reader *r, size_t from, size_t to, struct lampiran *l);
bool is_penutup(struct str s); /* "Ditetapkan di ..." */
bool is_salinan(struct str s); /* "Salinan sesuai dengan aslinya" */
bool is_jabatan(struct str s); /* names an office that signs */

/* from_para_lampiran.c */
bool is_lampiran(const struct reader *r, size_t i);
void read_lampiran(struct reader *r, size_t from, size_t to);

/*
 * from_para_matriks.c: the matrix among the paragraphs [from, to), NULL when
 * there is none; *end: the paragraph behind it.
 */
struct matriks *read_matriks(struct arena *a, const struct paras *ps, size_t from, size_t to, size_t *end);

/*
 * Whether s begins with the word, in any case and even letter-spaced, and
 * what follows it (blanks off; may be NULL).
 */
bool opens_with(struct str s, const char *word, struct str *rest);
bool has_lower(struct str s);
bool has_letter(struct str s);
/* rest without a colon, or a semicolon in its place, in front. */
struct str skip_colon(struct str rest);
/* The label of a list in front of s ("a.", "12.", "(1)"), empty when there is none. */
struct str list_label(struct str s);
bool has_style(const struct line *l, const char *name);

/* The lines [from, to) joined; a hyphen at the end of one needs no blank. */
struct str join_lines(struct reader *r, size_t from, size_t to, char sep);
void append_text(struct buf *b, char sep, struct str s);
/* What b holds, in the arena; b is left empty. */
struct str take_text(struct arena *a, struct buf *b);
/* A text with its place: that of s in line i, or of the line when s is not a part of it. */
struct teks teks_at(const struct reader *r, size_t i, struct str s);

#endif
