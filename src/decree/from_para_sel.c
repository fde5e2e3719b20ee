/*
 * Rows in which the labels stand in one big cell and their texts in the next:
 * "a." "b." "c." and then three considerations; "Menimbang" and far below
 * "Mengingat", and beside them all texts. Each label is put in front of its
 * own text, so that the row reads like one that was set with care.
 */
#include "decree/from_para.h"

#include <string.h>

enum { LABELS_MAX = 100 }; /* of a row; one with more is left as it is */

/* What was found in a row. Numbers are those of lines. */
struct sel {
	struct reader *r;
	size_t word[LABELS_MAX], n_words; /* Menimbang, KESATU */
	size_t item[LABELS_MAX], n_items; /* a., 1. */
	bool parts;                       /* words are all of Menimbang, Mengingat ... */
	size_t text, end;                 /* lines of the last cell */
	size_t *unit, n_units;            /* in these: paragraphs, and lines behind a whole item */
	size_t at[LABELS_MAX];            /* result: the unit that a label stands before */
};

static bool
is_complete(struct str s)
{
	return str_ends(s, ";") || str_ends(s, ".") || str_ends(s, "; dan");
}

/*
 * Takes the label cells [from, text); false when one of their lines is no
 * label, or no cell holds two: such a row is in order.
 */
static bool
take_labels(struct sel *s, size_t from)
{
	size_t i, in_cell = 0;
	bool many = false;

	for (i = from; i < s->text; i++) {
		const struct line *l = &s->r->v[i];

		in_cell = i > from && l->p->cell == l[-1].p->cell ? in_cell : 0;
		switch (fp_label_of(s->r->arena, l->s)) {
		case FP_BUKAN:
			return false;
		case FP_TITIK_DUA:
			continue;
		case FP_BUTIR:
			if (s->n_items == LABELS_MAX)
				return false;
			s->item[s->n_items++] = i;
			break;
		case FP_URUTAN:
			s->parts = false;
			/* fall through */
		case FP_BAGIAN:
			if (s->n_words == LABELS_MAX)
				return false;
			s->word[s->n_words++] = i;
			break;
		}
		many = many || ++in_cell > 1;
	}
	return many;
}

static void
take_units(struct sel *s)
{
	size_t i;

	s->unit = arena_alloc(s->r->arena, (s->end - s->text) * sizeof *s->unit);
	for (i = s->text; i < s->end; i++)
		if (s->r->v[i].first || is_complete(s->r->v[i - 1].s))
			s->unit[s->n_units++] = i;
}

static struct str
text_of(const struct sel *s, size_t unit)
{
	return s->r->v[s->unit[unit]].s;
}

static bool
units_one_by_one(struct sel *s, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		s->at[i] = i;
	return s->n_units == n;
}

/* A text begins behind a whole one; what has a label of its own inside a diktum goes on with it. */
static bool
units_behind_whole(struct sel *s, size_t n, bool labels_inside)
{
	size_t u, k = 0;

	for (u = 0; u < s->n_units; u++) {
		if (u > 0 && (!is_complete(s->r->v[s->unit[u] - 1].s) ||
		    (labels_inside && (fp_list_label(text_of(s, u)).n || str_ends(text_of(s, u - 1), ";")))))
			continue;
		if (k == n)
			return false;
		s->at[k++] = u;
	}
	return k == n;
}

/* A text with the colon in front that belongs behind the word. */
static bool
units_by_colon(struct sel *s, size_t n)
{
	size_t u, k = 0;

	for (u = 0; u < s->n_units; u++) {
		if (text_of(s, u).p[0] != ':')
			continue;
		if (k == n)
			return false;
		s->at[k++] = u;
	}
	return k == n && s->at[0] == 0;
}

/* What kind of item a text is: of Menimbang, of Mengingat, or another. */
static int
kind_of(struct str s)
{
	static const char *const laws[] = {"Undang", "Peraturan", "Keputusan", "Instruksi", "Ketetapan", "Pasal"};
	size_t i;

	s = fp_skip_colon(s);
	s = str_trim(str_sub(s, fp_list_label(s).n, s.n));
	if (fp_opens_with(s, "bahwa", NULL))
		return 'b';
	for (i = 0; i < sizeof laws / sizeof *laws; i++)
		if (str_starts(s, laws[i]))
			return 'u';
	return 'l';
}

