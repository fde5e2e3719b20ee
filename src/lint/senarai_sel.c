/*
 * Lists inside a cell, where the items stand on lines or one behind the
 * other: "1) Dasar hukum; 2) Persyaratan; 3) ...". Rules list-sequence,
 * list-semicolon, list-markers.
 */
#include "lint/naskah.h"
#include "lint/rincian.h"

enum { BUTIR = 64 }; /* of one cell; what comes behind is not looked at */

struct butir_sel {
	struct label label;
	size_t from, to; /* bytes of the item, its label included */
};

/* Whether a label may stand at s[i]: at the start, or behind a blank. */
static bool
may_begin(struct str s, size_t i)
{
	return i == 0 || s.p[i - 1] == ' ' || s.p[i - 1] == '\n';
}

/* Digits with one mark: letters and full stops alone are too often something else in a sentence. */
static bool
is_item(struct str s, size_t i, struct label *out)
{
	*out = label_baca(str_sub(s, i, s.n));
	return out->n && out->jenis == '1' && i + out->n < s.n &&
	    (out->tanda != '.' || i == 0 || s.p[i - 1] == '\n');
}

/* The items whose labels have that mark; their number. */
static size_t
split(struct str s, char tanda, struct butir_sel v[BUTIR])
{
	struct label label;
	size_t i, n = 0;

	for (i = 0; i < s.n && n < BUTIR; i++) {
		if (!may_begin(s, i) || !is_item(s, i, &label) || label.tanda != tanda)
			continue;
		if (n)
			v[n - 1].to = i;
		v[n++] = (struct butir_sel){label, i, s.n};
		i += label.n;
	}
	return n;
}

static struct str
label_of(struct str s, const struct butir_sel *b)
{
	return str_sub(s, b->from, b->from + b->label.n);
}

/* One number of them all is out of order; several are no list, or two of them. */
static void
check_urutan(struct lint *l, const struct satuan *u, const struct butir_sel *v, size_t n)
{
	enum { LEAST = 3 };
	struct temuan t = {.no = R_LIST_SEQUENCE, .u = u, .lunak = true};
	size_t i, wrong = 0, at = 0;

	if (n < LEAST || v[0].label.nilai != 1)
		return;
	for (i = 1; i < n; i++)
		if (v[i].label.nilai != v[i - 1].label.nilai + 1) {
			wrong++;
			at = i;
		}
	/* From 1 again: another list. */
	if (wrong != 1 || v[at].label.nilai == 1)
		return;
	t.words = label_of(u->s, &v[at]);
	lint_temuan(l, &t, "sesudah \"%.*s\" tertulis \"%.*s\"", STRF(label_of(u->s, &v[at - 1])), STRF(t.words));
}

/* Where most items end with a semicolon, one that ends with no mark has lost it. */
static void
check_titik_koma_sel(struct lint *l, const struct satuan *u, const struct butir_sel *v, size_t n)
{
	struct temuan t = {.no = R_LIST_SEMICOLON, .u = u};
	size_t i, semicolons = 0;
	struct str s;

	for (i = 0; i + 1 < n; i++)
		semicolons += str_ends(str_trim(str_sub(u->s, v[i].from, v[i].to)), ";");
	for (i = 0; i + 1 < n && 2 * semicolons >= n - 1 && semicolons > 0; i++) {
		s = str_trim(str_sub(u->s, v[i].from, v[i].to));
		if (strip_end(s).n != s.n || v[i + 1].label.nilai != v[i].label.nilai + 1)
			continue;
		t.words = last_word(s);
		t.fix = str_printf(l->arena, "%.*s;", STRF(t.words));
		lint_temuan(l, &t, "\"%.*s\" → \"%.*s\"", STRF(t.words), STRF(t.fix));
	}
}

/* "a).": a bracket and a full stop. */
static void
check_tanda(struct lint *l, const struct satuan *u)
{
	struct temuan t = {.no = R_LIST_MARKERS, .u = u};
	struct str s = u->s;
	size_t i, k;

	for (i = 0; i < s.n; i++) {
		if (!may_begin(s, i))
			continue;
		for (k = i; k < s.n && char_is_digit(s.p[k]);)
			k++;
		k += k == i && k < s.n && char_is_lower(s.p[k]);
		if (k == i || !str_starts(str_sub(s, k, s.n), "). "))
			continue;
		t.words = str_sub(s, i, k + 2);
		t.fix = str_sub(s, i, k + 1);
		lint_temuan(l, &t, "\"%.*s\" → \"%.*s\"", STRF(t.words), STRF(t.fix));
		return;
	}
}

void
check_senarai_sel(struct lint *l)
{
	static const char tanda[] = {'.', ')', '('};
	const struct naskah *n = naskah(l);
	struct butir_sel v[BUTIR];
	size_t i, k, m;

	for (i = 0; i < n->n; i++) {
		if (n->v[i].letak != LETAK_MATRIKS)
			continue;
		check_tanda(l, &n->v[i]);
		for (k = 0; k < sizeof tanda; k++) {
			m = split(n->v[i].s, tanda[k], v);
			if (m < 2)
				continue;
			check_urutan(l, &n->v[i], v, m);
			check_titik_koma_sel(l, &n->v[i], v, m);
		}
	}
}
