/*
 * Numbers, labels and dates in the forms that Indonesian drafting uses.
 * Sources: UU 12/2011 Lampiran II (labels of Menimbang, Mengingat and
 * lists), KMK 527 butir 43 on (names of the diktum).
 */
#ifndef DATA_NOMOR_H
#define DATA_NOMOR_H

#include <stdbool.h>

#include "base/mem.h"
#include "base/str.h"

enum { ROMAWI_MAX = 3999, URUTAN_MAX = 99 };

/* 4 gives IV; empty for 0 and above ROMAWI_MAX. */
struct str nomor_romawi(struct arena *a, unsigned n);
/* 0 when s is not a well-formed Roman number in capitals. */
unsigned nomor_dari_romawi(struct str s);

/* 1 gives a, 27 gives aa. */
struct str nomor_huruf(struct arena *a, unsigned n);

/* 1 gives KESATU, 12 KEDUA BELAS, 21 KEDUA PULUH SATU; empty above URUTAN_MAX. */
struct str nomor_urutan(struct arena *a, unsigned n);
/* 0 when s is none; PERTAMA is 1 too. */
unsigned nomor_dari_urutan(struct arena *a, struct str s);

/* 14 gives empat belas; a sum of money has its own, up to TERBILANG_MAX. */
#define TERBILANG_MAX 999999999999999ull
struct str nomor_terbilang(struct arena *a, unsigned n);
struct str nomor_terbilang_uang(struct arena *a, unsigned long long n);
/*
 * The number that words say, whatever their case and the blanks between them;
 * false when s says none, or more than one.
 */
bool nomor_dari_terbilang(struct arena *a, struct str s, unsigned long long *out);

struct tanggal {
	unsigned tahun, bulan, hari;
};

/* "2024-01-10" or "10 Januari 2024"; false when it is neither or does not exist. */
bool tanggal_baca(struct str s, struct tanggal *out);
/* By the clock and the time zone of the machine. */
struct tanggal tanggal_hari_ini(void);
/* "10 Januari 2024". */
struct str tanggal_tulis(struct arena *a, struct tanggal t);
/* Januari for 1; NULL outside 1 to 12. */
const char *bulan_nama(unsigned bulan);
/* 1 to 12 for a name of a month in any case, in full or its first three letters; else 0. */
unsigned bulan_dari_nama(struct str s);

/* What a cell under a month says: a tick (✓ v x 1 ya), none (blank, 0, -, tidak), or something else. */
enum centang { CENTANG_BUKAN, CENTANG_TIDAK, CENTANG_YA };
enum centang centang_baca(struct arena *a, struct str s);

#endif
