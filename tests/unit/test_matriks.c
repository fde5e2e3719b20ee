/* From the grid of a plan to the matrix. Plans are written as CSV with ';'. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "decree/decree.h"
#include "read/read.h"

struct uji {
	const char *name, *plan;
	const char *matrix;   /* "kunci,...|section: row / row"; NULL: refused */
	const char *messages; /* "2:3 bulan: 13", a line each */
};

static const struct uji cases[] = {
	{"plain", "A;B;C\n1;2x;3\n", "a,b,c|: 1,2x,3", ""},
	{"titles above", "RENCANA;;\n;;\nA;B;C\n1;x;y\n", "a,b,c|: 1,x,y", ""},
	{"column numbers", "A;B;C\n1;2;3\n1;x;y\n", "a,b,c|: 1,x,y", ""},
	{"damaged column numbers", "A;B;C;D;E;F\n1;2;5;5;5;6\n1;x;y;z;u;v\n", "a,b,c,d,e,f|: 1,x,y,z,u,v", ""},
	{"figures are no column numbers", "A;B;C\n1;100;90\n2;200;150\n", "a,b,c|: 1,100,90 / 2,200,150", ""},
	{"ones are no column numbers", "A;B;C;D\n1;1;1;1\n", "a,b,c,d|: 1,1,1,1", ""},
	{"first item is no column number", "A;B;C\n1;x;3\n", "a,b,c|: 1,x,3", ""},
	{"sections", "NO;B;C\nI;Satu;\n1;x;y\nII;Dua;\n1;z;w\n", "no,b,c|I Satu: 1,x,y|II Dua: 1,z,w", ""},
	{"section by letter", "NO;B;C\nA;Satu;\n1;x;y\n", "no,b,c|A Satu: 1,x,y", ""},
	{"section numbers with a full stop", "NO;B;C\nI.;Satu;\n1;x;y\nII. Dua;;\n1;z;w\n", "no,b,c|I. Satu: 1,x,y|II. Dua: 1,z,w", ""},
	{"month list with a long dash", "A;B;BULAN\n1;x;I – III\n2;y;-\n",
	    "a,b,bulan.1,bulan.2,bulan.3,bulan.4,bulan.5,bulan.6,bulan.7,bulan.8,bulan.9,bulan.10,bulan.11,bulan.12"
	    "|: 1,x,✓,✓,✓,,,,,,,,, / 2,y,,,,,,,,,,,,", ""},
	{"rows before a section", "NO;B;C\n1;x;y\nI;Satu;\n1;z;w\n", "no,b,c|: 1,x,y|I Satu: 1,z,w", ""},
	{"leading blanks continue", "NO;B;C;D\n1;x;y;z\n;;w;\n;;;v\n", "no,b,c,d|: 1,x,y,z / 1,x,w, / 1,x,w,v", ""},
	{"a new number ends it", "NO;B;C\n1;x;y\n2;;z\n;;w\n", "no,b,c|: 1,x,y / 2,,z / 2,,w", ""},
	{"a section ends it", "NO;B;C\n1;x;y\nI;Satu;\n;z;w\n", "no,b,c|: 1,x,y|I Satu: ,z,w", ""},
	{"responsible continues", "NO;B;PENANGGUNG JAWAB;KET\n1;x;P;k\n2;y;;\n", "no,b,penanggung_jawab,ket|: 1,x,P,k / 2,y,P,", ""},
	{"blank rows are skipped", "A;B;C\n1;x;y\n;;\n2;z;w\n", "a,b,c|: 1,x,y / 2,z,w", ""},
	{"group of two rows", "A;B;Anggaran (Rp);;C\n;;2024;2025;\n1;x;5;6;y\n",
	    "a,b,anggaran_rp.2024,anggaran_rp.2025,c|: 1,x,5,6,y", ""},
	{"group title in every cell", "A;B;G;G\nA;B;x;y\n1;p;q;r\n", "a,b,g.x,g.y|: 1,p,q,r", ""},
	{"months by name and numeral", "A;B;BULAN;;\n;;Jan;III;desember\n1;x;v;;V\n", "a,b,bulan.1,bulan.3,bulan.12|: 1,x,✓,,✓", ""},
	{"ticks become one sign", "A;B;BULAN;;\n;;1;2;3\n1;x;1;√;-\n", "a,b,bulan.1,bulan.2,bulan.3|: 1,x,✓,✓,", ""},
	{"percentages stay", "A;B;BULAN;;\n;;1;2;3\n1;x;1;50%;0\n", "a,b,bulan.1,bulan.2,bulan.3|: 1,x,1,50%,0", ""},
	{"month does not continue", "A;B;BULAN;;\n;;1;2;3\n1;x;v;;\n;;;v;\n", "a,b,bulan.1,bulan.2,bulan.3|: 1,x,✓,, / 1,,,✓,", ""},
	{"month outside", "A;B;BULAN;\n;;1;13\n1;x;v;v\n2;y;v;v\n", NULL, "2:4 bulan: 13\n"},
	{"month list outside", "A;B;BULAN\n1;x;\"1, 13\"\n2;y;5-3\n3;z;Foo\n", NULL, "2:3 bulan: 1, 13; tulislah seperti 1, 3-5\n3:3 bulan: 5-3; tulislah seperti 1, 3-5\n"
	    "4:3 bulan: Foo; tulislah seperti 1, 3-5\n"},
	{"same title twice", "A;B;A\n1;x;y\n", NULL, "1:3 kolom-ganda: A\n"},
	{"cell under no title", "A;B;C\n1;x;y;z\n", NULL, "2:4 rencana: sel berisi di bawah kolom tanpa judul\n"},
	{"no header", "A;B\n1;2\n", NULL, "0:0 rencana: baris judul kolom tidak ditemukan\n"},
	{"no rows", "A;B;C\n", NULL, "1:0 rencana: tidak ada satu baris pun di bawah judul kolom\n"},
};

