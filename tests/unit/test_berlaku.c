/*
 * Citations against the register: a decree of a day and what it cites, and
 * the findings that come of it. Registers are written with '|' between the
 * cells. What is right must be met with silence: that is half of the cases.
 */
#include "lint_test.h"

#include "decree/acuan.h"

#define HEAD "id|type|number|year|title|gazette|promulgated|in_force|amends|ratifies|revokes|revokes_from|partly_revokes|" \
    "lapses|confidence|source\n"

#define UU(n, y) "Undang-Undang Nomor " n " Tahun " y
#define PP(n, y) "Peraturan Pemerintah Nomor " n " Tahun " y
#define PKPU(n, y) "Peraturan Komisi Pemilihan Umum Nomor " n " Tahun " y
#define PERMEN(n, y) "Peraturan Menteri Dalam Negeri Nomor " n " Tahun " y
#define KPT "Keputusan Komisi Pemilihan Umum Nomor "

static const char small[] = "# as_of: 2023-12-31\n" HEAD
    /* amended twice, then revoked; the law that replaces it is not in force at once */
    "uu/1/2001|UU|1|2001|Satu|LN 2001/10; TLN 4001|2001-02-03\n"
    "uu/2/2003|UU|2|2003|Perubahan atas " UU("1", "2001") " tentang Satu|LN 2003/20; TLN 4100|2003-04-05||uu/1/2001\n"
    "uu/3/2005|UU|3|2005|Perubahan Kedua atas " UU("1", "2001") " tentang Satu|LN 2005/30; TLN 4200|2005-06-07||uu/1/2001\n"
    "uu/4/2010|UU|4|2010|Empat|LN 2010/40; TLN 4300|2010-01-01|2011-01-01|||uu/1/2001\n"
    /* a Perppu that amends, and its law */
    "uu/5/2011|UU|5|2011|Lima|LN 2011/1; TLN 5001|2011-01-01\n"
    "perppu/1/2012|Perppu|1|2012|Perubahan atas " UU("5", "2011") " tentang Lima|LN 2012/1; TLN 5100|2012-03-01||uu/5/2011\n"
    "uu/6/2012|UU|6|2012|Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2012 tentang Perubahan atas "
    UU("5", "2011") " tentang Lima Menjadi Undang-Undang|LN 2012/2; TLN 5200|2012-08-01||uu/5/2011|perppu/1/2012\n"
    /* a law of many subjects, and one that takes a part away */
    "uu/7/2013|UU|7|2013|Cipta|LN 2013/7; TLN 5300|2013-01-01||uu/8/2008\n"
    "uu/8/2008|UU|8|2008|Delapan|LN 2008/8; TLN 4800|2008-01-01\n"
    "uu/9/2014|UU|9|2014|Sembilan|LN 2014/9; TLN 5400|2014-01-01||||||uu/8/2008:Pasal 5\n"
    /* of PP: one source only, revoked in a year, by a revocation that names the last amendment */
    "pp/1/2006|PP|1|2006|Gaji|LN 2006/1; TLN 4600|2006-01-01\n"
    "pp/2/2007|PP|2|2007|Perubahan atas " PP("1", "2006") " tentang Gaji|LN 2007/2; TLN 4700|2007-01-01||pp/1/2006||||||medium\n"
    "pp/3/2015|PP|3|2015|Gaji Baru|LN 2015/3; TLN 5500|2015-05-05||||pp/2/2007,pp/99/1999|||||https://contoh.go.id/pp-3\n"
    "pp/4/2016|PP|4|2016|Empat PP|TLN 5600|2016-01-01\n"
    "pp/5/2017|PP|5|2017|Lima PP||2017\n"
    "pp/6/2018|PP|6|2018|Enam PP|LN 2018/6; TLN 6200|||||pp/5/2017\n"
    /* ministers and KPU */
    "permendagri/1/2010|Permendagri|1|2010|Rencana 2010-2014|BN 2010/1|2010-01-01|||||||2014\n"
    "permendagri/2/2011|Permendagri|2|2011|Anggaran 2012|BN 2011/2|2011-01-01|||||||2012-12-31|medium\n"
    "permendagri/3/2012|Permendagri|3|2012|Dugaan||2012-01-01||||||||low\n"
    "pkpu/1/2014|PKPU|1|2014|Tata Kerja|BN 2014/1|2014-01-01\n"
    "pkpu/2/2015|PKPU|2|2015|Perubahan atas " PKPU("1", "2014") " tentang Tata Kerja|BN 2015/20|2015-05-05||pkpu/1/2014\n"
    "pkpu/3/2016|PKPU|3|2016|Perubahan Kedua atas " PKPU("1", "2014") " tentang Tata Kerja|BN 2016/30|||pkpu/1/2014\n"
    "pkpu/4/2019|PKPU|4|2019|Kampanye, Dana, dan Audit|BN 2019/4|2019-01-01\n"
    /* the day follows from the numbers around it */
    "pkpu/5/2020|PKPU|5|2020|Sebelum|BN 2020/100|2020-06-01\n"
    "pkpu/6/2020|PKPU|6|2020|Perubahan atas " PKPU("4", "2019") " tentang Kampanye, Dana, dan Audit|BN 2020/200|||pkpu/4/2019\n"
    "kepkpu/12/PR.01-Kpt/05/KPU/V/2018|Keputusan KPU|12/PR.01-Kpt/05/KPU/V/2018|2018|Rencana\n"
    "kepkpu/8/2022|Keputusan KPU|8|2022|Pedoman\n";

