/* The Markdown reader: blocks of a narrative, their text and places, and what it cannot take. */
#include <string.h>

#include "read_test.h"

#define T(text) "{teks: \"" text "\"}"
#define JUDUL(level, text) "{jenis: \"judul\", tingkat: \"" level "\", isi: [" T(text) "]}"
#define PAR(runs) "{jenis: \"paragraf\", isi: [" runs "]}"
#define BUTIR(level, list, form, start, label, runs) \
	"{jenis: \"butir\", tingkat: \"" level "\", daftar: \"" list "\", bentuk: \"" form "\", mulai: \"" start \
	"\", label: \"" label "\", isi: [" runs "]}"
#define STRIP(level, list, runs) \
	"{jenis: \"butir\", tingkat: \"" level "\", daftar: \"" list "\", bentuk: \"-\", label: \"-\", isi: [" runs "]}"
#define LANJUTAN(level, text) "{jenis: \"lanjutan\", tingkat: \"" level "\", isi: [" T(text) "]}"
#define TABEL(head, rows) "{jenis: \"tabel\", kepala: \"" head "\", baris: [" rows "]}"
#define GAMBAR(file, text) "{jenis: \"gambar\", berkas: \"" file "\", teks: \"" text "\"}"
#define HALAMAN "{jenis: \"halaman\"}"
#define TTD(lines) "{jenis: \"tanda_tangan\", baris: [" lines "]}"

#define KODE "tidak-dibaca: blok kode (\"```\", atau teks yang menjorok empat spasi atau lebih); " \
	"dibaca sebagai teks biasa"
#define HTML "tidak-dibaca: HTML; dibaca sebagai teks biasa"
#define DEFINISI "tidak-dibaca: definisi rujukan \"[...]:\"; dibaca sebagai teks biasa"
#define GARIS "tidak-dibaca: teks dengan garis di bawahnya; judul diawali \"# \", " \
	"halaman baru diberi baris kosong di atasnya"
#define TABEL_DI_ALINEA "tidak-dibaca: tabel di dalam alinea; beri baris kosong di atas dan di bawah tabel, " \
	"satu baris kepala, dan \"|\" di setiap baris"
#define BIASA(label) "daftar-label: \"" label "\" dibaca sebagai teks biasa: tidak ada daftar huruf yang sampai ke sini"
#define SEJAJAR(label, other) "daftar-label: \"" label "\" sejajar dengan \"" other \
	"\"; rincian dijorokkan sampai di bawah teks butirnya"
#define LONCAT(label, want) "daftar-label: \"" label "\", seharusnya \"" want "\"; yang tercetak tetap \"" label "\""

