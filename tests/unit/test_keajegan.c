/*
 * Rules about what a decree says, diag/isi_rules.h: the two examples of each,
 * then the borders, and what looks wrong and is not.
 */
#include "lint_uji.h"

enum { FIRST_RULE = R_LIST_SEQUENCE, LAST_RULE = R_URL_IN_DECREE };

static void
put_menimbang(struct uji *u, struct str s)
{
	u->k.menimbang.v[0].text = s;
}

static void
put_memperhatikan(struct uji *u, struct str s)
{
	u->k.memperhatikan.v[0].text = s;
}

static void
put_diktum(struct uji *u, struct str s)
{
	u->k.diktum.v[0].text = s;
}

static void
put_judul(struct uji *u, struct str s)
{
	u->k.tentang.s = s;
}

static void
put_lampiran_judul(struct uji *u, struct str s)
{
	u->k.lampiran->judul.s = s;
}

static void
put_sel(struct uji *u, struct str s)
{
	*sel(u, 1, 2) = s;
}

static void
put_langkah(struct uji *u, struct str s)
{
	*sel(u, 1, 1) = s;
}

static struct matriks *
the_matriks(struct uji *u)
{
	return u->k.lampiran->isi->matriks;
}

static void
put_nomor_kolom(struct uji *u, struct str s)
{
	struct matriks *m = the_matriks(u);

	m->nomor_kolom = arena_alloc(u->arena, s.n * sizeof *m->nomor_kolom);
	while (s.n)
		m->nomor_kolom[m->n_nomor_kolom++] = str_cut(&s, ' ');
}

/* Ten rows, and the example in the last but one column of one more. */
static void
put_kesebelas(struct uji *u, struct str head, const char *rows, const char *before, struct str s, const char *behind)
{
	struct buf b = BUF_INIT;
	unsigned i;

	buf_addstr(&b, head);
	for (i = 1; i <= 10; i++) {
		buf_addf(&b, "\n%u|", i);
		buf_addf(&b, "%s%u|%s", rows, i, behind);
	}
	buf_addf(&b, "\n11|%s%.*s|%s", before, STRF(s), behind);
	put_matriks(u, str_dup(u->arena, buf_str(&b)));
	buf_release(&b);
}

static void
put_langkah_kesebelas(struct uji *u, struct str s)
{
	put_kesebelas(u, STR("NO|LANGKAH AKSI|TARGET WAKTU"), "Menyusun rencana aksi ke-", "", s, "Maret 2024");
}

static void
put_jumlah_kesebelas(struct uji *u, struct str s)
{
	put_kesebelas(u, STR("NO|JUMLAH|TARGET WAKTU"), "1", "", s, "Maret 2024");
}

/* TARGET WAKTU of the last of eleven rows. */
static void
put_target_kesebelas(struct uji *u, struct str s)
{
	put_kesebelas(u, STR("NO|TARGET WAKTU|BUKTI"), "Maret 2024 minggu ke-", "", s, "Laporan");
}

static void
put_butir_kedua(struct uji *u, struct str s)
{
	put_matriks(u, str_printf(u->arena, "NO|KOMPONEN\n1|Tim kerja\n%.*s|Rencana", STRF(s)));
}

static void
put_bagian_kedua(struct uji *u, struct str s)
{
	put_matriks(u, str_printf(u->arena, "NO|KOMPONEN\n# I | Manajemen perubahan\n1|Tim kerja\n# II | %.*s\n1|Alur", STRF(s)));
}

#define BULAN "NO|LANGKAH|TARGET WAKTU|BULAN/1|BULAN/2|BULAN/3|BULAN/4|BULAN/5|BULAN/6|BULAN/7|BULAN/8|BULAN/9|BULAN/10|BULAN/11|BULAN/12\n"

/* A row whose only tick is in May. */
static void
put_waktu(struct uji *u, struct str s)
{
	put_matriks(u, str_printf(u->arena, BULAN "1|Rapat|%.*s|||||✓|||||||", STRF(s)));
}

/* The same with the ticks: "Maret: 3 4" */
static void
put_waktu_bulan(struct uji *u, struct str s)
{
	struct str text = str_cut(&s, ':'), row = str_printf(u->arena, BULAN "1|Rapat|%.*s", STRF(text));
	bool ticked[13] = {false};
	unsigned m;

	while (s.n) {
		if (str_to_uint(str_cut(&s, ' '), &m) && m <= 12)
			ticked[m] = true;
	}
	for (m = 1; m <= 12; m++)
		row = str_printf(u->arena, "%.*s|%s", STRF(row), ticked[m] ? "✓" : "");
	put_matriks(u, row);
}

