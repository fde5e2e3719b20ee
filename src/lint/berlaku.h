/*
 * What the checks of citations share: the items of Mengingat as they were
 * read, the register as of the day of the decree, and how a finding speaks.
 *
 * What the register does not know is no fault. What it knows from one source
 * only is said with "menurut register" and one level lower.
 */
#ifndef LINT_BERLAKU_H
#define LINT_BERLAKU_H

#include "data/nomor.h"
#include "decree/acuan.h"
#include "lint/periksa.h"

/* An item of Mengingat, or of a list of regulations in a lampiran. */
struct dasar {
	struct str text;
	struct loc loc;
	struct sitasi_hasil hasil;
	const struct sitasi *s;      /* its first citation, or NULL */
	const struct peraturan *p;   /* that in the register, or NULL */
	struct str id;               /* its id there, row or not; empty: the kind has none */
	enum level paling;           /* what is said of it is not above that */
	bool dicabut;                /* revoked on the day, by: */
	struct tindakan cabut;
};

/*
 * Reads the items of Mengingat and, behind them, those of a lampiran: *n is
 * the number of all. They become l->dasar and l->n_dasar.
 */
const struct dasar *dasar_baca(struct lint *l, size_t *n);

/* What is done with the citations of a text. */
typedef void hasil_fn(struct lint *l, struct str text, struct loc loc, const struct sitasi_hasil *h);
/* Each text of Menimbang, Memperhatikan and the diktum. */
void hasil_tiap_teks(struct lint *l, hasil_fn *f);

/* The day that regulations are judged by; NULL: all that the register knows. */
const struct tanggal *lint_pada(struct lint *l);
/* The day of the decree itself, or NULL. */
const struct tanggal *lint_tanggal(struct lint *l);

/* The row of a citation, or NULL. */
const struct peraturan *lint_peraturan(struct lint *l, const struct sitasi *s);
/* Its id in the register, row or not; empty when its kind is not there. */
struct str lint_id(struct lint *l, const struct sitasi *s);

/* The first words of a regulation of that kind and body, as letters: "keputusankpukabupatenbanyumas". */
struct str sitasi_badan(struct arena *a, const struct sitasi *s);
/* Whether both cite one regulation: kind, body, number and year. */
bool sitasi_sama(struct arena *a, const struct sitasi *x, const struct sitasi *y);
/* Whether an item of Mengingat cites s: as its base, as an amendment of that, or as what it amends. */
bool dasar_memuat(struct lint *l, const struct sitasi *s);

/* A finding in the making; text is what the words stand in. */
struct temuan_sitasi {
	enum rule_no no;
	struct loc loc;
	struct str text, words;
	struct str fix;                  /* p NULL: not known */
	const struct peraturan *menurut; /* the row that it rests on, or NULL */
	unsigned turun;                  /* levels lower for other reasons */
	enum level paling;               /* not above that */
};
/* The finding about an item of Mengingat. */
struct temuan_sitasi temuan_dasar(enum rule_no no, const struct dasar *d, struct str words,
    const struct peraturan *menurut);
void temuan_sitasi_add(struct lint *l, const struct temuan_sitasi *t, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/* "10 Januari 2024", or as much as is known: "tahun 2024", "antara ... dan ...". */
struct str masa_tulis(struct arena *a, struct masa m);
/* "; sumber: ..." of a row: an address, or where it stands in the register. */
struct str sumber_tulis(struct arena *a, const struct peraturan *p);

/* "PP ... dicabut sejak 31 Agustus 2021 dengan PP ...". */
struct str dicabut_tulis(struct lint *l, const struct sitasi *s, const struct tindakan *c);

/* berlaku_perubahan.c: s is cited with amendments and the last one is not the last; said under t. */
void periksa_terakhir(struct lint *l, const struct temuan_sitasi *t, const struct sitasi *s, const struct peraturan *p);

#endif
