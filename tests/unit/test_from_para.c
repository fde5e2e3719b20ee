/*
 * Recognising a decree in paragraphs. Each case is a piece of a document in a
 * small notation and what the tree of the decree must say at some paths.
 *
 * A line is a paragraph, an empty line an empty one. "@Kop@" in front gives
 * the style, "{a.}" the automatic label, "\v" is a line break, "\f" in front
 * a new page. A line that starts with "|" is a row: cells behind each "|",
 * "~" parts their paragraphs; "#" behind the first "|" marks a header row,
 * "^" a cell merged with the one above, "<3>" one over three columns.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include <jansson.h>

#include "decree/dump.h"
#include "ooxml/opc.h"
#include "read/read.h"

#define COUNT(v) (sizeof (v) / sizeof *(v))

enum { CHECKS_MAX = 8 };

struct check {
	const char *path; /* "menimbang/0/text"; a missing part is "" */
	const char *want;
};

struct example {
	const char *name, *text;
	struct check check[CHECKS_MAX + 1];
};

struct writer {
	struct arena *arena;
	struct paras *ps;
	enum loc_kind kind;
	unsigned number, table, row;
	bool page;
};

/* "{a.}text" and "@Kop@text": takes what stands between the marks off the front. */
static struct str
take_marked(struct str *s, const char *open, const char *close)
{
	struct str inner = str_of("");
	size_t end;

	if (str_starts(*s, open)) {
		end = str_find(str_sub(*s, 1, s->n), close);
		inner = str_sub(*s, 1, 1 + end);
		*s = str_sub(*s, end + 2, s->n);
	}
	return inner;
}

static struct para *
write_para(struct writer *w, struct str s)
{
	struct para *p = paras_add(w->arena, w->ps);
	char *text;
	size_t i;

	p->style = take_marked(&s, "@", "@");
	p->label = take_marked(&s, "{", "}");
	text = arena_dup(w->arena, s.p, s.n);
	for (i = 0; i < s.n; i++)
		text[i] = text[i] == '\v' ? '\n' : text[i];
	p->text = (struct str){text, s.n};
	p->loc = (struct loc){.file = "uji", .part = "", .kind = w->kind, .a = w->number, .b = 1};
	p->page_break = w->page;
	w->page = false;
	return p;
}

static void
write_row(struct writer *w, struct str line)
{
	bool header = str_starts(line, "|#");
	unsigned cell = 0, col = 1, span;
	struct str rest = str_sub(line, header ? 2 : 1, line.n);
	bool more = true;

	if (w->row++ == 0)
		w->table++;
	while (more) {
		size_t n = str_find(rest, "|");
		struct str text = str_sub(rest, 0, n), para, number;
		bool up;

		more = n < rest.n;
		rest = str_sub(rest, n + 1, rest.n);
		up = str_starts(text, "^");
		text = str_sub(text, up, text.n);
		number = take_marked(&text, "<", ">");
		if (!str_to_uint(number, &span))
			span = 1;
		cell++;
		do {
			struct para *p;

			para = str_cut(&text, '~');
			p = write_para(w, para);
			p->table = w->table;
			p->row = w->row;
			p->cell = cell;
			p->col = col;
			p->span = span;
			p->merged_up = up;
			p->header_row = header;
		} while (text.n);
		col += span;
	}
}

static const struct decree *
decree_of(struct arena *a, const char *text, enum loc_kind kind)
{
	struct paras ps = {0};
	struct writer w = {.arena = a, .ps = &ps, .kind = kind};
	struct str rest = str_of(text), line;

	while (rest.n) {
		line = str_cut(&rest, '\n');
		w.number++;
		if (str_starts(line, "\f")) {
			w.page = true;
			line = str_sub(line, 1, line.n);
		}
		if (!str_starts(line, "|"))
			w.row = 0;
		if (str_starts(line, "|"))
			write_row(&w, line);
		else if (line.n)
			write_para(&w, line);
	}
	return decree_from_para(a, &ps, loc_file("uji"));
}

static json_t *
tree_of(const char *text, enum loc_kind kind)
{
	struct arena *a = arena_new();
	struct buf b = BUF_INIT;
	json_t *tree;

	decree_dump(decree_of(a, text, kind), &b);
	tree = json_loadb(b.p, b.n, 0, NULL);
	assert_non_null(tree);
	buf_release(&b);
	arena_free(a);
	return tree;
}

/* The text at a path; "n" behind an array gives its length; "" when there is nothing. */
static const char *
text_at(struct arena *a, const json_t *v, const char *path)
{
	struct str rest = str_of(path), key;
	unsigned i;

	while (rest.n && v) {
		key = str_cut(&rest, '/');
		if (json_is_array(v) && str_is(key, "n"))
			return str_printf(a, "%zu", json_array_size(v)).p;
		if (json_is_array(v))
			v = str_to_uint(key, &i) ? json_array_get(v, i) : NULL;
		else
			v = json_object_get(v, str_dup(a, key).p);
	}
	if (json_is_string(v) && json_string_length(v) == 0)
		return "(teks kosong)";
	return json_is_string(v) ? json_string_value(v) : v ? "(bukan teks)" : "";
}

