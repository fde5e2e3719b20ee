/*
 * Whether what Mengingat cites was in force on the day of the decree, by the
 * register. Rules mengingat-in-force, -lapsed, -partly-revoked, -no-self,
 * register-date. Here too is what the other checks of citations share.
 */
#include "lint/berlaku.h"

#include "base/file.h"

const struct tanggal *
lint_tanggal(struct lint *l)
{
	struct tanggal *t = arena_alloc(l->arena, sizeof *t);

	return tanggal_baca(str_trim(l->k->tanggal.s), t) ? t : NULL;
}

const struct tanggal *
lint_pada(struct lint *l)
{
	return l->dengan->pada ? l->dengan->pada : lint_tanggal(l);
}

/* "01" as "1". */
static struct str
without_zeros(struct str s)
{
	while (s.n > 1 && s.p[0] == '0' && char_is_digit(s.p[1]))
		s = str_sub(s, 1, s.n);
	return s;
}

static bool
is_plain(struct str kode)
{
	size_t i;

	for (i = 0; i < kode.n; i++)
		if (!char_is_digit(kode.p[i]))
			return false;
	return kode.n > 0;
}

const struct peraturan *
lint_peraturan(struct lint *l, const struct sitasi *s)
{
	const struct registry *r = l->dengan->registry;
	const struct peraturan *p;
	struct str jenis;

	if (!r || !s->kode.n || !s->tahun)
		return NULL;
	jenis = acuan_jenis(l->arena, r, s->jenis);
	if (!jenis.n)
		return NULL;
	p = registry_find(r, jenis, s->kode, s->tahun);
	return p || !is_plain(s->kode) ? p : registry_find(r, jenis, without_zeros(s->kode), s->tahun);
}

struct str
lint_id(struct lint *l, const struct sitasi *s)
{
	const struct peraturan *p = lint_peraturan(l, s);
	struct str jenis;

	if (p)
		return p->id;
	if (!l->dengan->registry || !is_plain(s->kode) || !s->tahun)
		return str_of("");
	jenis = acuan_jenis(l->arena, l->dengan->registry, s->jenis);
	return jenis.n ? registry_id(l->dengan->registry, l->arena, jenis, without_zeros(s->kode), s->tahun) : jenis;
}

struct daftar_dasar {
	struct dasar *v;
	size_t n, cap;
};

static void
add_dasar(struct lint *l, struct daftar_dasar *list, struct str text, struct loc loc, enum level paling)
{
	struct dasar *d;

	list->v = arena_grow(l->arena, list->v, list->n, &list->cap, sizeof *list->v);
	d = &list->v[list->n++];
	*d = (struct dasar){.text = text, .loc = loc, .paling = paling};
	sitasi_baca(&l->sitasi, d->text, SITASI_BUTIR, &d->hasil);
	if (!d->hasil.n)
		return;
	d->s = d->hasil.v[0];
	d->p = lint_peraturan(l, d->s);
	d->id = lint_id(l, d->s);
	d->dicabut = d->id.n && registry_pencabut(l->dengan->registry, l->arena, d->id, lint_pada(l), &d->cabut);
}

/* A paragraph of a lampiran that is a legal basis from its first word on. */
static void
add_lampiran(struct lint *l, const struct satuan *u, void *ctx)
{
	static const char *const kinds[] = {"Undang-", "Peraturan ", "Keputusan ", "Permen"};
	struct daftar_dasar *list = ctx;
	size_t i;

	for (i = 0; u->letak == LETAK_LAMPIRAN && i < COUNT_OF(kinds); i++)
		if (str_starts(u->s, kinds[i])) {
			add_dasar(l, list, u->s, satuan_loc(l, u), LEVEL_WARNING);
			if (!list->v[list->n - 1].s || list->v[list->n - 1].s->s.p != u->s.p)
				list->n--;
			break;
		}
}

const struct dasar *
dasar_baca(struct lint *l, size_t *n)
{
	const struct daftar *m = &l->k->mengingat;
	struct daftar_dasar list = {NULL, 0, 0};
	size_t i;

	for (i = 0; i < m->n; i++)
		add_dasar(l, &list, m->v[i].text, loc_butir(l, LETAK_MENGINGAT, i), LEVEL_ERROR);
	satuan_each(l, add_lampiran, &list);
	*n = list.n;
	return list.v;
}

