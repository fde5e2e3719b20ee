/*
 * What a decree revokes or amends, and its Mengingat: nothing that it revokes
 * stands there, what it amends does. Rules cabut-power, cabut-not-yet,
 * mengingat-not-repealed, mengingat-amended-included (KMK 527 butir 27 to 29,
 * 99, 108 and 130).
 */
#include "lint/berlaku.h"

/* A text of the decree that may revoke. */
struct cabutan {
	struct str text, low;
	struct loc loc;
};

/* A list of what is revoked has not these words in it. */
static bool
is_list(struct str low)
{
	static const char *const stops[] = {" ini ", "berdasarkan", "sesuai", " maka ", ". "};
	size_t i;

	for (i = 0; i < COUNT_OF(stops); i++)
		if (str_has(low, stops[i]))
			return false;
	return true;
}

/* The words before the i-th citation, behind the one before it. */
static struct str
before(const struct cabutan *c, const struct sitasi_hasil *h, size_t i)
{
	size_t from = i ? (size_t)(h->v[i - 1]->s.p + h->v[i - 1]->s.n - c->text.p) : 0;

	return str_sub(c->low, from, (size_t)(h->v[i]->s.p - c->text.p));
}

/* Cited as what something rests on. */
static bool
is_basis(struct str words)
{
	static const char *const leads[] = {"berdasarkan", "sesuai", "dengan", "menurut", "ketentuan", "dalam", "oleh"};

	return among(last_word(words), leads, COUNT_OF(leads));
}

static bool
says_revoked(struct str s)
{
	static const char *const phrases[] = {"dicabut", "ditarik kembali", "dinyatakan tidak berlaku"};
	size_t i, at;

	for (i = 0; i < COUNT_OF(phrases); i++) {
		at = str_find(s, phrases[i]);
		if (at < s.n && is_list(str_sub(s, 0, at)) && !str_starts(str_sub(s, at, s.n), "dicabut dengan"))
			return true;
	}
	return false;
}

/*
 * Which of the citations the text revokes: those in a list before "dicabut
 * dan dinyatakan tidak berlaku", or behind "mencabut". set has room for all.
 */
static void
find_cabutan(const struct cabutan *c, const struct sitasi_hasil *h, bool *set)
{
	bool listed = false;
	struct str s;
	size_t i;

	for (i = h->n; i-- > 0;) {
		s = i + 1 < h->n ? before(c, h, i + 1) :
		    str_sub(c->low, (size_t)(h->v[i]->s.p + h->v[i]->s.n - c->text.p), c->low.n);
		listed = (says_revoked(s) || (listed && is_list(s))) && !is_basis(before(c, h, i));
		set[i] = listed;
	}
	listed = false;
	for (i = 0; i < h->n; i++) {
		s = before(c, h, i);
		if (str_has(s, "mencabut"))
			listed = is_list(str_sub(s, str_find(s, "mencabut"), s.n));
		else
			listed = listed && is_list(s);
		set[i] = set[i] || (listed && !is_basis(s));
	}
}

enum tingkat_kpu { BUKAN_KPU, KPU_KABUPATEN, KPU_PROVINSI, KPU_PUSAT };

/* Of letters: "keputusankpuprovinsibanten". */
static enum tingkat_kpu
tingkat_kpu(struct str badan)
{
	if (str_has(badan, "kpukabupaten") || str_has(badan, "kpukota"))
		return KPU_KABUPATEN;
	if (str_has(badan, "kpuprovinsi"))
		return KPU_PROVINSI;
	return str_ends(badan, "kpu") ? KPU_PUSAT : BUKAN_KPU;
}

/* Whether a decree of `own` may revoke s: its own body, and a body below it. */
static bool
may_revoke(struct lint *l, const struct sitasi *s)
{
	struct str own = acuan_baku(l->arena, str_printf(l->arena, "Keputusan %.*s", STRF(str_trim(l->k->lembaga.s))));
	struct str badan = sitasi_badan(l->arena, s);
	struct str body = str_sub(own, sizeof "keputusan" - 1, own.n);

	if (s->golongan != SITASI_KEPUTUSAN && s->golongan != SITASI_SURAT_EDARAN && s->golongan != SITASI_SURAT)
		return sitasi_tingkat(s) == 0;
	if (!s->penerbit.n || !body.n || str_has(badan, str_dup(l->arena, body).p))
		return true;
	return tingkat_kpu(badan) != BUKAN_KPU && tingkat_kpu(own) > tingkat_kpu(badan);
}