static void
run_examples(const struct example *v, size_t n, enum loc_kind kind)
{
	struct arena *a = arena_new();
	const struct check *c;
	const char *got;
	json_t *tree;
	size_t i;

	for (i = 0; i < n; i++) {
		tree = tree_of(v[i].text, kind);
		for (c = v[i].check; c->path; c++) {
			got = text_at(a, tree, c->path);
			if (strcmp(got, c->want) != 0)
				fail_msg("%s: %s is \"%s\", not \"%s\"", v[i].name, c->path, got, c->want);
		}
		json_decref(tree);
	}
	arena_free(a);
}

#define KEPALA "KEPUTUSAN KPU X\nNOMOR 1 TAHUN 2024\nTENTANG\nRENCANA AKSI\nKETUA KPU X,\n"
#define ISI "Menimbang : bahwa a;\nMengingat : UU;\nMEMUTUSKAN:\nMenetapkan : KEPUTUSAN.\nKESATU : Satu.\n"
#define PENUTUP "Ditetapkan di X\npada tanggal 1 Mei 2024\nKETUA KPU X,\nNAMA\n"
#define LAMPIRAN "\fLAMPIRAN\nKEPUTUSAN KPU X\nNOMOR 1 TAHUN 2024\nTENTANG\nRENCANA AKSI\n\n"

static const struct example kepala[] = {
	{"semua bagian", "SALINAN\nKOMISI PEMILIHAN UMUM\nKABUPATEN BANYUMAS\nKEPUTUSAN KOMISI PEMILIHAN UMUM\n"
	    "KABUPATEN BANYUMAS\nNOMOR 12 TAHUN 2024\nTENTANG\nRENCANA AKSI\nTAHUN 2024\n"
	    "KETUA KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS,\n" ISI,
	    {{"tanda", "SALINAN"}, {"kop", "KOMISI PEMILIHAN UMUM\nKABUPATEN BANYUMAS"},
	    {"lembaga", "KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS"}, {"nomor", "12"}, {"tahun", "2024"},
	    {"tentang", "RENCANA AKSI TAHUN 2024"},
	    {"jabatan", "KETUA KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS"}}},
	{"satu alinea dengan baris putus", "@Kop@KPU\vKABUPATEN X\nKEPUTUSAN KPU\vKABUPATEN X\nNOMOR ... TAHUN ...\n"
	    "TENTANG\nA\n@Jabatan@PANITIA X,\n" ISI,
	    {{"kop", "KPU\nKABUPATEN X"}, {"lembaga", "KPU KABUPATEN X"}, {"nomor", "..."}, {"tahun", "..."},
	    {"jabatan", "PANITIA X"}}},
	{"nomor lama", "KEPUTUSAN KPU X\nNOMOR: 004/HK.03.1/36/2022\nTENTANG\nA\nKETUA KPU X,\n" ISI,
	    {{"nomor", "004/HK.03.1/36/2022"}, {"tahun", ""}}},
	{"huruf renggang", "R A N C A N G A N\nKEPUTUSAN KPU X\nNomor : 3 Tahun 2024\nT E N T A N G\nA\nKETUA,\n" ISI,
	    {{"tanda", "R A N C A N G A N"}, {"nomor", "3"}, {"tahun", "2024"}, {"tentang", "A"}}},
	{"nama di baris TENTANG", "KEPUTUSAN KPU X\nNOMOR 1\nTAHUN 2024\nTENTANG RENCANA\nAKSI\nKETUA KPU\nKABUPATEN X,\n" ISI,
	    {{"nomor", "1"}, {"tahun", "2024"}, {"tentang", "RENCANA AKSI"}, {"jabatan", "KETUA KPU KABUPATEN X"}}},
	{"jabatan tanpa koma", "KEPUTUSAN KPU X\nNOMOR 1 TAHUN 2024\nTENTANG\nA\nKETUA KPU X\n" ISI,
	    {{"tentang", "A"}, {"jabatan", "KETUA KPU X"}}},
	{"jabatan tak dikenal", "KEPUTUSAN KPU X\nNOMOR 1 TAHUN 2024\nTENTANG\nA\nPANITIA X,\n" ISI,
	    {{"tentang", "A"}, {"jabatan", "PANITIA X"}}},
	{"nama yang menyebut jabatan", "KEPUTUSAN KPU X\nNOMOR 1 TAHUN 2024\nTENTANG\nPENGANGKATAN\nKETUA PANITIA\nDI X\n"
	    "KETUA KPU X,\n" ISI, {{"tentang", "PENGANGKATAN KETUA PANITIA DI X"}, {"jabatan", "KETUA KPU X"}}},
	{"dengan rahmat", "KEPUTUSAN KPU X\nNOMOR 1 TAHUN 2024\nTENTANG\nA\nDENGAN RAHMAT TUHAN YANG MAHA ESA\nKETUA KPU X,\n" ISI,
	    {{"tentang", "A"}, {"jabatan", "KETUA KPU X"}}},
	{"tanpa TENTANG", "KEPUTUSAN KPU X\nNOMOR 1 TAHUN 2024\nRENCANA AKSI\nKETUA KPU X,\n" ISI,
	    {{"nomor", "1"}, {"tahun", "2024"}, {"tentang", ""}}},
	{"surat keputusan", "SURAT KEPUTUSAN\nKETUA KPU X\nNO. 7\nTENTANG\nA\nKETUA KPU X,\n" ISI,
	    {{"lembaga", "KETUA KPU X"}, {"nomor", "7"}, {"menimbang/n", "1"}}},
	{"kosong", "", {{"lembaga", ""}, {"menimbang", ""}, {"lampiran", ""}}},
	{"bukan keputusan", "Kepada Yth.\nBapak Bupati\ndi tempat\n", {{"lembaga", ""}, {"tentang", ""}, {"diktum", ""}}},
};