/* A link column. */
static void
put_tautan(struct uji *u, struct str s)
{
	put_matriks(u, str_printf(u->arena, "NO|KOMPONEN|LINK BUKTI FISIK\n1|Tim kerja|%.*s", STRF(s)));
}

static put_fn *const places[R__COUNT] = {
	[R_LIST_SEQUENCE] = put_diktum,
	[R_LIST_MARKERS] = put_diktum,
	[R_LIST_DEPTH] = put_diktum,
	[R_LIST_LOWERCASE] = put_diktum,
	[R_LIST_SEMICOLON] = put_diktum,
	[R_LIST_COLON] = put_diktum,
	[R_LIST_CONJUNCTION] = put_diktum,
	[R_NUMBER_WORDS] = put_diktum,
	[R_NUMBER_WORDS_AGREE] = put_diktum,
	[R_MONEY_FORM] = put_diktum,
	[R_DEFINED_TERM_CAPS] = put_menimbang,
	[R_ABBREV_INTRODUCED] = put_menimbang,
	[R_SAME_LETTER_SAME_WORDS] = put_menimbang,
	[R_NAMA_AJEG] = put_menimbang,
	[R_TAHUN_AJEG] = put_lampiran_judul,
	[R_TANGGAL_AJEG] = put_memperhatikan,
	[R_SMART_QUOTES_CONSISTENT] = put_menimbang,
	[R_YEAR_RANGE_DASH] = put_menimbang,
	[R_TABLE_COLUMNS] = put_nomor_kolom,
	[R_MATRIKS_NOMOR] = put_butir_kedua,
	[R_MATRIKS_BAGIAN_GANDA] = put_bagian_kedua,
	[R_MATRIKS_KOSONG] = put_target_kesebelas,
	[R_MATRIKS_ULANG] = put_langkah_kesebelas,
	[R_MATRIKS_BILANGAN] = put_jumlah_kesebelas,
	[R_MATRIKS_GALAT] = put_sel,
	[R_MATRIKS_PERSEN] = put_langkah,
	[R_MATRIKS_TAHUN] = put_sel,
	[R_MATRIKS_BULAN] = put_waktu,
	[R_MATRIKS_TAUTAN] = put_langkah,
	[R_URL_IN_DECREE] = put_langkah,
};

static void
test_contoh(void **state)
{
	size_t no;

	(void)state;
	for (no = FIRST_RULE; no <= LAST_RULE; no++) {
		if (!places[no])
			fail_msg("%s has no place for its examples", rules[no].id);
		assert_true(*rules[no].text && *rules[no].source && *rules[no].good);
		assert_true(rules[no].level <= LEVEL_ERROR);
		try_example(no, places[no], true);
		try_example(no, places[no], false);
	}
}

#define TIGA "Tim bertugas:\na. menyusun rencana;\nb. melaksanakannya; dan\nc. melaporkan hasilnya."

