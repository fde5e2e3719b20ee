/* What the two halves of the register share; nobody else includes it. */
#ifndef DECREE_REGISTER_INT_H
#define DECREE_REGISTER_INT_H

#include "decree/register.h"

/* A spelling of a kind of regulation, by its letters, and the type that it means. */
struct kata_jenis {
	struct str huruf, jenis;
	unsigned seq;
};

struct daftar_kata {
	struct kata_jenis *v;
	size_t n, cap;
};

/* A relation, seen from the one that is acted on. */
enum kerja { KERJA_UBAH, KERJA_CABUT, KERJA_CABUT_SEBAGIAN };

struct kena {
	struct str id;
	enum kerja kerja;
	struct str bagian;
	const struct peraturan *oleh;
	unsigned seq;
};

struct registry {
	struct arena *arena;
	struct peraturan **v;       /* sorted by id */
	size_t n, cap;
	struct peraturan **by_name; /* the same, sorted by jenis, tahun, nomor */
	struct kena *kena;          /* sorted by id and kerja */
	size_t n_kena;
	struct daftar_kata kata;    /* sorted by huruf */
	unsigned files, seq;
	unsigned keadaan;
};

/* Sorts the relations by what they act on. */
void register_kena(struct registry *r);
/* Sets the days of every row; those that it does not say are narrowed by the numbers of the gazettes. */
void register_masa(struct registry *r);
/* All days of a year. */
struct masa masa_setahun(unsigned tahun);
/* Every spelling of every kind: those of the table, then the types that r alone has (NULL: none). */
struct daftar_kata acuan_kata_jenis(struct arena *a, const struct registry *r);

/* Appends the rows of a file as they come. 0, or -1 after messages. */
int register_baca(struct registry *r, struct diag *d, const char *file, struct str text);

#endif