static const struct example pembukaan[] = {
	{"tabel tiga kolom", KEPALA "|Menimbang|:|{a.}bahwa a;~{b.}bahwa b;\n|Mengingat|:|{1.}UU A;~{2.}UU B;\n"
	    "|Memperhatikan|:|Surat;\nMEMUTUSKAN:\n|Menetapkan|:|KEPUTUSAN TENTANG A.\n|KESATU|:|Satu.\n|KEDUA|:|Dua.\n",
	    {{"menimbang/1/label", "b."}, {"menimbang/1/text", "bahwa b;"}, {"mengingat/1/label", "2."},
	    {"memperhatikan/0/label", ""}, {"memperhatikan/0/text", "Surat;"},
	    {"menetapkan", "KEPUTUSAN TENTANG A."}, {"diktum/1/label", "KEDUA"}, {"diktum/1/text", "Dua."}}},
	{"satu alinea", KEPALA "Menimbang : a. bahwa a;\nb. bahwa b;\nMengingat\t:\t1. UU A;\n2. UU B;\nMEMUTUSKAN :\n",
	    {{"menimbang/n", "2"}, {"menimbang/0/label", "a."}, {"menimbang/0/text", "bahwa a;"},
	    {"mengingat/0/label", "1."}, {"mengingat/1/text", "UU B;"}, {"memutuskan", "MEMUTUSKAN :"}}},
	{"label sendiri", KEPALA "MENIMBANG;\na. bahwa a;\nMengingat\n1. UU A;\n",
	    {{"menimbang/0/label", "a."}, {"menimbang/0/text", "bahwa a;"}, {"mengingat/0/text", "UU A;"}}},
	{"label di sel sendiri", KEPALA "|Menimbang|:|a.|bahwa a;\n|||b.|bahwa b;\n|Mengingat|:|1.|UU A;\n|||2.|UU B;\n",
	    {{"menimbang/n", "2"}, {"menimbang/1/label", "b."}, {"menimbang/1/text", "bahwa b;"}, {"mengingat/1/label", "2."}}},
	{"satu butir", KEPALA "Menimbang : bahwa a;\nMengingat : UU A;\n",
	    {{"menimbang/n", "1"}, {"menimbang/0/label", ""}, {"menimbang/0/text", "bahwa a;"}}},
	{"butir terputus halaman", KEPALA "Menimbang : a. bahwa Undang-\nUndang Nomor 7\nTahun 2017;\nb. bahwa b;\n",
	    {{"menimbang/n", "2"}, {"menimbang/0/text", "bahwa Undang-Undang Nomor 7 Tahun 2017;"}}},
	{"butir tanpa label", KEPALA "Menimbang : a. bahwa a;\nbahwa b;\nc. bahwa c;\n",
	    {{"menimbang/n", "3"}, {"menimbang/1/label", ""}, {"menimbang/1/text", "bahwa b;"}, {"menimbang/2/label", "c."}}},
	{"daftar di dalam butir", KEPALA "Menimbang : a. bahwa:\n1. satu;\n2. dua;\nb. bahwa b;\n",
	    {{"menimbang/n", "2"}, {"menimbang/0/text", "bahwa:\n1. satu;\n2. dua;"}, {"menimbang/1/text", "bahwa b;"}}},
	{"tanda label berganti", KEPALA "Mengingat : 1. UU A;\n2) UU B;\n1) anak;\n(3) UU C;\n",
	    {{"mengingat/n", "3"}, {"mengingat/1/text", "UU B;\n1) anak;"}, {"mengingat/2/label", "(3)"}}},
	{"baris putus di dalam butir", KEPALA "Menimbang : {a.}x\n|Mengingat|:|{1.}UU A\vyang baru;\n",
	    {{"mengingat/0/label", "1."}, {"mengingat/0/text", "UU A\nyang baru;"}}},
	{"label diulang di halaman berikut", KEPALA "Menimbang : a. bahwa a;\nMenimbang : b. bahwa b;\nMengingat : UU;\n",
	    {{"menimbang/n", "2"}, {"menimbang/1/label", "b."}, {"mengingat/n", "1"}}},
	{"membaca dilewati", KEPALA "Membaca : surat;\nMenimbang : bahwa a;\n",
	    {{"menimbang/n", "1"}, {"menimbang/0/text", "bahwa a;"}}},
	{"kata biasa", KEPALA "Menimbang : bahwa a;\nMengingat : UU A\nMengingat pula UU B;\n",
	    {{"mengingat/n", "1"}, {"mengingat/0/text", "UU A Mengingat pula UU B;"}}},
	{"spasi", KEPALA "Menimbang :   a.\tbahwa \xc2\xa0 a  b;\n", {{"menimbang/0/text", "bahwa a b;"}}},
};