#define LN(y, n, t) " (Lembaran Negara Republik Indonesia Tahun " y " Nomor " n \
    ", Tambahan Lembaran Negara Republik Indonesia Nomor " t ")"
#define BN(y, n) " (Berita Negara Republik Indonesia Tahun " y " Nomor " n ")"
#define SEKALI " sebagaimana telah diubah dengan "
#define BERKALI " sebagaimana telah beberapa kali diubah terakhir dengan "

#define UU1 UU("1", "2001") " tentang Satu" LN("2001", "10", "4001")
#define UU2 UU("2", "2003") " tentang Perubahan atas " UU("1", "2001") " tentang Satu" LN("2003", "20", "4100")
#define UU3 UU("3", "2005") " tentang Perubahan Kedua atas " UU("1", "2001") " tentang Satu" LN("2005", "30", "4200")
#define UU4 UU("4", "2010") " tentang Empat" LN("2010", "40", "4300")
#define UU5 UU("5", "2011") " tentang Lima" LN("2011", "1", "5001")
#define PERPPU1 "Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2012 tentang Perubahan atas " UU("5", "2011") \
    " tentang Lima"
#define UU6 UU("6", "2012") " tentang Penetapan " PERPPU1 " menjadi Undang-Undang" LN("2012", "2", "5200")
#define UU8 UU("8", "2008") " tentang Delapan" LN("2008", "8", "4800")
#define PP1 PP("1", "2006") " tentang Gaji" LN("2006", "1", "4600")
#define PP2 PP("2", "2007") " tentang Perubahan atas " PP("1", "2006") " tentang Gaji" LN("2007", "2", "4700")
#define PKPU1 PKPU("1", "2014") " tentang Tata Kerja" BN("2014", "1")
#define PKPU2 PKPU("2", "2015") " tentang Perubahan atas " PKPU("1", "2014") " tentang Tata Kerja" BN("2015", "20")
#define PKPU3 PKPU("3", "2016") " tentang Perubahan Kedua atas " PKPU("1", "2014") " tentang Tata Kerja" BN("2016", "30")
#define PKPU4 PKPU("4", "2019") " tentang Kampanye, Dana, dan Audit" BN("2019", "4")
#define PKPU6 PKPU("6", "2020") " tentang Perubahan atas " PKPU("4", "2019") " tentang Kampanye, Dana, dan Audit" BN("2020", "200")

/*
 * The day of the decree ("": none), an item of Mengingat, and the findings:
 * "level id: words", one a line, "words" being some that stand in the message.
 */
struct kasus {
	const char *hari, *butir, *want;
};

