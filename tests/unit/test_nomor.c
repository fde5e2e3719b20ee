/* Numbers, labels and dates: every form that data/nomor.h promises, both ways. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include "data/nomor.h"

#define COUNT(v) (sizeof (v) / sizeof *(v))

static void
assert_str(struct str got, const char *want)
{
	if (!str_is(got, want))
		fail_msg("\"%.*s\" instead of \"%s\"", STRF(got), want);
}

static int
setup(void **state)
{
	*state = arena_new();
	return 0;
}

static int
teardown(void **state)
{
	arena_free(*state);
	return 0;
}

static void
test_romawi(void **state)
{
	static const struct {
		unsigned n;
		const char *s;
	} v[] = {
		{1, "I"}, {4, "IV"}, {9, "IX"}, {14, "XIV"}, {40, "XL"}, {90, "XC"}, {400, "CD"},
		{1994, "MCMXCIV"}, {3888, "MMMDCCCLXXXVIII"}, {3999, "MMMCMXCIX"},
	};
	static const char *const none[] = {
		"", "IIII", "VX", "IC", "VV", "i", "I.", "A", "MMMM", "MMMDCCCLXXXVIIII",
	};
	unsigned n;
	size_t i;

	for (i = 0; i < COUNT(v); i++)
		assert_str(nomor_romawi(*state, v[i].n), v[i].s);
	for (n = 1; n <= ROMAWI_MAX; n++)
		assert_int_equal(nomor_dari_romawi(nomor_romawi(*state, n)), n);
	for (i = 0; i < COUNT(none); i++)
		assert_int_equal(nomor_dari_romawi(str_of(none[i])), 0);
	assert_str(nomor_romawi(*state, 0), "");
	assert_str(nomor_romawi(*state, ROMAWI_MAX + 1), "");
}

static void
test_huruf(void **state)
{
	static const struct {
		unsigned n;
		const char *s;
	} v[] = {
		{0, ""}, {1, "a"}, {3, "c"}, {26, "z"}, {27, "aa"}, {28, "bb"}, {53, "aaa"},
		{4000000000u, ""},
	};
	size_t i;

	for (i = 0; i < COUNT(v); i++)
		assert_str(nomor_huruf(*state, v[i].n), v[i].s);
}

static void
test_urutan(void **state)
{
	static const struct {
		unsigned n;
		const char *s;
	} v[] = {
		{1, "KESATU"}, {2, "KEDUA"}, {10, "KESEPULUH"}, {11, "KESEBELAS"}, {12, "KEDUA BELAS"},
		{19, "KESEMBILAN BELAS"}, {20, "KEDUA PULUH"}, {21, "KEDUA PULUH SATU"},
		{99, "KESEMBILAN PULUH SEMBILAN"}, {0, ""}, {100, ""},
	};
	static const struct {
		const char *s;
		unsigned n;
	} back[] = {
		{"PERTAMA", 1}, {"KE SATU", 1}, {"KEDUABELAS", 12}, {"Ketiga", 3}, {" KELIMA ", 5},
		{"KEDUA  PULUH\tSATU", 21}, {"", 0}, {"KE", 0}, {"SATU", 0}, {"KESATU BELAS", 0},
		{"KESATUAN", 0}, {"KEPALA", 0}, {"KEDUA PULUH BELAS", 0},
		{"KESATU KESATU KESATU KESATU KESATU KESATU KESATU KESATU KESATU KESATU", 0},
	};
	unsigned n;
	size_t i;

	for (i = 0; i < COUNT(v); i++)
		assert_str(nomor_urutan(*state, v[i].n), v[i].s);
	for (n = 1; n <= URUTAN_MAX; n++)
		assert_int_equal(nomor_dari_urutan(*state, nomor_urutan(*state, n)), n);
	for (i = 0; i < COUNT(back); i++)
		assert_int_equal(nomor_dari_urutan(*state, str_of(back[i].s)), back[i].n);
}

static void
test_terbilang(void **state)
{
	static const struct {
		unsigned n;
		const char *s;
	} v[] = {
		{0, "nol"}, {1, "satu"}, {10, "sepuluh"}, {11, "sebelas"}, {14, "empat belas"},
		{20, "dua puluh"}, {45, "empat puluh lima"}, {100, "seratus"}, {111, "seratus sebelas"},
		{1000, "seribu"}, {1019, "seribu sembilan belas"}, {2024, "dua ribu dua puluh empat"},
		{11000, "sebelas ribu"}, {100000, "seratus ribu"}, {1000000, "satu juta"},
		{500000000, "lima ratus juta"},
		{4294967295u, "empat miliar dua ratus sembilan puluh empat juta sembilan ratus enam "
		    "puluh tujuh ribu dua ratus sembilan puluh lima"},
	};
	size_t i;

	for (i = 0; i < COUNT(v); i++)
		assert_str(nomor_terbilang(*state, v[i].n), v[i].s);
}

/* Words are read back, whatever stands between them. */
static void
test_dari_terbilang(void **state)
{
	static const struct {
		const char *s;
		unsigned long long n;
	} v[] = {
		{"nol", 0}, {"Empat Belas", 14}, {"empatbelas", 14}, {"dua  puluh satu", 21}, {"seribu", 1000},
		{"sejuta", 1000000}, {"satu milyar", 1000000000}, {"dua triliun seratus", 2000000000100},
		{"lima ratus ribu", 500000},
	};
	static const char *const none[] = {
		"", "belas", "ribu", "dua tiga", "empat belas hari", "ratus", "nol satu", "seratus ratus", "satu ribu juta",
		"kabupaten", "se",
	};
	static const unsigned long long numbers[] = {
		1, 9, 10, 11, 12, 19, 20, 99, 100, 101, 111, 999, 1000, 1001, 1100, 11000, 100000, 111111, 1000000, 1001000,
		999999999, 1000000000, 1000000001, 123456789012345, TERBILANG_MAX,
	};
	unsigned long long n;
	size_t i;

	for (i = 0; i < COUNT(v); i++) {
		assert_true(nomor_dari_terbilang(*state, str_of(v[i].s), &n));
		assert_true(n == v[i].n);
	}
	for (i = 0; i < COUNT(none); i++)
		if (nomor_dari_terbilang(*state, str_of(none[i]), &n))
			fail_msg("\"%s\" is read as %llu", none[i], n);
	for (i = 0; i < COUNT(numbers); i++) {
		assert_true(nomor_dari_terbilang(*state, nomor_terbilang_uang(*state, numbers[i]), &n));
		assert_true(n == numbers[i]);
	}
	for (i = 1; i < 12000; i++) {
		assert_true(nomor_dari_terbilang(*state, nomor_terbilang_uang(*state, i), &n));
		assert_true(n == i);
	}
	assert_str(nomor_terbilang_uang(*state, 1500000000000), "satu triliun lima ratus miliar");
}