static const struct example diktum[] = {
	{"huruf renggang", KEPALA "Menimbang : a;\nM E M U T U S K A N :\nMenetapkan : KEPUTUSAN KPU X\nTENTANG A.\nKESATU : Satu.\n",
	    {{"memutuskan", "M E M U T U S K A N :"}, {"menetapkan", "KEPUTUSAN KPU X TENTANG A."}, {"diktum/n", "1"}}},
	{"bentuk label", KEPALA "MEMUTUSKAN:\nMenetapkan : A.\nPERTAMA : Satu.\nKE DUA : Dua.\nKETIGA\nTiga.\nKEEMPAT Empat.\n"
	    "Kelima : Lima.\nKEDUABELAS\t: Dua belas.\n",
	    {{"diktum/n", "6"}, {"diktum/0/label", "PERTAMA"}, {"diktum/1/label", "KE DUA"}, {"diktum/2/text", "Tiga."},
	    {"diktum/3/text", "Empat."}, {"diktum/4/label", "Kelima"}, {"diktum/5/label", "KEDUABELAS"}, {"diktum/5/text", "Dua belas."}}},
	{"label dua kata", KEPALA "MEMUTUSKAN:\nMenetapkan : A.\nKEDUA PULUH SATU Isi.\nKEDUA BELAS : Isi.\n",
	    {{"diktum/0/label", "KEDUA PULUH SATU"}, {"diktum/0/text", "Isi."}, {"diktum/1/label", "KEDUA BELAS"}}},
	{"label otomatis", KEPALA "MEMUTUSKAN:\nMenetapkan : A.\n{KESATU}Satu.\n{KEDUA}Dua.\n",
	    {{"diktum/n", "2"}, {"diktum/1/label", "KEDUA"}, {"diktum/1/text", "Dua."}}},
	{"kata urutan di dalam teks", KEPALA "MEMUTUSKAN:\nMenetapkan : A.\nKESATU : Satu.\nKedua belah pihak sepakat.\nkedua\n",
	    {{"diktum/n", "1"}, {"diktum/0/text", "Satu.\nKedua belah pihak sepakat.\nkedua"}}},
	{"nama perubahan", KEPALA "MEMUTUSKAN:\nMenetapkan : KEPUTUSAN TENTANG PERUBAHAN\nKEDUA ATAS KEPUTUSAN X.\nKESATU : Satu.\n",
	    {{"menetapkan", "KEPUTUSAN TENTANG PERUBAHAN KEDUA ATAS KEPUTUSAN X."}, {"diktum/n", "1"}}},
	{"daftar di dalam diktum", KEPALA "MEMUTUSKAN:\nMenetapkan : A.\nKESATU : Tim bertugas:\n{a.}menyusun;\nb. memantau.\nKEDUA : Dua.\n",
	    {{"diktum/n", "2"}, {"diktum/0/text", "Tim bertugas:\na. menyusun;\nb. memantau."}}},
	{"dua kalimat", KEPALA "MEMUTUSKAN:\nMenetapkan : A.\nKESATU : Satu\nsambungan.\nKalimat kedua.\n",
	    {{"diktum/0/text", "Satu sambungan.\nKalimat kedua."}}},
	{"Menetapkan di dalam diktum", KEPALA "MEMUTUSKAN:\n|Menetapkan|:|A.\n|KESATU|:|Menetapkan:~{1.}rencana;\n",
	    {{"menetapkan", "A."}, {"diktum/0/text", "Menetapkan:\n1. rencana;"}}},
};

