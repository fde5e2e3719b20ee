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
RULE(ISIAN_TERTINGGAL, "isian-tertinggal", LEVEL_ERROR,
    "isian templat masih tertinggal di dalam naskah",
    AJEK,
    "Menetapkan Rencana Aksi «Nama_Satker» sebagaimana tercantum dalam Lampiran Keputusan yang merupakan "
    "bagian tidak terpisahkan dari Keputusan ini.",
    "Menetapkan Rencana Aksi Tahun 2024 sebagaimana tercantum dalam Lampiran Keputusan yang merupakan "
    "bagian tidak terpisahkan dari Keputusan ini.")
RULE(JUDUL_FOUR_PARTS, "judul-four-parts", LEVEL_ERROR,
    "judul tidak memuat jenis, nomor, tahun, dan nama",
    LAMP2 " huruf A; " KMK "3-4",
    "NOMOR 12 TAHUN 2024", "NOMOR 12 TAHUN 2024 TENTANG RENCANA AKSI TAHUN 2024")
RULE(JUDUL_ALL_CAPS, "judul-all-caps", LEVEL_ERROR,
    "judul tidak seluruhnya huruf kapital",
    LAMP2 " huruf A; " KMK "8",
    "RENCANA Aksi TAHUN 2024", "RENCANA AKSI TAHUN 2024")
RULE(JUDUL_SHORT_NAME, "judul-short-name", LEVEL_INFO,
    "nama Keputusan panjang; nama dibuat singkat, tetapi mencerminkan isinya",
    LAMP2 " huruf A; " KMK "7",
    "RENCANA AKSI PEMBANGUNAN ZONA INTEGRITAS MENUJU WILAYAH BEBAS DARI KORUPSI DAN WILAYAH BIROKRASI BERSIH DAN "
    "MELAYANI SERTA PENETAPAN TIM KERJA DAN PEMBAGIAN TUGAS DALAM RANGKA PENINGKATAN KUALITAS PELAYANAN PUBLIK DI "
    "LINGKUNGAN SEKRETARIAT KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS PROVINSI JAWA TENGAH TAHUN 2024",
    "RENCANA AKSI TAHUN 2024")
RULE(JUDUL_RANCANGAN_MARK, "judul-rancangan-mark", LEVEL_WARNING,
    "rancangan diberi tanda RANCANGAN di atas kepala, dan nomor yang belum ada ditulis dengan tiga titik",
    LAMP2 " huruf A sebagaimana diubah dengan UU 13/2022",
    "", "RANCANGAN")
RULE(DRAFT_STATUS, "draft-status", LEVEL_ERROR,
    "rancangan belum bernomor, bertanggal, atau bertanda tangan, dan Keputusan bukan lagi rancangan",
    LAMP2 " huruf A sebagaimana diubah dengan UU 13/2022; daftar periksa KMK 527/KMK.01/2022",
    "NOMOR 12 TAHUN 2024", "NOMOR ... TAHUN 2024")
RULE(KPU_KOP, "kpu-kop", LEVEL_WARNING,
    "kepala naskah memuat nama Komisi Pemilihan Umum dan wilayahnya saja, sama dengan judul",
    "praktik Keputusan KPU",
    "KOMISI PEMILIHAN UMUM\nPROVINSI JAWA TENGAH", "KOMISI PEMILIHAN UMUM\nKABUPATEN BANYUMAS")
RULE(KPU_TITLE_BLOCK, "kpu-title-block", LEVEL_ERROR,
    "judul Keputusan KPU diawali KEPUTUSAN dan nama lembaga",
    "bentuk judul Keputusan KPU sejak 2022; PKPU 8/2021 Pasal 13",
    "SURAT KEPUTUSAN", "KEPUTUSAN")
RULE(KPU_ISSUER_FULL, "kpu-issuer-full", LEVEL_WARNING,
    "nama Komisi Pemilihan Umum tidak lengkap",
    "penamaan dalam Peraturan dan Keputusan KPU",
    "KOMISI PEMILIHAN UMUM BANYUMAS", "KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS")
