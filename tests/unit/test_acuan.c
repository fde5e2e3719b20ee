/*
 * Legal bases in short form, and the register behind them. Registers are
 * written with '|' between the cells.
 */
#include <string.h>

#include "decree/acuan.h"
#include "read_test.h"

#define HEAD "id|type|number|year|title|gazette|promulgated|amends|ratifies|confidence\n"

static const char small[] = HEAD
    "uu/1/2001|UU|1|2001|Satu|LN 2001/10; TLN 4001|2001-02-03||\n"
    "uu/2/2003|UU|2|2003|Perubahan atas UU 1|LN 2003/20; TLN 4100|2003-04-05|uu/1/2001|\n"
    "uu/3/2005|UU|3|2005|Perubahan Kedua atas UU 1|LN 2005/30|2005-06-07|uu/1/2001|\n"
    /* a Perppu that amends, and its law */
    "uu/4/2006|UU|4|2006|Empat|LN 2006/40|2006-01-01||\n"
    "perppu/1/2007|Perppu|1|2007|Perubahan atas UU 4|LN 2007/1|2007-03-01|uu/4/2006|\n"
    "uu/5/2008|UU|5|2008|Penetapan Perppu 1 tentang Perubahan atas UU 4 Menjadi Undang-Undang|LN 2008/2|2008-02-02|uu/4/2006|perppu/1/2007\n"
    "uu/6/2009|UU|6|2009|Perubahan Kedua atas UU 4|LN 2009/3|2009-09-09|uu/4/2006|\n"
    /* a Perppu of its own, and a law that the register does not list as an amendment */
    "perppu/2/2010|Perppu|2|2010|Darurat|LN 2010/1|2010-01-01||\n"
    "uu/7/2011|UU|7|2011|Penetapan Perppu 2 tentang Darurat Menjadi Undang-Undang|LN 2011/1|2011-01-01||perppu/2/2010\n"
    "uu/8/2012|UU|8|2012|Delapan|LN 2012/1|||\n"
    "perppu/3/2012|Perppu|3|2012|Perubahan atas UU 8|LN 2012/2|2012-02-02|uu/8/2012|\n"
    "uu/9/2013|UU|9|2013|Penetapan Perppu 3 Menjadi Undang-Undang|LN 2013/1|2013-01-01||perppu/3/2012\n"
    /* the register begins with the second amendment, and lacks the fourth */
    "pkpu/1/2014|PKPU|1|2014|Tata Kerja|BN 2014/1|2014-01-01||\n"
    "pkpu/2/2015|PKPU|2|2015|Perubahan Kedua atas PKPU 1|BN 2015/2|2015-05-05|pkpu/1/2014|\n"
    "pkpu/3/2016|PKPU|3|2016|Perubahan Ketiga atas PKPU 1|BN 2016/3||pkpu/1/2014|\n"
    "pkpu/4/2018|PKPU|4|2018|Perubahan Kelima atas PKPU 1|BN 2018/4|2018-08-08|pkpu/1/2014|\n"
    /* the first of the year is without day, the second is not */
    "pkpu/5/2019|PKPU|5|2019|Kampanye|BN 2019/5|2019-01-01||\n"
    "pkpu/9/2019|PKPU|9|2019|Perubahan atas PKPU 5|BN 2019/9||pkpu/5/2019|\n"
    "pkpu/13/2019|PKPU|13|2019|Perubahan Kedua atas PKPU 5|BN 2019/13|2019-05-15|pkpu/5/2019|\n"
    /* an old title names the amendment before it */
    "pp/1/1990|PP|1|1990|Gaji|LN 1990/1|1990-01-01||\n"
    "pp/2/1995|PP|2|1995|Perubahan atas PP 1 tentang Gaji sebagaimana telah Diubah dengan PP 9|LN 1995/2|1995-01-01|pp/1/1990|\n"
    /* gazettes that are not known, not there, not needed */
    "pp/3/2000|PP|3|2000|Tiga|TLN 4000|2000-01-01||\n"
    "perpres/81/2010|Perpres|81|2010|Desain|-|||\n"
    "permenpanrb/3/2023|Permen PANRB|3|2023|Evaluasi||2023-01-01||\n"
    "kepkpu/21/2022|Keputusan KPU|21|2022|Hari||||\n"
    "kepkpu/6/ORT.04-Kpt/05/KPU/XII/2020|Keputusan KPU|6/ORT.04-Kpt/05/KPU/XII/2020|2020|Peta Jalan||||\n"
    "pmk/113/PMK.05/2012|PMK|113/PMK.05/2012|2012|Perjalanan Dinas|BN 2012/678|||\n"
    /* without a title */
    "pmk/62/2023|PMK|62|2023|Anggaran|BN 2023/472|2023-06-01||\n"
    "pmk/107/2024|PMK|107|2024|(belum diketahui)|||pmk/62/2023|\n"
    /* not sure, not in the table of kinds, no legal basis */
    "pp/6/2023|PP|6|2023|Rencana|LN 2023/6|2023-01-01|||low\n"
    "perbup/5/2024|Peraturan Bupati Contoh|5|2024|Pasar|||||\n"
    "se/6/2025|Surat Edaran|6|2025|Masa Transisi|||||\n";

/* A short form, the day of the decree ("": none), what is printed (NULL: refused), the messages. */
struct uji {
	const char *in, *day, *out, *messages;
};