static const struct kasus mengingat[] = {
	/* not amended yet, once, twice; the day itself counts */
	{"4 April 2003", UU1 ";", ""},
	{"5 April 2003", UU1 SEKALI UU2 ";", ""},
	{"6 Juni 2005", UU1 ", sebagaimana telah diubah dengan " UU2 ";", ""},
	{"7 Juni 2005", UU1 BERKALI UU3 ";", ""},
	{"7 Juni 2005", UU1 " sebagaimana telah beberapa kali diubah, terakhir dengan " UU3 ";", ""},
	{"5 April 2003", UU1 ";", "warning amend-is-latest: tambahkan \"sebagaimana telah diubah dengan " UU2 "\""},
	{"7 Juni 2005", UU1 ";", "warning amend-is-latest: tambahkan \"sebagaimana telah beberapa kali diubah terakhir dengan " UU3},
	{"7 Juni 2005", UU1 SEKALI UU2 ";", "error amend-is-latest: bukan " UU("2", "2003") ", tetapi " UU("3", "2005")},
	/* the wrong formula for the number of amendments */
	{"7 Juni 2005", UU1 SEKALI UU3 ";", "error amend-ordinal-agrees: perubahan ke-2"},
	{"5 April 2003", UU1 BERKALI UU2 ";", "error amend-ordinal-agrees: perubahan yang pertama"},
	{"7 Juni 2005", UU1 " sebagaimana telah diubah terakhir dengan " UU3 ";", "error amend-many: "},
	{"5 April 2003", UU1 " sebagaimana diubah oleh " UU2 ";", "error amend-once: "},
	{"7 Juni 2005", UU1 " sebagaimana diubah dengan " UU2 ", terakhir diubah dengan " UU3 ";", "error amend-many: "},
	/* an amendment newer than the register, and one that it does not know */
	{"1 Januari 2009", UU1 BERKALI UU("9", "2008") " tentang Perubahan Ketiga atas " UU("1", "2001") " tentang Satu"
	    LN("2008", "9", "4900") ";", ""},
	{"1 Januari 2009", UU1 SEKALI UU("9", "2002") " tentang Perubahan atas " UU("1", "2001") " tentang Satu"
	    LN("2002", "9", "4900") ";", "error amend-is-latest: bukan " UU("9", "2002")},
	/* alone */
	{"5 April 2003", UU2 ";", "warning amend-cite-parent: sebutlah \"" UU1 SEKALI UU2 "\""},
	{"5 April 2003", UU("77", "2002") " tentang Perubahan atas " UU("66", "2000") " tentang X" LN("2002", "7", "7") ";",
	    "warning amend-cite-parent: sebutlah " UU("66", "2000") ", lalu \"sebagaimana telah diubah dengan " UU("77", "2002")},
	/* revoked: when the one that revokes is in force */
	{"31 Desember 2010", UU1 BERKALI UU3 ";", ""},
	{"1 Januari 2011", UU1 BERKALI UU3 ";", "warning mengingat-in-force: sejak 1 Januari 2011 dengan " UU4},
	{"1 Januari 2011", UU1 SEKALI UU4 ";", "warning mengingat-in-force: tidak diubah, tetapi dicabut dengan " UU("4", "2010")},
	{"31 Desember 2010", UU4 ";", "error mengingat-not-repealed: baru berlaku 1 Januari 2011"},
	{"1 Januari 2011", UU4 ";", ""},
	{"", UU1 BERKALI UU3 ";", "warning mengingat-in-force: "},
	/* without a row of its own; through its amendment; as an amendment of it */
	{"4 Mei 2015", PP("99", "1999") " tentang Lama" LN("1999", "1", "1") ";", ""},
	{"5 Mei 2015", PP("99", "1999") " tentang Lama" LN("1999", "1", "1") ";",
	    "warning mengingat-in-force: ; sumber: https://contoh.go.id/pp-3"},
	{"5 Mei 2015", PP1 SEKALI PP2 ";", "info mengingat-in-force: karena perubahannya yang terakhir dicabut"},
	/* in a year, nobody knows when */
	{"1 Juli 2018", PP("5", "2017") " tentang Lima PP" LN("2017", "5", "5") ";", "info mengingat-in-force: harinya tidak ada"},
	{"31 Desember 2018", PP("5", "2017") " tentang Lima PP" LN("2017", "5", "5") ";", "warning mengingat-in-force: dalam tahun 2018"},
	{"1 Juli 2016", PKPU1 SEKALI PKPU2 ";", "info amend-is-latest: mungkin telah diubah dengan " PKPU("3", "2016")},
	{"1 Juli 2016", PKPU1 BERKALI PKPU3 ";", ""},
	{"31 Desember 2015", PKPU1 SEKALI PKPU2 ";", ""},
	/* the gazette tells that it was not before June */
	{"1 Mei 2020", PKPU4 ";", ""},
	{"1 Juli 2020", PKPU4 ";", "info amend-is-latest: mungkin"},
	{"1 Mei 2020", PKPU4 SEKALI PKPU6 ";", "error mengingat-no-self: antara 18 Mei 2020 dan 31 Desember 2020"},
	/* one source only: softer */
	{"1 Juli 2007", PP1 ";", "info amend-is-latest: menurut register, "},
	{"1 Juli 2007", PP1 SEKALI PP("9", "2006") ";", "warning amend-is-latest: menurut register, yang terakhir bukan " PP("9", "2006")
	    "\ninfo mengingat-ln-tln: "},
	{"1 Juli 2007", PP1 SEKALI PP("2", "2007") " tentang Perubahan atas " PP("1", "2006") " tentang Gaji" LN("2007", "3", "4700")
	    ";", "warning mengingat-ln-value: menurut register, "},
	{"1 Juli 2007", PP1 SEKALI PP("2", "2007") " tentang Perubahan atas " PP("1", "2006") " tentang Upah" LN("2007", "2", "4700")
	    ";", "warning mengingat-title-exact: tertulis \"tentang Upah\", pada judul " PP("2", "2007") " \"tentang Gaji\""},
	/* Perppu */
	{"1 Maret 2012", UU5 SEKALI PERPPU1 LN("2012", "1", "5100") ";", ""},
	{"1 Agustus 2012", UU5 SEKALI UU6 ";", ""},
	{"1 Agustus 2012", UU5 SEKALI PERPPU1 LN("2012", "1", "5100") ";", "warning amend-perppu-law: " UU("6", "2012")},
	{"1 Agustus 2012", UU5 SEKALI UU("6", "2012") " tentang Penetapan " PERPPU1 LN("2012", "2", "5200") ";",
	    "warning amend-perppu-law: tanpa \"menjadi Undang-Undang\""},
	{"1 Agustus 2012", UU6 ";", "warning amend-cite-parent: " UU("5", "2011")},
	/* what is no amendment, and a law that amends under another name */
	{"1 Januari 2013", UU8 SEKALI UU("7", "2013") " tentang Cipta" LN("2013", "7", "5300") ";", ""},
	{"1 Januari 2014", UU8 SEKALI UU("9", "2014") " tentang Sembilan" LN("2014", "9", "5400") ";",
	    "warning amend-title-says-perubahan: yang dicabutnya hanya Pasal 5"},
	{"1 Januari 2010", UU8 SEKALI UU("88", "2009") " tentang Lain" LN("2009", "8", "4888") ";", ""},
	{"1 Januari 2010", PP1 SEKALI PP("88", "2009") " tentang Lain" LN("2009", "8", "4888") ";",
	    "warning amend-title-says-perubahan: berjudul \"Lain\", jadi bukan perubahan"},
	{"7 Juni 2005", PP("77", "2001") " tentang X" LN("2001", "7", "4007") SEKALI UU2 ";",
	    "warning amend-title-says-perubahan: mengubah " UU("1", "2001") ", bukan " PP("77", "2001")},
	{"1 Januari 2014", UU8 SEKALI UU("7", "2013") " tentang Cipta" LN("2013", "7", "5300") ";",
	    "info mengingat-partly-revoked: Pasal 5 dicabut dengan " UU("9", "2014")},
	/* later than the decree */
	{"4 April 2003", UU1 SEKALI UU2 ";", "error mengingat-no-self: diundangkan 5 April 2003"},
	{"4 April 2003", UU("1", "2004") " tentang X" LN("2004", "1", "1") ";", "error mengingat-no-self: lebih baru"},
	{"4 April 2003", UU("9", "2003") " tentang X" LN("2003", "1", "1") ";", ""},
	/* gazettes */
	{"1 Januari 2002", UU("1", "2001") " tentang Satu;", "error mengingat-ln-tln: tanpa \"(Lembaran Negara"},
	{"1 Januari 2002", UU("1", "2001") " tentang Satu (Lembaran Negara Republik Indonesia Tahun 2001 Nomor 10);",
	    "error mengingat-ln-tln: tanpa \"Tambahan Lembaran Negara Republik Indonesia Nomor 4001\""},
	{"1 Januari 2002", UU("1", "2001") " tentang Satu" LN("2001", "10", "4010") ";",
	    "error mengingat-ln-value: \"Tambahan Lembaran Negara Republik Indonesia Nomor 4010\" → \"Tambahan"},
	{"1 Januari 2002", UU("1", "2001") " tentang Satu" LN("2002", "10", "4001") ";", "error mengingat-ln-value: Tahun 2001 Nomor 10\""},
	{"1 Januari 2002", UU("66", "2000") " tentang X;", "info mengingat-ln-tln: tidak ada dalam register"},
	{"1 Januari 2002", UU("66", "2000") " tentang X (Lembaran Negara Republik Indonesia Tahun 2000 Nomor 6);", ""},
	{"1 Januari 2017", PP("4", "2016") " tentang Empat PP;", "info mengingat-ln-tln: tidak ada dalam register"},
	{"1 Januari 2017", PP("4", "2016") " tentang Empat PP (Lembaran Negara Republik Indonesia Tahun 2016 Nomor 4);",
	    "error mengingat-ln-tln: Nomor 5600"},
	{"1 Januari 2011", "Peraturan Presiden Nomor 5 Tahun 2010 tentang X;", ""},
	{"1 Januari 2011", "Peraturan Presiden Nomor 5 Tahun 2010 tentang X (Lembaran Negara Republik Indonesia Tahun 2010 Nomor 5);", ""},
	{"31 Desember 2014", PKPU("1", "2014") " tentang Tata Kerja;", "error mengingat-bn: tanpa \"(Berita Negara"},
	{"31 Desember 2014", PERMEN("9", "2013") " tentang X;", "info mengingat-bn: tidak ada dalam register"},
	{"31 Desember 2014", PERMEN("9", "2003") " tentang X;", ""},
	{"31 Desember 2014", "Peraturan Direktur Jenderal Perbendaharaan Nomor PER-5/PB/2014 tentang X;", ""},
	{"31 Desember 2014", "Peraturan Daerah Provinsi Banten Nomor 5 Tahun 2013 tentang X;", ""},
	{"31 Desember 2022", KPT "8 Tahun 2022 tentang Pedoman;", ""},
	{"5 April 2003", UU("1", "2001") " tentang Satu" SEKALI UU("2", "2003") " tentang Perubahan atas " UU("1", "2001")
	    " tentang Satu" LN("2001", "10", "4001") ";", "error mengingat-ln-placement: milik " UU("1", "2001") ", bukan " UU("2", "2003")},
	/* names: case, dashes and commas aside */
	{"1 Januari 2002", UU("1", "2001") " tentang SATU" LN("2001", "10", "4001") ";", ""},
	{"1 Januari 2020", PKPU("4", "2019") " tentang Kampanye, Dana dan Audit" BN("2019", "4") ";", ""},
	{"1 Januari 2014", PERMEN("1", "2010") " tentang Rencana 2010 – 2014" BN("2010", "1") ";", ""},
	{"1 Januari 2020", PKPU("4", "2019") " tentang Kampanye, Dana, serta Audit" BN("2019", "4") ";",
	    "error mengingat-title-exact: tertulis \"Dana, serta Audit\", pada judul " PKPU("4", "2019") " \"Dana, dan Audit\""},
	{"1 Januari 2020", PKPU("4", "2019") BN("2019", "4") ";", "error mengingat-title-exact: tanpa judulnya"},
	{"1 Januari 2014", PERMEN("3", "2012") " tentang Kepastian (Berita Negara Republik Indonesia Tahun 2012 Nomor 3);", ""},
	/* periods */
	{"31 Desember 2014", PERMEN("1", "2010") " tentang Rencana 2010-2014" BN("2010", "1") ";", ""},
	{"1 Januari 2015", PERMEN("1", "2010") " tentang Rencana 2010-2014" BN("2010", "1") ";", "warning mengingat-lapsed: tahun 2014"},
	{"1 Januari 2013", PERMEN("2", "2011") " tentang Anggaran 2012" BN("2011", "2") ";", "info mengingat-lapsed: 31 Desember 2012"},
	{"", PERMEN("1", "2010") " tentang Rencana 2010-2014" BN("2010", "1") ";", ""},
	/* numbers of decrees of KPU */
	{"1 Januari 2019", KPT "12/PR.01-Kpt/05/KPU/V/2018 tentang Rencana;", ""},
	{"1 Januari 2019", KPT "12 Tahun 2018 tentang Rencana;", "error kpu-number-cited-as-issued: 12/PR.01-Kpt/05/KPU/V/2018\""},
	{"1 Januari 2019", KPT "12 Tahun 2018 tentang Lain Sama Sekali;", ""},
	{"1 Januari 2019", KPT "12/PR.01-Kpt/05 /KPU/V/2018 tentang Rencana;", "warning kpu-number-kpt: → \"12/PR.01-Kpt/05/KPU/V/2018\""},
	{"1 Januari 2019", KPT "12/PR.1-Kpt/05/KPU/V/2018 tentang Lain;", "warning kpu-number-kpt: "},
	{"1 Januari 2019", "Keputusan Komisi Pemilihan Umum Kabupaten Batang Nomor 5/HK.03.1-Kpt/3325/KPU-Kab/I/2018 tentang A;", ""},
	{"1 Januari 2019", "Keputusan Sekretaris Jenderal Komisi Pemilihan Umum Nomor 220/PR.01.2-Kpt/SJ/IV/2018 tentang A;", ""},
	{"1 Januari 2019", KPT "15/Kpts/KPU/TAHUN 2016 tentang A;", ""},
	{"1 Januari 2019", KPT "15 Tahun 2016 tentang A;", "info kpu-number-kpts: 15/Kpts/KPU/TAHUN 2016"},
	/* no legal bases */
	{"1 Januari 2019", "Surat Menteri Keuangan Nomor S-1/MK.02/2018 tanggal 4 Maret 2018 hal X;", "error mengingat-equal-or-higher: S-1"},
	{"1 Januari 2019", "Surat Ketua Komisi Pemilihan Umum Nomor 47/PW.01/10/2018 tanggal 18 Januari 2018;", ""},
	{"1 Januari 2019", "Surat Keputusan Bupati Nomor 5 Tahun 2018;", ""},
	{"1 Januari 2019", "Hasil rapat pleno tanggal 7 April 2018;", "error mengingat-equal-or-higher: Hasil rapat pleno"},
	{"1 Januari 2019", "DIPA Nomor SP DIPA-076.01.2.656567/2019;", "error mengingat-equal-or-higher: DIPA"},
	{"1 Januari 2019", "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;", ""},
	/* itself */
	{"1 Januari 2019", "Keputusan Komisi Pemilihan Umum Kabupaten Batang Nomor 7 Tahun 2019 tentang A;",
	    "error mengingat-no-self: Keputusan ini sendiri"},
	{"1 Januari 2019", "Keputusan Komisi Pemilihan Umum Kabupaten Banyumas Nomor 7 Tahun 2019 tentang A;", ""},
};