static const struct example penutup[] = {
	{"biasa", KEPALA ISI "Ditetapkan di Purwokerto\npada tanggal 10 Januari 2024\nKETUA KPU\vKABUPATEN X,\nttd.\nNAMA LENGKAP\n",
	    {{"diktum/n", "1"}, {"tempat", "Purwokerto"}, {"tanggal", "10 Januari 2024"},
	    {"penetap/baris", "KETUA KPU\nKABUPATEN X,"}, {"penetap/tanda", "ttd."}, {"penetap/nama", "NAMA LENGKAP"}}},
	{"satu baris", KEPALA ISI "Ditetapkan di : Serang pada tanggal : 1 Mei 2024\nKETUA KPU X,\nNAMA\n",
	    {{"tempat", "Serang"}, {"tanggal", "1 Mei 2024"}, {"penetap/baris", "KETUA KPU X,"}, {"penetap/tanda", ""}, {"penetap/nama", "NAMA"}}},
	{"tanpa tempat", KEPALA ISI "KETUA KPU X,\nT.t.d\nNAMA\n",
	    {{"tempat", ""}, {"penetap/tanda", "T.t.d"}, {"penetap/nama", "NAMA"}, {"diktum/0/text", "Satu."}}},
	{"atas nama", KEPALA ISI "Ditetapkan di X\npada tanggal 1 Mei 2024\na.n. KETUA KPU X,\nSEKRETARIS,\nNAMA\nNIP 1234\n",
	    {{"penetap/baris", "a.n. KETUA KPU X,\nSEKRETARIS,"}, {"penetap/nama", "NAMA\nNIP 1234"}}},
	{"tanpa koma", KEPALA ISI "Ditetapkan di X\npada tanggal 1 Mei 2024\nKETUA KPU X\nNAMA\n",
	    {{"penetap/baris", "KETUA KPU X"}, {"penetap/nama", "NAMA"}}},
	{"tanpa nama", KEPALA ISI "Ditetapkan di X\npada tanggal 1 Mei 2024\nKETUA KPU X,\n",
	    {{"penetap/baris", "KETUA KPU X,"}, {"penetap/nama", ""}}},
	{"salinan", KEPALA ISI PENUTUP "@Salinan@Salinan sesuai dengan aslinya\n@Salinan@SEKRETARIAT KPU\n@Salinan@Kasubbag Hukum\n"
	    "@Salinan@Nama Pejabat\nTembusan:\n",
	    {{"penetap/nama", "NAMA"}, {"salinan/baris", "Salinan sesuai dengan aslinya\nSEKRETARIAT KPU\nKasubbag Hukum"},
	    {"salinan/nama", "Nama Pejabat"}}},
	{"salinan menurut gaya", KEPALA ISI PENUTUP "@Salinan@Salinan sesuai dengan aslinya\n@Salinan@Nama Pejabat\nTeks lain\n",
	    {{"salinan/baris", "Salinan sesuai dengan aslinya"}, {"salinan/nama", "Nama Pejabat"}}},
	{"salinan tanpa nama", KEPALA ISI PENUTUP "Salinan sesuai dengan aslinya\nKepala Bagian Hukum\ndan SDM,\n",
	    {{"salinan/baris", "Salinan sesuai dengan aslinya\nKepala Bagian Hukum\ndan SDM,"}, {"salinan/nama", ""}}},
	{"salinan dengan NIP", KEPALA ISI PENUTUP "Salinan sesuai dengan aslinya\nSEKRETARIS,\nNama\nNIP 1\n",
	    {{"salinan/baris", "Salinan sesuai dengan aslinya\nSEKRETARIS,"}, {"salinan/nama", "Nama\nNIP 1"}}},
	{"salinan di kiri", KEPALA ISI "|Salinan sesuai dengan aslinya~KPU X~Kepala Bagian Hukum,~Nama|Ditetapkan di X~pada tanggal 1 Mei 2024~KETUA KPU X,~ttd~NAMA\n",
	    {{"salinan/nama", "Nama"}, {"tempat", "X"}, {"penetap/baris", "KETUA KPU X,"}, {"penetap/tanda", "ttd"}, {"penetap/nama", "NAMA"}}},
	{"salinan lalu teks", KEPALA ISI PENUTUP "Salinan sesuai dengan aslinya\nKPU X\nKepala Bagian Hukum,\ndan SDM,\nNama Pejabat\n"
	    "RENCANA\n1. a\n2. b\n3. c\n4. d\n5. e\n6. f\n7. g\n",
	    {{"salinan/baris", "Salinan sesuai dengan aslinya\nKPU X\nKepala Bagian Hukum,\ndan SDM,"},
	    {"salinan/nama", "Nama Pejabat"}, {"lampiran", ""}}},
	{"alamat laman", KEPALA ISI PENUTUP "Salinan sesuai dengan aslinya\nKepala Bagian Hukum\nNama\njdih.kpu.go.id/x\n",
	    {{"salinan/nama", "Nama"}}},
};

