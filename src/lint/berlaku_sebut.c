/*
 * Citations outside Mengingat: what was revoked, a chain of amendments that
 * is not up to date, and the source of an order that Mengingat leaves out.
 * Rules mengingat-in-force and amend-is-latest (a warning there, a note in a
 * lampiran), menimbang-cited-in-mengingat.
 */
#include "lint/berlaku.h"

/* Ids that have been judged: each is told once in the body, once in the lampiran. */
struct daftar_id {
	struct str *v;
	size_t n, cap;
};

struct sebut {
	struct daftar_id dicabut[2], rantai[2];
};

static bool
has(const struct daftar_id *t, struct str id)
{
	size_t i;

	for (i = 0; i < t->n; i++)
		if (str_eq(t->v[i], id))
			return true;
	return false;
}

/* Only what the register names is kept: a text may cite any number of others. */
static void
keep(struct lint *l, struct daftar_id *t, struct str id)
{
	t->v = arena_grow(l->arena, t->v, t->n, &t->cap, sizeof *t->v);
	t->v[t->n++] = id;
}

/* A text that tells of the revocation itself. */
static bool
tells_revocation(struct lint *l, struct str text)
{
	return has_fold(l->arena, text, "mencabut") || has_fold(l->arena, text, "dicabut") ||
	    has_fold(l->arena, text, "pencabutan") || has_fold(l->arena, text, "tidak berlaku");
}

/* The finding about a text outside Mengingat. */
static struct temuan_sitasi
temuan_teks(struct lint *l, enum rule_no no, const struct satuan *u, const struct sitasi *s)
{
	bool behind = LETAK_BIT(u->letak) & LETAK_DI_LAMPIRAN;

	return (struct temuan_sitasi){.no = no, .loc = satuan_loc(l, u), .text = u->s, .words = s->kepala,
	    .paling = behind ? LEVEL_INFO : LEVEL_WARNING};
}

/* False when the text itself tells of the revocation: it may be cited again elsewhere. */
static bool
check_dicabut(struct lint *l, const struct satuan *u, const struct sitasi *s, const struct tindakan *c)
{
	struct temuan_sitasi t = temuan_teks(l, R_MENGINGAT_IN_FORCE, u, s);

	if (tells_revocation(l, u->s))
		return false;
	t.menurut = c->oleh;
	t.turun = c->turunan;
	temuan_sitasi_add(l, &t, "%.*s%.*s", STRF(dicabut_tulis(l, s, c)), STRF(sumber_tulis(l->arena, c->oleh)));
	return true;
}

static void
check_satu(struct lint *l, struct sebut *x, const struct satuan *u, const struct sitasi *s)
{
	bool behind = LETAK_BIT(u->letak) & LETAK_DI_LAMPIRAN;
	const struct peraturan *p = lint_peraturan(l, s);
	struct str id = lint_id(l, s);
	struct tindakan c;
	struct temuan_sitasi t;

	if (!id.n || (s->ubahan && s->ubahan->rumus.jenis == RUMUSAN_DICABUT))
		return;
	if (!has(&x->dicabut[behind], id)) {
		bool revoked = registry_pencabut(l->dengan->registry, l->arena, id, lint_pada(l), &c) && !c.mungkin;

		if (revoked ? check_dicabut(l, u, s, &c) : p != NULL)
			keep(l, &x->dicabut[behind], id);
		if (revoked)
			return;
	}
	if (!p || !s->ubahan || has(&x->rantai[behind], id))
		return;
	keep(l, &x->rantai[behind], id);
	t = temuan_teks(l, R_AMEND_IS_LATEST, u, s);
	if (!registry_pencabut(l->dengan->registry, l->arena, id, lint_pada(l), &c) || c.mungkin)
		periksa_terakhir(l, &t, s, p);
}

/* "18 ayat (1) huruf a", "5, Pasal 6, dan Pasal 7": what stands between an article and its regulation. */
static bool
is_article(struct str s)
{
	static const char *const words[] = {"ayat", "huruf", "angka", "serta", "atau", "pasal", "juncto"};
	enum { NUMBER = 3 }; /* "18", "a", "(1)", "dan" */
	struct str word;

	while ((word = strip_end(take_word(&s))).n)
		if (word.n > NUMBER && !char_is_digit(word.p[0]) && word.p[0] != '(' && !among(word, words, COUNT_OF(words)))
			return false;
	return true;
}

/* "Pasal 18 ", "ketentuan ", "melaksanakan ": the regulation that follows orders something. */
static bool
orders(struct lint *l, struct str before)
{
	static const char *const ends[] = {"ketentuan", "melaksanakan", "amanat"};
	enum { NEAR = 120 };
	struct str near = str_sub(before, before.n > NEAR ? before.n - NEAR : 0, before.n);
	struct str s = str_squeeze(l->arena, str_lower(l->arena, near));
	size_t at = str_find(s, "pasal ");

	return among(last_word(s), ends, COUNT_OF(ends)) ||
	    (at < s.n && is_article(str_sub(s, at + sizeof "pasal " - 1, s.n)));
}

static void
check_perintah(struct lint *l, const struct satuan *u, const struct sitasi *s)
{
	struct temuan_sitasi t;

	if (sitasi_tingkat(s) == 0 || !l->k->mengingat.n ||
	    !orders(l, str_sub(u->s, 0, (size_t)(s->s.p - u->s.p))) || dasar_memuat(l, s))
		return;
	t = temuan_teks(l, R_MENIMBANG_CITED_IN_MENGINGAT, u, s);
	temuan_sitasi_add(l, &t, "%.*s", STRF(s->kepala));
}

static void
check_teks(struct lint *l, const struct satuan *u, void *ctx)
{
	struct sitasi_hasil h;
	size_t i;

	if (u->letak == LETAK_MENGINGAT || u->letak == LETAK_JUDUL || u->letak == LETAK_MENETAPKAN ||
	    (!l->dengan->registry && u->letak != LETAK_MENIMBANG) ||
	    sitasi_baca(&l->sitasi, u->s, SITASI_KALIMAT, &h) != 0)
		return;
	for (i = 0; i < h.n; i++) {
		if (l->dengan->registry)
			check_satu(l, ctx, u, h.v[i]);
		if (u->letak == LETAK_MENIMBANG)
			check_perintah(l, u, h.v[i]);
	}
}

void
check_sebut_lain(struct lint *l)
{
	struct sebut x = {0};

	satuan_each(l, check_teks, &x);
}
