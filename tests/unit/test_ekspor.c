/*
 * The writers: what they write is read back as it was given. Trees, grids,
 * narratives and matrices are made of words that mean something to the
 * formats, by a generator that always gives the same ones.
 */
#include <string.h>

#include "ekspor/ejaan.h"
#include "ekspor/ekspor.h"
#include "ekspor/markdown.h"
#include "ekspor/tulis.h"
#include "read_test.h"

enum { ROUNDS = 400 };

static const char *const words[] = {
	"bahwa", "Keputusan", "a.", "1.", "12)", "(1)", "-", "- ", "+", "*", "**tebal**", "_miring_", "bit.ly/a_b_c",
	"#", "# judul", "> kutipan", "[teks](alamat)", "![gambar](x)", "[x]: y", "<b>", "<https://a.b>", "&amp;", "R&D",
	"|", "| a | b |", "|---|", "---", "===", "***", "```", "~~~", "\\", "\\newpage", "\\*", "`kode`", "!",
	": ", "kata: ", " #", "'", "\"", "\"petik\"", "{", "}", "[", "]", ",", ";", "%", "@", "`", "?", "!tag", "&a", "*b",
	"null", "true", "~", "...", "2024-01-10", "012", "é", "“kutip”", "–", "✓", "KOMISI", "aa.", "z)", "  dua", "i.",
	"Lembaran Negara Republik Indonesia Tahun 2017 Nomor 182, Tambahan Lembaran Negara Republik Indonesia Nomor 6109",
};

static uint64_t seed;

static unsigned
rnd(unsigned n)
{
	seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407u;
	return (unsigned)(seed >> 33) % n;
}

/* Up to n words; with line breaks where these are kept. */
static struct str
text(struct arena *a, unsigned n, bool lines)
{
	struct buf b = BUF_INIT;
	struct str s;
	unsigned i, k = rnd(n) + 1;

	for (i = 0; i < k; i++) {
		if (b.n)
			buf_addc(&b, lines && rnd(8) == 0 ? '\n' : ' ');
		buf_adds(&b, words[rnd(COUNT(words))]);
	}
	s = str_trim(str_dup(a, buf_str(&b)));
	buf_release(&b);
	return s.n ? s : STR("x");
}

static void
same(struct diag *d, struct str want, struct str got, struct str source)
{
	struct buf b = BUF_INIT;

	show_messages(&b, d);
	if (b.n || !str_eq(want, got))
		print_message("%.*s\n%s\n", STRF(source), b.n ? b.p : "");
	assert_int_equal(b.n, 0);
	assert_string_equal(got.p, want.p);
	buf_release(&b);
}

static struct str
shown(struct arena *a, const struct value *v)
{
	struct buf b = BUF_INIT;
	struct str s;

	show_value(&b, v, false);
	s = str_dup(a, buf_str(&b));
	buf_release(&b);
	return s;
}

static struct value *
tree(struct arena *a, unsigned depth)
{
	enum value_kind kind = depth && rnd(3) ? rnd(2) ? VALUE_LIST : VALUE_MAP : VALUE_TEXT;
	struct value *v = value_new(a, kind, (struct loc){0});
	unsigned i, n = rnd(5) + 1;

	if (kind == VALUE_TEXT)
		v->text = rnd(12) ? text(a, rnd(4) ? 3 : 40, rnd(3) == 0) : str_of("");
	for (i = 0; kind == VALUE_MAP && i < n; i++)
		value_set(v, str_printf(a, "kunci_%u", i), tree(a, depth - 1));
	for (i = 0; kind == VALUE_LIST && i < n; i++)
		value_add(v, tree(a, depth - 1));
	return v;
}

static void
yaml(void **state)
{
	unsigned i;

	(void)state;
	for (i = 0; i < ROUNDS; i++) {
		struct arena *a = arena_new();
		struct diag *d = diag_new();
		struct buf b = BUF_INIT;
		struct value *v, *back;

		seed = i;
		v = tree(a, 3);
		assert_int_equal(tulis_yaml(v, &b), 0);
		read_yaml(d, a, "f", buf_str(&b), &back);
		same(d, shown(a, v), shown(a, back), buf_str(&b));
		buf_release(&b);
		diag_free(d);
		arena_free(a);
	}
}

static void
csv(void **state)
{
	unsigned i, r, c;

	(void)state;
	for (i = 0; i < ROUNDS; i++) {
		struct arena *a = arena_new();
		struct diag *d = diag_new();
		struct value *grid = value_new(a, VALUE_LIST, (struct loc){0}), *back, *row;
		unsigned rows = rnd(6) + 1, columns = rnd(6) + 2;
		struct buf b = BUF_INIT;

		seed = i;
		for (r = 0; r < rows; r++) {
			row = value_add(grid, value_new(a, VALUE_LIST, (struct loc){0}));
			for (c = 0; c < columns; c++)
				value_add(row, value_text(a, c + 1 < columns && rnd(3) == 0 ? str_of("") :
				    text(a, 5, true), (struct loc){0}));
		}
		tulis_csv(grid, &b);
		read_csv(d, a, "f", buf_str(&b), &back);
		same(d, shown(a, grid), shown(a, back), buf_str(&b));
		buf_release(&b);
		diag_free(d);
		arena_free(a);
	}
}

