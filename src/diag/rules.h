/*
 * The table of rules that are code: RULE(number, id, level, text, source,
 * bad example, good example). Included several times with different RULE.
 * Rules that are patterns stand in src/rules/ as YAML instead.
 *
 * Part one: faults of an input (exit status 2). Part two: failures of the
 * machine (3). Part three, from FIRST_DECREE_RULE on: rules about decrees.
 * Their ids and sources: UU 12/2011 Lampiran II and, for a Keputusan,
 * Keputusan Menteri Keuangan 527/KMK.01/2022 ("KMK 527").
 */
#define INPUT(no, id, text) RULE(no, id, LEVEL_ERROR, text, "", "", "")

INPUT(CARA_PAKAI, "cara-pakai", "cara pakai salah")
INPUT(BERKAS, "berkas", "berkas tidak dapat dipakai")
INPUT(ATURAN, "aturan", "berkas aturan tidak dapat dipakai")
INPUT(UTF8, "utf8", "bukan teks UTF-8 yang sah")
INPUT(YAML, "yaml", "YAML tidak dapat dibaca")
INPUT(JSON, "json", "JSON tidak dapat dibaca")
INPUT(CSV, "csv", "CSV tidak dapat dibaca")
INPUT(MARKDOWN, "markdown", "Markdown tidak dapat dipakai")
INPUT(DAFTAR_DALAM, "daftar-dalam", "daftar lebih dari empat tingkat")
INPUT(XLSX, "xlsx", "buku kerja tidak dapat dibaca")
INPUT(PAKET, "paket", "paket DOCX atau XLSX tidak dapat dibaca")
INPUT(XML, "xml", "XML di dalam paket tidak dapat dibaca")
INPUT(KUNCI_GANDA, "kunci-ganda", "kunci ditulis dua kali")
INPUT(KUNCI_HILANG, "kunci-hilang", "kunci wajib tidak ada")
INPUT(KUNCI_ASING, "kunci-asing", "kunci tidak dikenal")
INPUT(JENIS_NILAI, "jenis-nilai", "jenis nilai salah")
INPUT(TANGGAL, "tanggal", "tanggal tidak sah")
INPUT(REGISTER, "register", "register peraturan tidak dapat dipakai")
INPUT(DASAR_HUKUM, "dasar-hukum", "dasar hukum tidak ada dalam register")
INPUT(LEMBAR, "lembar", "lembar kerja tidak ada")
INPUT(KOLOM, "kolom", "kolom rencana tidak ada")
INPUT(KOLOM_GANDA, "kolom-ganda", "dua kolom rencana berjudul sama")
INPUT(BULAN, "bulan", "bulan di luar 1 sampai dengan 12")
INPUT(RENCANA, "rencana", "rencana tidak dapat dipakai")
INPUT(TAG_ASING, "tag-asing", "tag templat tidak dikenal")
INPUT(TAG_TERBUKA, "tag-terbuka", "tag templat tidak ditutup")
INPUT(BAGIAN_TERBUKA, "bagian-terbuka", "bagian templat tidak ditutup")
INPUT(BAGIAN_LEBIH, "bagian-lebih", "penutup bagian templat tanpa pembuka")
INPUT(BAGIAN_SILANG, "bagian-silang", "bagian templat saling menyilang")
INPUT(SARINGAN, "saringan", "saringan templat salah")
INPUT(TEMPLAT, "templat", "templat tidak dapat dipakai")
INPUT(NILAI_HILANG, "nilai-hilang", "tidak ada nilai untuk tag")
INPUT(NILAI_SALAH, "nilai-salah", "nilai tidak cocok untuk tag")
INPUT(GAMBAR, "gambar", "gambar tidak dapat dipakai")
RULE(DASAR_HUKUM_RAGU, "dasar-hukum-ragu", LEVEL_WARNING, "dasar hukum dalam bentuk pendek perlu diperiksa", "", "", "")
RULE(KOLOM_LEBIH, "kolom-lebih", LEVEL_WARNING, "kolom rencana tidak dipakai templat dan tidak ikut tercetak", "", "", "")
RULE(NILAI_KOSONG, "nilai-kosong", LEVEL_WARNING, "tidak ada nilai untuk tag, ditulis kosong", "", "", "")
RULE(KARAKTER_KENDALI, "karakter-kendali", LEVEL_WARNING, "karakter kendali di dalam nilai", "", "", "")
RULE(BARIS_TERSEMBUNYI, "baris-tersembunyi", LEVEL_INFO, "baris atau kolom tersembunyi di lembar kerja tidak dibaca", "", "", "")
RULE(RUMUS_KOSONG, "rumus-kosong", LEVEL_WARNING, "rumus tanpa nilai tersimpan dibaca sebagai kosong", "", "", "")
RULE(DAFTAR_LABEL, "daftar-label", LEVEL_WARNING, "label daftar tidak berurutan", "", "", "")
RULE(TIDAK_DIBACA, "tidak-dibaca", LEVEL_UNSUPPORTED, "isi yang tidak dapat dinilai", "", "", "")
RULE(IMPOR, "impor", LEVEL_UNSUPPORTED, "berubah atau tidak ikut dalam impor", "", "", "")
#undef INPUT

/* No faults: what became of the others, what was not looked for. */
RULE(DITOLAK, "ditolak", LEVEL_INFO, "naskah asli tidak ditulis karena masih ada kesalahan (--force untuk tetap menulis)", "", "", "")
RULE(EJAAN_MATI, "ejaan-mati", LEVEL_INFO, "ejaan tidak diperiksa", "", "", "")
RULE(MESIN, "mesin", LEVEL_ERROR, "kegagalan sistem", "", "", "")

#include "diag/decree_rules.h"
