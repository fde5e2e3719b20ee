/*
 * How Mengingat cites what was amended: the formula, the last amendment, and
 * whether it is one. Rules amend-* (KMK 527 butir 124; UU 12/2011 Lampiran II
 * huruf A on the names of amendments).
 */
#include "lint/berlaku.h"

#define SEKALI "sebagaimana telah diubah dengan"
#define BERKALI "sebagaimana telah beberapa kali diubah terakhir dengan"

/* The formula before the last amendment should be that for several. */
static bool
several(struct lint *l, const struct sitasi *first)
{
	const struct sitasi *c, *last = first;
	const struct peraturan *p;

	for (c = first; c; c = c->ubahan)
		last = c;
	p = lint_peraturan(l, last);
	return first != last || last->ke > 1 || (!last->perubahan && p && p->perubahan > 1);
}

/* Other words than those of the two formulas. */
static void
check_rumusan(struct lint *l, struct str text, struct loc loc, const struct sitasi_hasil *h)
{
	struct temuan_sitasi t = {.loc = loc, .text = text, .paling = LEVEL_ERROR};
	const struct sitasi *c;
	bool many;
	size_t i, k;

	for (i = 0; i < h->n_rumus; i++) {
		const struct rumus *r = &h->rumus[i];

		if ((r->jenis != RUMUSAN_SALAH_SEKALI && r->jenis != RUMUSAN_SALAH_BERKALI) ||
		    !has_fold(l->arena, str_sub(r->s, 0, sizeof "sebagaimana" - 1), "sebagaimana"))
			continue;
		many = r->jenis == RUMUSAN_SALAH_BERKALI;
		for (k = 0; k < h->n; k++)
			for (c = h->v[k]->ubahan; c; c = c->ubahan)
				if (c->rumus.s.p == r->s.p)
					many = many || several(l, c);
		t.no = many ? R_AMEND_MANY : R_AMEND_ONCE;
		t.words = r->s;
		t.fix = many ? STR(BERKALI) : STR(SEKALI);
		temuan_sitasi_add(l, &t, "\"%.*s\" → \"%.*s\"", STRF(r->s), STRF(t.fix));
	}
}

/* Which amendment c is: by the title cited, else by the register; 0: neither says so. */
static unsigned
nomor_perubahan(struct lint *l, const struct sitasi *c)
{
	const struct peraturan *p = lint_peraturan(l, c);

	return c->perubahan ? c->ke : p ? p->perubahan : 0;
}

/* How many amendments the register knows up to c, when c is the last of them; else 0. */
static size_t
diketahui(struct lint *l, const struct dasar *d, const struct sitasi *c, struct rantai *all)
{
	const struct peraturan *p = lint_peraturan(l, c);

	if (!d->p || !p)
		return 0;
	registry_rantai(l->dengan->registry, l->arena, d->p, lint_pada(l), all);
	return all->n && all->v[all->n - 1] == p ? all->n : 0;
}

/* The right formula for the wrong number of amendments. */
static void
check_jumlah(struct lint *l, const struct dasar *d)
{
	const struct sitasi *c = d->s->ubahan;
	struct temuan_sitasi t;
	struct rantai all;
	unsigned ke;

	if (!c || c->ubahan)
		return;
	ke = nomor_perubahan(l, c);
	t = temuan_dasar(R_AMEND_ORDINAL_AGREES, d, c->rumus.s, c->perubahan ? NULL : lint_peraturan(l, c));
	if (c->rumus.jenis == RUMUSAN_SEKALI && ke > 1) {
		t.fix = STR(BERKALI);
		temuan_sitasi_add(l, &t, "\"%.*s\" untuk perubahan ke-%u", STRF(c->rumus.s), ke);
	} else if (c->rumus.jenis == RUMUSAN_BERKALI && ke == 1 && diketahui(l, d, c, &all) < 2) {
		t.fix = STR(SEKALI);
		temuan_sitasi_add(l, &t, "\"%.*s\" untuk perubahan yang pertama", STRF(c->rumus.s));
	} else if (c->rumus.jenis == RUMUSAN_SEKALI && ke == 0 && diketahui(l, d, c, &all) > 1) {
		t = temuan_dasar(R_AMEND_MANY, d, c->rumus.s, all.v[all.n - 2]);
		t.fix = STR(BERKALI);
		temuan_sitasi_add(l, &t, "%.*s telah diubah lebih dari sekali, antara lain dengan %.*s", STRF(d->s->kepala),
		    STRF(acuan_nama(l->arena, all.v[all.n - 2])));
	}
}

