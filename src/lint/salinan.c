/*
 * Copies, extracts, and what belongs to the sheet and not to the text: whom
 * copies go to, initials, marks of an electronic signature. Rules
 * kpu-salinan-mark, kpu-salinan-block, kpu-salinan-each-part, petikan,
 * salinan-no-yth, paraf, tte.
 */
#include <string.h>

#include "lint/periksa.h"

static bool
is_petikan(const struct lint *l)
{
	return has_fold(l->arena, l->k->tanda.s, "petikan") || has_fold(l->arena, l->k->tanda.s, "kutipan");
}

/* An extract for one of the persons that a decree names is certified like a copy. */
static void
check_petikan(struct lint *l)
{
	const struct decree *k = l->k;
	struct str baris = str_trim(k->salinan.baris.s);

	if (!str_starts(baris, "Petikan sesuai") && !str_starts(baris, "Kutipan sesuai"))
		lint_add(l, R_PETIKAN, loc_bagian(l, k->tanda.loc, "Judul"), k->tanda.s,
		    "tidak ada \"Petikan sesuai dengan aslinya\"");
}

static void
check_tanda_salinan(struct lint *l)
{
	const struct decree *k = l->k;
	bool marked = has_fold(l->arena, k->tanda.s, "salinan");
	bool ttd = str_trim(k->penetap.tanda.s).n != 0;
	bool certified = str_trim(k->salinan.baris.s).n != 0;
	struct teks sign = ttd ? k->penetap.tanda : k->salinan.baris;
	struct loc loc = loc_bagian(l, marked || !sign.s.n ? k->tanda.loc : sign.loc, "Salinan");

	if (!marked && (ttd || certified || l->jenis == JENIS_SALINAN))
		lint_add(l, R_KPU_SALINAN_MARK, loc, first_words(sign.s, 2), "tidak ada SALINAN di atas kepala");
	else if (marked && !ttd)
		lint_add(l, R_KPU_SALINAN_MARK, loc, STR(""), "tidak ada \"ttd.\" di tempat tanda tangan");
	if ((marked || l->jenis == JENIS_SALINAN) && !certified)
		lint_add(l, R_KPU_SALINAN_BLOCK, loc, STR(""), "tidak ada \"Salinan sesuai dengan aslinya\"");
}

/* Where the body is certified, each lampiran is. */
static void
check_tiap_bagian(struct lint *l)
{
	const struct decree *k = l->k;
	size_t i;

	for (i = 0; k->salinan.baris.s.n && i < k->n_lampiran; i++)
		if (str_trim(k->lampiran[i].salinan.baris.s).n == 0 && !lampiran_berulang(l, i + 1))
			lint_add(l, R_KPU_SALINAN_EACH_PART, loc_lampiran(l, i, k->lampiran[i].penetap.baris.loc, "penutup"),
			    STR(""), "%s", "");
}

void
check_salinan(struct lint *l)
{
	if (l->jenis == JENIS_DRAF)
		return;
	if (is_petikan(l)) {
		check_petikan(l);
		return;
	}
	check_tanda_salinan(l);
	check_tiap_bagian(l);
}

/* A short line beside the text that begins with the word, in any case; *rest: what follows. */
static bool
opens(struct arena *a, struct str line, const char *lower)
{
	enum { LINE = 80 }; /* a longer one is a sentence */
	struct str low = str_lower(a, str_sub(line, 0, LINE));

	return line.n < LINE && str_starts(low, lower) && (low.n == strlen(lower) || !char_is_letter(low.p[strlen(lower)]));
}

static void
check_tembusan(struct lint *l, const struct para *p, bool *list)
{
	static const char form[] = "Salinan Keputusan ini disampaikan kepada:";
	struct str line = str_trim(p->text);
	struct loc loc = loc_bagian(l, p->loc, "Salinan");

	if (opens(l->arena, line, "tembusan")) {
		lint_ganti(l, R_SALINAN_NO_YTH, loc, p->text, line, str_of(form));
		*list = false;
	} else if (*list && (opens(l->arena, line, "yth") || str_has(line, " Yth."))) {
		lint_add(l, R_SALINAN_NO_YTH, loc, STR("Yth"), "\"Yth.\" tidak dipakai");
		*list = false;
	} else if (has_fold(l->arena, line, "keputusan ini disampaikan kepada")) {
		*list = true;
	}
}

/* The form with initials that goes round with a draft. */
static bool
is_paraf(struct arena *a, struct str line)
{
	static const char *const words[] = {"paraf", "paraf hierarki", "paraf koordinasi", "lembar paraf", "paraf persetujuan"};
	struct str bare = strip_end(str_lower(a, str_squeeze(a, str_sub(line, 0, 40))));

	return line.n < 40 && among(bare, words, COUNT_OF(words));
}

/* The mark of an electronic signature. */
static struct str
tanda_elektronik(struct arena *a, struct str s)
{
	static const char *const words[] = {
		"ditandatangani secara elektronik", "sertifikat elektronik", "tanda tangan elektronik",
	};
	struct str low = str_lower(a, s);
	size_t i, at;

	for (i = 0; i < COUNT_OF(words); i++)
		if ((at = str_find(low, words[i])) < low.n)
			return str_sub(s, at, at + strlen(words[i]));
	return str_of("");
}

static void
check_tanda_elektronik(struct lint *l, const struct para *p)
{
	struct str words = tanda_elektronik(l->arena, p->text);

	if (words.n)
		lint_add(l, R_TTE, loc_bagian(l, p->loc, "Penutup"), words,
		    "bersama \"%.*s\"", STRF(l->k->penetap.tanda.s));
}

/* What a document has around its closing, up to the first lampiran. */
void
check_lembar_salinan(struct lint *l)
{
	const struct paras *ps = l->dengan->dokumen;
	const struct decree *k = l->k;
	bool list = false, paraf = false;
	size_t i, from, to;

	if (!ps || !k->penetap.baris.s.n)
		return;
	from = para_pada(ps, k->penetap.baris.loc);
	to = k->n_lampiran ? para_pada(ps, k->lampiran[0].loc) : ps->n;
	for (i = 0; i < to && i < ps->n; i++) {
		const struct para *p = &ps->v[i];

		if (!paraf && l->jenis != JENIS_DRAF && is_paraf(l->arena, str_trim(p->text))) {
			lint_add(l, R_PARAF, loc_bagian(l, p->loc, "Penutup"), str_trim(p->text), "%s", "");
			paraf = true;
		}
		if (i < from)
			continue;
		check_tembusan(l, p, &list);
		if (str_trim(k->penetap.tanda.s).n)
			check_tanda_elektronik(l, p);
	}
}
