/*
 * The rules that are code. Each is run on the two examples of its row in
 * diag/decree_rules.h, put into a decree that is otherwise without fault;
 * then come the borders: what is nearly wrong, and what looks wrong and is not.
 */
#include "lint_uji.h"

static struct arena *shared;
static struct diag *shared_diag;

static int
setup(void **state)
{
	(void)state;
	shared = arena_new();
	shared_diag = diag_new();
	registry = load_test_registry(shared_diag, shared);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	diag_free(shared_diag);
	arena_free(shared);
	return 0;
}

/* "NOMOR 12 TAHUN 2024 TENTANG RENCANA AKSI" into the parts of a title. */
static void
put_judul(struct uji *u, struct str s)
{
	size_t tahun = str_find(s, " TAHUN "), tentang = str_find(s, " TENTANG ");

	u->k.nomor.s = str_sub(s, strlen("NOMOR "), tahun);
	u->k.tahun.s = str_sub(s, tahun + strlen(" TAHUN "), tentang);
	if (str_starts(s, "NOMOR 12") && tentang == s.n)
		u->k.tentang.s = STR("");
}

static void
put_nomor(struct uji *u, struct str s)
{
	u->k.nomor.s = str_sub(s, strlen("NOMOR "), str_find(s, " TAHUN "));
}

static void
put_kode(struct uji *u, struct str s)
{
	u->k.nomor.s = s;
	if (str_has(s, "/"))
		u->k.tahun.s = STR("");
}

static void
put_tentang(struct uji *u, struct str s)
{
	u->k.tentang.s = s;
}

static void
put_lembaga(struct uji *u, struct str s)
{
	u->k.lembaga.s = s;
}

static void
put_jabatan(struct uji *u, struct str s)
{
	u->k.jabatan.s = s;
}

static void
put_menimbang(struct uji *u, struct str s)
{
	put_butir(&u->k.menimbang.v[0], s);
}

static void
put_menimbang_tunggal(struct uji *u, struct str s)
{
	u->k.menimbang.n = 1;
	put_butir(&u->k.menimbang.v[0], s);
}

static void
put_menimbang_akhir(struct uji *u, struct str s)
{
	u->k.menimbang.v[2].text = s;
}

static void
put_mengingat(struct uji *u, struct str s)
{
	if (s.n == 0)
		u->k.mengingat.n = 0;
}

static void
put_mengingat_kedua(struct uji *u, struct str s)
{
	put_butir(&u->k.mengingat.v[1], s);
}

/* Several items, a line each, from the second on. */
static void
put_mengingat_berikut(struct uji *u, struct str s)
{
	u->k.mengingat.n = 1;
	while (s.n) {
		add(u, &u->k.mengingat, "", "");
		put_butir(&u->k.mengingat.v[u->k.mengingat.n - 1], str_cut(&s, '\n'));
	}
}

/* Before an item with the formula for several amendments, without a comma. */
static void
put_mengingat_sisip(struct uji *u, struct str s)
{
	add(u, &u->k.mengingat, "3.", "");
	u->k.mengingat.v[2] = u->k.mengingat.v[1];
	put_butir(&u->k.mengingat.v[1], s);
}

/* "9 dasar hukum" */
static void
put_mengingat_banyak(struct uji *u, struct str s)
{
	unsigned n = (unsigned)(s.p[0] - '0');

	while (u->k.mengingat.n < n)
		add(u, &u->k.mengingat, "", "Peraturan Pemerintah Nomor 1 Tahun 1990 tentang Lain;");
}

/* The decree amends one of its own. */
static void
put_mengingat_ubah(struct uji *u, struct str s)
{
	u->k.tentang.s = STR("PERUBAHAN ATAS KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS NOMOR 5 TAHUN 2023 TENTANG "
	    "RENCANA AKSI TAHUN 2024");
	put_mengingat_kedua(u, s);
}

static void
put_memperhatikan(struct uji *u, struct str s)
{
	u->k.memperhatikan.v[0].text = s;
}

static void
put_memutuskan(struct uji *u, struct str s)
{
	u->k.memutuskan.s = s;
}

static void
put_menetapkan(struct uji *u, struct str s)
{
	u->k.menetapkan.s = s;
}

static void
put_diktum_label(struct uji *u, struct str s)
{
	u->k.diktum.v[0].label = s;
}

static void
put_diktum(struct uji *u, struct str s)
{
	u->k.diktum.v[0].text = s;
}

static void
put_diktum_akhir(struct uji *u, struct str s)
{
	u->k.diktum.v[1].text = s;
}

static void
put_ttd_jabatan(struct uji *u, struct str s)
{
	u->k.penetap.baris.s = s;
}

static void
put_ttd_nama(struct uji *u, struct str s)
{
	u->k.penetap.nama.s = s;
}

static void
put_tanggal(struct uji *u, struct str s)
{
	u->k.tanggal.s = s;
}

