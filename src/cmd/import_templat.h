/*
 * The template of an imported matrix: one that comes with the program and
 * shows the same columns, or one made for it.
 */
#ifndef CMD_IMPORT_TEMPLAT_H
#define CMD_IMPORT_TEMPLAT_H

#include "decree/decree.h"

struct katalog; /* lives in the arena */

/* What columns the templates that come with the program show. */
struct katalog *katalog_baca(struct arena *a);

/* The name of the template that shows these columns in this order, or NULL. */
const char *katalog_cari(const struct katalog *k, const struct matriks *m);

/*
 * Makes a template with the columns of m; judul: how each is titled in print;
 * nomor: with a row that numbers the columns. It has the styles, the head and
 * the signature of those that come with the program. *bytes lives in the
 * arena. 0, or -1 after a message.
 */
int templat_buat(struct diag *d, struct arena *a, const struct matriks *m, const struct kolom *judul,
    bool nomor, struct str *bytes);

#endif