RULE(KPU_NUMBER_NEW, "kpu-number-new", LEVEL_WARNING,
    "nomor memakai kode, padahal sejak 2023 berbentuk NOMOR urut TAHUN tahun",
    "bentuk nomor Keputusan KPU yang ditetapkan sejak 2023",
    "12/HK.03.1/3302/2024", "12")
RULE(JABATAN_CAPS_COMMA, "jabatan-caps-comma", LEVEL_ERROR,
    "jabatan pembentuk tidak ditulis dengan huruf kapital dan koma di akhir",
    LAMP2 " huruf B.2; " KMK "15",
    "Ketua KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS", "KETUA KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS")
RULE(JABATAN_MATCHES_SIGNATURE, "jabatan-matches-signature", LEVEL_ERROR,
    "jabatan penanda tangan berbeda dari jabatan pada pembukaan",
    AJEK "; " KMK "114 dan 121 huruf h",
    "KETUA KOMISI PEMILIHAN UMUM BANYUMAS,", "KETUA KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS,")
/* The parts of the opening. */
RULE(PEMBUKAAN_ORDER, "pembukaan-order", LEVEL_ERROR,
    "pembukaan tidak lengkap atau tidak berurutan: jabatan, Menimbang, Mengingat, MEMUTUSKAN, Menetapkan",
    LAMP2 " huruf B; " KMK "13",
    "Mengingat sebelum Menimbang", "Mengingat sesudah Menimbang")
RULE(MEMPERHATIKAN_OPTIONAL, "memperhatikan-optional", LEVEL_ERROR,
    "Memperhatikan tidak berdiri sesudah Mengingat",
    KMK "36",
    "Memperhatikan sebelum Mengingat", "Memperhatikan sesudah Mengingat")
RULE(MENIMBANG_LABEL, "menimbang-label", LEVEL_ERROR,
    "kata Menimbang tidak ditulis dengan huruf kapital di awal saja dan titik dua",
    LAMP2 " huruf B.3; " KMK "16",
    "MENIMBANG :", "Menimbang :")
RULE(MENGINGAT_LABEL, "mengingat-label", LEVEL_ERROR,
    "kata Mengingat tidak ditulis dengan huruf kapital di awal saja dan titik dua",
    LAMP2 " huruf B.4; " KMK "23",
    "Mengingat;", "Mengingat :")
RULE(MENETAPKAN_LABEL, "menetapkan-label", LEVEL_ERROR,
    "kata Menetapkan tidak ditulis dengan huruf kapital di awal saja dan titik dua",
    LAMP2 " huruf B; " KMK "38",
    "MENETAPKAN :", "Menetapkan :")

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
RULE(MENIMBANG_PREDICATE, "menimbang-predicate", LEVEL_INFO,
    "pertimbangan tidak menyatakan apa-apa",
    "akibat dari satu pertimbangan satu kalimat, " LAMP2 " huruf B.3",
    "a. bahwa dalam rangka peningkatan kualitas pelayanan publik di lingkungan sekretariat;",
    "a. bahwa dalam rangka peningkatan kualitas pelayanan publik, perlu menyusun rencana aksi;")
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
RULE(DIKTUM_NOT_PASAL, "diktum-not-pasal", LEVEL_ERROR,
    "isi Keputusan disusun dalam diktum, bukan pasal",
    KMK "42",
    "Pasal 1 Rencana Aksi ditetapkan sebagaimana tercantum dalam Lampiran.",
    "Menetapkan Rencana Aksi sebagaimana tercantum dalam Lampiran.")
RULE(DIKTUM_COLON, "diktum-colon", LEVEL_WARNING,
    "sebutan diktum tidak diikuti titik dua",
    "Keputusan KPU 1442 Tahun 2019 (Pedoman Penyusunan Keputusan); praktik Keputusan KPU",
    "KESATU", "KESATU :")
