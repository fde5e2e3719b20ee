/*
 * The gazettes behind a citation: there where the kind has one, with the
 * numbers that the register has, each behind its own regulation. Rules
 * mengingat-ln-tln, -bn, -ln-value, -ln-placement (KMK 527 butir 34 and 35).
 */
#include "lint/berlaku.h"

/* A regulation of the item that is judged. */
struct satu {
	const struct dasar *d;
	const struct sitasi *s;
	const struct peraturan *p; /* or NULL */
};

/* Berita Negara has regulations of ministers and bodies since UU 10/2004. */
enum { BERITA_NEGARA_SEJAK = 2005 };

static const char *const nama[LEMBAR_N] = {
	[LEMBAR_LN] = "Lembaran Negara Republik Indonesia",
	[LEMBAR_TLN] = "Tambahan Lembaran Negara Republik Indonesia",
	[LEMBAR_BN] = "Berita Negara Republik Indonesia",
};

/* The gazette of a row; nomor 0 when it has none of that kind. */
static struct terbitan
terbitan(const struct peraturan *p, enum lembar_no no)
{
	switch (no) {
	case LEMBAR_LN:
		return p->ln;
	case LEMBAR_BN:
		return p->bn;
	default:
		return (struct terbitan){0, p->tln};
	}
}

/* "Lembaran Negara Republik Indonesia Tahun 2017 Nomor 182" */
static struct str
tulis(struct arena *a, enum lembar_no no, struct terbitan t)
{
	if (no == LEMBAR_TLN)
		return str_printf(a, "%s Nomor %u", nama[no], t.nomor);
	return str_printf(a, "%s Tahun %u Nomor %u", nama[no], t.tahun, t.nomor);
}

static bool
same(const struct lembar *l, struct terbitan t)
{
	return l->nomor == t.nomor && l->tahun == t.tahun;
}

/* Another regulation of the item whose gazette this is, or NULL. */
static const struct sitasi *
milik(struct lint *l, const struct satu *x, enum lembar_no no)
{
	const struct lembar *written = &x->s->lembar[no];
	const struct sitasi *c;

	for (c = x->d->s; c; c = c->ubahan) {
		const struct peraturan *p = c == x->s ? NULL : lint_peraturan(l, c);

		if (p && same(written, terbitan(p, no)))
			return c;
	}
	return NULL;
}

/* "(Lembaran Negara ..., Tambahan Lembaran Negara ...)" of a row. */
static struct str
kurung(struct arena *a, const struct peraturan *p)
{
	struct str s = p->ln.nomor ? tulis(a, LEMBAR_LN, p->ln) : p->bn.nomor ? tulis(a, LEMBAR_BN, p->bn) : str_of("");

	if (!s.n)
		return s;
	if (p->ln.nomor && p->tln)
		s = str_printf(a, "%.*s, %.*s", STRF(s), STRF(tulis(a, LEMBAR_TLN, (struct terbitan){0, p->tln})));
	return str_printf(a, "(%.*s)", STRF(s));
}

/* Behind the wrong one; true when that was said. */
static bool
check_tempat(struct lint *l, const struct satu *x)
{
	static const enum lembar_no main_ones[] = {LEMBAR_LN, LEMBAR_BN};
	const struct sitasi *own = NULL;
	struct temuan_sitasi t;
	size_t i;

	for (i = 0; i < COUNT_OF(main_ones) && !own; i++) {
		const struct lembar *w = &x->s->lembar[main_ones[i]];

		if (!w->s.n || (x->p && same(w, terbitan(x->p, main_ones[i]))))
			continue;
		own = milik(l, x, main_ones[i]);
		t = temuan_dasar(R_MENGINGAT_LN_PLACEMENT, x->d, w->s, own ? lint_peraturan(l, own) : NULL);
	}
	if (!own)
		return false;
	temuan_sitasi_add(l, &t, "\"%.*s\" milik %.*s, bukan %.*s%s%.*s", STRF(t.words), STRF(own->kepala), STRF(x->s->kepala),
	    x->p && kurung(l->arena, x->p).n ? "; miliknya " : "", STRF(x->p ? kurung(l->arena, x->p) : str_of("")));
	return true;
}