static const struct batas borders[] = {
	/* Lists of a diktum. */
	{R_LIST_SEQUENCE, put_diktum, TIGA, NULL},
	{R_LIST_SEQUENCE, put_diktum, "Tim bertugas:\na. menyusun;\na. melaksanakan; dan\nb. melaporkan.",
	    "sesudah \"a.\" tertulis \"a.\", seharusnya \"b.\""},
	{R_LIST_SEQUENCE, put_diktum, "Tim bertugas:\nb. menyusun; dan\nc. melaporkan.", "diawali \"b.\", seharusnya \"a.\""},
	{R_LIST_SEQUENCE, put_diktum, "Tim bertugas:\na. menyusun; dan\n2. melaporkan.", "diawali \"2.\", seharusnya \"1.\""},
	{R_LIST_SEQUENCE, put_diktum, "Tim:\na. satu:\n1. dua; dan\n2. tiga;\nb. empat:\n1. lima; dan\n2. enam; dan\nc. tujuh.", NULL},
	{R_LIST_SEQUENCE, put_diktum, "Tim bertugas:\ni. menyusun;\nii. melaksanakan; dan\niii. melaporkan.", NULL},
	{R_LIST_SEQUENCE, put_diktum, "Tim:\nh. satu; dan\ni. dua.", "diawali \"h.\""},
	{R_LIST_MARKERS, put_diktum, TIGA, NULL},
	{R_LIST_MARKERS, put_diktum, "Tim:\na. satu:\na) dua; dan\nb) tiga; dan\nb. empat.",
	    "rincian tingkat ke-2 diawali \"a)\", seharusnya \"1.\""},
	{R_LIST_MARKERS, put_diktum, "Tim:\n- satu; dan\n- dua.", "diawali \"-\", seharusnya \"a.\""},
	{R_LIST_DEPTH, put_diktum, "Tim:\na. satu:\n1. dua:\na) tiga:\n1) empat.", NULL},
	{R_LIST_LOWERCASE, put_diktum, "Tim:\na. Komisi Pemilihan Umum; dan\nb. KPU Provinsi.", NULL},
	{R_LIST_LOWERCASE, put_diktum, "Tim:\na. Menyusun Rencana Aksi; dan\nb. melaporkan.", "\"Menyusun\" → \"menyusun\""},
	{R_LIST_LOWERCASE, put_diktum, "Tim:\na. Ketua; dan\nb. anggota.", "\"Ketua\" → \"ketua\""},
	{R_LIST_SEMICOLON, put_diktum, "Tim:\na. menyusun.\nb. melaporkan.", "\"menyusun.\" → \"menyusun;\""},
	{R_LIST_SEMICOLON, put_diktum, "Tim:\na. menyusun dan\nb. melaporkan.", "\"menyusun\" → \"menyusun;\""},
	{R_LIST_SEMICOLON, put_diktum, "Tim:\na. satu:\n1. dua; dan\n2. tiga\nb. empat.", "\"tiga\" → \"tiga;\""},
	{R_LIST_COLON, put_diktum, TIGA, NULL},
	{R_LIST_CONJUNCTION, put_diktum, TIGA, NULL},
	{R_LIST_CONJUNCTION, put_diktum, "Tim:\na. satu;\nb. dua.", "tidak ada \"dan\""},
	{R_LIST_CONJUNCTION, put_diktum, "Tim:\na. satu; dan/atau\nb. dua.", NULL},
	{R_LIST_CONJUNCTION, put_diktum, "Tim:\na. satu; dan\nb. dua; dan", "\"dan\" di akhir butir terakhir"},
	{R_LIST_CONJUNCTION, put_diktum, "Tim:\na. satu:\n1. dua; dan\n2. tiga; dan\nb. empat.", NULL},

	{R_LIST_SEQUENCE, put_diktum, "Tim bertugas: a. menyusun; dan c. melaporkan.", "seharusnya \"b.\""},
	{R_LIST_SEMICOLON, put_diktum, "Tim bertugas: a. menyusun b. melaporkan.", "\"menyusun\" → \"menyusun;\""},
	{R_LIST_SEMICOLON, put_diktum, "Tim bertugas: a. menyusun: 1. satu; dan 2. dua; dan b. melaporkan.", NULL},
	{R_LIST_CONJUNCTION, put_diktum, "Tim bertugas: a. menyusun: 1. satu; dan 2. dua; dan b. melaporkan.", NULL},
	{R_LIST_SEQUENCE, put_diktum, "Sesuai Pasal 5 huruf a. dan angka 3) tim bertugas, b. Ahmad hadir.", NULL},

	/* Lists of a narrative. */
	{R_LIST_SEQUENCE, put_alinea, "# BAB I\nTeks.\n# BAB III\nTeks.", "sesudah \"BAB I\" tertulis \"BAB III\""},
	{R_LIST_SEQUENCE, put_alinea, "# BAB I\n# A. Umum\n1. satu.\n2. dua.\n# B. Khusus\n1. satu.\n# BAB II\n# A. Umum", NULL},
	{R_LIST_SEQUENCE, put_alinea, "# A. Umum\n# C. Khusus", "sesudah \"A.\" tertulis \"C.\", seharusnya \"B.\""},
	{R_LIST_SEQUENCE, put_alinea, "# H. Umum\n# I. Khusus", "diawali \"H.\""},
	{R_LIST_SEQUENCE, put_alinea, "a. satu;\nb. dua.\nLalu:\na. tiga;\nb. empat.", NULL},
	{R_LIST_SEQUENCE, put_alinea, "a. satu;\nb. dua.\nLalu:\nc. tiga;\nd. empat.", NULL},
	{R_LIST_SEQUENCE, put_alinea, "a. satu;\nb. dua;\na. tiga.", "sesudah \"b.\" tertulis \"a.\""},
	{R_LIST_SEQUENCE, put_alinea, "1. satu:\na. dua;\nb. tiga;\n2. empat:\na. lima;\nc. enam.", "seharusnya \"b.\""},
	{R_LIST_MARKERS, put_alinea, "1. satu.\n2. dua.", NULL},
	{R_LIST_LOWERCASE, put_alinea, "a. Menyusun;\nb. Melaporkan;\nc. Menilai.", "butir \"a.\" sampai dengan \"c.\""},
	{R_LIST_LOWERCASE, put_alinea, "a. Menyusun laporan.\nb. Menilai laporan.", NULL},
	{R_LIST_SEMICOLON, put_alinea, "a. satu\nb. dua\nc. tiga", NULL},
	{R_LIST_SEMICOLON, put_alinea, "a. satu;\nb. dua\nc. tiga.", "\"dua\" → \"dua;\""},
	{R_LIST_SEMICOLON, put_alinea, "1. Satu.\n2. Dua.\n3. Tiga", "\"Tiga\" → \"Tiga.\""},
	{R_LIST_SEMICOLON, put_alinea, "1. Satu.\n2. Dua;\n3. Tiga.\n4. Empat.", NULL},
	{R_LIST_SEMICOLON, put_alinea, "1. satu,\n2. dua.", "\"satu,\" → \"satu;\""},
	{R_LIST_COLON, put_alinea, "1. satu;\na. dua;\nb. tiga;\n2. empat.", "\"satu;\" → \"satu:\""},
	{R_LIST_COLON, put_alinea, "1. Dasar Hukum\na. dua;\nb. tiga.", NULL},

	/* Lists in a cell. */
	{R_LIST_SEQUENCE, put_langkah, "1) satu; 2) dua; 4) empat", "sesudah \"2)\" tertulis \"4)\""},
	{R_LIST_SEQUENCE, put_langkah, "1) satu; 2) dua; 1) tiga; 2) empat", NULL},
	{R_LIST_SEMICOLON, put_langkah, "1) satu; 2) dua 3) tiga", "\"dua\" → \"dua;\""},
	{R_LIST_SEMICOLON, put_langkah, "1) satu\n2) dua\n3) tiga", NULL},
	{R_LIST_SEMICOLON, put_langkah, "3. Tugas: 1) satu; 2) dua; 3) tiga 4) empat", "\"tiga\" → \"tiga;\""},
	{R_LIST_MARKERS, put_langkah, "Dokumen: a). Surat", "\"a).\" → \"a)\""},

	/* Numbers. */
	{R_NUMBER_WORDS, put_diktum, "Sesuai Pasal 3 ayat (2) Peraturan Nomor 5 Tahun 2020, selama tahun 2024.", NULL},
	{R_NUMBER_WORDS, put_diktum, "Tanggal 5 bulan Januari.", NULL},
	{R_NUMBER_WORDS, put_diktum, "Tim beranggotakan 12 orang.", "\"12 orang\" → \"12 (dua belas) orang\""},
	{R_NUMBER_WORDS, put_menimbang, "bahwa laporan disampaikan 3 hari;", NULL},
	{R_NUMBER_WORDS_AGREE, put_menimbang, "bahwa 20 (duapuluh) orang", NULL},
	{R_NUMBER_WORDS_AGREE, put_menimbang, "bahwa 14 (empat belsa) orang", "\"empat belsa\" → \"empat belas\""},
	{R_NUMBER_WORDS_AGREE, put_menimbang, "bahwa 3 (Tiga) orang dan 75% (tujuh puluh lima persen)", NULL},
	{R_NUMBER_WORDS_AGREE, put_menimbang, "bahwa 3 (tiga orang) dan 1.500 (seribu lima ratus) lembar", NULL},
	{R_NUMBER_WORDS_AGREE, put_menimbang, "bahwa 5 (kabupaten dan kota) hadir", NULL},
	{R_NUMBER_WORDS_AGREE, put_menimbang, "bahwa Rp1.500.000,00 (satu juta rupiah)", "1.500.000,00 dibaca \"satu juta lima ratus ribu\""},
	{R_NUMBER_WORDS_AGREE, put_sel, "2 (satu) kali", "2 dibaca \"dua\""},
	{R_MONEY_FORM, put_menimbang, "bahwa Rp500.000,00 tersedia", NULL},
	{R_MONEY_FORM, put_menimbang, "bahwa Rp 500000,- tersedia", "→ \"Rp500.000,00\""},
	{R_MONEY_FORM, put_menimbang, "bahwa Rp5 juta tersedia", NULL},
	{R_MONEY_FORM, put_menimbang, "bahwa Rp500,000 tersedia", "\"Rp500,000\""},
	{R_MONEY_FORM, put_diktum, "Biaya Rp500.000,00 dibebankan.", "(lima ratus ribu rupiah)"},

	/* One thing is said in one way. */
	{R_DEFINED_TERM_CAPS, put_menimbang, "bahwa Rencana Aksi dan rencana aksi disusun;", NULL},
	{R_DEFINED_TERM_CAPS, put_alinea, "Tentang Rencana Aksi.\nSusunan Rencana Aksi dan Rencana aksi.", "\"Rencana aksi\""},
	{R_DEFINED_TERM_CAPS, put_alinea, "Target Sasaran kinerja Pegawai (SKP) dinilai.", "singkatannya \"SKP\""},
	{R_DEFINED_TERM_CAPS, put_alinea, "Target Sasaran Kinerja Pegawai (SKP) dinilai.", NULL},
	{R_DEFINED_TERM_CAPS, put_alinea, "Menuju Wilayah Bebas dari Korupsi (Wbk).\nMenuju WBK dinilai oleh tim penilai.", "\"Wbk\""},
	{R_DEFINED_TERM_CAPS, put_alinea, "Penataan sdm dilakukan.\nPenataan SDM dinilai oleh tim.", "\"sdm\", di bagian lain \"SDM\""},
	{R_DEFINED_TERM_CAPS, put_alinea, "Alamat kpu.go.id, dst.\nPegawai KPU dinilai.", NULL},
	{R_ABBREV_INTRODUCED, put_menimbang, "bahwa Komisi Pemilihan Umum (KPU) menyusun rencana, dan KPU menilainya;", NULL},
	{R_ABBREV_INTRODUCED, put_menimbang, "bahwa Komisi Pemilihan Umum yang selanjutnya disingkat KPU menyusun rencana;", NULL},
	{R_ABBREV_INTRODUCED, put_menimbang, "bahwa pegawai KPU menyusun rencana;", "\"KPU\" → \"Komisi Pemilihan Umum\""},
	{R_ABBREV_INTRODUCED, put_menimbang, "bahwa sesuai Keputusan Nomor 612/ORT.04-Kpt/05/KPU/XII/2020 tentang Tata Kerja KPU;", NULL},
	{R_ABBREV_INTRODUCED, put_menimbang, "bahwa pegawai golongan III menyusun rencana;", NULL},
	{R_ABBREV_INTRODUCED, put_diktum, "Tim sebagaimana dimaksud dalam Diktum KEDUA BELAS bertugas.", NULL},
	{R_SAME_LETTER_SAME_WORDS, put_menimbang, "bahwa sesuai Surat Ketua Nomor 1/PW/2022 perihal Penunjukan Satuan Kerja Contoh "
	    "Zona, dan Surat Ketua Nomor 1/PW/2022 perihal Penunjukan Satuan Contoh Zona;", "\"Satuan Contoh Zona\""},
	{R_SAME_LETTER_SAME_WORDS, put_menimbang, "bahwa sesuai Surat Ketua Nomor 1/PW/2022 perihal Penunjukan Satuan Kerja, tim "
	    "menyusun rencana menurut Surat Ketua Nomor 1/PW/2022 perihal Penunjukan Satuan Kerja dan melaporkannya;", NULL},
	{R_SAME_LETTER_SAME_WORDS, put_menimbang, "bahwa Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum berlaku;", NULL},
	{R_SAME_LETTER_SAME_WORDS, put_menimbang, "bahwa Undang-Undang Nomor 7 Tahun 2017 tentang Partai Politik berlaku;",
	    "di Mengingat angka 1"},
	{R_SAME_LETTER_SAME_WORDS, put_menimbang, "bahwa Peraturan Pemerintah Pengganti Undang-Undang Nomor 7 Tahun 2017 tentang "
	    "Partai Politik berlaku;", NULL},
	{R_NAMA_AJEG, put_menimbang, "bahwa Rofingatun Hasanah memimpin rapat;", "di Penutup \"ROFINGATUN KHASANAH\""},
	{R_NAMA_AJEG, put_menimbang, "bahwa Komisi Pemilihan Umum Kabupaten Banjarnegara hadir;", NULL},
	{R_NAMA_AJEG, put_menimbang, "bahwa Rofingatin Hasanah memimpin rapat;", NULL},
	{R_NAMA_AJEG, put_alinea, "Balai Besar Pelatihan Serayu hadir.\nBalai Besar Pelatihan Serayu lagi.\nBalai Besar Pelatiham Serayu.",
	    "di Lampiran \"Besar Pelatihan Serayu\""},
	{R_NAMA_AJEG, put_alinea, "Balai Tim Penetapan Kinerja.\nBalai Tim Penetapan Kinerja.\nBalai Tim Penerapan Kinerja.", NULL},
	{R_TAHUN_AJEG, put_diktum, "Menetapkan Rencana Aksi Tahun 2023.", "\"Tahun 2023\", pada judul Tahun 2024"},
	{R_TAHUN_AJEG, put_diktum, "Biaya dibebankan pada anggaran Tahun Anggaran 2023.", "2023"},
	{R_TAHUN_AJEG, put_diktum, "Keputusan Nomor 5 Tahun 2020 tentang Rencana Aksi Tahun 2020 dicabut.", NULL},
	{R_TAHUN_AJEG, put_judul, "RENCANA AKSI TAHUN 2023-2025", NULL},
	{R_TAHUN_AJEG, put_judul, "RENCANA AKSI", NULL},
	{R_TAHUN_AJEG, put_alinea, "# RENCANA AKSI TAHUN 2022", "\"2022\""},
	{R_TAHUN_AJEG, put_matriks, "NO|TARGET 2023/Jan|TARGET 2023/Feb|TARGET 2023/Mar\n1|a|b|c", NULL},
	{R_TAHUN_AJEG, put_matriks, "NO|2023/Jan|2023/Feb|2023/Mar\n1|a|b|c", "\"2023\""},
	{R_TAHUN_AJEG, put_matriks, "NO|2022|2023|2024\n1|a|b|c", NULL},
	{R_TANGGAL_AJEG, put_memperhatikan, "Hasil rapat pleno tanggal 10 Januari 2024;", NULL},
	{R_TANGGAL_AJEG, put_memperhatikan, "Hasil rapat pleno hari Senin tanggal 8 Januari 2024;", NULL},
	{R_TANGGAL_AJEG, put_memperhatikan, "Hasil rapat pleno hari Rabu tanggal 8 Januari 2024;", "tetapi hari itu Senin"},
	{R_TANGGAL_AJEG, put_memperhatikan, "Hasil rapat pleno hari Kamis, 29 Februari 2024;", "sesudah Keputusan ini ditetapkan"},
	{R_TANGGAL_AJEG, put_menimbang, "bahwa pemungutan suara dilaksanakan pada tanggal 14 Februari 2024;", NULL},
	{R_TANGGAL_AJEG, put_sel, "Minggu 1 April 2024", NULL},
	{R_SMART_QUOTES_CONSISTENT, put_menimbang, "bahwa semboyan \"Melayani\" diwujudkan;", NULL},
	{R_YEAR_RANGE_DASH, put_menimbang, "bahwa tahun 2020, 2021 – pertama, dan 2022;", NULL},

	/* Matrices. */
	{R_TABLE_COLUMNS, put_nomor_kolom, "(1) (2) (3)", NULL},
	{R_TABLE_COLUMNS, put_nomor_kolom, "1 2 2 3", "tertulis \"1 2 2 3\", seharusnya 1 sampai dengan 4"},
	{R_MATRIKS_NOMOR, put_matriks, "NO|KOMPONEN\n1.|a\n^|b\n2.|c\n^|^", NULL},
	{R_MATRIKS_NOMOR, put_matriks, "NO|KOMPONEN\n# I | A\n1|a\n# II | B\n1|b\n2|c", NULL},
	{R_MATRIKS_NOMOR, put_matriks, "NO|KOMPONEN\n# I | A\n1|a\n# II | B\n2|b\n3|c", NULL},
	{R_MATRIKS_NOMOR, put_matriks, "NO|KOMPONEN\n# I | A\n1|a\n# II | B\n3|b", "sesudah nomor 1 tertulis \"3\""},
	{R_MATRIKS_NOMOR, put_matriks, "NO|KOMPONEN\n1|a\n2|b\n2|c", "nomor \"2\" dua kali"},
	{R_MATRIKS_NOMOR, put_matriks, "NO|KOMPONEN\n2|a\n3|b", "diawali nomor \"2\""},
	{R_MATRIKS_NOMOR, put_matriks, "NO|KOMPONEN\n1|a\n1|a\n2|b", NULL},
	{R_MATRIKS_NOMOR, put_matriks, "NO|KOMPONEN\n# I | A\n1|a\n# III | B\n1|b", "bagian \"III\", seharusnya \"II\""},
	{R_MATRIKS_NOMOR, put_matriks, "NO|KOMPONEN\n# A | A\n1|a\n# B | B\n1|b\n# C | C\n1|c", NULL},
	{R_MATRIKS_NOMOR, put_matriks, "NO|KOMPONEN\n# I | A\n1|a\n# I | A\n2|b\n# II | B\n1|c", NULL},
	{R_MATRIKS_BAGIAN_GANDA, put_matriks, "NO|KOMPONEN\n# I | A b\n1|a\n# II | A  B\n1|b", "sudah menjadi judul Lampiran, bagian I"},
	{R_MATRIKS_ULANG, put_langkah_kesebelas, "Laporan", NULL},
	{R_MATRIKS_BILANGAN, put_jumlah_kesebelas, "-", NULL},
	{R_MATRIKS_BILANGAN, put_jumlah_kesebelas, "Rp12.500,00", NULL},
	{R_MATRIKS_GALAT, put_sel, "#####", "\"#####\""},
	{R_MATRIKS_GALAT, put_sel, "Jumlah #DIV/0! orang", "\"#DIV/0!\""},
	{R_MATRIKS_GALAT, put_sel, "tagar #pemilu", NULL},
	{R_MATRIKS_PERSEN, put_langkah, "100,5%", NULL},
	{R_MATRIKS_PERSEN, put_langkah, "naik menjadi 150 %", "\"150 %\""},
	{R_MATRIKS_TAHUN, put_sel, "Januari-Desember 2025", "\"Januari-Desember 2025\", pada judul Tahun 2024"},
	{R_MATRIKS_TAHUN, put_langkah, "Laporan tahun 2023", NULL},
	{R_MATRIKS_BULAN, put_waktu_bulan, "Triwulan II:6", NULL},
	{R_MATRIKS_BULAN, put_waktu_bulan, "TW 1:3 4", "ditandai pada April"},
	{R_MATRIKS_BULAN, put_waktu_bulan, "Semester I:1 2 3 4 5 6", NULL},
	{R_MATRIKS_BULAN, put_waktu_bulan, "Semester II:6", "ditandai pada Juni"},
	{R_MATRIKS_BULAN, put_waktu_bulan, "TW I s.d. III:2 9", NULL},
	{R_MATRIKS_BULAN, put_waktu_bulan, "setiap bulan:1 2 3 4 5 6 7 8 9 10 11 12", NULL},
	{R_MATRIKS_BULAN, put_waktu_bulan, "setiap bulan:1", "hanya ditandai pada Januari"},
	{R_MATRIKS_BULAN, put_waktu_bulan, "setiap triwulan:3 6 9 12", NULL},
	{R_MATRIKS_BULAN, put_waktu_bulan, "setiap triwulan:3 6", "hanya ditandai pada Maret, Juni"},
	{R_MATRIKS_BULAN, put_waktu_bulan, "Maret, Juni 2024:3", "tidak ditandai pada Juni"},
	{R_MATRIKS_BULAN, put_waktu_bulan, "Januari – Juni 2024:2 5", NULL},
	{R_MATRIKS_BULAN, put_waktu_bulan, "Paling lambat Mei-Juni 2024:4", NULL},
	{R_MATRIKS_BULAN, put_waktu_bulan, "Januari minggu ke-2, Maret:1 3", NULL},
	{R_MATRIKS_BULAN, put_waktu_bulan, "mulai Mei:7", NULL},
	{R_MATRIKS_BULAN, put_waktu_bulan, "November - Februari:12 1", NULL},
	{R_MATRIKS_BULAN, put_waktu_bulan, "sesudah rapat Maret:5", NULL},
	{R_MATRIKS_BULAN, put_waktu_bulan, "Maret:", NULL},
	{R_MATRIKS_TAUTAN, put_tautan, "link", "bukan tautan"},
	{R_MATRIKS_TAUTAN, put_tautan, "-", NULL},
	{R_MATRIKS_TAUTAN, put_tautan, "bit.ly/", "tidak ada apa-apa di belakang nama situsnya"},
	{R_MATRIKS_TAUTAN, put_tautan, "http:/kpu.go.id", "awalannya"},
	{R_MATRIKS_TAUTAN, put_tautan, "https://", "tanpa nama situs"},
	{R_MATRIKS_TAUTAN, put_tautan, "https://bit.ly/ SKTimKerja", "ada spasi di dalamnya"},
	{R_MATRIKS_TAUTAN, put_tautan, "1. https://kab-batang.kpu.go.id/page/read/53\n2. https://bit.ly/Tim", NULL},
	{R_MATRIKS_TAUTAN, put_tautan, "kab-batang.kpu.go.id", NULL},
	{R_MATRIKS_TAUTAN, put_langkah, "Menautkan link rapat", NULL},
	{R_URL_IN_DECREE, put_menimbang, "bahwa daftar dimuat di https://kpu.go.id/daftar;", "1 di batang tubuh"},
	{R_URL_IN_DECREE, put_menimbang, "bahwa Peraturan Nomor 5 Tahun 2020 (PW.01) berlaku;", NULL},
	{R_SPREADSHEET_DATE_LEAK, put_sel, "45292 s.d. 45322", "\"45292\" → \"1 Januari 2024\""},
	{R_SPREADSHEET_DATE_LEAK, put_langkah, "45292", NULL},
	{R_SPREADSHEET_DATE_LEAK, put_alinea, "Rapat pada tanggal 45292 di Purwokerto.", "\"45292\" → \"1 Januari 2024\""},
	{R_SPREADSHEET_DATE_LEAK, put_alinea, "Peserta berjumlah 45292 orang.", NULL},
	{R_SPREADSHEET_DATE_LEAK, put_matriks, "NO|2024/Jan|2024/Feb|2024/Mar\n1|✓||45292", "\"45292\""},
};

