/*
 * The XLSX reader. Workbooks that show how the format is used stand unpacked
 * under xlsx/; what only makes a point about one cell is built by the test.
 */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "read_test.h"

/* in: a folder below xlsx/; sheet: the sheet to ask for. No places are shown. */
static const struct read_case books[] = {
	{"types", "types", NULL,
	    "[[\"polos\", \"kaya sekali\", \"東京\"], [\"sebaris\", \"dua bagian\"], "
	    "[\"TRUE\", \"FALSE\", \"12\", \"1.5\"], [\"ab\", \"2\", \"TRUE\", \"\", \"akhir\"], "
	    "[\"baris satu\nbaris dua\", \"a\nbAc_x0041__xZZZZ__x12\", \" tepi \"]]", NULL},
	{"numbers", "numbers", NULL,
	    "[[\"0\"], [\"0\"], [\"1\"], [\"1\"], [\"12\"], [\"-7\"], [\"0.1\"], [\"0.3\"], [\"1.5\"], [\"100\"], "
	    "[\"1234567.891\"], [\"123456789012\"], [\"197001011990031000\"], [\"100000000000000000000\"], "
	    "[\"1E+21\"], [\"-2.5E+30\"], [\"0.001\"], [\"0.0000000012345\"], [\"1E-10\"], "
	    "[\"4.94065645841247E-324\"], [\"1\"], [\"2.71828182845905\"]]", NULL},
	{"dates", "dates", NULL,
	    /* numbers 14 to 17, 22, 27, 36, 50, 58 */
	    "[[\"2024-01-10\"], [\"2024-01-10\"], [\"2024-01-10\"], [\"2024-01-10\"], [\"2024-01-10\"], "
	    "[\"2024-01-10\"], [\"2024-01-10\"], [\"2024-01-10\"], [\"2024-01-10\"], "
	    /* codes */
	    "[\"2024-01-10\"], [\"2024-01-10\"], [\"2024-01-10\"], [\"2024-01-10\"], "
	    /* with a time, with seconds, rounded up to the next day */
	    "[\"2024-01-10 08:30\"], [\"2024-01-10 08:30\"], [\"2024-01-10 08:30:15\"], [\"2024-01-11\"], "
	    /* times */
	    "[\"08:30\"], [\"08:30\"], [\"08:30\"], [\"08:30\"], [\"18:00\"], [\"18:00\"], [\"00:07:31\"], [\"00:07:31\"], "
	    "[\"25:30\"], [\"25:30\"], [\"25:30\"], "
	    /* 1900, whose 29 February never was; the ends of the calendar */
	    "[\"1900-01-01\"], [\"1900-02-28\"], [\"1900-02-29\"], [\"1900-03-01\"], [\"1900-01-00\"], "
	    "[\"2000-01-01\"], [\"9999-12-31\"], [\"1900-01-00 12:00\"]]", NULL},
	{"formats that are not dates", "formats", NULL,
	    "[[\"45301\"], [\"45301\"], [\"45301\"], [\"45301\"], [\"45301\"], [\"45301\"], [\"45301\"], [\"45301\"], "
	    "[\"45301\"], [\"45301\"], [\"45301\"], [\"45301\"], [\"45301\"], [\"45301\"], [\"45301\"], [\"45301\"], "
	    "[\"45301\"], [\"45301\"], [\"45301\"], [\"45301\"], [\"45301\"], "
	    "[\"50%\"], [\"12.5%\"], [\"7%\"], [\"100%\"], [\"33.3333333333333%\"]]", NULL},
	{"dates from 1904", "dates1904", NULL,
	    "[[\"1904-01-01\"], [\"1904-01-02\"], [\"2024-01-10\"], [\"2024-01-10 12:00\"], [\"9999-12-31\"]]", NULL},
	{"dates outside the calendar", "baddates", NULL, NULL,
	    "f:Rencana!A1 xlsx: tanggal di luar kalender lembar kerja: -1\n"
	    "f:Rencana!A2 xlsx: tanggal di luar kalender lembar kerja: 2958466\n"
	    "f:Rencana!A3 xlsx: tanggal di luar kalender lembar kerja: 1E+300"},
	{"strict workbooks write dates as text", "strict", NULL,
	    "[[\"2024-01-10\", \"2024-01-10\", \"2024-01-10 08:30\", \"2024-01-10 08:30:15\", \"2024-01-10 08:30\", "
	    "\"2024-01-10 08:30\"]]", NULL},
	{"names with a prefix", "prefixed", NULL, "[[\"x\"]]", NULL},

	{"faults are collected", "faults", NULL, NULL,
	    "f:Rencana!A1 xlsx: sel berisi galat #N/A\n"
	    "f:Rencana!B1 xlsx: sel berisi galat #DIV/0!\n"
	    "f:Rencana!A2 xlsx: teks bersama nomor \"9\" tidak ada\n"
	    "f:Rencana!B2 xlsx: jenis sel tidak dikenal: \"x\"\n"
	    "f:Rencana!C2 xlsx: bukan bilangan: \"0x10\"\n"
	    "f:Rencana!D2 xlsx: bukan bilangan: \"nan\"\n"
	    "f:Rencana!E2 xlsx: bukan bilangan: \"1e999\"\n"
	    "f:Rencana!A3 rumus-kosong\n"
	    "f:Rencana!B3 rumus-kosong"},
	{"formulas that were never calculated", "uncalculated", NULL, "[[\"a\", \"\", \"c\"]]",
	    "f:Rencana!B1 rumus-kosong\n"
	    "f:Rencana!A2 rumus-kosong"},

	{"merged cells", "merged", NULL,
	    "[[\"NO\", \"BULAN\"], [\"NO\", \"1\", \"2\", \"3\"], [\"I\", \"\", \"x\"], [\"I\", \"\", \"y\"], "
	    "[\"I\", \"\", \"z\"], [\"\", \"\", \"tanpa\"], [\"\", \"\", \"jangkar\"], [\"ujung\"]]", NULL},
	/* Rows 2, 4 (blank) and 5 are hidden; A5:A7 and B5:D7 begin in hidden row 5, the latter in hidden columns. */
	{"hidden rows and columns", "hidden", NULL,
	    "[[\"a1\", \"d1\"], [\"a3\", \"d3\"], [\"jangkar\", \"lebar\", \"e6\"], [\"jangkar\", \"lebar\", \"e7\"]]",
	    "f:Rencana!B1 baris-tersembunyi: 2 kolom tersembunyi, yang pertama di sini\n"
	    "f:Rencana!2 baris-tersembunyi: 2 baris: 2, 5"},
	{"many hidden rows are said once", "hiddenrows", NULL, "[[\"a\"], [\"b\"]]",
	    "f:Rencana!2 baris-tersembunyi: 14 baris: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …"},

	{"first visible sheet", "sheets", NULL, "[[\"rencana\"]]", NULL},
	{"sheet by name", "sheets", "Data", "[[\"data\"]]", NULL},
	{"sheet by name, case aside", "sheets", "rencana KERJA", "[[\"kerja\"]]", NULL},
	{"hidden sheet by name", "sheets", "Arsip", "[[\"arsip\"]]", NULL},
	{"sheet that is not there", "sheets", "Rencana Kerj", NULL,
	    "f lembar: \"Rencana Kerj\"; yang ada: \"Rencana Kerja\", \"Rencana Aksi\", \"Data\""},
	{"a chart is no sheet of cells", "sheets", "Bagan", NULL,
	    "f lembar: \"Bagan\"; yang ada: \"Data\", \"Rencana Aksi\", \"Rencana Kerja\""},
	{"no sheet is visible", "allhidden", NULL, NULL, "f lembar: tidak ada lembar yang terlihat"},
	{"no name to offer", "allhidden", "Data", NULL, "f lembar: \"Data\""},

	{"a document", "document", NULL, NULL, "f xlsx: bukan buku kerja Excel"},
	{"no main part", "mainless", NULL, NULL, "f xlsx: bukan buku kerja Excel"},
	{"binary workbook", "binary", NULL, NULL, "f xlsx: buku kerja biner (.xlsb); simpan ulang sebagai .xlsx"},
	{"sheet without its part", "nopart", NULL, NULL, "f:xl/worksheets/sheet1.xml paket: bagian tidak ada"},
};