#define LN(y, n) "(Lembaran Negara Republik Indonesia Tahun " y " Nomor " n ")"
#define LN_TLN(y, n, t) "(Lembaran Negara Republik Indonesia Tahun " y " Nomor " n \
    ", Tambahan Lembaran Negara Republik Indonesia Nomor " t ")"
#define BN(y, n) "(Berita Negara Republik Indonesia Tahun " y " Nomor " n ")"
#define SEKALI " sebagaimana telah diubah dengan "
#define BERKALI " sebagaimana telah beberapa kali diubah terakhir dengan "
#define PERPPU "Peraturan Pemerintah Pengganti Undang-Undang"
#define PKPU "Peraturan Komisi Pemilihan Umum"

#define UU1 "Undang-Undang Nomor 1 Tahun 2001 tentang Satu " LN_TLN("2001", "10", "4001")
#define UU2 "Undang-Undang Nomor 2 Tahun 2003 tentang Perubahan atas UU 1 " LN_TLN("2003", "20", "4100")
#define UU3 "Undang-Undang Nomor 3 Tahun 2005 tentang Perubahan Kedua atas UU 1 " LN("2005", "30")
#define UU4 "Undang-Undang Nomor 4 Tahun 2006 tentang Empat " LN("2006", "40")
#define PERPPU1 PERPPU " Nomor 1 Tahun 2007 tentang Perubahan atas UU 4 " LN("2007", "1")
#define UU5 "Undang-Undang Nomor 5 Tahun 2008 tentang Penetapan Perppu 1 tentang Perubahan atas UU 4 " \
    "Menjadi Undang-Undang " LN("2008", "2")
#define UU6 "Undang-Undang Nomor 6 Tahun 2009 tentang Perubahan Kedua atas UU 4 " LN("2009", "3")
#define PERPPU2 PERPPU " Nomor 2 Tahun 2010 tentang Darurat " LN("2010", "1")
#define UU7 "Undang-Undang Nomor 7 Tahun 2011 tentang Penetapan Perppu 2 tentang Darurat Menjadi Undang-Undang " \
    LN("2011", "1")
#define UU8 "Undang-Undang Nomor 8 Tahun 2012 tentang Delapan " LN("2012", "1")
#define UU9 "Undang-Undang Nomor 9 Tahun 2013 tentang Penetapan Perppu 3 Menjadi Undang-Undang " LN("2013", "1")
#define PKPU1 PKPU " Nomor 1 Tahun 2014 tentang Tata Kerja " BN("2014", "1")
#define PKPU2 PKPU " Nomor 2 Tahun 2015 tentang Perubahan Kedua atas PKPU 1 " BN("2015", "2")
#define PKPU3 PKPU " Nomor 3 Tahun 2016 tentang Perubahan Ketiga atas PKPU 1 " BN("2016", "3")
#define PKPU4 PKPU " Nomor 4 Tahun 2018 tentang Perubahan Kelima atas PKPU 1 " BN("2018", "4")
#define PKPU5 PKPU " Nomor 5 Tahun 2019 tentang Kampanye " BN("2019", "5")
#define PKPU13 PKPU " Nomor 13 Tahun 2019 tentang Perubahan Kedua atas PKPU 5 " BN("2019", "13")
#define DESAIN "Peraturan Presiden Nomor 81 Tahun 2010 tentang Desain;"
#define EVALUASI "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 3 Tahun 2023 tentang Evaluasi;"

#define RAGU "f:1:1 dasar-hukum-ragu: "
#define SALAH "f:1:1 dasar-hukum: "
#define TANPA_TANGGAL ": tanggal pengundangannya tidak ada dalam register, jadi tidak disebut"
#define TANPA_LN ": nomor Lembaran Negara tidak ada dalam register, jadi tidak ditulis"
#define TANPA_BN ": nomor Berita Negara tidak ada dalam register, jadi tidak ditulis"
#define LENGKAP "; yang tidak ada di sana ditulis lengkap"