/* Elsewhere: the day, the part, its text, the findings. */
static const struct {
	const char *hari;
	enum letak letak;
	const char *teks, *want;
} sebutan[] = {
	{"1 Januari 2011", LETAK_MENIMBANG, "bahwa berdasarkan " UU("1", "2001") " tentang Satu, perlu;",
	    "warning mengingat-in-force: " UU4},
	{"31 Desember 2010", LETAK_MENIMBANG, "bahwa berdasarkan " UU("1", "2001") " tentang Satu, perlu;", ""},
	{"1 Januari 2011", LETAK_MEMPERHATIKAN, "Pelaksanaan UU No. 1/2001 dan UU No. 1 Tahun 2001;", "warning mengingat-in-force: "},
	{"5 Mei 2015", LETAK_DIKTUM, "Biaya menurut PP 1/2006 ditanggung.", "info mengingat-in-force: "},
	{"1 Januari 2011", LETAK_LAMPIRAN, "Dasar: UU 1/2001.", "info mengingat-in-force: "},
	{"1 Januari 2011", LETAK_MENIMBANG, "bahwa " UU("1", "2001") " telah dicabut dengan " UU("4", "2010") ";", ""},
	{"7 Juni 2005", LETAK_MENIMBANG, "bahwa berdasarkan " UU("1", "2001") " tentang Satu" SEKALI UU("2", "2003") ", perlu;",
	    "warning amend-is-latest: " UU("3", "2005")},
	{"7 Juni 2005", LETAK_MENIMBANG, "bahwa berdasarkan " UU("1", "2001") " tentang Satu, perlu;", ""},
	{"7 Juni 2005", LETAK_DIKTUM, "sesuai " UU("1", "2001") " sebagaimana telah diubah terakhir dengan " UU("3", "2005") ".",
	    "error amend-many: "},
	/* what orders the decree stands in Mengingat, which has UU 8/2001 */
	{"1 Januari 2013", LETAK_MENIMBANG, "bahwa untuk melaksanakan Pasal 5 ayat (1) dan Pasal 6 huruf a " UU("4", "2010") ", perlu;",
	    "warning menimbang-cited-in-mengingat: " UU("4", "2010")},
	{"1 Januari 2013", LETAK_MENIMBANG, "bahwa untuk melaksanakan ketentuan " UU("4", "2010") ", perlu;",
	    "warning menimbang-cited-in-mengingat: "},
	{"1 Januari 2013", LETAK_MENIMBANG, "bahwa untuk melaksanakan Pasal 5 " UU("8", "2001") ", perlu;", ""},
	{"1 Januari 2013", LETAK_MENIMBANG, "bahwa untuk melaksanakan Pasal 5 UU 8/2001, perlu;", ""},
	{"1 Januari 2013", LETAK_MENIMBANG, "bahwa memperhatikan " UU("4", "2010") " tentang Empat, perlu;", ""},
	{"1 Januari 2013", LETAK_MENIMBANG, "bahwa untuk melaksanakan Surat Bupati Nomor 5/2012, perlu;", ""},
	/* revoking */
	{"1 Januari 2013", LETAK_DIKTUM, "Pada saat Keputusan ini mulai berlaku, Keputusan Komisi Pemilihan Umum Kabupaten Batang "
	    "Nomor 1 Tahun 2012 tentang A dicabut dan dinyatakan tidak berlaku.", ""},
	{"1 Januari 2013", LETAK_DIKTUM, "Berdasarkan " UU("4", "2010") ", Keputusan Nomor 1 Tahun 2012 tentang A dicabut.", ""},
	{"1 Januari 2013", LETAK_DIKTUM, "Mencabut Keputusan Komisi Pemilihan Umum Provinsi Banten Nomor 1 Tahun 2012 tentang A.",
	    "error cabut-power: Provinsi Banten"},
	{"1 Januari 2013", LETAK_DIKTUM, "Mencabut Keputusan Sekretaris Komisi Pemilihan Umum Kabupaten Batang Nomor 1 Tahun 2012.", ""},
	{"1 Januari 2013", LETAK_DIKTUM, "Peraturan Bupati Batang Nomor 5 Tahun 2010 tentang A; dan " PKPU("1", "2012")
	    " tentang B, dicabut dan dinyatakan tidak berlaku.", "error cabut-power: Bupati\nerror cabut-power: Komisi Pemilihan Umum"},
	{"1 Januari 2013", LETAK_DIKTUM, UU("8", "2001") " tentang Dasar dicabut dan dinyatakan tidak berlaku.",
	    "error mengingat-not-repealed: (Diktum KESATU)\nerror cabut-power: "},
	{"31 Desember 2010", LETAK_DIKTUM, "Menarik kembali: " UU("4", "2010") " ditarik kembali dan dinyatakan tidak berlaku.",
	    "error cabut-power: "},
};