static const struct read_case cases[] = {
	{"empty", "", NULL, "[]", "f tidak-dibaca: berkas tidak memuat teks"},
	{"blank lines only", "\n \n\t\n", NULL, "[]", "f tidak-dibaca: berkas tidak memuat teks"},

	{"headings", "# BAB I PENDAHULUAN\n## A. LATAR BELAKANG\n### 1. Umum ###\n#### a. Dasar\n", NULL,
	    "[" JUDUL("1", "BAB I PENDAHULUAN") ", " JUDUL("2", "A. LATAR BELAKANG") ", " JUDUL("3", "1. Umum") ", "
	    JUDUL("4", "a. Dasar") "]", NULL},
	{"headings too deep", "##### Lima\n\n###### Enam\n\n####### Tujuh\n", NULL, NULL,
	    "f:1:1 markdown: judul tingkat 5; yang terdalam tingkat 4 (\"####\")\n"
	    "f:3:1 markdown: judul tingkat 6; yang terdalam tingkat 4 (\"####\")\n"
	    "f:5:1 markdown: judul tingkat 7; yang terdalam tingkat 4 (\"####\")"},
	{"hash without a blank is text", "#BAB I\n", NULL, "[" PAR(T("#BAB I")) "]", NULL},
	{"underlined", "BAB I\n=====\n\nTeks\n---\nlagi\n", NULL,
	    "[" PAR(T("BAB I")) ", " PAR(T("Teks")) ", " PAR(T("lagi")) "]", "f:1:1 " GARIS "\nf:4:1 " GARIS},
	{"heading in an item", "1. # Judul\n\n   ## Lagi\n", NULL,
	    "[" BUTIR("1", "1", "1.", "1", "1.", T("Judul")) ", " LANJUTAN("1", "Lagi") "]",
	    "f:1:4 tidak-dibaca: judul di dalam butir; dibaca sebagai teks biasa\n"
	    "f:3:4 tidak-dibaca: judul di dalam butir; dibaca sebagai teks biasa"},

	{"paragraphs", "satu\ndua\n   tiga\n\nempat", NULL, "[" PAR(T("satu dua tiga")) ", " PAR(T("empat")) "]", NULL},
	{"hard breaks", "satu  \ndua\\\n  tiga\n", NULL, "[" PAR(T("satu\ndua\ntiga")) "]", NULL},
	{"backslash break in a line that an item claims", "1. satu\\\n dua\n", NULL,
	    "[" BUTIR("1", "1", "1.", "1", "1.", T("satu\ndua")) "]", NULL},
	{"CRLF", "# A\r\n\r\nsatu\r\ndua  \r\ntiga\\\r\nempat\r\n\r\na. x\r\nb. y\r\n", NULL,
	    "[" JUDUL("1", "A") ", " PAR(T("satu dua\ntiga\nempat")) ", " BUTIR("1", "1", "a.", "1", "a.", T("x")) ", "
	    BUTIR("1", "1", "a.", "1", "b.", T("y")) "]", NULL},
	{"bold and italic", "a **b** *c* ***d*** __e__ _f_\n", NULL,
	    "[" PAR(T("a ") ", {teks: \"b\", tebal: bool true}, " T(" ") ", {teks: \"c\", miring: bool true}, " T(" ")
	    ", {teks: \"d\", tebal: bool true, miring: bool true}, " T(" ") ", {teks: \"e\", tebal: bool true}, "
	    T(" ") ", {teks: \"f\", miring: bool true}") "]", NULL},
	{"bold and italic across lines", "**satu\ndua** *tiga  \nempat*\n", NULL,
	    "[" PAR("{teks: \"satu dua\", tebal: bool true}, " T(" ")
	    ", {teks: \"tiga\nempat\", miring: bool true}") "]", NULL},
	{"equal neighbours are one run", "**a****b** *c*_d_ **e***f*\n", NULL,
	    "[" PAR("{teks: \"a****b\", tebal: bool true}, " T(" ") ", {teks: \"cd\", miring: bool true}, " T(" ")
	    ", {teks: \"e\", tebal: bool true}, {teks: \"f\", miring: bool true}") "]", NULL},
	{"marks that do not match", "**satu dan * dua ** tiga\n\n**empat*\n", NULL,
	    "[" PAR(T("**satu dan * dua ** tiga")) ", " PAR(T("*") ", {teks: \"empat\", miring: bool true}") "]", NULL},
	{"links", "[KPU *Kab*](https://a.id/x) <https://b.id> [kosong]() [x][y]\n", NULL,
	    "[" PAR("{teks: \"KPU \", tautan: \"https://a.id/x\"}, "
	    "{teks: \"Kab\", miring: bool true, tautan: \"https://a.id/x\"}, " T(" ")
	    ", {teks: \"https://b.id\", tautan: \"https://b.id\"}, " T(" kosong [x][y]")) "]", NULL},
	{"title of a link", "a [b](c \"judul\")\n", NULL, "[" PAR(T("a ") ", {teks: \"b\", tautan: \"c\"}") "]",
	    "f:1:3 tidak-dibaca: judul tautan atau gambar \"judul\""},
	{"entities, escapes, code", "A &amp; B &copy; \\*x\\* `a *b*` `` c`d ``\n", NULL,
	    "[" PAR(T("A & B © *x* a *b* c`d")) "]", NULL},
	{"HTML in a text", "a <u>b</u> <Kabupaten\nBanyumas> c\n", NULL,
	    "[" PAR(T("a <u>b</u> <Kabupaten Banyumas> c")) "]", "f:1:3 " HTML "\nf:1:7 " HTML "\nf:1:12 " HTML},
	{"HTML break outside a table", "a<br>b\n", NULL, "[" PAR(T("a<br>b")) "]", "f:1:2 " HTML},
	{"image in a text", "Lihat ![bagan](b.png) ini\n", NULL, "[" PAR(T("Lihat bagan ini")) "]",
	    "f:1:7 tidak-dibaca: gambar \"b.png\" di dalam teks; beri alinea tersendiri"},
	{"definition", "a\n\n[x]: y\n[p\nq]: r\nb [x] *c*\n\n1. [z]: w\n", NULL,
	    "[" PAR(T("a")) ", " PAR(T("[x]: y [p q]: r b [x] ") ", {teks: \"c\", miring: bool true}") ", "
	    BUTIR("1", "1", "1.", "1", "1.", T("[z]: w")) "]",
	    "f:3:1 " DEFINISI "\nf:4:1 " DEFINISI "\nf:8:4 " DEFINISI},
	{"no definition", "a\n[x]: y\n\n[x](y): z\n", NULL,
	    "[" PAR(T("a [x]: y")) ", " PAR("{teks: \"x\", tautan: \"y\"}, " T(": z")) "]", NULL},
	{"definition in a definition", "[a\n[b]:\nc]: d\n", NULL, "[" PAR(T("[a [b]: c]: d")) "]",
	    "f:1:1 " DEFINISI "\nf:2:1 " DEFINISI},

	{"list of digits", "1. satu\n2. dua\n\n3) tiga\n4) empat\n", NULL,
	    "[" BUTIR("1", "1", "1.", "1", "1.", T("satu")) ", " BUTIR("1", "1", "1.", "1", "2.", T("dua")) ", "
	    BUTIR("1", "2", "1)", "3", "3)", T("tiga")) ", " BUTIR("1", "2", "1)", "3", "4)", T("empat")) "]", NULL},
	{"list of letters", "a. satu\nb. dua\n\nx\n\na) tiga\nb) empat\n", NULL,
	    "[" BUTIR("1", "1", "a.", "1", "a.", T("satu")) ", " BUTIR("1", "1", "a.", "1", "b.", T("dua")) ", "
	    PAR(T("x")) ", " BUTIR("1", "2", "a)", "1", "a)", T("tiga")) ", "
	    BUTIR("1", "2", "a)", "1", "b)", T("empat")) "]", NULL},
	{"bullets", "- satu\n  * dua\n  + tiga\n- empat\n", NULL,
	    "[" STRIP("1", "1", T("satu")) ", " STRIP("2", "2", T("dua")) ", " STRIP("2", "3", T("tiga")) ", "
	    STRIP("1", "1", T("empat")) "]", NULL},
	{"the levels of a decree",
	    "1. satu\n   a. huruf\n      1) angka\n         a) dalam\n         b) dalam\n      2) angka\n"
	    "   b. huruf\n2. dua\n   a. lagi\n", NULL,
	    "[" BUTIR("1", "1", "1.", "1", "1.", T("satu")) ", " BUTIR("2", "2", "a.", "1", "a.", T("huruf")) ", "
	    BUTIR("3", "3", "1)", "1", "1)", T("angka")) ", " BUTIR("4", "4", "a)", "1", "a)", T("dalam")) ", "
	    BUTIR("4", "4", "a)", "1", "b)", T("dalam")) ", " BUTIR("3", "3", "1)", "1", "2)", T("angka")) ", "
	    BUTIR("2", "2", "a.", "1", "b.", T("huruf")) ", " BUTIR("1", "1", "1.", "1", "2.", T("dua")) ", "
	    BUTIR("2", "5", "a.", "1", "a.", T("lagi")) "]", NULL},
	{"other orders of labels", "a. satu\n   1. dua\n      - tiga\n        a) empat\n", NULL,
	    "[" BUTIR("1", "1", "a.", "1", "a.", T("satu")) ", " BUTIR("2", "2", "1.", "1", "1.", T("dua")) ", "
	    STRIP("3", "3", T("tiga")) ", " BUTIR("4", "4", "a)", "1", "a)", T("empat")) "]", NULL},
	{"tabs", "1.\tsatu\n\ta.\thuruf\n\t\t1)\tangka\n\tb.\thuruf\n", NULL,
	    "[" BUTIR("1", "1", "1.", "1", "1.", T("satu")) ", " BUTIR("2", "2", "a.", "1", "a.", T("huruf")) ", "
	    BUTIR("3", "3", "1)", "1", "1)", T("angka")) ", " BUTIR("2", "2", "a.", "1", "b.", T("huruf")) "]", NULL},
	{"several markers in a line", "1. a. satu\n   b. dua\n", NULL,
	    "[" BUTIR("1", "1", "1.", "1", "1.", "") ", " BUTIR("2", "2", "a.", "1", "a.", T("satu")) ", "
	    BUTIR("2", "2", "a.", "1", "b.", T("dua")) "]", NULL},
	{"item text of several lines", "a. satu\n   dua\ntiga\nb. empat\n   lima\n", NULL,
	    "[" BUTIR("1", "1", "a.", "1", "a.", T("satu dua tiga")) ", "
	    BUTIR("1", "1", "a.", "1", "b.", T("empat lima")) "]", NULL},
	{"further paragraphs", "a. satu\n\n   lanjut\n\n   1) dua\n\n      dalam\n\n   luar\n\nb. tiga\n", NULL,
	    "[" BUTIR("1", "1", "a.", "1", "a.", T("satu")) ", " LANJUTAN("1", "lanjut") ", "
	    BUTIR("2", "2", "1)", "1", "1)", T("dua")) ", " LANJUTAN("2", "dalam") ", " LANJUTAN("1", "luar") ", "
	    BUTIR("1", "1", "a.", "1", "b.", T("tiga")) "]", NULL},
	{"list goes on behind a paragraph",
	    "1. satu\n2. dua\n\nSela\n\n3. tiga\n\nSela\n\na) x\n\nSela\n\nb) y\n", NULL,
	    "[" BUTIR("1", "1", "1.", "1", "1.", T("satu")) ", " BUTIR("1", "1", "1.", "1", "2.", T("dua")) ", "
	    PAR(T("Sela")) ", " BUTIR("1", "2", "1.", "3", "3.", T("tiga")) ", " PAR(T("Sela")) ", "
	    BUTIR("1", "3", "a)", "1", "a)", T("x")) ", " PAR(T("Sela")) ", "
	    BUTIR("1", "4", "a)", "2", "b)", T("y")) "]", NULL},
	{"empty items", "1.\n2. dua\n\na.\n", NULL,
	    "[" BUTIR("1", "1", "1.", "1", "1.", "") ", " BUTIR("1", "1", "1.", "1", "2.", T("dua")) ", "
	    BUTIR("1", "2", "a.", "1", "a.", "") "]", "f:4:1 " SEJAJAR("a.", "2.")},
	{"list behind a line of text", "Meliputi:\na. satu\nb. dua\n", NULL,
	    "[" PAR(T("Meliputi:")) ", " BUTIR("1", "1", "a.", "1", "a.", T("satu")) ", "
	    BUTIR("1", "1", "a.", "1", "b.", T("dua")) "]", NULL},
	{"letters in a text", "oleh\nA. Rahman, huruf\nb. dan\nno. 5 serta\nx) y\n\nA. Rahman\n\na.n. Ketua\n", NULL,
	    "[" PAR(T("oleh A. Rahman, huruf b. dan no. 5 serta x) y")) ", " PAR(T("A. Rahman")) ", "
	    PAR(T("a.n. Ketua")) "]", NULL},
	{"letters that nothing leads to", "d. Rahman\n\nii. roma\n\na. satu\n\nTeks\n\nc. tiga\n", NULL,
	    "[" PAR(T("d. Rahman")) ", " PAR(T("ii. roma")) ", " BUTIR("1", "1", "a.", "1", "a.", T("satu")) ", "
	    PAR(T("Teks")) ", " PAR(T("c. tiga")) "]",
	    "f:1:1 " BIASA("d.") "\nf:3:1 " BIASA("ii.") "\nf:9:1 " BIASA("c.")},
	{"what stood inside an item that is none", "m. satu\n\n      a. dua\n\n   a. tiga\n", NULL,
	    "[" PAR(T("m. satu")) ", " PAR(T("a. dua")) ", " BUTIR("1", "1", "a.", "1", "a.", T("tiga")) "]",
	    "f:1:1 " BIASA("m.") "\nf:3:5 " KODE},
	{"letters in code and quotation", "```\na. x\nb. y\n\\newpage\n[x]: y\n```\n\n> a. KETUA\n", NULL,
	    "[" PAR(T("a. x\nb. y\n\\newpage\n[x]: y")) ", " TTD("\"a. KETUA\"") "]", "f:1:1 " KODE},
	{"labels that skip and restart", "1. a\n3. b\n4. c\n3. d\n1. e\n\nx\n\na) p\nc) q\n", NULL,
	    "[" BUTIR("1", "1", "1.", "1", "1.", T("a")) ", " BUTIR("1", "2", "1.", "3", "3.", T("b")) ", "
	    BUTIR("1", "2", "1.", "3", "4.", T("c")) ", " BUTIR("1", "3", "1.", "3", "3.", T("d")) ", "
	    BUTIR("1", "4", "1.", "1", "1.", T("e")) ", " PAR(T("x")) ", "
	    BUTIR("1", "5", "a)", "1", "a)", T("p")) ", " BUTIR("1", "6", "a)", "3", "c)", T("q")) "]",
	    "f:2:1 " LONCAT("3.", "2.") "\nf:4:1 " LONCAT("3.", "5.") "\nf:5:1 " LONCAT("1.", "4.") "\n"
	    "f:10:1 " LONCAT("c)", "b)")},
	{"digits and letters at one margin", "1. a\na. b\nb. c\n2. d\n", NULL,
	    "[" BUTIR("1", "1", "1.", "1", "1.", T("a")) ", " BUTIR("1", "2", "a.", "1", "a.", T("b")) ", "
	    BUTIR("1", "2", "a.", "1", "b.", T("c")) ", " BUTIR("1", "3", "1.", "2", "2.", T("d")) "]",
	    "f:2:1 " SEJAJAR("a.", "1.")},
	{"indented too little", "10. a\n   a. b\n\n11. c\n", NULL,
	    "[" BUTIR("1", "1", "1.", "10", "10.", T("a")) ", " BUTIR("1", "2", "a.", "1", "a.", T("b")) ", "
	    BUTIR("1", "3", "1.", "11", "11.", T("c")) "]", "f:2:4 " SEJAJAR("a.", "10.")},
	{"labels from nought, with noughts", "0. a\n01. b\n", NULL,
	    "[" BUTIR("1", "1", "1.", "0", "0.", T("a")) ", " BUTIR("1", "1", "1.", "0", "01.", T("b")) "]", NULL},
	{"too deep",
	    "1. a\n   a. b\n      1) c\n         a) d\n            - e\n              - f\n            - g\n",
	    NULL, NULL,
	    "f:5:13 daftar-dalam: tingkat 5, label \"-\"\nf:6:15 daftar-dalam: tingkat 6, label \"-\"\n"
	    "f:7:13 daftar-dalam: tingkat 5, label \"-\""},
	{"text too far from its label", "a.      satu\n", NULL,
	    "[" BUTIR("1", "1", "a.", "1", "a.", T("satu")) "]", "f:1:8 " KODE},

	{"table", "| No | Nama |\n|---:|:----|\n| 1 | **A** \\| *B* |\n| 2 |\n|  | x<br>y<BR />z |\n", NULL,
	    "[" TABEL("1", "[[" T("No") "], [" T("Nama") "]], [[" T("1") "], "
	    "[{teks: \"A\", tebal: bool true}, " T(" | ") ", {teks: \"B\", miring: bool true}]], "
	    "[[" T("2") "], []], [[], [" T("x\ny\nz") "]]") "]", NULL},
	{"table without bars outside", "a | b\n- | -\n\na | b\n--|--\nc | d\n", NULL,
	    "[" PAR(T("a | b")) ", " STRIP("1", "1", T("| -")) ", "
	    TABEL("1", "[[" T("a") "], [" T("b") "]], [[" T("c") "], [" T("d") "]]") "]", "f:2:3 " TABEL_DI_ALINEA},
	{"table without head", "|  |  |\n|--|--|\n| a | # b # |\n", NULL,
	    "[" TABEL("0", "[[" T("a") "], [" T("# b #") "]]") "]", NULL},
	{"table in items", "1. Berikut\n\n   | a |\n   |---|\n2. | b |\n   |---|\n", NULL,
	    "[" BUTIR("1", "1", "1.", "1", "1.", T("Berikut")) ", " TABEL("1", "[[" T("a") "]]") ", "
	    BUTIR("1", "1", "1.", "1", "2.", "") ", " TABEL("1", "[[" T("b") "]]") "]", NULL},
	{"rows too long", "| a | b |\n|---|\n| c | d | e |\n", NULL, NULL,
	    "f:2:1 markdown: garis di bawah kepala tabel memuat 1 sel, kepalanya 2\n"
	    "f:3:11 markdown: baris tabel memuat 3 sel, kepalanya 2"},
	{"tables in a paragraph", "Tabel 1\n| a |\n|---|\n\n| a |\n|---|\nSumber\n\n|---|\n| a |\n", NULL,
	    "[" PAR(T("Tabel 1 | a | |---|")) ", " PAR(T("| a | |---| Sumber")) ", " PAR(T("|---| | a |")) "]",
	    "f:3:1 " TABEL_DI_ALINEA "\nf:6:1 " TABEL_DI_ALINEA "\nf:9:1 " TABEL_DI_ALINEA},
	{"bars without a delimiter are text", "a | b\nc | d\n", NULL, "[" PAR(T("a | b c | d")) "]", NULL},

	{"image", "![Bagan *alir*](gambar/bagan.png)\n\n![](<a b.png>)\n\n- ![c](d)\n", NULL,
	    "[" GAMBAR("gambar/bagan.png", "Bagan alir") ", " GAMBAR("a b.png", "") ", " STRIP("1", "1", "") ", "
	    GAMBAR("d", "c") "]", NULL},
	{"image without a file, with a title", "![a]()\n\n![b](c 'd')\n", NULL, NULL,
	    "f:1:1 markdown: gambar tanpa nama berkas\nf:3:1 tidak-dibaca: judul gambar \"d\""},
	{"two images", "![a](b) ![c](d)\n", NULL, "[" PAR(T("a c")) "]",
	    "f:1:1 tidak-dibaca: gambar \"b\" di dalam teks; beri alinea tersendiri\n"
	    "f:1:9 tidak-dibaca: gambar \"d\" di dalam teks; beri alinea tersendiri"},

	{"pages", "a\n\\newpage\nb\n\n---\n\n* * *\n1. c\n\n  \\newpage  \n2. d \\newpage\n", NULL,
	    "[" PAR(T("a")) ", " HALAMAN ", " PAR(T("b")) ", " HALAMAN ", " HALAMAN ", "
	    BUTIR("1", "1", "1.", "1", "1.", T("c")) ", " HALAMAN ", "
	    BUTIR("1", "2", "1.", "2", "2.", T("d \\newpage")) "]", NULL},

	{"signature", "> Purwokerto, 2024\\\n> KETUA KPU,  \n>\n>\n> **NAMA** &amp; x\\\\\nlagi\n>\n", NULL,
	    "[" TTD("\"Purwokerto, 2024\", \"KETUA KPU,\", \"\", \"\", \"NAMA & x\\\", \"lagi\"") "]", NULL},
	{"signature in an item", "1. a\n   > KETUA\n   > b\n2. > c\n", NULL,
	    "[" BUTIR("1", "1", "1.", "1", "1.", T("a")) ", " TTD("\"KETUA\", \"b\"") ", "
	    BUTIR("1", "1", "1.", "1", "2.", "") ", " TTD("\"c\"") "]", NULL},
	{"signature with more in it", "> # A\n> - b\n> > c\n", NULL, "[" TTD("\"# A\", \"- b\", \"> c\"") "]",
	    "f:1:3 tidak-dibaca: susunan di dalam kutipan \">\"; dibaca sebagai baris tanda tangan\n"
	    "f:2:3 tidak-dibaca: susunan di dalam kutipan \">\"; dibaca sebagai baris tanda tangan\n"
	    "f:3:3 tidak-dibaca: susunan di dalam kutipan \">\"; dibaca sebagai baris tanda tangan"},

	{"code", "a\n\n    menjorok\n\n~~~ c\nx < y\n\nz\n~~~\n\n- b\n\n      lagi\n\n```\n```\n", NULL,
	    "[" PAR(T("a")) ", " PAR(T("menjorok")) ", " PAR(T("x < y\n\nz")) ", " STRIP("1", "1", T("b")) ", "
	    LANJUTAN("1", "lagi") "]",
	    "f:3:5 " KODE "\nf:5:1 " KODE "\nf:13:7 " KODE "\nf:15:1 " KODE},
	{"HTML", "<div>\na\n</div>\n\n<!-- catatan -->\n", NULL,
	    "[" PAR(T("<div>\na\n</div>")) ", " PAR(T("<!-- catatan -->")) "]", "f:1:1 " HTML "\nf:5:1 " HTML},
};

