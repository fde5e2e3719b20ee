/* The CSV reader: separators, quotes, line ends, blanks, limits. */
#include <string.h>

#include "read_test.h"

/* With places: row "@record:0", cell "@record:field", grid "@0:0". */
static const struct read_case cases[] = {
	{"empty", "", NULL, "[]@0:0", NULL},
	{"places", "a,b\nc\n", NULL, "[[\"a\"@1:1, \"b\"@1:2]@1:0, [\"c\"@2:1]@2:0]@0:0", NULL},
	{"no line end at the end", "a,b", NULL, "[[\"a\"@1:1, \"b\"@1:2]@1:0]@0:0", NULL},
	{"blank cells are kept in the middle", ",,a,,b,,\n", NULL,
	    "[[\"\"@1:1, \"\"@1:2, \"a\"@1:3, \"\"@1:4, \"b\"@1:5]@1:0]@0:0", NULL},
	{"blank records are kept in the middle", "\n,,\na\n\n \nb\n\n,\n", NULL,
	    "[[]@1:0, []@2:0, [\"a\"@3:1]@3:0, []@4:0, []@5:0, [\"b\"@6:1]@6:0]@0:0", NULL},
	{"only blanks", "\n,,\n\"\",\" \"\n", NULL, "[]@0:0", NULL},
	{"CRLF", "a,b\r\n\r\nc\r\n", NULL, "[[\"a\"@1:1, \"b\"@1:2]@1:0, []@2:0, [\"c\"@3:1]@3:0]@0:0", NULL},
	{"CR alone", "a\rb\r", NULL, "[[\"a\"@1:1]@1:0, [\"b\"@2:1]@2:0]@0:0", NULL},
	{"quoted line break", "\"a\nb\",c\nd\n", NULL, "[[\"a\nb\"@1:1, \"c\"@1:2]@1:0, [\"d\"@2:1]@2:0]@0:0", NULL},
	{"quoted CRLF", "\"a\r\nb\"\r\n", NULL, "[[\"a\nb\"@1:1]@1:0]@0:0", NULL},
	{"quoted separator and quote", "\"a,\"\"b\"\"\",c\n", NULL, "[[\"a,\"b\"\"@1:1, \"c\"@1:2]@1:0]@0:0", NULL},
	{"quote inside plain text", "pipa 5\" x 3\",b\n", NULL, "[[\"pipa 5\" x 3\"\"@1:1, \"b\"@1:2]@1:0]@0:0", NULL},
	{"blanks around", " a , \"b\" ,\" c \"\n", NULL, "[[\"a\"@1:1, \"b\"@1:2, \" c \"@1:3]@1:0]@0:0", NULL},

	{"semicolons", "a;b,c;d\n", NULL, "[[\"a\"@1:1, \"b,c\"@1:2, \"d\"@1:3]@1:0]@0:0", NULL},
	{"tabs", "a\tb, c\td\n\te\n", NULL,
	    "[[\"a\"@1:1, \"b, c\"@1:2, \"d\"@1:3]@1:0, [\"\"@2:1, \"e\"@2:2]@2:0]@0:0", NULL},
	{"separators in quotes do not count", "\"a,b,c\";d\n", NULL, "[[\"a,b,c\"@1:1, \"d\"@1:2]@1:0]@0:0", NULL},
	{"line breaks in quotes do not end the first record", "\"a\nb,c,d\";e;f\n", NULL,
	    "[[\"a\nb,c,d\"@1:1, \"e\"@1:2, \"f\"@1:3]@1:0]@0:0", NULL},
	{"only the first record counts", "a;b\nc,d,e,f\n", NULL,
	    "[[\"a\"@1:1, \"b\"@1:2]@1:0, [\"c,d,e,f\"@2:1]@2:0]@0:0", NULL},
	{"a title above the table", "RENCANA AKSI\n\na;b\n", NULL,
	    "[[\"RENCANA AKSI\"@1:1]@1:0, []@2:0, [\"a\"@3:1, \"b\"@3:2]@3:0]@0:0", NULL},
	{"a quote inside plain text hides no separator", "5\";a,b;c\n", NULL,
	    "[[\"5\"\"@1:1, \"a,b\"@1:2, \"c\"@1:3]@1:0]@0:0", NULL},
	{"doubled quotes", "\"a\"\",b,c\";d;e\n", NULL, "[[\"a\",b,c\"@1:1, \"d\"@1:2, \"e\"@1:3]@1:0]@0:0", NULL},
	{"the first when equal", "a,b;c\n", NULL, "[[\"a\"@1:1, \"b;c\"@1:2]@1:0]@0:0", NULL},

	{"quote open", "a,b\nc,\"d\ne,f\n", NULL, NULL, "f:2:2 csv: tanda petik yang dibuka di sini tidak ditutup"},
	{"text behind a closing quote", "a\nb,c,\"d\"e,f\n", NULL, NULL, "f:2:3 csv: ada teks sesudah tanda petik penutup"},
	{"quote behind a closing quote", "\"a\" \"b\"\n", NULL, NULL, "f:1:1 csv: ada teks sesudah tanda petik penutup"},
};

static void
read_case(void **state)
{
	run_case(*state, read_csv, true);
}

static void
large_field(void **state)
{
	struct buf b = BUF_INIT;

	(void)state;
	buf_adds(&b, "a\nb,");
	repeat(&b, "x", 1024 * 1024);
	run_made(&b, read_csv, "");
	buf_adds(&b, "a\nb,");
	repeat(&b, "x", 1024 * 1024 + 1);
	run_made(&b, read_csv, "f:2:2 csv: sel lebih dari 1 MiB");
}

static void
many_columns(void **state)
{
	struct buf b = BUF_INIT;

	(void)state;
	repeat(&b, ",", 16383);
	buf_adds(&b, "x");
	run_made(&b, read_csv, "");
	buf_adds(&b, "a,b\n");
	repeat(&b, ",", 40000);
	run_made(&b, read_csv, "f:2:16385 csv: lebih dari 16384 kolom");
}

static void
many_cells(void **state)
{
	struct buf b = BUF_INIT;

	(void)state;
	repeat(&b, "\n", 1000000);
	run_made(&b, read_csv, "");
	repeat(&b, "\n", 1000000);
	buf_adds(&b, "x");
	run_made(&b, read_csv, "f:1000001:1 csv: terlalu banyak baris dan sel");
	repeat(&b, "a,b\n", 200000);
	run_made(&b, read_csv, "f:166667:2 csv: terlalu banyak baris dan sel");
}

int
main(void)
{
	static const struct CMUnitTest more[] = {
		cmocka_unit_test(large_field),
		cmocka_unit_test(many_columns),
		cmocka_unit_test(many_cells),
	};
	struct CMUnitTest tests[COUNT(cases) + COUNT(more)];

	add_cases(tests, cases, COUNT(cases), read_case);
	memcpy(tests + COUNT(cases), more, sizeof more);
	return cmocka_run_group_tests_name("csv", tests, NULL, NULL);
}
