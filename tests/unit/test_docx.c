/*
 * Reading a DOCX: each fixture in tests/unit/docx/ is an unpacked package in
 * which every paragraph tries one clause. What is read is compared as lines:
 * number, place in a table, properties, label, text.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "ooxml/opc.h"
#include "read/read.h"

#define COUNT(v) (sizeof (v) / sizeof *(v))

struct run {
	struct diag *diag;
	struct arena *arena;
	struct paras paras;
	int rc;
};

static void
run_fixture(struct run *run, const char *name)
{
	const char *tests = getenv("TESTS");
	struct opc *package;

	*run = (struct run){.diag = diag_new(), .arena = arena_new()};
	package = opc_open(run->diag,
	    str_printf(run->arena, "%s/unit/docx/%s", tests ? tests : "tests", name).p);
	run->rc = package ? read_docx(run->diag, run->arena, package, &run->paras) : -1;
	opc_close(package);
}

static void
run_end(struct run *run)
{
	arena_free(run->arena);
	diag_free(run->diag);
}

/* "5 [1.2.3 c4+2 up hdr] C360 SE PB (Style) <a.> text", what is absent left out. */
static void
add_line(struct buf *b, const struct para *p)
{
	size_t i;

	buf_addf(b, "%u", p->loc.a);
	if (p->table)
		buf_addf(b, " [%u.%u.%u c%u+%u%s%s]", p->table, p->row, p->cell, p->col, p->span,
		    p->merged_up ? " up" : "", p->header_row ? " hdr" : "");
	if (p->align != ALIGN_LEFT || p->indent)
		buf_addf(b, " %c%u", "LCRB"[p->align], p->indent);
	buf_adds(b, p->section_end ? " SE" : "");
	buf_adds(b, p->page_break ? " PB" : "");
	if (p->style.n)
		buf_addf(b, " (%.*s)", STRF(p->style));
	if (p->label.n)
		buf_addf(b, " <%.*s>", STRF(p->label));
	buf_addc(b, ' ');
	for (i = 0; i < p->text.n; i++)
		buf_addc(b, p->text.p[i] == '\n' ? '/' : p->text.p[i] == '\t' ? '|' : p->text.p[i]);
}

/* want: lines up to NULL. */
static void
check_lines(const char *name, const char *const *want)
{
	struct run run;
	struct buf b = BUF_INIT;
	size_t i;

	run_fixture(&run, name);
	assert_int_equal(run.rc, 0);
	for (i = 0; i < run.paras.n && want[i]; i++) {
		buf_clear(&b);
		add_line(&b, &run.paras.v[i]);
		if (strcmp(b.p, want[i]) != 0)
			fail_msg("%s: \"%s\" instead of \"%s\"", name, b.p, want[i]);
	}
	assert_int_equal(i, run.paras.n);
	assert_null(want[i]);
	buf_release(&b);
	run_end(&run);
}

static void
test_text(void **state)
{
	static const char *const want[] = {
		"1 satu dua tiga",
		"3 baris/baru/lagi|tab",
		"4 Undang-Undang peraturan",
		"5 ✓✓✓✓\uFFFD",
		"6 ✓ü",
		"7 MENETAPKAN biasa BESAR",
		"8 tampak",
		"9 tautan+cerdas+khusus+isian",
		"10 7",
		"11 sebelum hasil akhir sesudah",
		"12 catatan kaki",
		"13 jangkar lanjut",
		"14 kotak satu",
		"15 kotak dua",
		"16 cadangan",
		"17 vml",
		"18 dalam sdt",
		"19 dalam customXml",
		"20 SE (Gaya Kapital) GAYA KAPITAL kecil",
		NULL,
	};

	(void)state;
	check_lines("teks", want);
}

static void
test_tracked(void **state)
{
	static const char *const want[] = {
		"1 tetap disisipkan",
		"2 tujuan",
		"4 digabung dengan berikutnya",
		"5 [1.1.1 c1+1] baris 1",
		"7 [1.2.1 c1+1] baris 2",
		"10 SE lagi akhir",
		NULL,
	};

	(void)state;
	check_lines("lacak", want);
}

