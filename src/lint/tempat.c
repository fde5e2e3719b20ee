/*
 * Places in the words of a decree, and the list of its signatures: how a
 * finding says where it stands. See periksa.h.
 */
#include <string.h>

#include "lint/periksa.h"

static const char *const names[LETAK__COUNT] = {
	[LETAK_MENIMBANG] = "Menimbang",
	[LETAK_MENGINGAT] = "Mengingat",
	[LETAK_MEMPERHATIKAN] = "Memperhatikan",
	[LETAK_DIKTUM] = "Diktum",
};

struct loc
loc_bagian(const struct lint *l, struct loc loc, const char *place)
{
	if (!loc.file)
		loc = l->k->loc;
	loc.place = place;
	return loc;
}

bool
is_nama(const struct lint *l, struct str got)
{
	static const char tentang[] = " TENTANG ";
	struct str want = l->nama;
	size_t a = str_find(got, tentang), b = str_find(want, tentang);

	if (str_eq(got, want))
		return true;
	return !l->kpu && a < b && want.p[a] == ' ' && str_eq(str_sub(got, 0, a), str_sub(want, 0, a)) &&
	    str_eq(str_sub(got, a, got.n), str_sub(want, b, want.n));
}

static bool
same_part(struct loc a, struct loc b)
{
	return a.kind == b.kind && (a.kind == LOC_LINE || a.kind == LOC_PARA) && a.file && b.file &&
	    strcmp(a.file, b.file) == 0 && strcmp(a.part ? a.part : "", b.part ? b.part : "") == 0;
}

bool
loc_before(struct loc a, struct loc b)
{
	return same_part(a, b) && (a.a < b.a || (a.a == b.a && a.b < b.b));
}

size_t
para_pada(const struct paras *ps, struct loc loc)
{
	size_t i, at = ps->n;

	/* A place inside a paragraph of several lines is that of the last one begun. */
	for (i = 0; i < ps->n; i++)
		if (same_part(ps->v[i].loc, loc) && !loc_before(loc, ps->v[i].loc))
			at = i;
	return at;
}

const struct daftar *
daftar_pada(const struct decree *k, enum letak letak)
{
	switch (letak) {
	case LETAK_MENIMBANG:
		return &k->menimbang;
	case LETAK_MENGINGAT:
		return &k->mengingat;
	case LETAK_MEMPERHATIKAN:
		return &k->memperhatikan;
	default:
		return &k->diktum;
	}
}

/* Named by its own label, right or wrong: that is what the reader looks for. */
struct loc
loc_butir(const struct lint *l, enum letak letak, size_t i)
{
	const struct daftar *list = daftar_pada(l->k, letak);
	struct str label = strip_end(list->v[i].label);
	struct str place = str_of(names[letak]);
	const char *kind = letak == LETAK_DIKTUM ? "" : " huruf";

	if (label.n && label.p[0] >= '0' && label.p[0] <= '9')
		kind = " angka";
	if (label.n)
		place = str_printf(l->arena, "%s%s %.*s", names[letak], kind, STRF(label));
	else if (list->n > 1)
		place = str_printf(l->arena, "%s butir ke-%zu", names[letak], i + 1);
	return loc_bagian(l, list->v[i].loc, place.p);
}

struct loc
loc_lampiran(const struct lint *l, size_t i, struct loc loc, const char *part)
{
	const struct lampiran *p = &l->k->lampiran[i];
	struct str place = STR("Lampiran"), nomor = str_trim(p->nomor.s);

	if (nomor.n)
		place = str_printf(l->arena, "Lampiran %.*s", STRF(nomor));
	else if (l->k->n_lampiran > 1)
		place = str_printf(l->arena, "Lampiran ke-%zu", i + 1);
	if (part)
		place = str_printf(l->arena, "%.*s, %s", STRF(place), part);
	return loc_bagian(l, loc.file ? loc : p->loc, place.p);
}

size_t
blok_count(const struct lint *l)
{
	return 1 + l->k->n_lampiran;
}

static bool
same_teks(struct teks a, struct teks b)
{
	return str_eq(a.s, b.s) && a.loc.kind != LOC_NONE && a.loc.kind == b.loc.kind &&
	    a.loc.a == b.loc.a && a.loc.b == b.loc.b;
}

/*
 * The signature t of a lampiran, or an empty one when it comes from the very
 * words that gave that of the decree: a fault in them is said once.
 */
static const struct tanda_tangan *
own(const struct tanda_tangan *t, const struct tanda_tangan *first)
{
	static const struct tanda_tangan none;

	return same_teks(t->baris, first->baris) && same_teks(t->nama, first->nama) ? &none : t;
}

struct blok
blok_at(const struct lint *l, size_t i)
{
	const struct decree *k = l->k;
	const struct lampiran *p;

	if (i == 0)
		return (struct blok){
			&k->penetap, &k->salinan,
			loc_bagian(l, k->penetap.baris.loc, "Penutup"),
			loc_bagian(l, k->salinan.baris.loc, "Salinan"),
		};
	p = &k->lampiran[i - 1];
	return (struct blok){
		own(&p->penetap, &k->penetap), own(&p->salinan, &k->salinan),
		loc_lampiran(l, i - 1, p->penetap.baris.loc, "penutup"),
		loc_lampiran(l, i - 1, p->salinan.baris.loc, "salinan"),
	};
}