/* The same with places. */
static const struct read_case places[] = {
	{"places of blocks", "# A\n\né\n\n---\n", NULL,
	    "[{jenis@1:1: \"judul\"@1:1, tingkat@1:1: \"1\"@1:1, isi@1:1: [{teks@1:3: \"A\"@1:3}@1:3]@1:1}@1:1, "
	    "{jenis@3:1: \"paragraf\"@3:1, isi@3:1: [{teks@3:1: \"é\"@3:1}@3:1]@3:1}@3:1, "
	    "{jenis@5:1: \"halaman\"@5:1}@5:1]@1:1", NULL},
	{"places of runs are characters", "é *ü*\\\n  **x**\n y <b>\n", NULL,
	    "[{jenis@1:1: \"paragraf\"@1:1, isi@1:1: [{teks@1:1: \"é \"@1:1}@1:1, "
	    "{teks@1:4: \"ü\"@1:4, miring@1:4: bool true@1:4}@1:4, {teks@1:4: \"\n\"@1:4}@1:4, "
	    "{teks@2:5: \"x\"@2:5, tebal@2:5: bool true@2:5}@2:5, {teks@2:5: \" y <b>\"@2:5}@2:5]@1:1}@1:1]@1:1",
	    "f:3:4 " HTML},
	{"places in an item", "1. a\n\ta. b\n   c *d*\n", NULL,
	    "[{jenis@1:1: \"butir\"@1:1, tingkat@1:1: \"1\"@1:1, daftar@1:1: \"1\"@1:1, bentuk@1:1: \"1.\"@1:1, "
	    "mulai@1:1: \"1\"@1:1, label@1:1: \"1.\"@1:1, isi@1:4: [{teks@1:4: \"a\"@1:4}@1:4]@1:4}@1:1, "
	    "{jenis@2:2: \"butir\"@2:2, tingkat@2:2: \"2\"@2:2, daftar@2:2: \"2\"@2:2, bentuk@2:2: \"a.\"@2:2, "
	    "mulai@2:2: \"1\"@2:2, label@2:2: \"a.\"@2:2, isi@2:5: [{teks@2:5: \"b c \"@2:5}@2:5, "
	    "{teks@3:7: \"d\"@3:7, miring@3:7: bool true@3:7}@3:7]@2:5}@2:2]@1:1", NULL},
	{"places in a table", "|  |\n|--|\n|é | x *y* |\n", NULL, NULL,
	    "f:3:6 markdown: baris tabel memuat 2 sel, kepalanya 1"},
	{"places of cells", "|  |  |\n|--|--|\n|é | x *y* |\n| a |\n", NULL,
	    "[{jenis@1:1: \"tabel\"@1:1, kepala@1:1: \"0\"@1:1, baris@1:1: [[[{teks@3:2: \"é\"@3:2}@3:2]@3:2, "
	    "[{teks@3:6: \"x \"@3:6}@3:6, {teks@3:9: \"y\"@3:9, miring@3:9: bool true@3:9}@3:9]@3:6]@3:1, "
	    "[[{teks@4:3: \"a\"@4:3}@4:3]@4:3, []@4:6]@4:1]@1:1}@1:1]@1:1", NULL},
	{"places of a signature", "> a\n>  b\n", NULL,
	    "[{jenis@1:1: \"tanda_tangan\"@1:1, baris@1:1: [\"a\"@1:3, \"b\"@2:4]@1:1}@1:1]@1:1", NULL},
	{"places behind a definition", "[a]: *b*\nc <d>\n", NULL,
	    "[{jenis@1:1: \"paragraf\"@1:1, isi@1:1: [{teks@1:1: \"[a]: \"@1:1}@1:1, "
	    "{teks@1:7: \"b\"@1:7, miring@1:7: bool true@1:7}@1:7, {teks@1:7: \" c <d>\"@1:7}@1:7]@1:1}@1:1]@1:1",
	    "f:1:1 " DEFINISI "\nf:2:3 " HTML},
	{"places behind code of several lines", "`a\nb` *c*\n", NULL,
	    "[{jenis@1:1: \"paragraf\"@1:1, isi@1:1: [{teks@1:2: \"a b \"@1:2}@1:2, "
	    "{teks@2:5: \"c\"@2:5, miring@2:5: bool true@2:5}@2:5]@1:1}@1:1]@1:1", NULL},
};

