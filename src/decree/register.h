/*
 * The register of regulations: what each is called, where it was promulgated
 * and what it does to others. It is tab-separated text whose first line names
 * the columns; src/rules/regulations.md says what stands in them.
 *
 * A line that begins with '#' is a remark; "# as_of: 2024-12-31" says up to
 * which day whoever keeps the file looked for what is new.
 *
 * Everything lives in the arena that the register was made with. Nothing here
 * says that a relation is not there: only that the register does not know it.
 */
#ifndef DECREE_REGISTER_H
#define DECREE_REGISTER_H

#include "data/nomor.h"
#include "diag/diag.h"

/*
 * When something happened, as well as the register knows it: not before awal,
 * not after akhir, each a day as 20240110. The same day twice when it is
 * known, a whole year when only that is; both 0 when nothing is.
 */
struct masa {
	unsigned awal, akhir;
};

unsigned tanggal_urut(struct tanggal t); /* 20240110: a day that can be compared */

/* A number of a gazette: "LN 2017/182". nomor is 0 when there is none. */
struct terbitan {
	unsigned tahun, nomor;
};

/* One that acts on another: its id, and which part of it (empty: all). */
struct hubungan {
	struct str id, bagian;
};

struct daftar_hubungan {
	struct hubungan *v;
	size_t n, cap;
};

/* How sure a row is: "high", "medium", "low". */
enum kepastian { PASTI_RENDAH, PASTI_SEDANG, PASTI_TINGGI };

struct peraturan {
	struct str id;      /* "pkpu/8/2019": what relations name */
	struct str jenis;   /* "PKPU" */
	struct str nomor;   /* "8", or with its codes "113/PMK.05/2012" */
	unsigned tahun;
	struct str judul;   /* what stands behind "tentang"; empty: not known */
	unsigned perubahan; /* by judul: 1 "Perubahan atas", 2 "Perubahan Kedua atas" ...; 0 none */
	struct terbitan ln, bn;
	unsigned tln;
	bool tanpa_terbitan;     /* known to stand in no gazette */
	struct masa diundangkan; /* never 0: its year, or what its gazette tells, when the day is not known */
	struct masa mulai;       /* in force from then; 0: from diundangkan */
	struct daftar_hubungan mengubah, mencabut, mencabut_sebagian;
	struct str menetapkan;   /* the Perppu that it makes law, or empty */
	struct masa pencabutan;  /* from when mencabut and mencabut_sebagian hold; never 0 */
	struct masa berlaku;     /* the period that judul names ends here; 0: none */
	enum kepastian kepastian;
	struct str sumber;       /* where the row was read */
	struct loc loc;
	/* Of the register's own: where from, order of arrival, the dates as the row has them. */
	unsigned file, seq;
	struct masa diundangkan_tertulis, pencabutan_tertulis;
};

struct registry; /* opaque */

struct registry *registry_new(struct arena *a);

/*
 * Adds the rows of one file, whose bytes are text. A row with the id of an
 * earlier file's takes its place, so that an office can correct and complete.
 * Returns 0, or -1 after messages: every fault of the file is reported, rows
 * without fault are in.
 */
int registry_add(struct registry *r, struct diag *d, const char *file, struct str text);

/* All of them, sorted by id. */
size_t registry_count(const struct registry *r);
const struct peraturan *registry_at(const struct registry *r, size_t i);

/* NULL when there is none. Capitals and small letters are alike in nomor. */
const struct peraturan *registry_find(const struct registry *r, struct str jenis, struct str nomor,
    unsigned tahun);

/* The id of a regulation of that name, with a row or without; empty when the type has no row at all. */
struct str registry_id(const struct registry *r, struct arena *a, struct str jenis, struct str nomor,
    unsigned tahun);

/* The day up to which its files were kept, as 20240110; 0 when none of them says so. */
unsigned registry_keadaan(const struct registry *r);

/* What amends p, in the order in which it did; their number is returned. */
size_t registry_amendments(const struct registry *r, struct arena *a, const struct peraturan *p,
    const struct peraturan ***out);

/* The law that makes the Perppu p law, or NULL. */
const struct peraturan *registry_law_of(const struct registry *r, const struct peraturan *p);
/* The same when it was in force on that day, else p. */
const struct peraturan *registry_undang_undang(const struct registry *r, const struct peraturan *p,
    const struct tanggal *pada);

/* The amendments of a regulation on a day, each Perppu through its law. */
struct rantai {
	const struct peraturan **v;    /* those that were in force, the last one last */
	size_t n;
	const struct peraturan **sisa; /* those known that were not, or of which it is not known */
	size_t n_sisa;
};
/*
 * An amendment of unknown day that an amendment in force comes after was in
 * force too; one that comes last is left out.
 */
void registry_rantai(const struct registry *r, struct arena *a, const struct peraturan *p,
    const struct tanggal *pada, struct rantai *out);

/* What another one did to a regulation, as of a day. */
struct tindakan {
	const struct peraturan *oleh;
	struct str bagian; /* of a part: which */
	bool mungkin;      /* in the year of that day, and nobody knows whether before it */
	bool turunan;      /* follows from what is known of its amendment, or of what it amends */
};
/* Who revoked the regulation of that id as a whole; false when nobody is known. */
bool registry_pencabut(const struct registry *r, struct arena *a, struct str id, const struct tanggal *pada,
    struct tindakan *out);
/* Who revoked parts of it; their number is returned. */
size_t registry_pencabut_sebagian(const struct registry *r, struct arena *a, struct str id,
    const struct tanggal *pada, struct tindakan **out);
/* Whether p amends the regulation of that id, and whether it revokes a part of it. */
bool peraturan_mengubah(const struct peraturan *p, struct str id);
bool peraturan_mencabut_sebagian(const struct peraturan *p, struct str id);

/* Whether it had happened on that day; NULL is after all that the register knows. */
enum sudah { SUDAH_BELUM, SUDAH_MUNGKIN, SUDAH_YA };
enum sudah masa_sudah(struct masa m, const struct tanggal *pada);

#endif
