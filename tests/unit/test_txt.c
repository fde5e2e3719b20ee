/*
 * Reading text: files of tests/unit/txt/, and the paragraphs that must come
 * out of them as lines "line:column [table.row.cell] text".
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "read/read.h"

#define COUNT(v) (sizeof (v) / sizeof *(v))

enum { LINES_MAX = 20 };

static const struct {
	const char *file;
	int rc;
	size_t messages;
	const char *want[LINES_MAX];
} v[] = {
	{"alinea.txt", 0, 0, {
		"3:1 SALINAN",
		"5:1 KOMISI PEMILIHAN UMUM",
		"6:1 KABUPATEN X",
		"8:4 LAMPIRAN",
		"9:3 kutipan",
		"11:3 Menimbang :",
		"12:3 a. bahwa Grand Design dan road map;",
		"13:4 b. bahwa b *) 3 * 4;",
		"14:1 Mengingat : 1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum Undang-Undang "
		    "Nomor 8 Tahun 2019 tentang sesuatu yang panjang sekali (Lembaran Nomor 182) sebagaimana "
		    "telah diubah terakhir dengan peraturan yang lain lagi dan",
		"17:1 2. Peraturan Presiden;",
		"18:1 KETUA KOMISI PEMILIHAN UMUM PROVINSI KALIMANTAN BARAT TIMUR,",
		"19:1 ttd.",
		"20:1 KESATU : Menetapkan rencana aksi pembangunan zona integritas di lingkungan",
		"21:1 NOMOR 12 TAHUN 2024",
		"22:1 PB HALAMAN BARU",
	}},
	{"tabel.txt", 0, 0, {
		"1:1 judul",
		"2:1 [1.1.1] NO", "2:4 [1.1.2] NAMA", "2:9 [1.1.3] KET",
		"3:1 [1.2.1] 1", "3:3 [1.2.2] a/b", "3:17 [1.2.3] ",
		"5:1 [2.1.1] 2", "5:3 [2.1.2] c", "5:5 [2.1.3] d", "5:7 [2.1.4] e",
		"6:1 akhir",
		"8:1 [3.1.1] NO", "8:4 [3.1.2] NAMA",
	}},
	{"crlf.txt", 0, 0, {
		"1:1 baris satu yang cukup panjang untuk terputus oleh lebar halaman baris dua",
		"4:1 baris tiga",
	}},
	{"halaman.txt", 0, 0, {
		"1:1 KOMISI PEMILIHAN UMUM KABUPATEN X",
		"3:1 alinea pertama yang cukup panjang sehingga terputus oleh lebar halaman dan berlanjut di "
		    "halaman berikut;",
		"15:1 PB KEDUA : Keputusan ini berlaku.",
		"16:1 LAMPIRAN",
		"21:1 PB LAMPIRAN",
		"23:1 5 butir yang bukan nomor halaman",
		"24:1 1",
		"25:1 Berakhir di tengah",
		"25:19 PB halaman",
	}},
	{"gantung.txt", 0, 0, {
		"1:1 Menimbang    : a.   bahwa perencanaan harus disusun dengan baik serta dapat dipertanggungjawabkan;",
		"4:16 b.   bahwa tanpa disusun, rencana tidak berjalan. Karena itu perlu Peraturan;",
		"7:1 Mengingat    : 1.   Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;",
		"12:1 KESATU       : Menetapkan rencana aksi pembangunan.",
		"15:27 Ditetapkan di Serang",
		"16:27 pada tanggal 21 Januari 2022",
		"17:27 KETUA KPU X,",
		"19:1 1. Judul bagian",
		"21:4 Alinea yang menjorok di bawah judul bagian dan cukup panjang untuk terputus di sini.",
		"23:4 Alinea kedua yang menjorok di bawah alinea pertama itu.",
	}},
	{"kolom.txt", 0, 0, {
		"1:1 KEDUA : Keputusan ini mulai berlaku.",
		"3:43 Ditetapkan di Serang",
		"4:39 pada tanggal 21 Januari 2022",
		"5:44 KETUA KPU X,",
		"8:48 NAMA KETUA",
		"3:1 Salinan sesuai dengan aslinya",
		"4:1 SEKRETARIAT KPU",
		"5:1 KABUPATEN X",
		"7:1 Kepala Subbagian Hukum,",
		"9:1 Nama Pejabat",
		"10:1 Tembusan:",
		"11:1 BUPATI X,",
		"12:1 ttd",
		"13:1 NAMA BUPATI",
		"11:32 KETUA KPU X,",
		"12:32 ttd",
		"13:32 NAMA KETUA",
		"14:1 LAMPIRAN",
	}},
	{"palang.txt", 0, 0, {
		"1:1 teks",
		"2:2 [1.1.1] NO",
		"2:7 [1.1.2] KEGIATAN",
		"2:18 [1.1.3] KET",
		"4:2 [1.2.1] 1",
		"4:6 [1.2.2] rapat",
		"4:18 [1.2.3] ",
		"5:2 [1.3.1] 2",
		"5:6 [1.3.2] a/b",
		"5:15 [1.3.3] x",
		"7:2 [2.1.1] lain",
	}},
	{"spasi.txt", 0, 1, {
		"1:1 JUDUL LAMPIRAN",
		"3:43 [1.1.1] BULAN",
		"4:1 [1.2.1] NO   KEGIATAN               PELAKSANA     KET",
		"5:43 [1.3.1] 1   2",
		"6:1 [1.4.1] 1    Rapat persiapan        Bagian Umum   ✓",
		"8:1 [2.1.1] 2    Rapat lanjutan         Bagian              ✓",
		"9:29 [2.2.1] Hukum",
		"11:1 KETUA KPU X,",
		"12:1 NAMA",
		"14:1 [3.1.1] NO   NAMA      KET",
		"15:1 [3.2.1] 1    a         b",
		"17:1 Alinea biasa di bawah tabel, yang cukup panjang untuk tidak lagi menjadi baris tabel itu.",
	}},
	{"hubung.txt", 0, 0, {
		"1:1 bahwa kegiatan ini memerlukan persetujuan dari pimpinan untuk pembangunan dan tidak "
		    "bertentangan dengan peraturan perundang-undangan yang berlaku menurut Undang-Undang Nomor 7 "
		    "Tahun 2017 untuk tahun anggaran 2010-2025 serta sayur-mayur yang dibagikan melalui e-office di "
		    "lingkungan KPU-RI dan lain -",
		"9:1 lain dengan kepada yang diatur secara tertib.",
		"12:1 b.",
		"13:1 bahwa label di baris sendiri setelah kalimat yang panjang sekali dan diakhiri titik koma;",
		"14:1 c.",
		"15:1 bahwa yang lain; dan sebagainya pada baris yang panjang sekali menurut ketentuan pada angka 5.",
		"17:1 MENGINGAT : undang-undang yang cukup panjang untuk terputus oleh lebar halaman ini;",
		"18:1 Undang-Undang Nomor 1 Tahun 2024 tentang sesuatu yang cukup panjang untuk terputus;",
		"19:1 Peraturan Bupati Nomor 2 Tahun 2024 tentang sesuatu yang juga cukup panjang adanya;",
		"20:1 Kesatu : teks diktum yang cukup panjang untuk terputus oleh lebar halaman juga",
		"21:1 Kedua : teks.",
	}},
	{"kosong.txt", -1, 1, {NULL}},
	{"bukan-utf8.txt", -1, 1, {NULL}},
	{"tidak-ada.txt", -1, 1, {NULL}},
};

static void
add_line(struct buf *b, const struct para *p)
{
	size_t i;

	buf_addf(b, "%u:%u%s ", p->loc.a, p->loc.b, p->page_break ? " PB" : "");
	if (p->table)
		buf_addf(b, "[%u.%u.%u] ", p->table, p->row, p->cell);
	for (i = 0; i < p->text.n; i++)
		buf_addc(b, p->text.p[i] == '\n' ? '/' : p->text.p[i]);
}

static void
test_files(void **state)
{
	const char *tests = getenv("TESTS");
	size_t i, k, n;

	(void)state;
	for (i = 0; i < COUNT(v); i++) {
		struct diag *d = diag_new();
		struct arena *a = arena_new();
		struct paras ps = {0};
		struct buf b = BUF_INIT;
		const char *file = str_printf(a, "%s/unit/txt/%s", tests ? tests : "tests", v[i].file).p;
		struct str bytes;
		int rc = read_text(d, a, file, &bytes);

		if (rc == 0)
			rc = read_txt(d, a, file, bytes, &ps);

		diag_sorted(d, &n);
		if (rc != v[i].rc || n != v[i].messages)
			fail_msg("%s: gives %d and %zu messages", v[i].file, rc, n);
		for (k = 0; k < ps.n && v[i].want[k]; k++) {
			buf_clear(&b);
			add_line(&b, &ps.v[k]);
			if (strcmp(b.p, v[i].want[k]) != 0)
				fail_msg("%s: \"%s\" instead of \"%s\"", v[i].file, b.p, v[i].want[k]);
		}
		assert_int_equal(k, ps.n);
		assert_null(v[i].want[k]);
		buf_release(&b);
		arena_free(a);
		diag_free(d);
	}
}

/* What is in italics, of paragraphs and of cells, keeps its place when marks go and lines are joined. */
static void
test_miring(void **state)
{
	static const char text[] =
	    "bahwa <i>Road Map</i> yang disusun oleh kantor ini pada setiap tahun dan\n"
	    "**semua** *role model* serta <i> reward\n"
	    "\n"
	    "1\tsel <em>helpdesk</em>\t3 * 4\n";
	static const char *const want[] = {"Road Map", "role model", "reward", "helpdesk"};
	struct diag *d = diag_new();
	struct arena *a = arena_new();
	struct paras ps = {0};
	size_t i, n = 0;
	unsigned k;

	(void)state;
	assert_int_equal(read_txt(d, a, "uji.txt", str_of(text), &ps), 0);
	for (i = 0; i < ps.n; i++)
		for (k = 0; k < ps.v[i].n_rentang; k++) {
			struct rentang r = ps.v[i].rentang[k];

			assert_true(n < COUNT(want) && r.jenis == RENTANG_MIRING);
			if (!str_is(str_trim(str_sub(ps.v[i].text, r.from, r.to)), want[n++]))
				fail_msg("\"%.*s\"", STRF(str_sub(ps.v[i].text, r.from, r.to)));
		}
	assert_int_equal(n, COUNT(want));
	arena_free(a);
	diag_free(d);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {cmocka_unit_test(test_files), cmocka_unit_test(test_miring)};

	return cmocka_run_group_tests_name("txt", tests, NULL, NULL);
}