static void
put_tempat(struct uji *u, struct str s)
{
	u->k.tempat.s = s;
}

static void
put_ttd(struct uji *u, struct str s)
{
	u->k.penetap.tanda.s = s;
}

static void
put_tanda(struct uji *u, struct str s)
{
	u->k.tanda.s = s;
}

static void
put_salinan_nama(struct uji *u, struct str s)
{
	u->k.salinan.nama.s = s;
}

static void
put_lampiran_nomor(struct uji *u, struct str s)
{
	u->k.lampiran->nomor.s = str_trim(str_sub(s, strlen("LAMPIRAN"), s.n));
}

static void
put_lampiran_kepala(struct uji *u, struct str s)
{
	u->k.lampiran->kepala.s = s;
}

static void
put_lampiran_judul(struct uji *u, struct str s)
{
	u->k.lampiran->judul.s = s;
}

static void
put_lampiran_jabatan(struct uji *u, struct str s)
{
	u->k.lampiran->penetap.baris.s = s;
}

static void
put_lampiran_nama(struct uji *u, struct str s)
{
	u->k.lampiran->penetap.nama.s = s;
}

static void
put_lampiran_salinan_nama(struct uji *u, struct str s)
{
	u->k.lampiran->salinan.nama.s = s;
}

static void
put_sel(struct uji *u, struct str s)
{
	*sel(u, 1, 2) = s;
}

#include "lint_struktur_test.h"

static void
put_ejaan(struct uji *u, struct str s)
{
	u->eja = eja_open(u->diag, kata_file(u->arena));
	put_diktum(u, s);
}

static void
put_miring(struct uji *u, struct str s)
{
	u->eja = eja_open(u->diag, kata_file(u->arena));
	u->rules = load_test_rules(u->diag, u->arena);
	put_dokumen(u, s, &u->k.diktum.v[0].text, &u->k.diktum.v[0].loc);
}

