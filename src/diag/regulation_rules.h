/*
 * Rules about the regulations that a decree cites: how they are cited, and
 * what the register says of them. Part of decree_rules.h. The examples are
 * judged as in a decree of KPU Kabupaten Banyumas of 10 Januari 2024.
 */
#define REGISTER "register peraturan (regulations.tsv)"

#define UU7 "Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (Lembaran Negara Republik Indonesia Tahun 2017 " \
    "Nomor 182, Tambahan Lembaran Negara Republik Indonesia Nomor 6109)"
#define UU7_2023 "Undang-Undang Nomor 7 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 " \
    "Tahun 2022 tentang Perubahan atas Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum"
#define LN54 " (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 54, Tambahan Lembaran Negara Republik Indonesia Nomor 6863)"
#define PKPU_JUDUL " tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum " \
    "Kabupaten/Kota"
#define PKPU8 "Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019" PKPU_JUDUL
#define BN320 " (Berita Negara Republik Indonesia Tahun 2019 Nomor 320)"
#define PKPU12 "Peraturan Komisi Pemilihan Umum Nomor 12 Tahun 2023 tentang Perubahan Kelima atas " PKPU8 \
    " (Berita Negara Republik Indonesia Tahun 2023 Nomor 377)"
#define PP53 "Peraturan Pemerintah Nomor 53 Tahun 2010 tentang Disiplin Pegawai Negeri Sipil (Lembaran Negara Republik " \
    "Indonesia Tahun 2010 Nomor 74, Tambahan Lembaran Negara Republik Indonesia Nomor 5135)"
#define PP94 "Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin Pegawai Negeri Sipil (Lembaran Negara Republik " \
    "Indonesia Tahun 2021 Nomor 202, Tambahan Lembaran Negara Republik Indonesia Nomor 6718)"
#define UU31 "Undang-Undang Nomor 31 Tahun 1999 tentang Pemberantasan Tindak Pidana Korupsi"
#define UU20 "Undang-Undang Nomor 20 Tahun 2001 tentang Perubahan atas " UU31
#define LN140 " (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 140, Tambahan Lembaran Negara Republik Indonesia " \
    "Nomor 3874)"
#define LN134 " (Lembaran Negara Republik Indonesia Tahun 2001 Nomor 134, Tambahan Lembaran Negara Republik Indonesia " \
    "Nomor 4150)"
#define SEKALI " sebagaimana telah diubah dengan "
#define BERKALI " sebagaimana telah beberapa kali diubah terakhir dengan "

/* In force, and since when. */
RULE(MENGINGAT_IN_FORCE, "mengingat-in-force", LEVEL_WARNING,
    "peraturan yang disebut tidak berlaku lagi pada tanggal Keputusan",
    "asas umum: dasar hukum masih berlaku ketika Keputusan ditetapkan; " REGISTER,
    "2. " PP53 SEKALI PP94 ";", "2. " PP94 ";")
RULE(MENGINGAT_PARTLY_REVOKED, "mengingat-partly-revoked", LEVEL_INFO,
    "sebagian peraturan ini dicabut; pastikan bagian yang menjadi dasar masih berlaku",
    REGISTER,
    "2. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;", "2. " PP94 ";")
RULE(MENGINGAT_LAPSED, "mengingat-lapsed", LEVEL_WARNING,
    "jangka waktu peraturan ini sudah lewat pada tanggal Keputusan",
    REGISTER,
    "2. Peraturan Badan Pengawas Pemilihan Umum Nomor 15 Tahun 2015 tentang Rencana Strategis Badan Pengawas Pemilihan "
    "Umum Republik Indonesia Tahun 2015-2019;",
    "2. Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design Reformasi Birokrasi 2010-2025;")
RULE(MENGINGAT_NO_SELF, "mengingat-no-self", LEVEL_ERROR,
    "dasar hukum lebih baru daripada Keputusan, atau Keputusan ini sendiri",
    AJEK "; " REGISTER,
    "2. Peraturan Presiden Nomor 18 Tahun 2024 tentang Tunjangan Kinerja Pegawai di Lingkungan Sekretariat Jenderal Badan "
    "Pengawas Pemilihan Umum;",
    "2. " PP94 ";")
RULE(MENGINGAT_NOT_REPEALED, "mengingat-not-repealed", LEVEL_ERROR,
    "dasar hukum dicabut dengan Keputusan ini, atau belum berlaku",
    KMK "28-29; " REGISTER,
    "2. Undang-Undang Nomor 1 Tahun 2023 tentang Kitab Undang-Undang Hukum Pidana;", "2. " PP94 ";")