/* The same with places. */
static const struct read_case placed[] = {
	{"places without r", "noref", NULL,
	    "[[\"a1\"@1:1, \"\"@1:2, \"3\"@1:3]@1:0, []@2:0, [\"\"@3:1, \"\"@3:2, \"1\"@3:3, \"2\"@3:4]@3:0, []@4:0, "
	    "[]@5:0, [\"6\"@6:1]@6:0, [\"7\"@7:1]@7:0]@0:0", NULL},
	{"gaps are blank, ends are cut", "sparse", NULL,
	    "[[]@1:0, []@2:0, [\"\"@3:1, \"\"@3:2, \"c3\"@3:3, \"\"@3:4, \"\"@3:5, \"f3\"@3:6]@3:0, []@4:0, []@5:0, "
	    "[]@6:0, []@7:0, [\"\"@8:1, \"b8\"@8:2]@8:0]@0:0", NULL},
	{"cells out of order", "shuffled", NULL,
	    "[[\"a1\"@1:1]@1:0, []@2:0, [\"a3\"@3:1, \"b3\"@3:2]@3:0]@0:0", NULL},
	{"places behind what is hidden", "hidden", NULL,
	    "[[\"a1\"@1:1, \"d1\"@1:4]@1:0, [\"a3\"@3:1, \"d3\"@3:4]@3:0, "
	    "[\"jangkar\"@6:1, \"lebar\"@6:4, \"e6\"@6:5]@6:0, [\"jangkar\"@7:1, \"lebar\"@7:4, \"e7\"@7:5]@7:0]@0:0",
	    "f:Rencana!B1 baris-tersembunyi: 2 kolom tersembunyi, yang pertama di sini\n"
	    "f:Rencana!2 baris-tersembunyi: 2 baris: 2, 5"},
};