static const struct example lampiran[] = {
	{"kepala dan judul", KEPALA ISI PENUTUP "\f@Kepala Lampiran@LAMPIRAN I\n@Kepala Lampiran@KEPUTUSAN KPU\vKABUPATEN X\n"
	    "@Kepala Lampiran@NOMOR 1 TAHUN 2024\n@Kepala Lampiran@TENTANG\n@Kepala Lampiran@RENCANA AKSI\n"
	    "@Judul Lampiran@RENCANA AKSI\n@Judul Lampiran@TAHUN 2024\nNARASI\n",
	    {{"lampiran/n", "1"}, {"lampiran/0/nomor", "I"},
	    {"lampiran/0/kepala", "KEPUTUSAN KPU KABUPATEN X\nNOMOR 1 TAHUN 2024\nTENTANG\nRENCANA AKSI"},
	    {"lampiran/0/judul", "RENCANA AKSI TAHUN 2024"}, {"penetap/nama", "NAMA"}}},
	{"dua lampiran", KEPALA ISI PENUTUP LAMPIRAN "JUDUL A\nKETUA KPU X,\nttd.\nNAMA\n" "\fLAMPIRAN II\nKEPUTUSAN KPU X\n"
	    "NOMOR 1 TAHUN 2024\nTENTANG RENCANA\nAKSI\n\nJUDUL B\n",
	    {{"lampiran/n", "2"}, {"lampiran/0/nomor", ""}, {"lampiran/0/judul", "JUDUL A"}, {"lampiran/0/penetap/nama", "NAMA"},
	    {"lampiran/1/nomor", "II"}, {"lampiran/1/kepala", "KEPUTUSAN KPU X\nNOMOR 1 TAHUN 2024\nTENTANG\nRENCANA AKSI"},
	    {"lampiran/1/judul", "JUDUL B"}}},
	{"bentuk lama", KEPALA ISI PENUTUP "LAMPIRAN : KEPUTUSAN KPU X\nNOMOR : 1 TAHUN 2024\nTANGGAL : 1 MEI 2024\nTENTANG : RENCANA AKSI\nJUDUL\n",
	    {{"lampiran/0/kepala", "KEPUTUSAN KPU X\nNOMOR : 1 TAHUN 2024\nTANGGAL : 1 MEI 2024\nTENTANG\nRENCANA AKSI"},
	    {"lampiran/0/judul", "JUDUL"}}},
	{"kepala dalam tabel", KEPALA ISI PENUTUP "|LAMPIRAN II|:|KEPUTUSAN KPU X\n|NOMOR|:|1 TAHUN 2024\n|TENTANG|:|RENCANA AKSI\nJUDUL\n",
	    {{"lampiran/0/nomor", "II"}, {"lampiran/0/kepala", "KEPUTUSAN KPU X\nNOMOR 1 TAHUN 2024\nTENTANG\nRENCANA AKSI"},
	    {"lampiran/0/judul", "JUDUL"}}},
	{"nama terpotong", KEPALA ISI PENUTUP "LAMPIRAN\nKEPUTUSAN KPU X\nNOMOR 1 TAHUN 2024\nTENTANG\nRENCANA\n\nRENCANA AKSI\nKPU X\n",
	    {{"lampiran/0/kepala", "KEPUTUSAN KPU X\nNOMOR 1 TAHUN 2024\nTENTANG\nRENCANA"}, {"lampiran/0/judul", "RENCANA AKSI KPU X"}}},
	{"nama lain", KEPALA ISI PENUTUP "LAMPIRAN\nKEPUTUSAN KPU X\nNOMOR 1 TAHUN 2024\nTENTANG\nRENCANA KERJA\nKPU X\n\nJUDUL\n",
	    {{"lampiran/0/kepala", "KEPUTUSAN KPU X\nNOMOR 1 TAHUN 2024\nTENTANG\nRENCANA KERJA KPU X"}, {"lampiran/0/judul", "JUDUL"}}},
	{"judul berulang di sampul", KEPALA ISI PENUTUP LAMPIRAN "RENCANA AKSI\n\nSAMPUL\nTAHUN 2024\n",
	    {{"lampiran/0/judul", "RENCANA AKSI"}}},
	{"tanpa judul", KEPALA ISI PENUTUP LAMPIRAN "PENDAHULUAN\nTeks narasi.\n", {{"lampiran/n", "1"}, {"lampiran/0/judul", ""}}},
	{"kata lampiran dalam teks", KEPALA ISI PENUTUP "Lampiran Keputusan ini panjang.\nLAMPIRAN FOTO\n", {{"lampiran", ""}}},
	{"tanpa kepala", KEPALA ISI PENUTUP "\fRENCANA KERJA\nKPU X\n|NO|URAIAN|KET\n|1|a|b\n",
	    {{"lampiran/n", "1"}, {"lampiran/0/kepala", ""}, {"lampiran/0/judul", "RENCANA KERJA KPU X"},
	    {"lampiran/0/isi/0/matriks/bagian/0/baris/0/uraian", "a"}}},
	{"tanda tangan di dalam", KEPALA ISI PENUTUP LAMPIRAN "Kata pengantar.\nKetua KPU X,\nNama\nBAB I\nTeks.\nKETUA KPU X,\nttd.\nNAMA\n"
	    "Salinan sesuai dengan aslinya\nKasubbag Hukum\nNama B\n",
	    {{"lampiran/0/penetap/baris", "KETUA KPU X,"}, {"lampiran/0/penetap/nama", "NAMA"}, {"lampiran/0/salinan/nama", "Nama B"}}},
};

#define M "lampiran/0/isi/0/matriks/"
#define B M "bagian/"