static const struct uji cases[] = {
	/* none, one, several; the day itself counts */
	{"UU 1/2001", "2003-04-04", UU1 ";", ""},
	{"UU 1/2001", "2003-04-05", UU1 SEKALI UU2 ";", ""},
	{"UU 1/2001", "2005-06-06", UU1 SEKALI UU2 ";", ""},
	{"UU 1/2001", "2005-06-07", UU1 BERKALI UU3 ";", ""},
	{"UU 1/2001", "", UU1 BERKALI UU3 ";", ""},
	{"UU 2/2003", "", UU2 ";", ""},
	/* a regulation later than the decree is for the check to find */
	{"UU 1/2001", "1999-01-01", UU1 ";", ""},
	/* Perppu */
	{"UU 4/2006", "2007-02-28", UU4 ";", ""},
	{"UU 4/2006", "2007-03-01", UU4 SEKALI PERPPU1 ";", ""},
	{"UU 4/2006", "2008-02-01", UU4 SEKALI PERPPU1 ";", ""},
	{"UU 4/2006", "2008-02-02", UU4 SEKALI UU5 ";", ""},
	{"UU 4/2006", "", UU4 BERKALI UU6 ";", ""},
	{"Perppu 1/2007", "2007-12-31", PERPPU1 ";", ""},
	{"Perppu 1/2007", "", UU5 ";", ""},
	{"Perpu 2/2010", "2010-12-31", PERPPU2 ";", ""},
	{"Perppu 2/2010", "2011-01-01", UU7 ";", ""},
	{"UU 8/2012", "", UU8 SEKALI UU9 ";", ""},
	/* what the register does not know */
	{"PKPU 1/2014", "2015-01-01", PKPU1 ";", RAGU "PKPU 2/2015: perubahan sebelumnya tidak ada dalam register"},
	{"PKPU 1/2014", "2015-12-31", PKPU1 BERKALI PKPU2 ";", ""},
	{"PKPU 1/2014", "2016-12-30", PKPU1 BERKALI PKPU2 ";", RAGU "PKPU 3/2016" TANPA_TANGGAL},
	{"PKPU 1/2014", "2016-12-31", PKPU1 BERKALI PKPU3 ";",
	    RAGU "PKPU 4/2018: perubahan sebelumnya tidak ada dalam register"},
	{"PKPU 1/2014", "2018-08-08", PKPU1 BERKALI PKPU4 ";", ""},
	{"PKPU 5/2019", "2019-05-14", PKPU5 ";", RAGU "PKPU 9/2019" TANPA_TANGGAL},
	{"PKPU 5/2019", "2019-05-15", PKPU5 BERKALI PKPU13 ";", ""},
	{"PP 1/1990", "", "Peraturan Pemerintah Nomor 1 Tahun 1990 tentang Gaji " LN("1990", "1") BERKALI
	    "Peraturan Pemerintah Nomor 2 Tahun 1995 tentang Perubahan atas PP 1 tentang Gaji sebagaimana telah "
	    "Diubah dengan PP 9 " LN("1995", "2") ";", ""},
	{"PP 3/2000", "", "Peraturan Pemerintah Nomor 3 Tahun 2000 tentang Tiga;", RAGU "PP 3/2000" TANPA_LN},
	{"PP 6/2023", "", "Peraturan Pemerintah Nomor 6 Tahun 2023 tentang Rencana " LN("2023", "6") ";",
	    RAGU "PP 6/2023: isi register belum pasti, cocokkan dengan naskahnya"},
	{"PMK 62/2023", "2023-12-31", "Peraturan Menteri Keuangan Nomor 62 Tahun 2023 tentang Anggaran "
	    BN("2023", "472") ";", ""},
	{"PMK 62/2023", "", NULL,
	    SALAH "'PMK 62/2023': judul PMK 107/2024 tidak ada; tulislah dasar hukum ini lengkap"},
	/* spellings */
	{"Perpres 81/2010", "", DESAIN, ""},
	{"  perpres   81/2010 ; ", "", DESAIN, ""},
	{"PERPRES 81/2010.", "", DESAIN, ""},
	{"Peraturan Presiden 81/2010", "", DESAIN, ""},
	{"Permenpan 3/2023", "", EVALUASI, RAGU "Permen PANRB 3/2023" TANPA_BN},
	{"Permen PAN-RB 3/2023", "", EVALUASI, RAGU "Permen PANRB 3/2023" TANPA_BN},
	{"PMK 113/pmk.05/2012", "", "Peraturan Menteri Keuangan Nomor 113/PMK.05/2012 tentang Perjalanan Dinas "
	    BN("2012", "678") ";", ""},
	{"Keputusan KPU 21/2022", "", "Keputusan Komisi Pemilihan Umum Nomor 21 Tahun 2022 tentang Hari;", ""},
	{"Kepkpu 6/ORT.04-Kpt/05/KPU/XII/2020", "",
	    "Keputusan Komisi Pemilihan Umum Nomor 6/ORT.04-Kpt/05/KPU/XII/2020 tentang Peta Jalan;", ""},
	{"peraturan bupati contoh 5/2024", "", "Peraturan Bupati Contoh Nomor 5 Tahun 2024 tentang Pasar;", ""},
	/* not in the register */
	{"UU 1/2002", "", NULL, SALAH "'UU 1/2002'; yang mirip: UU 1/2001 (Satu)" LENGKAP},
	{"Perpres 18/2010", "", NULL, SALAH "'Perpres 18/2010'; yang mirip: Perpres 81/2010 (Desain)" LENGKAP},
	{"Perpres 81/2001", "", NULL, SALAH "'Perpres 81/2001'; yang mirip: Perpres 81/2010 (Desain)" LENGKAP},
	{"PP 81/2010", "", NULL, SALAH "'PP 81/2010'; yang mirip: Perpres 81/2010 (Desain)" LENGKAP},
	{"PMK 113/2012", "", NULL, SALAH "'PMK 113/2012'; yang mirip: PMK 113/PMK.05/2012 (Perjalanan Dinas)" LENGKAP},
	{"PKPU 6/2019", "", NULL, SALAH "'PKPU 6/2019'; yang mirip: PKPU 5/2019 (Kampanye), "
	    "PKPU 9/2019 (Perubahan atas PKPU 5), PKPU 13/2019 (Perubahan Kedua atas PKPU 5)" LENGKAP},
	{"PKPU 99/1999", "", NULL, SALAH "'PKPU 99/1999'" LENGKAP},
	{"UU 1/01", "", "UU 1/01", ""},
	/* printed as they stand, which is said */
	{"Perprs 81/2010", "", "Perprs 81/2010",
	    RAGU "'Perprs 81/2010' ditulis apa adanya: 'Perprs' bukan jenis yang dapat disingkat; maksudnya 'Perpres'?"},
	{"Surat Edaran 6/2025", "", "Surat Edaran 6/2025",
	    RAGU "'Surat Edaran 6/2025' ditulis apa adanya: 'Surat Edaran' bukan jenis yang dapat disingkat"},
	/* text */
	{"UU Nomor 1 Tahun 2001", "", "UU Nomor 1 Tahun 2001", ""},
	{"Undang-Undang Nomor 1 Tahun 2001 tentang Satu;", "", "Undang-Undang Nomor 1 Tahun 2001 tentang Satu;", ""},
	{"UU No. 1/2001", "", "UU No. 1/2001", ""},
	{"Keputusan Ketua Nomor 3/KPU/2024", "", "Keputusan Ketua Nomor 3/KPU/2024", ""},
	{"1/2001", "", "1/2001", ""},
	{"UU /2001", "", "UU /2001", ""},
	{"UU x/2001", "", "UU x/2001", ""},
	{"UU 1/2001 dan UU 2/2003", "", "UU 1/2001 dan UU 2/2003", ""},
	{"", "", "", ""},
};