struct tiap {
	hasil_fn *f;
};

static void
read_kalimat(struct lint *l, const struct satuan *u, void *ctx)
{
	const struct tiap *t = ctx;
	struct sitasi_hasil h;

	if (u->letak != LETAK_MENIMBANG && u->letak != LETAK_MEMPERHATIKAN && u->letak != LETAK_DIKTUM)
		return;
	if (sitasi_baca(&l->sitasi, u->s, SITASI_KALIMAT, &h) == 0)
		t->f(l, u->s, satuan_loc(l, u), &h);
}

void
hasil_tiap_teks(struct lint *l, hasil_fn *f)
{
	struct tiap t = {f};

	satuan_each(l, read_kalimat, &t);
}

struct str
sitasi_badan(struct arena *a, const struct sitasi *s)
{
	return acuan_baku(a, s->jenis);
}

bool
sitasi_sama(struct arena *a, const struct sitasi *x, const struct sitasi *y)
{
	if (x->golongan != y->golongan || x->tahun != y->tahun)
		return false;
	return str_eq(without_zeros(str_lower(a, x->kode)), without_zeros(str_lower(a, y->kode))) &&
	    str_eq(sitasi_badan(a, x), sitasi_badan(a, y));
}

bool
dasar_memuat(struct lint *l, const struct sitasi *s)
{
	const struct sitasi *c, *o;
	size_t i, k;

	for (i = 0; i < l->k->mengingat.n; i++)
		for (k = 0; k < l->dasar[i].hasil.n; k++)
			for (c = l->dasar[i].hasil.v[k]; c; c = c->ubahan)
				for (o = c; o; o = o->objek)
					if (sitasi_sama(l->arena, o, s))
						return true;
	return false;
}

struct temuan_sitasi
temuan_dasar(enum rule_no no, const struct dasar *d, struct str words, const struct peraturan *menurut)
{
	return (struct temuan_sitasi){.no = no, .loc = d->loc, .text = d->text, .words = words, .fix = {NULL, 0},
	    .menurut = menurut, .paling = d->paling};
}

void
temuan_sitasi_add(struct lint *l, const struct temuan_sitasi *t, const char *fmt, ...)
{
	struct finding f = {.loc = t->loc, .words = t->words, .fix = t->fix};
	bool soft = t->menurut && t->menurut->kepastian != PASTI_TINGGI;
	unsigned down = t->turun + soft;
	int level = rules[t->no].level;
	struct str arg;
	va_list ap;

	va_start(ap, fmt);
	arg = str_vprintf(l->arena, fmt, ap);
	va_end(ap);
	level = down > (unsigned)level ? LEVEL_INFO : level - (int)down;
	if (level > (int)t->paling)
		level = t->paling;
	lint_add_finding(l, t->no, (enum level)level, t->text, &f, "%s%.*s", soft ? "menurut register, " : "", STRF(arg));
}

static struct str
day_tulis(struct arena *a, unsigned day)
{
	return tanggal_tulis(a, (struct tanggal){day / 10000, day / 100 % 100, day % 100});
}

struct str
masa_tulis(struct arena *a, struct masa m)
{
	if (m.awal == m.akhir)
		return day_tulis(a, m.awal);
	if (m.awal % 10000 == 101 && m.akhir % 10000 == 1231)
		return str_printf(a, "tahun %u", m.awal / 10000);
	return str_printf(a, "antara %.*s dan %.*s", STRF(day_tulis(a, m.awal)), STRF(day_tulis(a, m.akhir)));
}

struct str
sumber_tulis(struct arena *a, const struct peraturan *p)
{
	struct str s = str_sub(p->sumber, str_find(p->sumber, "http"), p->sumber.n), url = str_cut(&s, ' ');

	if (str_starts(url, "http"))
		return str_printf(a, "; sumber: %.*s", STRF(strip_end(url)));
	return str_printf(a, "; sumber: %s baris %u", path_base(p->loc.file), p->loc.a);
}

/* "sejak 26 Juli 2018", or the year alone. */
static struct str
sejak(struct arena *a, struct masa m)
{
	if (m.awal == m.akhir)
		return str_printf(a, "sejak %.*s", STRF(masa_tulis(a, m)));
	return str_printf(a, "dalam tahun %u", m.awal / 10000);
}

