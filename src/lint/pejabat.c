/*
 * Who signs and who certifies: the right office, acting officers, the same
 * office of the same person in every block. Rules kpu-signer, kpu-acting,
 * kpu-salinan-block.
 */
#include <string.h>

#include "lint/periksa.h"

/* A decree of the commission is signed by its head, one of the secretariat by the secretary. */
static void
check_penanda(struct lint *l)
{
	struct str lembaga = one_line_upper(l->arena, l->k->lembaga.s), got;
	const struct teks *t = &l->k->penetap.baris;
	const char *want;

	if (str_starts(lembaga, "SEKRETARIS ") || str_starts(lembaga, "SEKRETARIAT "))
		want = "SEKRETARIS";
	else
		want = str_starts(lembaga, "KOMISI ") || str_starts(lembaga, "KETUA ") ? "KETUA" : NULL;
	got = strip_pejabat(one_line_upper(l->arena, t->s));
	if (str_starts(got, "A.N. "))
		got = strip_pejabat(str_sub(got, strlen("A.N. "), got.n));
	if (!l->kpu || !want || got.n == 0 || str_is(strip_end(first_words(got, 1)), want))
		return;
	lint_add_in(l, R_KPU_SIGNER, loc_bagian(l, t->loc, "Penutup"), t->s, first_words(got, 1),
	    (struct str){NULL, 0}, "ditandatangani %.*s, seharusnya %s", STRF(strip_end(first_words(got, 1))), want);
}

/* The mark of an acting officer in front of an office or of a line of it, and its form; empty: none. */
static struct str
acting_mark(struct arena *a, struct str line, const char **form)
{
	static const struct {
		const char *upper, *form;
	} marks[] = {
		{"PLT.", "Plt."}, {"PLT", "Plt."}, {"PLH.", "Plh."}, {"PLH", "Plh."}, {"PJ.", "Pj."}, {"PJ", "Pj."},
	};
	struct str word = first_words(line, 1), upper = str_upper(a, word);
	size_t i;

	for (i = 0; i < COUNT_OF(marks); i++)
		if (str_is(upper, marks[i].upper)) {
			*form = marks[i].form;
			return word;
		}
	return str_of("");
}

static void
check_bentuk_pejabat(struct lint *l, struct str office, struct loc loc)
{
	struct str rest = office, word;
	const char *form = NULL;

	while (rest.n) {
		word = acting_mark(l->arena, str_cut(&rest, '\n'), &form);
		if (word.n && !str_is(word, form))
			lint_ganti(l, R_KPU_ACTING, loc, office, word, str_of(form));
	}
}

static bool
has_acting(struct arena *a, struct str office)
{
	const char *form = NULL;

	while (office.n)
		if (acting_mark(a, str_cut(&office, '\n'), &form).n)
			return true;
	return false;
}

/*
 * One person has one office in every block; an acting one is named in the
 * same way. Which of two is wrong cannot be told: the first one is marked.
 */
static void
check_jabatan_sama(struct lint *l, const struct tanda_tangan *first, const struct tanda_tangan *t, bool certifies,
    struct loc loc, const char *where)
{
	struct arena *a = l->arena;
	struct str got = strip_end(one_line_upper(a, first->baris.s)), want = strip_end(one_line_upper(a, t->baris.s));
	bool acting = has_acting(a, first->baris.s), other = acting != has_acting(a, t->baris.s);
	struct parting p;

	if (got.n == 0 || want.n == 0 || str_eq(got, want) ||
	    !str_eq(one_line_upper(a, t->nama.s), one_line_upper(a, first->nama.s)))
		return;
	/* What an office is called where no officer is acting, jabatan-matches-signature says. */
	if (!certifies && !other)
		return;
	p = words_part(got, want);
	lint_add_in(l, acting || other ? R_KPU_ACTING : R_KPU_SALINAN_BLOCK, loc, first->baris.s,
	    words_original(first->baris.s, got, p.got), (struct str){NULL, 0}, "tertulis \"%.*s\", pada %s \"%.*s\"",
	    STRF(p.got), where, STRF(p.want));
}

/*
 * How a copy is certified: by the secretariat, and an office with its comma.
 * Lines of block: "Salinan sesuai dengan aslinya", the unit, the office.
 */
static void
check_pengesahan(struct lint *l, struct str block, struct loc loc)
{
	static const char lembaga[] = "KOMISI PEMILIHAN UMUM";
	struct str rest = block, line, word;

	str_cut(&rest, '\n');
	line = rest;
	line = str_cut(&line, '\n');
	if (str_starts(str_upper(l->arena, line), lembaga))
		lint_ganti(l, R_KPU_SALINAN_BLOCK, loc, block, line, str_printf(l->arena, "%s %.*s",
		    has_small(l->arena, line) ? "Sekretariat" : "SEKRETARIAT", STRF(line)));
	word = last_word(rest);
	if (word.n && !str_ends(str_trim(rest), ","))
		lint_ganti(l, R_KPU_SALINAN_BLOCK, loc, block, word,
		    str_printf(l->arena, "%.*s,", STRF(strip_end(word))));
}

void
check_pejabat(struct lint *l)
{
	const struct decree *k = l->k;
	struct blok b;
	size_t i;

	check_penanda(l);
	for (i = 0; i < blok_count(l); i++) {
		b = blok_at(l, i);
		check_bentuk_pejabat(l, b.penetap->baris.s, b.loc);
		check_bentuk_pejabat(l, b.salinan->baris.s, b.loc_salinan);
		if (l->kpu)
			check_pengesahan(l, b.salinan->baris.s, b.loc_salinan);
		if (i == 0)
			continue;
		check_jabatan_sama(l, &k->penetap, b.penetap, false, blok_at(l, 0).loc, b.loc.place);
		check_jabatan_sama(l, &k->salinan, b.salinan, true, blok_at(l, 0).loc_salinan, b.loc_salinan.place);
	}
}
