/* What the two halves of the register share; nobody else includes it. */
#ifndef DECREE_REGISTER_INT_H
#define DECREE_REGISTER_INT_H

#include "decree/register.h"

struct registry {
	struct arena *arena;
	struct peraturan **v;       /* sorted by id */
	size_t n, cap;
	struct peraturan **by_name; /* the same, sorted by jenis, tahun, nomor */
	unsigned files, seq;
};

/* Appends the rows of a file as they come. 0, or -1 after messages. */
int register_baca(struct registry *r, struct diag *d, const char *file, struct str text);

#endif