RULE(DIKTUM_REFER_EXISTS, "diktum-refer-exists", LEVEL_ERROR,
    "yang dirujuk tidak ada dalam Keputusan ini",
    "akibat dari teknik pengacuan, " LAMP2 "; " KMK "54 huruf d dan huruf h",
    "Tim sebagaimana dimaksud dalam Diktum KELIMA melaksanakan Rencana Aksi dalam Lampiran yang merupakan bagian "
    "tidak terpisahkan dari Keputusan ini.",
    "Tim sebagaimana dimaksud dalam Diktum KEDUA melaksanakan Rencana Aksi dalam Lampiran yang merupakan bagian "
    "tidak terpisahkan dari Keputusan ini.")
RULE(REF_RANGE_TWO, "ref-range-two", LEVEL_WARNING,
    "dua yang berurutan dirujuk dengan \"dan\", \"sampai dengan\" untuk tiga atau lebih",
    LAMP2 ", teknik pengacuan",
    "bahwa sesuai dengan huruf a sampai dengan huruf b, rencana aksi telah dibahas dalam rapat pleno;",
    "bahwa sesuai dengan huruf a sampai dengan huruf c, rencana aksi telah dibahas dalam rapat pleno;")
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
RULE(DIKTUM_RETROACTIVE, "diktum-retroactive", LEVEL_WARNING,
    "Keputusan berlaku sebelum tanggal penetapannya tanpa dinyatakan berlaku surut, atau sebaliknya",
    KMK "101 huruf a, 105, dan 106",
    "Keputusan ini mulai berlaku pada tanggal 1 Januari 2024.",
    "Keputusan ini mulai berlaku pada tanggal ditetapkan dan berlaku surut sejak tanggal 1 Januari 2024.")
RULE(KPU_COST_DIKTUM, "kpu-cost-diktum", LEVEL_INFO,
    "diktum tentang biaya tidak menyebut anggaran dan tahun anggarannya",
    "praktik Keputusan KPU",
    "Biaya pelaksanaan Keputusan ini dibebankan pada Anggaran Komisi Pemilihan Umum Tahun 2024. Keputusan ini mulai "
    "berlaku pada tanggal ditetapkan.",
    "Biaya pelaksanaan Keputusan ini dibebankan pada Daftar Isian Pelaksanaan Anggaran Komisi Pemilihan Umum "
    "Kabupaten Banyumas Tahun Anggaran 2024. Keputusan ini mulai berlaku pada tanggal ditetapkan.")

/* Decrees that amend or repeal others. */
RULE(PERUBAHAN_INTRO, "perubahan-intro", LEVEL_ERROR,
    "perubahan dirumuskan \"Beberapa ketentuan dalam ... diubah sebagai berikut:\" atau \"Ketentuan ... diubah "
    "sehingga berbunyi sebagai berikut:\"",
    LAMP2 ", teknik perubahan; " KMK "124 huruf c",
    "Merubah Keputusan Nomor 5 Tahun 2023 tentang Rencana Aksi.",
    "Ketentuan Diktum KEDUA dalam Keputusan Nomor 5 Tahun 2023 tentang Rencana Aksi diubah sehingga berbunyi "
    "sebagai berikut: \"KEDUA : Rencana Aksi dievaluasi.\"")
RULE(PERUBAHAN_CHAIN, "perubahan-chain", LEVEL_ERROR,
    "perubahan sebelumnya tidak disebut, padahal bukan perubahan yang pertama",
    LAMP2 " angka 223 huruf b; " KMK "124 huruf c",
    "Beberapa ketentuan dalam Keputusan Nomor 5 Tahun 2023 tentang Rencana Aksi diubah sebagai berikut:",
    "Beberapa ketentuan dalam Keputusan Nomor 5 Tahun 2023 tentang Rencana Aksi sebagaimana telah diubah dengan "
    "Keputusan Nomor 9 Tahun 2023 tentang Perubahan atas Keputusan Nomor 5 Tahun 2023 tentang Rencana Aksi diubah "
    "sebagai berikut:")
