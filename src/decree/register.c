/* Finds in the register, see register.h. */
#include "decree/register_int.h"

#include <stdlib.h>

unsigned
tanggal_urut(struct tanggal t)
{
	return t.tahun * 10000 + t.bulan * 100 + t.hari;
}

enum sudah
masa_sudah(struct masa m, const struct tanggal *pada)
{
	if (!pada || m.akhir <= tanggal_urut(*pada))
		return SUDAH_YA;
	return m.awal > tanggal_urut(*pada) ? SUDAH_BELUM : SUDAH_MUNGKIN;
}

static int
by_id(const void *pa, const void *pb)
{
	const struct peraturan *a = *(struct peraturan *const *)pa, *b = *(struct peraturan *const *)pb;
	int c = str_cmp(a->id, b->id);

	return c ? c : (a->seq > b->seq) - (a->seq < b->seq);
}

static int
cmp_case(struct str a, struct str b)
{
	size_t i;

	for (i = 0; i < a.n && i < b.n; i++)
		if (char_fold(a.p[i]) != char_fold(b.p[i]))
			return (unsigned char)char_fold(a.p[i]) - (unsigned char)char_fold(b.p[i]);
	return (a.n > b.n) - (a.n < b.n);
}

static int
by_name(const void *pa, const void *pb)
{
	const struct peraturan *a = *(struct peraturan *const *)pa, *b = *(struct peraturan *const *)pb;
	int c = str_cmp(a->jenis, b->jenis);

	if (c == 0)
		c = (a->tahun > b->tahun) - (a->tahun < b->tahun);
	return c ? c : cmp_case(a->nomor, b->nomor);
}

static int
by_name_and_arrival(const void *pa, const void *pb)
{
	const struct peraturan *a = *(struct peraturan *const *)pa, *b = *(struct peraturan *const *)pb;
	int c = by_name(pa, pb);

	return c ? c : (a->seq > b->seq) - (a->seq < b->seq);
}

/* The same id: twice in one file is a fault, in a later file it replaces. */
static int
keep_one_of_each(struct registry *r, struct diag *d)
{
	size_t i, n = 0;
	int rc = 0;

	if (r->n)
		qsort(r->v, r->n, sizeof *r->v, by_id);
	for (i = 0; i < r->n; i++) {
		struct peraturan *p = r->v[i], *last = n ? r->v[n - 1] : NULL;

		if (!last || !str_eq(last->id, p->id)) {
			r->v[n++] = p;
		} else if (last->file != p->file) {
			r->v[n - 1] = p;
		} else {
			diag_add(d, R_REGISTER, p->loc, "id '%.*s' sudah ada di baris %u", STRF(p->id), last->loc.a);
			rc = -1;
		}
	}
	r->n = n;
	return rc;
}

/* Sorts for registry_find. Two ids under one name would leave it open which is meant. */
static int
index_names(struct registry *r, struct diag *d)
{
	size_t i;
	int rc = 0;

	r->by_name = arena_alloc(r->arena, (r->n + 1) * sizeof *r->by_name);
	for (i = 0; i < r->n; i++)
		r->by_name[i] = r->v[i];
	if (r->n)
		qsort(r->by_name, r->n, sizeof *r->by_name, by_name_and_arrival);
	for (i = 1; i < r->n; i++) {
		const struct peraturan *p = r->by_name[i], *last = r->by_name[i - 1];

		if (by_name(&r->by_name[i - 1], &r->by_name[i]) != 0)
			continue;
		diag_add(d, R_REGISTER, p->loc, "'%.*s' dan '%.*s' sama jenis, nomor, dan tahunnya", STRF(p->id),
		    STRF(last->id));
		rc = -1;
	}
	return rc;
}

struct registry *
registry_new(struct arena *a)
{
	struct registry *r = arena_alloc(a, sizeof *r);

	r->arena = a;
	return r;
}

int
registry_add(struct registry *r, struct diag *d, const char *file, struct str text)
{
	int rc;

	r->files++;
	rc = register_baca(r, d, str_dup(r->arena, str_of(file)).p, str_dup(r->arena, text));
	if (keep_one_of_each(r, d) != 0)
		rc = -1;
	if (index_names(r, d) != 0)
		rc = -1;
	register_kena(r);
	register_masa(r);
	r->kata = acuan_kata_jenis(r->arena, r);
	return rc;
}

unsigned
registry_keadaan(const struct registry *r)
{
	return r->keadaan;
}

size_t
registry_count(const struct registry *r)
{
	return r->n;
}

const struct peraturan *
registry_at(const struct registry *r, size_t i)
{
	return r->v[i];
}

const struct peraturan *
registry_find(const struct registry *r, struct str jenis, struct str nomor, unsigned tahun)
{
	struct peraturan probe = {.jenis = jenis, .nomor = nomor, .tahun = tahun}, *key = &probe, **found;

	found = r->n ? bsearch(&key, r->by_name, r->n, sizeof *r->by_name, by_name) : NULL;
	return found ? *found : NULL;
}

/* Another regulation of the type shows what its ids begin with. */
struct str
registry_id(const struct registry *r, struct arena *a, struct str jenis, struct str nomor, unsigned tahun)
{
	const struct peraturan *p = registry_find(r, jenis, nomor, tahun);
	size_t lo = 0, hi = r->n, mid;

	if (p)
		return p->id;
	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if (str_cmp(r->by_name[mid]->jenis, jenis) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	if (lo == r->n || !str_eq(r->by_name[lo]->jenis, jenis))
		return str_of("");
	p = r->by_name[lo];
	return str_printf(a, "%.*s/%.*s/%u", (int)str_find(p->id, "/"), p->id.p, STRF(nomor), tahun);
}