/* Numbers other than those of the register. */
static void
check_angka(struct lint *l, const struct satu *x)
{
	struct temuan_sitasi t;
	struct str right;
	int no;

	for (no = 0; no < LEMBAR_N; no++) {
		const struct lembar *w = &x->s->lembar[no];
		struct terbitan have = terbitan(x->p, (enum lembar_no)no);

		if (!w->s.n || !have.nomor || same(w, have))
			continue;
		right = tulis(l->arena, (enum lembar_no)no, have);
		t = temuan_dasar(R_MENGINGAT_LN_VALUE, x->d, w->s, x->p);
		t.fix = right;
		temuan_sitasi_add(l, &t, "%.*s: \"%.*s\" → \"%.*s\"", STRF(x->s->kepala), STRF(w->s), STRF(right));
	}
}

/* Regulations of ministers and heads of bodies stand in Berita Negara, those of their officials do not. */
static bool
in_berita_negara(struct lint *l, const struct sitasi *s)
{
	static const char *const officials[] = {"direktur", "sekretaris", "deputi", "inspektur", "bersama"};
	struct str jenis = acuan_jenis(l->arena, l->dengan->registry, s->jenis), p = str_lower(l->arena, s->penerbit);

	if (s->tahun < BERITA_NEGARA_SEJAK)
		return false;
	if (jenis.n)
		return acuan_tempat(jenis) == BERITA_NEGARA;
	return !among(take_word(&p), officials, COUNT_OF(officials));
}

/* None at all, or no Tambahan, where the kind has one. */
static void
check_tidak_ada(struct lint *l, const struct satu *x)
{
	enum sitasi_jenis g = x->s->golongan;
	bool law = g == SITASI_UU || g == SITASI_PERPPU || g == SITASI_PP;
	bool ln = law || g == SITASI_PERPRES, bn = g == SITASI_PERATURAN && in_berita_negara(l, x->s);
	const struct lembar *w = x->s->lembar;
	struct temuan_sitasi t = temuan_dasar(ln ? R_MENGINGAT_LN_TLN : R_MENGINGAT_BN, x->d, x->s->kepala, x->p);
	struct str full = x->p ? kurung(l->arena, x->p) : str_of("");

	if ((!ln && !bn) || (x->p && x->p->tanpa_terbitan) || x->s->daerah)
		return;
	if (!w[LEMBAR_LN].s.n && !w[LEMBAR_BN].s.n) {
		if (full.n) {
			temuan_sitasi_add(l, &t, "%.*s tanpa \"%.*s\"", STRF(x->s->kepala), STRF(full));
		} else if (law || bn) {
			t.paling = LEVEL_INFO;
			t.menurut = NULL;
			temuan_sitasi_add(l, &t, "%.*s tanpa nomor %s Negara; nomornya tidak ada dalam register", STRF(x->s->kepala),
			    ln ? "Lembaran" : "Berita");
		}
	} else if (law && w[LEMBAR_LN].s.n && !w[LEMBAR_TLN].s.n && x->p && x->p->tln) {
		t.words = w[LEMBAR_LN].s;
		temuan_sitasi_add(l, &t, "%.*s tanpa \"%.*s\"", STRF(x->s->kepala),
		    STRF(tulis(l->arena, LEMBAR_TLN, (struct terbitan){0, x->p->tln})));
	}
}

/* Whether its own gazette stands behind another regulation of the item. */
static bool
stands_elsewhere(const struct satu *x)
{
	const struct sitasi *c;

	for (c = x->d->s; c; c = c->ubahan)
		if (c != x->s && x->p && ((c->lembar[LEMBAR_LN].s.n && same(&c->lembar[LEMBAR_LN], x->p->ln)) ||
		    (c->lembar[LEMBAR_BN].s.n && same(&c->lembar[LEMBAR_BN], x->p->bn))))
			return true;
	return false;
}

void
check_terbitan(struct lint *l)
{
	const struct dasar *d;
	const struct sitasi *c;
	size_t i;

	for (i = 0; l->dengan->registry && i < l->n_dasar; i++) {
		d = &l->dasar[i];
		if (d->dicabut && !d->cabut.mungkin)
			continue; /* not to be cited at all */
		for (c = d->s; c; c = c->ubahan) {
			struct satu x = {d, c, lint_peraturan(l, c)};

			if (check_tempat(l, &x))
				continue;
			if (x.p)
				check_angka(l, &x);
			if (!stands_elsewhere(&x))
				check_tidak_ada(l, &x);
		}
	}
}