static struct str
show(struct arena *a, const struct matriks *m)
{
	struct buf b = BUF_INIT;
	struct str s;
	size_t i, k, c;

	for (c = 0; c < m->n_kolom; c++)
		buf_addf(&b, "%s%.*s", c ? "," : "", STRF(m->kolom[c].kunci));
	for (i = 0; i < m->n; i++) {
		buf_addf(&b, "|%.*s%s%.*s:", STRF(m->v[i].nomor), m->v[i].judul.n ? " " : "", STRF(m->v[i].judul));
		for (k = 0; k < m->v[i].n; k++)
			for (c = 0; c < m->n_kolom; c++)
				buf_addf(&b, "%s%.*s", c ? "," : k ? " / " : " ", STRF(m->v[i].v[k].sel[c]));
	}
	s = str_dup(a, buf_str(&b));
	buf_release(&b);
	return s;
}

static struct str
show_messages(struct arena *a, struct diag *d)
{
	struct str all = str_of("");
	size_t i, n;
	const struct message *m = diag_sorted(d, &n);

	for (i = 0; i < n; i++)
		all = str_printf(a, "%.*s%u:%u %s: %.*s\n", STRF(all), m[i].loc.a, m[i].loc.b, m[i].rule->id,
		    STRF(m[i].arg));
	return all;
}

static void
one(void **state)
{
	const struct uji *u = *state;
	struct diag *d = diag_new();
	struct arena *a = arena_new();
	struct value *grid;
	struct matriks *m;

	assert_int_equal(read_csv(d, a, "uji.csv", str_of(u->plan), &grid), 0);
	m = matriks_from_grid(d, a, grid);
	assert_string_equal(m ? show(a, m).p : "refused", u->matrix ? u->matrix : "refused");
	assert_string_equal(show_messages(a, d).p, u->messages);
	arena_free(a);
	diag_free(d);
}

static void
column_names(void **state)
{
	static const char *const pairs[][2] = {
		{"LANGKAH AKSI", "langkah_aksi"}, {"PELAKSANAAN (BULAN)", "pelaksanaan_bulan"},
		{"No.", "no"}, {"  a--b  ", "a_b"}, {"Anggaran\n(Rp)", "anggaran_rp"}, {"%", ""},
	};
	struct arena *a = arena_new();
	size_t i;

	(void)state;
	for (i = 0; i < sizeof pairs / sizeof *pairs; i++)
		assert_string_equal(kunci_dari_judul(a, str_of(pairs[i][0])).p, pairs[i][1]);
	arena_free(a);
}

/* Each cell knows where it stands, and whether it was blank there. */
static void
cell_places(void **state)
{
	struct diag *d = diag_new();
	struct arena *a = arena_new();
	struct value *grid;
	const struct baris *row;

	(void)state;
	assert_int_equal(read_csv(d, a, "uji.csv", str_of("NO;B;BULAN;C\n1;x;1-2;y\n;;3;z\n"), &grid), 0);
	row = matriks_from_grid(d, a, grid)->v->v;
	assert_int_equal(row[0].asal[0].a, 2);
	assert_int_equal(row[0].asal[1].b, 2);
	assert_int_equal(row[0].asal[2].b, 3);  /* the months are made from one cell */
	assert_int_equal(row[0].asal[13].b, 3);
	assert_int_equal(row[0].asal[14].b, 4);
	assert_true(row[1].asal[0].atas && !row[0].asal[0].atas);
	assert_true(!row[1].asal[14].atas);
	arena_free(a);
	diag_free(d);
}

int
main(void)
{
	enum { N = sizeof cases / sizeof *cases };
	struct CMUnitTest tests[N + 2] = {cmocka_unit_test(column_names), cmocka_unit_test(cell_places)};
	size_t i;

	for (i = 0; i < N; i++)
		tests[i + 2] = (struct CMUnitTest){cases[i].name, one, NULL, NULL, (void *)&cases[i]};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