static struct str
tabbed(struct arena *a, const char *bars)
{
	char *p = arena_dup(a, bars, strlen(bars)), *c;

	for (c = p; *c; c++)
		if (*c == '|')
			*c = '\t';
	return str_of(p);
}

static void
assert_messages(struct diag *d, const char *want)
{
	struct buf got = BUF_INIT;

	show_messages(&got, d);
	assert_string_equal(buf_str(&got).p, want);
	buf_release(&got);
}

static void
expand(const struct uji *c, struct registry *r, struct arena *a, struct diag *d)
{
	struct loc loc = {.file = "f", .kind = LOC_LINE, .a = 1, .b = 1};
	struct str s = str_of(c->in);
	struct tanggal day;
	struct acuan acuan;
	int rc = 0;

	if (*c->day)
		assert_true(tanggal_baca(str_of(c->day), &day));
	if (acuan_baca(s, &acuan))
		rc = acuan_urai(d, a, r, &acuan, *c->day ? &day : NULL, loc, &s);
	assert_messages(d, c->messages);
	assert_int_equal(rc, c->out ? 0 : -1);
	if (c->out)
		assert_string_equal(str_dup(a, s).p, c->out);
}

static void
test_expansion(void **state)
{
	struct arena *a = arena_new();
	struct diag *d = diag_new();
	struct registry *r = registry_new(a);

	registry_add(r, d, "small", tabbed(a, small));
	expand(*state, r, a, d);
	diag_free(d);
	arena_free(a);
}

/* Without a register nothing is found, and text stays text. */
static void
test_no_register(void **state)
{
	static const struct uji none[] = {
		{"UU 1/2001", "", NULL, SALAH "'UU 1/2001'" LENGKAP},
		{"Peraturan Bupati Contoh 5/2024", "", "Peraturan Bupati Contoh 5/2024", RAGU "'Peraturan Bupati Contoh 5/2024' "
		    "ditulis apa adanya: 'Peraturan Bupati Contoh' bukan jenis yang dapat disingkat"},
		{"Undang-Undang Nomor 1 Tahun 2001 tentang Satu;", "", "Undang-Undang Nomor 1 Tahun 2001 tentang Satu;", ""},
	};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(none); i++) {
		struct arena *a = arena_new();
		struct diag *d = diag_new();

		expand(&none[i], NULL, a, d);
		diag_free(d);
		arena_free(a);
	}
}

/* Files of the register and their faults. */
struct berkas {
	const char *name, *text;
	const char *rows; /* the ids that are in, a blank between */
	const char *messages;
};

#define MIN "id|type|number|year|title"
#define ID_FORM "'; bentuknya id seperti 'pkpu/8/2019'"

