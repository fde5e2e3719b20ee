/*
 * Mengingat and Memperhatikan as lists: numbers, marks, nothing twice. What
 * the citations themselves say is not judged here. Rules mengingat-*,
 * memperhatikan-semicolon.
 */
#include <stdlib.h>

#include "lint/berlaku.h"

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
			lint_add_label(l, R_MENGINGAT_ARABIC, loc_butir(l, LETAK_MENGINGAT, i), m->v[i].label,
			    "tertulis \"%.*s\", seharusnya \"%u.\"", STRF(m->v[i].label), want);
		else if (n != want && n != i + 1)
			lint_add_label(l, R_MENGINGAT_NUMBERING_GAPLESS, loc_butir(l, LETAK_MENGINGAT, i),
			    m->v[i].label, "sesudah angka %u tertulis angka %u", want - 1, n);
		if (n)
			want = n; /* a gap is one fault, not one for each item behind it */
	}
}

/* What tells an item from others: kind, number and year; of what has none, all its words. */
static struct str
head(struct lint *l, size_t i)
{
	const struct sitasi *s = l->dasar[i].s;

	if (!s || s->golongan == SITASI_UUD)
		return strip_end(str_lower(l->arena, str_squeeze(l->arena, l->dasar[i].text)));
	return str_printf(l->arena, "%.*s %.*s %u", STRF(sitasi_badan(l->arena, s)), STRF(str_lower(l->arena, s->kode)),
	    s->tahun);
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
	const struct dasar *d;
	size_t i, first = 0;

	for (i = 0; i < m->n; i++)
		v[i] = (struct cited){head(l, i), i};
	if (m->n)
		qsort(v, m->n, sizeof *v, by_head);
	for (i = 1; i < m->n; i++) {
		if (v[i].head.n == 0 || !str_eq(v[i].head, v[first].head)) {
			first = i;
			continue;
		}
		d = &l->dasar[v[i].i];
		lint_add(l, R_MENGINGAT_NO_DUPLICATE, d->loc, d->s ? d->s->kepala : d->text, "sudah ada di %s",
		    l->dasar[v[first].i].loc.place);
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