static void
read_case(void **state)
{
	run_case(*state, read_markdown, false);
}

static void
read_places(void **state)
{
	run_case(*state, read_markdown, true);
}

static void
deep(void **state)
{
	struct buf b = BUF_INIT;

	(void)state;
	repeat(&b, "> ", 100000);
	run_made(&b, read_markdown, "f:1:1 markdown: lebih dari 256 kolom penanda daftar atau kutipan di awal baris");
	buf_adds(&b, "a\n");
	repeat(&b, "- ", 129);
	run_made(&b, read_markdown, "f:2:1 markdown: lebih dari 256 kolom penanda daftar atau kutipan di awal baris");
	repeat(&b, "**", 100000);
	repeat(&b, "[", 100000);
	repeat(&b, "*a ", 100000);
	run_made(&b, read_markdown, "");
}

static void
large(void **state)
{
	struct buf b = BUF_INIT;

	(void)state;
	repeat(&b, "x", 4 * 1024 * 1024);
	run_made(&b, read_markdown, "");
	repeat(&b, "x", 4 * 1024 * 1024 + 1);
	run_made(&b, read_markdown, "f markdown: lebih dari 4 MiB");
	repeat(&b, "x\n\n", 250000);
	run_made(&b, read_markdown, "f:400001:1 markdown: lebih dari sejuta nilai");
}

