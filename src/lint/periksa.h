/*
 * What the checks share: the run they belong to, how they report, how a
 * place is named. A check is one function over the whole decree; lint.c
 * lists them.
 */
#ifndef LINT_PERIKSA_H
#define LINT_PERIKSA_H

#include "lint/aturan.h"
#include "teks/sitasi.h"
#include "lint/decree_words.h"

struct dasar;

struct lint {
	struct diag *diag;
	struct arena *arena;
	const struct decree *k;
	const struct lint_dengan *dengan;
	enum jenis jenis;
	struct str nama; /* nama_keputusan of the title; empty when that lacks a part */
	bool kpu;        /* issued by an office of the election commission */
	bool perubahan;  /* amends another decree */
	size_t n_lampiran; /* where a repeated head begins none */
	size_t *ke;        /* the number of each lampiran of k so, from 1 */
	const struct naskah *naskah; /* naskah.h, once it was asked for */
	struct sitasi_baca sitasi;  /* reads citations */
	const struct dasar *dasar;  /* the items of Mengingat read, one for each, and more; berlaku.h */
	size_t n_dasar;
	struct {                     /* the text of the last findings of lint_temuan, how many of each rule */
		const char *text;
		unsigned char n[R__COUNT];
	} terakhir;
};

typedef void check_fn(struct lint *l);
check_fn check_isian;                                     /* isian.c */
check_fn check_judul, check_jabatan;                      /* judul.c */
check_fn check_susunan, check_sebutan, check_kop;         /* susunan.c */
check_fn check_rancangan;                                 /* susunan.c */
check_fn check_menimbang, check_menimbang_rumus;          /* menimbang.c */
check_fn check_pertimbangan;                              /* pertimbangan.c */
check_fn check_mengingat, check_memperhatikan;            /* dasar_hukum.c */
check_fn check_urutan_dasar;                              /* urutan_dasar.c */
check_fn check_dasar_lazim;                               /* dasar_lazim.c */
check_fn check_masih_berlaku;                             /* berlaku.c */
check_fn check_diubah;                                    /* berlaku_perubahan.c */
check_fn check_terbitan;                                  /* berlaku_terbitan.c */
check_fn check_judul_dasar;                               /* berlaku_judul.c */
check_fn check_nomor_kpu;                                 /* berlaku_nomor.c */
check_fn check_cabut;                                     /* berlaku_cabut.c */
check_fn check_sebut_lain;                                /* berlaku_sebut.c */
check_fn check_menetapkan, check_diktum;                  /* diktum.c */
check_fn check_diktum_isi;                                /* diktum.c */
check_fn check_rujukan;                                   /* rujukan.c */
check_fn check_perubahan, check_pencabutan;               /* perubahan.c */
check_fn check_penutup, check_nama;                       /* penutup.c */
check_fn check_pejabat;                                   /* pejabat.c */
check_fn check_kedudukan;                                 /* kedudukan.c */
check_fn check_salinan, check_lembar_salinan;             /* salinan.c */
check_fn check_lampiran;                                  /* lampiran.c */
check_fn check_lampiran_isi;                              /* isi_lampiran.c */
check_fn check_tata_letak;                                /* tata_letak.c */
check_fn check_lampiran_rujukan;                          /* rujukan_lampiran.c */
check_fn check_kurung;                                    /* tanda_baca.c */
check_fn check_matriks;                                   /* matriks.c */
check_fn check_tautan_naskah;                             /* tautan.c */
check_fn check_senarai;                                   /* senarai.c */
check_fn check_senarai_sel;                               /* senarai_sel.c */
check_fn check_kata_bilangan;                             /* bilangan.c */
check_fn check_istilah;                                   /* istilah.c */
check_fn check_singkatan;                                 /* singkatan.c */
check_fn check_kutipan_sama;                              /* kutipan_sama.c */
check_fn check_nama_ajeg;                                 /* nama_ajeg.c */
check_fn check_tahun_ajeg, check_tanggal_ajeg;            /* tahun.c, tanggal.c */
check_fn check_gaya;                                      /* gaya.c */