/* in: what stands inside worksheet. */
static const struct read_case sheets[] = {
	{"empty sheet", "<sheetData/>", NULL, "[]", NULL},
	{"nothing at all", "", NULL, "[]", NULL},
	{"the farthest cell alone",
	    "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
	    "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>", NULL, NULL,
	    "f:L!XFD1048576 xlsx: sel ini terlalu jauh dari awal lembar, atau isi lembar terlalu banyak"},
	{"the farthest cell is blank",
	    "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
	    "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v> </v></c></row></sheetData>", NULL, "[[\"1\"]]", NULL},
	{"the farthest cell is styled only",
	    "<sheetData><row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row></sheetData>", NULL, "[]", NULL},
	{"column beyond the last", "<sheetData><row r=\"1\"><c r=\"XFE1\"/></row></sheetData>", NULL, NULL,
	    "f:L xlsx: alamat sel tidak sah: \"XFE1\""},
	{"row beyond the last", "<sheetData><row><c r=\"A1048577\"/></row></sheetData>", NULL, NULL,
	    "f:L xlsx: alamat sel tidak sah: \"A1048577\""},
	{"row number beyond the last", "<sheetData><row r=\"1048577\"/></sheetData>", NULL, NULL,
	    "f:L xlsx: nomor baris tidak sah: \"1048577\""},
	{"row behind the last", "<sheetData><row r=\"1048576\"/><row/></sheetData>", NULL, NULL,
	    "f:L xlsx: nomor baris tidak sah: \"\""},
	{"column behind the last", "<sheetData><row><c r=\"XFD1\"/><c/></row></sheetData>", NULL, NULL,
	    "f:L xlsx: alamat sel tidak sah: \"\""},
	{"row 0", "<sheetData><row r=\"0\"/></sheetData>", NULL, NULL, "f:L xlsx: nomor baris tidak sah: \"0\""},
	{"no letters", "<sheetData><row><c r=\"12\"/></row></sheetData>", NULL, NULL,
	    "f:L xlsx: alamat sel tidak sah: \"12\""},
	{"four letters", "<sheetData><row><c r=\"AAAA1\"/></row></sheetData>", NULL, NULL,
	    "f:L xlsx: alamat sel tidak sah: \"AAAA1\""},
	{"half a merged region", "<sheetData/><mergeCells><mergeCell ref=\"A1\"/></mergeCells>", NULL, NULL,
	    "f:L xlsx: sel gabungan tidak sah: \"A1\""},
	{"merged region without its place", "<sheetData/><mergeCells><mergeCell/></mergeCells>", NULL, NULL,
	    "f:L xlsx: sel gabungan tidak sah: \"\""},
	{"merged backwards", "<sheetData/><mergeCells><mergeCell ref=\"B2:A1\"/></mergeCells>", NULL, NULL,
	    "f:L xlsx: sel gabungan tidak sah: \"B2:A1\""},
	{"all columns are hidden",
	    "<cols><col min=\"1\" max=\"999999999\" hidden=\"1\"/></cols>"
	    "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>", NULL, "[]",
	    "f:L!A1 baris-tersembunyi: 1 kolom tersembunyi, yang pertama di sini"},
	{"an error merged downward is said once",
	    "<sheetData><row r=\"1\"><c r=\"A1\" t=\"e\"><v>#N/A</v></c></row>"
	    "<row r=\"3\"><c r=\"B3\"><v>1</v></c></row></sheetData>"
	    "<mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>", NULL, NULL, "f:L!A1 xlsx: sel berisi galat #N/A"},
	{"inline string without its element", "<sheetData><row><c t=\"inlineStr\"><v>1</v></c></row></sheetData>", NULL,
	    "[]", NULL},
};