/* The words Menimbang, Mengingat ... go where the kind of item changes. */
static bool
units_by_kind(struct sel *s, size_t n)
{
	size_t u, k = 0;

	for (u = 0; u < s->n_units; u++) {
		if (u > 0 && (!is_complete(s->r->v[s->unit[u] - 1].s) ||
		    kind_of(text_of(s, u)) == kind_of(text_of(s, s->at[k - 1]))))
			continue;
		if (k == n)
			return false;
		s->at[k++] = u;
	}
	return k == n;
}

/* How far below the first line of its cell a line stands, blank ones counted. */
static unsigned
depth(const struct sel *s, size_t first, size_t i)
{
	while (first < i && s->r->v[first].p->cell != s->r->v[i].p->cell)
		first++;
	return s->r->v[i].p->loc.a - s->r->v[first].p->loc.a;
}

/* By the blank lines with which somebody has put labels and texts side by side. */
static bool
units_by_depth(struct sel *s, size_t from, const size_t *label, size_t n)
{
	size_t u = 0, k;

	for (k = 0; k < n; k++) {
		unsigned want = depth(s, from, label[k]);

		if (k > 0)
			u++;
		while (u + 1 + (n - k - 1) < s->n_units && depth(s, s->text, s->unit[u]) < want && k > 0)
			u++;
		if (u >= s->n_units)
			return false;
		s->at[k] = u;
	}
	return true;
}

/* Writes the row anew: each of the labels in front of its unit. */
static void
reorder(struct sel *s, size_t from, const size_t *label, size_t n)
{
	struct reader *r = s->r;
	struct line *v = arena_alloc(r->arena, (s->end - from) * sizeof *v);
	size_t u, i, k = 0, count = 0;

	for (u = 0; u < s->n_units; u++) {
		size_t end = u + 1 < s->n_units ? s->unit[u + 1] : s->end;

		for (; k < n && s->at[k] == u; k++)
			v[count++] = r->v[label[k]];
		for (i = s->unit[u]; i < end; i++)
			v[count++] = r->v[i];
	}
	memcpy(r->v + from, v, count * sizeof *v);
	r->n = from + count;
}

/* Labels of items, with the words Menimbang, Mengingat where they begin anew. */
static void
put_items(struct sel *s, size_t from)
{
	size_t label[2 * LABELS_MAX], at[2 * LABELS_MAX], n = 0, i, w = 0;

	if (!units_one_by_one(s, s->n_items) && !units_behind_whole(s, s->n_items, false))
		return;
	for (i = 0; i < s->n_items; i++) {
		struct str mark = s->r->v[s->item[i]].s;

		mark = fp_skip_colon(mark);
		if (w < s->n_words && (i == 0 || mark.p[0] == 'a' || str_starts(mark, "1.") || str_starts(mark, "1)"))) {
			at[n] = s->at[i];
			label[n++] = s->word[w++];
		}
		at[n] = s->at[i];
		label[n++] = s->item[i];
	}
	if (w < s->n_words || n > LABELS_MAX)
		return;
	memcpy(s->at, at, n * sizeof *at);
	reorder(s, from, label, n);
}

static void
put_words(struct sel *s, size_t from)
{
	size_t n = s->n_words;

	if (units_by_colon(s, n) || (s->parts && units_by_kind(s, n)) || units_one_by_one(s, n) ||
	    units_behind_whole(s, n, true) || units_by_depth(s, from, s->word, n))
		reorder(s, from, s->word, n);
}

void
fp_luruskan(struct reader *r, size_t from)
{
	struct sel s = {.r = r, .parts = true, .end = r->n};

	if (r->n - from < 3)
		return;
	for (s.text = r->n - 1; s.text > from && r->v[s.text - 1].p->cell == r->v[r->n - 1].p->cell;)
		s.text--;
	if (s.text == from || !take_labels(&s, from))
		return;
	take_units(&s);
	if (s.n_items)
		put_items(&s, from);
	else
		put_words(&s, from);
}
