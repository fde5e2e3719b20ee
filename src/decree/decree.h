/*
 * The decree model: a Keputusan as its document says it. It has two
 * builders, from the data of a decree about to be drafted (from_value.c) and
 * from the paragraphs of a document on disk (from_para.c); what the first
 * drafts, the second reads back as the same model. Checks see only this.
 *
 * Texts stand as they are printed: the head in capitals, items with their
 * punctuation, a date as "10 Januari 2024". Words of the drafting rules
 * (UU 12/2011 Lampiran II) name the parts, untranslated.
 */
#ifndef DECREE_DECREE_H
#define DECREE_DECREE_H

#include "data/para.h"
#include "data/value.h"

struct registry;

enum { BULAN_N = 12 };

/* draf: to be discussed. asli: to be signed. salinan: certified copy. */
enum jenis { JENIS_DRAF, JENIS_ASLI, JENIS_SALINAN };

/* A text with its place; p NULL means the document has no such part. */
struct teks {
	struct str s;
	struct loc loc;
};

/*
 * The words in front of a part or a diktum, as a document has them; of a
 * decree from data, and where a number is automatic, there are none.
 */
struct sebutan {
	struct teks kata; /* "Menimbang :", with the mark that stands beside the word */
	bool titik_dua;   /* a colon follows, be it in a cell of its own */
};

/* One item of Menimbang, Mengingat, Memperhatikan, or one diktum. */
struct butir {
	struct str label; /* "a.", "1.", "KESATU"; empty for a single item */
	struct str text;
	struct loc loc;
	struct sebutan sebutan; /* of a diktum */
};

struct daftar {
	struct butir *v;
	size_t n, cap;
	struct sebutan sebutan; /* of the part; the diktum as a whole have none */
};

struct kolom {
	struct str kunci;    /* "langkah_aksi": name for templates, from judul */
	struct str judul;    /* "LANGKAH AKSI", or "1" under a kelompok */
	struct str kelompok; /* "PELAKSANAAN (BULAN)", or empty */
	unsigned asal;       /* column of the plan it was read from, from 1; 0: not from a plan */
};

/* Where the text of a cell stands: a and b as in the place of its row; 0: not known. */
struct asal {
	unsigned a, b;
	bool atas;          /* blank there, the text is that of the row above */
};

struct baris {
	struct str *sel;    /* one for each kolom; blank merged cells carry the value above */
	struct asal *asal;  /* one for each kolom, or NULL */
	struct loc loc;
};

/* A section of the matrix: "II", "Penataan Tata Laksana". nomor and judul may be empty. */
struct bagian {
	struct str nomor, judul;
	struct loc loc;
	struct baris *v;
	size_t n, cap;
};

struct matriks {
	struct kolom *kolom;
	size_t n_kolom, kolom_cap;
	struct bagian *v;
	size_t n, cap;
	struct loc loc;
	/* Of a document only, where they are typed and not made: */
	struct str *nomor_kolom;   /* the row that numbers the columns, blank cells left out */
	size_t n_nomor_kolom;
	struct loc loc_nomor;
	size_t ganjil;             /* rows with another number of cells than the head */
};

/* Who signs, or certifies a copy. baris: the lines above the name, joined by '\n'. */
struct tanda_tangan {
	struct teks baris;
	struct teks tanda; /* "ttd." */
	struct teks nama;
};

enum alinea_jenis { ALINEA_JUDUL, ALINEA_PARAGRAF, ALINEA_BUTIR, ALINEA_LANJUTAN, ALINEA_TANDA_TANGAN };

/* A paragraph of a narrative. */
struct alinea {
	enum alinea_jenis jenis;
	unsigned tingkat;    /* of a heading, an item, or what goes on with one: 1 to 4; else 0 */
	struct str label;    /* of an item, as shown */
	struct str text;
	struct loc loc;
};

/* A piece of a lampiran: narrative or a matrix. */
struct potongan {
	struct teks judul;         /* its own title, below that of the lampiran */
	struct alinea *v;
	size_t n, cap;
	struct matriks *matriks;   /* NULL: narrative */
	struct loc tabel;          /* of its first table, whose cells have no place here; no file: it has none */
	struct teks templat;       /* of a decree from data: what it is drafted with, and where that is said */
	const struct value *blok;  /* and the blocks (read_markdown) that v was made from, */
	struct str berkas;         /* or the DOCX that is taken in as it is */
};

struct lampiran {
	struct teks nomor;  /* "I", or empty for an only lampiran */
	struct teks kepala; /* the head block behind the word LAMPIRAN: four parts joined by '\n' */
	struct teks judul;
	struct potongan *isi;
	size_t n_isi, isi_cap;
	struct tanda_tangan penetap;
	struct tanda_tangan salinan;
	struct loc loc;
};