/* "sebagaimana telah diubah dengan ...", as it should be cited. */
static struct str
rantai_tulis(struct lint *l, const struct rantai *c)
{
	const struct peraturan *p = c->v[c->n - 1];
	const char *rumus = c->n > 1 || p->perubahan > 1 ? BERKALI : SEKALI;

	return str_printf(l->arena, "%s %.*s", rumus, STRF(acuan_lengkap(l->arena, p)));
}

/* Whether the cited amendment c comes before q, as far as titles and years tell. */
static bool
comes_before(const struct sitasi *c, const struct peraturan *q)
{
	if (c->ke && q->perubahan)
		return c->ke < q->perubahan;
	return c->tahun < q->tahun;
}

static bool
has(const struct rantai *c, const struct peraturan *p)
{
	size_t i;

	for (i = 0; i < c->n; i++)
		if (c->v[i] == p)
			return true;
	return false;
}

/* The last one known is cited, as itself or as the Perppu that it makes law, or something newer is. */
static bool
cites_last(struct lint *l, const struct rantai *all, const struct sitasi *last)
{
	const struct peraturan *q = all->v[all->n - 1], *p = lint_peraturan(l, last);

	if (!p)
		return !comes_before(last, q);
	if (p == q || registry_undang_undang(l->dengan->registry, p, lint_pada(l)) == q)
		return true;
	/* What the register does not take for an amendment is told under another rule. */
	return !has(all, p) && !comes_before(last, q);
}

void
periksa_terakhir(struct lint *l, const struct temuan_sitasi *told, const struct sitasi *s, const struct peraturan *p)
{
	const struct sitasi *last = sitasi_terakhir(s);
	struct temuan_sitasi t = *told;
	struct rantai all;

	registry_rantai(l->dengan->registry, l->arena, p, lint_pada(l), &all);
	if (!all.n)
		return;
	t.menurut = all.v[all.n - 1];
	/* What is left out is less than what is said wrongly: a base carries its amendments with it. */
	t.turun += !last;
	if (!last)
		temuan_sitasi_add(l, &t, "%.*s disebut tanpa perubahannya; tambahkan \"%.*s\"%.*s", STRF(s->kepala),
		    STRF(rantai_tulis(l, &all)), STRF(sumber_tulis(l->arena, t.menurut)));
	else if (!cites_last(l, &all, last)) {
		t.words = last->kepala;
		temuan_sitasi_add(l, &t, "yang terakhir bukan %.*s, tetapi %.*s%.*s", STRF(last->kepala),
		    STRF(acuan_lengkap(l->arena, t.menurut)), STRF(sumber_tulis(l->arena, t.menurut)));
	}
}

/* An amendment of which it is not known whether it was in force on the day. */
static void
check_mungkin(struct lint *l, const struct dasar *d)
{
	const struct sitasi *last = sitasi_terakhir(d->s);
	struct temuan_sitasi t = temuan_dasar(R_AMEND_IS_LATEST, d, d->s->kepala, NULL);
	struct rantai all;
	size_t i;

	registry_rantai(l->dengan->registry, l->arena, d->p, lint_pada(l), &all);
	t.paling = LEVEL_INFO;
	for (i = all.n_sisa; i-- > 0;) {
		const struct peraturan *q = all.sisa[i];

		if (masa_sudah(q->diundangkan, lint_pada(l)) != SUDAH_MUNGKIN)
			continue;
		if (!last || (lint_peraturan(l, last) != q && comes_before(last, q)))
			temuan_sitasi_add(l, &t, "mungkin telah diubah dengan %.*s; hari pengundangannya tidak ada dalam register",
			    STRF(acuan_lengkap(l->arena, q)));
		return;
	}
}