static void
check_satu(struct lint *l, const struct cabutan *c, const struct sitasi *s, struct str behind)
{
	const struct peraturan *p = lint_peraturan(l, s);
	const struct tanggal *pada = lint_pada(l);
	struct temuan_sitasi t = {.no = R_CABUT_POWER, .loc = c->loc, .text = c->text, .words = s->kepala,
	    .paling = LEVEL_ERROR};
	struct masa m;

	if (!may_revoke(l, s))
		temuan_sitasi_add(l, &t, "%.*s", STRF(s->kepala));
	m = p ? p->mulai.awal ? p->mulai : p->diundangkan : (struct masa){0, 0};
	if (!p || !pada || masa_sudah(m, pada) != SUDAH_BELUM || str_has(behind, "ditarik kembali"))
		return;
	t.no = R_CABUT_NOT_YET;
	t.menurut = p;
	temuan_sitasi_add(l, &t, "%.*s baru berlaku %.*s", STRF(s->kepala), STRF(masa_tulis(l->arena, m)));
}

/* What the decree revokes stands among its bases. */
static void
check_dasar(struct lint *l, const struct sitasi *s, const char *where)
{
	size_t i;

	for (i = 0; i < l->k->mengingat.n; i++) {
		const struct dasar *d = &l->dasar[i];
		struct temuan_sitasi t;

		if (!d->s || !sitasi_sama(l->arena, d->s, s))
			continue;
		t = temuan_dasar(R_MENGINGAT_NOT_REPEALED, d, d->s->kepala, NULL);
		temuan_sitasi_add(l, &t, "%.*s dicabut dengan Keputusan ini (%s)", STRF(d->s->kepala), where);
	}
}

static void
check_diktum_cabut(struct lint *l, const struct satuan *u, void *ctx)
{
	struct cabutan c = {.text = u->s, .loc = u->loc};
	struct sitasi_hasil h;
	bool *set;
	size_t i;

	(void)ctx;
	if (u->letak != LETAK_DIKTUM || sitasi_baca(&l->sitasi, u->s, SITASI_KALIMAT, &h) != 0 || !h.n)
		return;
	c.low = str_lower(l->arena, u->s);
	set = arena_alloc(l->arena, h.n * sizeof *set);
	find_cabutan(&c, &h, set);
	for (i = 0; i < h.n; i++)
		if (set[i]) {
			check_satu(l, &c, h.v[i], c.low);
			check_dasar(l, h.v[i], u->loc.place);
		}
}

/* "PERUBAHAN KEDUA ATAS KEPUTUSAN ...", "PENCABUTAN KEPUTUSAN ..." */
static void
check_nama_keputusan(struct lint *l)
{
	struct str s = str_squeeze(l->arena, l->k->tentang.s), low = str_lower(l->arena, s);
	struct temuan_sitasi t = {.no = R_MENGINGAT_AMENDED_INCLUDED, .paling = LEVEL_ERROR,
	    .loc = loc_bagian(l, l->k->loc, "Mengingat")};
	struct sitasi_hasil h;

	if (!str_starts(low, "perubahan ") && !str_starts(low, "pencabutan "))
		return;
	if (sitasi_baca(&l->sitasi, s, SITASI_KALIMAT, &h) != 0 || !h.n)
		return;
	if (str_starts(low, "pencabutan "))
		check_dasar(l, h.v[0], "Judul");
	else if (l->k->mengingat.n && !dasar_memuat(l, h.v[0]))
		temuan_sitasi_add(l, &t, "%.*s", STRF(h.v[0]->kepala));
}

void
check_cabut(struct lint *l)
{
	satuan_each(l, check_diktum_cabut, NULL);
	check_nama_keputusan(l);
}
