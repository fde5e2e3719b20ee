/*
 * The numbers of decrees of KPU, which have changed their form three times:
 * n/Kpts/KPU/TAHUN y to 2016, n/XX.00-Kpt/00/KPU/month/y from 2017, n TAHUN y
 * from 2022. Rules kpu-number-kpt, -kpts, -cited-as-issued.
 */
#include "lint/berlaku.h"

#include <string.h>

enum { KPT_SEJAK = 2017, KPTS_SEJAK = 2005 };

/* Takes digits off the front; how many. */
static size_t
digits(struct str *s)
{
	size_t n = 0;

	while (n < s->n && char_is_digit(s->p[n]))
		n++;
	*s = str_sub(*s, n, s->n);
	return n;
}

static size_t
capitals(struct str *s)
{
	size_t n = 0;

	while (n < s->n && char_is_upper(s->p[n]))
		n++;
	*s = str_sub(*s, n, s->n);
	return n;
}

static bool
take(struct str *s, const char *z)
{
	if (!str_starts(*s, z))
		return false;
	*s = str_sub(*s, strlen(z), s->n);
	return true;
}

/* "ORT.04-Kpt", "PP.05.2-Kpt": two or three letters and a class. */
static bool
is_class(struct str s)
{
	size_t n = capitals(&s);

	if (n < 2 || n > 3 || !take(&s, ".") || digits(&s) != 2)
		return false;
	if (take(&s, ".") && digits(&s) == 0)
		return false;
	return str_is(s, "-Kpt");
}

/*
 * 612/ORT.04-Kpt/05/KPU/XII/2020: number, class, unit, issuer, month, year.
 * Only decrees of KPU itself always have the unit. The month is judged by
 * another rule.
 */
static bool
is_kpt(struct str kode)
{
	struct str part, unit;

	part = str_cut(&kode, '/');
	if (digits(&part) == 0 || part.n || !is_class(str_cut(&kode, '/')))
		return false;
	part = str_cut(&kode, '/');
	unit = part;
	if (digits(&unit) >= 2 && unit.n == 0)
		part = str_cut(&kode, '/');
	else if (str_is(part, "KPU"))
		return false;
	if (capitals(&part) == 0)
		return false;
	str_cut(&kode, '/');
	return kode.n == 4 && digits(&kode) == 4;
}

/* Blanks within the number, other than those beside a hyphen that a line break leaves. */
static bool
has_blank(struct str nomor)
{
	size_t i;

	for (i = 1; i + 1 < nomor.n; i++)
		if (nomor.p[i] == ' ' && nomor.p[i - 1] != '-' && nomor.p[i + 1] != '-')
			return true;
	return false;
}

static bool
is_kpu(struct lint *l, const struct sitasi *s)
{
	return s->golongan == SITASI_KEPUTUSAN && str_has(sitasi_badan(l->arena, s), "kpu");
}

static void
check_kpt(struct lint *l, struct temuan_sitasi *t, const struct sitasi *s)
{
	struct str kode = s->kode;

	/* "Kpts" is the older form. */
	if (str_has(kode, "/Kpts/") || (!str_has(kode, "Kpt") && !str_has(kode, "KPT")))
		return;
	t->no = R_KPU_NUMBER_KPT;
	t->words = s->nomor;
	if (!is_kpt(kode))
		temuan_sitasi_add(l, t, "\"%.*s\"", STRF(s->nomor));
	else if (has_blank(s->nomor))
		temuan_sitasi_add(l, t, "\"%.*s\" → \"%.*s\"", STRF(s->nomor), STRF(kode));
}

static void
check_kpts(struct lint *l, struct temuan_sitasi *t, const struct sitasi *s)
{
	if (str_has(s->kode, "/") || s->tahun < KPTS_SEJAK || s->tahun >= KPT_SEJAK ||
	    !str_is(sitasi_badan(l->arena, s), "keputusankpu"))
		return;
	t->no = R_KPU_NUMBER_KPTS;
	t->words = s->kepala;
	temuan_sitasi_add(l, t, "%.*s, barangkali \"%.*s/Kpts/KPU/TAHUN %u\"", STRF(s->kepala), STRF(s->kode), s->tahun);
}

/* The number alone, without codes and zeros before it. */
static struct str
urut(struct str s)
{
	struct str rest = s;

	s = str_sub(s, 0, digits(&rest));
	while (s.n > 1 && s.p[0] == '0')
		s = str_sub(s, 1, s.n);
	return s;
}

static bool
same_title(struct lint *l, const struct sitasi *s, const struct peraturan *p)
{
	return !s->judul.n || !p->judul.n || str_eq(acuan_baku(l->arena, s->judul), acuan_baku(l->arena, p->judul));
}

/* A decree of that number and year that the register has under another form of it. */
static void
check_terbit(struct lint *l, struct temuan_sitasi *t, const struct sitasi *s)
{
	const struct registry *r = l->dengan->registry;
	const struct peraturan *p;
	struct str jenis;
	size_t i;

	if (!r || lint_peraturan(l, s) || !urut(s->kode).n)
		return;
	jenis = acuan_jenis(l->arena, r, s->jenis);
	for (i = 0; jenis.n && i < registry_count(r); i++) {
		p = registry_at(r, i);
		if (p->tahun != s->tahun || !str_eq(p->jenis, jenis) || !str_eq(urut(p->nomor), urut(s->kode)) ||
		    !same_title(l, s, p))
			continue;
		t->no = R_KPU_NUMBER_CITED_AS_ISSUED;
		t->words = s->kepala;
		t->menurut = p;
		temuan_sitasi_add(l, t, "\"%.*s\" → \"%.*s\"", STRF(s->kepala), STRF(acuan_nama(l->arena, p)));
		return;
	}
}

static void
check_all(struct lint *l, struct str text, struct loc loc, const struct sitasi_hasil *h)
{
	const struct sitasi *c;
	size_t i;

	for (i = 0; i < h->n; i++)
		for (c = h->v[i]; c; c = c->ubahan) {
			struct temuan_sitasi t = {.loc = loc, .text = text, .paling = LEVEL_ERROR};

			if (!is_kpu(l, c))
				continue;
			check_kpt(l, &t, c);
			check_kpts(l, &t, c);
			check_terbit(l, &t, c);
		}
}

void
check_nomor_kpu(struct lint *l)
{
	size_t i;

	for (i = 0; i < l->k->mengingat.n; i++)
		check_all(l, l->dasar[i].text, l->dasar[i].loc, &l->dasar[i].hasil);
	hasil_tiap_teks(l, check_all);
}
