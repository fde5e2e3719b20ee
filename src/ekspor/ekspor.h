/*
 * From the model of a decree to the files of a folder that drafts it again:
 * the other direction of decree_from_value, matriks_from_grid and
 * read_markdown. What these derive is left out where they come to the same.
 */
#ifndef EKSPOR_EKSPOR_H
#define EKSPOR_EKSPOR_H

#include "base/buf.h"
#include "decree/decree.h"

/* The file of a piece of a lampiran, and the template of a matrix, as decree.yaml names them. */
struct ekspor_potongan {
	const char *berkas;
	const char *templat;
};

/*
 * The values of a decree.yaml. potongan[i][j] belongs to piece j of lampiran
 * i; a lampiran without pieces has one, an empty narrative. Texts that are
 * printed in capitals come in ordinary letters, keys that have no text to
 * show as dots.
 */
struct value *ekspor_keputusan(struct arena *a, const struct decree *k,
    const struct ekspor_potongan *const *potongan);

/* The grid of a plan that is read as this matrix, as far as a plan can say it. */
struct value *ekspor_matriks(struct arena *a, const struct matriks *m);

/* Index of the first paragraph from that number, or line, on: they rise. */
size_t ekspor_paragraf(const struct paras *ps, struct loc loc);

/* What became of the form of a narrative; counted on by each one. */
struct ekspor_catatan {
	size_t tanda_butir; /* bullets that are "-" now */
	size_t miring;      /* stretches in italics that are in italics still */
};

/*
 * Piece j of lampiran i as Markdown, with what only the paragraphs that it
 * was read from know: tables, new pages and italics. Appends to out.
 */
void ekspor_narasi(struct arena *a, const struct decree *k, const struct paras *ps, size_t i, size_t j,
    struct buf *out, struct ekspor_catatan *catatan);

/* Says which parts of the decree that was read come out otherwise in the one that its export drafts. */
void ekspor_banding(struct diag *d, struct arena *a, const struct decree *k, const struct decree *baru);

/* Says the paragraphs of the document that was read whose words are not in the one that was drafted. */
void ekspor_hilang(struct diag *d, struct arena *a, const struct paras *asal, const struct paras *hasil);

#endif