static void
test_batas(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(borders); i++)
		try_batas(&borders[i]);
}

static void
assert_level(const char *text, put_fn *put, enum rule_no no, enum level level)
{
	const struct message *m;
	struct uji u;

	start(&u);
	put(&u, str_of(text));
	run(&u);
	m = find_message(u.diag, rules[no].id, NULL);
	if (!m || m->level != level)
		fail_msg("%s on \"%s\": wanted %s%s", rules[no].id, text, level_name(level), all_messages(u.diag, u.arena));
	finish(&u);
}

/* What is the office's own wording is one level softer behind the body. */
static void
test_tingkat(void **state)
{
	(void)state;
	assert_level("Tim:\na. satu; dan\nc. dua.", put_diktum, R_LIST_SEQUENCE, LEVEL_ERROR);
	assert_level("a. satu;\nc. dua.", put_alinea, R_LIST_SEQUENCE, LEVEL_WARNING);
	assert_level("a. satu;\nb. dua\nc. tiga.", put_alinea, R_LIST_SEMICOLON, LEVEL_WARNING);
	assert_level("1. satu;\na. dua;\nb. tiga;\n2. empat.", put_alinea, R_LIST_COLON, LEVEL_INFO);
	assert_level("2 (satu) kali", put_sel, R_NUMBER_WORDS_AGREE, LEVEL_ERROR);
	assert_level("#REF!", put_sel, R_MATRIKS_GALAT, LEVEL_ERROR);
}