/* Where the examples of each rule belong. */
static put_fn *const places[R__COUNT] = {
	[R_ISIAN_TERTINGGAL] = put_diktum,
	[R_NOMOR_TERISI] = put_nomor,
	[R_JUDUL_FOUR_PARTS] = put_judul,
	[R_JUDUL_ALL_CAPS] = put_tentang,
	[R_KPU_ISSUER_FULL] = put_lembaga,
	[R_KPU_NUMBER_NEW] = put_kode,
	[R_JABATAN_CAPS_COMMA] = put_jabatan,
	[R_JABATAN_MATCHES_SIGNATURE] = put_ttd_jabatan,
	[R_MENIMBANG_LETTERS] = put_menimbang,
	[R_MENIMBANG_SINGLE_UNLETTERED] = put_menimbang_tunggal,
	[R_MENIMBANG_BAHWA] = put_menimbang,
	[R_MENIMBANG_SEMICOLON] = put_menimbang,
	[R_MENIMBANG_LAST_FORMULA] = put_menimbang_akhir,
	[R_MENIMBANG_COVERS_ALL] = put_menimbang_akhir,
	[R_MENIMBANG_NAME_EQUALS_TITLE] = put_menimbang_akhir,
	[R_MENGINGAT_NOT_EMPTY] = put_mengingat,
	[R_MENGINGAT_ARABIC] = put_mengingat_kedua,
	[R_MENGINGAT_NUMBERING_GAPLESS] = put_mengingat_kedua,
	[R_MENGINGAT_SEMICOLON] = put_mengingat_kedua,
	[R_MENGINGAT_ORDER] = put_mengingat_kedua,
	[R_MENGINGAT_NO_DUPLICATE] = put_mengingat_kedua,
	[R_MEMPERHATIKAN_SEMICOLON] = put_memperhatikan,
	[R_MEMUTUSKAN_FORM] = put_memutuskan,
	[R_MENETAPKAN_CAPS_DOT] = put_menetapkan,
	[R_MENETAPKAN_EQUALS_TITLE] = put_menetapkan,
	[R_DIKTUM_ORDINALS] = put_diktum_label,
	[R_DIKTUM_SEQUENCE] = put_diktum_label,
	[R_DIKTUM_SINGLE] = put_diktum_akhir,
	[R_DIKTUM_FULL_STOP] = put_diktum_akhir,
	[R_TTD_FOUR_PARTS] = put_ttd_jabatan,
	[R_TTD_CAPS_COMMA] = put_ttd_jabatan,
	[R_TTD_NO_TITLES] = put_ttd_nama,
	[R_TTD_PLACE_DATE] = put_tanggal,
	[R_TTD_DATE_VALID] = put_tanggal,
	[R_TTD_NAME_CONSISTENT] = put_lampiran_nama,
	[R_KPU_TTD_FORM] = put_ttd,
	[R_KPU_SALINAN_MARK] = put_tanda,
	[R_KPU_SALINAN_BLOCK] = put_salinan_nama,
	[R_LAMPIRAN_DECLARED] = put_diktum,
	[R_LAMPIRAN_EXISTS] = put_diktum,
	[R_LAMPIRAN_ROMAN] = put_lampiran_nomor,
	[R_LAMPIRAN_HEADER] = put_lampiran_kepala,
	[R_LAMPIRAN_HEADER_EQUALS_TITLE] = put_lampiran_kepala,
	[R_LAMPIRAN_NAME] = put_lampiran_judul,
	[R_LAMPIRAN_SIGNED] = put_lampiran_jabatan,
	[R_SPREADSHEET_DATE_LEAK] = put_sel,
	[R_UNBALANCED_BRACKET] = put_mengingat_kedua,
	[R_ITALIC_SPAN_EXACT] = put_miring,
	[R_EJAAN] = put_ejaan,
	[R_JUDUL_SHORT_NAME] = put_tentang,
	[R_JUDUL_RANCANGAN_MARK] = put_rancangan,
	[R_DRAFT_STATUS] = put_status,
	[R_KPU_KOP] = put_kop,
	[R_KPU_TITLE_BLOCK] = put_jenis,
	[R_PEMBUKAAN_ORDER] = put_urutan,
	[R_MEMPERHATIKAN_OPTIONAL] = put_urutan,
	[R_MENIMBANG_LABEL] = put_sebutan_menimbang,
	[R_MENGINGAT_LABEL] = put_sebutan_mengingat,
	[R_MENETAPKAN_LABEL] = put_sebutan_menetapkan,
	[R_MENIMBANG_PREDICATE] = put_menimbang,
	[R_DIKTUM_NOT_PASAL] = put_pasal,
	[R_DIKTUM_COLON] = put_sebutan_diktum,
	[R_DIKTUM_REFER_EXISTS] = put_diktum,
	[R_REF_RANGE_TWO] = put_menimbang_kedua,
	[R_DIKTUM_RETROACTIVE] = put_diktum_akhir,
	[R_KPU_COST_DIKTUM] = put_diktum_akhir,
	[R_PERUBAHAN_INTRO] = put_perubahan,
	[R_PERUBAHAN_CHAIN] = put_perubahan_kedua,
	[R_PERUBAHAN_NUMBERED] = put_perubahan,
	[R_PERUBAHAN_KEPUTUSAN_DIKTUM] = put_pasal,
	[R_PERUBAHAN_INSERT] = put_perubahan,
	[R_PERUBAHAN_LAMPIRAN] = put_tentang,
	[R_MATRIKS_PERSANDINGAN] = put_persandingan,
	[R_CABUT_STATUS] = put_diktum_akhir,
	[R_TTD_PLACE_IS_SEAT] = put_tempat,
	[R_TTD_RIGHT] = put_letak_ttd,
	[R_KPU_SIGNER] = put_ttd_jabatan,
	[R_KPU_ACTING] = put_pelaksana,
	[R_KPU_SALINAN_EACH_PART] = put_lampiran_salinan,
	[R_SALINAN_NO_YTH] = put_lembar,
	[R_PETIKAN] = put_petikan,
	[R_PARAF] = put_lembar,
	[R_TTE] = put_lembar,
	[R_LAMPIRAN_FIRST_PAGE_ONLY] = put_kepala_ulang,
	[R_LAMPIRAN_PAGE_BREAK] = put_halaman_lampiran,
	[R_LAMPIRAN_SUBJECT_EQUALS] = put_lampiran_judul,
	[R_LAMPIRAN_FEW] = put_banyak_lampiran,
	[R_LAMPIRAN_REFER_PART] = put_bagian_lampiran,
	[R_KPU_PAGE_NUMBER] = put_halaman,
	[R_KPU_PAGE_NUMBER_CONTINUES] = put_halaman,
	[R_KATA_PENYAMBUNG] = put_penyambung,
	[R_MENGINGAT_IN_FORCE] = put_mengingat_kedua,
	[R_MENGINGAT_PARTLY_REVOKED] = put_mengingat_kedua,
	[R_MENGINGAT_LAPSED] = put_mengingat_kedua,
	[R_MENGINGAT_NO_SELF] = put_mengingat_kedua,
	[R_MENGINGAT_NOT_REPEALED] = put_mengingat_kedua,
	[R_REGISTER_DATE] = put_tanggal,
	[R_AMEND_ONCE] = put_mengingat_kedua,
	[R_AMEND_MANY] = put_mengingat_kedua,
	[R_AMEND_MANY_COMMA] = put_mengingat_sisip,
	[R_AMEND_ORDINAL_AGREES] = put_mengingat_kedua,
	[R_AMEND_IS_LATEST] = put_mengingat_kedua,
	[R_AMEND_TITLE_SAYS_PERUBAHAN] = put_mengingat_kedua,
	[R_AMEND_CITE_PARENT] = put_mengingat_kedua,
	[R_AMEND_PERPPU_LAW] = put_mengingat_kedua,
	[R_AMEND_NO_REPEAT_REPUBLIC] = put_mengingat_kedua,
	[R_MENGINGAT_LN_TLN] = put_mengingat_kedua,
	[R_MENGINGAT_BN] = put_mengingat_kedua,
	[R_MENGINGAT_LN_VALUE] = put_mengingat_kedua,
	[R_MENGINGAT_LN_PLACEMENT] = put_mengingat_kedua,
	[R_MENGINGAT_TITLE_EXACT] = put_mengingat_kedua,
	[R_MENGINGAT_EQUAL_OR_HIGHER] = put_mengingat_kedua,
	[R_MENGINGAT_SAME_RANK_STYLE] = put_mengingat_berikut,
	[R_MENGINGAT_AMENDED_INCLUDED] = put_mengingat_ubah,
	[R_MENGINGAT_TWO_KINDS] = put_mengingat_banyak,
	[R_KPU_CORE_BASES] = put_mengingat_kedua,
	[R_MENIMBANG_CITED_IN_MENGINGAT] = put_menimbang,
	[R_KPU_NUMBER_KPT] = put_mengingat_kedua,
	[R_KPU_NUMBER_KPTS] = put_mengingat_kedua,
	[R_KPU_NUMBER_CITED_AS_ISSUED] = put_mengingat_kedua,
	[R_CABUT_POWER] = put_diktum,
	[R_CABUT_NOT_YET] = put_diktum,
};