static const struct berkas files[] = {
	{"rows", MIN "\nuu/1/2001|UU|1|2001|Satu\nuu/2/2002|UU|2|2002|Dua\n", "uu/1/2001 uu/2/2002", ""},
	{"columns in any order, CRLF, blank lines, no line end", "title|year|id|number|type\r\n\r\nSatu|2001|uu/1/2001|1|UU",
	    "uu/1/2001", ""},
	{"every column", MIN "|gazette|promulgated|amends|ratifies|revokes|revokes_from|partly_revokes|lapses|confidence|source\n"
	    "uu/1/2001|UU|1|2001|Satu|LN 2001/1; TLN 2|2001-01-01|uu/3/1999,uu/4/1999|perppu/1/2000|uu/5/1999|2002|"
	    "uu/6/1999:Pasal 1, Pasal 2; uu/7/1999:Bab V|2005|high|of here, \"quoted\"\n", "uu/1/2001", ""},
	{"remarks", "# as_of: 2024-12-31\n#as_of: 2023|||\n# catatan: as_of\n" MIN "\n# uu/9/2009\nuu/1/2001|UU|1|2001|Satu\n",
	    "uu/1/2001", ""},
	{"a state that is no day", "# as_of: besok\n" MIN "\nuu/1/2001|UU|1|2001|Satu\n", "uu/1/2001",
	    "f:1:1 register: 'besok' pada as_of; bentuknya tanggal seperti 2024-01-10, atau tahunnya saja"},
	{"remarks alone", "# as_of: 2024-12-31\n", "", "f:1:1 register: baris pertama tidak memuat kolom id, type, number, year, title"},
	{"empty", "", "", "f:1:1 register: baris pertama tidak memuat kolom id, type, number, year, title"},
	{"columns missing", "id|number|year\nuu/1/2001|1|2001\n", "",
	    "f:1:1 register: baris pertama tidak memuat kolom type, title"},
	{"unknown column, one twice", MIN "|gazete|id|\nuu/1/2001|UU|1|2001|Satu|x|y\n", "uu/1/2001",
	    "f:1:27 register: kolom 'gazete' tidak dikenal; maksudnya 'gazette'?\n"
	    "f:1:34 register: kolom 'id' ditulis dua kali"},
	{"column without a name", "id||type|number|year|title\n", "", "f:1:4 register: kolom '' tidak dikenal"},
	{"cells missing and too many", MIN "\nuu/1/2001|UU||2001|\nuu/2/2001|UU|2|2001|Dua|x\nuu/3/2001|UU|3\n", "",
	    "f:2:14 register: kolom 'number' kosong\n"
	    "f:2:20 register: kolom 'title' kosong\n"
	    "f:3:25 register: sel di luar kolom yang bernama\n"
	    "f:4:15 register: kolom 'year' kosong\n"
	    "f:4:15 register: kolom 'title' kosong"},
	{"forms of cells", MIN "|gazette|promulgated|amends|ratifies|revokes|revokes_from|partly_revokes|lapses|confidence\n"
	    "uu 1|UU|1|01|Satu|LN 2001|2001-13-01|uu|uu/1/2001,uu/2/2001|uu/1/2001,|soon|uu/1/2001|x|sure\n", "",
	    "f:2:1 register: 'uu 1' pada kolom 'id" ID_FORM "\n"
	    "f:2:11 register: '01' pada kolom 'year'; bentuknya tahun empat angka\n"
	    "f:2:19 register: 'LN 2001' pada kolom 'gazette'; bentuknya 'LN 2017/182; TLN 6109', 'BN 2019/320', atau '-'\n"
	    "f:2:27 register: '2001-13-01' pada kolom 'promulgated'; bentuknya tanggal seperti 2024-01-10, atau tahunnya saja\n"
	    "f:2:38 register: 'uu' pada kolom 'amends" ID_FORM ", beberapa dipisah koma\n"
	    "f:2:41 register: 'uu/1/2001,uu/2/2001' pada kolom 'ratifies" ID_FORM "\n"
	    "f:2:72 register: 'soon' pada kolom 'revokes_from'; bentuknya tanggal seperti 2024-01-10, atau tahunnya saja\n"
	    "f:2:77 register: 'uu/1/2001' pada kolom 'partly_revokes'; bentuknya 'uu/32/2004:Bab V', beberapa dipisah titik koma\n"
	    "f:2:87 register: 'x' pada kolom 'lapses'; bentuknya tanggal seperti 2024-01-10, atau tahunnya saja\n"
	    "f:2:89 register: 'sure' pada kolom 'confidence'; bentuknya high, medium, atau low"},
	{"forms of gazettes", MIN "|gazette\nuu/1/2001|UU|1|2001|A|LN 2001/1 TLN 2\nuu/2/2001|UU|2|2001|A|XN 2001/1\n"
	    "uu/3/2001|UU|3|2001|A|TLN 0\nuu/4/2001|UU|4|2001|A|LN 2001/0\nuu/5/2001|UU|5|2001|A|TLN 7;LN 2001/6\n",
	    "uu/5/2001",
	    "f:2:23 register: 'LN 2001/1 TLN 2' pada kolom 'gazette'; bentuknya 'LN 2017/182; TLN 6109', 'BN 2019/320', atau '-'\n"
	    "f:3:23 register: 'XN 2001/1' pada kolom 'gazette'; bentuknya 'LN 2017/182; TLN 6109', 'BN 2019/320', atau '-'\n"
	    "f:4:23 register: 'TLN 0' pada kolom 'gazette'; bentuknya 'LN 2017/182; TLN 6109', 'BN 2019/320', atau '-'\n"
	    "f:5:23 register: 'LN 2001/0' pada kolom 'gazette'; bentuknya 'LN 2017/182; TLN 6109', 'BN 2019/320', atau '-'"},
	{"columns count characters", MIN "\nuu/1/2001|UU|1|tahun|Sé\nuu/2/2001|é|2|x|A\n", "",
	    "f:2:16 register: 'tahun' pada kolom 'year'; bentuknya tahun empat angka\n"
	    "f:3:15 register: 'x' pada kolom 'year'; bentuknya tahun empat angka"},
	{"id twice", MIN "\nuu/1/2001|UU|1|2001|A\nuu/2/2001|UU|2|2001|B\nuu/1/2001|UU|3|2001|C\n", "uu/1/2001 uu/2/2001",
	    "f:4:1 register: id 'uu/1/2001' sudah ada di baris 2"},
	{"name twice", MIN "\nuu/1/2001|UU|1|2001|A\nuu/x/2001|UU|1|2001|B\n", "uu/1/2001 uu/x/2001",
	    "f:3:1 register: 'uu/x/2001' dan 'uu/1/2001' sama jenis, nomor, dan tahunnya"},
};

static void
show_rows(struct buf *b, const struct registry *r)
{
	size_t i;

	for (i = 0; i < registry_count(r); i++)
		buf_addf(b, "%s%.*s", i ? " " : "", STRF(registry_at(r, i)->id));
}

static void
test_file(void **state)
{
	const struct berkas *c = *state;
	struct arena *a = arena_new();
	struct diag *d = diag_new();
	struct registry *r = registry_new(a);
	struct buf rows = BUF_INIT;
	int rc = registry_add(r, d, "f", tabbed(a, c->text));

	assert_messages(d, c->messages);
	assert_int_equal(rc, *c->messages ? -1 : 0);
	show_rows(&rows, r);
	assert_string_equal(buf_str(&rows).p, c->rows);
	buf_release(&rows);
	diag_free(d);
	arena_free(a);
}

