/*
 * Where the examples of the rules about structure and layout belong; a part
 * of test_lint.c, which has the decree that they are put into.
 */
static const char perubahan[] = "PERUBAHAN ATAS KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS NOMOR 5 TAHUN 2023";

/* A paragraph of the document behind the decree; kind: of a text or of a DOCX. */
static struct para *
add_para(struct uji *u, enum loc_kind kind, unsigned number, struct str s)
{
	struct para *p;

	if (!u->dokumen)
		u->dokumen = arena_alloc(u->arena, sizeof *u->dokumen);
	p = paras_add(u->arena, u->dokumen);
	p->text = s;
	p->loc = (struct loc){.file = "uji", .kind = kind, .a = number, .b = 1};
	return p;
}

static void
put_rancangan(struct uji *u, struct str s)
{
	u->jenis = JENIS_DRAF;
	u->k.tanda.s = s;
}

static void
put_nomor_rancangan(struct uji *u, struct str s)
{
	put_rancangan(u, STR("RANCANGAN"));
	put_nomor(u, s);
}

/* A document, in which no part of a draft is what it should not be yet. */
static void
put_status(struct uji *u, struct str s)
{
	add_para(u, LOC_LINE, 1, STR("RANCANGAN"));
	put_nomor_rancangan(u, s);
	u->k.tanggal.s = STR("...");
	u->k.penetap.tanda.s = STR("");
	u->k.salinan = (struct tanda_tangan){0};
}

static void
put_kop(struct uji *u, struct str s)
{
	u->k.kop.s = s;
}

static void
put_jenis(struct uji *u, struct str s)
{
	u->k.jenis.s = s;
}

static struct sebutan
sebutan_di(unsigned line, const char *words)
{
	struct sebutan b = {teks(words), str_ends(str_of(words), ":")};

	b.kata.loc.a = line;
	return b;
}

/* "Mengingat sebelum Menimbang": Menimbang stands in line 10, Mengingat in 20. */
static void
put_urutan(struct uji *u, struct str s)
{
	u->k.menimbang.sebutan = sebutan_di(10, "Menimbang :");
	u->k.mengingat.sebutan = sebutan_di(str_has(s, "Mengingat sebelum Menimbang") ? 5 : 20, "Mengingat :");
	u->k.memutuskan.loc.a = 30;
	u->k.sebutan_menetapkan = sebutan_di(str_has(s, "Menetapkan sebelum MEMUTUSKAN") ? 25 : 40, "Menetapkan :");
	if (str_starts(s, "Memperhatikan"))
		u->k.memperhatikan.sebutan = sebutan_di(str_has(s, "sebelum Mengingat") ? 15 :
		    str_has(s, "sesudah MEMUTUSKAN") ? 35 : 25, "Memperhatikan :");
}

static void
put_sebutan_menimbang(struct uji *u, struct str s)
{
	u->k.menimbang.sebutan = sebutan_di(10, s.p);
}

static void
put_sebutan_mengingat(struct uji *u, struct str s)
{
	u->k.mengingat.sebutan = sebutan_di(20, s.p);
}

static void
put_sebutan_menetapkan(struct uji *u, struct str s)
{
	u->k.sebutan_menetapkan = sebutan_di(40, s.p);
}

static void
put_sebutan_diktum(struct uji *u, struct str s)
{
	u->k.diktum.v[0].sebutan = sebutan_di(41, s.p);
	u->k.diktum.v[1].sebutan = sebutan_di(42, "KEDUA :");
}

static void
put_menimbang_kedua(struct uji *u, struct str s)
{
	u->k.menimbang.v[1].text = s;
}

static void
put_perubahan(struct uji *u, struct str s)
{
	u->k.tentang.s = str_of(perubahan);
	u->k.diktum.v[0].text = s;
}

static void
put_perubahan_kedua(struct uji *u, struct str s)
{
	put_perubahan(u, s);
	u->k.tentang.s = str_printf(u->arena, "PERUBAHAN KEDUA%s", perubahan + strlen("PERUBAHAN"));
}

static void
put_pasal(struct uji *u, struct str s)
{
	u->k.diktum.v[0].label = STR("");
	u->k.diktum.v[0].text = s;
}

static void
put_persandingan(struct uji *u, struct str s)
{
	u->k.tentang.s = str_of(perubahan);
	u->k.lampiran->isi->matriks->kolom[0].judul = s;
	u->k.lampiran->isi->matriks->kolom[1].judul = STR("MENJADI");
}

