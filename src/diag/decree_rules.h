/*
 * Rules about decrees that need to know how a decree is built; see rules.h,
 * which includes this table. The ids are those of the drafting rules. Bad
 * and good examples are what stands at the place the rule looks at; they run
 * as tests (tests/unit/test_lint.c).
 */
#define LAMP2 "UU 12/2011 Lampiran II"
#define KMK "KMK 527/KMK.01/2022 Lampiran II butir "
#define AJEK "keajegan naskah, pemeriksaan program ini"

/* The title and the office that issues. */
RULE(NOMOR_TERISI, "nomor-terisi", LEVEL_ERROR,
    "bagian yang wajib diisi sebelum ditandatangani masih kosong",
    LAMP2 " (judul dan penutup); Keputusan tanpa nomor, tahun, tanggal, tempat, atau nama belum ditetapkan",
    "NOMOR ... TAHUN 2024", "NOMOR 12 TAHUN 2024")
RULE(JUDUL_FOUR_PARTS, "judul-four-parts", LEVEL_ERROR,
    "judul tidak memuat jenis, nomor, tahun, dan nama",
    LAMP2 " huruf A; " KMK "3-4",
    "NOMOR 12 TAHUN 2024", "NOMOR 12 TAHUN 2024 TENTANG RENCANA AKSI TAHUN 2024")
RULE(JUDUL_ALL_CAPS, "judul-all-caps", LEVEL_ERROR,
    "judul tidak seluruhnya huruf kapital",
    LAMP2 " huruf A; " KMK "8",
    "RENCANA Aksi TAHUN 2024", "RENCANA AKSI TAHUN 2024")
RULE(KPU_ISSUER_FULL, "kpu-issuer-full", LEVEL_WARNING,
    "nama Komisi Pemilihan Umum tidak lengkap",
    "penamaan dalam Peraturan dan Keputusan KPU",
    "KOMISI PEMILIHAN UMUM BANYUMAS", "KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS")
RULE(KPU_NUMBER_NEW, "kpu-number-new", LEVEL_WARNING,
    "nomor memakai kode, padahal sejak 2023 berbentuk NOMOR urut TAHUN tahun",
    "bentuk nomor Keputusan KPU yang ditetapkan sejak 2023",
    "12/HK.03.1/3302/2024", "12")
RULE(JABATAN_CAPS_COMMA, "jabatan-caps-comma", LEVEL_ERROR,
    "jabatan pembentuk tidak seluruhnya huruf kapital",
    LAMP2 " huruf B.2; " KMK "15",
    "Ketua KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS", "KETUA KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS")
RULE(JABATAN_MATCHES_SIGNATURE, "jabatan-matches-signature", LEVEL_ERROR,
    "jabatan penanda tangan berbeda dari jabatan pada pembukaan",
    AJEK "; " KMK "114 dan 121 huruf h",
    "KETUA KOMISI PEMILIHAN UMUM BANYUMAS,", "KETUA KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS,")

/* Menimbang. */
RULE(MENIMBANG_LETTERS, "menimbang-letters", LEVEL_ERROR,
    "pertimbangan tidak berhuruf a., b., c. secara berurutan",
    LAMP2 " huruf B.3; " KMK "21",
    "1. bahwa untuk mewujudkan zona integritas, perlu menyusun rencana aksi;",
    "a. bahwa untuk mewujudkan zona integritas, perlu menyusun rencana aksi;")
RULE(MENIMBANG_SINGLE_UNLETTERED, "menimbang-single-unlettered", LEVEL_WARNING,
    "pertimbangan tunggal tidak diberi huruf dan tidak merujuk ke pertimbangan lain",
    KMK "19 dan 22",
    "a. bahwa untuk mewujudkan zona integritas, perlu menetapkan rencana aksi;",
    "bahwa untuk mewujudkan zona integritas, perlu menetapkan rencana aksi;")
RULE(MENIMBANG_BAHWA, "menimbang-bahwa", LEVEL_ERROR,
    "pertimbangan tidak diawali kata \"bahwa\"",
    LAMP2 " huruf B.3; " KMK "21",
    "a. dalam rangka mewujudkan zona integritas, perlu menyusun rencana aksi;",
    "a. bahwa dalam rangka mewujudkan zona integritas, perlu menyusun rencana aksi;")
RULE(MENIMBANG_SEMICOLON, "menimbang-semicolon", LEVEL_ERROR,
    "pertimbangan tidak diakhiri titik koma",
    LAMP2 " huruf B.3; " KMK "21",
    "a. bahwa untuk mewujudkan zona integritas, perlu menyusun rencana aksi.",
    "a. bahwa untuk mewujudkan zona integritas, perlu menyusun rencana aksi;")
