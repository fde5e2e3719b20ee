/* Text files and the choice of a reader by a file's ending. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "read_test.h"

/* A file in a folder of its own, made from bytes; removed by drop_file. */
struct temp {
	char dir[64], path[128];
};

static void
make_file(struct temp *t, const char *name, const char *bytes, size_t n)
{
	FILE *f;

	strcpy(t->dir, "/tmp/keputusan-test-XXXXXX");
	assert_non_null(mkdtemp(t->dir));
	snprintf(t->path, sizeof t->path, "%s/%s", t->dir, name);
	f = fopen(t->path, "wb");
	assert_non_null(f);
	assert_int_equal(fwrite(bytes, 1, n, f), n);
	assert_int_equal(fclose(f), 0);
}

static void
drop_file(struct temp *t)
{
	unlink(t->path);
	rmdir(t->dir);
}

struct text_case {
	const char *name, *bytes;
	size_t n;
	const char *text;    /* NULL: refused */
	const char *message; /* behind the file name */
};

#define BYTES(lit) lit, sizeof(lit) - 1
#define ANSI "tampaknya tersimpan sebagai Windows-1252 (\"ANSI\"); simpan ulang sebagai UTF-8"
#define UTF16 "tersimpan sebagai UTF-16 (\"Unicode\"); simpan ulang sebagai UTF-8"

static const struct text_case texts[] = {
	{"plain", BYTES("satu\ndua\n"), "satu\ndua\n", NULL},
	{"empty", BYTES(""), "", NULL},
	{"byte order mark", BYTES("\xef\xbb\xbfsatu"), "satu", NULL},
	{"UTF-8", BYTES("é – “✓”"), "é – “✓”", NULL},
	{"Windows-1252", BYTES("satu\né \x93kata\x94"), NULL, ":2:3 utf8: " ANSI},
	{"Latin-1 at the end", BYTES("caf\xe9"), NULL, ":1:4 utf8: " ANSI},
	{"broken sequence", BYTES("a\n\nb\xe2\x9c"), NULL, ":3:2 utf8: simpan ulang sebagai UTF-8"},
	{"surrogate", BYTES("\xed\xa0\x80"), NULL, ":1:1 utf8: simpan ulang sebagai UTF-8"},
	{"UTF-16 LE", BYTES("\xff\xfe" "a\0b\0"), NULL, ":1:1 utf8: " UTF16},
	{"UTF-16 BE", BYTES("\xfe\xff\0a\0b"), NULL, ":1:1 utf8: " UTF16},
	{"UTF-16 without a mark", BYTES("a\0b\0c\0\n\0"), NULL, ":1:1 utf8: " UTF16},
	{"zero byte", BYTES("satu\ndua\0tiga"), NULL, ":2:4 utf8: ada byte nol; ini bukan berkas teks"},
};

static void
read_one(void **state)
{
	const struct text_case *c = *state;
	struct diag *d = diag_new();
	struct arena *a = arena_new();
	struct buf messages = BUF_INIT;
	struct str got = {NULL, 0};
	struct temp t;

	make_file(&t, "f.txt", c->bytes, c->n);
	assert_int_equal(read_text(d, a, t.path, &got), c->text ? 0 : -1);
	if (c->text)
		assert_true(str_is(got, c->text));
	show_messages(&messages, d);
	if (c->message)
		assert_string_equal(messages.p + strlen(t.path), c->message);
	else
		assert_int_equal(messages.n, 0);
	buf_release(&messages);
	drop_file(&t);
	arena_free(a);
	diag_free(d);
}

/* Reads a path with read_value or read_grid and compares tree and messages. */
static void
check(const char *path, bool grid, const char *tree, const char *messages)
{
	struct diag *d = diag_new();
	struct arena *a = arena_new();
	struct value *v = NULL;
	struct read_case c = {.name = path, .tree = tree, .messages = messages};
	int rc = grid ? read_grid(d, a, path, NULL, &v) : read_value(d, a, path, &v);

	expect(&c, d, rc, v, false);
	arena_free(a);
	diag_free(d);
}

