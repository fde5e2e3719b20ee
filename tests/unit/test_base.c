/* Slices, UTF-8, buffers, files. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/mem.h"

static void
utf8_is_checked(void **state)
{
	static const struct {
		const char *bytes;
		size_t n, bad; /* bad == n: all is well */
	} cases[] = {
		{"abc", 3, 3}, {"\xc3\xa9", 2, 2}, {"\xe2\x9c\x93", 3, 3}, {"\xf0\x9f\x98\x80", 4, 4},
		{"\xef\xbf\xbd", 3, 3},         /* U+FFFD itself */
		{"a\xc0\x80", 3, 1},            /* overlong NUL */
		{"\xe0\x80\x80", 3, 0}, {"\xf0\x80\x80\x80", 4, 0},
		{"\xed\xa0\x80", 3, 0},         /* surrogate */
		{"\xf4\x90\x80\x80", 4, 0},     /* above U+10FFFF */
		{"ab\xe2\x9c", 4, 2},           /* cut off */
		{"\x80", 1, 0}, {"\xff", 1, 0},
	};
	size_t i, bad;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct str s = {cases[i].bytes, cases[i].n};

		bad = s.n;
		assert_int_equal(utf8_valid(s, &bad), cases[i].bad == s.n);
		assert_int_equal(bad, cases[i].bad);
	}
	assert_int_equal(utf8_len(str_of("a\xc3\xa9\xe2\x9c\x93")), 3);
}

static void
utf8_round_trip(void **state)
{
	static const uint32_t cps[] = {'a', 0x7f, 0x80, 0x7ff, 0x800, 0xfffd, 0x10000, 0x10ffff};
	size_t i, k, at;
	char out[4];

	(void)state;
	for (i = 0; i < sizeof cps / sizeof *cps; i++) {
		k = utf8_put(out, cps[i]);
		at = 0;
		assert_int_equal(utf8_next((struct str){out, k}, &at), cps[i]);
		assert_int_equal(at, k);
	}
}

static void
slices(void **state)
{
	struct str rest = STR("a,b,,c"), s;
	unsigned n;

	(void)state;
	assert_true(str_is(str_cut(&rest, ','), "a"));
	assert_true(str_is(str_cut(&rest, ','), "b"));
	assert_true(str_is(str_cut(&rest, ','), ""));
	assert_true(str_is(str_cut(&rest, ','), "c"));
	assert_int_equal(rest.n, 0);
	assert_true(str_is(str_trim(STR(" \t\n\xc2\xa0x y\xc2\xa0 \r")), "x y"));
	assert_true(str_is(str_trim(STR(" \xc2\xa0")), ""));
	s = str_sub(STR("abc"), 1, 99);
	assert_true(str_is(s, "bc"));
	assert_int_equal(str_sub((struct str){NULL, 0}, 1, 2).n, 0);
	assert_int_equal(str_find(STR("abab"), "ba"), 1);
	assert_int_equal(str_find(STR("abab"), "x"), 4);
	assert_true(str_starts(STR("abc"), "ab") && str_ends(STR("abc"), "bc") && str_has(STR("abc"), "b"));
	assert_false(str_starts(STR("a"), "ab") || str_ends(STR("a"), "ab") || str_has(STR("a"), "ab"));
	assert_true(str_cmp(STR("a"), STR("ab")) < 0 && str_cmp(STR("b"), STR("ab")) > 0);
	assert_true(str_to_uint(STR("0012"), &n) && n == 12);
	assert_false(str_to_uint(STR(""), &n) || str_to_uint(STR("-1"), &n) || str_to_uint(STR("1234567890"), &n));
}

static void
letter_case(void **state)
{
	struct arena *a = arena_new();

	(void)state;
	assert_true(str_is(str_upper(a, STR("abc z\xc3\xa9\xe2\x9c\x93 1")), "ABC Z\xc3\x89\xe2\x9c\x93 1"));
	assert_true(str_is(str_lower(a, STR("ABC Z\xc3\x89")), "abc z\xc3\xa9"));
	/* The signs for times and divide lie among the letters and have no case. */
	assert_true(str_is(str_lower(a, STR("\xc3\x97")), "\xc3\x97"));
	assert_true(str_is(str_upper(a, STR("\xc3\xb7")), "\xc3\xb7"));
	assert_true(str_is(str_squeeze(a, STR("  a \n\t b\xc2\xa0 c ")), "a b c"));
	arena_free(a);
}

