/*
 * Rules about what a decree says, part of the table of decree_rules.h: lists,
 * numbers, one thing said in one way throughout, the cells of a matrix. Their
 * examples run in tests/unit/test_keajegan.c.
 */

/* Lists in a diktum and in a narrative. */
RULE(LIST_SEQUENCE, "list-sequence", LEVEL_ERROR,
    "label rincian melompat, berulang, atau berganti bentuk",
    AJEK,
    "Tim bertugas:\na. menyusun rencana; dan\nc. melaporkan hasilnya.",
    "Tim bertugas:\na. menyusun rencana; dan\nb. melaporkan hasilnya.")
RULE(LIST_MARKERS, "list-markers", LEVEL_WARNING,
    "rincian bertingkat berlabel a., lalu 1., lalu a), lalu 1)",
    LAMP2 " (rincian); " KMK "54 huruf k",
    "Tim bertugas:\n1. menyusun rencana; dan\n2. melaporkan hasilnya.",
    "Tim bertugas:\na. menyusun rencana; dan\nb. melaporkan hasilnya.")
RULE(LIST_DEPTH, "list-depth", LEVEL_ERROR,
    "rincian lebih dari empat tingkat",
    LAMP2 " (rincian); " KMK "54 huruf k",
    "Tim bertugas:\na. satu:\n1. dua:\na) tiga:\n1) empat:\n(1) lima.",
    "Tim bertugas:\na. satu:\n1. dua:\na) tiga:\n1) empat.")
RULE(LIST_LOWERCASE, "list-lowercase", LEVEL_WARNING,
    "butir rincian diawali huruf kapital, padahal meneruskan kalimat pembukanya",
    LAMP2 " (rincian); " KMK "54 huruf k",
    "Tim bertugas:\na. menyusun rencana; dan\nb. Melaporkan hasilnya.",
    "Tim bertugas:\na. menyusun rencana; dan\nb. melaporkan hasilnya.")
RULE(LIST_SEMICOLON, "list-semicolon", LEVEL_WARNING,
    "butir rincian tidak diakhiri tanda yang semestinya",
    LAMP2 " (rincian); " KMK "54 huruf k",
    "Tim bertugas:\na. menyusun rencana, dan\nb. melaporkan hasilnya.",
    "Tim bertugas:\na. menyusun rencana; dan\nb. melaporkan hasilnya.")
RULE(LIST_COLON, "list-colon", LEVEL_WARNING,
    "butir yang dirinci lagi tidak diakhiri titik dua",
    LAMP2 " (rincian)",
    "Tim bertugas:\na. menyusun;\n1. rencana; dan\n2. anggaran; dan\nb. melaporkan hasilnya.",
    "Tim bertugas:\na. menyusun:\n1. rencana; dan\n2. anggaran; dan\nb. melaporkan hasilnya.")
RULE(LIST_CONJUNCTION, "list-conjunction", LEVEL_WARNING,
    "\"dan\", \"atau\", atau \"dan/atau\" tidak tepat satu kali, di akhir butir sebelum yang terakhir",
    LAMP2 " (rincian); " KMK "54 huruf l sampai dengan huruf o",
    "Tim bertugas:\na. menyusun rencana; dan\nb. melaksanakannya; dan\nc. melaporkan hasilnya.",
    "Tim bertugas:\na. menyusun rencana;\nb. melaksanakannya; dan\nc. melaporkan hasilnya.")

/* Numbers. */
RULE(NUMBER_WORDS, "number-words", LEVEL_WARNING,
    "bilangan di dalam norma tidak diikuti kata bilangan di dalam kurung",
    LAMP2 " (bilangan); " KMK "54 huruf j",
    "Laporan disampaikan paling lama 3 hari setelah kegiatan.",
    "Laporan disampaikan paling lama 3 (tiga) hari setelah kegiatan.")
RULE(NUMBER_WORDS_AGREE, "number-words-agree", LEVEL_ERROR,
    "angka dan kata bilangan di dalam kurung tidak sama",
    LAMP2 " (bilangan); " KMK "54 huruf j",
    "Laporan disampaikan paling lama 14 (empat) hari setelah kegiatan.",
    "Laporan disampaikan paling lama 14 (empat belas) hari setelah kegiatan.")
RULE(MONEY_FORM, "money-form", LEVEL_INFO,
    "jumlah uang ditulis Rp tanpa spasi, dengan titik di antara ribuan, dan dalam norma diikuti kata bilangannya",
    "Ejaan Bahasa Indonesia yang Disempurnakan Edisi V; UU 12/2011, lampiran tentang teknik penyusunan",
    "Biaya sebesar Rp. 500.000 dibebankan pada anggaran.",
    "Biaya sebesar Rp500.000,00 (lima ratus ribu rupiah) dibebankan pada anggaran.")

/* One thing is said in one way. */
RULE(DEFINED_TERM_CAPS, "defined-term-caps", LEVEL_WARNING,
    "istilah tidak selalu ditulis dengan huruf kapital",
    KMK "67; " AJEK,
    "bahwa Zona Integritas dibangun, tim Zona Integritas bertugas, unit Zona Integritas dinilai, dan zona integritas "
    "dipantau;",
    "bahwa Zona Integritas dibangun, tim Zona Integritas bertugas, unit Zona Integritas dinilai, dan Zona Integritas "
    "dipantau;")
RULE(ABBREV_INTRODUCED, "abbrev-introduced", LEVEL_WARNING,
    "singkatan dipakai sebelum diperkenalkan",
    KMK "58 huruf b",
    "bahwa pegawai KPU perlu menyusun rencana aksi;",
    "bahwa pegawai Komisi Pemilihan Umum perlu menyusun rencana aksi;")
