/* What the halves of acuan share; nobody else includes it. */
#ifndef DECREE_ACUAN_INT_H
#define DECREE_ACUAN_INT_H

#include "decree/acuan.h"

/* A kind of regulation; what the register has and the table has not is its own full name. */
struct jenis_peraturan {
	const char *jenis; /* the type in the register */
	const char *penuh; /* NULL: has no short form */
	enum tempat tempat;
	const char *names; /* further spellings, as baku() of acuan_jenis.c makes them */
};

/* What one expansion works with. */
struct urai {
	struct diag *diag;
	struct arena *arena;
	const struct registry *r; /* or NULL */
	const struct acuan *acuan;
	const struct tanggal *pada; /* or NULL */
	struct loc loc;
};

/* The row of the table for a type of the register, or NULL. */
const struct jenis_peraturan *jenis_peraturan(struct str jenis);

/* The kind that is spelled most alike, or NULL. */
const char *acuan_jenis_mirip(const struct urai *u);

/* The regulation of that type, or NULL after a message that names the nearest. */
const struct peraturan *acuan_cari(const struct urai *u, struct str jenis);

/* A number with codes holds its year itself: 113/PMK.05/2012. */
bool nomor_berkode(const struct peraturan *p);

#endif