/* Rows with a cell too many or too few: it is said once, and nothing that hangs on columns. */
static void
test_rusak(void **state)
{
	struct uji u;
	size_t n;

	(void)state;
	start(&u);
	put_target_kesebelas(&u, STR(""));
	the_matriks(&u)->ganjil = 4;
	the_matriks(&u)->v->v[3].sel[0] = STR("9");
	run(&u);
	assert_found(&u, R_TIDAK_DIBACA, 1, "Lampiran, matriks");
	find_message(u.diag, "matriks-kosong", &n);
	assert_int_equal(n, 0);
	find_message(u.diag, "matriks-nomor", &n);
	assert_int_equal(n, 0);
	finish(&u);

	start(&u);
	put_target_kesebelas(&u, STR(""));
	the_matriks(&u)->ganjil = 2;
	run(&u);
	assert_found(&u, R_TIDAK_DIBACA, 0, "");
	finish(&u);
}

/* A cell is found at its own place, and words at theirs. */
static void
test_tempat(void **state)
{
	const struct message *m;
	struct uji u;

	(void)state;
	start(&u);
	put_matriks(&u, STR("NO|KOMPONEN|TARGET WAKTU\n# I | A\n1|Tim kerja|Maret 2024\n2|Rapat|#REF!"));
	run(&u);
	m = find_message(u.diag, "matriks-galat", NULL);
	assert_non_null(m);
	assert_string_equal(m->loc.place, "Lampiran, baris 2, kolom TARGET WAKTU");
	assert_int_equal(m->loc.a, 42);
	assert_int_equal(m->loc.b, 3);
	assert_true(str_is(m->text, "#REF!"));
	finish(&u);
}

