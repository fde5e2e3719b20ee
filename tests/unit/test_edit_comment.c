/*
 * Comments at the very words: where the anchor stands, and how runs are cut
 * for it. Each row is a body, notes in it, and the body with the anchors.
 */
#include "edit_test.h"

#define BOX(x) R(T("jangkar") "<w:pict><v:shape><v:textbox><w:txbxContent>" x "</w:txbxContent></v:textbox></v:shape></w:pict>")
#define PLAIN_BOX(x) R("<w:pict><v:shape><v:textbox><w:txbxContent>" x "</w:txbxContent></v:textbox></v:shape></w:pict>")
#define CELL(x) "<w:tbl><w:tr><w:tc>" x "</w:tc></w:tr></w:tbl>"

static const struct situation situations[] = {
	{"seluruh alinea", P(R(T("satu")) B(T("dua"))), {{1, 0, 0, "", NULL}},
	    P(CS(0) R(T("satu")) B(T("dua")) CE(0)), "1", NULL, NULL},
	{"di tengah", P("<w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr>" T("satu dua tiga") "</w:r>"),
	    {{1, 5, 8, "dua", NULL}},
	    P("<w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr>" TP("satu ") "</w:r>" CS(0)
	    "<w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr>" T("dua") "</w:r>" CE(0)
	    "<w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr>" TP(" tiga") "</w:r>"), "1", NULL, NULL},
	{"di depan", P(R(T("satu dua"))), {{1, 0, 4, "satu", NULL}},
	    P(CS(0) R(T("satu")) CE(0) R(TP(" dua"))), "1", NULL, NULL},
	{"di belakang", P(R(T("satu dua"))), {{1, 5, 8, "dua", NULL}},
	    P(R(TP("satu ")) CS(0) R(T("dua")) CE(0)), "1", NULL, NULL},
	{"seluruh teks sebagai kata", P(R(T("satu"))), {{1, 0, 4, "satu", NULL}},
	    P(CS(0) R(T("satu")) CE(0)), "1", NULL, NULL},
	{"terbelah tiga run", P(R(T("Un")) B(T("da")) R(T("ng-Undang"))), {{1, 0, 6, "Undang", NULL}},
	    P(CS(0) R(T("Un")) B(T("da")) R(T("ng")) CE(0) R(T("-Undang"))), "1", NULL, NULL},
	{"dipotong di kedua ujung", P(R(T("abc")) B(T("def"))), {{1, 1, 5, "bcde", NULL}},
	    P(R(T("a")) CS(0) R(T("bc")) B(T("de")) CE(0) B(T("f"))), "1", NULL, NULL},
	{"sudah preserve", P(R(TP(" a b "))), {{1, 1, 2, "a", NULL}},
	    P(R(TP(" ")) CS(0) R(TP("a")) CE(0) R(TP(" b "))), "1", NULL, NULL},
	{"spasi luar yang tidak dihitung", P(R(T("  satu dua  "))), {{1, 0, 4, "satu", NULL}},
	    P(CS(0) R(T("  satu")) CE(0) R(TP(" dua") T("  "))), "1", NULL, NULL},
	{"spasi luar di depan potongan", P(R(T(" satu dua "))), {{1, 5, 8, "dua", NULL}},
	    P(R(T(" ") TP("satu ")) CS(0) R(T("dua ")) CE(0)), "1", NULL, NULL},
	{"xml:space default", P(R("<w:t xml:space=\"default\">satu dua</w:t>")), {{1, 5, 8, "dua", NULL}},
	    P(R("<w:t xml:space=\"default\"></w:t>" TP("satu ")) CS(0) R(T("dua")) CE(0)), "1", NULL, NULL},
	{"tanpa spasi tidak perlu preserve", P(R(T("abcd"))), {{1, 1, 2, "b", NULL}},
	    P(R(T("a")) CS(0) R(T("b")) CE(0) R(T("cd"))), "1", NULL, NULL},

	{"tautan seluruhnya", P(R(T("a ")) LINK(R(T("taut")))), {{1, 1, 5, "taut", NULL}},
	    P(R(T("a ")) CS(0) LINK(R(T("taut"))) CE(0)), "1", NULL, NULL},
	{"di dalam tautan", P(LINK(R(T("satu dua tiga")))), {{1, 5, 8, "dua", NULL}},
	    P(LINK(R(TP("satu ")) CS(0) R(T("dua")) CE(0) R(TP(" tiga")))), "1", NULL, NULL},
	{"ke dalam tautan", P(R(TP("a ")) LINK(R(T("b")) R(T("c")))), {{1, 0, 3, "a b", NULL}},
	    P(CS(0) R(TP("a ")) LINK(R(T("b")) CE(0) R(T("c")))), "1", NULL, NULL},
	{"hasil bidang", P(FLD("begin") R("<w:instrText> REF x </w:instrText>") FLD("separate") R(T("angka 7")) FLD("end")),
	    {{1, 6, 7, "7", NULL}},
	    P(FLD("begin") R("<w:instrText> REF x </w:instrText>") FLD("separate") R(TP("angka ")) CS(0) R(T("7")) CE(0)
	    FLD("end")), "1", NULL, NULL},
	{"fldSimple", P("<w:fldSimple w:instr=\" PAGE \">" R(T("7")) "</w:fldSimple>"), {{1, 0, 1, "7", NULL}},
	    P(CS(0) "<w:fldSimple w:instr=\" PAGE \">" R(T("7")) "</w:fldSimple>" CE(0)), "1", NULL, NULL},
	{"kontrol isi seluruhnya", P(SDT("<w:tag w:val=\"x\"/>", R(T("isi")))), {{1, 0, 3, "isi", NULL}},
	    P(CS(0) SDT("<w:tag w:val=\"x\"/>", R(T("isi"))) CE(0)), "1", NULL, NULL},
	{"di dalam kontrol isi", P(SDT("", R(T("isi lagi")))), {{1, 4, 8, "lagi", NULL}},
	    P(SDT("", R(TP("isi ")) CS(0) R(T("lagi"))) CE(0)), "1", NULL, NULL},
	{"kontrol isi terikat data tidak dipotong", P(R(T("x")) SDT("<w:dataBinding w:xpath=\"/a\" w:storeItemID=\"b\"/>",
	    R(T("isi lagi")))), {{1, 5, 9, "lagi", NULL}},
	    P(R(T("x")) CS(0) SDT("<w:dataBinding w:xpath=\"/a\" w:storeItemID=\"b\"/>", R(T("isi lagi"))) CE(0)),
	    "1", NULL, NULL},
	{"kontrol isi di luar alinea", SDT("", P(R(T("isi")))), {{1, 0, 0, "", NULL}},
	    SDT("", P(CS(0) R(T("isi")) CE(0))), "1", NULL, NULL},

	{"di dalam sisipan orang lain", P(THEIR_INS(0, R(T("satu dua")))), {{1, 0, 4, "satu", NULL}},
	    P(CS(1) THEIR_INS(0, R(T("satu")) CE(1) R(TP(" dua")))), "1", NULL, NULL},
	{"di sisi hapusan orang lain", P(R(T("satu")) THEIR_DEL(0, R(D("xx"))) R(TP(" dua"))),
	    {{1, 0, 8, "satu dua", NULL}},
	    P(CS(1) R(T("satu")) THEIR_DEL(0, R(D("xx"))) R(TP(" dua")) CE(1)), "1", NULL, NULL},
	{"alinea yang digabung", P("<w:pPr><w:rPr><w:del w:id=\"0\" w:author=\"x\"/></w:rPr></w:pPr>" R(T("satu "
	    "dua"))) P(R(T("tiga"))), {{2, 5, 12, "duatiga", NULL}},
	    P("<w:pPr><w:rPr><w:del w:id=\"0\" w:author=\"x\"/></w:rPr></w:pPr>" R(TP("satu ")) CS(1) R(T("dua")))
	    P(R(T("tiga")) CE(1)), "1", NULL, NULL},
	{"sejarah format diberi nomor baru", P("<w:r><w:rPr><w:b/><w:rPrChange w:id=\"0\" w:author=\"x\"><w:rPr/>"
	    "</w:rPrChange></w:rPr>" T("ab") "</w:r>"), {{1, 1, 2, "b", NULL}},
	    P("<w:r><w:rPr><w:b/><w:rPrChange w:id=\"0\" w:author=\"x\"><w:rPr/></w:rPrChange></w:rPr>" T("a") "</w:r>"
	    CS(1) "<w:r><w:rPr><w:b/><w:rPrChange w:id=\"2\" w:author=\"x\"><w:rPr/></w:rPrChange></w:rPr>" T("b") "</w:r>"
	    CE(1)), "1", NULL, NULL},

	{"sel tabel", CELL(P(R(T("satu dua")))), {{1, 5, 8, "dua", NULL}},
	    CELL(P(R(TP("satu ")) CS(0) R(T("dua")) CE(0))), "1", NULL, NULL},
	{"tabel di dalam sel", CELL(CELL(P(R(T("ab")))) P("")), {{1, 1, 2, "b", NULL}},
	    CELL(CELL(P(R(T("a")) CS(0) R(T("b")) CE(0))) P("")), "1", NULL, NULL},
	{"kotak teks", P(R(T("x")) BOX(P(R(T("kotak")))) R(T("y"))), {{2, 1, 3, "ot", NULL}},
	    P(R(T("x")) CS(0) BOX(P(R(T("kotak")))) CE(0) R(T("y"))), "1", NULL, NULL},
	{"kotak dan alineanya", P(BOX(P(R(T("kotak"))))), {{1, 0, 7, "jangkar", NULL}, {2, 0, 0, "", NULL}},
	    P(CS(0) CS(1) R(T("jangkar")) CE(0) PLAIN_BOX(P(R(T("kotak")))) CE(1)), "11", NULL, NULL},

	{"kotak di depan teks, terbaca lebih dahulu", P(PLAIN_BOX(P(R(T("kotak")))) R(T("judul")) B(T("nya"))),
	    {{1, 3, 8, "ulnya", NULL}, {2, 0, 5, "kotak", NULL}},
	    P(CS(1) PLAIN_BOX(P(R(T("kotak")))) CE(1) R(T("jud")) CS(0) R(T("ul")) B(T("nya")) CE(0)),
	    "11", NULL, NULL},

	{"tab dan baris baru", P(R(T("a") "<w:tab/>" T("b") "<w:br/>" T("c"))), {{1, 1, 4, "\tb\n", NULL}},
	    P(R(T("a")) CS(0) R("<w:tab/>" T("b") "<w:br/>") CE(0) R(T("c"))), "1", NULL, NULL},
	{"tanda hubung tetap", P(R(T("Undang") "<w:noBreakHyphen/>" T("Undang Nomor"))), {{1, 0, 13, "Undang-Undang", NULL}},
	    P(CS(0) R(T("Undang") "<w:noBreakHyphen/>" T("Undang")) CE(0) R(TP(" Nomor"))), "1", NULL, NULL},
	{"simbol", P(R(T("a") "<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>" T("b"))), {{1, 1, 2, "✓", NULL}},
	    P(R(T("a")) CS(0) R("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>") CE(0) R(T("b"))), "1", NULL, NULL},
	{"huruf simbol tidak dipotong", P("<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr>" T("xü") "</w:r>"),
	    {{1, 1, 2, "✓", NULL}},
	    P(CS(0) "<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr>" T("xü") "</w:r>" CE(0)), "1", NULL, NULL},
	{"teks tersembunyi di antaranya", P(R(T("a")) "<w:r><w:rPr><w:vanish/></w:rPr>" T("zz") "</w:r>" R(T("bc"))),
	    {{1, 0, 2, "ab", NULL}},
	    P(CS(0) R(T("a")) "<w:r><w:rPr><w:vanish/></w:rPr>" T("zz") "</w:r>" R(T("b")) CE(0) R(T("c"))),
	    "1", NULL, NULL},
	{"kapital", P("<w:r><w:rPr><w:caps/></w:rPr>" T("menetapkan é ini") "</w:r>"), {{1, 11, 12, "É", NULL}},
	    P("<w:r><w:rPr><w:caps/></w:rPr>" TP("menetapkan ") "</w:r>" CS(0) "<w:r><w:rPr><w:caps/></w:rPr>" T("é")
	    "</w:r>" CE(0) "<w:r><w:rPr><w:caps/></w:rPr>" TP(" ini") "</w:r>"), "1", NULL, NULL},
	{"entitas dan huruf beraksen", P(R(T("é &amp; &#x2013;&lt;b"))), {{1, 4, 6, "–<", NULL}},
	    P(R(TP("é &amp; ")) CS(0) R(T("&#x2013;&lt;")) CE(0) R(T("b"))), "1", NULL, NULL},
	{"akhir baris di dalam teks", P(R(T("a\r\nb\nc"))), {{1, 2, 3, "b", NULL}},
	    P(R(TP("a\r\n")) CS(0) R(T("b")) CE(0) R(TP("\nc"))), "1", NULL, NULL},
	{"CDATA tidak dipotong", P(R(T("<![CDATA[a b]]>"))), {{1, 2, 3, "b", NULL}},
	    P(CS(0) R(T("<![CDATA[a b]]>")) CE(0)), "1", NULL, NULL},
	{"catatan kaki di tengah", P(R(T("a")) R("<w:footnoteReference w:id=\"9\"/>") R(T("b"))), {{1, 0, 2, "ab", NULL}},
	    P(CS(0) R(T("a")) R("<w:footnoteReference w:id=\"9\"/>") R(T("b")) CE(0)), "1", NULL, NULL},
	{"batas halaman terakhir", P(R("<w:lastRenderedPageBreak/>" T("ab"))), {{1, 0, 1, "a", NULL}},
	    P(CS(0) R("<w:lastRenderedPageBreak/>" T("a")) CE(0) R(T("b"))), "1", NULL, NULL},
	{"alternatif di dalam run", P(R("<mc:AlternateContent><mc:Choice Requires=\"v\">" T("ab")
	    "</mc:Choice></mc:AlternateContent>" T("c"))), {{1, 1, 2, "b", NULL}},
	    P(CS(0) R("<mc:AlternateContent><mc:Choice Requires=\"v\">" T("ab") "</mc:Choice></mc:AlternateContent>")
	    CE(0) R(T("c"))), "1", NULL, NULL},
	{"ruby", P(R("<w:ruby><w:rt>" R(T("r")) "</w:rt><w:rubyBase>" R(T("b")) "</w:rubyBase></w:ruby>")),
	    {{1, 1, 2, "b", NULL}},
	    P(CS(0) R("<w:ruby><w:rt>" R(T("r")) "</w:rt><w:rubyBase>" R(T("b")) "</w:rubyBase></w:ruby>") CE(0)),
	    "1", NULL, NULL},

	{"alinea di dalam alinea", P(R(T("a")) P(R(T("b"))) R(T("c"))), {{1, 0, 1, "c", NULL}},
	    P(R(T("a")) P(R(T("b"))) CS(0) R(T("c")) CE(0)), "1", NULL, NULL},

	{"dua catatan berurutan", P(R(T("satu dua"))), {{1, 0, 4, "satu", NULL}, {1, 4, 8, " dua", NULL}},
	    P(CS(0) R(T("satu")) CE(0) CS(1) R(TP(" dua")) CE(1)), "11", NULL, NULL},
	{"dua catatan bertumpang", P(R(T("abcd"))), {{1, 0, 3, "abc", NULL}, {1, 1, 4, "bcd", NULL}},
	    P(CS(0) R(T("a")) CS(1) R(T("bc")) CE(0) R(T("d")) CE(1)), "11", NULL, NULL},
	{"tiga catatan, satu tempat", P(R(T("ab"))), {{1, 1, 2, "b", NULL}, {1, 1, 2, "b", NULL}, {1, 0, 0, "", NULL}},
	    P(CS(2) R(T("a")) CS(0) CS(1) R(T("b")) CE(0) CE(1) CE(2)), "111", NULL, NULL},

	{"alinea kosong <w:p/>", "<w:p/>" P(R(T("a"))), {{1, 0, 0, "", NULL}, {1, 0, 0, "", NULL}},
	    "<w:p>" CS(0) CE(0) CS(1) CE(1) "</w:p>" P(R(T("a"))), "11", NULL, NULL},
	{"alinea kosong dengan sifat", P("<w:pPr><w:jc w:val=\"center\"/></w:pPr>") P(R(T("a"))), {{1, 0, 0, "", NULL}},
	    P("<w:pPr><w:jc w:val=\"center\"/></w:pPr>" CS(0) CE(0)) P(R(T("a"))), "1", NULL, NULL},

	{"kata dicari, yang terdekat", P(R(T("ada x ada y ada"))), {{1, 7, 10, "ada", NULL}},
	    P(R(TP("ada x ")) CS(0) R(T("ada")) CE(0) R(TP(" y ada"))), "1", NULL, NULL},
	{"kata tidak ada", P(R(T("satu dua"))), {{1, 2, 4, "tiga", NULL}},
	    P(CS(0) R(T("satu dua")) CE(0)), "1", NULL, NULL},
	{"di luar alinea", P(R(T("satu"))), {{1, 90, 99, "", NULL}},
	    P(CS(0) R(T("satu")) CE(0)), "1", NULL, NULL},
	{"seluruh naskah", P("") P(R(T(" "))) P(R(T("judul"))), {{0, 0, 0, "", NULL}, {0, 0, 3, "jud", NULL}},
	    P("") P(R(T(" "))) P(CS(0) CS(1) R(T("jud")) CE(1) R(T("ul")) CE(0)), "11", NULL, NULL},
	{"alinea yang tidak ada", P(R(T("a"))), {{7, 0, 0, "", NULL}}, P(R(T("a"))), "0", NULL, NULL},
	{"baris yang dihapus", "<w:tbl><w:tr><w:trPr><w:del w:id=\"0\" w:author=\"x\"/></w:trPr><w:tc>" P(R(T("a")))
	    "</w:tc></w:tr></w:tbl>", {{1, 0, 0, "", NULL}},
	    "<w:tbl><w:tr><w:trPr><w:del w:id=\"0\" w:author=\"x\"/></w:trPr><w:tc>" P(R(T("a"))) "</w:tc></w:tr></w:tbl>",
	    "0", NULL, NULL},
};

int
main(void)
{
	struct CMUnitTest tests[COUNT(situations)];

	add_situations(tests, situations, COUNT(situations));
	return cmocka_run_group_tests_name("edit_comment", tests, NULL, NULL);
}
