/*
 * Rules that are data: patterns or lists of words, each for some parts of a
 * decree. ruleset.c reads them, aturan.c runs them over a text.
 */
#ifndef LINT_ATURAN_H
#define LINT_ATURAN_H

#include "lint/lint.h"
#include "teks/pola.h"

/* LETAK(number, name): where a text stands, as `bagian` of a rule names it. */
#define LETAK_TABLE \
	LETAK(JUDUL, "judul") \
	LETAK(JABATAN, "jabatan") \
	LETAK(MENIMBANG, "menimbang") \
	LETAK(MENGINGAT, "mengingat") \
	LETAK(MEMPERHATIKAN, "memperhatikan") \
	LETAK(MENETAPKAN, "menetapkan") \
	LETAK(DIKTUM, "diktum") \
	LETAK(PENUTUP, "penutup") \
	LETAK(SALINAN, "salinan") \
	LETAK(LAMPIRAN, "lampiran") \
	LETAK(MATRIKS, "matriks")

#define LETAK(no, name) LETAK_##no,
enum letak { LETAK_TABLE LETAK__COUNT };
#undef LETAK

/* Sets of enum letak. */
#define LETAK_BIT(no) (1u << (no))
enum {
	LETAK_SEMUA = (1 << LETAK__COUNT) - 1,
	LETAK_DI_LAMPIRAN = 1 << LETAK_LAMPIRAN | 1 << LETAK_MATRIKS /* behind the body */
};

struct kata {
	struct str salah, benar;
};

struct aturan {
	struct rule rule;
	struct rule di_lampiran; /* the same with the level it has in LETAK_DI_LAMPIRAN */
	unsigned letak;          /* where it applies */
	struct pola *pola;
	struct pola *kecuali;    /* matches that overlap one of these do not count, or NULL */
	struct str saran;        /* replacement; p NULL: none */
	bool pasti;              /* the replacement is always right: it may be applied unread */
	bool miring;             /* its matches are right in italics: they are miring.c's */
	struct kata *kata;       /* of a list of words: what each (*MARK) of pola means */
	size_t n_kata;
};

struct ruleset {
	struct arena *arena;
	struct aturan *v;
	size_t n, cap;
	struct pola *sitasi; /* the pattern of citations, compiled once for all decrees */
};

/*
 * Called for every finding: the offending words, a slice of the text, and
 * what they should be (p NULL: not known), valid until it returns.
 */
typedef void finding_fn(void *ctx, const struct aturan *r, struct str words, struct str fix);

/*
 * Runs one rule over s: valid UTF-8, at most TEXT_MAX bytes. Returns 0, or
 * -1 when the search was given up.
 */
int aturan_run(struct search *c, const struct aturan *r, struct str s, finding_fn *finding, void *ctx);

/* Where `name` is, or LETAK__COUNT. */
enum letak letak_dari_nama(struct str name);
const char *letak_nama(enum letak letak);

#endif