static struct registry *
read_small(struct arena *a, struct diag *d)
{
	char *p = arena_dup(a, small, strlen(small)), *c;
	struct registry *r = registry_new(a);

	for (c = p; *c; c++)
		if (*c == '|')
			*c = '\t';
	assert_int_equal(registry_add(r, d, "small", str_of(p)), 0);
	return r;
}

static void
add(struct arena *a, struct daftar *list, const char *label, const char *text)
{
	struct loc loc = {.file = "uji", .kind = LOC_LINE, .a = 1 + (unsigned)list->n, .b = 1};

	list->v = arena_grow(a, list->v, list->n, &list->cap, sizeof *list->v);
	list->v[list->n++] = (struct butir){.label = str_of(label), .text = str_of(text), .loc = loc};
}

static struct decree
keputusan(const char *hari)
{
	return (struct decree){
		.lembaga = {STR("KOMISI PEMILIHAN UMUM KABUPATEN BATANG"), {0}},
		.nomor = {STR("7"), {0}},
		.tahun = {STR("2019"), {0}},
		.tanggal = {str_of(hari), {.file = "uji", .kind = LOC_LINE, .a = 9, .b = 1}},
		.loc = {.file = "uji"},
	};
}

/* The rules of citations. */
static bool
is_ours(const struct message *m)
{
	size_t no;

	for (no = R_MENGINGAT_IN_FORCE; no <= R_CABUT_NOT_YET; no++)
		if (strcmp(m->rule->id, rules[no].id) == 0)
			return no != R_REGISTER_DATE && no != R_KPU_CORE_BASES && no != R_MENGINGAT_TWO_KINDS;
	return false;
}