/* "z." goes on with "aa.", and "i." behind "h." is a letter. */
static void
all_letters(void **state)
{
	struct diag *d = diag_new();
	struct arena *a = arena_new();
	struct buf b = BUF_INIT;
	struct value *v = NULL;
	int i;

	(void)state;
	for (i = 0; i < 26; i++)
		buf_addf(&b, "%c. x\n", 'a' + i);
	buf_adds(&b, "aa. y\nbb. z\n");
	assert_int_equal(read_markdown(d, a, "f", buf_str(&b), &v), 0);
	assert_int_equal(diag_count(d, LEVEL_WARNING), 0);
	assert_int_equal(v->count, 28);
	assert_true(str_is(value_get(v->last, "label")->text, "bb."));
	assert_true(str_is(value_get(v->last, "daftar")->text, "1"));
	buf_release(&b);
	arena_free(a);
	diag_free(d);
}

static void
from_file(void **state)
{
	struct diag *d = diag_new();
	struct arena *a = arena_new();
	struct buf b = BUF_INIT;
	struct value *v = NULL;

	(void)state;
	assert_int_equal(read_narasi(d, a, "tidak/ada.md", &v), -1);
	show_messages(&b, d);
	assert_string_equal(b.p, "tidak/ada.md berkas: tidak ada");
	assert_int_equal(diag_status(d), 2);
	assert_int_equal(read_narasi(d, a, fixture(a, "txt/alinea.txt"), &v), 0);
	assert_true(v->count > 0);
	buf_release(&b);
	arena_free(a);
	diag_free(d);
}

int
main(void)
{
	static const struct CMUnitTest more[] = {
		cmocka_unit_test(deep),
		cmocka_unit_test(large),
		cmocka_unit_test(all_letters),
		cmocka_unit_test(from_file),
	};
	struct CMUnitTest tests[COUNT(cases) + COUNT(places) + COUNT(more)];

	add_cases(tests, cases, COUNT(cases), read_case);
	add_cases(tests + COUNT(cases), places, COUNT(places), read_places);
	memcpy(tests + COUNT(cases) + COUNT(places), more, sizeof more);
	return cmocka_run_group_tests_name("markdown", tests, NULL, NULL);
}