/* What the reader gives for a text: line breaks without blanks around them. */
static struct str
lines(struct arena *a, struct str s)
{
	struct buf b = BUF_INIT;
	struct str out;

	while (s.n) {
		struct str line = str_trim(str_cut(&s, '\n'));

		if (b.n && line.n)
			buf_addc(&b, '\n');
		buf_addstr(&b, line);
	}
	out = str_dup(a, buf_str(&b));
	buf_release(&b);
	return out;
}

/* The blocks of a narrative, a line each. */
static struct str
blocks(struct arena *a, const struct value *v)
{
	struct potongan p = {0};
	struct buf b = BUF_INIT;
	struct str s;
	size_t i;

	narasi_dari_blok(a, v, &p);
	for (i = 0; i < p.n; i++)
		buf_addf(&b, "%d %u %.*s: %.*s\n", p.v[i].jenis, p.v[i].tingkat, STRF(p.v[i].label), STRF(p.v[i].text));
	s = str_dup(a, buf_str(&b));
	buf_release(&b);
	return s;
}

/* A few items with the labels that a list would have, level by level. */
static void
add_items(struct arena *a, struct markdown *m, struct buf *want, unsigned level, unsigned n)
{
	static const char *const shapes[] = {"%u.", "%u)", "%c.", "%c)", "-"};
	unsigned shape = rnd(COUNT(shapes)), i;

	for (i = 0; i < n; i++) {
		struct str s = text(a, 12, true), label;

		label = shape < 2 ? str_printf(a, shape ? "%u)" : "%u.", i + 1) :
		    shape < 4 ? str_printf(a, shape == 3 ? "%c)" : "%c.", (int)('a' + i)) : STR("-");
		assert_true(markdown_item(m, level, label, s));
		buf_addf(want, "%d %u %.*s: %.*s\n", ALINEA_BUTIR, level, STRF(label), STRF(lines(a, s)));
		if (rnd(4) == 0) {
			s = text(a, 12, true);
			markdown_more(m, level, s);
			buf_addf(want, "%d %u : %.*s\n", ALINEA_LANJUTAN, level, STRF(lines(a, s)));
		}
		if (level < MARKDOWN_LEVELS && rnd(3) == 0)
			add_items(a, m, want, level + 1, rnd(3) + 1);
	}
}

static void
narasi(void **state)
{
	unsigned i, k;

	(void)state;
	for (i = 0; i < ROUNDS; i++) {
		struct arena *a = arena_new();
		struct diag *d = diag_new();
		struct buf out = BUF_INIT, want = BUF_INIT;
		struct markdown m;
		struct value *v;
		struct str s;

		seed = i;
		markdown_init(&m, &out);
		for (k = rnd(6) + 1; k; k--) {
			s = text(a, 20, true);
			switch (rnd(5)) {
			case 0:
				s = str_squeeze(a, s);
				markdown_heading(&m, k % 4 + 1, s);
				buf_addf(&want, "%d %u : %.*s\n", ALINEA_JUDUL, k % 4 + 1, STRF(s));
				break;
			case 1:
				s = str_squeeze(a, s);
				markdown_signature(&m, s);
				buf_addf(&want, "%d 0 : %.*s\n", ALINEA_TANDA_TANGAN, STRF(s));
				break;
			case 2: /* two lists one behind the other would be one */
				add_items(a, &m, &want, 1, rnd(4) + 1);
				/* fallthrough */
			default:
				markdown_paragraph(&m, s);
				buf_addf(&want, "%d 0 : %.*s\n", ALINEA_PARAGRAF, STRF(lines(a, s)));
			}
		}
		read_markdown(d, a, "f", buf_str(&out), &v);
		same(d, buf_str(&want), blocks(a, v), buf_str(&out));
		buf_release(&out);
		buf_release(&want);
		diag_free(d);
		arena_free(a);
	}
}

/* Labels, and whether Markdown has them behind what came before. */
static void
labels(void **state)
{
	static const struct {
		const char *label;
		bool has;
	} cases[] = {
		{"c.", false}, {"A.", false}, {"I.", false}, {"(1)", false}, {"01.", false}, {"3.", true}, {"a.", true},
		{"b.", true}, {"d.", true}, {"e)", false}, {"•", false}, {"ab.", false}, {"", false}, {"-", true},
		{"e.", true}, {"1.1", false},
	};
	struct buf b = BUF_INIT;
	struct markdown m;
	size_t i;

	(void)state;
	markdown_init(&m, &b);
	for (i = 0; i < COUNT(cases); i++)
		assert_int_equal(markdown_item(&m, 1, str_of(cases[i].label), STR("x")), cases[i].has);
	buf_release(&b);
}