static void
put_letak_ttd(struct uji *u, struct str s)
{
	struct para *p = add_para(u, LOC_PARA, 7, STR("Ditetapkan di Purwokerto"));

	p->indent = str_has(s, "8 cm") ? 4536 : 0;
	u->k.tempat.loc = p->loc;
}

/* The lampiran has the office of an acting officer already. */
static void
put_pelaksana(struct uji *u, struct str s)
{
	u->k.penetap.baris.s = s;
	u->k.lampiran->penetap.baris.s = STR("Plt. KETUA KOMISI PEMILIHAN UMUM\nKABUPATEN BANYUMAS,");
}

static void
put_lampiran_salinan(struct uji *u, struct str s)
{
	u->k.lampiran->salinan.baris.s = s;
}

/* A line between the signature and the lampiran. */
static void
put_lembar(struct uji *u, struct str s)
{
	add_para(u, LOC_LINE, 1, STR("KETUA KOMISI PEMILIHAN UMUM"));
	add_para(u, LOC_LINE, 2, s);
	u->k.lampiran->loc = add_para(u, LOC_LINE, 50, STR("LAMPIRAN"))->loc;
}

static void
put_petikan(struct uji *u, struct str s)
{
	u->k.tanda.s = STR("PETIKAN");
	u->k.salinan.baris.s = s;
}

/* "dua kepala": the lampiran goes on below a second one. */
static void
put_kepala_ulang(struct uji *u, struct str s)
{
	if (!str_is(s, "dua kepala"))
		return;
	add_lampiran(u, "");
	u->k.lampiran[0].penetap = (struct tanda_tangan){0};
}

static void
put_halaman_lampiran(struct uji *u, struct str s)
{
	add_para(u, LOC_PARA, 7, STR("ROFINGATUN KHASANAH"));
	u->k.lampiran->loc = add_para(u, LOC_PARA, 8, STR("LAMPIRAN"))->loc;
	u->dokumen->v[1].page_break = str_has(s, "baru");
}

static void
put_banyak_lampiran(struct uji *u, struct str s)
{
	unsigned n = 0;

	str_to_uint(s, &n);
	while (u->k.n_lampiran < n)
		add_lampiran(u, "");
}

/* The lampiran has parts that could be named. */
static void
put_bagian_lampiran(struct uji *u, struct str s)
{
	lampiran_tambah(u->arena, u->k.lampiran);
	lampiran_tambah(u->arena, u->k.lampiran);
	put_diktum_akhir(u, s);
}

static void
put_penyambung(struct uji *u, struct str s)
{
	add_para(u, LOC_PARA, 1, s)->align = ALIGN_RIGHT;
	add_para(u, LOC_PARA, 2, STR("Menimbang : a. bahwa"));
}

/* A body and a lampiran, with the number of the page as it should be but for what s says. */
static void
put_halaman(struct uji *u, struct str s)
{
	struct loc loc = add_para(u, LOC_PARA, 1, STR("KOMISI PEMILIHAN UMUM"))->loc;
	struct seksi *v = arena_alloc(u->arena, 2 * sizeof *v);
	struct nomor_halaman n = {HALAMAN_KEPALA, ALIGN_CENTER, true, loc};

	add_para(u, LOC_PARA, 2, STR("LAMPIRAN"));
	u->dokumen->seksi = v;
	u->dokumen->n_seksi = 2;
	v[0] = (struct seksi){.sampai = 1, .loc = loc, .biasa = n, .pertama_lain = true};
	v[1] = (struct seksi){.sampai = 2, .loc = loc, .biasa = n, .pertama = n};
	if (str_has(s, "di kaki"))
		v[0].biasa.letak = v[1].biasa.letak = HALAMAN_KAKI;
	if (str_has(s, "di kanan"))
		v[0].biasa.align = v[1].biasa.align = ALIGN_RIGHT;
	if (str_has(s, "tanpa pagar"))
		v[0].biasa.berpagar = v[1].biasa.berpagar = false;
	if (str_has(s, "halaman pertama"))
		v[0].pertama = n;
	if (str_has(s, "tanpa nomor"))
		v[0].biasa.letak = v[1].biasa.letak = HALAMAN_TANPA;
	v[1].sambung = str_has(s, "satu halaman");
	v[1].mulai_ulang = str_starts(s, "mulai");
	v[1].mulai = str_has(s, "dari 5") ? 5 : 1;
	u->k.lampiran->loc = u->dokumen->v[1].loc;
}