/* Compares what path gives; messages name the file "f" whatever its path. */
static void
check(const struct read_case *c, struct arena *a, const char *path, bool places)
{
	struct diag *d = diag_new();
	struct value *v = NULL;
	struct buf got = BUF_INIT, want = BUF_INIT;
	struct str rest = str_of(c->messages), line;
	int rc = read_xlsx(d, a, path, c->sheet, &v);

	while (rest.n) {
		line = str_cut(&rest, '\n');
		buf_addf(&want, "%s%.*s%s", path, STRF(str_sub(line, 1, line.n)), rest.n ? "\n" : "");
	}
	show_messages(&got, d);
	assert_string_equal(buf_str(&got).p, buf_str(&want).p);
	assert_int_equal(rc, c->tree ? 0 : -1);
	if (c->tree) {
		buf_clear(&got);
		show_value(&got, v, places);
		assert_string_equal(got.p, c->tree);
	}
	buf_release(&got);
	buf_release(&want);
	diag_free(d);
}

static void
check_fixture(const struct read_case *c, bool places)
{
	struct arena *a = arena_new();

	check(c, a, fixture(a, str_printf(a, "xlsx/%s", c->in).p), places);
	arena_free(a);
}

static void
read_book(void **state)
{
	check_fixture(*state, false);
}

static void
read_placed(void **state)
{
	check_fixture(*state, true);
}

/* A workbook made by a test: the folder of fixture "bare" with another sheet. */
struct made {
	struct arena *arena;
	const char *dir;
};

static const char *const made_parts[] = {
	"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
};
static const char *const made_folders[] = {"_rels", "xl", "xl/_rels", "xl/worksheets"};

#define MADE_SHEET "xl/worksheets/sheet1.xml"

static void
write_part(const struct made *m, const char *part, struct str bytes)
{
	assert_int_equal(file_replace(path_join(m->arena, m->dir, part), bytes), 0);
}