static void
table(void **state)
{
	const struct str head[] = {STR("A|B"), STR("C"), STR("")}, row[] = {STR("satu\ndua"), STR("- #"), STR("*")};
	const struct str none[] = {STR(""), STR(""), STR("")};
	struct arena *a = arena_new();
	struct diag *d = diag_new();
	struct buf b = BUF_INIT;
	struct markdown m;
	struct value *v;

	(void)state;
	markdown_init(&m, &b);
	markdown_paragraph(&m, STR("x"));
	markdown_table(&m, 3);
	markdown_row(&m, head);
	markdown_row(&m, row);
	markdown_table(&m, 3);
	markdown_row(&m, none);
	markdown_row(&m, row);
	markdown_page(&m);
	read_markdown(d, a, "f", buf_str(&b), &v);
	assert_int_equal(diag_status(d), 0);
	same(d, STR("[{jenis: \"paragraf\", isi: [{teks: \"x\"}]}, "
	    "{jenis: \"tabel\", kepala: \"1\", baris: [[[{teks: \"A|B\"}], [{teks: \"C\"}], []], "
	    "[[{teks: \"satu\ndua\"}], [{teks: \"- #\"}], [{teks: \"*\"}]]]}, "
	    "{jenis: \"tabel\", kepala: \"0\", baris: [[[{teks: \"satu\ndua\"}], [{teks: \"- #\"}], [{teks: \"*\"}]]]}, "
	    "{jenis: \"halaman\"}]"), shown(a, v), buf_str(&b));
	buf_release(&b);
	diag_free(d);
	arena_free(a);
}

/* A plan, and the plan that is written for the matrix that was read from it; NULL: the same. */
static const struct {
	const char *name, *plan, *again;
} plans[] = {
	{"plain", "A,B,C\n1,2x,3\n", NULL},
	{"column numbers are left out", "A,B,C\n1,2,3\n1x,y,z\n", "A,B,C\n1x,y,z\n"},
	{"a row that looks like them", "A,B,C\n1,2,3\n1,2,3\n", NULL},
	{"a row that looks like a second header", "A,B,C\n1,2,3\n,,x\n", NULL},
	{"sections", "NO,B,C\nI,Satu,\n1,x,y\nB,Dua,\n1,z,w\n", NULL},
	{"as above", "NO,B,C,D\n1,x,y,z\n1,x,w,\n1,x,w,v\n", "NO,B,C,D\n1,x,y,z\n,,w,\n,,,v\n"},
	{"not as above", "NO,B,C\n1,x,y\n2,x,y\n,,z\n", NULL},
	{"a blank cell needs one with text in front of it", "NO,B,C\n1,x,y\n1,,z\n", NULL},
	{"a row like the one above", "NO,B,C\n1,x,y\n1,x,y\n", "NO,B,C\n1,x,y\n,,y\n"},
	{"a section is not above", "NO,B,C\nI,Satu,\n1,x,y\nII,Dua,\n1,x,z\n", NULL},
	{"responsible", "NO,B,PELAKSANA,D\n1,x,P,y\n2,x,P,z\n3,x,Q,z\n", "NO,B,PELAKSANA,D\n1,x,P,y\n2,x,,z\n3,x,Q,z\n"},
	{"months", "A,B,BULAN,,,C\n,,1,2,3,\n1,x,✓,,,y\n1,x,,✓,,y\n", "A,B,BULAN,,,C\n,,1,2,3,\n1,x,✓,,,y\n,x,,✓,,y\n"},
	{"month list", "A,B,BULAN\n1,x,\"1, 3\"\n", "A,B,BULAN,,,,,,,,,,,\n,,1,2,3,4,5,6,7,8,9,10,11,12\n1,x,✓,,✓,,,,,,,,,\n"},
	{"cells with signs of CSV", "A,B,C\n\"x, y\",\"\"\"z\"\"\",\"a\nb\"\n", NULL},
};

static void
one_plan(void **state)
{
	size_t i = (size_t)(uintptr_t)*state;
	struct arena *a = arena_new();
	struct diag *d = diag_new();
	struct buf b = BUF_INIT;
	struct matriks *m;
	struct value *grid;

	assert_int_equal(read_csv(d, a, "f", str_of(plans[i].plan), &grid), 0);
	assert_non_null(m = matriks_from_grid(d, a, grid));
	tulis_csv(ekspor_matriks(a, m), &b);
	assert_string_equal(b.p, plans[i].again ? plans[i].again : plans[i].plan);
	buf_release(&b);
	diag_free(d);
	arena_free(a);
}

