/*
 * The title and the office that issues: rules judul-*, kpu-issuer-full,
 * kpu-number-new, nomor-terisi, jabatan-*.
 */
#include "lint/periksa.h"

/* A decree to be signed, or signed: what a draft may leave open is filled in. */
static void
check_terisi(struct lint *l)
{
	const struct decree *k = l->k;
	const struct {
		const char *what;
		struct teks t;
		const char *place;
	} part[] = {
		{"nomor", k->nomor, "Judul"},
		{"tahun", k->tahun, "Judul"},
		{"tempat penetapan", k->tempat, "Penutup"},
		{"tanggal penetapan", k->tanggal, "Penutup"},
		{"nama penanda tangan", k->penetap.nama, "Penutup"},
	};
	size_t i;

	if (l->jenis == JENIS_DRAF)
		return;
	for (i = 0; i < COUNT_OF(part); i++) {
		if (!unfilled(part[i].t.s) || (i == 1 && tahun_nomor(k)))
			continue;
		lint_add(l, R_NOMOR_TERISI, loc_bagian(l, part[i].t.loc, part[i].place), part[i].t.s, "%s",
		    part[i].what);
	}
}

static void
check_bagian_judul(struct lint *l)
{
	const struct decree *k = l->k;
	struct loc loc = loc_bagian(l, k->loc, "Judul");

	if (k->lembaga.s.n == 0)
		lint_add(l, R_JUDUL_FOUR_PARTS, loc, k->lembaga.s, "jenis dan pembentuk Keputusan tidak ada");
	/* In a decree to be signed nomor-terisi says it. */
	if (k->nomor.s.n == 0 && l->jenis == JENIS_DRAF)
		lint_add(l, R_JUDUL_FOUR_PARTS, loc, k->nomor.s, "nomor tidak ada");
	if (k->tentang.s.n == 0)
		lint_add(l, R_JUDUL_FOUR_PARTS, loc, k->tentang.s, "nama di bawah TENTANG tidak ada");
}

/* The first word of s that is not in capitals. */
static struct str
lower_word(struct arena *a, struct str s)
{
	struct str word;

	do
		word = take_word(&s);
	while (word.n && !has_small(a, word));
	return word;
}

static void
check_kapital(struct lint *l, enum rule_no no, struct teks t, const char *place)
{
	struct str word = lower_word(l->arena, t.s);

	if (word.n)
		lint_add(l, no, loc_bagian(l, t.loc, place), word, "\"%.*s\" → \"%.*s\"", STRF(word),
		    STRF(str_upper(l->arena, word)));
}

/* Komisi Pemilihan Umum of a region names it with its kind. */
static void
check_lembaga(struct lint *l)
{
	static const char *const kinds[] = {"PROVINSI", "KABUPATEN", "KOTA", "REPUBLIK"};
	const struct teks *t = &l->k->lembaga;
	struct str rest = one_line_upper(l->arena, t->s), word;
	size_t i;

	if (str_starts(rest, "KPU ") || str_has(rest, " KPU ") || str_is(rest, "KPU")) {
		lint_add(l, R_KPU_ISSUER_FULL, loc_bagian(l, t->loc, "Judul"), t->s,
		    "\"KPU\" → \"KOMISI PEMILIHAN UMUM\"");
		return;
	}
	if (!str_starts(rest, "KOMISI PEMILIHAN UMUM "))
		return;
	for (i = 0; i < 3; i++)
		take_word(&rest);
	word = take_word(&rest);
	if (among(word, kinds, COUNT_OF(kinds)))
		return;
	lint_add(l, R_KPU_ISSUER_FULL, loc_bagian(l, t->loc, "Judul"), t->s,
	    "di depan \"%.*s\" tidak ada PROVINSI, KABUPATEN, atau KOTA", STRF(word));
}

/* Codes in the number went out of use with the year 2022; older decrees keep theirs. */
static void
check_nomor(struct lint *l)
{
	enum { PRESENT_FORM = 2023 };
	const struct teks *t = &l->k->nomor;
	unsigned plain;

	if (!has_fold(l->arena, l->k->lembaga.s, "komisi pemilihan umum") || unfilled(t->s) ||
	    str_to_uint(str_trim(t->s), &plain) || tahun_nomor(l->k) < PRESENT_FORM)
		return;
	lint_add(l, R_KPU_NUMBER_NEW, loc_bagian(l, t->loc, "Judul"), t->s, "\"NOMOR %.*s\"", STRF(t->s));
}

void
check_judul(struct lint *l)
{
	check_terisi(l);
	check_bagian_judul(l);
	check_kapital(l, R_JUDUL_ALL_CAPS, l->k->lembaga, "Judul");
	check_kapital(l, R_JUDUL_ALL_CAPS, l->k->tentang, "Judul");
	check_lembaga(l);
	check_nomor(l);
}

/* The office as it is compared: one line of capitals, an acting officer's mark and the comma off. */
static struct str
office(struct arena *a, struct str s)
{
	return strip_end(strip_pejabat(one_line_upper(a, s)));
}

static void
check_sama(struct lint *l, struct teks t, struct loc loc)
{
	struct str want = office(l->arena, l->k->jabatan.s), got = office(l->arena, t.s);
	struct parting p;

	/* On behalf of: the office itself comes first, then that of who signs. */
	if (str_starts(got, "A.N. "))
		got = str_trim(str_sub(got, 5, 5 + want.n));
	if (want.n == 0 || got.n == 0 || str_eq(got, want))
		return;
	p = words_part(got, want);
	lint_add(l, R_JABATAN_MATCHES_SIGNATURE, loc, t.s, "tertulis \"%.*s\", pada pembukaan \"%.*s\"",
	    STRF(p.got), STRF(p.want));
}

void
check_jabatan(struct lint *l)
{
	struct teks t = l->k->jabatan;
	struct blok b;
	size_t i;

	t.s = strip_pejabat(t.s);
	check_kapital(l, R_JABATAN_CAPS_COMMA, t, "Jabatan");
	for (i = 0; i < blok_count(l); i++) {
		b = blok_at(l, i);
		check_sama(l, b.penetap->baris, b.loc);
	}
}