RULE(REGISTER_DATE, "register-date", LEVEL_INFO,
    "Keputusan lebih baru daripada register peraturan",
    REGISTER,
    "10 Januari 2026", "10 Januari 2024")

/* What was amended. */
RULE(AMEND_ONCE, "amend-once", LEVEL_ERROR,
    "perubahan satu kali dirumuskan \"sebagaimana telah diubah dengan\"",
    KMK "124 huruf c",
    "2. " UU31 LN140 " sebagaimana telah diubah dalam " UU20 LN134 ";", "2. " UU31 LN140 SEKALI UU20 LN134 ";")
RULE(AMEND_MANY, "amend-many", LEVEL_ERROR,
    "perubahan lebih dari satu kali dirumuskan \"sebagaimana telah beberapa kali diubah terakhir dengan\"",
    "rumusan dalam Keputusan dan Peraturan KPU sejak 2023; tata naskah Polri",
    "2. " PKPU8 BN320 " sebagaimana telah diubah terakhir dengan " PKPU12 ";", "2. " PKPU8 BN320 BERKALI PKPU12 ";")
RULE(AMEND_MANY_COMMA, "amend-many-comma", LEVEL_INFO,
    "rumusan perubahan di dalam satu Keputusan ditulis dengan dan tanpa koma",
    "praktik Keputusan KPU: sejak 2023 tanpa koma",
    "2. " PKPU8 BN320 " sebagaimana telah beberapa kali diubah, terakhir dengan " PKPU12 ";",
    "2. " PKPU8 BN320 BERKALI PKPU12 ";")
RULE(AMEND_ORDINAL_AGREES, "amend-ordinal-agrees", LEVEL_ERROR,
    "rumusan perubahan tidak sesuai dengan judul perubahannya",
    AJEK "; " KMK "124 huruf c",
    "2. " PKPU8 BN320 SEKALI PKPU12 ";", "2. " PKPU8 BN320 BERKALI PKPU12 ";")
RULE(AMEND_IS_LATEST, "amend-is-latest", LEVEL_ERROR,
    "perubahan terakhir yang berlaku pada tanggal Keputusan tidak disebut",
    REGISTER,
    "2. " PKPU8 BN320 BERKALI "Peraturan Komisi Pemilihan Umum Nomor 5 Tahun 2022 tentang Perubahan Keempat atas " PKPU8
    " (Berita Negara Republik Indonesia Tahun 2022 Nomor 984);",
    "2. " PKPU8 BN320 BERKALI PKPU12 ";")
RULE(AMEND_TITLE_SAYS_PERUBAHAN, "amend-title-says-perubahan", LEVEL_WARNING,
    "yang disebut sebagai perubahan bukan perubahan peraturan ini",
    LAMP2 " huruf A (nama perubahan diawali \"Perubahan atas\"); " REGISTER,
    "2. Peraturan Pemerintah Nomor 60 Tahun 2008 tentang Sistem Pengendalian Intern Pemerintah (Lembaran Negara Republik "
    "Indonesia Tahun 2008 Nomor 127, Tambahan Lembaran Negara Republik Indonesia Nomor 4890)" SEKALI PP94 ";",
    "2. " UU31 LN140 SEKALI UU20 LN134 ";")
RULE(AMEND_CITE_PARENT, "amend-cite-parent", LEVEL_WARNING,
    "peraturan perubahan disebut tanpa induknya",
    "praktik Keputusan KPU",
    "2. " UU20 LN134 ";", "2. " UU31 LN140 SEKALI UU20 LN134 ";")
RULE(AMEND_PERPPU_LAW, "amend-perppu-law", LEVEL_WARNING,
    "Perppu yang sudah menjadi undang-undang disebut melalui undang-undangnya, dengan judul yang berakhir \"menjadi "
    "Undang-Undang\"",
    LAMP2 " huruf A; " REGISTER,
    "2. " UU7 SEKALI UU7_2023 LN54 ";", "2. " UU7 SEKALI UU7_2023 " menjadi Undang-Undang" LN54 ";")
RULE(AMEND_NO_REPEAT_REPUBLIC, "amend-no-repeat-republic", LEVEL_INFO,
    "jenis peraturan tidak diikuti \"Republik Indonesia\"",
    "tata naskah Polri; " KMK "39 (untuk Menetapkan)",
    "2. Peraturan Komisi Pemilihan Umum Republik Indonesia Nomor 8 Tahun 2019" PKPU_JUDUL BN320 BERKALI PKPU12 ";",
    "2. " PKPU8 BN320 BERKALI PKPU12 ";")

