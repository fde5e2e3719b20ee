/*
 * The title and the office that issues: rules judul-*, kpu-title-block,
 * kpu-issuer-full, kpu-number-new, nomor-terisi, jabatan-*.
 */
#include <string.h>

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

static void
check_kapital(struct lint *l, enum rule_no no, struct teks t, const char *place)
{
	struct str words = small_words(l->arena, t.s);

	if (words.n)
		lint_ganti(l, no, loc_bagian(l, t.loc, place), t.s, words, str_upper(l->arena, words));
}

/* Komisi Pemilihan Umum of a region names it with its kind. */
static void
check_lembaga(struct lint *l)
{
	static const char *const kinds[] = {"PROVINSI", "KABUPATEN", "KOTA", "REPUBLIK", "DAERAH"};
	const struct teks *t = &l->k->lembaga;
	struct loc loc = loc_bagian(l, t->loc, "Judul");
	struct str rest = one_line_upper(l->arena, t->s), word;
	size_t i, at = find_word(t->s, "KPU", 0);

	if (at < t->s.n) {
		lint_ganti(l, R_KPU_ISSUER_FULL, loc, t->s, str_sub(t->s, at, at + strlen("KPU")),
		    STR("KOMISI PEMILIHAN UMUM"));
		return;
	}
	if (!str_starts(rest, "KOMISI PEMILIHAN UMUM "))
		return;
	for (i = 0; i < 3; i++)
		take_word(&rest);
	word = take_word(&rest);
	if (among(word, kinds, COUNT_OF(kinds)))
		return;
	lint_add(l, R_KPU_ISSUER_FULL, loc, word,
	    "di depan \"%.*s\" tidak ada PROVINSI, KABUPATEN, atau KOTA", STRF(word));
}

/* A decree of the commission is one of the office, not of its head. */
static void
check_jenis(struct lint *l)
{
	const struct decree *k = l->k;
	struct str lembaga = one_line_upper(l->arena, k->lembaga.s);

	if (!l->kpu)
		return;
	if (str_starts(one_line_upper(l->arena, k->jenis.s), "SURAT "))
		lint_ganti(l, R_KPU_TITLE_BLOCK, loc_bagian(l, k->jenis.loc, "Judul"), k->jenis.s, k->jenis.s,
		    STR("KEPUTUSAN"));
	if (str_starts(lembaga, "KETUA "))
		lint_add(l, R_KPU_TITLE_BLOCK, loc_bagian(l, k->lembaga.loc, "Judul"), first_words(k->lembaga.s, 2),
		    "KEPUTUSAN memuat nama lembaga, bukan jabatan ketuanya");
}

/* The name of what is changed or repealed is as long as it is. */
static void
check_panjang(struct lint *l)
{
	enum { WORDS_MAX = 40 };
	const struct teks *t = &l->k->tentang;
	size_t n = count_words(t->s);

	if (n > WORDS_MAX && !l->perubahan && !str_starts(one_line_upper(l->arena, t->s), "PENCABUTAN "))
		lint_add(l, R_JUDUL_SHORT_NAME, loc_bagian(l, t->loc, "Judul"), first_words(t->s, 3), "%zu kata", n);
}

/* Codes in the number went out of use with the year 2022; older decrees keep theirs. */
static void
check_nomor(struct lint *l)
{
	enum { PRESENT_FORM = 2023 };
	const struct teks *t = &l->k->nomor;
	unsigned plain;

	if (!l->kpu || unfilled(t->s) ||
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
	check_jenis(l);
	check_lembaga(l);
	check_panjang(l);
	check_nomor(l);
}

/* The office as it is compared: one line of capitals, an acting officer's mark and the comma off. */
static struct str
office(struct arena *a, struct str s)
{
	return strip_end(strip_pejabat(one_line_upper(a, s)));
}

/*
 * Elsewhere than in the election commission the signature may leave out the
 * REPUBLIK INDONESIA of the opening, and where the office is: "REKTOR,".
 */
static bool
is_short_form(const struct lint *l, struct str got, struct str want)
{
	return !l->kpu && str_starts(want, str_printf(l->arena, "%.*s ", STRF(got)).p);
}

static void
check_sama(struct lint *l, struct teks t, struct loc loc)
{
	struct str want = office(l->arena, l->k->jabatan.s), got = office(l->arena, t.s);
	struct parting p;

	/* On behalf of: the office itself comes first, then that of who signs. */
	if (str_starts(got, "A.N. "))
		got = str_trim(str_sub(got, 5, 5 + want.n));
	if (want.n == 0 || got.n == 0 || str_eq(got, want) || is_short_form(l, got, want))
		return;
	p = words_part(got, want);
	lint_add_in(l, R_JABATAN_MATCHES_SIGNATURE, loc, t.s, words_original(t.s, got, p.got), (struct str){NULL, 0},
	    "tertulis \"%.*s\", pada pembukaan \"%.*s\"",
	    STRF(p.got), STRF(p.want));
}

/* Where the parts begin: Menimbang, unless another one stands before it. */
static struct teks
first_part(const struct decree *k)
{
	const struct teks v[] = {k->menimbang.sebutan.kata, k->mengingat.sebutan.kata, k->memperhatikan.sebutan.kata};
	struct teks first = v[0];
	size_t i;

	for (i = 1; i < COUNT_OF(v); i++)
		if (v[i].s.n && (!first.s.n || loc_before(v[i].loc, first.loc)))
			first = v[i];
	return first;
}

/*
 * The comma behind the office, which the model leaves out: it stands at the
 * end of the last paragraph before the parts.
 */
static void
check_koma(struct lint *l, struct teks t)
{
	const struct paras *ps = l->dengan->dokumen;
	struct teks next = first_part(l->k);
	size_t i = ps && next.s.n ? para_pada(ps, next.loc) : 0;
	struct str s, word;

	while (i > 0 && str_trim(ps->v[i - 1].text).n == 0)
		i--;
	if (i == 0 || i == ps->n)
		return;
	s = str_trim(ps->v[i - 1].text);
	word = last_word(s);
	if (str_ends(s, ",") || !str_eq(strip_end(word), last_word(t.s)))
		return;
	lint_ganti(l, R_JABATAN_CAPS_COMMA, loc_bagian(l, ps->v[i - 1].loc, "Jabatan"), s, word,
	    str_printf(l->arena, "%.*s,", STRF(strip_end(word))));
}

void
check_jabatan(struct lint *l)
{
	struct teks t = l->k->jabatan;
	struct blok b;
	size_t i;

	t.s = strip_pejabat(t.s);
	check_kapital(l, R_JABATAN_CAPS_COMMA, t, "Jabatan");
	check_koma(l, t);
	for (i = 0; i < blok_count(l); i++) {
		b = blok_at(l, i);
		check_sama(l, b.penetap->baris, b.loc);
	}
}
