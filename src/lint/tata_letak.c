/*
 * Where things stand on the page, of a document that has a layout. Rules
 * ttd-right, lampiran-page-break, kpu-page-number, kpu-page-number-continues,
 * kata-penyambung. What the layout does not say for certain is not judged.
 */
#include <string.h>

#include "lint/periksa.h"

enum { LEFT_MAX = 2268 }; /* twips, 4 cm: an indent up to there is in the left half of any page */

/*
 * Whether the cell begins at the left edge: another one stands to its right,
 * or it goes over the columns of the table. A lone cell may be anywhere.
 */
static bool
is_left_cell(const struct paras *ps, size_t i)
{
	const struct para *p = &ps->v[i];
	size_t k;

	if (p->col != 1)
		return false;
	for (k = i + 1; k < ps->n && ps->v[k].table == p->table && ps->v[k].row == p->row; k++)
		if (ps->v[k].cell > p->cell)
			return true;
	return p->span > 1;
}

/* Tabs and blanks move a line, too. */
static bool
is_left(const struct paras *ps, size_t i)
{
	const struct para *p = &ps->v[i];

	if (p->indent > LEFT_MAX || p->align == ALIGN_RIGHT || p->align == ALIGN_CENTER)
		return false;
	if (p->text.n && strchr(" \t", p->text.p[0]))
		return false;
	return p->table == 0 || is_left_cell(ps, i);
}

static void
check_kanan(struct lint *l)
{
	const struct paras *ps = l->dengan->dokumen;
	struct loc loc = l->k->tempat.loc;
	size_t i = para_pada(ps, loc);

	if (loc.kind != LOC_PARA || i == ps->n || !is_left(ps, i))
		return;
	lint_add(l, R_TTD_RIGHT, loc_bagian(l, ps->v[i].loc, "Penutup"), first_words(ps->v[i].text, 2), "%s", "");
}

/* Whether a section begins at paragraph i, on a page of its own. */
static bool
new_section(const struct paras *ps, size_t i)
{
	size_t k;

	for (k = 0; k + 1 < ps->n_seksi; k++)
		if (ps->seksi[k].sampai == i)
			return !ps->seksi[k + 1].sambung;
	return ps->n_seksi == 0 && ps->v[i - 1].section_end;
}

/* Whether a page begins at paragraph i, or in its table before it. */
static bool
starts_page(const struct paras *ps, size_t i)
{
	unsigned table = ps->v[i].table;

	for (;;) {
		if (ps->v[i].page_break || i == 0 || new_section(ps, i))
			return true;
		if (!table || ps->v[i - 1].table != table)
			return false;
		i--;
	}
}

static void
check_halaman_lampiran(struct lint *l)
{
	const struct paras *ps = l->dengan->dokumen;
	const struct decree *k = l->k;
	size_t i, at;

	for (i = 0; i < k->n_lampiran; i++) {
		const struct lampiran *p = &k->lampiran[i];

		at = para_pada(ps, p->loc);
		if (p->loc.kind == LOC_PARA && p->kepala.s.n && at < ps->n && !lampiran_berulang(l, i) &&
		    !starts_page(ps, at))
			lint_add(l, R_LAMPIRAN_PAGE_BREAK, loc_lampiran(l, i, ps->v[at].loc, "kepala"), STR("LAMPIRAN"),
			    "%s", "");
	}
}

/* Whether the document surely has a second page. */
static bool
has_pages(const struct paras *ps)
{
	size_t i;

	for (i = 1; i < ps->n_seksi; i++)
		if (!ps->seksi[i].sambung)
			return true;
	for (i = 1; i < ps->n; i++)
		if (ps->v[i].page_break)
			return true;
	return false;
}

/* What is wrong with how pages show their number; empty: nothing. */
static struct str
salah_nomor(struct arena *a, const struct nomor_halaman *n)
{
	const char *at = n->letak == HALAMAN_KAKI ? "di kaki halaman" : "", *mid = n->align != ALIGN_CENTER ? "tidak di tengah" : "";
	const char *bar = n->berpagar ? "" : "tanpa tanda hubung";

	return str_printf(a, "%s%s%s%s%s", at, *at && (*mid || *bar) ? ", " : "", mid, *mid && *bar ? ", " : "", bar);
}