static void
test_tables(void **state)
{
	static const char *const want[] = {
		"1 judul",
		"2 [1.1.1 c1+1 hdr] NO",
		"3 [1.1.2 c2+2 hdr] BULAN",
		"4 [1.1.3 c4+1 hdr] KET",
		"5 [1.2.1 c1+1 up hdr] ",
		"6 [1.2.2 c2+1 hdr] 1",
		"7 [1.2.3 c3+1 hdr] 2",
		"8 [1.2.4 c4+1 up hdr] ",
		"9 [1.3.1 c1+1] a",
		"10 [1.3.1 c1+1] b",
		"12 [1.3.2 c2+1] ",
		"13 [1.3.3 c3+1] ✓",
		"14 [1.3.4 c4+1] luar",
		"15 [1.3.4 c4+1] dalam 1",
		"17 [1.3.4 c4+1] dalam 2",
		"19 [1.4.1 c3+1] geser",
		"20 [1.4.2 c4+1] isian",
		"21 antara",
		"22 [2.1.1 c1+1] lain",
		"23 [2.1.1 c1+1] jangkar",
		"24 [2.1.1 c1+1] kotak",
		"25 SE akhir",
		NULL,
	};
	struct run run;

	(void)state;
	check_lines("tabel", want);
	run_fixture(&run, "tabel");
	assert_null(run.paras.v[0].loc.place);
	assert_string_equal(run.paras.v[7].loc.place, "tabel 1, baris 2, sel 4");
	assert_string_equal(run.paras.v[7].loc.part, "");
	assert_int_equal(run.paras.v[7].loc.kind, LOC_PARA);
	assert_null(run.paras.v[17].loc.place);
	run_end(&run);
}

/* A box anchored in front of the text of a paragraph is read before it. */
static void
test_boxes(void **state)
{
	static const char *const want[] = {
		"2 LAMPIRAN",
		"3 KEPUTUSAN",
		"1 judul",
		"4 sesudah",
		"7 PB halaman baru",
		"8 kedua",
		"5  teks",
		"9 PB kotak kosong",
		"13 dalam",
		"12 luar",
		"11 jangkar",
		"15 [1.1.1 c1+1] kotak di sel",
		"14 [1.1.1 c1+1] SE sel",
		NULL,
	};
	struct run run;

	(void)state;
	check_lines("kotak", want);
	run_fixture(&run, "kotak");
	assert_string_equal(run.paras.v[0].loc.place, "kotak teks");
	assert_null(run.paras.v[2].loc.place);
	assert_string_equal(run.paras.v[11].loc.place, "tabel 1, baris 1, sel 1");
	assert_int_equal(run.paras.v[6].rentang[0].from, 1);
	run_end(&run);
}

static void
test_paragraphs(void **state)
{
	static const char *const want[] = {
		"1 B0 bawaan",
		"2 C100 (Judul) tengah dari gaya",
		"3 C100 (Judul Turunan) tengah dari gaya dasar",
		"4 R283 (Judul Turunan) kanan sendiri",
		"5 B567 rata",
		"6 kiri",
		"7 B0 gaya tak dikenal",
		"8 B0 (Putar 1) gaya berputar",
		"9 B0 habis/",
		"10 B0 PB halaman dua",
		"12 B0 PB halaman tiga",
		"13 B0 PB halaman empat",
		"14 B0 SE PB halaman lima",
		"16 B0 bagian dua",
		"17 B0 SE akhir bagian dua",
		"18 B0 SE bagian tiga",
		NULL,
	};

	(void)state;
	check_lines("alinea", want);
}

static void
test_numbers(void **state)
{
	static const char *const want[] = {
		"1 L360 <a.> bertingkat",
		"2 L720 <a.1)> bertingkat",
		"3 L720 <a.2)> bertingkat",
		"4 L1080 <(i)> bertingkat",
		"5 L360 <b.> tingkat bawah mulai lagi",
		"6 L720 <b.1)> tingkat bawah mulai lagi",
		"7 L360 <c.> daftar lain, pencacah sama",
		"8 L360 <e.> mulai dari lima",
		"9 L360 <f.> lalu enam",
		"10 L360 <g.> daftar pertama melanjutkan",
		"11 L720 <1.1> tingkat atas belum dipakai",
		"12 L360 <I> romawi",
		"13 L720 <1.1> isLgl",
		"14 L1080 <A> lvlRestart 0",
		"15 L1440 <1.> lvlRestart 1",
		"16 L720 <1.2> isLgl",
		"17 L1080 <B> tidak mulai lagi",
		"18 L1440 <2.> tidak mulai lagi",
		"19 L360 <II> romawi",
		"20 L1080 <C> tidak mulai lagi",
		"21 L1440 <1.> mulai lagi",
		"22 L360 <01> decimalZero",
		"23 L720 <•> bullet",
		"24 L1080 <tetap> none",
		"25 L1440 <3.> ordinal",
		"26 L1800 <KESATU> ordinalText",
		"27 L2160 <Satu> cardinalText",
		"28 L2520 label tersembunyi",
		"29 L2880 <1.> format lain",
		"30 tingkat tak ada",
		"31 L360 (heading 1) <Bab 1> gaya",
		"32 L720 (heading 2) <1.1> gaya",
		"33 L720 (Judul 2 lain) <1.2> gaya turunan",
		"34 (Tanpa Nomor) gaya tanpa nomor",
		"35 (heading 1) nomor dibuang",
		"36 L720 (heading 1) <1.3> tingkat sendiri",
		"37 L360 (heading 1) <Bab 2> gaya",
		"38 L720 (Butir) <g.1)> ilvl dari gaya",
		"39 L360 <A)> numStyleLink",
		"40 L360 <B)> styleLink",
		"41 L360 <1.> angka",
		"42 L360 <(b)> tingkat diganti",
		"43 daftar tak ada",
		"44 nomor tak ada",
		"45 tautan berputar",
		"46 L99 <3.> indentasi sendiri",
		"47 L360 <4.> ",
		"49 L360 <5.> sesudah yang kosong",
		"50 <001.> format tertulis",
		"51 SE <a.> format cadangan",
		NULL,
	};

	(void)state;
	check_lines("nomor", want);
}