static const struct example matriks[] = {
	{"semua bagian", KEPALA ISI PENUTUP LAMPIRAN
	    "|#NO|KOMPONEN|<2>PELAKSANAAN (BULAN)|KET\n|#^|^|1|2|^\n|#1|2|3|4|5\n|I|Bagian Satu|||\n|1|Tim~Kerja|✓||x\n|^|^||✓|^\n"
	    "|2|{1)}a~{2)}b|||\n",
	    {{M "kolom/n", "5"}, {M "kolom/2/kunci", "pelaksanaan_bulan.1"}, {B "0/nomor", "I"}, {B "0/judul", "Bagian Satu"},
	    {B "0/baris/0/komponen", "Tim\nKerja"}, {B "0/baris/1/komponen", "Tim\nKerja"}, {B "0/baris/1/ket", "x"},
	    {B "0/baris/2/komponen", "1) a\n2) b"}}},
	{"centang", KEPALA ISI PENUTUP LAMPIRAN "|#NO|<2>BULAN\n|#^|Jan|Feb\n|1|✓|\n",
	    {{M "kolom/1/kunci", "bulan.1"}, {M "kolom/1/judul", "Jan"}, {M "kolom/1/kelompok", "BULAN"},
	    {B "0/baris/0/bulan.1", "✓"}, {B "0/baris/0/bulan.2", ""}}},
	{"tanpa tanda baris kepala", KEPALA ISI PENUTUP LAMPIRAN "|NO|NAMA|KET\n|(1)|(2)|(3)\n|1|a|b\n",
	    {{M "kolom/n", "3"}, {B "0/baris/n", "1"}, {B "0/baris/0/nama", "a"}}},
	{"baris angka bukan nomor kolom", KEPALA ISI PENUTUP LAMPIRAN "|NO|JUMLAH|NILAI\n|1|5|10\n|2|1|1\n",
	    {{B "0/baris/n", "2"}, {B "0/baris/0/nilai", "10"}}},
	{"kepala bukan kapital", KEPALA ISI PENUTUP LAMPIRAN "|No|Nama|Keterangan\n|1|a|b\n|2|c|d\n",
	    {{M "kolom/1/kunci", "nama"}, {B "0/baris/n", "2"}}},
	{"bentuk bagian", KEPALA ISI PENUTUP LAMPIRAN "|NO|NAMA|KET|PJ\n|I.|Satu||\n|1|a|b|c\n|<4>II Dua\n|1|a|b|c\n|<4>Tanpa nomor\n|1|a|b|c\n|IV|Empat||TIM\n|1|a|b|^\n",
	    {{B "n", "4"}, {B "0/nomor", "I."}, {B "1/nomor", "II"}, {B "1/judul", "Dua"}, {B "2/nomor", ""},
	    {B "2/judul", "Tanpa nomor"}, {B "3/judul", "Empat"}, {B "3/baris/0/pj", "TIM"}}},
	{"judul kolom kembar", KEPALA ISI PENUTUP LAMPIRAN "|NO|KET|KET\n|1|a|b\n",
	    {{M "kolom/2/kunci", "ket_2"}, {B "0/baris/0/ket", "a"}, {B "0/baris/0/ket_2", "b"}}},
	{"sel kosong tidak diisi", KEPALA ISI PENUTUP LAMPIRAN "|NO|NAMA|KET\n|1|a|b\n|||c\n",
	    {{B "0/baris/n", "2"}, {B "0/baris/1/no", ""}, {B "0/baris/1/ket", "c"}}},
	{"kisi bergeser", KEPALA ISI PENUTUP LAMPIRAN "|#NO|<2>NAMA|KET\n|1|a|b|c\n|2|<2>d|e\n",
	    {{M "kolom/n", "3"}, {B "0/baris/0/nama", "a"}, {B "0/baris/0/ket", "c"}, {B "0/baris/1/nama", "d"}, {B "0/baris/1/ket", "e"}}},
	{"tabel lanjutan", KEPALA ISI PENUTUP LAMPIRAN "|NO|NAMA|KET\n|1|a|b\nantara\n|NO|NAMA|KET\n|2|c|d\n\n|3|e|f\n\n|A|B\n|4|g\n",
	    {{B "0/baris/n", "3"}, {B "0/baris/2/nama", "e"}}},
	{"tanda tangan di baris akhir", KEPALA ISI PENUTUP LAMPIRAN "|#NO|NAMA|KET\n|1|a|b\n|<3>KETUA KPU X,~ttd.~NAMA~Salinan sesuai dengan aslinya~Kasubbag~Nama B\n",
	    {{B "n", "1"}, {B "0/baris/n", "1"}, {"lampiran/0/penetap/nama", "NAMA"}, {"lampiran/0/salinan/nama", "Nama B"}}},
	{"tabel lain lebih dahulu", KEPALA ISI PENUTUP LAMPIRAN "|Satu|Dua\n|a|b\n\n|a|b|c\n\n|NO|NAMA|KET\n|1|a|b\n",
	    {{M "kolom/0/judul", "NO"}, {B "0/baris/n", "1"}}},
	{"tanpa baris", KEPALA ISI PENUTUP LAMPIRAN "|NO|NAMA|KET\nakhir\n", {{"lampiran/n", "1"}, {"lampiran/0/isi/0/matriks", ""}}},
};

/* From text nothing is known of merged cells, and every page is a table. */
static const struct example matriks_teks[] = {
	{"sel kosong diisi", KEPALA ISI PENUTUP LAMPIRAN "|NO|NAMA|URAIAN|KET\n|1|2|3|4\n|I|Satu||\n|1|a|b|c\n|||d|\n|II|Dua||\n|||e|\n",
	    {{B "0/baris/1/nama", "a"}, {B "0/baris/1/uraian", "d"}, {B "0/baris/1/ket", ""}, {B "1/baris/0/nama", ""}, {B "1/baris/0/uraian", "e"}}},
	{"kepala dua baris", KEPALA ISI PENUTUP LAMPIRAN "|NO|NAMA|PELAKSANAAN (BULAN)|||KET|\n|||1|2|3||\n|1|2|5|6|6|6|\n|1|a||✓||b|\n|||✓||||c\n",
	    {{M "kolom/n", "6"}, {M "kolom/4/kunci", "pelaksanaan_bulan.3"}, {B "0/baris/0/pelaksanaan_bulan.2", "✓"},
	    {B "0/baris/0/ket", "b"}, {B "0/baris/1/nama", "a"}, {B "0/baris/1/ket", "c"}}},
	{"baris terputus halaman", KEPALA ISI PENUTUP LAMPIRAN "|NO|NAMA|URAIAN\n|1|a|Undang-\n\n|NO|NAMA|URAIAN\n|1|2|3\n|||undang baru\n|||Lain\n",
	    {{B "0/baris/n", "2"}, {B "0/baris/0/uraian", "Undang-undang baru"}, {B "0/baris/1/uraian", "Lain"}}},
	{"bulan berulang", KEPALA ISI PENUTUP LAMPIRAN "|NO|NAMA|BULAN||\n|||1|2|3\n|1|a|✓||\n\n|NO|NAMA|BULAN||\n|||1|2|3\n|2|b||✓|\n",
	    {{B "0/baris/n", "2"}, {B "0/baris/1/bulan.2", "✓"}}},
	{"centang liar", KEPALA ISI PENUTUP LAMPIRAN "|NO|NAMA|KET||\n|1|a||✓|\n", {{B "0/baris/0/ket", ""}}},
};

