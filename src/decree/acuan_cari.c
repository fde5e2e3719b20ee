/*
 * Which regulation a short form means, and what is near when there is none.
 */
#include "decree/acuan_int.h"

bool
nomor_berkode(const struct peraturan *p)
{
	unsigned tahun;

	return p->nomor.n > 5 && p->nomor.p[p->nomor.n - 5] == '/' &&
	    str_to_uint(str_sub(p->nomor, p->nomor.n - 4, p->nomor.n), &tahun) && tahun == p->tahun;
}

struct str
acuan_tulis(struct arena *a, const struct peraturan *p)
{
	if (nomor_berkode(p))
		return str_printf(a, "%.*s %.*s", STRF(p->jenis), STRF(p->nomor));
	return str_printf(a, "%.*s %.*s/%u", STRF(p->jenis), STRF(p->nomor), p->tahun);
}

/* The number before any code; 0 when it does not start with one. */
static unsigned
angka(struct str nomor)
{
	size_t i = 0;
	unsigned n = 0;

	while (i < nomor.n && char_is_digit(nomor.p[i]))
		i++;
	return str_to_uint(str_sub(nomor, 0, i), &n) ? n : 0;
}

/* Two neighbouring characters swapped, and nothing else. */
static bool
is_swapped(struct str a, struct str b)
{
	size_t i = 0;

	if (a.n != b.n)
		return false;
	while (i < a.n && a.p[i] == b.p[i])
		i++;
	return i + 1 < a.n && a.p[i] == b.p[i + 1] && a.p[i + 1] == b.p[i] &&
	    str_eq(str_sub(a, i + 2, a.n), str_sub(b, i + 2, b.n));
}

static unsigned
selisih(unsigned a, unsigned b)
{
	return a > b ? a - b : b - a;
}

enum { MIRIP_N = 3, JAUH = 12 };

/*
 * How far p is from what was asked for: digits swapped, another kind, one
 * digit more or less, then the same number in other years and the numbers
 * next to it. From JAUH on it is something else.
 */
static unsigned
jarak(const struct urai *u, struct str jenis, const struct peraturan *p)
{
	const struct acuan *q = u->acuan;
	unsigned nomor = angka(q->nomor), punya = angka(p->nomor), beda, tahun = selisih(p->tahun, q->tahun);
	struct str utuh = str_printf(u->arena, "%.*s/%u", STRF(p->nomor), p->tahun);

	if (!str_eq(p->jenis, jenis))
		return str_eq(utuh, q->utuh) ? 2 : JAUH;
	if (is_swapped(utuh, q->utuh))
		return 1;
	if (utuh.n != q->utuh.n && str_distance(utuh, q->utuh, 1) == 1)
		return 3;
	beda = selisih(nomor, punya);
	if (!nomor || !punya || (beda && tahun))
		return JAUH;
	return beda + tahun ? 3 + beda + tahun : 0;
}

/* Puts p where it belongs among the nearest so far; earlier ones stay before their equals. */
static size_t
insert(const struct peraturan **v, unsigned *jarak_v, size_t n, const struct peraturan *p, unsigned d)
{
	size_t i = n < MIRIP_N ? n : MIRIP_N - 1;

	if (n == MIRIP_N && jarak_v[i] <= d)
		return n;
	for (; i > 0 && jarak_v[i - 1] > d; i--) {
		v[i] = v[i - 1];
		jarak_v[i] = jarak_v[i - 1];
	}
	v[i] = p;
	jarak_v[i] = d;
	return n < MIRIP_N ? n + 1 : n;
}

/* "UU 7/2017 (Pemilihan Umum)", the title cut after a few words. */
static struct str
dengan_judul(struct arena *a, const struct peraturan *p)
{
	enum { JUDUL_MAX = 60 };
	size_t end = p->judul.n;

	if (end > JUDUL_MAX)
		for (end = JUDUL_MAX; end > 0 && p->judul.p[end] != ' '; end--)
			;
	return str_printf(a, "%.*s (%.*s%s)", STRF(acuan_tulis(a, p)), (int)end, p->judul.p,
	    end < p->judul.n ? " ..." : "");
}

static void
tidak_ada(const struct urai *u, struct str jenis)
{
	const struct peraturan *v[MIRIP_N], *p;
	unsigned jarak_v[MIRIP_N] = {0}, d;
	struct str all = str_of("");
	size_t i, n = 0;

	for (i = 0; u->r && i < registry_count(u->r); i++) {
		p = registry_at(u->r, i);
		d = jarak(u, jenis, p);
		if (d < JAUH)
			n = insert(v, jarak_v, n, p, d);
	}
	for (i = 0; i < n; i++)
		all = str_printf(u->arena, "%.*s%s%.*s", STRF(all), i ? ", " : "; yang mirip: ",
		    STRF(dengan_judul(u->arena, v[i])));
	diag_add(u->diag, R_DASAR_HUKUM, u->loc, "'%.*s'%.*s; yang tidak ada di sana ditulis lengkap",
	    STRF(u->acuan->teks), STRF(all));
}

const struct peraturan *
acuan_cari(const struct urai *u, struct str jenis)
{
	const struct acuan *q = u->acuan;
	const struct peraturan *p = NULL;

	if (u->r)
		p = registry_find(u->r, jenis, q->nomor, q->tahun);
	if (u->r && !p)
		p = registry_find(u->r, jenis, q->utuh, q->tahun);
	if (!p)
		tidak_ada(u, jenis);
	return p;
}