static void
test_contoh(void **state)
{
	size_t no;

	(void)state;
	for (no = FIRST_DECREE_RULE; no < R__COUNT; no++) {
		if (no >= R_LIST_SEQUENCE && no <= R_URL_IN_DECREE)
			continue; /* test_keajegan.c */
		if (!places[no])
			fail_msg("%s has no place for its examples", rules[no].id);
		assert_true(*rules[no].text && *rules[no].source && *rules[no].good);
		assert_true(rules[no].level <= LEVEL_ERROR);
		try_example(no, places[no], true);
		try_example(no, places[no], false);
	}
}

/* A decree without fault is met with silence, whatever it is about to become. */
static void
test_bersih(void **state)
{
	static const enum jenis all[] = {JENIS_DRAF, JENIS_ASLI, JENIS_SALINAN};
	static const char *const marks[] = {"RANCANGAN", "", "SALINAN"};
	struct uji u;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(all); i++) {
		start(&u);
		u.rules = load_test_rules(u.diag, u.arena);
		u.jenis = all[i];
		u.k.tanda.s = str_of(marks[i]);
		if (all[i] != JENIS_SALINAN) {
			u.k.penetap.tanda.s = STR("");
			u.k.salinan = u.k.lampiran->salinan = (struct tanda_tangan){0};
		}
		if (all[i] == JENIS_DRAF) {
			u.k.nomor.s = u.k.tanggal.s = STR("...");
			u.k.lampiran->kepala.s = STR("KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS NOMOR … TAHUN "
			    "2024 TENTANG RENCANA AKSI TAHUN 2024");
		}
		run(&u);
		assert_silent(&u);
		finish(&u);
	}
}