/* Gazettes and names. */
RULE(MENGINGAT_LN_TLN, "mengingat-ln-tln", LEVEL_ERROR,
    "Lembaran Negara atau Tambahan Lembaran Negara tidak disebut",
    KMK "34; " REGISTER,
    "2. " UU31 " (Lembaran Negara Republik Indonesia Tahun 1999 Nomor 140)" SEKALI UU20 LN134 ";",
    "2. " UU31 LN140 SEKALI UU20 LN134 ";")
RULE(MENGINGAT_BN, "mengingat-bn", LEVEL_ERROR,
    "Berita Negara tidak disebut",
    KMK "35; " REGISTER,
    "2. " PKPU8 BERKALI PKPU12 ";", "2. " PKPU8 BN320 BERKALI PKPU12 ";")
RULE(MENGINGAT_LN_VALUE, "mengingat-ln-value", LEVEL_ERROR,
    "nomor Lembaran Negara, Tambahan Lembaran Negara, atau Berita Negara salah",
    REGISTER,
    "2. " PKPU8 " (Berita Negara Republik Indonesia Tahun 2019 Nomor 230)" BERKALI PKPU12 ";",
    "2. " PKPU8 BN320 BERKALI PKPU12 ";")
RULE(MENGINGAT_LN_PLACEMENT, "mengingat-ln-placement", LEVEL_ERROR,
    "Lembaran Negara atau Berita Negara tidak di belakang peraturannya sendiri",
    KMK "34-35; " REGISTER,
    "2. " UU31 SEKALI UU20 LN140 ";", "2. " UU31 LN140 SEKALI UU20 LN134 ";")
RULE(MENGINGAT_TITLE_EXACT, "mengingat-title-exact", LEVEL_ERROR,
    "judul peraturan berbeda dari judul resminya",
    KMK "32; " REGISTER,
    "2. Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design Reformasi Birokrasi Tahun 2010-2025;",
    "2. Peraturan Presiden Nomor 81 Tahun 2010 tentang Grand Design Reformasi Birokrasi 2010–2025;")

/* What belongs into Mengingat. */
RULE(MENGINGAT_EQUAL_OR_HIGHER, "mengingat-equal-or-higher", LEVEL_ERROR,
    "surat, surat edaran, berita acara, dan dokumen anggaran bukan dasar hukum; tempatnya dalam Memperhatikan",
    LAMP2 " huruf B.4; " KMK "26 dan 36",
    "2. Surat Edaran Menteri Dalam Negeri Nomor 5 Tahun 2020 tentang Kewaspadaan;", "2. " PP94 ";")
RULE(MENGINGAT_SAME_RANK_STYLE, "mengingat-same-rank-style", LEVEL_WARNING,
    "peraturan menteri dan lembaga berurutan menurut waktu, atau menurut lembaga, tidak bercampur",
    "UU 12/2011 Pasal 8; praktik Keputusan KPU",
    "2. Peraturan Menteri Dalam Negeri Nomor 1 Tahun 2020 tentang A;\n"
    "3. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang B;\n"
    "4. Peraturan Menteri Dalam Negeri Nomor 2 Tahun 2020 tentang C;",
    "2. Peraturan Menteri Dalam Negeri Nomor 1 Tahun 2020 tentang A;\n"
    "3. Peraturan Menteri Dalam Negeri Nomor 2 Tahun 2020 tentang C;\n"
    "4. Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang B;")
RULE(MENGINGAT_AMENDED_INCLUDED, "mengingat-amended-included", LEVEL_ERROR,
    "Keputusan yang diubah tidak ada di dalam Mengingat",
    KMK "27",
    "2. " PP94 ";",
    "2. Keputusan Komisi Pemilihan Umum Kabupaten Banyumas Nomor 5 Tahun 2023 tentang Rencana Aksi Tahun 2023;")
RULE(MENGINGAT_TWO_KINDS, "mengingat-two-kinds", LEVEL_INFO,
    "dasar hukum banyak; cukup dasar kewenangan dan peraturan yang memerintahkan",
    LAMP2 " huruf B.4; " KMK "24",
    "9 dasar hukum", "8 dasar hukum")
RULE(KPU_CORE_BASES, "kpu-core-bases", LEVEL_INFO,
    "dasar hukum yang lazim dalam Keputusan KPU tidak disebut",
    "praktik Keputusan KPU; " REGISTER,
    "2. " PP94 ";", "2. " PKPU8 BN320 BERKALI PKPU12 ";")