/* What a row says arrives, and what it leaves out follows. */
static void
test_row(void **state)
{
	struct arena *a = arena_new();
	struct diag *d = diag_new();
	struct registry *r = registry_new(a);
	const struct tanggal before = {2001, 12, 31}, within = {2002, 6, 1}, after = {2002, 12, 31};
	const struct peraturan *p, *q;

	(void)state;
	assert_int_equal(registry_add(r, d, "f", tabbed(a, files[2].text)), 0);
	assert_int_equal(registry_add(r, d, "g", tabbed(a, MIN "|gazette\npp/9/2003|PP|9|2003|Sembilan|LN 2004/5\n")), 0);
	p = registry_find(r, STR("UU"), STR("1"), 2001);
	assert_int_equal(p->ln.tahun * 10 + p->ln.nomor, 20011);
	assert_int_equal(p->tln, 2);
	assert_int_equal(p->mengubah.n, 2);
	assert_true(str_is(p->mengubah.v[1].id, "uu/4/1999"));
	assert_true(str_is(p->menetapkan, "perppu/1/2000"));
	assert_int_equal(p->mencabut.n, 1);
	assert_int_equal(p->mencabut_sebagian.n, 2);
	assert_true(str_is(p->mencabut_sebagian.v[0].bagian, "Pasal 1, Pasal 2"));
	assert_int_equal(p->berlaku.akhir, 20051231);
	assert_int_equal(masa_sudah(p->pencabutan, &before), SUDAH_BELUM);
	assert_int_equal(masa_sudah(p->pencabutan, &within), SUDAH_MUNGKIN);
	assert_int_equal(masa_sudah(p->pencabutan, &after), SUDAH_YA);
	/* promulgated in the year of its gazette; it revokes from then on */
	q = registry_find(r, STR("PP"), STR("9"), 2003);
	assert_int_equal(q->diundangkan.awal, 20040101);
	assert_int_equal(q->pencabutan.akhir, 20041231);
	assert_null(registry_find(r, STR("PP"), STR("9"), 2004));
	assert_null(registry_find(r, STR("pp"), STR("9"), 2003));
	diag_free(d);
	arena_free(a);
}

/* The words of a kind, in full or short, and the type that they mean. */
static void
test_jenis(void **state)
{
	static const char *const v[][2] = {
		{"Undang-Undang", "UU"}, {"UNDANG–UNDANG REPUBLIK INDONESIA", "UU"}, {"uu", "UU"}, {"UU RI", "UU"},
		{"Peraturan Pemerintah Pengganti Undang-Undang", "Perppu"}, {"Perpu", "Perppu"},
		{"Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia", "Permen PANRB"},
		{"Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi", "Permen PANRB"},
		{"Peraturan Menteri PAN-RB", "Permen PANRB"}, {"Permenpan", "Permen PANRB"},
		{"PERATURAN KOMISI PEMILIHAN UMUM", "PKPU"}, {"Peraturan KPU", "PKPU"},
		{"Keputusan Ketua Komisi Pemilihan Umum", "Keputusan KPU"}, {"SK KPU", "Keputusan KPU"},
		{"Keputusan Komisi Pemilihan Umum Kabupaten Contoh", ""}, {"Peraturan Arsip Nasional Republik Indonesia", "Peraturan ANRI"},
		{"Peraturan Bupati Contoh", "Peraturan Bupati Contoh"}, {"Peraturan Bupati", ""}, {"Surat Edaran", ""}, {"", ""},
		{"Undang-Undang Darurat", ""}, {"Permendagri", "Permendagri"}, {"Peraturan Menteri Dalam Negeri", "Permendagri"}, {"PMK", "PMK"},
	};
	struct arena *a = arena_new();
	struct diag *d = diag_new();
	struct registry *r = registry_new(a);
	size_t i;

	(void)state;
	assert_int_equal(registry_add(r, d, "small", tabbed(a, small)), 0);
	for (i = 0; i < COUNT(v); i++)
		if (!str_is(acuan_jenis(a, r, str_of(v[i][0])), v[i][1]))
			fail_msg("%s: %.*s", v[i][0], STRF(acuan_jenis(a, r, str_of(v[i][0]))));
	assert_true(str_is(acuan_jenis(a, NULL, STR("Peraturan KPU")), "PKPU"));
	assert_true(str_is(acuan_jenis(a, NULL, STR("Peraturan Bupati Contoh")), ""));
	assert_int_equal(acuan_tempat(STR("UU")), LEMBARAN_NEGARA);
	assert_int_equal(acuan_tempat(STR("PKPU")), BERITA_NEGARA);
	assert_int_equal(acuan_tempat(STR("Peraturan Bupati Contoh")), TANPA_TERBITAN);
	assert_true(str_is(registry_id(r, a, STR("UU"), STR("77"), 1999), "uu/77/1999"));
	assert_true(str_is(registry_id(r, a, STR("PKPU"), STR("1"), 2014), "pkpu/1/2014"));
	assert_int_equal(registry_id(r, a, STR("TAP"), STR("1"), 1998).n, 0);
	diag_free(d);
	arena_free(a);
}

