/*
 * What belongs into Mengingat at all: how much, of which rank, and what
 * decrees of KPU usually have. Rules mengingat-two-kinds,
 * mengingat-equal-or-higher, kpu-core-bases.
 */
#include "lint/berlaku.h"

enum { BANYAK = 8 };

static void
check_banyak(struct lint *l)
{
	if (l->k->mengingat.n > BANYAK)
		lint_add_finding(l, R_MENGINGAT_TWO_KINDS, rules[R_MENGINGAT_TWO_KINDS].level, STR(""),
		    &(struct finding){.loc = loc_bagian(l, l->dasar[0].loc, "Mengingat")}, "%zu dasar hukum",
		    l->k->mengingat.n);
}

/*
 * Letters, minutes and budgets by their first words, number or not. Letters
 * of KPU itself are told under a rule of their own.
 */
static bool
is_lower(struct lint *l, const struct dasar *d)
{
	static const char *const starts[] = {"surat edaran ", "berita acara ", "nota dinas ", "notula", "notulen", "risalah ",
	    "hasil rapat ", "daftar isian pelaksanaan anggaran", "dipa ", "pengumuman "};
	struct str s = str_lower(l->arena, str_squeeze(l->arena, d->text));
	size_t i;

	for (i = 0; i < COUNT_OF(starts); i++)
		if (str_starts(s, starts[i]))
			return true;
	return str_starts(s, "surat ") && !str_starts(s, "surat keputusan ") &&
	    !str_has(str_sub(s, 0, str_find(s, " nomor ")), "komisi pemilihan umum");
}

static void
check_tingkat(struct lint *l)
{
	size_t i;

	for (i = 0; i < l->k->mengingat.n; i++) {
		const struct dasar *d = &l->dasar[i];
		struct str words = d->s ? d->s->kepala : str_sub(d->text, 0, str_find(d->text, " tanggal "));
		struct temuan_sitasi t = temuan_dasar(R_MENGINGAT_EQUAL_OR_HIGHER, d, words, NULL);

		if (is_lower(l, d))
			temuan_sitasi_add(l, &t, "%.*s", STRF(strip_end(words)));
	}
}

static bool
cites(struct lint *l, const struct peraturan *p)
{
	const struct sitasi *c, *o;
	size_t i;

	for (i = 0; i < l->k->mengingat.n; i++)
		for (c = l->dasar[i].s; c; c = c->ubahan)
			for (o = c; o; o = o->objek)
				if (lint_peraturan(l, o) == p)
					return true;
	return false;
}

/* What nearly every decree of KPU rests on; elections of governors and mayors have a law of their own. */
static const struct inti {
	const char *jenis, *nomor;
	unsigned tahun;
	const char *atau_jenis, *atau_nomor;
	unsigned atau_tahun;
} inti[] = {
	{"UU", "7", 2017, "UU", "1", 2015},
	{"PKPU", "8", 2019, NULL, NULL, 0},
};

static void
check_inti(struct lint *l)
{
	const struct registry *r = l->dengan->registry;
	const struct peraturan *p, *q;
	struct tindakan c;
	size_t i;

	if (!r || !l->k->mengingat.n || !l->kpu)
		return;
	for (i = 0; i < COUNT_OF(inti); i++) {
		p = registry_find(r, str_of(inti[i].jenis), str_of(inti[i].nomor), inti[i].tahun);
		q = inti[i].atau_jenis ?
		    registry_find(r, str_of(inti[i].atau_jenis), str_of(inti[i].atau_nomor), inti[i].atau_tahun) : NULL;
		if (!p || masa_sudah(p->diundangkan, lint_pada(l)) != SUDAH_YA ||
		    registry_pencabut(r, l->arena, p->id, lint_pada(l), &c) || cites(l, p) || (q && cites(l, q)))
			continue;
		lint_add_finding(l, R_KPU_CORE_BASES, rules[R_KPU_CORE_BASES].level, STR(""),
		    &(struct finding){.loc = loc_bagian(l, l->dasar[0].loc, "Mengingat")}, "%.*s",
		    STRF(acuan_lengkap(l->arena, p)));
	}
}

void
check_dasar_lazim(struct lint *l)
{
	check_banyak(l);
	check_tingkat(l);
	check_inti(l);
}
