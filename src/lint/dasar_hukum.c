/*
 * Mengingat and Memperhatikan as lists: numbers, marks, nothing twice. What
 * the citations themselves say is not judged here. Rules mengingat-*,
 * memperhatikan-semicolon.
 */
#include <stdlib.h>

#include "lint/periksa.h"

void
check_titik_koma(struct lint *l, enum letak letak, enum rule_no no)
{
	const struct daftar *list = daftar_pada(l->k, letak);
	struct str text, word;
	size_t i;

	for (i = 0; i < list->n; i++) {
		text = str_trim(list->v[i].text);
		if (text.n == 0 || str_ends(text, ";"))
			continue;
		word = last_word(text);
		lint_ganti(l, no, loc_butir(l, letak, i), text, word,
		    str_printf(l->arena, "%.*s;", STRF(strip_end(word))));
	}
}

/* The number of a label "3."; 0 when it has another form. */
static unsigned
label_number(struct str label)
{
	unsigned n;

	label = str_trim(label);
	return str_ends(label, ".") && str_to_uint(str_sub(label, 0, label.n - 1), &n) ? n : 0;
}

static void
check_angka(struct lint *l)
{
	const struct daftar *m = &l->k->mengingat;
	unsigned want = 1, n;
	size_t i;

	for (i = 0; m->n > 1 && i < m->n; i++, want++) {
		n = label_number(m->v[i].label);
		if (n == 0)
			lint_add(l, R_MENGINGAT_ARABIC, loc_butir(l, LETAK_MENGINGAT, i), m->v[i].label,
			    "tertulis \"%.*s\", seharusnya \"%u.\"", STRF(m->v[i].label), want);
		else if (n != want && n != i + 1)
			lint_add(l, R_MENGINGAT_NUMBERING_GAPLESS, loc_butir(l, LETAK_MENGINGAT, i),
			    m->v[i].label, "sesudah angka %u tertulis angka %u", want - 1, n);
		if (n)
			want = n; /* a gap is one fault, not one for each item behind it */
	}
}

static bool
has_digit(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (s.p[i] >= '0' && s.p[i] <= '9')
			return true;
	return false;
}

/* What tells a regulation from others: its kind, number and year, before the name. */
static struct str
head(struct arena *a, struct str text)
{
	struct str s = str_lower(a, str_squeeze(a, text));
	struct str before = str_sub(s, 0, str_find(s, " tentang "));

	return strip_end(has_digit(before) ? before : s);
}

struct cited {
	struct str head;
	size_t i;
};

static int
by_head(const void *pa, const void *pb)
{
	const struct cited *a = pa, *b = pb;
	int c = str_cmp(a->head, b->head);

	return c ? c : (a->i > b->i) - (a->i < b->i);
}

/* Sorts, because comparing all with all lets a long list take hours. */
static void
check_ganda(struct lint *l)
{
	const struct daftar *m = &l->k->mengingat;
	struct cited *v = arena_alloc(l->arena, m->n * sizeof *v);
	size_t i, first = 0;

	for (i = 0; i < m->n; i++)
		v[i] = (struct cited){head(l->arena, m->v[i].text), i};
	if (m->n)
		qsort(v, m->n, sizeof *v, by_head);
	for (i = 1; i < m->n; i++) {
		if (v[i].head.n == 0 || !str_eq(v[i].head, v[first].head)) {
			first = i;
			continue;
		}
		lint_add(l, R_MENGINGAT_NO_DUPLICATE, loc_butir(l, LETAK_MENGINGAT, v[i].i),
		    str_sub(m->v[v[i].i].text, 0, v[i].head.n), "sudah ada di %s",
		    loc_butir(l, LETAK_MENGINGAT, v[first].i).place);
	}
}

void
check_mengingat(struct lint *l)
{
	if (l->k->mengingat.n == 0)
		lint_add(l, R_MENGINGAT_NOT_EMPTY, loc_bagian(l, l->k->loc, "Mengingat"), STR(""),
		    "%s", "");
	check_angka(l);
	check_titik_koma(l, LETAK_MENGINGAT, R_MENGINGAT_SEMICOLON);
	check_ganda(l);
}

void
check_memperhatikan(struct lint *l)
{
	check_titik_koma(l, LETAK_MEMPERHATIKAN, R_MEMPERHATIKAN_SEMICOLON);
}