static void
test_kepala(void **state)
{
	(void)state;
	run_examples(kepala, COUNT(kepala), LOC_PARA);
	run_examples(kepala, COUNT(kepala), LOC_LINE);
}

static void
test_pembukaan(void **state)
{
	(void)state;
	run_examples(pembukaan, COUNT(pembukaan), LOC_PARA);
}

static void
test_diktum(void **state)
{
	(void)state;
	run_examples(diktum, COUNT(diktum), LOC_PARA);
}

static void
test_penutup(void **state)
{
	(void)state;
	run_examples(penutup, COUNT(penutup), LOC_PARA);
}

static void
test_lampiran(void **state)
{
	(void)state;
	run_examples(lampiran, COUNT(lampiran), LOC_PARA);
}

static void
test_matriks(void **state)
{
	(void)state;
	run_examples(matriks, COUNT(matriks), LOC_PARA);
	run_examples(matriks_teks, COUNT(matriks_teks), LOC_LINE);
}

/* Places: a part is where its text is, not where its paragraph begins. */
static void
test_places(void **state)
{
	struct arena *a = arena_new();
	struct paras ps = {0};
	struct writer w = {.arena = a, .ps = &ps, .kind = LOC_PARA};
	static const char *const lines[] = {
		"KEPUTUSAN KPU X", "NOMOR 12 TAHUN 2024", "TENTANG", "A", "KETUA KPU X,",
		"Menimbang : a. bahwa é; b", "MEMUTUSKAN:", "KESATU\t: Satu.", "Ditetapkan di X",
	};
	const struct decree *k;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(lines); i++) {
		w.number++;
		write_para(&w, str_of(lines[i]));
	}
	k = decree_from_para(a, &ps, loc_file("uji"));
	assert_int_equal(k->nomor.loc.a, 2);
	assert_int_equal(k->menimbang.v[0].loc.a, 6);
	assert_int_equal(k->menimbang.v[0].loc.b, 16);
	assert_int_equal(k->diktum.v[0].loc.a, 8);
	assert_int_equal(k->diktum.v[0].loc.b, 10);
	assert_int_equal(k->tempat.loc.b, 15);
	assert_int_equal(k->loc.kind, LOC_NONE);
	assert_null(k->memperhatikan.v);
	assert_null(k->tanggal.s.p);
	arena_free(a);
}

/* What a check needs beside the texts of a matrix: places of cells, merged ones, numbers of columns, odd rows. */
static void
test_asal(void **state)
{
	struct arena *a = arena_new();
	const struct matriks *m;
	const struct baris *row;

	(void)state;
	m = decree_of(a, KEPALA ISI PENUTUP LAMPIRAN "|NO|NAMA|KET\n|1|2|2\n|1|a|b\n|^|^|c\n|2|d\n", LOC_PARA)
	    ->lampiran->isi->matriks;
	assert_int_equal(m->n_nomor_kolom, 3);
	assert_true(str_is(m->nomor_kolom[2], "2"));
	assert_int_equal(m->loc_nomor.a, m->loc.a + 1);
	assert_int_equal(m->ganjil, 1);
	row = &m->v->v[1];
	assert_true(str_is(row->sel[1], "a") && row->asal[1].atas);
	assert_true(!row->asal[2].atas);
	assert_int_equal(row->asal[2].a, m->loc.a + 3);
	assert_int_equal(m->v->v[0].asal[0].b, 1);

	m = decree_of(a, KEPALA ISI PENUTUP LAMPIRAN "|NO|NAMA|KET\n|1|a|b\n|||c\n", LOC_LINE)->lampiran->isi->matriks;
	assert_int_equal(m->n_nomor_kolom, 0);
	assert_int_equal(m->ganjil, 0);
	assert_true(str_is(m->v->v[1].sel[1], "a") && m->v->v[1].asal[1].atas);
	arena_free(a);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_kepala),
		cmocka_unit_test(test_pembukaan),
		cmocka_unit_test(test_diktum),
		cmocka_unit_test(test_penutup),
		cmocka_unit_test(test_lampiran),
		cmocka_unit_test(test_matriks),
		cmocka_unit_test(test_places),
		cmocka_unit_test(test_asal),
	};

	return cmocka_run_group_tests_name("from_para", tests, NULL, NULL);
}