/* A narrative of one paragraph, with a label when it begins with one. */
static void
put_narasi(struct uji *u, struct str s)
{
	struct alinea *al = potongan_tambah(u->arena, lampiran_tambah(u->arena, u->k.lampiran));

	al->text = s;
}

/* Gives the third diktum an own list, and the first a reference into it. */
static void
put_rujukan(struct uji *u, struct str s)
{
	add(u, &u->k.diktum, "KETIGA", "Tim bertugas:\na. menyusun rencana;\nb. melapor:\n1. tiap bulan; dan\n2. tiap tahun.");
	u->k.diktum.v[1].text = s;
}

static void
put_dua_lampiran(struct uji *u, struct str s)
{
	add_lampiran(u, "II");
	u->k.lampiran[0].nomor.s = STR("I");
	u->k.diktum.v[0].text = s;
}

static void
put_lembaga_lain(struct uji *u, struct str s)
{
	struct decree *k = &u->k;

	k->lembaga.s = STR("REKTOR UNIVERSITAS JENDERAL SUDIRMAN");
	k->jabatan.s = STR("REKTOR UNIVERSITAS JENDERAL SUDIRMAN");
	k->nomor.s = STR("188/UN23/2024");
	k->tahun.s = STR("");
	k->penetap.baris.s = k->lampiran->penetap.baris.s = s;
	k->penetap.tanda.s = STR("ttd");
	k->salinan.nama.s = STR("Sigit Budiyanto, S.H.");
}

static void
put_sebutan_tabel(struct uji *u, struct str s)
{
	u->k.menimbang.sebutan = sebutan_di(10, s.p);
	u->k.menimbang.sebutan.titik_dua = true;
}

static void
put_penerima(struct uji *u, struct str s)
{
	put_lembar(u, STR("Salinan Keputusan ini disampaikan kepada:"));
	u->dokumen->v[2].text = s;
	u->dokumen->v[2].loc.a = 3;
	u->k.lampiran->loc = add_para(u, LOC_LINE, 50, STR("LAMPIRAN"))->loc;
}

static void
put_salinan_jabatan(struct uji *u, struct str s)
{
	u->k.lampiran->salinan.baris.s = s;
}

static void
put_salinan_baris(struct uji *u, struct str s)
{
	u->k.salinan.baris.s = u->k.lampiran->salinan.baris.s = s;
	u->k.lampiran->salinan.baris.loc = u->k.salinan.baris.loc;
	u->k.lampiran->salinan.nama.loc = u->k.salinan.nama.loc;
}

/* The end of a preface in the lampiran: an office, then s. */
static void
put_nama_dalam(struct uji *u, struct str s)
{
	put_narasi(u, STR("Ketua Komisi Pemilihan Umum Kabupaten Banyumas,"));
	put_narasi(u, s);
}

/* The lines of a title. */
static void
put_baris_judul(struct uji *u, struct str s)
{
	u->k.jenis = teks("KEPUTUSAN");
	add_para(u, LOC_LINE, 1, s);
}

/* Lines above the signature of the lampiran. */
static void
put_atas_ttd(struct uji *u, struct str s)
{
	add_para(u, LOC_LINE, 80, STR("2. Laporan disampaikan pada tanggal itu."));
	add_para(u, LOC_LINE, 89, s);
	add_para(u, LOC_LINE, 90, STR("KETUA KOMISI PEMILIHAN UMUM"));
}

static void
put_judul_mirip(struct uji *u, struct str s)
{
	u->k.tentang.s = STR("RENCANA AKSI PEMBANGUNAN ZONA INTEGRITAS MENUJU WILAYAH BEBAS DARI KORUPSI DI LINGKUNGAN "
	    "KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS TAHUN 2024");
	u->k.lampiran->judul.s = s;
}

static void
put_sel_ttd(struct uji *u, struct str s)
{
	put_letak_ttd(u, STR("kiri"));
	u->dokumen->v[0].text = s;
	u->dokumen->v[0].table = u->dokumen->v[0].row = u->dokumen->v[0].cell = u->dokumen->v[0].col = 1;
	if (str_ends(s, "|")) {
		struct para *p = add_para(u, LOC_PARA, 8, STR(""));

		p->table = p->row = 1;
		p->cell = p->col = 2;
	}
}

