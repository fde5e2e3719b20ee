/*
 * Days that no row says. A gazette is numbered through the year as it comes
 * out: what stands between two numbers of known days was promulgated between
 * them. Some days of play, because two of a week are now and then numbered
 * the other way round.
 */
#include "decree/register_int.h"

#include <stdlib.h>

enum { KELONGGARAN = 14 };

/* Days since some day, of a day like 20240110 (proleptic Gregorian). */
static long
nomor_hari(unsigned t)
{
	long y = t / 10000, m = t / 100 % 100, d = t % 100;

	y -= m <= 2;
	return 365 * y + y / 4 - y / 100 + y / 400 + (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d;
}

struct masa
masa_setahun(unsigned tahun)
{
	return (struct masa){tahun * 10000 + 101, tahun * 10000 + 1231};
}

/* The day that many days from t, kept within its year. */
static unsigned
geser(unsigned t, int hari)
{
	struct masa tahun = masa_setahun(t / 10000);
	long want = nomor_hari(t) + hari;
	unsigned awal = tahun.awal;

	if (want <= nomor_hari(tahun.awal))
		return tahun.awal;
	if (want >= nomor_hari(tahun.akhir))
		return tahun.akhir;
	while (awal + 100 < tahun.akhir && nomor_hari(awal + 100) <= want)
		awal += 100; /* the first of the next month */
	return awal + (unsigned)(want - nomor_hari(awal));
}

/* Where a row stands in a gazette. */
struct tempat_terbit {
	bool berita;
	struct terbitan t;
	struct peraturan *p;
};

static int
by_nomor(const void *pa, const void *pb)
{
	const struct tempat_terbit *a = pa, *b = pb;

	if (a->berita != b->berita)
		return a->berita ? 1 : -1;
	if (a->t.tahun != b->t.tahun)
		return a->t.tahun < b->t.tahun ? -1 : 1;
	return (a->t.nomor > b->t.nomor) - (a->t.nomor < b->t.nomor);
}

static bool
sama_tahun(const struct tempat_terbit *a, const struct tempat_terbit *b)
{
	return a->berita == b->berita && a->t.tahun == b->t.tahun;
}

static bool
hari_diketahui(const struct tempat_terbit *t)
{
	const struct masa *m = &t->p->diundangkan_tertulis;

	return m->awal && m->awal == m->akhir && m->awal / 10000 == t->t.tahun;
}

/* One year of a gazette: v[0] to v[n - 1] by number. */
static void
persempit(struct tempat_terbit *v, size_t n)
{
	unsigned *awal = xmalloc(n * sizeof *awal), batas = 0;
	size_t i;

	for (i = 0; i < n; i++) {
		awal[i] = batas;
		if (hari_diketahui(&v[i]) && v[i].p->diundangkan.awal > batas)
			batas = v[i].p->diundangkan.awal;
	}
	batas = 0;
	for (i = n; i-- > 0;) {
		struct masa m = v[i].p->diundangkan;

		if (hari_diketahui(&v[i])) {
			if (!batas || m.akhir < batas)
				batas = m.akhir;
			continue;
		}
		if (v[i].p->diundangkan_tertulis.awal)
			continue;
		if (awal[i])
			m.awal = geser(awal[i], -KELONGGARAN);
		if (batas)
			m.akhir = geser(batas, KELONGGARAN);
		/* A wrong number or day in the register tells nothing. */
		if (m.awal <= m.akhir)
			v[i].p->diundangkan = m;
	}
	free(awal);
}

/* What the row says itself: a day, a year, or the year of its gazette. */
static struct masa
menurut_baris(const struct peraturan *p)
{
	if (p->diundangkan_tertulis.awal)
		return p->diundangkan_tertulis;
	return masa_setahun(p->ln.nomor ? p->ln.tahun : p->bn.nomor ? p->bn.tahun : p->tahun);
}

void
register_masa(struct registry *r)
{
	struct tempat_terbit *v = xmalloc((r->n + 1) * sizeof *v);
	size_t n = 0, i, from;

	for (i = 0; i < r->n; i++) {
		struct peraturan *p = r->v[i];

		p->diundangkan = menurut_baris(p);
		if (p->ln.nomor)
			v[n++] = (struct tempat_terbit){false, p->ln, p};
		else if (p->bn.nomor)
			v[n++] = (struct tempat_terbit){true, p->bn, p};
	}
	if (n)
		qsort(v, n, sizeof *v, by_nomor);
	for (from = 0; from < n; from = i) {
		for (i = from + 1; i < n && sama_tahun(&v[i], &v[from]); i++)
			;
		persempit(v + from, i - from);
	}
	for (i = 0; i < r->n; i++)
		r->v[i]->pencabutan = r->v[i]->pencabutan_tertulis.awal ? r->v[i]->pencabutan_tertulis :
		    r->v[i]->mulai.awal ? r->v[i]->mulai : r->v[i]->diundangkan;
	free(v);
}