/* Between two numbers of a gazette stand the days between theirs, with some play; files add up. */
static void
test_masa(void **state)
{
	static const struct {
		const char *nomor;
		unsigned awal, akhir;
	} v[] = {
		{"1", 20200101, 20200215}, {"2", 20200201, 20200201}, {"3", 20200118, 20200314}, {"4", 20200229, 20200229},
		{"5", 20200215, 20201231}, {"6", 20200101, 20201231},
	};
	struct arena *a = arena_new();
	struct diag *d = diag_new();
	struct registry *r = registry_new(a);
	const struct peraturan *p;
	size_t i;

	(void)state;
	assert_int_equal(registry_add(r, d, "f", tabbed(a, MIN "|gazette|promulgated|in_force\n"
	    "p/1/2020|P|1|2020|A|BN 2020/10\np/2/2020|P|2|2020|A|BN 2020/20|2020-02-01\np/3/2020|P|3|2020|A|BN 2020/30\n"
	    "p/4/2020|P|4|2020|A|BN 2020/40|2020-02-29\np/5/2020|P|5|2020|A|BN 2020/50||2021-01-01\np/6/2020|P|6|2020|A\n"
	    "p/7/2020|P|7|2020|A|LN 2020/25|2020-12-24\n")), 0);
	for (i = 0; i < COUNT(v); i++) {
		p = registry_find(r, STR("P"), str_of(v[i].nomor), 2020);
		assert_int_equal(p->diundangkan.awal, v[i].awal);
		assert_int_equal(p->diundangkan.akhir, v[i].akhir);
	}
	assert_int_equal(registry_find(r, STR("P"), STR("5"), 2020)->mulai.awal, 20210101);
	assert_int_equal(registry_find(r, STR("P"), STR("5"), 2020)->pencabutan.awal, 20210101);
	/* what contradicts itself tells nothing */
	assert_int_equal(registry_add(r, d, "g", tabbed(a, MIN "|gazette|promulgated\n"
	    "p/2/2020|P|2|2020|A|BN 2020/20|2020-11-11\n")), 0);
	p = registry_find(r, STR("P"), STR("3"), 2020);
	assert_int_equal(p->diundangkan.awal, 20200101);
	assert_int_equal(p->diundangkan.akhir, 20201231);
	diag_free(d);
	arena_free(a);
}

/* The latest state of several files. */
static void
test_keadaan(void **state)
{
	struct arena *a = arena_new();
	struct diag *d = diag_new();
	struct registry *r = registry_new(a);

	(void)state;
	assert_int_equal(registry_keadaan(r), 0);
	registry_add(r, d, "f", tabbed(a, "# as_of: 2024\n" MIN "\nuu/1/2001|UU|1|2001|Satu\n"));
	assert_int_equal(registry_keadaan(r), 20241231);
	registry_add(r, d, "g", tabbed(a, MIN "\n# as_of: 2025-03-04\nuu/2/2001|UU|2|2001|Dua\n"));
	registry_add(r, d, "h", tabbed(a, "# as_of: 2020-01-01\n" MIN "\nuu/3/2001|UU|3|2001|Tiga\n"));
	assert_int_equal(registry_keadaan(r), 20250304);
	assert_messages(d, "");
	diag_free(d);
	arena_free(a);
}

/* Who revoked what, and how that is known. */
static void
test_pencabut(void **state)
{
	static const struct {
		const char *id;
		struct tanggal pada;
		const char *oleh; /* NULL: nobody */
		bool mungkin, turunan;
	} v[] = {
		{"pp/1/2001", {2005, 1, 1}, "pp/4/2005", false, false},
		{"pp/1/2001", {2004, 12, 31}, NULL, false, false},
		{"pp/99/1990", {2005, 1, 1}, "pp/4/2005", false, false},
		/* an amendment with its base, a base with its last amendment; not with one before it */
		{"pp/2/2002", {2005, 1, 1}, "pp/4/2005", false, true},
		{"pp/5/2006", {2009, 1, 1}, "pp/8/2009", false, true},
		{"pp/6/2007", {2009, 1, 1}, "pp/8/2009", false, true},
		{"pp/7/2008", {2009, 1, 1}, "pp/8/2009", false, false},
		{"pp/9/2010", {2012, 1, 1}, NULL, false, false},
		{"pp/10/2011", {2012, 1, 1}, "pp/12/2012", false, false},
		/* of a year only; then by another on a day */
		{"pp/13/2013", {2014, 6, 1}, "pp/14/2014", true, false},
		{"pp/13/2013", {2014, 12, 31}, "pp/14/2014", false, false},
		/* a part */
		{"pp/15/2015", {2020, 1, 1}, NULL, false, false},
	};
	struct arena *a = arena_new();
	struct diag *d = diag_new();
	struct registry *r = registry_new(a);
	struct tindakan t, *parts;
	size_t i;

	(void)state;
	assert_int_equal(registry_add(r, d, "f", tabbed(a, MIN "|promulgated|amends|revokes|partly_revokes\n"
	    "pp/1/2001|PP|1|2001|A|2001-01-01\npp/2/2002|PP|2|2002|Perubahan atas A|2002-01-01|pp/1/2001\n"
	    "pp/4/2005|PP|4|2005|B|2005-01-01||pp/1/2001,pp/99/1990\n"
	    "pp/5/2006|PP|5|2006|C|2006-01-01\npp/6/2007|PP|6|2007|Perubahan atas C|2007-01-01|pp/5/2006\n"
	    "pp/7/2008|PP|7|2008|Perubahan Kedua atas C|2008-01-01|pp/5/2006\npp/8/2009|PP|8|2009|D|2009-01-01||pp/7/2008\n"
	    "pp/9/2010|PP|9|2010|E|2010-01-01\npp/10/2011|PP|10|2011|Perubahan atas E|2011-01-01|pp/9/2010\n"
	    "pp/12/2012|PP|12|2012|F|2012-01-01||pp/10/2011|pp/9/2010:Pasal 1\n"
	    "pp/13/2013|PP|13|2013|G|2013-01-01\npp/14/2014|PP|14|2014|H|||pp/13/2013\n"
	    "pp/15/2015|PP|15|2015|I|2015-01-01\npp/16/2016|PP|16|2016|J|2016-01-01|||pp/15/2015:Pasal 2; pp/15/2015:Pasal 3\n")), 0);
	for (i = 0; i < COUNT(v); i++) {
		bool found = registry_pencabut(r, a, str_of(v[i].id), &v[i].pada, &t);

		if (found != (v[i].oleh != NULL) || (found && (!str_is(t.oleh->id, v[i].oleh) || t.mungkin != v[i].mungkin ||
		    t.turunan != v[i].turunan)))
			fail_msg("%s (%zu): %s", v[i].id, i, found ? t.oleh->id.p : "nobody");
	}
	assert_int_equal(registry_pencabut_sebagian(r, a, STR("pp/15/2015"), &(struct tanggal){2015, 12, 31}, &parts), 0);
	assert_int_equal(registry_pencabut_sebagian(r, a, STR("pp/15/2015"), NULL, &parts), 2);
	assert_true(str_is(parts[1].bagian, "Pasal 3"));
	diag_free(d);
	arena_free(a);
}