static const struct batas borders[] = {
	{R_ISIAN_TERTINGGAL, put_diktum, "Menunjuk [nama ketua] sebagai ketua.", "[nama ketua]"},
	{R_ISIAN_TERTINGGAL, put_diktum, "Menunjuk ........ sebagai ketua.", "........"},
	{R_ISIAN_TERTINGGAL, put_diktum, "Menunjuk …… sebagai ketua.", "……"},
	{R_ISIAN_TERTINGGAL, put_diktum, "Menunjuk xxxx sebagai ketua.", "xxxx"},
	{R_ISIAN_TERTINGGAL, put_diktum, "Menunjuk ____ sebagai ketua.", "____"},
	{R_ISIAN_TERTINGGAL, put_diktum, "Menetapkan [Rencana] dan [sic] … serta Lampiran XXX.", NULL},
	{R_ISIAN_TERTINGGAL, put_diktum, "Menetapkan «rencana.", NULL},
	{R_NOMOR_TERISI, put_nomor, "NOMOR ____ TAHUN 2024", "nomor"},
	{R_NOMOR_TERISI, put_tanggal, "… Januari 2024", "tanggal penetapan"},
	{R_NOMOR_TERISI, put_tempat, "", "tempat penetapan"},
	{R_NOMOR_TERISI, put_ttd_nama, "", "nama penanda tangan"},
	{R_NOMOR_TERISI, put_kode, "004/HK.03.1/36/2022", NULL},
	{R_JUDUL_FOUR_PARTS, put_tentang, "", "nama di bawah TENTANG tidak ada"},
	{R_JUDUL_FOUR_PARTS, put_lembaga, "", "jenis dan pembentuk"},
	{R_KPU_ISSUER_FULL, put_lembaga, "KPU KABUPATEN BANYUMAS", "\"KPU\" → \"KOMISI PEMILIHAN UMUM\""},
	{R_KPU_ISSUER_FULL, put_lembaga, "KOMISI PEMILIHAN UMUM", NULL},
	{R_KPU_ISSUER_FULL, put_lembaga, "KOMISI PEMILIHAN UMUM REPUBLIK INDONESIA", NULL},
	{R_KPU_ISSUER_FULL, put_lembaga, "BUPATI BANYUMAS", NULL},
	{R_KPU_NUMBER_NEW, put_kode, "004/HK.03.1/36/2022", NULL},
	{R_JABATAN_CAPS_COMMA, put_jabatan, "Plt. KETUA KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS", NULL},
	{R_JABATAN_MATCHES_SIGNATURE, put_ttd_jabatan,
	    "Plt. KETUA KOMISI PEMILIHAN UMUM\nKABUPATEN BANYUMAS,", NULL},
	{R_JABATAN_MATCHES_SIGNATURE, put_ttd_jabatan,
	    "a.n. KETUA KOMISI PEMILIHAN UMUM\nKABUPATEN BANYUMAS\nSEKRETARIS,", NULL},
	{R_JABATAN_MATCHES_SIGNATURE, put_ttd_jabatan, "SEKRETARIS KOMISI PEMILIHAN UMUM\nKABUPATEN BANYUMAS,",
	    "tertulis \"SEKRETARIS KOMISI PEMILIHAN\", pada pembukaan \"KETUA KOMISI PEMILIHAN\""},
	{R_JABATAN_MATCHES_SIGNATURE, put_lampiran_jabatan, "KETUA KOMISI PEMILIHAN UMUM,",
	    "tertulis \"UMUM\", pada pembukaan \"UMUM KABUPATEN BANYUMAS\""},
	{R_MENIMBANG_LETTERS, put_menimbang, "bahwa tanpa huruf;", "tertulis \"\", seharusnya \"a.\""},
	{R_MENIMBANG_LETTERS, put_menimbang_tunggal, "bahwa satu-satunya;", NULL},
	{R_MENIMBANG_SINGLE_UNLETTERED, put_menimbang_tunggal,
	    "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan;",
	    "merujuk ke pertimbangan lain"},
	{R_MENIMBANG_BAHWA, put_menimbang, "a. Bahwa rencana aksi;", "diawali \"Bahwa\""},
	{R_MENIMBANG_BAHWA, put_menimbang, "a. bahwasanya rencana aksi;", "diawali \"bahwasanya\""},
	{R_MENIMBANG_SEMICOLON, put_menimbang, "a. bahwa rencana aksi", "\"aksi\" → \"aksi;\""},
	{R_MENIMBANG_SEMICOLON, put_menimbang, "a. bahwa rencana aksi; ", NULL},
	{R_MENIMBANG_LAST_FORMULA, put_menimbang_akhir,
	    "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, rencana aksi disusun;",
	    "tidak memuat \"perlu menetapkan Keputusan"},
	{R_MENIMBANG_COVERS_ALL, put_menimbang_akhir,
	    "bahwa berdasarkan pertimbangan sebagaimana dimaksud pada huruf a dan b, perlu", NULL},
	{R_MENIMBANG_COVERS_ALL, put_menimbang_akhir,
	    "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a sampai dengan huruf b, perlu", NULL},
	{R_MENIMBANG_COVERS_ALL, put_menimbang_akhir,
	    "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a-c, perlu",
	    "huruf c disebut, tetapi pertimbangan sebelumnya hanya sampai dengan huruf b"},
	{R_MENIMBANG_COVERS_ALL, put_menimbang_akhir,
	    "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf b, perlu", "huruf a tidak disebut"},
	{R_MENIMBANG_COVERS_ALL, put_menimbang_akhir,
	    "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam Pasal 5 huruf a, perlu", NULL},
	{R_MENIMBANG_NAME_EQUALS_TITLE, put_menimbang_akhir,
	    "bahwa telah ditetapkan Keputusan Bupati, sehingga berdasarkan pertimbangan sebagaimana dimaksud dalam "
	    "huruf a dan huruf b, perlu ditetapkan Keputusan Komisi Pemilihan Umum Kabupaten Banyumas tentang "
	    "rencana aksi  tahun 2024;", NULL},
	{R_MENIMBANG_NAME_EQUALS_TITLE, put_menimbang_akhir,
	    "bahwa perlu menetapkan Keputusan Komisi Pemilihan Umum Kabupaten Banyumas tentang Aksi Tahun 2024;",
	    "tertulis \"TENTANG AKSI TAHUN\", pada judul \"TENTANG RENCANA AKSI\""},
	{R_MENIMBANG_NAME_EQUALS_TITLE, put_menimbang_akhir,
	    "bahwa telah ditetapkan Keputusan Bupati tentang Zona, perlu menetapkan Keputusan Komisi Pemilihan Umum "
	    "Kabupaten Banyumas tentang Rencana Aksi Tahun 2024;", NULL},
	{R_MENIMBANG_NAME_EQUALS_TITLE, put_menimbang_akhir,
	    "bahwa berdasarkan pertimbangan tersebut perlu menetapkan Keputusan ini;", NULL},
	{R_MENGINGAT_ORDER, put_mengingat_kedua, "2. Undang-Undang Nomor 3 Tahun 2017 tentang Lain;", "seharusnya sebelum angka 1"},
	{R_MENGINGAT_ORDER, put_mengingat_kedua, "2. Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;", "sebelum angka 1"},
	{R_MENGINGAT_NO_DUPLICATE, put_mengingat_kedua, "2. Undang-Undang tentang Pemilihan Umum;", NULL},
	{R_MENGINGAT_NO_DUPLICATE, put_mengingat_kedua, "2. UU 7/2017;", "sudah ada di Mengingat angka 1"},
	{R_MENGINGAT_NO_DUPLICATE, put_mengingat_berikut, "2. Pasal 18 Undang-Undang Dasar Negara Republik Indonesia Tahun "
	    "1945;\n3. Pasal 22E Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;", NULL},
	{R_MENGINGAT_NO_DUPLICATE, put_mengingat_kedua,
	    "2. UNDANG-UNDANG Nomor 7  Tahun 2017 tentang Pemilu;", "sudah ada di Mengingat angka 1"},
	{R_MENGINGAT_NUMBERING_GAPLESS, put_mengingat_kedua, "1. Undang-Undang;",
	    "sesudah angka 1 tertulis angka 1"},
	{R_MENETAPKAN_CAPS_DOT, put_menetapkan,
	    "KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS TENTANG RENCANA AKSI Tahun 2024.", "huruf kecil"},
	{R_MENETAPKAN_EQUALS_TITLE, put_lembaga, "KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS REPUBLIK INDONESIA", NULL},
	{R_DIKTUM_ORDINALS, put_diktum_label, "KE SATU", "tertulis \"KE SATU\", seharusnya \"KESATU\""},
	{R_DIKTUM_ORDINALS, put_diktum_label, "1", "tertulis \"1\", seharusnya \"KESATU\""},
	{R_DIKTUM_SEQUENCE, put_diktum_label, "PERTAMA", NULL},
	{R_DIKTUM_SINGLE, put_diktum_akhir, "Keputusan ini berlaku sejak 1 Januari 2024.", NULL},
	{R_DIKTUM_FULL_STOP, put_diktum_akhir, "disebut \"mulai berlaku.\"", NULL},
	{R_TTD_CAPS_COMMA, put_ttd_jabatan, "Ketua KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS,", "\"Ketua\" → \"KETUA\""},
	{R_TTD_CAPS_COMMA, put_ttd_jabatan, "a.n. KETUA KOMISI PEMILIHAN UMUM\nPlh. SEKRETARIS,", NULL},
	{R_TTD_CAPS_COMMA, put_ttd_nama, "Rofingatun Khasanah", "\"ROFINGATUN KHASANAH\""},
	{R_TTD_NO_TITLES, put_ttd_nama, "Dr. ROFINGATUN KHASANAH", "\"Dr.\""},
	{R_TTD_NO_TITLES, put_ttd_nama, "ROFINGATUN KHASANAH S.Sos.", "\"S.Sos.\""},
	{R_TTD_NO_TITLES, put_ttd_nama, "ROFINGATUN KHASANAH\nNIP. 198001012005011001", "\"NIP.\""},
	{R_TTD_NO_TITLES, put_ttd_nama, "H. M. SE WAHYU S. MA", NULL},
	{R_TTD_PLACE_DATE, put_tanggal, "2024-01-10", "tanggal ditulis \"2024-01-10\""},
	{R_TTD_PLACE_DATE, put_tempat, ": Purwokerto,", "tempat ditulis \": Purwokerto,\""},
	{R_TTD_PLACE_DATE, put_tanggal, "5 Januari 2024", NULL},
	{R_TTD_DATE_VALID, put_tanggal, "31 Februari 2024", "tidak ada dalam kalender"},
	{R_TTD_DATE_VALID, put_tanggal, "29 Februari 2024", NULL},
	{R_TTD_DATE_VALID, put_tanggal, "10-01-2023", NULL},
	{R_TTD_NAME_CONSISTENT, put_lampiran_nama, "Rofingatun  Khasanah", NULL},
	{R_TTD_NAME_CONSISTENT, put_lampiran_nama, "AHMAD SUBARJO", "\"AHMAD SUBARJO\", pada batang tubuh"},
	{R_TTD_NAME_CONSISTENT, put_lampiran_salinan_nama, "Sigit Budiantoro", "pada batang tubuh \"Sigit Budiyanto\""},
	{R_TTD_NAME_CONSISTENT, put_lampiran_salinan_nama, "Ahmad Subarjo", NULL},
	{R_KPU_TTD_FORM, put_ttd, "", NULL},
	{R_KPU_TTD_FORM, put_ttd, "t.t.d.", "\"t.t.d.\" → \"ttd.\""},
	{R_KPU_SALINAN_MARK, put_ttd, "", "tidak ada \"ttd.\""},
	{R_LAMPIRAN_DECLARED, put_diktum, "Menetapkan Rencana Aksi sebagaimana tercantum dalam Lampiran.",
	    "tanpa \"yang merupakan bagian"},
	{R_LAMPIRAN_EXISTS, put_diktum, "Rencana dalam Lampiran II Keputusan Komisi Pemilihan Umum Nomor 5 Tahun "
	    "2020 diubah; Lampiran Keputusan ini bagian tidak terpisahkan.", NULL},
	{R_LAMPIRAN_EXISTS, put_diktum, "Rencana dalam Lampiran I sampai dengan Lampiran III Keputusan ini.",
	    "Lampiran II disebut, tetapi tidak ada"},
	{R_LAMPIRAN_EXISTS, put_diktum, "Menetapkan surat beserta lampirannya.", NULL},
	{R_LAMPIRAN_HEADER_EQUALS_TITLE, put_lampiran_kepala, "KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS "
	    "NOMOR : 12 TAHUN 2024 TENTANG RENCANA AKSI TAHUN 2024", NULL},
	{R_LAMPIRAN_HEADER_EQUALS_TITLE, put_lampiran_kepala, "KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS "
	    "NOMOR 12 TAHUN 2024 TENTANG RENCANA KERJA TAHUN 2024",
	    "tertulis \"RENCANA KERJA TAHUN\", pada judul \"RENCANA AKSI TAHUN\""},
	{R_LAMPIRAN_SIGNED, put_lampiran_nama, "", "nama penanda tangan tidak ada"},
	{R_SPREADSHEET_DATE_LEAK, put_sel, "44652", "\"44652\" → \"1 April 2022\""},
	{R_SPREADSHEET_DATE_LEAK, put_sel, "45351", "\"45351\" → \"29 Februari 2024\""},
	{R_SPREADSHEET_DATE_LEAK, put_sel, "12345", NULL},
	{R_SPREADSHEET_DATE_LEAK, put_sel, "44652 orang", NULL},
	{R_UNBALANCED_BRACKET, put_diktum, "Tugas tim: 1) menyusun; 2) melaksanakan; dan iii) melapor.", NULL},
	{R_UNBALANCED_BRACKET, put_diktum, "Tugas tim a) menyusun (rencana) dan b) melaksanakan.", NULL},
	{R_UNBALANCED_BRACKET, put_diktum, "Lembaran Negara Tahun 2017 Nomor 18).", "\")\" tanpa \"(\""},
	{R_UNBALANCED_BRACKET, put_diktum, "Rencana [aksi.", "\"[\" tanpa \"]\""},
	{R_UNBALANCED_BRACKET, put_diktum, "Rencana “aksi.", "tanda petik"},
	{R_UNBALANCED_BRACKET, put_diktum, "Rencana \"aksi\" disebut “aksi”.", NULL},
	{R_UNBALANCED_BRACKET, put_sel, "Rencana (aksi", NULL},
};

