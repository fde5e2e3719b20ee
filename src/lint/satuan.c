/*
 * Goes through every text of a decree in order, for the checks that look at
 * each text by itself. See periksa.h.
 */
#include "lint/periksa.h"

struct walk {
	struct lint *lint;
	satuan_fn *visit;
	void *ctx;
};

static void
cell(const struct walk *w, const struct baris *b, size_t j, struct loc loc, const struct kolom *kolom)
{
	struct str s = b->sel[j];
	struct satuan u = {LETAK_MATRIKS, s, loc, kolom, b->asal ? &b->asal[j] : NULL};

	if (s.n)
		w->visit(w->lint, &u, w->ctx);
}

static void
one(const struct walk *w, enum letak letak, struct str s, struct loc loc)
{
	struct satuan u = {letak, s, loc, NULL, NULL};

	if (s.n)
		w->visit(w->lint, &u, w->ctx);
}

static void
each_butir(const struct walk *w, enum letak letak)
{
	const struct daftar *list = daftar_pada(w->lint->k, letak);
	size_t i;

	for (i = 0; i < list->n; i++)
		one(w, letak, list->v[i].text, loc_butir(w->lint, letak, i));
}

static void
each_blok(const struct walk *w, size_t i)
{
	struct blok b = blok_at(w->lint, i);

	one(w, LETAK_PENUTUP, b.penetap->baris.s, b.loc);
	one(w, LETAK_PENUTUP, b.penetap->nama.s, b.loc);
	one(w, LETAK_SALINAN, b.salinan->baris.s, b.loc_salinan);
	one(w, LETAK_SALINAN, b.salinan->nama.s, b.loc_salinan);
}

/* A cell merged over several rows comes with each of them, but was written once. */
static bool
repeats(const struct baris *above, const struct baris *row, size_t j)
{
	return above && str_eq(above->sel[j], row->sel[j]);
}

static void
each_baris(const struct walk *w, size_t i, const struct matriks *m, const struct bagian *b, size_t *row)
{
	size_t r, j;

	for (r = 0; r < b->n; r++) {
		const char *part = str_printf(w->lint->arena, "baris %zu", ++*row).p;
		struct loc loc = loc_lampiran(w->lint, i, b->v[r].loc, part);

		for (j = 0; j < m->n_kolom; j++)
			if (!repeats(r ? &b->v[r - 1] : NULL, &b->v[r], j))
				cell(w, &b->v[r], j, loc, &m->kolom[j]);
	}
}

static void
each_matriks(const struct walk *w, size_t i, const struct matriks *m)
{
	struct loc head = loc_lampiran(w->lint, i, m->loc, "kepala tabel");
	size_t j, row = 0;

	for (j = 0; j < m->n_kolom; j++)
		one(w, LETAK_MATRIKS, m->kolom[j].judul, head);
	for (j = 0; j < m->n; j++) {
		const char *part = str_printf(w->lint->arena, "bagian %.*s", STRF(m->v[j].nomor)).p;

		one(w, LETAK_MATRIKS, m->v[j].judul, loc_lampiran(w->lint, i, m->v[j].loc, part));
		each_baris(w, i, m, &m->v[j], &row);
	}
}

/* The paragraphs of a narrative, or the matrix. */
static void
each_potongan(const struct walk *w, size_t i, const struct potongan *p)
{
	size_t j;

	for (j = 0; j < p->n; j++)
		one(w, LETAK_LAMPIRAN, p->v[j].text, loc_lampiran(w->lint, i, p->v[j].loc, NULL));
	if (p->matriks)
		each_matriks(w, i, p->matriks);
}

static void
each_isi(const struct walk *w, size_t i)
{
	const struct lampiran *l = &w->lint->k->lampiran[i];
	size_t j;

	for (j = 0; j < l->n_isi; j++) {
		/* The first piece is under the title of the lampiran. */
		if (j)
			one(w, LETAK_LAMPIRAN, l->isi[j].judul.s, loc_lampiran(w->lint, i, l->isi[j].judul.loc, "judul"));
		each_potongan(w, i, &l->isi[j]);
	}
}

/* Footnotes and endnotes of a document; heads and feet of pages say nothing of their own. */
static void
each_catatan(const struct walk *w)
{
	const struct paras *doc = w->lint->dengan->dokumen, *out = doc ? doc->luar : NULL;
	size_t i;

	for (i = 0; out && i < out->n; i++)
		if (str_starts(str_of(out->v[i].loc.place), "catatan "))
			one(w, LETAK_LAMPIRAN, out->v[i].text, out->v[i].loc);
}

/* Made for a finding only: a matrix has tens of thousands of cells. */
struct loc
satuan_loc(const struct lint *l, const struct satuan *u)
{
	struct loc loc = u->loc;

	if (u->asal && u->asal->a) {
		loc.a = u->asal->a;
		loc.b = u->asal->b;
	} else if (u->kolom && u->kolom->asal) {
		loc.b = u->kolom->asal;
	}
	if (u->kolom && u->kolom->judul.n)
		loc.place = str_printf(l->arena, "%s, kolom %.*s", loc.place, STRF(u->kolom->judul)).p;
	return loc;
}

void
satuan_each(struct lint *l, satuan_fn *f, void *ctx)
{
	const struct decree *k = l->k;
	const struct walk w = {l, f, ctx};
	size_t i;

	one(&w, LETAK_JUDUL, k->lembaga.s, loc_bagian(l, k->lembaga.loc, "Judul"));
	one(&w, LETAK_JUDUL, k->kata_nomor.s, loc_bagian(l, k->kata_nomor.loc, "Judul"));
	one(&w, LETAK_JUDUL, k->kata_tentang.s, loc_bagian(l, k->kata_tentang.loc, "Judul"));
	one(&w, LETAK_JUDUL, k->tentang.s, loc_bagian(l, k->tentang.loc, "Judul"));
	one(&w, LETAK_JUDUL, k->rahmat.s, loc_bagian(l, k->rahmat.loc, "Judul"));
	one(&w, LETAK_JABATAN, k->jabatan.s, loc_bagian(l, k->jabatan.loc, "Jabatan"));
	each_butir(&w, LETAK_MENIMBANG);
	each_butir(&w, LETAK_MENGINGAT);
	each_butir(&w, LETAK_MEMPERHATIKAN);
	one(&w, LETAK_MENETAPKAN, k->menetapkan.s, loc_bagian(l, k->menetapkan.loc, "Menetapkan"));
	each_butir(&w, LETAK_DIKTUM);
	one(&w, LETAK_PENUTUP, k->tempat.s, loc_bagian(l, k->tempat.loc, "Penutup"));
	one(&w, LETAK_PENUTUP, k->tanggal.s, loc_bagian(l, k->tanggal.loc, "Penutup"));
	each_blok(&w, 0);
	for (i = 0; i < k->tembusan.n; i++)
		one(&w, LETAK_LAMPIRAN, k->tembusan.v[i].text, loc_bagian(l, k->tembusan.v[i].loc, "Tembusan"));
	for (i = 0; i < k->n_lampiran; i++) {
		one(&w, LETAK_LAMPIRAN, k->lampiran[i].kepala.s,
		    loc_lampiran(l, i, k->lampiran[i].kepala.loc, "kepala"));
		one(&w, LETAK_LAMPIRAN, k->lampiran[i].judul.s,
		    loc_lampiran(l, i, k->lampiran[i].judul.loc, "judul"));
		each_isi(&w, i);
		each_blok(&w, i + 1);
	}
	each_catatan(&w);
}