static void
distance(void **state)
{
	(void)state;
	assert_int_equal(str_distance(STR("jabatan"), STR("jabtan"), 3), 1);
	assert_int_equal(str_distance(STR("kitten"), STR("sitting"), 3), 3);
	assert_int_equal(str_distance(STR("abc"), STR("xyzuvw"), 2), 3);
	assert_int_equal(str_distance(STR(""), STR("ab"), 3), 2);
}

static void
arena_keeps_large_and_small(void **state)
{
	struct arena *a = arena_new();
	char *small = arena_dup(a, "kecil", 5), *large, *other;
	size_t cap = 0, i;
	int *v = NULL;

	(void)state;
	large = arena_alloc(a, 1 << 20);
	assert_int_equal(large[(1 << 20) - 1], 0);
	other = arena_dup(a, "lain", 4);
	assert_string_equal(small, "kecil");
	assert_string_equal(other, "lain");
	for (i = 0; i < 1000; i++) {
		v = arena_grow(a, v, i, &cap, sizeof *v);
		v[i] = (int)i;
	}
	for (i = 0; i < 1000; i++)
		assert_int_equal(v[i], i);
	arena_free(a);
	arena_free(NULL);
}

static void
xml_is_escaped(void **state)
{
	struct buf b = BUF_INIT;

	(void)state;
	buf_add_xml(&b, STR("a<b>&\"c\""));
	assert_string_equal(b.p, "a&lt;b&gt;&amp;&quot;c&quot;");
	buf_clear(&b);
	buf_addf(&b, "%s %d", "x", 12);
	assert_string_equal(b.p, "x 12");
	buf_release(&b);
}

static char *
read_back(struct arena *a, const char *path)
{
	struct buf b = BUF_INIT;
	char *s;

	assert_int_equal(file_read(path, 1000, &b), 0);
	s = arena_dup(a, b.p, b.n);
	buf_release(&b);
	return s;
}

static void
file_is_replaced(void **state)
{
	struct arena *a = arena_new();
	char dir[] = "/tmp/keputusan-test-XXXXXX", *path, *link_path;
	struct buf b = BUF_INIT;
	struct stat st;

	(void)state;
	assert_non_null(mkdtemp(dir));
	path = path_join(a, dir, "isi");
	link_path = path_join(a, dir, "tautan");
	assert_int_equal(file_replace(path, STR("lama")), 0);
	assert_int_equal(chmod(path, 0640), 0);
	assert_int_equal(symlink("isi", link_path), 0);
	/* Through a link: the target changes, the link stays, and so does the mode. */
	assert_int_equal(file_replace(link_path, STR("baru")), 0);
	assert_string_equal(read_back(a, path), "baru");
	assert_int_equal(lstat(link_path, &st), 0);
	assert_true(S_ISLNK(st.st_mode));
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 07777, 0640);
	/* What cannot be written leaves nothing behind. */
	assert_int_equal(file_replace(path_join(a, dir, "tidak/ada"), STR("x")), -1);
	assert_int_equal(file_read(dir, 10, &b), -1);
	assert_int_equal(errno, EISDIR);
	assert_int_equal(file_read(path, 2, &b), -1);
	assert_int_equal(errno, EFBIG);
	assert_int_equal(file_make_dir(path_join(a, dir, "a/b/c")), 0);
	assert_true(file_is_dir(path_join(a, dir, "a/b/c")));
	assert_int_equal(file_make_dir(path), -1);
	buf_release(&b);
	unlink(link_path);
	unlink(path);
	rmdir(path_join(a, dir, "a/b/c"));
	rmdir(path_join(a, dir, "a/b"));
	rmdir(path_join(a, dir, "a"));
	assert_int_equal(rmdir(dir), 0);
	arena_free(a);
}

static void
paths(void **state)
{
	struct arena *a = arena_new();

	(void)state;
	assert_string_equal(path_join(a, "a", "b"), "a/b");
	assert_string_equal(path_join(a, "a/", "b"), "a/b");
	assert_string_equal(path_join(a, "a", "/b"), "/b");
	assert_string_equal(path_join(a, "", "b"), "b");
	assert_string_equal(path_dir(a, "a/b"), "a");
	assert_string_equal(path_dir(a, "b"), ".");
	assert_string_equal(path_dir(a, "/b"), "/");
	assert_string_equal(path_base("a/b"), "b");
	assert_string_equal(path_base("b"), "b");
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(utf8_is_checked), cmocka_unit_test(utf8_round_trip),
		cmocka_unit_test(slices), cmocka_unit_test(letter_case), cmocka_unit_test(distance),
		cmocka_unit_test(arena_keeps_large_and_small), cmocka_unit_test(xml_is_escaped),
		cmocka_unit_test(file_is_replaced), cmocka_unit_test(paths),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