struct decree {
	struct teks tanda;      /* RANCANGAN, SALINAN, PETIKAN, or empty; several joined by '\n' */
	struct teks kop;        /* head of page 1: issuing office, lines joined by '\n' */
	struct teks jenis;      /* the word before lembaga: KEPUTUSAN, SURAT KEPUTUSAN; empty of data */
	struct teks lembaga;    /* KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS */
	struct teks kata_nomor, kata_tentang; /* "NOMOR: 12", "T E N T A N G": as a document has them */
	struct teks nomor;      /* "12", or "004/HK.03.1/36/2022"; "..." in a draft */
	struct teks tahun;      /* "2024"; empty when the number holds it */
	struct teks tentang;    /* RENCANA AKSI ... */
	struct teks rahmat;     /* DENGAN RAHMAT TUHAN YANG MAHA ESA, which belongs to a Peraturan */
	struct teks jabatan;    /* KETUA KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS */
	struct daftar membaca;  /* older than Memperhatikan, and of the same kind */
	struct daftar menimbang, mengingat, memperhatikan;
	struct teks memutuskan; /* MEMUTUSKAN: */
	struct sebutan sebutan_menetapkan;
	struct teks menetapkan;
	struct daftar diktum;   /* "Pasal 1" is a label too, of a decree that is written like a Peraturan */
	struct teks tempat;     /* Purwokerto */
	struct teks tanggal;    /* 10 Januari 2024 */
	struct tanda_tangan penetap;
	struct tanda_tangan salinan; /* of a copy, else empty */
	struct daftar tembusan; /* to whom copies go: "Tembusan:", "Salinan Keputusan ini disampaikan kepada:" */
	struct lampiran *lampiran;
	size_t n_lampiran, lampiran_cap;
	struct loc loc;
};

/*
 * What a decree.yaml refers to and this module does not read itself. Each
 * returns 0, or -1 after messages.
 */
struct decree_sources {
	/* The grid of a plan; data is the value of the key of that name. */
	int (*grid)(void *ctx, const struct value *data, struct value **grid);
	/* The blocks of a narrative; file is its name. */
	int (*narasi)(void *ctx, const struct value *file, struct value **blok);
	/*
	 * The register, asked for at each short form of Mengingat. NULL, the
	 * function or what it gives: no short form can be expanded, which is an error.
	 */
	int (*registry)(void *ctx, const struct registry **r);
	void *ctx;
};

/* From the value tree of a decree.yaml. NULL after messages; every fault of the file is reported. */
struct decree *decree_from_value(struct diag *d, struct arena *a, const struct value *v,
    enum jenis jenis, const struct decree_sources *from);

/* From the paragraphs of a document; parts that are not found stay empty. */
struct decree *decree_from_para(struct arena *a, const struct paras *ps, struct loc loc);

/* What a document says itself that it is: by its mark, "ttd." and the certification. */
enum jenis decree_jenis(const struct decree *k);

/* The values that a template is filled with; keys are in the README. */
struct value *decree_to_value(struct arena *a, const struct decree *k);

/* "NOMOR 12 TAHUN 2024", or without TAHUN for a number that holds its year. */
struct str decree_baris_nomor(struct arena *a, const struct decree *k);

/* A grid (see read.h) as a matrix; NULL after messages. */
struct matriks *matriks_from_grid(struct diag *d, struct arena *a, const struct value *grid);

/* Appends a piece to a lampiran. */
struct potongan *lampiran_tambah(struct arena *a, struct lampiran *l);
/* Appends a paragraph to a narrative. */
struct alinea *potongan_tambah(struct arena *a, struct potongan *p);

/* The paragraphs of a narrative from its blocks; pictures and page breaks have no text. */
void narasi_dari_blok(struct arena *a, const struct value *blok, struct potongan *p);
/* The blocks as templates want them: {judul1: {...}}, {butir2: {...}}, with the kind of each run. */
struct value *narasi_to_value(struct arena *a, const struct value *blok);

/* The column of that kunci, or NULL. */
const struct kolom *matriks_kolom(const struct matriks *m, struct str kunci);

/* Name of a column for templates: "PELAKSANAAN (BULAN)" gives "pelaksanaan_bulan". */
struct str kunci_dari_judul(struct arena *a, struct str judul);

/*
 * Appends a column with its kunci: of the group and the title, months by
 * their number. Valid until the next one is added.
 */
struct kolom *matriks_tambah_kolom(struct arena *a, struct matriks *m, struct str judul,
    struct str kelompok);

/* 1 to 12 from "3", "III", "Maret", "Mar"; 0 for anything else. */
unsigned kolom_bulan(struct str judul);
/* Whether a title says that months stand under it. */
bool kolom_berbulan(struct arena *a, struct str kelompok);

#endif