static void
test_batas(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(borders); i++)
		try_batas(&borders[i]);
	for (i = 0; i < COUNT(borders_struktur); i++)
		try_batas(&borders_struktur[i]);
}

/* A place is named as a reader of the decree looks for it, by the label that stands there. */
static void
test_tempat(void **state)
{
	struct uji u;

	(void)state;
	start(&u);
	u.k.menimbang.v[1].text = STR("karena rencana aksi;");
	u.k.mengingat.v[1].text = STR("Peraturan Komisi Pemilihan Umum.");
	u.k.memperhatikan.v[0].text = STR("Berita Acara.");
	u.k.diktum.v[1].text = STR("Keputusan ini mulai berlaku pada tanggal ditetapkan;");
	u.k.lampiran->judul.s = STR("");
	*sel(&u, 1, 2) = STR("44652");
	u.k.lampiran->penetap.baris.s = STR("");
	run(&u);
	assert_found(&u, R_MENIMBANG_BAHWA, 1, "Menimbang huruf b");
	assert_found(&u, R_MENGINGAT_SEMICOLON, 1, "Mengingat angka 2");
	assert_found(&u, R_MEMPERHATIKAN_SEMICOLON, 1, "Memperhatikan");
	assert_found(&u, R_DIKTUM_FULL_STOP, 1, "Diktum KEDUA");
	assert_found(&u, R_LAMPIRAN_NAME, 1, "Lampiran");
	assert_found(&u, R_LAMPIRAN_SIGNED, 1, "Lampiran, penutup");
	assert_found(&u, R_SPREADSHEET_DATE_LEAK, 1, "Lampiran, baris 2, kolom TARGET WAKTU");
	assert_int_equal(find_message(u.diag, "mengingat-semicolon", NULL)->loc.a, 11);
	finish(&u);
}