RULE(MENIMBANG_LAST_FORMULA, "menimbang-last-formula", LEVEL_WARNING,
    "pertimbangan terakhir tidak memakai rumusan penutup",
    LAMP2 " huruf B.3; " KMK "22",
    "bahwa perlu menetapkan Keputusan Komisi Pemilihan Umum Kabupaten Banyumas tentang "
    "Rencana Aksi Tahun 2024;",
    "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan "
    "Keputusan Komisi Pemilihan Umum Kabupaten Banyumas tentang Rencana Aksi Tahun 2024;")
RULE(MENIMBANG_COVERS_ALL, "menimbang-covers-all", LEVEL_ERROR,
    "pertimbangan terakhir tidak menyebut tepat semua huruf sebelumnya",
    "akibat dari rumusan penutup pertimbangan; " KMK "22",
    "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan "
    "Keputusan Komisi Pemilihan Umum Kabupaten Banyumas tentang Rencana Aksi Tahun 2024;",
    "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan "
    "Keputusan Komisi Pemilihan Umum Kabupaten Banyumas tentang Rencana Aksi Tahun 2024;")
RULE(MENIMBANG_NAME_EQUALS_TITLE, "menimbang-name-equals-title", LEVEL_ERROR,
    "nama Keputusan pada pertimbangan terakhir berbeda dari judul",
    KMK "22 dan 39",
    "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan "
    "Keputusan Komisi Pemilihan Umum Kabupaten Banyumas tentang Rencana Kerja Tahun 2024;",
    "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan "
    "Keputusan Komisi Pemilihan Umum Kabupaten Banyumas tentang Rencana Aksi Tahun 2024;")

/* Mengingat and Memperhatikan. */
RULE(MENGINGAT_NOT_EMPTY, "mengingat-not-empty", LEVEL_ERROR,
    "dasar hukum tidak ada",
    KMK "24-25",
    "", "1. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;")
RULE(MENGINGAT_ARABIC, "mengingat-arabic", LEVEL_ERROR,
    "dasar hukum tidak bernomor 1., 2., 3.",
    LAMP2 " huruf B.4; " KMK "31",
    "b. Peraturan Presiden Nomor 81 Tahun 2010 tentang Reformasi Birokrasi;",
    "2. Peraturan Presiden Nomor 81 Tahun 2010 tentang Reformasi Birokrasi;")
RULE(MENGINGAT_NUMBERING_GAPLESS, "mengingat-numbering-gapless", LEVEL_ERROR,
    "nomor dasar hukum melompat atau berulang",
    AJEK "; " KMK "31",
    "3. Peraturan Presiden Nomor 81 Tahun 2010 tentang Reformasi Birokrasi;",
    "2. Peraturan Presiden Nomor 81 Tahun 2010 tentang Reformasi Birokrasi;")
RULE(MENGINGAT_SEMICOLON, "mengingat-semicolon", LEVEL_ERROR,
    "dasar hukum tidak diakhiri titik koma",
    LAMP2 " huruf B.4; " KMK "31",
    "2. Peraturan Presiden Nomor 81 Tahun 2010 tentang Reformasi Birokrasi.",
    "2. Peraturan Presiden Nomor 81 Tahun 2010 tentang Reformasi Birokrasi;")
RULE(MENGINGAT_ORDER, "mengingat-order", LEVEL_ERROR,
    "urutan dasar hukum salah: menurut tingkatannya, lalu menurut waktu",
    "UU 12/2011 Pasal 7, Pasal 8, dan Lampiran II huruf B.4; KMK 527/KMK.01/2022 Lampiran II butir 30",
    "2. Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan;",
    "2. Peraturan Presiden Nomor 81 Tahun 2010 tentang Reformasi Birokrasi;")
RULE(MENGINGAT_NO_DUPLICATE, "mengingat-no-duplicate", LEVEL_ERROR,
    "dasar hukum disebut dua kali",
    AJEK,
    "2. Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;",
    "2. Peraturan Presiden Nomor 81 Tahun 2010 tentang Reformasi Birokrasi;")
RULE(MEMPERHATIKAN_SEMICOLON, "memperhatikan-semicolon", LEVEL_WARNING,
    "butir Memperhatikan tidak diakhiri titik koma",
    "mengikuti Mengingat, " KMK "31 dan 36",
    "Berita Acara Nomor 5 Tahun 2024 tanggal 9 Januari 2024.",
    "Berita Acara Nomor 5 Tahun 2024 tanggal 9 Januari 2024;")

