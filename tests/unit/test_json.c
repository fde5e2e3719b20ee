/* The JSON reader: values, spelling of numbers, and every fault in words. */
#include <string.h>

#include "read_test.h"

static const struct read_case cases[] = {
	{"map keeps its order", "{\"z\": \"1\", \"a\": \"2\", \"m\": {}}", NULL, "{z: \"1\", a: \"2\", m: {}}", NULL},
	{"list", "[\"a\", [], [\"b\"]]", NULL, "[\"a\", [], [\"b\"]]", NULL},
	{"bool and null", "[true, false, null]", NULL, "[bool true, bool false, null]", NULL},
	{"root may be a scalar", "\"teks\"", NULL, "\"teks\"", NULL},
	{"integers", "[0, 12, -7, 197001011990031001]", NULL, "[\"0\", \"12\", \"-7\", \"197001011990031001\"]", NULL},
	{"reals", "[0.1, 1.5, -2.25, 1e3, 0.30000000000000004, 1e-7]", NULL,
	    "[\"0.1\", \"1.5\", \"-2.25\", \"1000\", \"0.30000000000000004\", \"1e-07\"]", NULL},
	{"escapes", "[\"\\u00e9\\n\\ud83d\\ude00\"]", NULL, "[\"é\n😀\"]", NULL},

	{"empty", "", NULL, NULL, "f:1:1 json: berkas berakhir sebelum tanda petik atau kurung ditutup"},
	{"double key", "{\"a\": 1,\n \"a\": 2}", NULL, NULL,
	    "f:2:4 kunci-ganda: di peta yang sama, dekat '\"a\"'"},
	{"comma behind the last", "[1, 2,]", NULL, NULL,
	    "f:1:7 json: tulisan tidak sah: periksa koma, tanda petik, dan kurung, dekat ']'"},
	{"comma missing", "{\"a\": 1\n\"b\": 2}", NULL, NULL,
	    "f:2:3 json: tulisan tidak sah: periksa koma, tanda petik, dan kurung, dekat '\"b\"'"},
	{"columns are characters", "{\"é\": x}", NULL, NULL,
	    "f:1:7 json: tulisan tidak sah: periksa koma, tanda petik, dan kurung, dekat 'x'"},
	{"bracket open", "{\"a\": [1, 2", NULL, NULL,
	    "f:1:11 json: berkas berakhir sebelum tanda petik atau kurung ditutup"},
	{"quote open", "{\"a\": \"b", NULL, NULL,
	    "f:1:8 json: berkas berakhir sebelum tanda petik atau kurung ditutup, dekat '\"b'"},
	{"content behind the end", "[1] [2]", NULL, NULL, "f:1:5 json: ada isi sesudah akhir dokumen, dekat '['"},
	{"number too large", "[99999999999999999999]", NULL, NULL,
	    "f:1:21 json: bilangan terlalu besar; apit dengan tanda petik, dekat '99999999999999999999'"},
	{"real too large", "[1e999]", NULL, NULL,
	    "f:1:6 json: bilangan terlalu besar; apit dengan tanda petik, dekat '1e999'"},
	{"NUL in text", "[\"a\\u0000\"]", NULL, NULL,
	    "f:1:10 json: karakter \\u0000 tidak boleh ada, dekat '\"a\\u0000\"'"},
	{"NUL in a key", "{\"a\\u0000\": 1}", NULL, NULL,
	    "f:1:10 json: karakter \\u0000 tidak boleh ada di dalam kunci, dekat '\"a\\u0000\"'"},
	{"not UTF-8", "[\"\377\"]", NULL, NULL, "f:1:2 json: bukan teks UTF-8, dekat '\"'"},
};

static void
read_case(void **state)
{
	run_case(*state, read_json, false);
}

static void
places_are_the_file(void **state)
{
	struct diag *d = diag_new();
	struct arena *a = arena_new();
	struct value *v = NULL;

	(void)state;
	assert_int_equal(read_json(d, a, "f", str_of("{\"a\": [1]}"), &v), 0);
	v = value_get(v, "a");
	assert_string_equal(v->loc.file, "f");
	assert_string_equal(v->key_loc.file, "f");
	assert_int_equal(v->loc.kind, LOC_NONE);
	assert_int_equal(v->first->loc.kind, LOC_NONE);
	arena_free(a);
	diag_free(d);
}

static void
depth(void **state)
{
	struct buf b = BUF_INIT;

	(void)state;
	repeat(&b, "[", 64);
	buf_adds(&b, "1");
	repeat(&b, "]", 64);
	run_made(&b, read_json, "");
	repeat(&b, "[", 100);
	repeat(&b, "]", 100);
	run_made(&b, read_json, "f json: lebih dari 64 tingkat daftar di dalam daftar");
	repeat(&b, "{\"a\":", 100000);
	run_made(&b, read_json, "f:1:10241 json: terlalu banyak tingkat daftar di dalam daftar, dekat '{'");
}

static void
many_values(void **state)
{
	struct buf b = BUF_INIT;

	(void)state;
	buf_adds(&b, "[");
	repeat(&b, "0,", 1000000);
	buf_adds(&b, "0]");
	run_made(&b, read_json, "f json: lebih dari sejuta nilai");
}

int
main(void)
{
	static const struct CMUnitTest more[] = {
		cmocka_unit_test(places_are_the_file),
		cmocka_unit_test(depth),
		cmocka_unit_test(many_values),
	};
	struct CMUnitTest tests[COUNT(cases) + COUNT(more)];

	add_cases(tests, cases, COUNT(cases), read_case);
	memcpy(tests + COUNT(cases), more, sizeof more);
	return cmocka_run_group_tests_name("json", tests, NULL, NULL);
}