RULE(PERUBAHAN_NUMBERED, "perubahan-numbered", LEVEL_ERROR,
    "beberapa perubahan diberi nomor 1., 2., 3.",
    LAMP2 ", teknik perubahan; " KMK "124 huruf c",
    "Beberapa ketentuan dalam Keputusan Nomor 5 Tahun 2023 diubah sebagai berikut:\na. Diktum KETIGA dihapus.",
    "Beberapa ketentuan dalam Keputusan Nomor 5 Tahun 2023 diubah sebagai berikut:\n1. Diktum KETIGA dihapus.")
RULE(PERUBAHAN_KEPUTUSAN_DIKTUM, "perubahan-keputusan-diktum", LEVEL_WARNING,
    "Keputusan disusun dalam diktum, Pasal I dan Pasal II hanya untuk Peraturan yang mengubah",
    "mengikuti teknik perubahan " LAMP2 "; praktik Keputusan KPU",
    "Pasal I Beberapa ketentuan dalam Keputusan Nomor 5 Tahun 2023 diubah sebagai berikut:",
    "Beberapa ketentuan dalam Keputusan Nomor 5 Tahun 2023 diubah sebagai berikut:")
RULE(PERUBAHAN_INSERT, "perubahan-insert", LEVEL_ERROR,
    "sisipan dirumuskan \"Di antara ... dan ... disisipkan 1 (satu) ..., yakni ...\" dengan nomor yang mendahuluinya "
    "dan huruf, agar nomor lain tidak berubah",
    KMK "124 huruf d sampai dengan huruf g",
    "Di antara Diktum KEDUA dan Diktum KETIGA disisipkan 1 (satu) diktum, yakni Diktum KETIGA sehingga berbunyi "
    "sebagai berikut:",
    "Di antara Diktum KEDUA dan Diktum KETIGA disisipkan 1 (satu) diktum, yakni Diktum KEDUA A sehingga berbunyi "
    "sebagai berikut:")
RULE(PERUBAHAN_LAMPIRAN, "perubahan-lampiran", LEVEL_ERROR,
    "perubahan lampiran diberi judul PERUBAHAN ATAS KEPUTUSAN dan diperintahkan dalam diktum",
    KMK "124 huruf i, 127 huruf b, 128, dan 129",
    "PERUBAHAN LAMPIRAN II KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS NOMOR 5 TAHUN 2023",
    "PERUBAHAN ATAS KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS NOMOR 5 TAHUN 2023")
RULE(MATRIKS_PERSANDINGAN, "matriks-persandingan", LEVEL_INFO,
    "Keputusan yang mengubah tanpa tabel persandingan semula dan menjadi",
    "KMK 527/KMK.01/2022 Lampiran III huruf E; praktik",
    "LANGKAH AKSI", "SEMULA")
RULE(CABUT_STATUS, "cabut-status", LEVEL_INFO,
    "tidak dinyatakan apa yang terjadi dengan yang sudah ditetapkan berdasarkan Keputusan yang dicabut",
    KMK "98",
    "Pada saat Keputusan ini mulai berlaku, Keputusan Nomor 5 Tahun 2022 dicabut dan dinyatakan tidak berlaku.",
    "Pada saat Keputusan ini mulai berlaku, Keputusan Nomor 5 Tahun 2022 dicabut dan dinyatakan tidak berlaku, dan "
    "penunjukan berdasarkan Keputusan itu dinyatakan masih tetap berlaku sampai masa tugasnya berakhir.")

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
RULE(TTD_PLACE_IS_SEAT, "ttd-place-is-seat", LEVEL_INFO,
    "tempat penetapan bukan kedudukan lembaga",
    "praktik Keputusan KPU",
    "Banyumas", "Purwokerto")
RULE(TTD_RIGHT, "ttd-right", LEVEL_ERROR,
    "tempat dan tanggal penetapan tidak berdiri di sebelah kanan",
    LAMP2 " angka 165; " KMK "113",
    "Ditetapkan di Purwokerto, di tepi kiri", "Ditetapkan di Purwokerto, 8 cm dari tepi kiri")
