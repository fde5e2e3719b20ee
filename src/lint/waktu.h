/*
 * When something is to be done, as cells of a plan say it: "Maret 2022",
 * "Januari - Juni", "Triwulan II", "TW 1", "Semester I", "setiap bulan".
 */
#ifndef LINT_WAKTU_H
#define LINT_WAKTU_H

#include "base/mem.h"
#include "base/str.h"

enum { TAHUN_DISEBUT = 8 }; /* years of one cell; no more are read */

struct waktu {
	unsigned bulan;  /* bit m: month m may be meant; 0: none is named */
	unsigned pasti;  /* those of them that are named one by one */
	unsigned paling_sedikit; /* months there must be of them: 12 for "setiap bulan", 4 for "setiap triwulan" */
	bool terbaca;    /* nothing else is said */
	struct str tahun[TAHUN_DISEBUT]; /* as they stand in the text */
	size_t n_tahun;
};

struct waktu waktu_baca(struct arena *a, struct str s);

#endif