/* "level id: words" of a line of `want` among the messages. */
static bool
is_said(struct arena *a, const struct message *m, size_t n, struct str want)
{
	struct str level = str_cut(&want, ' '), id = str_cut(&want, ':'), words = str_trim(want);
	size_t i;

	for (i = 0; i < n; i++)
		if (str_is(level, level_name(m[i].level)) && str_is(id, m[i].rule->id) && str_has(m[i].arg, str_dup(a, words).p))
			return true;
	return false;
}

/* Whether the messages are those of `want`, in any order; shown when they are not. */
static bool
found(struct diag *d, struct arena *a, const char *text, const char *want)
{
	size_t n, i, ours = 0, wanted = 0;
	const struct message *m = diag_sorted(d, &n);
	struct str rest = str_of(want);
	bool ok = true;

	for (i = 0; i < n; i++)
		ours += is_ours(&m[i]);
	for (; rest.n; wanted++)
		ok = is_said(a, m, n, str_cut(&rest, '\n')) && ok;
	if (ok && ours == wanted)
		return true;
	print_error("%s\n  wanted %s\n", text, want);
	for (i = 0; i < n; i++)
		if (is_ours(&m[i]))
			print_error("  got    %s %s: %.*s\n", level_name(m[i].level), m[i].rule->id, STRF(m[i].arg));
	return false;
}