/* The header of the plan for columns "G>A|B", and whether it is read as so many columns again. */
static const struct {
	const char *kolom, *header;
} headers[] = {
	{"NO|KET|Ket.|%|TARGET|BARIS TERAKHIR|TARGET>TW I",
	    "NO,KET,Ket. 2,% 2,TARGET,BARIS TERAKHIR 2,TARGET 2\n,,,,,,TW I\n"},
	{"NO|BULAN|WAKTU (BULAN)|LAPORAN BULANAN", "NO,JADWAL,WAKTU,LAPORAN BULANAN\n"},
	{"NO|A|BULAN>1|BULAN>Feb", "NO,A,BULAN,\n,,1,Feb\n"},
	{"NO|A|RENCANA (BULAN)>1|RENCANA (BULAN)>Ket", "NO,A,RENCANA,\n,,1,Ket\n"},
	{"NO|A|PER BULAN>1|PER BULAN>I", "NO,A,PER,\n,,1,I\n"},
	{"NO|A|%>1|%>2", "NO,A,KELOMPOK,\n,,1,2\n"},
};

/* Titles that no plan may have get other ones, which name the columns as before where that can be. */
static void
titles(void **state)
{
	size_t i, n;

	(void)state;
	for (i = 0; i < COUNT(headers); i++) {
		struct arena *a = arena_new();
		struct diag *d = diag_new();
		struct str rest = str_of(headers[i].kolom), sel[8], judul;
		struct baris baris = {.sel = sel};
		struct bagian bagian = {.v = &baris, .n = 1};
		struct matriks m = {.v = &bagian, .n = 1}, *back;
		struct buf b = BUF_INIT;

		for (n = 0; n < COUNT(sel); n++)
			sel[n] = STR("x");
		while (rest.n) {
			judul = str_cut(&rest, '|');
			struct str kelompok = str_has(judul, ">") ? str_cut(&judul, '>') : str_of("");

			matriks_tambah_kolom(a, &m, judul, kelompok);
		}
		tulis_csv(ekspor_matriks(a, &m), &b);
		assert_string_equal(str_dup(a, str_sub(buf_str(&b), 0, strlen(headers[i].header))).p, headers[i].header);
		assert_non_null(back = matriks_from_grid(d, a, ekspor_matriks(a, &m)));
		assert_int_equal(back->n_kolom, m.n_kolom);
		assert_int_equal(back->v[0].n, 1);
		buf_release(&b);
		diag_free(d);
		arena_free(a);
	}
}

static const struct {
	const char *text, *kapital, *biasa;
} spellings[] = {
	{"bahwa perlu menetapkan Rencana Kerja Tim;", "RENCANA KERJA TIM", "Rencana Kerja Tim"},
	{"menetapkan rencana kerja tim;", "RENCANA KERJA TIM", "Rencana Kerja Tim"},
	{"tentang Bebas Dari Korupsi;", "BEBAS DARI KORUPSI", "Bebas Dari Korupsi"},
	{"x", "BEBAS DARI KORUPSI", "Bebas dari Korupsi"},
	{"x", "DI LINGKUNGAN KABUPATEN/KOTA", "Di Lingkungan Kabupaten/Kota"},
	{"oleh KPU dan anggota KPU", "TIM KPU TAHAP II SE-BANTEN", "Tim KPU Tahap II Se-Banten"},
	{"KOMISI kepada Komisi dan Komisi", "TIM KOMISI", "Tim Komisi"},
	{"x", "Sudah biasa", "Sudah biasa"},
	{"x", "", ""},
};

static void
spelling(void **state)
{
	struct arena *a = arena_new();
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(spellings); i++) {
		struct butir butir = {.text = str_of(spellings[i].text)};
		struct decree k = {.menimbang = {&butir, 1, 1}};

		assert_string_equal(str_dup(a, ejaan_judul(ejaan_new(a, &k), str_of(spellings[i].kapital))).p,
		    spellings[i].biasa);
	}
	arena_free(a);
}

int
main(void)
{
	struct CMUnitTest tests[COUNT(plans) + 8] = {
		cmocka_unit_test(yaml), cmocka_unit_test(csv), cmocka_unit_test(narasi), cmocka_unit_test(labels),
		cmocka_unit_test(table), cmocka_unit_test(titles), cmocka_unit_test(spelling),
	};
	size_t i, n = 7;

	for (i = 0; i < COUNT(plans); i++)
		tests[n++] = (struct CMUnitTest){plans[i].name, one_plan, NULL, NULL, (void *)(uintptr_t)i};
	return _cmocka_run_group_tests("ekspor", tests, n, NULL, NULL);
}