RULE(KPU_SIGNER, "kpu-signer", LEVEL_WARNING,
    "Keputusan KPU ditandatangani ketuanya, Keputusan Sekretariat KPU ditandatangani sekretarisnya",
    "kewenangan penandatanganan naskah dinas KPU; PKPU 8/2021 Pasal 13",
    "SEKRETARIS KOMISI PEMILIHAN UMUM\nKABUPATEN BANYUMAS,", "KETUA KOMISI PEMILIHAN UMUM\nKABUPATEN BANYUMAS,")
RULE(KPU_ACTING, "kpu-acting", LEVEL_WARNING,
    "pelaksana tugas ditulis \"Plt.\" atau \"Plh.\" di depan jabatan, sama di setiap bagian naskah",
    "praktik Keputusan KPU",
    "PLT. KETUA KOMISI PEMILIHAN UMUM\nKABUPATEN BANYUMAS,", "Plt. KETUA KOMISI PEMILIHAN UMUM\nKABUPATEN BANYUMAS,")
RULE(KPU_TTD_FORM, "kpu-ttd-form", LEVEL_WARNING,
    "tanda pengganti tanda tangan pada salinan tidak ditulis \"ttd.\"",
    "praktik salinan Keputusan KPU",
    "Ttd", "ttd.")
RULE(KPU_SALINAN_MARK, "kpu-salinan-mark", LEVEL_WARNING,
    "salinan tidak memuat SALINAN di atas kepala dan ttd. di tempat tanda tangan",
    "praktik salinan Keputusan KPU; " KMK "131",
    "", "SALINAN")
RULE(KPU_SALINAN_BLOCK, "kpu-salinan-block", LEVEL_WARNING,
    "pengesahan salinan tidak ada atau tidak dalam bentuknya",
    KMK "131 huruf a; praktik salinan Keputusan KPU",
    "SIGIT BUDIYANTO, S.H.", "SIGIT BUDIYANTO")
RULE(KPU_SALINAN_EACH_PART, "kpu-salinan-each-part", LEVEL_INFO,
    "pengesahan salinan ada pada batang tubuh, tetapi tidak pada lampiran ini",
    "praktik salinan Keputusan KPU",
    "", "Salinan sesuai dengan aslinya\nSEKRETARIAT KOMISI PEMILIHAN UMUM\nKABUPATEN BANYUMAS\nKepala Subbagian Hukum,")
RULE(SALINAN_NO_YTH, "salinan-no-yth", LEVEL_WARNING,
    "daftar penerima diawali \"Salinan Keputusan ini disampaikan kepada:\", tanpa \"Yth.\"",
    KMK "131 huruf b",
    "Tembusan Yth.:", "Salinan Keputusan ini disampaikan kepada:")
RULE(PETIKAN, "petikan", LEVEL_INFO,
    "petikan disahkan seperti salinan, dengan \"Petikan sesuai dengan aslinya\"",
    "praktik; bentuknya berbeda menurut lembaga",
    "Salinan sesuai dengan aslinya", "Petikan sesuai dengan aslinya")
RULE(PARAF, "paraf", LEVEL_INFO,
    "paraf berada pada rancangan atau lembar tersendiri, bukan pada naskah akhir",
    "KMK 527/KMK.01/2022 Lampiran III huruf E",
    "PARAF HIERARKI", "SALINAN")
RULE(TTE, "tte", LEVEL_INFO,
    "tanda tangan elektronik dan \"ttd.\" tidak dipakai bersama",
    KMK "131; Peraturan ANRI 5/2021",
    "Dokumen ini ditandatangani secara elektronik", "Salinan sesuai dengan aslinya")

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
RULE(LAMPIRAN_FIRST_PAGE_ONLY, "lampiran-first-page-only", LEVEL_WARNING,
    "kepala lampiran diulang pada halaman berikutnya",
    KMK "121 huruf f",
    "dua kepala", "satu kepala")