static void
test_mengingat(void **state)
{
	size_t i, bad = 0;

	(void)state;
	for (i = 0; i < COUNT(mengingat); i++) {
		struct arena *a = arena_new();
		struct diag *d = diag_new();
		struct decree k = keputusan(mengingat[i].hari);
		struct lint_dengan dengan = {.jenis = JENIS_ASLI, .registry = read_small(a, d)};

		add(a, &k.mengingat, "1.", mengingat[i].butir);
		lint_decree(d, a, &k, &dengan);
		bad += !found(d, a, mengingat[i].butir, mengingat[i].want);
		diag_free(d);
		arena_free(a);
	}
	assert_int_equal(bad, 0);
}

static void
test_sebutan(void **state)
{
	size_t i, bad = 0;

	(void)state;
	for (i = 0; i < COUNT(sebutan); i++) {
		struct arena *a = arena_new();
		struct diag *d = diag_new();
		struct decree k = keputusan(sebutan[i].hari);
		struct lint_dengan dengan = {.jenis = JENIS_ASLI, .registry = read_small(a, d)};
		struct alinea p = {.jenis = ALINEA_PARAGRAF, .text = str_of(sebutan[i].teks), .loc = k.tanggal.loc};
		struct potongan isi = {.v = &p, .n = 1};
		struct lampiran l = {.isi = &isi, .n_isi = 1};

		add(a, &k.mengingat, "1.", UU("8", "2001") " tentang Dasar" LN("2001", "8", "4008") ";");
		if (sebutan[i].letak == LETAK_MENIMBANG)
			add(a, &k.menimbang, "a.", sebutan[i].teks);
		else if (sebutan[i].letak == LETAK_MEMPERHATIKAN)
			add(a, &k.memperhatikan, "", sebutan[i].teks);
		else if (sebutan[i].letak == LETAK_DIKTUM)
			add(a, &k.diktum, "KESATU", sebutan[i].teks);
		else {
			k.lampiran = &l;
			k.n_lampiran = 1;
		}
		lint_decree(d, a, &k, &dengan);
		bad += !found(d, a, sebutan[i].teks, sebutan[i].want);
		diag_free(d);
		arena_free(a);
	}
	assert_int_equal(bad, 0);
}

