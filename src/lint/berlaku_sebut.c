/*
 * Citations outside Mengingat: what was revoked, a chain of amendments that
 * is not up to date, and the source of an order that Mengingat leaves out.
 * Rules mengingat-in-force and amend-is-latest (a warning there, a note in a
 * lampiran), menimbang-cited-in-mengingat.
 */
#include "lint/berlaku.h"

/* What was said already: once in the body, once in the lampiran. */
struct terkata {
	struct str *id;
	size_t n, cap;
};

struct sebut {
	struct terkata told[2];
};

static bool
said(struct lint *l, struct terkata *t, struct str id)
{
	size_t i;

	for (i = 0; i < t->n; i++)
		if (str_eq(t->id[i], id))
			return true;
	t->id = arena_grow(l->arena, t->id, t->n, &t->cap, sizeof *t->id);
	t->id[t->n++] = id;
	return false;
}

/* A text that tells of the revocation itself. */
static bool
tells_revocation(struct lint *l, struct str text)
{
	return has_fold(l->arena, text, "mencabut") || has_fold(l->arena, text, "dicabut") ||
	    has_fold(l->arena, text, "pencabutan") || has_fold(l->arena, text, "tidak berlaku");
}

static void
check_dicabut(struct lint *l, const struct temuan *at, const struct sitasi *s, const struct tindakan *c)
{
	struct temuan t = *at;

	t.no = R_MENGINGAT_IN_FORCE;
	t.words = s->kepala;
	t.menurut = c->oleh;
	t.turun = c->turunan;
	temuan_add(l, &t, "%.*s%.*s", STRF(dicabut_tulis(l, s, c)), STRF(sumber_tulis(l->arena, c->oleh)));
}

static void
check_satu(struct lint *l, struct terkata *told, const struct temuan *at, const struct sitasi *s, bool revocation)
{
	const struct peraturan *p = lint_peraturan(l, s);
	struct str id = lint_id(l, s);
	struct tindakan c;
	struct temuan t = *at;

	if (!id.n || (s->ubahan && s->ubahan->rumus.jenis == RUMUSAN_DICABUT))
		return;
	if (registry_pencabut(l->dengan->registry, l->arena, id, lint_pada(l), &c) && !c.mungkin) {
		if (!revocation && !said(l, told, id))
			check_dicabut(l, at, s, &c);
	} else if (p && s->ubahan && !said(l, told, id)) {
		t.no = R_AMEND_IS_LATEST;
		periksa_terakhir(l, &t, s, p);
	}
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
	struct str s = str_squeeze(l->arena, str_lower(l->arena, str_sub(before, before.n > NEAR ? before.n - NEAR : 0, before.n)));
	size_t at = str_find(s, "pasal ");

	return among(last_word(s), ends, COUNT_OF(ends)) ||
	    (at < s.n && is_article(str_sub(s, at + sizeof "pasal " - 1, s.n)));
}

static void
check_perintah(struct lint *l, const struct temuan *at, struct str text, const struct sitasi *s)
{
	struct temuan t = *at;

	if (sitasi_tingkat(s) == 0 || !l->k->mengingat.n ||
	    !orders(l, str_sub(text, 0, (size_t)(s->s.p - text.p))) || dasar_memuat(l, s))
		return;
	t.no = R_MENIMBANG_CITED_IN_MENGINGAT;
	t.words = s->kepala;
	temuan_add(l, &t, "%.*s", STRF(s->kepala));
}

static void
check_teks(struct lint *l, const struct satuan *u, void *ctx)
{
	struct sebut *x = ctx;
	bool behind = LETAK_BIT(u->letak) & LETAK_DI_LAMPIRAN, revocation;
	struct temuan at = {.text = u->s, .paling = behind ? LEVEL_INFO : LEVEL_WARNING};
	struct sitasi_hasil h;
	size_t i;

	if (u->letak == LETAK_MENGINGAT || u->letak == LETAK_JUDUL || u->letak == LETAK_MENETAPKAN ||
	    sitasi_baca(&l->sitasi, u->s, SITASI_KALIMAT, &h) != 0 || !h.n)
		return;
	at.loc = satuan_loc(l, u);
	revocation = tells_revocation(l, u->s);
	for (i = 0; i < h.n; i++) {
		if (l->dengan->registry)
			check_satu(l, &x->told[behind], &at, h.v[i], revocation);
		if (u->letak == LETAK_MENIMBANG)
			check_perintah(l, &at, u->s, h.v[i]);
	}
}

void
check_sebutan(struct lint *l)
{
	struct sebut x = {0};

	satuan_each(l, check_teks, &x);
}