/* The office's own file corrects and adds; two names for one are seen across files. */
static void
test_second_file(void **state)
{
	static const struct uji after[] = {
		{"PP 3/2000", "", "Peraturan Pemerintah Nomor 3 Tahun 2000 tentang Tiga " LN_TLN("2000", "3", "4000") ";", ""},
		{"UU 1/2001", "", UU1 BERKALI "Undang-Undang Nomor 9 Tahun 2024 tentang Perubahan Ketiga atas UU 1 "
		    LN("2024", "9") ";", ""},
	};
	struct arena *a = arena_new();
	struct diag *d = diag_new();
	struct registry *r = registry_new(a);
	size_t n, i;

	(void)state;
	assert_int_equal(registry_add(r, d, "small", tabbed(a, small)), 0);
	n = registry_count(r);
	assert_int_equal(registry_add(r, d, "own", tabbed(a, HEAD
	    "pp/3/2000|PP|3|2000|Tiga|LN 2000/3; TLN 4000|||\n"
	    "uu/9/2024|UU|9|2024|Perubahan Ketiga atas UU 1|LN 2024/9||uu/1/2001|\n")), 0);
	assert_int_equal(registry_count(r), n + 1);
	for (i = 0; i < COUNT(after); i++)
		expand(&after[i], r, a, d);
	assert_int_equal(registry_add(r, d, "more", tabbed(a, MIN "\nuu/satu/2001|UU|1|2001|Satu\n")), -1);
	assert_messages(d, "more:2:1 register: 'uu/satu/2001' dan 'uu/1/2001' sama jenis, nomor, dan tahunnya");
	diag_free(d);
	arena_free(a);
}

/* The register that comes with the program: no fault, every amended one is there. */
static void
test_own_register(void **state)
{
	const char *dir = getenv("RULES") ? getenv("RULES") : "src/rules";
	struct arena *a = arena_new();
	struct diag *d = diag_new();
	struct registry *r = registry_new(a);
	const struct peraturan **v;
	size_t i, amended = 0, amending = 0;
	struct str text;
	const char *file = str_printf(a, "%s/regulations.tsv", dir).p;

	(void)state;
	assert_int_equal(read_text(d, a, file, &text), 0);
	assert_int_equal(registry_add(r, d, file, text), 0);
	assert_messages(d, "");
	assert_true(registry_count(r) > 700);
	assert_true(registry_keadaan(r) >= 20250101);
	for (i = 0; i < registry_count(r); i++) {
		const struct peraturan *p = registry_at(r, i);

		assert_ptr_equal(registry_find(r, p->jenis, p->nomor, p->tahun), p);
		amended += registry_amendments(r, a, p, &v);
		amending += p->mengubah.n;
	}
	assert_int_equal(amended, amending);
	diag_free(d);
	arena_free(a);
}

int
main(void)
{
	static struct CMUnitTest tests[COUNT(cases) + COUNT(files) + 8];
	static const struct CMUnitTest others[] = {
		cmocka_unit_test(test_no_register), cmocka_unit_test(test_row), cmocka_unit_test(test_second_file),
		cmocka_unit_test(test_own_register), cmocka_unit_test(test_jenis), cmocka_unit_test(test_masa),
		cmocka_unit_test(test_keadaan), cmocka_unit_test(test_pencabut),
	};
	size_t n = 0, i;

	for (i = 0; i < COUNT(cases); i++)
		tests[n++] = (struct CMUnitTest){.name = cases[i].in, .test_func = test_expansion,
		    .initial_state = (void *)(uintptr_t)&cases[i]};
	for (i = 0; i < COUNT(files); i++)
		tests[n++] = (struct CMUnitTest){.name = files[i].name, .test_func = test_file,
		    .initial_state = (void *)(uintptr_t)&files[i]};
	for (i = 0; i < COUNT(others); i++)
		tests[n++] = others[i];
	return _cmocka_run_group_tests("acuan", tests, n, NULL, NULL);
}
