/* The YAML reader: trees with places, and every fault in words. */
#include <string.h>

#include "read_test.h"

static const struct read_case cases[] = {
	{"empty", "", NULL, "null", NULL},
	{"comment only", "# kosong\n", NULL, "null", NULL},
	{"document mark only", "---\n", NULL, "null@2:1", NULL},
	{"places", "nomor: 12\ndiktum:\n  - satu\n  - {a: b}\n", NULL,
	    "{nomor@1:1: \"12\"@1:8, diktum@2:1: [\"satu\"@3:5, {a@4:6: \"b\"@4:9}@4:5]@3:3}@1:1", NULL},
	{"columns are characters", "{é: ü, b: c}\n", NULL,
	    "{é@1:2: \"ü\"@1:5, b@1:8: \"c\"@1:11}@1:1", NULL},
	{"CRLF", "a: 1\r\nb: |\r\n  x\r\n  y\r\n", NULL, "{a@1:1: \"1\"@1:4, b@2:1: \"x\ny\n\"@2:4}@1:1", NULL},
	{"spelling is kept", "[012, 1.50, 2024-01-10, ya, True, NULL, 0x1F]\n", NULL,
	    "[\"012\"@1:2, \"1.50\"@1:7, \"2024-01-10\"@1:13, \"ya\"@1:25, \"True\"@1:29, \"NULL\"@1:35, "
	    "\"0x1F\"@1:41]@1:1", NULL},
	{"true, false, null", "[true, false, null, ~, , ]\n", NULL, NULL,
	    "f:1:24 yaml: di sini seharusnya ada nilai"},
	{"bool and null", "[true, false, null, ~]\n", NULL,
	    "[bool true@1:2, bool false@1:8, null@1:15, null@1:21]@1:1", NULL},
	{"quoted is text", "['true', \"null\", '~', '']\n", NULL,
	    "[\"true\"@1:2, \"null\"@1:10, \"~\"@1:18, \"\"@1:23]@1:1", NULL},
	{"key without value", "a:\nb: 1\n", NULL, "{a@1:1: null@1:3, b@2:1: \"1\"@2:4}@1:1", NULL},
	{"folded", "a: >\n  satu\n  dua\n", NULL, "{a@1:1: \"satu dua\n\"@1:4}@1:1", NULL},
	{"end marks", "---\na: 1\n...\n", NULL, "{a@2:1: \"1\"@2:4}@2:1", NULL},

	{"double key", "a: 1\nb: 2\na: 3\na: 4\n", NULL, NULL,
	    "f:3:1 kunci-ganda: \"a\", sudah ada di baris 1\n"
	    "f:4:1 kunci-ganda: \"a\", sudah ada di baris 3"},
	{"double key, quoted and inside", "x:\n  - {p: 1, 'p': 2}\n", NULL, NULL,
	    "f:2:12 kunci-ganda: \"p\", sudah ada di baris 2"},
	{"same key in other maps", "[{a: 1}, {a: 2}]\n", NULL,
	    "[{a@1:3: \"1\"@1:6}@1:2, {a@1:11: \"2\"@1:14}@1:10]@1:1", NULL},
	{"anchor and alias", "a: &x [1]\nb: *x\n", NULL, NULL,
	    "f:1:4 yaml: jangkar \"&x\" tidak dipakai di sini; teks yang diawali \"&\" harus diapit tanda petik\n"
	    "f:2:4 yaml: rujukan \"*x\" tidak dipakai di sini; teks yang diawali \"*\" harus diapit tanda petik"},
	{"anchors on scalar and map", "a: &x 1\nb: &y {c: 1}\n", NULL, NULL,
	    "f:1:4 yaml: jangkar \"&x\" tidak dipakai di sini; teks yang diawali \"&\" harus diapit tanda petik\n"
	    "f:2:4 yaml: jangkar \"&y\" tidak dipakai di sini; teks yang diawali \"&\" harus diapit tanda petik"},
	{"tag", "a: !!str 012\nb: !x [1]\n", NULL, NULL,
	    "f:1:4 yaml: tag \"tag:yaml.org,2002:str\" tidak dipakai di sini; "
	    "teks yang diawali \"!\" harus diapit tanda petik\n"
	    "f:2:4 yaml: tag \"!x\" tidak dipakai di sini; teks yang diawali \"!\" harus diapit tanda petik"},
	{"key is a list", "? [a, b]\n: 1\nc: 2\nc: 3\n", NULL, NULL,
	    "f:1:3 yaml: kunci harus berupa teks\n"
	    "f:4:1 kunci-ganda: \"c\", sudah ada di baris 3"},
	{"empty key", "\"\": 1\n", NULL, NULL,
	    "f:1:1 yaml: kunci harus berupa teks"},
	{"second document", "a: 1\n---\nb: 2\n", NULL, NULL,
	    "f:2:1 yaml: dokumen kedua; satu berkas memuat satu dokumen"},

	{"tab as indentation", "a:\n\t- b\n", NULL, NULL, "f:2:1 yaml: indentasi memakai tab; pakai spasi"},
	{"tab behind spaces", "a:\n  b: 1\n\tc: 2\n", NULL, NULL, "f:3:1 yaml: indentasi memakai tab; pakai spasi"},
	{"tab in a block", "a: |\n\tb\n", NULL, NULL, "f:2:1 yaml: indentasi memakai tab; pakai spasi"},
	{"colon missing", "tahun: 2024\nnomor 12\ntentang: x\n", NULL, NULL,
	    "f:2:1 yaml: titik dua sesudah kunci tidak ada, atau indentasi baris ini kurang"},
	{"colon missing in the first line", "nomor 12\ntahun: 2024\n", NULL, NULL,
	    "f:2:6 yaml: kunci tidak dapat berdiri di sini: baris di atasnya kurang titik dua, atau indentasi keliru"},
	{"colon in text", "tentang: Rencana: Aksi\n", NULL, NULL,
	    "f:1:17 yaml: teks yang memuat titik dua dan spasi harus diapit tanda petik"},
	{"indentation too deep", "a: 1\n  b: 2\n", NULL, NULL,
	    "f:2:4 yaml: kunci tidak dapat berdiri di sini: baris di atasnya kurang titik dua, atau indentasi keliru"},
	{"indentation between", "a:\n    b: 1\n  c: 2\n", NULL, NULL,
	    "f:3:3 yaml: di sini seharusnya kunci berikutnya: indentasi tidak sejajar dengan kunci di atasnya, "
	    "atau ada teks sesudah tanda petik penutup"},
	{"text behind a closing quote", "a: \"b\" c\n", NULL, NULL,
	    "f:1:8 yaml: di sini seharusnya kunci berikutnya: indentasi tidak sejajar dengan kunci di atasnya, "
	    "atau ada teks sesudah tanda petik penutup"},
	{"list item out of line", "a:\n  - b\n c\n", NULL, NULL,
	    "f:3:2 yaml: di sini seharusnya kunci berikutnya: indentasi tidak sejajar dengan kunci di atasnya, "
	    "atau ada teks sesudah tanda petik penutup"},
	{"list item behind key", "a: - b\n", NULL, NULL,
	    "f:1:4 yaml: butir \"-\" tidak dapat berdiri di sini; tulis pada baris baru di bawah kuncinya"},
	{"key among items", "- a\nb: 1\n", NULL, NULL,
	    "f:2:1 yaml: di sini seharusnya butir \"-\" berikutnya, sejajar dengan butir di atasnya"},
	{"double quote open", "a: 1\nb: \"satu\nc: 2\n", NULL, NULL,
	    "f:2:4 yaml: tanda petik yang dibuka di sini tidak ditutup"},
	{"single quote open", "a: 'satu\n", NULL, NULL, "f:1:4 yaml: tanda petik yang dibuka di sini tidak ditutup"},
	{"quote open at a document mark", "a: 'satu\n---\n", NULL, NULL,
	    "f:1:4 yaml: tanda petik yang dibuka di sini tidak ditutup"},
	{"bracket open", "a: [1, 2\nb: 3\n", NULL, NULL,
	    "f:1:4 yaml: kurung siku yang dibuka di sini tidak ditutup, atau ada koma yang kurang"},
	{"brace open", "a: {b: 1\n", NULL, NULL,
	    "f:1:4 yaml: kurung kurawal yang dibuka di sini tidak ditutup, atau ada koma yang kurang"},
	{"text begins with @", "a: @b\n", NULL, NULL, "f:1:4 yaml: teks tidak dapat diawali \"@\"; apit dengan tanda petik"},
	{"text begins with a percent sign", "a:\n - %b\n", NULL, NULL,
	    "f:2:4 yaml: teks tidak dapat diawali \"%\"; apit dengan tanda petik"},
	{"text begins with a star", "a: * b\n", NULL, NULL,
	    "f:1:4 yaml: teks yang diawali \"&\" atau \"*\" harus diapit tanda petik"},
	{"text begins with a bang", "a: !<b\n", NULL, NULL, "f:1:4 yaml: teks yang diawali \"!\" harus diapit tanda petik"},
	{"tag of no known kind", "a: !e!x b\n", NULL, NULL, "f:1:4 yaml: teks yang diawali \"!\" harus diapit tanda petik"},
	{"text begins with a question mark", "a: ? b\n", NULL, NULL,
	    "f:1:4 yaml: teks yang diawali \"? \" harus diapit tanda petik"},
	{"unknown escape", "a: \"C:\\data\"\n", NULL, NULL,
	    "f:1:7 yaml: garis miring terbalik di dalam petik ganda tidak dikenal; pakai petik tunggal"},
	{"bad code", "a: \"\\u12\"\n", NULL, NULL, "f:1:7 yaml: kode sesudah garis miring terbalik tidak sah"},
	{"text behind a bar", "a: | b\n", NULL, NULL,
	    "f:1:6 yaml: teks sesudah \"|\" atau \">\" harus dimulai pada baris berikutnya"},
	{"content behind the end", "[a]\n[b]\n", NULL, NULL,
	    "f:2:1 yaml: ada isi sesudah akhir dokumen, atau teks sesudah tanda petik atau kurung penutup"},
	{"control character", "a: 1\nb: x\001y\n", NULL, NULL, "f:2:5 yaml: ada karakter kendali U+0001"},
	{"not UTF-8", "a: 1\nb: \377\n", NULL, NULL, "f:2:4 utf8"},
	{"what has no words of its own", "%YAML 1.1\n%YAML 1.1\n---\na\n", NULL, NULL,
	    "f:2:1 yaml: tulisan tidak sah (libyaml: found duplicate %YAML directive)"},
	{"faults are collected up to the one that stops", "a: 1\na: 2\nb: *x\nc: [\n", NULL, NULL,
	    "f:2:1 kunci-ganda: \"a\", sudah ada di baris 1\n"
	    "f:3:4 yaml: rujukan \"*x\" tidak dipakai di sini; teks yang diawali \"*\" harus diapit tanda petik\n"
	    "f:5:1 yaml: di sini seharusnya ada nilai"},
};

