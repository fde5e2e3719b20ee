/*
 * A matrix for the checks that look at it: its rows in a line, what its
 * columns are, and how a finding in a cell is told.
 */
#ifndef LINT_TABEL_H
#define LINT_TABEL_H

#include "lint/naskah.h"

struct baris_tabel {
	const struct baris *v;
	const struct bagian *bagian;
	bool awal; /* the first of its section */
};

struct tabel {
	struct lint *lint;
	const struct matriks *m;
	size_t lampiran;       /* index of the one it stands in */
	struct baris_tabel *v;
	size_t n;
	size_t nomor;          /* column of the numbers of the items; n_kolom: none */
	unsigned *bulan;       /* by column: the month it stands for, or 0 */
	size_t n_bulan;        /* columns of months */
	bool rusak;            /* its rows have not kept their cells, by which a reading has lost its columns */
};

typedef void tabel_fn(const struct tabel *t);
tabel_fn tabel_urutan;                    /* matriks_urutan.c */
tabel_fn tabel_kosong, tabel_ulang, tabel_bilangan; /* matriks_isi.c */
tabel_fn tabel_waktu;                     /* matriks_waktu.c */
tabel_fn tabel_tautan;                    /* tautan.c */
tabel_fn tabel_sel;                       /* matriks.c */

struct tabel tabel_baca(struct lint *l, size_t lampiran, const struct matriks *m);

/* The text of a cell, blanks off its ends. */
struct str tabel_isi(const struct tabel *t, size_t row, size_t column);
/* Whether it is that of the row above, of which it is a blank cell. */
bool tabel_lanjutan(const struct tabel *t, size_t row, size_t column);
/* The text of a cell, to be told of. */
struct satuan tabel_satuan(const struct tabel *t, size_t row, size_t column);

/* Whether the title of a column has one of the words, which are capitals. */
bool kolom_bertajuk(struct arena *a, const struct kolom *k, const char *const *words, size_t n);
/* Whether the column says when something is to be done. */
bool kolom_waktu(struct arena *a, const struct kolom *k);

#endif