/* The part of base that p revokes, or empty. */
static struct str
bagian(const struct peraturan *p, struct str id)
{
	size_t i;

	for (i = 0; p && i < p->mencabut_sebagian.n; i++)
		if (str_eq(p->mencabut_sebagian.v[i].id, id))
			return p->mencabut_sebagian.v[i].bagian;
	return str_of("");
}

/*
 * A law of many subjects amends without saying so in its title: of laws only
 * those count of which the register knows that they did something else.
 */
static void
check_bukan_perubahan(struct lint *l, const struct dasar *d, const struct sitasi *c)
{
	const struct peraturan *p = lint_peraturan(l, c);
	struct temuan_sitasi t = temuan_dasar(R_AMEND_TITLE_SAYS_PERUBAHAN, d, c->kepala, NULL);
	const struct sitasi *o = sitasi_diubah(c);
	struct str part = bagian(p, d->id);
	bool law = c->golongan == SITASI_UU || c->golongan == SITASI_PERPPU;

	if ((p && peraturan_mengubah(p, d->id)) || d->s->golongan == SITASI_PERPPU)
		return;
	if (o) {
		if (!sitasi_sama(l->arena, o, d->s))
			temuan_sitasi_add(l, &t, "%.*s mengubah %.*s, bukan %.*s", STRF(c->kepala), STRF(o->kepala), STRF(d->s->kepala));
		return;
	}
	if (c->perppu || (p && (p->perubahan || p->menetapkan.n)) || (law && !part.n) || (!c->judul.n && !p))
		return;
	if (part.n)
		t.menurut = p;
	temuan_sitasi_add(l, &t, "%.*s%s%.*s%s%.*s", STRF(c->kepala), c->judul.n ? " berjudul \"" : "", STRF(c->judul),
	    c->judul.n ? "\", jadi bukan perubahan" : " bukan perubahan",
	    STRF(part.n ? str_printf(l->arena, "; yang dicabutnya hanya %.*s", STRF(part)) : part));
}

/* An amendment alone, without what it amends. */
static void
check_tanpa_induk(struct lint *l, const struct dasar *d)
{
	const struct sitasi *o = sitasi_diubah(d->s);
	const struct peraturan *p = o ? lint_peraturan(l, o) : NULL;
	struct temuan_sitasi t = temuan_dasar(R_AMEND_CITE_PARENT, d, d->s->kepala, NULL);
	struct rantai all = {0};

	if (!o)
		return;
	if (p)
		registry_rantai(l->dengan->registry, l->arena, p, lint_pada(l), &all);
	if (all.n)
		temuan_sitasi_add(l, &t, "sebutlah \"%.*s %.*s\"", STRF(acuan_lengkap(l->arena, p)), STRF(rantai_tulis(l, &all)));
	else
		temuan_sitasi_add(l, &t, "sebutlah %.*s, lalu \"%s %.*s ...\"", STRF(o->kepala), d->s->ke > 1 ? BERKALI : SEKALI,
		    STRF(d->s->kepala));
}

/* "... menjadi Undang-Undang" at the end of the title of a law that makes a Perppu law. */
static bool
says_menjadi(struct lint *l, struct str judul)
{
	static const char *const forms[] = {"menjadiundangundang", "sebagaiundangundang"};
	struct str s = acuan_baku(l->arena, judul);
	size_t i;

	for (i = 0; i < COUNT_OF(forms); i++)
		if (str_has(s, forms[i]))
			return true;
	return false;
}

/* Laws of other times are called otherwise; the register knows some of them. */
static bool
should_say(struct lint *l, const struct sitasi *s)
{
	const struct peraturan *p = lint_peraturan(l, s);

	return !p || !p->judul.n || says_menjadi(l, p->judul);
}