/* Sections mostly share their heads and feet: each fault is said once. */
static void
check_nomor_halaman(struct lint *l)
{
	const struct paras *ps = l->dengan->dokumen;
	struct str fault, told = str_of("");
	bool any = false;
	size_t i;

	for (i = 0; i < ps->n_seksi; i++) {
		const struct nomor_halaman *n = &ps->seksi[i].biasa;

		any = any || n->letak != HALAMAN_TANPA;
		fault = n->letak == HALAMAN_TANPA ? str_of("") : salah_nomor(l->arena, n);
		if (fault.n && !str_eq(fault, told))
			lint_add(l, R_KPU_PAGE_NUMBER, loc_bagian(l, n->loc, "Nomor halaman"), STR(""), "%.*s",
			    STRF(fault));
		told = fault.n ? fault : told;
	}
	if (ps->n_seksi && ps->seksi[0].pertama.letak != HALAMAN_TANPA)
		lint_add(l, R_KPU_PAGE_NUMBER, loc_bagian(l, ps->seksi[0].pertama.loc, "Nomor halaman"), STR(""),
		    "halaman pertama bernomor");
	if (ps->n_seksi && !any && has_pages(ps))
		lint_add(l, R_KPU_PAGE_NUMBER, loc_bagian(l, l->k->loc, "Nomor halaman"), STR(""), "tidak ada");
}

static void
check_nomor_lanjut(struct lint *l)
{
	const struct paras *ps = l->dengan->dokumen;
	size_t i, first;

	/* A section may be given the number that it has anyway. */
	for (i = 1; i < ps->n_seksi; i++) {
		first = ps->seksi[i - 1].sampai;
		if (ps->seksi[i].mulai_ulang && ps->seksi[i].mulai <= 1 && first < ps->n)
			lint_add(l, R_KPU_PAGE_NUMBER_CONTINUES, loc_bagian(l, ps->v[first].loc, "Nomor halaman"),
			    STR(""), "mulai lagi dari %u", ps->seksi[i].mulai);
	}
}

/* "Mengingat . . ." at the foot of a page: the word in front of the dots, empty when it is no catch word. */
static struct str
kata_penyambung(struct str s)
{
	enum { LONGEST = 48 };
	static const char *const dots[] = {" . . .", " ..."};
	size_t i;

	s = str_trim(s);
	for (i = 0; i < COUNT_OF(dots) && s.n < LONGEST; i++)
		if (str_ends(s, dots[i]))
			return str_trim(str_sub(s, 0, s.n - strlen(dots[i])));
	return str_of("");
}

/* One alone at the right edge is a catch word; the words of the next page begin with it. */
static void
check_penyambung(struct lint *l)
{
	const struct paras *ps = l->dengan->dokumen;
	size_t i;

	for (i = 0; i + 1 < ps->n; i++) {
		const struct para *p = &ps->v[i], *next = p + 1;
		struct str word = kata_penyambung(p->text);

		if (word.n == 0 || p->loc.kind != LOC_PARA || p->align != ALIGN_RIGHT || p->table ||
		    str_starts(str_trim(next->text), str_dup(l->arena, word).p) || str_eq(next->label, word))
			continue;
		lint_add(l, R_KATA_PENYAMBUNG, loc_bagian(l, p->loc, "Kaki halaman"), str_trim(p->text),
		    "berikutnya \"%.*s\"", STRF(first_words(next->text, 2)));
	}
}

void
check_tata_letak(struct lint *l)
{
	if (!l->dengan->dokumen)
		return;
	check_kanan(l);
	check_halaman_lampiran(l);
	check_penyambung(l);
	if (l->kpu) {
		check_nomor_halaman(l);
		check_nomor_lanjut(l);
	}
}