RULE(SAME_LETTER_SAME_WORDS, "same-letter-same-words", LEVEL_WARNING,
    "surat atau peraturan yang sama disebut dengan tanggal atau nama yang berbeda",
    AJEK,
    "bahwa sesuai Surat Ketua Nomor 47/PW.01/10/2022 tanggal 18 Januari 2022 perihal Penunjukan Satuan Kerja "
    "Contoh, dan Surat Ketua Nomor 47/PW.01/10/2022 tanggal 19 Januari 2022 perihal Penunjukan Satuan Kerja Contoh;",
    "bahwa sesuai Surat Ketua Nomor 47/PW.01/10/2022 tanggal 18 Januari 2022 perihal Penunjukan Satuan Kerja "
    "Contoh, dan Surat Ketua Nomor 47/PW.01/10/2022 tanggal 18 Januari 2022 perihal Penunjukan Satuan Kerja Contoh;")
RULE(NAMA_AJEG, "nama-ajeg", LEVEL_WARNING,
    "nama ditulis dengan cara yang berbeda",
    AJEK,
    "bahwa Komisi Pemilhan Umum Kabupaten Banyumas menyusun rencana aksi;",
    "bahwa Komisi Pemilihan Umum Kabupaten Banyumas menyusun rencana aksi;")
RULE(TAHUN_AJEG, "tahun-ajeg", LEVEL_WARNING,
    "tahun berbeda dari tahun pada judul",
    AJEK,
    "RENCANA AKSI TAHUN 2023", "RENCANA AKSI TAHUN 2024")
RULE(TANGGAL_AJEG, "tanggal-ajeg", LEVEL_WARNING,
    "tanggal tidak mungkin benar",
    AJEK,
    "Berita Acara Nomor 5 Tahun 2024 tanggal 12 Januari 2024;",
    "Berita Acara Nomor 5 Tahun 2024 tanggal 9 Januari 2024;")
RULE(SMART_QUOTES_CONSISTENT, "smart-quotes-consistent", LEVEL_INFO,
    "dua macam tanda petik di dalam satu naskah",
    AJEK,
    "bahwa semboyan \"Melayani\" dan “Jujur” perlu diwujudkan;",
    "bahwa semboyan “Melayani” dan “Jujur” perlu diwujudkan;")
RULE(YEAR_RANGE_DASH, "year-range-dash", LEVEL_INFO,
    "rentang tahun ditulis dengan dua cara",
    AJEK,
    "bahwa rencana 2020-2024 mengubah rencana 2015 – 2019 menurut tahapan 2010-2025;",
    "bahwa rencana 2020-2024 mengubah rencana 2015-2019 menurut tahapan 2010-2025;")

/* Matrices. */
RULE(TABLE_COLUMNS, "table-columns", LEVEL_WARNING,
    "baris nomor kolom melompat atau berulang",
    AJEK,
    "1 2 4", "1 2 3")
RULE(MATRIKS_NOMOR, "matriks-nomor", LEVEL_WARNING,
    "nomor bagian atau butir matriks melompat atau berulang",
    AJEK,
    "3.", "2.")
RULE(MATRIKS_BAGIAN_GANDA, "matriks-bagian-ganda", LEVEL_WARNING,
    "dua bagian matriks berjudul sama",
    AJEK,
    "Manajemen perubahan", "Penataan tata laksana")
RULE(MATRIKS_KOSONG, "matriks-kosong", LEVEL_WARNING,
    "sel kosong di kolom yang hampir seluruhnya terisi",
    AJEK,
    "", "Maret 2024")
RULE(MATRIKS_ULANG, "matriks-ulang", LEVEL_INFO,
    "sel sebuah butir sama persis dengan sel butir di atasnya",
    AJEK,
    "Menyusun rencana aksi ke-10", "Menyusun laporan rencana aksi")
RULE(MATRIKS_BILANGAN, "matriks-bilangan", LEVEL_WARNING,
    "bukan bilangan, di kolom yang berisi bilangan",
    AJEK,
    "sepuluh", "10")
RULE(MATRIKS_GALAT, "matriks-galat", LEVEL_ERROR,
    "nilai galat dari lembar kerja",
    AJEK,
    "#REF!", "Maret 2024")
RULE(MATRIKS_PERSEN, "matriks-persen", LEVEL_WARNING,
    "persentase lebih dari 100%",
    AJEK,
    "120%", "100%")
RULE(MATRIKS_TAHUN, "matriks-tahun", LEVEL_WARNING,
    "waktu pelaksanaan di luar tahun rencana",
    AJEK,
    "Maret 2023", "Maret 2024")
RULE(MATRIKS_BULAN, "matriks-bulan", LEVEL_WARNING,
    "bulan yang ditandai tidak sesuai dengan waktu yang tertulis",
    AJEK,
    "Maret", "Mei")
RULE(MATRIKS_TAUTAN, "matriks-tautan", LEVEL_WARNING,
    "tautan tidak dapat dibuka",
    AJEK,
    "htpp://kab-banyumas.kpu.go.id/rencana", "https://kab-banyumas.kpu.go.id/rencana")
RULE(URL_IN_DECREE, "url-in-decree", LEVEL_INFO,
    "tautan di batang tubuh, atau tautan pendek yang tujuannya tidak terbaca",
    AJEK,
    "https://bit.ly/rencana-aksi", "https://kab-banyumas.kpu.go.id/rencana-aksi")