static void
check_perppu(struct lint *l, const struct dasar *d, const struct sitasi *c)
{
	const struct peraturan *p = lint_peraturan(l, c), *law;
	struct temuan_sitasi t = temuan_dasar(R_AMEND_PERPPU_LAW, d, c->kepala, NULL);
	const struct sitasi *o;

	for (o = c; o; o = o->objek)
		if (o->perppu && o->judul.n && !says_menjadi(l, o->judul) && should_say(l, o)) {
			t.words = last_word(o->judul);
			temuan_sitasi_add(l, &t, "judul %.*s tanpa \"menjadi Undang-Undang\"", STRF(o->kepala));
			return;
		}
	if (c->golongan != SITASI_PERPPU || !p)
		return;
	law = registry_undang_undang(l->dengan->registry, p, lint_pada(l));
	t.menurut = law;
	if (law != p)
		temuan_sitasi_add(l, &t, "%.*s telah ditetapkan menjadi undang-undang dengan %.*s", STRF(c->kepala),
		    STRF(acuan_lengkap(l->arena, law)));
}

/* One form with a comma, another without, in one decree. */
static void
check_koma(struct lint *l)
{
	const struct dasar *with = NULL;
	const struct rumus *r, *found = NULL;
	bool without = false;
	struct temuan_sitasi t;
	size_t i, k;

	for (i = 0; i < l->k->mengingat.n; i++)
		for (k = 0; k < l->dasar[i].hasil.n_rumus; k++) {
			r = &l->dasar[i].hasil.rumus[k];
			if (r->jenis != RUMUSAN_BERKALI)
				continue;
			if (r->koma && !found) {
				found = r;
				with = &l->dasar[i];
			}
			without = without || !r->koma;
		}
	if (!found || !without)
		return;
	t = temuan_dasar(R_AMEND_MANY_COMMA, with, found->s, NULL);
	t.fix = STR(BERKALI);
	temuan_sitasi_add(l, &t, "\"%.*s\" → \"%s\"", STRF(found->s), BERKALI);
}

/* "Republik Indonesia" where the name of the kind has none. */
static void
check_republik(struct lint *l, const struct dasar *d, const struct sitasi *c)
{
	static const char ri[] = "Republik Indonesia";
	struct str p = str_lower(l->arena, c->penerbit);
	struct temuan_sitasi t;
	size_t at = str_find(c->jenis, ri);

	if (at == c->jenis.n || c->golongan == SITASI_UUD || c->golongan == SITASI_TAP_MPR ||
	    (p.n && !str_starts(p, "menteri ") && !str_starts(p, "komisi pemilihan umum ")))
		return;
	t = temuan_dasar(R_AMEND_NO_REPEAT_REPUBLIC, d, str_sub(c->jenis, at, at + sizeof ri - 1), NULL);
	temuan_sitasi_add(l, &t, "\"%.*s\"", STRF(c->kepala));
}

static void
check_rantai(struct lint *l, const struct dasar *d)
{
	struct temuan_sitasi t = temuan_dasar(R_AMEND_IS_LATEST, d, d->s->kepala, NULL);
	const struct sitasi *c;

	for (c = d->s; c; c = c->ubahan) {
		check_republik(l, d, c);
		check_perppu(l, d, c);
	}
	if (d->dicabut && !d->cabut.mungkin)
		return;
	check_jumlah(l, d);
	for (c = d->s->ubahan; c; c = c->ubahan)
		if (c->rumus.jenis != RUMUSAN_DICABUT)
			check_bukan_perubahan(l, d, c);
	if (sitasi_diubah(d->s)) {
		check_tanpa_induk(l, d);
	} else if (d->p) {
		periksa_terakhir(l, &t, d->s, d->p);
		check_mungkin(l, d);
	}
}

void
check_diubah(struct lint *l)
{
	size_t i;

	for (i = 0; i < l->k->mengingat.n; i++) {
		const struct dasar *d = &l->dasar[i];

		check_rumusan(l, d->text, d->loc, &d->hasil);
		if (d->s)
			check_rantai(l, d);
	}
	check_koma(l);
	hasil_tiap_teks(l, check_rumusan);
}