/* Adds a finding; words: the offending ones as they stand, or empty. */
void lint_add(struct lint *l, enum rule_no no, struct loc loc, struct str words,
    const char *fmt, ...) __attribute__((format(printf, 5, 6)));
/* The same about the label in front of the text at loc, which may be an automatic number. */
void lint_add_label(struct lint *l, enum rule_no no, struct loc loc, struct str label,
    const char *fmt, ...) __attribute__((format(printf, 5, 6)));

/*
 * The same where the words are a slice of a longer text, in which they may
 * stand several times; fix: what they must be, where that is sure enough to
 * be applied unread, p NULL: not known.
 */
void lint_add_in(struct lint *l, enum rule_no no, struct loc loc, struct str text, struct str words,
    struct str fix, const char *fmt, ...) __attribute__((format(printf, 7, 8)));
/* "words" → "fix", with lint_add_in: the whole message of many rules. */
void lint_ganti(struct lint *l, enum rule_no no, struct loc loc, struct str text, struct str words,
    struct str fix);
/* The same at a level of its own; f->words are a slice of text, or text is empty. */
void lint_add_finding(struct lint *l, enum rule_no no, enum level level, struct str text, const struct finding *f,
    const char *fmt, ...) __attribute__((format(printf, 6, 7)));

/* loc with that place; for a part that is absent, the decree itself. */
struct loc loc_bagian(const struct lint *l, struct loc loc, const char *place);
/* "Menimbang huruf a", "Mengingat angka 6", "Diktum KESATU". */
struct loc loc_butir(const struct lint *l, enum letak letak, size_t i);
/* "Lampiran I" (the i-th, from 0); part, when not NULL, follows: "Lampiran I, baris 12". */
struct loc loc_lampiran(const struct lint *l, size_t i, struct loc loc, const char *part);

/*
 * Whether got, as nama_keputusan gives it, is the name of the decree. Other
 * offices than the commission may leave out where they are: KEPUTUSAN BUPATI
 * TENTANG ...
 */
bool is_nama(const struct lint *l, struct str got);
/* Whether a stands before b in one document; false when that cannot be said. */
bool loc_before(struct loc a, struct loc b);
/* The paragraph of the document that has that place, or the number of paragraphs. */
size_t para_pada(const struct paras *ps, struct loc loc);

/* Fills in n_lampiran and ke; lampiran.c. */
void count_lampiran(struct lint *l);
/* Whether the head of lampiran i is only that of the one before it again, on a further page. */
bool lampiran_berulang(const struct lint *l, size_t i);

/* The items of Menimbang, Mengingat, Memperhatikan or the diktum. */
const struct daftar *daftar_pada(const struct decree *k, enum letak letak);

/*
 * The signatures: that of the decree (0), then of each lampiran, empty where
 * it is made from the same words of the source.
 */
struct blok {
	const struct tanda_tangan *penetap, *salinan;
	struct loc loc, loc_salinan;
};
size_t blok_count(const struct lint *l);
struct blok blok_at(const struct lint *l, size_t i);

/* A piece of text of the decree, and what it is. */
struct satuan {
	enum letak letak;
	struct str s;
	struct loc loc;
	const struct kolom *kolom; /* of a cell, else NULL; loc is that of its row */
	const struct asal *asal;   /* of a cell, where it is known, else NULL */
};
typedef void satuan_fn(struct lint *l, const struct satuan *u, void *ctx);
/* Where u stands, the column of a cell included. */
struct loc satuan_loc(const struct lint *l, const struct satuan *u);
/*
 * Adds a finding about words that are a slice of u->s; fix.p NULL: not known
 * what they should be. The message shows both.
 */
void lint_kata(struct lint *l, const struct rule *rule, const struct satuan *u, struct str words,
    struct str fix, bool sure);
/* The same where the message is arg and nothing is proposed. */
void lint_kata_arg(struct lint *l, const struct rule *rule, const struct satuan *u, struct str words,
    struct str arg);
/* Every text in order; a cell that repeats the one above it is left out. */
void satuan_each(struct lint *l, satuan_fn *f, void *ctx);

/* Items that do not end with a semicolon, as findings of rule no; dasar_hukum.c. */
void check_titik_koma(struct lint *l, enum letak letak, enum rule_no no);

#endif
