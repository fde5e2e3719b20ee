/* What became of a regulation: amendments and revocations, as of a day. See register.h. */
#include "decree/register_int.h"

#include <stdlib.h>

static int
by_id_and_kerja(const void *pa, const void *pb)
{
	const struct kena *a = pa, *b = pb;
	int c = str_cmp(a->id, b->id);

	if (c == 0)
		c = (a->kerja > b->kerja) - (a->kerja < b->kerja);
	return c ? c : (a->seq > b->seq) - (a->seq < b->seq);
}

static size_t
put(struct kena *v, size_t n, const struct peraturan *p, const struct daftar_hubungan *l, enum kerja kerja)
{
	size_t i;

	for (i = 0; i < l->n; i++, n++)
		v[n] = (struct kena){l->v[i].id, kerja, l->v[i].bagian, p, (unsigned)n};
	return n;
}

void
register_kena(struct registry *r)
{
	const struct peraturan *p;
	size_t n = 0, i;

	for (i = 0; i < r->n; i++)
		n += r->v[i]->mengubah.n + r->v[i]->mencabut.n + r->v[i]->mencabut_sebagian.n;
	r->kena = arena_alloc(r->arena, (n + 1) * sizeof *r->kena);
	for (i = n = 0; i < r->n; i++) {
		p = r->v[i];
		n = put(r->kena, n, p, &p->mengubah, KERJA_UBAH);
		n = put(r->kena, n, p, &p->mencabut, KERJA_CABUT);
		n = put(r->kena, n, p, &p->mencabut_sebagian, KERJA_CABUT_SEBAGIAN);
	}
	r->n_kena = n;
	if (n)
		qsort(r->kena, n, sizeof *r->kena, by_id_and_kerja);
}

/* The first relation of that kind to that id; *n of them. */
static const struct kena *
cari(const struct registry *r, struct str id, enum kerja kerja, size_t *n)
{
	size_t lo = 0, hi = r->n_kena, mid, end;
	int c;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		c = str_cmp(r->kena[mid].id, id);
		if (c < 0 || (c == 0 && r->kena[mid].kerja < kerja))
			lo = mid + 1;
		else
			hi = mid;
	}
	for (end = lo; end < r->n_kena && r->kena[end].kerja == kerja && str_eq(r->kena[end].id, id); end++)
		;
	*n = end - lo;
	return r->kena + lo;
}

/*
 * The year, then the ordinal of the title, which tells more than a date that
 * is only known by its year; then the date. Number and id make it definite.
 */
static int
by_order(const void *pa, const void *pb)
{
	const struct peraturan *a = *(const struct peraturan *const *)pa, *b = *(const struct peraturan *const *)pb;
	unsigned u[] = {a->diundangkan.awal / 10000, a->perubahan, a->diundangkan.akhir};
	unsigned v[] = {b->diundangkan.awal / 10000, b->perubahan, b->diundangkan.akhir};
	size_t i;

	for (i = 0; i < sizeof u / sizeof *u; i++)
		if (u[i] != v[i])
			return u[i] < v[i] ? -1 : 1;
	return str_cmp(a->id, b->id);
}

size_t
registry_amendments(const struct registry *r, struct arena *a, const struct peraturan *p,
    const struct peraturan ***out)
{
	size_t n, i, k = 0;
	const struct kena *v = cari(r, p->id, KERJA_UBAH, &n);
	const struct peraturan **all = arena_alloc(a, (n + 1) * sizeof *all);

	/* A row may name the same id twice; its relations stand together. */
	for (i = 0; i < n; i++)
		if (k == 0 || all[k - 1] != v[i].oleh)
			all[k++] = v[i].oleh;
	if (k)
		qsort(all, k, sizeof *all, by_order);
	*out = all;
	return k;
}

const struct peraturan *
registry_law_of(const struct registry *r, const struct peraturan *p)
{
	size_t i;

	for (i = 0; i < r->n; i++)
		if (str_eq(r->v[i]->menetapkan, p->id))
			return r->v[i];
	return NULL;
}

const struct peraturan *
registry_undang_undang(const struct registry *r, const struct peraturan *p, const struct tanggal *pada)
{
	const struct peraturan *law = registry_law_of(r, p);

	return law && masa_sudah(law->diundangkan, pada) == SUDAH_YA ? law : p;
}