static void
test_tanggal(void **state)
{
	static const struct {
		const char *s;
		struct tanggal t;
	} good[] = {
		{"2024-01-10", {2024, 1, 10}}, {"10 Januari 2024", {2024, 1, 10}},
		{"1 mei 2024", {2024, 5, 1}}, {"  7  April  2022 ", {2022, 4, 7}},
		{"29 Februari 2024", {2024, 2, 29}}, {"2000-02-29", {2000, 2, 29}},
		{"31 DESEMBER 1999", {1999, 12, 31}},
	};
	static const char *const bad[] = {
		"", "2024", "2024-1-10", "2024-01-32", "2024-13-01", "2023-02-29", "1900-02-29",
		"31 April 2024", "0 Januari 2024", "10 Jan 2024", "10 Januari 24", "10 Januari",
		"Januari 2024", "10-01-2024", "10 January 2024", "10 Januari 2024.", "2024-01-1a",
	};
	struct tanggal t;
	size_t i;

	for (i = 0; i < COUNT(good); i++) {
		assert_true(tanggal_baca(str_of(good[i].s), &t));
		assert_memory_equal(&t, &good[i].t, sizeof t);
	}
	for (i = 0; i < COUNT(bad); i++)
		if (tanggal_baca(str_of(bad[i]), &t))
			fail_msg("\"%s\" was taken for a date", bad[i]);
	assert_str(tanggal_tulis(*state, (struct tanggal){2024, 1, 10}), "10 Januari 2024");
}

static void
test_bulan(void **state)
{
	static const struct {
		const char *s;
		unsigned n;
	} v[] = {
		{"Januari", 1}, {"JAN", 1}, {"feb", 2}, {"Mei", 5}, {"Agu", 8}, {"Agt", 8},
		{"Desember", 12}, {"Des", 12}, {"", 0}, {"Ja", 0}, {"Janu", 0}, {"1", 0}, {"Januari ", 0},
	};
	unsigned n;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(v); i++)
		assert_int_equal(bulan_dari_nama(str_of(v[i].s)), v[i].n);
	for (n = 1; n <= 12; n++)
		assert_int_equal(bulan_dari_nama(str_of(bulan_nama(n))), n);
	assert_null(bulan_nama(0));
	assert_null(bulan_nama(13));
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_romawi, setup, teardown),
		cmocka_unit_test_setup_teardown(test_huruf, setup, teardown),
		cmocka_unit_test_setup_teardown(test_urutan, setup, teardown),
		cmocka_unit_test_setup_teardown(test_terbilang, setup, teardown),
		cmocka_unit_test_setup_teardown(test_dari_terbilang, setup, teardown),
		cmocka_unit_test_setup_teardown(test_tanggal, setup, teardown),
		cmocka_unit_test(test_bulan),
	};

	return cmocka_run_group_tests_name("nomor", tests, NULL, NULL);
}