static struct made
make_book(const char *sheet)
{
	struct made m = {.arena = arena_new()};
	const char *bare = fixture(m.arena, "xlsx/bare");
	char *dir = arena_dup(m.arena, "/tmp/keputusan-test-XXXXXX", 26);
	struct buf b = BUF_INIT;
	size_t i;

	assert_non_null(mkdtemp(dir));
	m.dir = dir;
	for (i = 0; i < COUNT(made_folders); i++)
		assert_int_equal(mkdir(path_join(m.arena, dir, made_folders[i]), 0700), 0);
	for (i = 0; i < COUNT(made_parts); i++) {
		buf_clear(&b);
		assert_int_equal(file_read(path_join(m.arena, bare, made_parts[i]), READ_MAX, &b), 0);
		write_part(&m, made_parts[i], buf_str(&b));
	}
	buf_clear(&b);
	buf_addf(&b, "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">%s</worksheet>", sheet);
	write_part(&m, MADE_SHEET, buf_str(&b));
	buf_release(&b);
	return m;
}

static void
drop_book(struct made *m)
{
	size_t i;

	unlink(path_join(m->arena, m->dir, MADE_SHEET));
	for (i = 0; i < COUNT(made_parts); i++)
		unlink(path_join(m->arena, m->dir, made_parts[i]));
	for (i = COUNT(made_folders); i > 0; i--)
		rmdir(path_join(m->arena, m->dir, made_folders[i - 1]));
	assert_int_equal(rmdir(m->dir), 0);
	arena_free(m->arena);
}

static void
check_made(const struct read_case *c)
{
	struct made m = make_book(c->in);

	check(c, m.arena, m.dir, false);
	drop_book(&m);
}

static void
read_sheet(void **state)
{
	check_made(*state);
}

/* Regions that lie over each other: each alone is harmless, all of them fill the memory. */
static void
merge_flood(void **state)
{
	struct buf b = BUF_INIT;
	struct read_case c = {.messages = "f:L xlsx: terlalu banyak sel gabungan"};

	(void)state;
	buf_adds(&b, "<sheetData><row r=\"300000\"><c r=\"B300000\"><v>1</v></c></row></sheetData><mergeCells>");
	repeat(&b, "<mergeCell ref=\"A1:A1048576\"/>", 1000);
	buf_adds(&b, "</mergeCells>");
	c.in = b.p;
	check_made(&c);
	buf_release(&b);
}

static void
cell_flood(void **state)
{
	struct buf b = BUF_INIT;
	struct read_case c = {.messages = "f:L xlsx: terlalu banyak sel"};

	(void)state;
	buf_adds(&b, "<sheetData>");
	repeat(&b, "<row><c><v>1</v></c><c><v>1</v></c></row>", 300000);
	buf_adds(&b, "</sheetData>");
	c.in = b.p;
	check_made(&c);
	buf_release(&b);
}

/* One text of a megabyte in a hundred cells: little in the file, much in a document. */
static void
text_flood(void **state)
{
	struct buf b = BUF_INIT;
	struct read_case c = {.messages = "f:L!A64 xlsx: "
	    "sel ini terlalu jauh dari awal lembar, atau isi lembar terlalu banyak"};

	(void)state;
	buf_adds(&b, "<sheetData><row><c t=\"inlineStr\"><is><t>");
	repeat(&b, "x", 1024 * 1024);
	buf_adds(&b, "</t></is></c></row>");
	repeat(&b, "<row><c/><c><v>1</v></c></row>", 100);
	buf_adds(&b, "</sheetData><mergeCells><mergeCell ref=\"A1:A100\"/></mergeCells>");
	c.in = b.p;
	check_made(&c);
	buf_release(&b);
}

/* Workbooks of Excel 97 and workbooks locked with a password are no packages. */
static void
old_workbook(void **state)
{
	static const char magic[] = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
	struct made m = {.arena = arena_new()};
	char dir[] = "/tmp/keputusan-test-XXXXXX";
	struct read_case c = {.messages = "f paket: berkas Office lama (.doc, .xls) atau terkunci kata sandi; "
	    "simpan dahulu sebagai .docx atau .xlsx tanpa kata sandi"};

	(void)state;
	assert_non_null(mkdtemp(dir));
	m.dir = dir;
	write_part(&m, "a.xlsx", STR(magic));
	check(&c, m.arena, path_join(m.arena, dir, "a.xlsx"), false);
	unlink(path_join(m.arena, dir, "a.xlsx"));
	rmdir(dir);
	arena_free(m.arena);
}

static void
not_xml(void **state)
{
	struct made m = make_book("<sheetData>");
	struct diag *d = diag_new();
	struct value *v = NULL;

	(void)state;
	assert_int_equal(read_xlsx(d, m.arena, m.dir, NULL, &v), -1);
	assert_int_equal(diag_count(d, LEVEL_ERROR), 1);
	diag_free(d);
	drop_book(&m);
}

/*
 * The sample workbook, saved by LibreOffice from the plan that the CSV holds:
 * below its titles every cell is that of the CSV, or, where the CSV leaves it
 * blank, that of the row above when it is merged with it.
 */
static void
sample(void **state)
{
	enum { TITLES = 3 };
	struct diag *d = diag_new();
	struct arena *a = arena_new();
	struct value *book = NULL, *plan = NULL, *up = NULL, *b, *p;
	size_t i;

	(void)state;
	assert_int_equal(read_grid(d, a, fixture(a, "../../examples/rencana-aksi.xlsx"), "Rencana Aksi", &book), 0);
	assert_int_equal(read_grid(d, a, fixture(a, "../../decrees/banyumas-zi-2024/rencana-aksi.csv"), NULL, &plan), 0);
	assert_int_equal(diag_count(d, LEVEL_ERROR), 0);
	assert_int_equal(book->count, plan->count + TITLES);
	for (b = value_at(book, TITLES), p = plan->first; b; up = b, b = b->next, p = p->next)
		for (i = 0; i < b->count || i < p->count; i++) {
			const struct value *mine = value_at(b, i), *theirs = value_at(p, i), *above = value_at(up, i);

			if (!value_empty(mine) && value_empty(theirs))
				theirs = above;
			assert_true(value_empty(mine) == value_empty(theirs));
			assert_true(value_empty(mine) || str_eq(mine->text, theirs->text));
		}
	arena_free(a);
	diag_free(d);
}

int
main(void)
{
	static const struct CMUnitTest more[] = {
		cmocka_unit_test(merge_flood),
		cmocka_unit_test(cell_flood),
		cmocka_unit_test(text_flood),
		cmocka_unit_test(old_workbook),
		cmocka_unit_test(not_xml),
		cmocka_unit_test(sample),
	};
	struct CMUnitTest tests[COUNT(books) + COUNT(placed) + COUNT(sheets) + COUNT(more)], *t = tests;

	add_cases(t, books, COUNT(books), read_book);
	t += COUNT(books);
	add_cases(t, placed, COUNT(placed), read_placed);
	t += COUNT(placed);
	add_cases(t, sheets, COUNT(sheets), read_sheet);
	t += COUNT(sheets);
	memcpy(t, more, sizeof more);
	return cmocka_run_group_tests_name("xlsx", tests, NULL, NULL);
}