/* Memutuskan, Menetapkan, diktum. */
RULE(MEMUTUSKAN_FORM, "memutuskan-form", LEVEL_WARNING,
    "MEMUTUSKAN tidak ditulis dengan huruf kapital dan titik dua tanpa spasi",
    LAMP2 " huruf B; " KMK "37",
    "MEMUTUSKAN :", "MEMUTUSKAN:")
RULE(MENETAPKAN_CAPS_DOT, "menetapkan-caps-dot", LEVEL_ERROR,
    "nama pada Menetapkan tidak seluruhnya huruf kapital dengan titik di akhir",
    LAMP2 " huruf B; " KMK "39",
    "KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS TENTANG RENCANA AKSI TAHUN 2024",
    "KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS TENTANG RENCANA AKSI TAHUN 2024.")
RULE(MENETAPKAN_EQUALS_TITLE, "menetapkan-equals-title", LEVEL_ERROR,
    "nama pada Menetapkan berbeda dari judul",
    LAMP2 " huruf B; " KMK "39",
    "KEPUTUSAN KOMISI PEMILIHAN UMUM BANYUMAS TENTANG RENCANA AKSI TAHUN 2024.",
    "KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS TENTANG RENCANA AKSI TAHUN 2024.")
RULE(DIKTUM_ORDINALS, "diktum-ordinals", LEVEL_ERROR,
    "sebutan diktum tidak baku",
    "Keputusan KPU 1442 Tahun 2019 (Pedoman Penyusunan Keputusan); praktik Keputusan KPU",
    "PERTAMA", "KESATU")
RULE(DIKTUM_SEQUENCE, "diktum-sequence", LEVEL_ERROR,
    "urutan diktum tidak dimulai dari KESATU, melompat, atau berulang",
    AJEK,
    "KEDUA", "KESATU")
RULE(DIKTUM_SINGLE, "diktum-single", LEVEL_WARNING,
    "tidak ada diktum tentang mulai berlakunya Keputusan",
    KMK "87 huruf d dan 100",
    "Biaya dibebankan pada anggaran Tahun 2024.",
    "Keputusan ini mulai berlaku pada tanggal ditetapkan.")
RULE(DIKTUM_FULL_STOP, "diktum-full-stop", LEVEL_WARNING,
    "diktum tidak diakhiri titik",
    "praktik Keputusan KPU; " KMK "54 huruf k",
    "Keputusan ini mulai berlaku pada tanggal ditetapkan;",
    "Keputusan ini mulai berlaku pada tanggal ditetapkan.")

/* Penutup, and the block that certifies a copy. */
RULE(TTD_FOUR_PARTS, "ttd-four-parts", LEVEL_ERROR,
    "penutup tidak memuat tempat dan tanggal, jabatan, tanda tangan, dan nama",
    LAMP2 " angka 164; " KMK "112",
    "", "KETUA KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS,")
RULE(TTD_CAPS_COMMA, "ttd-caps-comma", LEVEL_ERROR,
    "jabatan dan nama penanda tangan berhuruf kapital, dan jabatan diakhiri koma",
    LAMP2 " angka 166; " KMK "114",
    "KETUA KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS", "KETUA KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS,")
RULE(TTD_NO_TITLES, "ttd-no-titles", LEVEL_ERROR,
    "nama penanda tangan memuat gelar, pangkat, golongan, atau NIP",
    LAMP2 " angka 164; " KMK "112 huruf d",
    "ROFINGATUN KHASANAH, S.H.", "ROFINGATUN KHASANAH")
RULE(TTD_PLACE_DATE, "ttd-place-date", LEVEL_ERROR,
    "tempat dan tanggal penetapan tidak dalam bentuk baku, seperti \"Purwokerto\" dan \"10 Januari 2024\"",
    LAMP2 " angka 164; " KMK "112",
    "10-01-2024", "10 Januari 2024")
RULE(TTD_DATE_VALID, "ttd-date-valid", LEVEL_ERROR,
    "tanggal penetapan tidak ada atau tidak sejalan dengan tahun nomor",
    AJEK,
    "10 Januari 2023", "10 Januari 2024")
RULE(TTD_NAME_CONSISTENT, "ttd-name-consistent", LEVEL_ERROR,
    "ejaan nama orang yang sama berbeda",
    AJEK,
    "ROFINGATUN HASANAH", "ROFINGATUN KHASANAH")
RULE(KPU_TTD_FORM, "kpu-ttd-form", LEVEL_WARNING,
    "tanda pengganti tanda tangan pada salinan tidak ditulis \"ttd.\"",
    "praktik salinan Keputusan KPU",
    "Ttd", "ttd.")