struct str
dicabut_tulis(struct lint *l, const struct sitasi *s, const struct tindakan *c)
{
	return str_printf(l->arena, "%.*s dicabut %.*s dengan %.*s", STRF(s->kepala),
	    STRF(sejak(l->arena, c->oleh->pencabutan)), STRF(acuan_lengkap(l->arena, c->oleh)));
}

/* The regulation that is in force in the end, when the one that revoked was revoked in turn. */
static const struct peraturan *
pengganti(struct lint *l, const struct peraturan *p)
{
	enum { JAUH = 8 };
	struct tindakan t;
	int i;

	for (i = 0; i < JAUH; i++) {
		if (!registry_pencabut(l->dengan->registry, l->arena, p->id, lint_pada(l), &t) || t.mungkin)
			break;
		p = t.oleh;
	}
	return p;
}

static bool
cited_as_amendment(struct lint *l, const struct dasar *d, const struct peraturan *p)
{
	const struct sitasi *c;

	for (c = d->s->ubahan; c; c = c->ubahan)
		if (lint_peraturan(l, c) == p)
			return true;
	return false;
}

static void
check_dicabut(struct lint *l, const struct dasar *d)
{
	const struct peraturan *oleh = d->cabut.oleh, *kini = pengganti(l, oleh);
	struct temuan_sitasi t = temuan_dasar(R_MENGINGAT_IN_FORCE, d, d->s->kepala, oleh);
	struct str sumber = sumber_tulis(l->arena, oleh), lengkap = acuan_lengkap(l->arena, oleh);
	struct str kini_nama = kini == oleh ? str_of("") :
	    str_printf(l->arena, "; yang berlaku %.*s", STRF(acuan_lengkap(l->arena, kini)));

	t.turun = d->cabut.turunan + d->cabut.mungkin;
	if (d->cabut.mungkin)
		temuan_sitasi_add(l, &t, "%.*s; harinya tidak ada dalam register%.*s", STRF(dicabut_tulis(l, d->s, &d->cabut)),
		    STRF(sumber));
	else if (cited_as_amendment(l, d, oleh))
		temuan_sitasi_add(l, &t, "%.*s tidak diubah, tetapi dicabut dengan %.*s; sebutlah %.*s saja%.*s%.*s",
		    STRF(d->s->kepala), STRF(acuan_nama(l->arena, oleh)), STRF(lengkap), STRF(kini_nama), STRF(sumber));
	else if (d->cabut.turunan)
		temuan_sitasi_add(l, &t, "%.*s tidak berlaku lagi karena %s dicabut dengan %.*s%.*s%.*s", STRF(d->s->kepala),
		    d->p->perubahan ? "peraturan yang diubahnya" : "perubahannya yang terakhir", STRF(lengkap),
		    STRF(kini_nama), STRF(sumber));
	else
		temuan_sitasi_add(l, &t, "%.*s%.*s%.*s", STRF(dicabut_tulis(l, d->s, &d->cabut)), STRF(kini_nama), STRF(sumber));
}

static void
check_sebagian(struct lint *l, const struct dasar *d)
{
	struct tindakan *v;
	size_t n = registry_pencabut_sebagian(l->dengan->registry, l->arena, d->id, lint_pada(l), &v), i;

	for (i = 0; i < n; i++) {
		struct temuan_sitasi t = temuan_dasar(R_MENGINGAT_PARTLY_REVOKED, d, d->s->kepala, v[i].oleh);

		if (!v[i].mungkin && !cited_as_amendment(l, d, v[i].oleh))
			temuan_sitasi_add(l, &t, "%.*s dicabut dengan %.*s", STRF(v[i].bagian), STRF(acuan_nama(l->arena, v[i].oleh)));
	}
}

/* A draft without a day is not judged: it may be meant for within the period. */
static void
check_berakhir(struct lint *l, const struct dasar *d)
{
	struct temuan_sitasi t = temuan_dasar(R_MENGINGAT_LAPSED, d, d->s->kepala, d->p);
	const struct tanggal *pada = lint_pada(l);

	if (pada && d->p && d->p->berlaku.akhir && d->p->berlaku.akhir < tanggal_urut(*pada))
		temuan_sitasi_add(l, &t, "jangka waktu %.*s berakhir pada %.*s", STRF(acuan_nama(l->arena, d->p)),
		    STRF(masa_tulis(l->arena, d->p->berlaku)));
}