/* Behind the text: "miring[7,15)" for each part of it that is more than text. */
static void
add_rentang(struct buf *b, const struct para *p)
{
	static const char *const jenis[] = {"miring", "isian", "halaman"};
	unsigned i;

	for (i = 0; i < p->n_rentang; i++)
		buf_addf(b, " %s[%u,%u)", jenis[p->rentang[i].jenis], p->rentang[i].from, p->rentang[i].to);
}

static void
compare(struct buf *b, const char *want)
{
	if (strcmp(b->p, want) != 0)
		fail_msg("\"%s\" instead of \"%s\"", b->p, want);
	buf_clear(b);
}

/* What a paragraph says that its text does not show; heads, feet and notes. */
static void
test_outside(void **state)
{
	static const char *const body[] = {
		"1 dengan road map dan e-office miring[7,15) miring[20,28)",
		"2 (Kutipan) miring tegak tegak miring[0,7)",
		"3 Nama: Ketik nama terisi isian[6,16)",
		"4 Ketik alamat isian[0,12)",
		"5 catatan*",
		"6 dua☒",
		"7 SE akhir bagian 1",
		"8 SE mendatar",
		"10 SE kaki dari bagian lalu",
		"14 SE penutup",
	};
	static const char *const outside[] = {
		"word/tengah.xml kepala halaman: 1 C0 - 2 - halaman[2,3)",
		"word/genap.xml kepala halaman genap: 1 Halaman genap",
		"word/pertama.xml kepala halaman pertama: 1 Kop pertama",
		"word/pertama.xml kepala halaman pertama, tabel 1, baris 1, sel 1: 2 [1.1.1 c1+1] dalam tabel",
		"word/tab.xml kaki halaman: 1 (footer) jdih||3 halaman[6,7)",
		"word/bingkai.xml kaki halaman: 1  halaman[0,0)",
		"word/kotak.xml kepala halaman: 2 –  – halaman[4,4)",
		"word/kotak.xml kepala halaman: 2 RANCANGAN",
		"word/ptab.xml kaki halaman: 1 Halaman |94 halaman[10,11)",
		"word/footnotes.xml catatan kaki 1: 4 kaki dua",
		"word/footnotes.xml catatan kaki: 6 bertanda sendiri",
		"word/footnotes.xml catatan kaki 2: 2 kaki tiga",
		"word/footnotes.xml catatan kaki 2: 3 lanjutannya",
		"word/endnotes.xml catatan akhir 1: 1 akhir",
	};
	struct buf b = BUF_INIT;
	struct run run;
	size_t i;

	(void)state;
	run_fixture(&run, "luar");
	assert_int_equal(run.rc, 0);
	assert_int_equal(run.paras.n, COUNT(body));
	for (i = 0; i < COUNT(body); i++) {
		add_line(&b, &run.paras.v[i]);
		add_rentang(&b, &run.paras.v[i]);
		compare(&b, body[i]);
	}
	assert_int_equal(run.paras.luar->n, COUNT(outside));
	for (i = 0; i < COUNT(outside); i++) {
		const struct para *p = &run.paras.luar->v[i];

		buf_addf(&b, "%s %s: ", p->loc.part, p->loc.place);
		add_line(&b, p);
		add_rentang(&b, p);
		compare(&b, outside[i]);
	}
	buf_release(&b);
	run_end(&run);
	run_fixture(&run, "alinea");
	assert_null(run.paras.luar);
	run_end(&run);
}