/* Several lampiran: each has its number, and each is named. */
static void
test_lampiran(void **state)
{
	struct uji u;

	(void)state;
	start(&u);
	add_lampiran(&u, "2");
	u.k.lampiran[0].nomor.s = STR("I");
	u.k.diktum.v[0].text = STR("Rencana dalam Lampiran I merupakan bagian tidak terpisahkan dari Keputusan ini.");
	run(&u);
	assert_found(&u, R_LAMPIRAN_ROMAN, 1, "Lampiran 2");
	assert_found(&u, R_LAMPIRAN_EXISTS, 1, "Lampiran 2");
	finish(&u);

	start(&u);
	add_lampiran(&u, "II");
	u.k.lampiran[0].nomor.s = STR("I");
	u.k.diktum.v[0].text = STR("Rencana dalam Lampiran I dan Lampiran II yang merupakan bagian tidak terpisahkan "
	    "dari Keputusan ini.");
	run(&u);
	assert_silent(&u);
	finish(&u);

	start(&u);
	u.k.n_lampiran = 0;
	run(&u);
	assert_found(&u, R_LAMPIRAN_EXISTS, 1, "Diktum KESATU");
	finish(&u);
}

/* A gap is one fault; the numbers behind it count on from where they stand. */
static void
test_lompat(void **state)
{
	struct uji u;

	(void)state;
	start(&u);
	add(&u, &u.k.mengingat, "4.", "Undang-Undang Nomor 1 Tahun 2000 tentang A;");
	add(&u, &u.k.mengingat, "5.", "Undang-Undang Nomor 2 Tahun 2000 tentang B;");
	u.k.diktum.v[1].label = STR("KETIGA");
	add(&u, &u.k.diktum, "KEEMPAT", "Keputusan ini mulai berlaku pada tanggal ditetapkan.");
	run(&u);
	assert_found(&u, R_MENGINGAT_NUMBERING_GAPLESS, 1, "Mengingat angka 4");
	assert_found(&u, R_DIKTUM_SEQUENCE, 1, "Diktum KETIGA");
	finish(&u);
}