/* What is nearly wrong, as in borders. */
static const struct batas borders_struktur[] = {
	/* Head. */
	{R_JUDUL_ALL_CAPS, put_tentang, "RENCANA Aksi untuk TAHUN 2024", "\"Aksi untuk\" → \"AKSI UNTUK\""},
	{R_JUDUL_SHORT_NAME, put_tentang, "PENCABUTAN KEPUTUSAN KOMISI PEMILIHAN UMUM NOMOR 1 TAHUN 2023 TENTANG A B C D E F G "
	    "H I J K L M N O P Q R S T U V W X Y Z A B C D E F G H I J K L M", NULL},
	{R_KPU_ISSUER_FULL, put_lembaga, "KOMISI PEMILIHAN UMUM DAERAH ISTIMEWA YOGYAKARTA", NULL},
	{R_KPU_ISSUER_FULL, put_lembaga, "SEKRETARIAT KPU KABUPATEN BANYUMAS", "\"KPU\" → \"KOMISI PEMILIHAN UMUM\""},
	{R_KPU_TITLE_BLOCK, put_lembaga, "KETUA KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS", "bukan jabatan ketuanya"},
	{R_KPU_TITLE_BLOCK, put_lembaga, "SEKRETARIS KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS", NULL},
	{R_KPU_KOP, put_kop, "LAMBANG\nKOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS", NULL},
	{R_KPU_KOP, put_kop, "", NULL},
	{R_JUDUL_RANCANGAN_MARK, put_rancangan, "DRAFT", "\"DRAFT\" → \"RANCANGAN\""},
	{R_JUDUL_RANCANGAN_MARK, put_nomor_rancangan, "NOMOR ______ TAHUN 2024", "\"______\" → \"...\""},
	{R_JUDUL_RANCANGAN_MARK, put_nomor_rancangan, "NOMOR ......... TAHUN 2024", "\".........\" → \"...\""},
	{R_JUDUL_RANCANGAN_MARK, put_nomor_rancangan, "NOMOR … TAHUN 2024", NULL},
	{R_JUDUL_RANCANGAN_MARK, put_nomor_rancangan, "NOMOR ... (nomor) TAHUN 2024", NULL},
	{R_DRAFT_STATUS, put_nomor_rancangan, "NOMOR 12 TAHUN 2024", NULL},
	{R_DRAFT_STATUS, put_tanda, "RANCANGAN", "naskah yang sudah ditetapkan"},
	{R_NOMOR_TERISI, put_kode, "800/2024/UPT", NULL},
	/* Opening. */
	{R_PEMBUKAAN_ORDER, put_urutan, "Menetapkan sebelum MEMUTUSKAN", "Menetapkan seharusnya sesudah MEMUTUSKAN"},
	{R_PEMBUKAAN_ORDER, put_jabatan, "", "tidak ada: jabatan pembentuk"},
	{R_PEMBUKAAN_ORDER, put_memutuskan, "", "tidak ada: MEMUTUSKAN"},
	{R_PEMBUKAAN_ORDER, put_mengingat, "", NULL},
	{R_PEMBUKAAN_ORDER, put_urutan, "Memperhatikan sebelum Mengingat", NULL},
	{R_MEMPERHATIKAN_OPTIONAL, put_urutan, "Memperhatikan sesudah MEMUTUSKAN", "sebelum MEMUTUSKAN"},
	{R_MENIMBANG_LABEL, put_sebutan_tabel, "Menimbang", NULL},
	{R_MENIMBANG_LABEL, put_sebutan_menimbang, "Menimbang", "tidak ada titik dua"},
	{R_MENIMBANG_LABEL, put_sebutan_menimbang, "M e n i m b a n g :", "→ \"Menimbang\""},
	{R_MENGINGAT_LABEL, put_sebutan_mengingat, "Mengingat;", "\"Mengingat;\" → \"Mengingat :\""},
	{R_MENIMBANG_PREDICATE, put_menimbang, "a. bahwa berdasarkan hasil rapat ditetapkan rencana aksi;", NULL},
	{R_MENIMBANG_PREDICATE, put_menimbang,
	    "a. bahwa dalam rangka tertib administrasi perlu disusun rencana aksi;", NULL},
	{R_MENIMBANG_PREDICATE, put_menimbang,
	    "a. bahwa untuk melaksanakan tugas tim, Komisi Pemilihan Umum menyusun rencana aksi;", NULL},
	{R_MENIMBANG_PREDICATE, put_menimbang,
	    "a. bahwa berdasarkan Keputusan Nomor 5 Tahun 2020 sebagaimana telah beberapa kali diubah;", "tidak ada pokok kalimat"},
	{R_MENIMBANG_PREDICATE, put_menimbang, "a. bahwa rencana aksi penting;", NULL},
	{R_MENIMBANG_COVERS_ALL, put_menimbang_akhir,
	    "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf b, huruf c, dan huruf d, perlu",
	    "huruf a tidak disebut"},
	{R_DIKTUM_REFER_EXISTS, put_menimbang_kedua, "bahwa tim sebagaimana dimaksud dalam huruf e telah bekerja;",
	    "huruf e tidak ada dalam Menimbang"},
	{R_DIKTUM_REFER_EXISTS, put_menimbang_kedua, "bahwa tim sebagaimana dimaksud dalam huruf a telah bekerja;", NULL},
	{R_DIKTUM_REFER_EXISTS, put_menimbang_kedua,
	    "bahwa tim sebagaimana dimaksud dalam huruf e Peraturan Komisi Pemilihan Umum Nomor 3 Tahun 2020 bekerja;", NULL},
	/* Diktum. */
	{R_DIKTUM_ORDINALS, put_diktum_label, "KEDUABELAS", "seharusnya \"KEDUA BELAS\""},
	{R_DIKTUM_REFER_EXISTS, put_rujukan, "Tugas sebagaimana dimaksud dalam Diktum KETIGA huruf b angka 2.", NULL},
	{R_DIKTUM_REFER_EXISTS, put_rujukan, "Tugas sebagaimana dimaksud dalam Diktum KETIGA huruf c.", "\"Diktum KETIGA huruf c\""},
	{R_DIKTUM_REFER_EXISTS, put_rujukan, "Tugas dalam Diktum KESATU, Diktum KEDUA, dan Diktum KEEMPAT.", "\"Diktum KEEMPAT\""},
	{R_DIKTUM_REFER_EXISTS, put_rujukan, "Tugas dalam Diktum KESATU sampai dengan KELIMA.", "\"KELIMA\""},
	{R_DIKTUM_REFER_EXISTS, put_rujukan, "Tugas dalam diktum kesatu dan diktum ketiga.", NULL},
	{R_DIKTUM_REFER_EXISTS, put_rujukan, "Tugas dalam Diktum KELIMA Keputusan Bupati Nomor 5 Tahun 2023.", NULL},
	{R_DIKTUM_REFER_EXISTS, put_rujukan, "Tugas dalam Keputusan Bupati Nomor 5 Tahun 2023 Diktum KELIMA.", NULL},
	{R_DIKTUM_REFER_EXISTS, put_rujukan, "Tugas sebagaimana dimaksud dalam huruf a dilaksanakan.", "\"huruf a\""},
	{R_DIKTUM_REFER_EXISTS, put_rujukan, "Tugas: a. menyusun; dan b. melapor sebagaimana dimaksud dalam huruf a.", NULL},
	{R_DIKTUM_REFER_EXISTS, put_perubahan, "Ketentuan Diktum KELIMA diubah sehingga berbunyi sebagai berikut:", NULL},
	{R_DIKTUM_REFER_EXISTS, put_narasi, "Tim sebagaimana dimaksud dalam Diktum KELIMA.", "\"Diktum KELIMA\""},
	{R_DIKTUM_REFER_EXISTS, put_narasi, "Format sebagaimana tercantum dalam Lampiran III Keputusan ini.", "\"Lampiran III\""},
	{R_DIKTUM_REFER_EXISTS, put_narasi, "Indeks dalam Lampiran I Permenpan Nomor 26 Tahun 2020.", NULL},
	{R_DIKTUM_REFER_EXISTS, put_narasi, "a. satu; b. dua sebagaimana dimaksud pada huruf a.", NULL},
	{R_DIKTUM_REFER_EXISTS, put_narasi, "Hal sebagaimana dimaksud pada angka 7.", "\"angka 7\""},
	{R_REF_RANGE_TWO, put_diktum, "Tugas dalam Diktum KESATU sampai dengan Diktum KEDUA.",
	    "\"Diktum KESATU sampai dengan Diktum KEDUA\" → \"Diktum KESATU dan Diktum KEDUA\""},
	{R_REF_RANGE_TWO, put_diktum, "Pasal 5 sampai dengan Pasal 6 Undang-Undang.", "\"Pasal 5 dan Pasal 6\""},
	{R_REF_RANGE_TWO, put_diktum, "Pasal 5 ayat (1) sampai dengan ayat (2).", "\"ayat (1) dan ayat (2)\""},
	{R_REF_RANGE_TWO, put_diktum, "Pasal 5 sampai dengan Pasal 7, dan angka 1 sampai dengan huruf b.", NULL},
	{R_DIKTUM_RETROACTIVE, put_diktum_akhir, "Keputusan ini mulai berlaku pada tanggal 10 Januari 2024.", NULL},
	{R_DIKTUM_RETROACTIVE, put_diktum_akhir,
	    "Keputusan ini mulai berlaku pada tanggal ditetapkan sampai dengan tanggal 31 Desember 2023.", NULL},
	{R_DIKTUM_RETROACTIVE, put_diktum_akhir,
	    "Keputusan ini mulai berlaku pada tanggal ditetapkan dan berlaku surut sejak tanggal 1 Februari 2024.",
	    "padahal ditetapkan 10 Januari 2024"},
	{R_DIKTUM_RETROACTIVE, put_diktum_akhir,
	    "Masa kerja tim terhitung sejak tanggal 1 Januari 2024. Keputusan ini mulai berlaku pada tanggal ditetapkan.", NULL},
	{R_KPU_COST_DIKTUM, put_diktum_akhir, "Biaya dibebankan pada DIPA Komisi Pemilihan Umum Tahun 2024.",
	    "tidak menyebut \"Tahun Anggaran\""},
	{R_KPU_COST_DIKTUM, put_diktum_akhir, "Tugas itu dibebankan pada tim.", NULL},
	/* Amending and repealing. */
	{R_PERUBAHAN_INTRO, put_perubahan, "Melakukan pembinaan; Diktum KEDUA dihapus.", NULL},
	{R_PERUBAHAN_INTRO, put_perubahan, "Mengubah Lampiran II Keputusan Nomor 5 Tahun 2023.", "diawali \"Mengubah\""},
	{R_PERUBAHAN_INTRO, put_perubahan, "Menetapkan perubahan Rencana Aksi.", "tidak ada diktum"},
	{R_PERUBAHAN_INTRO, put_diktum, "Mengubah Rencana Aksi.", NULL},
	{R_PERUBAHAN_KEPUTUSAN_DIKTUM, put_pasal, "Pasal 1 Rencana Aksi.", NULL},
	{R_DIKTUM_NOT_PASAL, put_diktum_label, "Pasal 1", "\"Pasal 1\""},
	{R_DIKTUM_ORDINALS, put_diktum_label, "Pasal 1", NULL},
	{R_DIKTUM_NOT_PASAL, put_diktum, "Pasal 5 ayat (1) Undang-Undang menjadi dasar tim.", NULL},
	{R_PERUBAHAN_INSERT, put_perubahan, "Diantara Pasal 5 dan Pasal 6 disisipkan 1 (satu) pasal, yakni Pasal 5A.", NULL},
	{R_PERUBAHAN_INSERT, put_perubahan, "Di antara Pasal 5 dan Pasal 6 disisipkan 1 (satu) pasal, yakni Pasal 6.", "\"Pasal 6\" tanpa huruf"},
	{R_PERUBAHAN_INSERT, put_perubahan, "Di antara ayat (1) dan ayat (2) disisipkan 1 (satu) ayat, yakni ayat (1a).", NULL},
	{R_PERUBAHAN_INSERT, put_perubahan, "Sesudah Diktum KEDUA disisipkan Diktum KEDUA A.", "tanpa \"Di antara"},
	{R_PERUBAHAN_LAMPIRAN, put_perubahan, "Ketentuan Diktum KEDUA diubah sehingga berbunyi sebagai berikut: tetap.",
	    "tidak diperintahkan dalam diktum"},
	{R_CABUT_STATUS, put_perubahan, "Diktum KETIGA dicabut.", NULL},
	/* Closing. */
	{R_TTD_PLACE_IS_SEAT, put_tempat, "PURWOKERTO", NULL},
	{R_TTD_RIGHT, put_sel_ttd, "Ditetapkan di Purwokerto", NULL},
	{R_TTD_RIGHT, put_sel_ttd, "Ditetapkan di Purwokerto |", ""},
	{R_TTD_RIGHT, put_sel_ttd, "\tDitetapkan di Purwokerto |", NULL},
	{R_KPU_SIGNER, put_ttd_jabatan, "a.n. KETUA KOMISI PEMILIHAN UMUM\nSEKRETARIS,", NULL},
	{R_KPU_SIGNER, put_lembaga, "SEKRETARIAT KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS", "seharusnya SEKRETARIS"},
	{R_KPU_SIGNER, put_lembaga_lain, "REKTOR,", NULL},
	{R_KPU_ACTING, put_pelaksana, "KETUA KOMISI PEMILIHAN UMUM\nKABUPATEN BANYUMAS,", "pada Lampiran, penutup \"PLT. KETUA KOMISI\""},
	{R_KPU_ACTING, put_pelaksana, "Plt KETUA KOMISI PEMILIHAN UMUM\nKABUPATEN BANYUMAS,", "\"Plt\" → \"Plt.\""},
	{R_KPU_SALINAN_BLOCK, put_salinan_jabatan, "Salinan sesuai dengan aslinya\nSEKRETARIAT KOMISI PEMILIHAN UMUM\n"
	    "KABUPATEN BANYUMAS\nKasubbag Hukum,", "pada Lampiran, salinan \"BANYUMAS KASUBBAG HUKUM\""},
	{R_KPU_SALINAN_BLOCK, put_salinan_baris, "Salinan sesuai dengan aslinya\nKOMISI PEMILIHAN UMUM\nKABUPATEN BANYUMAS\n"
	    "Kepala Subbagian Hukum,", "\"KOMISI PEMILIHAN UMUM\" → \"SEKRETARIAT KOMISI PEMILIHAN UMUM\""},
	{R_KPU_SALINAN_BLOCK, put_salinan_baris, "Salinan sesuai dengan aslinya\nSEKRETARIAT KOMISI PEMILIHAN UMUM\n"
	    "KABUPATEN BANYUMAS\nKepala Subbagian Hukum", "\"Hukum\" → \"Hukum,\""},
	{R_KPU_SALINAN_BLOCK, put_salinan_baris, "Salinan sesuai dengan aslinya", NULL},
	{R_KPU_SALINAN_BLOCK, put_salinan_nama, "H. Sigit Budiyanto", "\"H.\" pada \"H. Sigit Budiyanto\""},
	{R_KPU_SALINAN_BLOCK, put_lembaga_lain, "REKTOR,", NULL},
	{R_KPU_TTD_FORM, put_lembaga_lain, "REKTOR,", NULL},
	{R_JABATAN_MATCHES_SIGNATURE, put_lembaga_lain, "REKTOR,", NULL},
	{R_JABATAN_MATCHES_SIGNATURE, put_lembaga_lain, "DEKAN,", "tertulis \"DEKAN\""},
	{R_TTD_PLACE_DATE, put_tanggal, "10/01/2024", "\"10/01/2024\""},
	{R_SALINAN_NO_YTH, put_lembar, "Tembusan surat itu telah disampaikan kepada semua anggota tim kerja yang bertugas di kantor.", NULL},
	{R_SALINAN_NO_YTH, put_penerima, "1. Yth. Ketua Komisi Pemilihan Umum;", "tidak dipakai"},
	{R_SALINAN_NO_YTH, put_penerima, "1. Ketua Komisi Pemilihan Umum;", NULL},
	{R_KPU_SALINAN_MARK, put_petikan, "Petikan sesuai dengan aslinya", NULL},
	{R_PARAF, put_lembar, "paragraf", NULL},
	/* Lampiran. */
	{R_LAMPIRAN_HEADER_EQUALS_TITLE, put_lampiran_kepala, "KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS\n"
	    "NOMOR 12 TAHUN 2024\nTANGGAL 10 JANUARI 2024\nTENTANG\nRENCANA AKSI TAHUN 2024", NULL},
	{R_LAMPIRAN_ROMAN, put_kepala_ulang, "dua kepala", NULL},
	{R_LAMPIRAN_SIGNED, put_kepala_ulang, "dua kepala", NULL},
	{R_LAMPIRAN_SUBJECT_EQUALS, put_lampiran_judul, "DOKUMEN RENCANA AKSI TAHUN 2024", NULL},
	{R_LAMPIRAN_SUBJECT_EQUALS, put_lampiran_judul, "SUSUNAN TIM", NULL},
	{R_LAMPIRAN_SUBJECT_EQUALS, put_lampiran_judul, "RENCANA KERJA TIM PENYUSUN LAPORAN TAHUN 2023",
	    "TAHUN 2023, pada judul Keputusan TAHUN 2024"},
	{R_LAMPIRAN_SUBJECT_EQUALS, put_dua_lampiran, "Menetapkan Rencana Kerja dalam Lampiran II Keputusan ini.",
	    "yang ditetapkan Diktum KESATU \"Rencana Kerja\""},
	{R_LAMPIRAN_SUBJECT_EQUALS, put_judul_mirip, "RENCANA AKSI PEMBANGUNAN ZONA INTEGRITAS MENUJU WILAYAH BEBAS KORUPSI DI "
	    "LINGKUNGAN KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS TAHUN 2024",
	    "tertulis \"BEBAS KORUPSI\", pada judul Keputusan \"BEBAS DARI KORUPSI\""},
	{R_LAMPIRAN_SUBJECT_EQUALS, put_judul_mirip, "RENCANA KERJA PEMBANGUNAN ZONA INTEGRITAS",
	    "tertulis \"RENCANA KERJA PEMBANGUNAN\", pada judul Keputusan \"RENCANA AKSI PEMBANGUNAN\""},
	{R_LAMPIRAN_SUBJECT_EQUALS, put_judul_mirip, "RENCANA AKSI PEMBANGUNAN ZONA INTEGRITAS TAHUN 2024", NULL},
	{R_LAMPIRAN_SUBJECT_EQUALS, put_judul_mirip, "RENCANA AKSI PEMBANGUNAN ZONA INTEGRITAS", NULL},
	{R_LAMPIRAN_SUBJECT_EQUALS, put_judul_mirip, "RENCANA AKSI PEMBANGUNAN ZONA INTEGRITAS TAHUN 2023", "tertulis \"TAHUN 2023\""},
	{R_KPU_ISSUER_FULL, put_judul_mirip, "RENCANA AKSI KPU KABUPATEN BANYUMAS", "\"KPU\" →"},
	{R_KPU_ISSUER_FULL, put_narasi, "KPU MELAYANI", NULL},
	{R_KPU_ISSUER_FULL, put_narasi, "Rencana aksi KPU Kabupaten Banyumas", NULL},
	{R_LAMPIRAN_EXISTS, put_dua_lampiran, "Menetapkan Rencana Aksi dalam Lampiran yang merupakan bagian tidak "
	    "terpisahkan dari Keputusan ini.", "Lampiran disebut tanpa nomor, padahal ada 2"},
	{R_LAMPIRAN_SIGNED, put_atas_ttd, "Serang, 21 Januari 2022", "tempat dan tanggal tidak ditulis"},
	{R_LAMPIRAN_SIGNED, put_atas_ttd, "pada tanggal 21 Januari 2022", "tempat dan tanggal tidak ditulis"},
	{R_LAMPIRAN_SIGNED, put_atas_ttd, "Demikian rencana aksi ini disusun.", NULL},
	{R_TTD_NAME_CONSISTENT, put_nama_dalam, "Rofingatun Hasanah", "pada batang tubuh \"ROFINGATUN KHASANAH\""},
	{R_TTD_NAME_CONSISTENT, put_nama_dalam, "Rofingatun Khasanah", NULL},
	{R_TTD_NAME_CONSISTENT, put_narasi, "Rofingatun Hasanah", NULL},
	{R_JUDUL_FOUR_PARTS, put_baris_judul, "KEPUTUSAN KPU\nNOMOR 12 TAHUN 2024\nTENTANG RENCANA AKSI", "pada satu baris"},
	{R_JUDUL_FOUR_PARTS, put_baris_judul, "KEPUTUSAN KPU\nNOMOR 12 TAHUN 2024\nTENTANG\nRENCANA AKSI", NULL},
	{R_LAMPIRAN_FEW, put_banyak_lampiran, "3", NULL},
	{R_LAMPIRAN_REFER_PART, put_diktum_akhir, "Tugas tim sebagaimana tercantum dalam Lampiran.", NULL},
	{R_KATA_PENYAMBUNG, put_penyambung, "NOMOR ... TAHUN ...", ""},
	{R_LAMPIRAN_PAGE_BREAK, put_halaman, "", NULL},
	{R_LAMPIRAN_PAGE_BREAK, put_halaman, "satu halaman", ""},
	{R_KPU_PAGE_NUMBER, put_halaman, "di kaki, tanpa pagar", "di kaki halaman, tanpa tanda hubung"},
	{R_KPU_PAGE_NUMBER, put_halaman, "di kanan", "tidak di tengah"},
	{R_KPU_PAGE_NUMBER, put_halaman, "halaman pertama", "halaman pertama bernomor"},
	{R_KPU_PAGE_NUMBER, put_halaman, "tanpa nomor", "tidak ada"},
	{R_KPU_PAGE_NUMBER, put_halaman, "tanpa nomor, satu halaman", NULL},
	{R_KPU_PAGE_NUMBER_CONTINUES, put_halaman, "mulai dari 5", NULL},
};