/* "H C -" for a number at the head, centred, between hyphens; "-" for none. */
static void
add_number(struct buf *b, const struct nomor_halaman *n)
{
	if (n->letak == HALAMAN_TANPA)
		buf_adds(b, " -");
	else
		buf_addf(b, " %c%c%s", n->letak == HALAMAN_KEPALA ? 'H' : 'F', "LCRB"[n->align], n->berpagar ? "-" : "");
}

static void
test_sections(void **state)
{
	/* Paragraphs up to there, number of the last one; properties; number of the page, on the first one. */
	static const char *const want[] = {
		"7 7 pertama HC- -",
		"8 9 mendatar mulai 1 HC- HC-",
		"9 10 FR FR",
		"9 11 mendatar sambung FC FC",
		"9 12 HR- HR-",
		"9 13 FR FR",
		"10 14 HC- HC-",
	};
	struct buf b = BUF_INIT;
	struct run run;
	size_t i;

	(void)state;
	run_fixture(&run, "luar");
	assert_int_equal(run.paras.n_seksi, COUNT(want));
	for (i = 0; i < COUNT(want); i++) {
		const struct seksi *s = &run.paras.seksi[i];

		buf_addf(&b, "%zu %u%s%s%s", s->sampai, s->loc.a, s->mendatar ? " mendatar" : "",
		    s->sambung ? " sambung" : "", s->pertama_lain ? " pertama" : "");
		if (s->mulai_ulang)
			buf_addf(&b, " mulai %u", s->mulai);
		add_number(&b, &s->biasa);
		add_number(&b, &s->pertama);
		compare(&b, want[i]);
	}
	assert_string_equal(run.paras.seksi[0].biasa.loc.part, "word/tengah.xml");
	buf_release(&b);
	run_end(&run);
}

static void
test_kinds(void **state)
{
	static const char *const template[] = {"1 SE templat", NULL};
	static const char *const strict[] = {"1 R567 SE ketat", NULL};

	(void)state;
	check_lines("templat", template);
	check_lines("ketat", strict);
}

/* Whether some message of the rule has the words. */
static bool
said(struct diag *d, enum rule_no no, const char *words)
{
	size_t n, i;
	const struct message *m = diag_sorted(d, &n);

	for (i = 0; i < n; i++)
		if (m[i].rule == &rules[no] && str_has(m[i].arg, words))
			return true;
	return false;
}

static void
test_messages(void **state)
{
	static const struct {
		const char *fixture;
		int rc;
		enum rule_no rule;
		size_t n; /* messages in all */
		const char *words;
	} v[] = {
		{"lacak", 0, R_TIDAK_DIBACA, 1, "perubahan yang dilacak dinilai seolah diterima"},
		{"objek", 0, R_TIDAK_DIBACA, 4, "objek tertanam"},
		{"objek", 0, R_TIDAK_DIBACA, 4, "rumus"},
		{"objek", 0, R_TIDAK_DIBACA, 4, "berkas lain yang disisipkan"},
		{"objek", 0, R_TIDAK_DIBACA, 4, "(field) yang tidak ditutup"},
		{"kosong", 0, R_TIDAK_DIBACA, 1, "tidak memuat teks"},
		{"excel", -1, R_PAKET, 1, "melainkan buku kerja Excel"},
		{"tanpa-utama", -1, R_PAKET, 1, "tidak menunjuk bagian utama"},
		{"tanpa-isi", -1, R_PAKET, 1, "tidak memuat isi dokumen"},
		{"jenis-asing", -1, R_PAKET, 1, "jenis bagian utama \"application/xml\""},
		{"bagian-hilang", -1, R_PAKET, 1, ""},
		{"gaya-rusak", -1, R_XML, 1, ""},
	};
	struct run run;
	size_t i, n;

	(void)state;
	for (i = 0; i < COUNT(v); i++) {
		run_fixture(&run, v[i].fixture);
		diag_sorted(run.diag, &n);
		if (run.rc != v[i].rc || n != v[i].n || !said(run.diag, v[i].rule, v[i].words))
			fail_msg("%s: no \"%s\", or not alone", v[i].fixture, v[i].words);
		run_end(&run);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_text),
		cmocka_unit_test(test_tracked),
		cmocka_unit_test(test_tables),
		cmocka_unit_test(test_boxes),
		cmocka_unit_test(test_paragraphs),
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_outside),
		cmocka_unit_test(test_sections),
		cmocka_unit_test(test_kinds),
		cmocka_unit_test(test_messages),
	};

	return cmocka_run_group_tests_name("docx", tests, NULL, NULL);
}
