/*
 * The order of Mengingat: first by rank, then by time. Rules mengingat-order
 * and mengingat-same-rank-style (UU 12/2011 Pasal 7 and 8, Lampiran II huruf
 * B.4; KMK 527 butir 30). What cannot be told from the words of a citation is
 * not judged.
 */
#include <stdlib.h>
#include <string.h>

#include "lint/berlaku.h"

struct urut {
	int rank;         /* from 1 */
	struct str jenis; /* kind and issuer, by their letters */
	unsigned nomor;   /* 0: not a plain number */
	unsigned tahun;   /* 0: not known */
	size_t i;         /* item of Mengingat */
	size_t seq;       /* among those that have a rank */
};

enum { LAPIS_PERATURAN = 6 }; /* regulations of ministers and bodies: one rank, many issuers */

static bool
earlier(const struct urut *x, const struct urut *y)
{
	if (!x->tahun || !y->tahun || x->tahun != y->tahun)
		return x->tahun && y->tahun && x->tahun < y->tahun;
	return str_eq(x->jenis, y->jenis) && x->nomor && y->nomor && x->nomor < y->nomor;
}

/* The first that is too late by time; n when there is none. */
static size_t
disorder(const struct urut *v, size_t n)
{
	size_t i;

	for (i = 1; i < n; i++)
		if (earlier(&v[i], &v[i - 1]))
			return i;
	return n;
}

static int
by_jenis(const void *pa, const void *pb)
{
	const struct urut *a = pa, *b = pb;
	int c = str_cmp(a->jenis, b->jenis);

	return c ? c : (a->i > b->i) - (a->i < b->i);
}

/*
 * Whether the items of each issuer are in order among themselves; *together:
 * and no others stand between them. v is sorted for it.
 */
static bool
in_order_by_issuer(struct urut *v, size_t n, bool *together)
{
	size_t i;

	*together = true;
	qsort(v, n, sizeof *v, by_jenis);
	for (i = 1; i < n; i++) {
		if (!str_eq(v[i].jenis, v[i - 1].jenis))
			continue;
		if (earlier(&v[i], &v[i - 1]))
			return false;
		*together = *together && v[i].seq == v[i - 1].seq + 1;
	}
	return true;
}

/* v[bad] is too late in the list: tell the first item it belongs before. */
static void
tell(struct lint *l, enum rule_no no, const struct urut *v, size_t bad)
{
	const struct urut *u = &v[bad];
	const struct dasar *d = &l->dasar[u->i];
	struct temuan_sitasi t = temuan_dasar(no, d, d->s->kepala, NULL);
	size_t k = 0;

	while (v[k].rank < u->rank || (v[k].rank == u->rank && !earlier(u, &v[k])))
		k++;
	temuan_sitasi_add(l, &t, "\"%.*s\" seharusnya sebelum angka %zu", STRF(d->s->kepala), v[k].i + 1);
}

/*
 * One rank, v[from] to v[to - 1]: in order by time as a whole or, as decrees
 * also have it, for each issuer. With each issuer in order, but neither of
 * the two, the styles are mixed.
 */
static void
check_lapis(struct lint *l, const struct urut *v, size_t from, size_t to)
{
	size_t bad = from + disorder(v + from, to - from), n = to - from;
	struct urut *sorted;
	bool together, mixed;

	if (bad == to)
		return;
	sorted = arena_alloc(l->arena, n * sizeof *sorted);
	memcpy(sorted, v + from, n * sizeof *sorted);
	mixed = in_order_by_issuer(sorted, n, &together);
	if (mixed && together)
		return;
	tell(l, mixed && v[from].rank == LAPIS_PERATURAN ? R_MENGINGAT_SAME_RANK_STYLE : R_MENGINGAT_ORDER, v, bad);
}

static struct urut
urut(struct lint *l, size_t i)
{
	const struct sitasi *s = l->dasar[i].s;
	struct urut u = {.rank = s ? sitasi_tingkat(s) : 0, .i = i};

	if (u.rank) {
		u.jenis = sitasi_badan(l->arena, s);
		u.tahun = s->tahun;
		str_to_uint(s->kode, &u.nomor);
	}
	return u;
}

void
check_urutan_dasar(struct lint *l)
{
	const struct daftar *m = &l->k->mengingat;
	struct urut *v = arena_alloc(l->arena, (m->n + 1) * sizeof *v);
	size_t n = 0, i, from;

	for (i = 0; i < m->n; i++) {
		v[n] = urut(l, i);
		v[n].seq = n;
		n += v[n].rank > 0;
	}
	for (from = 0; from < n; from = i) {
		for (i = from + 1; i < n && v[i].rank == v[from].rank; i++)
			;
		check_lapis(l, v, from, i);
		if (i < n && v[i].rank < v[from].rank)
			tell(l, R_MENGINGAT_ORDER, v, i);
	}
}