static void
endings(void **state)
{
	static const struct {
		const char *name;
		bool grid;
		const char *text, *tree;
	} files[] = {
		{"a.yaml", false, "a: 1", "{a: \"1\"}"},
		{"a.YML", false, "a: 1", "{a: \"1\"}"},
		{"a.Json", false, "{\"a\": 1}", "{a: \"1\"}"},
		{"a.csv", true, "a,b", "[[\"a\", \"b\"]]"},
		{"bom.csv", true, "\xef\xbb\xbf\"a\",b", "[[\"a\", \"b\"]]"},
		{"a.TSV", true, "a\tb", "[[\"a\", \"b\"]]"},
		{"a.txt", true, "a;b", "[[\"a\", \"b\"]]"},
	};
	struct temp t;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(files); i++) {
		make_file(&t, files[i].name, files[i].text, strlen(files[i].text));
		check(t.path, files[i].grid, files[i].tree, NULL);
		drop_file(&t);
	}
}

static void
unknown_endings(void **state)
{
	(void)state;
	check("a.xls", true, NULL,
	    "a.xls berkas: akhiran nama tidak dikenal; yang dapat dibaca: .csv, .tsv, .txt, .xlsx, .xlsm");
	check("yaml", false, NULL, "yaml berkas: akhiran nama tidak dikenal; yang dapat dibaca: .yaml, .yml, .json");
}

static void
unreadable(void **state)
{
	struct temp t;
	char message[256];

	(void)state;
	check("/tidak/ada.csv", true, NULL, "/tidak/ada.csv berkas: tidak ada");
	check("/tidak/ada.xlsx", true, NULL, "/tidak/ada.xlsx berkas: tidak ada");
	check("/tidak/ada.yaml", false, NULL, "/tidak/ada.yaml berkas: tidak ada");
	make_file(&t, "a.yaml", "a: 1", 4);
	unlink(t.path);
	assert_int_equal(mkdir(t.path, 0700), 0);
	snprintf(message, sizeof message, "%s berkas: adalah folder", t.path);
	check(t.path, false, NULL, message);
	rmdir(t.path);
	drop_file(&t);
}

static void
forbidden(void **state)
{
	struct temp t;
	char message[256];

	(void)state;
	if (geteuid() == 0)
		skip(); /* root may read everything */
	make_file(&t, "a.yaml", "a: 1", 4);
	assert_int_equal(chmod(t.path, 0), 0);
	snprintf(message, sizeof message, "%s berkas: tidak boleh dibaca", t.path);
	check(t.path, false, NULL, message);
	drop_file(&t);
}

/* A sparse file: it takes no room, but claims to hold more than is read. */
static void
too_large(void **state)
{
	struct temp t;
	char message[256];

	(void)state;
	make_file(&t, "a.yaml", "a: 1", 4);
	assert_int_equal(truncate(t.path, READ_MAX + 1), 0);
	snprintf(message, sizeof message, "%s berkas: terlalu besar", t.path);
	check(t.path, false, NULL, message);
	drop_file(&t);
}

int
main(void)
{
	static const struct CMUnitTest more[] = {
		cmocka_unit_test(endings),
		cmocka_unit_test(unknown_endings),
		cmocka_unit_test(unreadable),
		cmocka_unit_test(forbidden),
		cmocka_unit_test(too_large),
	};
	struct CMUnitTest tests[COUNT(texts) + COUNT(more)];
	size_t i;

	for (i = 0; i < COUNT(texts); i++)
		tests[i] = (struct CMUnitTest){.name = texts[i].name, .test_func = read_one,
		    .initial_state = (void *)(uintptr_t)&texts[i]};
	memcpy(tests + COUNT(texts), more, sizeof more);
	return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