RULE(LAMPIRAN_PAGE_BREAK, "lampiran-page-break", LEVEL_ERROR,
    "lampiran tidak dimulai pada halaman baru",
    KMK "121 huruf a",
    "langsung di bawah tanda tangan", "di halaman baru")
RULE(LAMPIRAN_NAME, "lampiran-name", LEVEL_WARNING,
    "lampiran tanpa nama di bawah kepalanya",
    LAMP2 " huruf F; " KMK "121 huruf d",
    "", "RENCANA AKSI TAHUN 2024")
RULE(LAMPIRAN_SUBJECT_EQUALS, "lampiran-subject-equals", LEVEL_WARNING,
    "judul lampiran menyebut hal lain daripada yang ditetapkan",
    AJEK,
    "RENCANA KERJA TAHUN 2024", "RENCANA AKSI TAHUN 2024")
RULE(LAMPIRAN_FEW, "lampiran-few", LEVEL_INFO,
    "lampiran banyak; kelompokkan menurut temanya",
    KMK "121 huruf i dan huruf j",
    "4", "1")
RULE(LAMPIRAN_REFER_PART, "lampiran-refer-part", LEVEL_INFO,
    "diktum dapat menyebut bagian lampiran yang dimaksud",
    "buku tanya jawab pembentukan peraturan, Direktorat Jenderal Peraturan Perundang-undangan",
    "Tugas tim sebagaimana tercantum dalam Lampiran. Keputusan ini mulai berlaku pada tanggal ditetapkan.",
    "Tugas tim sebagaimana tercantum dalam Lampiran huruf B. Keputusan ini mulai berlaku pada tanggal ditetapkan.")
RULE(LAMPIRAN_SIGNED, "lampiran-signed", LEVEL_ERROR,
    "lampiran diakhiri jabatan dan nama penanda tangan saja",
    LAMP2 " huruf F; " KMK "121 huruf h",
    "", "KETUA KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS,")
RULE(KPU_PAGE_NUMBER, "kpu-page-number", LEVEL_WARNING,
    "nomor halaman berdiri di tengah atas di antara tanda hubung mulai halaman kedua, seperti \"- 2 -\"",
    KMK "132 huruf a; Keputusan KPU sejak 2022",
    "di kaki", "di kepala")
RULE(KPU_PAGE_NUMBER_CONTINUES, "kpu-page-number-continues", LEVEL_WARNING,
    "nomor halaman lampiran melanjutkan nomor halaman batang tubuh",
    KMK "121 huruf g dan 132",
    "mulai dari 1", "melanjutkan")
RULE(KATA_PENYAMBUNG, "kata-penyambung", LEVEL_INFO,
    "kata penyambung di kaki halaman bukan awal halaman berikutnya",
    "tata naskah dinas kementerian; tidak dipakai dalam Keputusan KPU",
    "Mengingat . . .", "Menimbang . . .")
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
RULE(ITALIC_SPAN_EXACT, "italic-span-exact", LEVEL_WARNING,
    "huruf miring mencakup kata yang bukan kata asing",
    "Ejaan Bahasa Indonesia yang Disempurnakan Edisi V, huruf miring",
    "Menetapkan <i>Grand Design Reformasi Birokrasi</i> Tahun 2024.",
    "Menetapkan <i>Grand Design</i> Reformasi Birokrasi Tahun 2024.")
RULE(EJAAN, "ejaan", LEVEL_INFO,
    "kata tidak ada dalam kamus, barangkali salah ketik",
    "kamus bahasa Indonesia yang terpasang (Hunspell) dan daftar kata program ini",
    "Tim bertugas menyususn rencana aksi.", "Tim bertugas menyusun rencana aksi.")

#include "diag/isi_rules.h"

/* Citations, and the register. */
#include "diag/regulation_rules.h"

#undef LAMP2
#undef KMK
#undef AJEK
