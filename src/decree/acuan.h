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

#endif