static void
read_case(void **state)
{
	run_case(*state, read_yaml, true);
}

static void
read_made(struct buf *in, const char *messages)
{
	run_made(in, read_yaml, messages);
}

static void
depth(void **state)
{
	struct buf b = BUF_INIT;

	(void)state;
	repeat(&b, "[", 64);
	buf_adds(&b, "x");
	repeat(&b, "]", 64);
	read_made(&b, "");
	repeat(&b, "[", 100000);
	read_made(&b, "f:1:66 yaml: lebih dari 64 tingkat daftar di dalam daftar");
	repeat(&b, "- ", 100000);
	read_made(&b, "f:1:131 yaml: lebih dari 64 tingkat daftar di dalam daftar");
	repeat(&b, "{a: ", 100000);
	read_made(&b, "f:1:258 yaml: lebih dari 64 tingkat daftar di dalam daftar");
}

static void
many_values(void **state)
{
	struct buf b = BUF_INIT;

	(void)state;
	buf_adds(&b, "[");
	repeat(&b, "a,", 1000001);
	buf_adds(&b, "]");
	read_made(&b, "f:1:2000000 yaml: lebih dari sejuta nilai");
}

/* All keys differ: comparing each with all others would take minutes. */
static void
many_keys(void **state)
{
	struct buf b = BUF_INIT;
	int i;

	(void)state;
	for (i = 0; i < 200000; i++)
		buf_addf(&b, "k%d: 1\n", i);
	read_made(&b, "");
}

static void
nul_in_text(void **state)
{
	struct diag *d = diag_new();
	struct arena *a = arena_new();
	struct value *v = NULL;

	(void)state;
	assert_int_equal(read_yaml(d, a, "f", str_of("\"a\\0b\""), &v), 0);
	assert_int_equal(v->text.n, 3);
	assert_memory_equal(v->text.p, "a\0b", 3);
	arena_free(a);
	diag_free(d);
}

int
main(void)
{
	static const struct CMUnitTest more[] = {
		cmocka_unit_test(depth),
		cmocka_unit_test(many_values),
		cmocka_unit_test(many_keys),
		cmocka_unit_test(nul_in_text),
	};
	struct CMUnitTest tests[COUNT(cases) + COUNT(more)];

	add_cases(tests, cases, COUNT(cases), read_case);
	memcpy(tests + COUNT(cases), more, sizeof more);
	return cmocka_run_group_tests_name("yaml", tests, NULL, NULL);
}
