/*
 * Acuan: a legal basis in short form, "UU 7/2017", and the citation that it
 * stands for as of the day of a decree: kind in full, number, year, title,
 * gazette, and the amendment that was the last one by then (UU 12/2011
 * Lampiran II huruf B.4; KMK 527 butir 32 to 35 and 124).
 */
#ifndef DECREE_ACUAN_H
#define DECREE_ACUAN_H

#include "decree/register.h"

/* "PMK 113/PMK.05/2012" taken apart; parts of the text it was read from. */
struct acuan {
	struct str teks;  /* the whole, without the mark at its end */
	struct str jenis; /* "PMK", as written */
	struct str utuh;  /* "113/PMK.05/2012" */
	struct str nomor; /* "113/PMK.05" */
	unsigned tahun;
};

/* False when text has not the short form: then it is to be printed as it stands. */
bool acuan_baca(struct str text, struct acuan *out);

/*
 * The citation as of that day (NULL: with all that the register knows) into
 * *out; text of a kind that has no short form stays as it is, which is said.
 * r may be NULL: nothing can be found then. Returns 0, or -1 after messages.
 */
int acuan_urai(struct diag *d, struct arena *a, const struct registry *r, const struct acuan *acuan,
    const struct tanggal *pada, struct loc loc, struct str *out);

/* Where regulations of a kind are promulgated. */
enum tempat { TANPA_TERBITAN, LEMBARAN_NEGARA, BERITA_NEGARA };

/*
 * The type in the register that the words of a kind mean, in full or short,
 * "Peraturan KPU" as well as "PKPU"; empty when they mean none. r may be NULL.
 */
struct str acuan_jenis(struct arena *a, const struct registry *r, struct str kata);
/* The words of a kind by their letters, one body under one name: "SK Ketua KPU" as "keputusankpu". */
struct str acuan_baku(struct arena *a, struct str kata);
/* Where regulations of that type of the register stand; of an unknown one: nowhere. */
enum tempat acuan_tempat(struct str jenis);

/* How a regulation is called: "UU 7/2017", */
struct str acuan_tulis(struct arena *a, const struct peraturan *p);
/* "Undang-Undang Nomor 7 Tahun 2017", */
struct str acuan_nama(struct arena *a, const struct peraturan *p);
/* and with title and gazette, as far as the register knows them. */
struct str acuan_lengkap(struct arena *a, const struct peraturan *p);

#endif