/* Later than the decree: judged by its own day where it has one. */
static void
check_sesudah(struct lint *l, const struct dasar *d)
{
	const struct tanggal *pada = lint_tanggal(l);
	const struct sitasi *c;

	if (!pada)
		pada = lint_pada(l);
	for (c = d->s; c && pada; c = c->ubahan) {
		const struct peraturan *p = lint_peraturan(l, c);
		struct temuan_sitasi t = temuan_dasar(R_MENGINGAT_NO_SELF, d, c->kepala, p);

		if (c->tahun > pada->tahun)
			temuan_sitasi_add(l, &t, "%.*s lebih baru daripada Keputusan ini, %.*s", STRF(c->kepala),
			    STRF(tanggal_tulis(l->arena, *pada)));
		else if (p && masa_sudah(p->diundangkan, pada) == SUDAH_BELUM)
			temuan_sitasi_add(l, &t, "%.*s diundangkan %.*s, sesudah Keputusan ini, %.*s", STRF(c->kepala),
			    STRF(masa_tulis(l->arena, p->diundangkan)), STRF(tanggal_tulis(l->arena, *pada)));
	}
}

/* The decree among its own bases. */
static void
check_sendiri(struct lint *l, const struct dasar *d)
{
	struct sitasi own = {.golongan = SITASI_KEPUTUSAN, .kode = str_trim(l->k->nomor.s), .tahun = tahun_nomor(l->k)};
	struct temuan_sitasi t = temuan_dasar(R_MENGINGAT_NO_SELF, d, d->s->kepala, NULL);

	own.jenis = str_printf(l->arena, "Keputusan %.*s", STRF(str_trim(l->k->lembaga.s)));
	if (own.kode.n && own.tahun && sitasi_sama(l->arena, &own, d->s))
		temuan_sitasi_add(l, &t, "%.*s adalah Keputusan ini sendiri", STRF(d->s->kepala));
}

/* Promulgated, but not yet in force: no basis yet. */
static void
check_belum_berlaku(struct lint *l, const struct dasar *d)
{
	const struct tanggal *pada = lint_pada(l);
	struct temuan_sitasi t = temuan_dasar(R_MENGINGAT_NOT_REPEALED, d, d->s->kepala, d->p);

	if (pada && d->p && d->p->mulai.awal && masa_sudah(d->p->mulai, pada) == SUDAH_BELUM)
		temuan_sitasi_add(l, &t, "%.*s baru berlaku %.*s", STRF(d->s->kepala), STRF(masa_tulis(l->arena, d->p->mulai)));
}

/* Said once: what came after the state of the register is not known to it. */
static void
check_keadaan(struct lint *l)
{
	unsigned keadaan = registry_keadaan(l->dengan->registry), tahun = tahun_nomor(l->k);
	const struct tanggal *pada = lint_pada(l);
	struct masa m = {keadaan, keadaan};
	struct temuan_sitasi t = {.no = R_REGISTER_DATE, .loc = loc_bagian(l, l->k->tanggal.loc, "Penutup"),
	    .text = l->k->tanggal.s, .words = l->k->tanggal.s, .paling = LEVEL_ERROR};

	if (!keadaan || !l->k->mengingat.n || (pada ? tanggal_urut(*pada) <= keadaan : tahun <= keadaan / 10000))
		return;
	temuan_sitasi_add(l, &t, "register memuat keadaan sampai dengan %.*s; "
	    "perubahan dan pencabutan sesudahnya belum tentu diketahui", STRF(masa_tulis(l->arena, m)));
}

void
check_masih_berlaku(struct lint *l)
{
	const struct dasar *d;
	size_t i;

	for (i = 0; i < l->k->mengingat.n; i++) {
		d = &l->dasar[i];
		if (!d->s)
			continue;
		check_sendiri(l, d);
		if (!l->dengan->registry)
			continue;
		check_sesudah(l, d);
		check_belum_berlaku(l, d);
		if (d->dicabut) {
			check_dicabut(l, d);
			continue;
		}
		check_berakhir(l, d);
		if (d->id.n)
			check_sebagian(l, d);
	}
	if (l->dengan->registry)
		check_keadaan(l);
}
