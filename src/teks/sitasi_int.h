/* What the halves of sitasi share; nobody else includes it. */
#ifndef TEKS_SITASI_INT_H
#define TEKS_SITASI_INT_H

#include "teks/sitasi.h"

enum tanda_jenis {
	TANDA_KEPALA,  /* kind, number, year: a citation begins */
	TANDA_RUMUS,
	TANDA_LEMBAR,
	TANDA_DAERAH,  /* a gazette of a region */
	TANDA_TITIK    /* a semicolon: whatever was open ends */
};

/* A piece of a text that the pattern knows; slices of that text, p NULL where a part is missing. */
struct tanda {
	enum tanda_jenis jenis;
	struct str s;
	bool uud;                    /* of TANDA_KEPALA: the constitution, which has no number */
	struct str kata, nomor, tahun, tanggal, tahun_tanggal;
	bool garis;                  /* the number goes on: 15/Kpts/KPU/TAHUN 2017 */
	bool tentang;                /* "tentang" or "perihal" stands behind */
	struct lembar lembar;        /* of TANDA_LEMBAR */
	enum lembar_no no;
};

/* The pieces of text in order; *n of them. -1 when the search was given up. */
int sitasi_tanda(const struct sitasi_baca *b, struct str text, struct tanda **out, size_t *n);

/* A citation from its first piece; NULL when that has neither year nor "tentang". */
struct sitasi *sitasi_kepala(struct arena *a, const struct tanda *t);

/* Which formula the words are. */
struct rumus sitasi_rumus(struct arena *a, struct str s);

/* What a title says of itself: perubahan, ke, perppu. objek must be set. */
void sitasi_judul(struct arena *a, struct sitasi *s);

#endif