RULE(MENIMBANG_CITED_IN_MENGINGAT, "menimbang-cited-in-mengingat", LEVEL_WARNING,
    "peraturan yang ketentuannya dilaksanakan tidak ada di dalam Mengingat",
    KMK "19 dan 24",
    "a. bahwa untuk melaksanakan Pasal 13 Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, perlu "
    "menetapkan pejabat pengelola informasi;",
    "a. bahwa untuk melaksanakan Pasal 20 Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum, perlu menyusun rencana "
    "aksi;")

/* Numbers of decrees of KPU. */
RULE(KPU_NUMBER_KPT, "kpu-number-kpt", LEVEL_WARNING,
    "nomor Keputusan KPU tahun 2017-2021 tidak berbentuk seperti 612/ORT.04-Kpt/05/KPU/XII/2020",
    "Keputusan KPU 15/Kpts/KPU/TAHUN 2017; bentuk nomor Keputusan KPU 2017-2021",
    "2. Keputusan Komisi Pemilihan Umum Nomor 612/ORT.04-Kpt/KPU/XII/2020 tentang Road Map Reformasi Birokrasi;",
    "2. Keputusan Komisi Pemilihan Umum Nomor 612/ORT.04-Kpt/05/KPU/XII/2020 tentang Road Map Reformasi Birokrasi;")
RULE(KPU_NUMBER_KPTS, "kpu-number-kpts", LEVEL_INFO,
    "Keputusan KPU sebelum 2017 bernomor seperti 15/Kpts/KPU/TAHUN 2016; sebutlah seperti diterbitkan",
    "Keputusan KPU 15/Kpts/KPU/TAHUN 2017; bentuk nomor Keputusan KPU sebelum 2017",
    "2. Keputusan Komisi Pemilihan Umum Nomor 123 Tahun 2016 tentang Pedoman;",
    "2. Keputusan Komisi Pemilihan Umum Nomor 123/Kpts/KPU/TAHUN 2016 tentang Pedoman;")
RULE(KPU_NUMBER_CITED_AS_ISSUED, "kpu-number-cited-as-issued", LEVEL_ERROR,
    "nomor Keputusan tidak seperti diterbitkan",
    AJEK "; " REGISTER,
    "2. Keputusan Komisi Pemilihan Umum Nomor 157 Tahun 2017 tentang Perkiraan Badan Penyelenggara dan Pelaksana "
    "Pemilihan Umum Tahun 2019;",
    "2. Keputusan Komisi Pemilihan Umum Nomor 157/PP.05-Kpt/01/KPU/IX/2017 tentang Perkiraan Badan Penyelenggara dan "
    "Pelaksana Pemilihan Umum Tahun 2019;")

/* What the decree revokes. */
RULE(CABUT_POWER, "cabut-power", LEVEL_ERROR,
    "peraturan atau Keputusan ini hanya dapat dicabut oleh pembentuknya atau yang lebih tinggi",
    KMK "108 dan 130",
    "Pada saat Keputusan ini mulai berlaku, Keputusan Komisi Pemilihan Umum Nomor 476 Tahun 2022 tentang Pedoman Teknis "
    "dicabut dan dinyatakan tidak berlaku.",
    "Pada saat Keputusan ini mulai berlaku, Keputusan Komisi Pemilihan Umum Kabupaten Banyumas Nomor 5 Tahun 2023 tentang "
    "Rencana Aksi dicabut dan dinyatakan tidak berlaku.")
RULE(CABUT_NOT_YET, "cabut-not-yet", LEVEL_WARNING,
    "yang belum berlaku tidak dicabut, tetapi \"ditarik kembali dan dinyatakan tidak berlaku\"",
    KMK "99; " REGISTER,
    "Undang-Undang Nomor 1 Tahun 2023 tentang Kitab Undang-Undang Hukum Pidana dicabut dan dinyatakan tidak berlaku.",
    "Undang-Undang Nomor 1 Tahun 2023 tentang Kitab Undang-Undang Hukum Pidana ditarik kembali dan dinyatakan tidak "
    "berlaku.")

#undef REGISTER
#undef UU7
#undef UU7_2023
#undef LN54
#undef PKPU_JUDUL
#undef PKPU8
#undef BN320
#undef PKPU12
#undef PP53
#undef PP94
#undef UU31
#undef UU20
#undef LN140
#undef LN134
#undef SEKALI
#undef BERKALI