static void
tambah(struct rantai *c, const struct peraturan *p)
{
	size_t i;

	for (i = 0; i < c->n; i++)
		if (c->v[i] == p)
			return;
	c->v[c->n++] = p;
}

void
registry_rantai(const struct registry *r, struct arena *a, const struct peraturan *p,
    const struct tanggal *pada, struct rantai *out)
{
	const struct peraturan **all;
	size_t n = registry_amendments(r, a, p, &all), last = n, i;

	*out = (struct rantai){.v = arena_alloc(a, (n + 1) * sizeof *out->v)};
	while (last > 0 && masa_sudah(all[last - 1]->diundangkan, pada) != SUDAH_YA)
		last--;
	for (i = 0; i < last; i++)
		tambah(out, registry_undang_undang(r, all[i], pada));
	out->sisa = all + last;
	out->n_sisa = n - last;
}

static struct tindakan
tindakan(const struct kena *k, const struct tanggal *pada)
{
	return (struct tindakan){k->oleh, k->bagian, masa_sudah(k->oleh->pencabutan, pada) != SUDAH_YA, false};
}

/* Named by the one that revokes; of several the one that is certain by then. */
static bool
dicabut(const struct registry *r, struct str id, const struct tanggal *pada, struct tindakan *out)
{
	size_t n, i;
	const struct kena *v = cari(r, id, KERJA_CABUT, &n);
	bool found = false;

	for (i = 0; i < n && (!found || out->mungkin); i++) {
		if (masa_sudah(v[i].oleh->pencabutan, pada) == SUDAH_BELUM)
			continue;
		*out = tindakan(&v[i], pada);
		found = true;
	}
	return found;
}

static bool
names(const struct daftar_hubungan *l, struct str id)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		if (str_eq(l->v[i].id, id))
			return true;
	return false;
}

bool
peraturan_mengubah(const struct peraturan *p, struct str id)
{
	return names(&p->mengubah, id);
}

bool
peraturan_mencabut_sebagian(const struct peraturan *p, struct str id)
{
	return names(&p->mencabut_sebagian, id);
}

static const struct peraturan *
by_own_id(const struct registry *r, struct str id)
{
	size_t lo = 0, hi = r->n, mid;
	int c;

	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		c = str_cmp(r->v[mid]->id, id);
		if (c == 0)
			return r->v[mid];
		if (c < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return NULL;
}

/*
 * Records of a revocation often name the latest amendment alone: what it
 * amended went with it. Not when the same one touched a part of that only.
 */
static bool
lewat_perubahan(const struct registry *r, struct arena *a, const struct peraturan *p, const struct tanggal *pada,
    struct tindakan *out)
{
	struct rantai c;

	registry_rantai(r, a, p, pada, &c);
	return c.n && dicabut(r, c.v[c.n - 1]->id, pada, out) && !peraturan_mencabut_sebagian(out->oleh, p->id) &&
	    !peraturan_mengubah(out->oleh, p->id);
}

/* An amendment goes with the one regulation that it amends. */
static bool
lewat_induk(const struct registry *r, struct arena *a, const struct peraturan *p, const struct tanggal *pada,
    struct tindakan *out)
{
	const struct peraturan *q;

	if (!p->perubahan || p->mengubah.n != 1)
		return false;
	if (dicabut(r, p->mengubah.v[0].id, pada, out))
		return true;
	q = by_own_id(r, p->mengubah.v[0].id);
	return q && lewat_perubahan(r, a, q, pada, out);
}

bool
registry_pencabut(const struct registry *r, struct arena *a, struct str id, const struct tanggal *pada,
    struct tindakan *out)
{
	const struct peraturan *p;

	if (dicabut(r, id, pada, out))
		return true;
	p = by_own_id(r, id);
	if (!p || (!lewat_perubahan(r, a, p, pada, out) && !lewat_induk(r, a, p, pada, out)))
		return false;
	out->turunan = true;
	return true;
}

size_t
registry_pencabut_sebagian(const struct registry *r, struct arena *a, struct str id, const struct tanggal *pada,
    struct tindakan **out)
{
	size_t n, i, k = 0;
	const struct kena *v = cari(r, id, KERJA_CABUT_SEBAGIAN, &n);

	*out = arena_alloc(a, (n + 1) * sizeof **out);
	for (i = 0; i < n; i++)
		if (masa_sudah(v[i].oleh->pencabutan, pada) != SUDAH_BELUM)
			(*out)[k++] = tindakan(&v[i], pada);
	return k;
}