/* Words made from the same line of the data are said once, of a document each time. */
static void
test_sekali(void **state)
{
	struct uji u;

	(void)state;
	start(&u);
	u.k.penetap.nama.s = u.k.lampiran->penetap.nama.s = STR("ROFINGATUN KHASANAH, S.H.");
	run(&u);
	assert_found(&u, R_TTD_NO_TITLES, 2, "Penutup");
	finish(&u);

	start(&u);
	u.k.penetap.nama.s = STR("ROFINGATUN KHASANAH, S.H.");
	u.k.lampiran->penetap = u.k.penetap;
	run(&u);
	assert_found(&u, R_TTD_NO_TITLES, 1, "Penutup");
	finish(&u);
}

/* The rules that are data meet every part, with the level of the part; merged cells count once. */
static void
test_aturan_pola(void **state)
{
	const struct message *m;
	struct uji u;
	size_t n;

	(void)state;
	start(&u);
	u.rules = load_test_rules(u.diag, u.arena);
	u.k.menimbang.v[0].text = STR("bahwa tanggungjawab tim perlu diatur;");
	*sel(&u, 0, 0) = *sel(&u, 1, 0) = STR("Tindaklanjut");
	run(&u);
	m = find_message(u.diag, "compound-split", &n);
	assert_int_equal(n, 2);
	assert_int_equal(diag_count(u.diag, LEVEL_ERROR), 1);
	assert_int_equal(diag_count(u.diag, LEVEL_WARNING), 1);
	assert_string_equal(m[0].loc.place, "Lampiran, baris 1, kolom KOMPONEN");
	assert_true(str_is(m[0].text, "Tindaklanjut"));
	assert_true(str_is(m[0].arg, "\"Tindaklanjut\" → \"Tindak lanjut\""));
	finish(&u);
}

/* What nobody has recognised anything in is no reason to fall. */
static void
test_kosong(void **state)
{
	struct uji u = {.arena = arena_new(), .diag = diag_new(), .jenis = JENIS_ASLI};

	(void)state;
	u.rules = load_test_rules(u.diag, u.arena);
	run(&u);
	assert_non_null(find_message(u.diag, "judul-four-parts", NULL));
	assert_non_null(find_message(u.diag, "mengingat-not-empty", NULL));
	assert_non_null(find_message(u.diag, "diktum-sequence", NULL));
	assert_non_null(find_message(u.diag, "ttd-four-parts", NULL));
	finish(&u);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_contoh),
		cmocka_unit_test(test_bersih),
		cmocka_unit_test(test_batas),
		cmocka_unit_test(test_tempat),
		cmocka_unit_test(test_lampiran),
		cmocka_unit_test(test_lompat),
		cmocka_unit_test(test_sekali),
		cmocka_unit_test(test_aturan_pola),
		cmocka_unit_test(test_kosong),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
