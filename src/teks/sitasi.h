/*
 * Sitasi: the citation of a regulation, taken apart. Text goes in, structures
 * come out whose slices point into that text, so that each part has its
 * place. Forms: UU 12/2011 Lampiran II huruf B.4, KMK 527 butir 32 to 35 and
 * 124, and what decrees write instead of them. Nothing here judges.
 */
#ifndef TEKS_SITASI_H
#define TEKS_SITASI_H

#include "base/mem.h"
#include "base/str.h"

struct pola;
struct search;

/* SITASI(number, rank in Mengingat: UU 12/2011 Pasal 7 and 8; 0: it has none) */
#define SITASI_JENIS_TABLE \
	SITASI(UUD, 1) \
	SITASI(TAP_MPR, 2) \
	SITASI(UU, 3) \
	SITASI(PERPPU, 3) \
	SITASI(PP, 4) \
	SITASI(PERPRES, 5) \
	SITASI(KEPPRES, 0) \
	SITASI(INPRES, 0) \
	SITASI(PERATURAN, 6) /* of ministers, agencies and commissions */ \
	SITASI(PERDA, 7) \
	SITASI(PERKADA, 8) \
	SITASI(KEPUTUSAN, 9) \
	SITASI(SURAT_EDARAN, 0) \
	SITASI(SURAT, 0) \
	SITASI(BERITA_ACARA, 0) /* and other minutes */ \
	SITASI(DIPA, 0) \
	SITASI(PUTUSAN, 0) /* of courts */ \
	SITASI(LAIN, 0)

#define SITASI(no, rank) SITASI_##no,
enum sitasi_jenis { SITASI_JENIS_TABLE };
#undef SITASI

enum lembar_no { LEMBAR_LN, LEMBAR_TLN, LEMBAR_BN, LEMBAR_N };

/* A gazette: "Berita Negara Republik Indonesia Tahun 2019 Nomor 320". */
struct lembar {
	struct str s;           /* as written; empty: not there */
	struct str angka;       /* the number alone */
	unsigned tahun, nomor;  /* a TLN has no year */
	bool utuh;              /* every word of the form is there, letter case aside */
};

/* How an amendment is led in. */
enum rumusan {
	RUMUSAN_TIADA,
	RUMUSAN_SEKALI,        /* sebagaimana telah diubah dengan */
	RUMUSAN_BERKALI,       /* sebagaimana telah beberapa kali diubah terakhir dengan */
	RUMUSAN_SALAH_SEKALI,  /* other words for the first: telah diubah dalam */
	RUMUSAN_SALAH_BERKALI, /* and for the second: telah diubah terakhir dengan */
	RUMUSAN_LANJUTAN,      /* goes on after another amendment: terakhir diubah dengan */
	RUMUSAN_DICABUT        /* sebagaimana telah dicabut dengan */
};

/* The words of a formula, wherever they stand. */
struct rumus {
	enum rumusan jenis;
	struct str s;   /* as written, without the mark before it */
	bool koma;      /* "diubah, terakhir dengan" */
};

struct sitasi {
	enum sitasi_jenis golongan;
	struct str s;         /* all of it, from the kind to the gazette */
	struct str kepala;    /* kind, number and year alone */
	struct str jenis;     /* kind and issuer, as written: "Peraturan Komisi Pemilihan Umum" */
	struct str penerbit;  /* the issuer: "Komisi Pemilihan Umum"; empty for UU and PP */
	struct str nomor;     /* as written: "612/ORT.04- Kpt/05/KPU/XII/2020" */
	struct str kode;      /* without stray blanks, and as the register has it */
	unsigned tahun;       /* 0: not known */
	struct str tanggal;   /* of a letter: "18 Januari 2022", or empty */
	struct str judul;     /* behind "tentang" or "perihal"; empty: not cited */
	struct lembar lembar[LEMBAR_N];
	bool daerah;          /* a gazette of a region stands there */
	bool perubahan;       /* judul is that of an amendment */
	unsigned ke;          /* which: 1 "Perubahan atas", 2 "Perubahan Kedua atas"; 0: not known */
	bool perppu;          /* judul makes a Perppu law */
	const struct sitasi *objek;  /* the regulation that judul names first, or NULL */
	struct rumus rumus;          /* of an amendment: how it is led in */
	struct sitasi *ubahan;       /* the amendment cited behind this one, or NULL */
};

enum { SITASI_DALAM = 4 }; /* deepest objek: a law that makes law a Perppu that amends ... */

/* Whole items of Mengingat, or citations in running text: where a title ends is less clear there. */
enum sitasi_cara { SITASI_BUTIR, SITASI_KALIMAT };

/* The compiled pattern; const while texts are read. */
struct pola *sitasi_pola_new(void);

/* What a run of reading needs; search and pola are borrowed, results live in the arena. */
struct sitasi_baca {
	struct arena *arena;
	struct search *search;
	const struct pola *pola;
};

/* The citations of a text with their chains, and every formula. n_rumus counts those in chains too. */
struct sitasi_hasil {
	struct sitasi **v;
	size_t n, cap;
	struct rumus *rumus;
	size_t n_rumus, rumus_cap;
};

/*
 * Reads text into *out. 0, or -1 with nothing in *out when it is longer than
 * TEXT_MAX, no UTF-8, or the search was given up.
 */
int sitasi_baca(const struct sitasi_baca *b, struct str text, enum sitasi_cara cara, struct sitasi_hasil *out);

/* What s amends in the end: past the Perppu that a law makes law. NULL: nothing known. */
const struct sitasi *sitasi_diubah(const struct sitasi *s);
/* The last amendment cited behind s, or NULL. */
const struct sitasi *sitasi_terakhir(const struct sitasi *s);
/* Its rank in Mengingat, from 1; 0: it has none. */
int sitasi_tingkat(const struct sitasi *s);

#endif