/* Blank merged cells are nobody's fault; a month must be ticked where all others have one. */
static void
test_kosong(void **state)
{
	struct buf b = BUF_INIT;
	struct uji u;
	unsigned i;

	(void)state;
	start(&u);
	buf_adds(&b, BULAN);
	for (i = 1; i <= 10; i++)
		buf_addf(&b, "%u|Langkah %u|%s|✓|||||||||||\n", i, i, i % 2 ? "Januari" : "^");
	buf_adds(&b, "11|Langkah 11|Januari||||||||||||");
	put_matriks(&u, buf_str(&b));
	run(&u);
	assert_found(&u, R_MATRIKS_KOSONG, 1, "Lampiran, baris 11");
	finish(&u);
	buf_release(&b);
}

/* In one text a term is told at each place, but no more often than anybody reads. */
static void
test_istilah(void **state)
{
	struct buf b = BUF_INIT;
	struct uji u;
	size_t n;
	unsigned i;

	(void)state;
	start(&u);
	for (i = 0; i < 60; i++)
		buf_adds(&b, "Susunan Rencana Aksi.\n");
	for (i = 0; i < 40; i++)
		buf_adds(&b, "Susunan rencana aksi.\n");
	put_alinea(&u, str_trim(buf_str(&b)));
	run(&u);
	find_message(u.diag, "defined-term-caps", &n);
	assert_int_equal(n, 12);
	finish(&u);
	buf_release(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_contoh),
		cmocka_unit_test(test_batas),
		cmocka_unit_test(test_tingkat),
		cmocka_unit_test(test_rusak),
		cmocka_unit_test(test_tempat),
		cmocka_unit_test(test_kosong),
		cmocka_unit_test(test_istilah),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
