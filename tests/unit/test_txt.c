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
		int rc = read_txt(d, a,
		    str_printf(a, "%s/unit/txt/%s", tests ? tests : "tests", v[i].file).p, &ps);

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

int
main(void)
{
	static const struct CMUnitTest tests[] = {cmocka_unit_test(test_files)};

	return cmocka_run_group_tests_name("txt", tests, NULL, NULL);
}
