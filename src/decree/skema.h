/*
 * The keys of a data file: what may stand where. One table describes them
 * and one walk reports every key that is missing, unknown or of the wrong
 * kind, so that the code that reads a tree can rely on it.
 */
#ifndef DECREE_SKEMA_H
#define DECREE_SKEMA_H

#include "data/value.h"

enum kunci_jenis {
	KUNCI_TEKS,
	KUNCI_DAFTAR_TEKS,
	KUNCI_PETA,
	KUNCI_DAFTAR_PETA,
	KUNCI_TEKS_ATAU_PETA,
	KUNCI_ISI /* a text, or a list of texts and maps */
};

struct kunci {
	const char *nama;      /* NULL ends a table */
	enum kunci_jenis jenis;
	bool wajib;
	const struct kunci *isi; /* of PETA, DAFTAR_PETA, TEKS_ATAU_PETA */
};

/* Number of faults; each is a message. v must be a map, or that is the fault. */
int skema_periksa(struct diag *d, struct arena *a, const struct value *v, const struct kunci *tabel);

#endif
