/*
 * Dates that cannot be: a meeting or a letter that the decree relies on, but
 * that is younger than it; a day of the week that the date did not fall on.
 * Rule tanggal-ajeg.
 */
#include "data/nomor.h"
#include "lint/naskah.h"

/* Words i to i + 2 as a date, "10 Januari 2024". */
static bool
date_at(struct arena *a, const struct naskah *n, size_t i, struct tanggal *out)
{
	if (i + 2 >= n->n_kata || n->kata[i + 1].jeda != JEDA_SPASI || n->kata[i + 2].jeda != JEDA_SPASI ||
	    n->kata[i].s.n > 2 || !char_is_digit(n->kata[i].s.p[0]))
		return false;
	return tanggal_baca(str_squeeze(a, kata_rentang(n, i, i + 2)), out);
}

static bool
later(struct tanggal a, struct tanggal b)
{
	if (a.tahun != b.tahun)
		return a.tahun > b.tahun;
	return a.bulan != b.bulan ? a.bulan > b.bulan : a.hari > b.hari;
}

/* 0 for Minggu; Sakamoto's way. */
static unsigned
weekday(struct tanggal t)
{
	static const unsigned char shift[] = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
	unsigned y = t.tahun - (t.bulan < 3);

	return (y + y / 4 - y / 100 + y / 400 + shift[t.bulan - 1] + t.hari) % 7;
}

/* "Senin" in front of word i, or "Senin tanggal"; its index, or i when there is none. */
static size_t
weekday_before(const struct naskah *n, size_t i, unsigned *day)
{
	static const char *const days[] = {
		"minggu", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu",
	};
	size_t at = i;

	if (n->kata[at].jeda >= JEDA_KALIMAT)
		return i;
	if (str_is(n->kata[at - 1].kecil, "tanggal") && n->kata[at - 1].jeda < JEDA_KALIMAT)
		at--;
	for (*day = 0; *day < COUNT_OF(days); ++*day)
		if (str_is(n->kata[at - 1].kecil, days[*day]) && !kata_kecil(n->kata[at - 1].s))
			break;
	if (*day == COUNT_OF(days))
		return i;
	/* Minggu is a week as well: "Minggu 1 April 2022". */
	if (*day == 0 && (n->kata[at - 1].jeda >= JEDA_KALIMAT || !str_is(n->kata[at - 2].kecil, "hari")))
		return i;
	return at - 1;
}

static void
check_hari(struct lint *l, size_t i, struct tanggal t)
{
	static const char *const names[] = {"Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"};
	const struct naskah *n = naskah(l);
	struct temuan f = {.no = R_TANGGAL_AJEG, .u = &n->v[n->kata[i].satuan]};
	unsigned day = 0;
	size_t at = weekday_before(n, i, &day);

	if (at == i || day == weekday(t))
		return;
	f.words = kata_rentang(n, at, i + 2);
	lint_temuan(l, &f, "\"%.*s\", tetapi hari itu %s", STRF(f.words), names[weekday(t)]);
}

/*
 * Whether the date at word i is that of a text or meeting that the decree
 * relies on: such words stand in front of it, and nothing that looks ahead.
 */
static bool
is_past(const struct naskah *n, size_t i, enum letak letak)
{
	/* Behind the body meetings are planned; what has a number has been written. */
	static const char *const events[] = {"nomor", "rapat", "acara", "surat", "nota", "pleno", "keputusan"};
	size_t n_events = LETAK_BIT(letak) & LETAK_DI_LAMPIRAN ? 1 : COUNT_OF(events);
	static const char *const ahead[] = {"sampai", "berlaku", "pemungutan", "mulai", "paling", "akhir"};
	enum { FAR = 40 }; /* words */
	size_t k = i;

	while (i - k < FAR && n->kata[k].jeda != JEDA_AWAL && n->kata[k].jeda != JEDA_KALIMAT) {
		k--;
		if (among(n->kata[k].kecil, ahead, COUNT_OF(ahead)))
			return false;
		if (among(n->kata[k].kecil, events, n_events))
			return true;
	}
	return false;
}

static void
check_sesudah(struct lint *l, size_t i, struct tanggal t, struct tanggal decree)
{
	const struct naskah *n = naskah(l);
	struct temuan f = {.no = R_TANGGAL_AJEG, .u = &n->v[n->kata[i].satuan]};

	if (f.u->letak == LETAK_DIKTUM || f.u->letak == LETAK_PENUTUP || !later(t, decree) ||
	    !is_past(n, i, f.u->letak))
		return;
	f.words = kata_rentang(n, i, i + 2);
	lint_temuan(l, &f, "\"%.*s\" sesudah Keputusan ini ditetapkan, %.*s", STRF(f.words),
	    STRF(tanggal_tulis(l->arena, decree)));
}

void
check_tanggal_ajeg(struct lint *l)
{
	const struct naskah *n = naskah(l);
	struct tanggal t, decree;
	bool dated = tanggal_baca(l->k->tanggal.s, &decree);
	size_t i;

	for (i = 0; i < n->n_kata; i++) {
		if (!date_at(l->arena, n, i, &t))
			continue;
		check_hari(l, i, t);
		if (dated)
			check_sesudah(l, i, t, decree);
	}
}