RULE(KPU_SALINAN_MARK, "kpu-salinan-mark", LEVEL_WARNING,
    "salinan tidak memuat SALINAN di atas kepala dan ttd. di tempat tanda tangan",
    "praktik salinan Keputusan KPU; " KMK "131",
    "", "SALINAN")
RULE(KPU_SALINAN_BLOCK, "kpu-salinan-block", LEVEL_WARNING,
    "pengesahan salinan tidak ada, atau namanya memuat gelar, pangkat, atau NIP",
    KMK "131 huruf a; praktik salinan Keputusan KPU",
    "SIGIT BUDIYANTO, S.H.", "SIGIT BUDIYANTO")

/* Lampiran. */
RULE(LAMPIRAN_DECLARED, "lampiran-declared", LEVEL_ERROR,
    "lampiran tidak dinyatakan dalam diktum sebagai bagian tidak terpisahkan",
    LAMP2 " huruf F; " KMK "120",
    "Menetapkan Rencana Aksi Tahun 2024.",
    "Menetapkan Rencana Aksi Tahun 2024 sebagaimana tercantum dalam Lampiran Keputusan yang merupakan "
    "bagian tidak terpisahkan dari Keputusan ini.")
RULE(LAMPIRAN_EXISTS, "lampiran-exists", LEVEL_ERROR,
    "lampiran yang disebut diktum dan lampiran yang ada tidak sama",
    LAMP2 " huruf F; " KMK "120",
    "Menetapkan Rencana Aksi Tahun 2024 sebagaimana tercantum dalam Lampiran II Keputusan yang merupakan "
    "bagian tidak terpisahkan dari Keputusan ini.",
    "Menetapkan Rencana Aksi Tahun 2024 sebagaimana tercantum dalam Lampiran Keputusan yang merupakan "
    "bagian tidak terpisahkan dari Keputusan ini.")
RULE(LAMPIRAN_ROMAN, "lampiran-roman", LEVEL_ERROR,
    "lampiran lebih dari satu bernomor Romawi berurutan, lampiran tunggal tidak bernomor",
    LAMP2 " huruf F; " KMK "121 huruf b",
    "LAMPIRAN I", "LAMPIRAN")
RULE(LAMPIRAN_HEADER, "lampiran-header", LEVEL_ERROR,
    "lampiran tanpa kepala yang memuat jenis, nomor, tahun, dan nama Keputusan",
    LAMP2 " huruf F; " KMK "121 huruf b dan c",
    "",
    "KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS NOMOR 12 TAHUN 2024 TENTANG RENCANA AKSI TAHUN 2024")
RULE(LAMPIRAN_HEADER_EQUALS_TITLE, "lampiran-header-equals-title", LEVEL_ERROR,
    "kepala lampiran berbeda dari judul",
    KMK "121 huruf c",
    "KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS NOMOR 12 TAHUN 2023 TENTANG RENCANA AKSI TAHUN 2024",
    "KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS NOMOR 12 TAHUN 2024 TENTANG RENCANA AKSI TAHUN 2024")
RULE(LAMPIRAN_NAME, "lampiran-name", LEVEL_WARNING,
    "lampiran tanpa nama di bawah kepalanya",
    LAMP2 " huruf F; " KMK "121 huruf d",
    "", "RENCANA AKSI TAHUN 2024")
RULE(LAMPIRAN_SIGNED, "lampiran-signed", LEVEL_ERROR,
    "lampiran tidak diakhiri jabatan dan nama penanda tangan",
    LAMP2 " huruf F; " KMK "121 huruf h",
    "", "KETUA KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS,")
RULE(SPREADSHEET_DATE_LEAK, "spreadsheet-date-leak", LEVEL_WARNING,
    "tanggal dari lembar kerja tertulis sebagai bilangan",
    AJEK,
    "44652", "1 April 2022")

/* Every part that is law. */
RULE(UNBALANCED_BRACKET, "unbalanced-bracket", LEVEL_ERROR,
    "tanda kurung atau tanda petik tidak berpasangan",
    AJEK,
    "2. Peraturan Presiden Nomor 54 Tahun 2018 tentang Strategi Nasional (Lembaran Negara Republik "
    "Indonesia Tahun 2018 Nomor 108;",
    "2. Peraturan Presiden Nomor 54 Tahun 2018 tentang Strategi Nasional (Lembaran Negara Republik "
    "Indonesia Tahun 2018 Nomor 108);")

/* Citations, and the register. */
#include "diag/regulation_rules.h"

#undef LAMP2
#undef KMK
#undef AJEK
