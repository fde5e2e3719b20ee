/*
 * MEMUTUSKAN, Menetapkan and the diktum: their form, the order of the
 * ordinals, the entry into force. Rules memutuskan-form, menetapkan-*,
 * diktum-*.
 */
#include "data/nomor.h"
#include "lint/periksa.h"

static void
check_nama_menetapkan(struct lint *l, struct teks t, struct loc loc)
{
	struct str got = nama_keputusan(l->arena, t.s);
	struct parting p;

	if (l->nama.n == 0 || str_eq(got, l->nama))
		return;
	p = words_part(got, l->nama);
	lint_add(l, R_MENETAPKAN_EQUALS_TITLE, loc, p.got, "tertulis \"%.*s\", pada judul \"%.*s\"",
	    STRF(p.got), STRF(p.want));
}

void
check_menetapkan(struct lint *l)
{
	const struct decree *k = l->k;
	struct str s = str_trim(k->menetapkan.s), m = str_trim(k->memutuskan.s);
	struct loc loc = loc_bagian(l, k->menetapkan.loc, "Menetapkan");

	if (m.n && !str_is(m, "MEMUTUSKAN:"))
		lint_add(l, R_MEMUTUSKAN_FORM, loc_bagian(l, k->memutuskan.loc, "Memutuskan"), m,
		    "\"%.*s\" → \"MEMUTUSKAN:\"", STRF(m));
	if (s.n == 0)
		return;
	if (has_small(l->arena, s))
		lint_add(l, R_MENETAPKAN_CAPS_DOT, loc, STR(""), "ada huruf kecil");
	if (!str_ends(s, "."))
		lint_add(l, R_MENETAPKAN_CAPS_DOT, loc, last_word(s), "\"%.*s\" → \"%.*s.\"",
		    STRF(last_word(s)), STRF(strip_end(last_word(s))));
	check_nama_menetapkan(l, k->menetapkan, loc);
}

static void
check_urutan(struct lint *l)
{
	const struct daftar *d = &l->k->diktum;
	unsigned want = 1, n;
	struct str label, right;
	size_t i;

	for (i = 0; i < d->n; i++, want++) {
		label = strip_end(d->v[i].label);
		n = nomor_dari_urutan(l->arena, label);
		right = nomor_urutan(l->arena, n ? n : want);
		if (!str_eq(label, right))
			lint_add(l, R_DIKTUM_ORDINALS, loc_butir(l, LETAK_DIKTUM, i), label,
			    "tertulis \"%.*s\", seharusnya \"%.*s\"", STRF(label), STRF(right));
		if (n && n != want && n != i + 1)
			lint_add(l, R_DIKTUM_SEQUENCE, loc_butir(l, LETAK_DIKTUM, i), label,
			    "seharusnya %.*s", STRF(nomor_urutan(l->arena, want)));
		if (n)
			want = n; /* a gap is one fault, not one for each diktum behind it */
	}
}

static bool
is_entry_into_force(struct arena *a, struct str text)
{
	static const char *const said[] = {
		"mulai berlaku", "berlaku pada tanggal", "berlaku sejak", "berlaku terhitung", "berlaku surut",
	};
	size_t i;

	for (i = 0; i < COUNT_OF(said); i++)
		if (has_fold(a, text, said[i]))
			return true;
	return false;
}

static void
check_berlaku(struct lint *l)
{
	const struct daftar *d = &l->k->diktum;
	size_t i;

	for (i = 0; i < d->n; i++)
		if (is_entry_into_force(l->arena, d->v[i].text))
			return;
	if (d->n)
		lint_add(l, R_DIKTUM_SINGLE, loc_butir(l, LETAK_DIKTUM, d->n - 1), STR(""),
		    "tidak ada \"Keputusan ini mulai berlaku pada tanggal ditetapkan.\"");
}

/* A quotation or a bracket may close behind the full stop; a list may follow a colon. */
static bool
is_ended(struct str s)
{
	return s.n == 0 || str_ends(s, ".") || str_ends(s, ":") || str_ends(s, ".\"") ||
	    str_ends(s, ".”") || str_ends(s, ".)");
}

void
check_diktum(struct lint *l)
{
	const struct daftar *d = &l->k->diktum;
	struct str word;
	size_t i;

	if (d->n == 0)
		lint_add(l, R_DIKTUM_SEQUENCE, loc_bagian(l, l->k->loc, "Diktum"), STR(""),
		    "tidak ada diktum KESATU");
	check_urutan(l);
	check_berlaku(l);
	for (i = 0; i < d->n; i++) {
		word = last_word(d->v[i].text);
		if (!is_ended(str_trim(d->v[i].text)))
			lint_add(l, R_DIKTUM_FULL_STOP, loc_butir(l, LETAK_DIKTUM, i), word,
			    "\"%.*s\" → \"%.*s.\"", STRF(word), STRF(strip_end(word)));
	}
}
