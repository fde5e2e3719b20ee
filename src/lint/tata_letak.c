/*
 * Where things stand on the page, of a document that has a layout. Rules
 * ttd-right, lampiran-page-break, kata-penyambung. What the layout does not
 * say for certain is not judged.
 */
#include <string.h>

#include "lint/periksa.h"

enum { LEFT_MAX = 2268 }; /* twips, 4 cm: an indent up to there is in the left half of any page */

/* Another cell of its row stands to the right. */
static bool
is_left_cell(const struct paras *ps, size_t i)
{
	const struct para *p = &ps->v[i];
	size_t k;

	for (k = i + 1; k < ps->n && ps->v[k].table == p->table && ps->v[k].row == p->row; k++)
		if (ps->v[k].cell > p->cell)
			return p->col == 1;
	return false;
}

/* In a cell whose width is not known a paragraph may be anywhere; tabs and blanks move it, too. */
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

/* Whether a page begins at paragraph i, or in its table before it. */
static bool
starts_page(const struct paras *ps, size_t i)
{
	unsigned table = ps->v[i].table;

	for (;;) {
		if (ps->v[i].page_break || i == 0 || ps->v[i - 1].section_end)
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
}