/* The words of a finding are those of the text, and which of several same ones. */
static void
test_tempat(void **state)
{
	struct arena *a = arena_new();
	struct diag *d = diag_new();
	struct decree k = keputusan("5 April 2003");
	struct lint_dengan dengan = {.jenis = JENIS_ASLI, .registry = read_small(a, d)};
	const struct message *m;

	(void)state;
	add(a, &k.mengingat, "1.", UU("1", "2001") " tentang Satu" SEKALI UU("2", "2003") " tentang Perubahan atas "
	    UU("1", "2001") " tentang Satu" LN("2001", "10", "4001") ";");
	lint_decree(d, a, &k, &dengan);
	m = find_message(d, "mengingat-ln-placement", NULL);
	assert_non_null(m);
	assert_true(str_is(m->text, "Lembaran Negara Republik Indonesia Tahun 2001 Nomor 10"));
	assert_string_equal(m->loc.place, "Mengingat angka 1");
	assert_null(find_message(d, "mengingat-ln-tln", NULL));
	diag_free(d);
	arena_free(a);
}

/* With a day of judgement the day of the decree does not count; without a register nothing is judged by it. */
static void
test_pada(void **state)
{
	const struct tanggal later = {2011, 1, 1}, earlier = {2010, 12, 31};
	const struct tanggal *days[] = {NULL, &later, &earlier};
	const char *want[] = {"", "warning mengingat-in-force: ", ""};
	size_t i;

	(void)state;
	for (i = 0; i <= COUNT(days); i++) {
		struct arena *a = arena_new();
		struct diag *d = diag_new();
		struct decree k = keputusan("31 Desember 2010");
		struct lint_dengan dengan = {.jenis = JENIS_ASLI, .registry = i < COUNT(days) ? read_small(a, d) : NULL,
		    .pada = days[i % COUNT(days)]};

		add(a, &k.mengingat, "1.", UU1 BERKALI UU3 ";");
		lint_decree(d, a, &k, &dengan);
		assert_true(found(d, a, "pada", i < COUNT(days) ? want[i] : ""));
		diag_free(d);
		arena_free(a);
	}
}

/* Said once, and only of what is later than the register. */
static void
test_keadaan(void **state)
{
	static const struct {
		const char *hari, *tahun;
		size_t n;
	} v[] = {
		{"31 Desember 2023", "2023", 0}, {"1 Januari 2024", "2024", 1}, {"...", "2024", 1}, {"...", "2023", 0}, {"", "", 0},
	};
	size_t i, n;

	(void)state;
	for (i = 0; i < COUNT(v); i++) {
		struct arena *a = arena_new();
		struct diag *d = diag_new();
		struct decree k = keputusan(v[i].hari);
		struct lint_dengan dengan = {.jenis = JENIS_ASLI, .registry = read_small(a, d)};

		k.tahun.s = str_of(v[i].tahun);
		add(a, &k.mengingat, "1.", UU4 ";");
		add(a, &k.mengingat, "2.", UU5 ";");
		lint_decree(d, a, &k, &dengan);
		find_message(d, "register-date", &n);
		assert_int_equal(n, v[i].n);
		diag_free(d);
		arena_free(a);
	}
}

/*
 * What the program writes from a short form passes its own checks: every
 * regulation of the register, with all that is known and as of the end of
 * its year.
 */
static void
test_sendiri(void **state)
{
	static const char *const allowed[] = {"mengingat-in-force", "mengingat-partly-revoked", "mengingat-lapsed",
	    "amend-cite-parent", "mengingat-not-repealed"};
	struct arena *a = arena_new();
	struct diag *said = diag_new();
	const struct registry *r = load_test_registry(said, a);
	struct loc loc = {.file = "uji", .kind = LOC_LINE, .a = 1, .b = 1};
	size_t i, j, k, n, tried = 0;

	(void)state;
	for (i = 0; i < 2 * registry_count(r); i++) {
		const struct peraturan *p = registry_at(r, i / 2);
		struct tanggal day = {p->diundangkan.akhir / 10000, 12, 31};
		struct str text = acuan_tulis(a, p), out = STR("");
		struct decree decree = keputusan(i % 2 ? tanggal_tulis(a, day).p : "");
		struct lint_dengan dengan = {.jenis = JENIS_ASLI, .registry = r};
		struct diag *d = diag_new();
		struct acuan acuan;
		const struct message *m;

		if (acuan_baca(text, &acuan) && acuan_urai(said, a, r, &acuan, i % 2 ? &day : NULL, loc, &out) == 0 && out.n) {
			add(a, &decree.mengingat, "1.", str_dup(a, out).p);
			lint_decree(d, a, &decree, &dengan);
			m = diag_sorted(d, &n);
			tried++;
			for (j = 0; j < n; j++) {
				for (k = 0; k < COUNT(allowed) && strcmp(allowed[k], m[j].rule->id) != 0;)
					k++;
				if (is_ours(&m[j]) && k == COUNT(allowed) && m[j].level != LEVEL_INFO)
					fail_msg("%.*s%s", STRF(text), all_messages(d, a));
			}
		}
		diag_free(d);
	}
	assert_true(tried > 1000);
	diag_free(said);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_mengingat),
		cmocka_unit_test(test_sebutan),
		cmocka_unit_test(test_tempat),
		cmocka_unit_test(test_pada),
		cmocka_unit_test(test_keadaan),
		cmocka_unit_test(test_sendiri),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
