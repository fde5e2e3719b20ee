/*
 * The values a template is filled with, from the model. Their keys are the
 * interface between decrees and templates; the README lists them.
 */
#include "decree/decree.h"

static struct value *
set(struct arena *a, struct value *map, const char *key, struct teks t)
{
	return value_set(map, str_of(key), value_text(a, t.s.p ? t.s : str_of(""), t.loc));
}

static struct value *
set_new(struct arena *a, struct value *map, const char *key, enum value_kind kind, struct loc loc)
{
	return value_set(map, str_of(key), value_new(a, kind, loc));
}

static void
set_bool(struct arena *a, struct value *map, const char *key, bool truth)
{
	struct value *v = set_new(a, map, key, VALUE_BOOL, (struct loc){0});

	v->truth = truth;
	v->text = truth ? STR("true") : STR("false");
}

static void
set_daftar(struct arena *a, struct value *map, const char *key, const struct daftar *l)
{
	struct value *list = set_new(a, map, key, VALUE_LIST, (struct loc){0});
	size_t i;

	for (i = 0; i < l->n; i++) {
		const struct butir *b = &l->v[i];
		struct value *item = value_add(list, value_new(a, VALUE_MAP, b->loc));

		set(a, item, "label", (struct teks){b->label, b->loc});
		set(a, item, "isi", (struct teks){b->text, b->loc});
		set_bool(a, item, "terakhir", i + 1 == l->n);
	}
}

/* Null when there is nothing to sign or certify, so that {#salinan} hides it. */
static void
set_tanda_tangan(struct arena *a, struct value *map, const char *key, const struct tanda_tangan *t)
{
	struct value *v;

	if (!t->baris.s.p) {
		set_new(a, map, key, VALUE_NULL, (struct loc){0});
		return;
	}
	v = set_new(a, map, key, VALUE_MAP, t->baris.loc);
	set(a, v, "baris", t->baris);
	set(a, v, "tanda", t->tanda);
	set(a, v, "nama", t->nama);
}

/* {no: ..., komponen: ..., pelaksanaan_bulan: {1: ✓, 2: ""}} */
static struct value *
baris_value(struct arena *a, const struct matriks *m, const struct baris *b)
{
	struct value *row = value_new(a, VALUE_MAP, b->loc), *group;
	size_t i;

	for (i = 0; i < m->n_kolom; i++) {
		struct str rest = m->kolom[i].kunci, first = str_cut(&rest, '.');
		struct value *cell = value_text(a, b->sel[i], b->loc);

		cell->loc.b = m->kolom[i].asal;
		if (rest.n == 0) {
			value_set(row, first, cell);
			continue;
		}
		group = value_get_str(row, first);
		if (!group)
			group = value_set(row, first, value_new(a, VALUE_MAP, b->loc));
		value_set(group, rest, cell);
	}
	return row;
}

static void
set_matriks(struct arena *a, struct value *map, const struct matriks *m)
{
	struct value *v = set_new(a, map, "matriks", VALUE_MAP, m->loc);
	struct value *list = set_new(a, v, "bagian", VALUE_LIST, m->loc);
	size_t i, k;

	for (i = 0; i < m->n; i++) {
		const struct bagian *bag = &m->v[i];
		struct value *item = value_add(list, value_new(a, VALUE_MAP, bag->loc));
		struct value *rows;

		set(a, item, "nomor", (struct teks){bag->nomor, bag->loc});
		set(a, item, "judul", (struct teks){bag->judul, bag->loc});
		rows = set_new(a, item, "baris", VALUE_LIST, bag->loc);
		for (k = 0; k < bag->n; k++) {
			struct value *row = value_add(rows, baris_value(a, m, &bag->v[k]));

			/* For templates: what follows the matrix stays with its last row. */
			set_bool(a, row, "baris_terakhir", i + 1 == m->n && k + 1 == bag->n);
		}
	}
}

/* A piece: what template it wants, whether it opens or closes the lampiran, and its content. */
static void
set_potongan(struct arena *a, struct value *list, const struct lampiran *l, size_t i)
{
	const struct potongan *p = &l->isi[i];
	struct value *v = value_add(list, value_new(a, VALUE_MAP, l->loc));

	set(a, v, "templat", p->templat);
	set_bool(a, v, "awal", i == 0);
	set_bool(a, v, "akhir", i + 1 == l->n_isi);
	/* The title of the lampiran stands where it opens; a matrix further on may have its own. */
	set(a, v, "judul", i == 0 ? l->judul : p->judul);
	if (p->matriks)
		set_matriks(a, v, p->matriks);
	value_set(v, STR("berkas"), value_text(a, p->berkas.p ? p->berkas : str_of(""), l->loc));
	if (p->blok)
		value_set(v, STR("narasi"), narasi_to_value(a, p->blok));
}

static void
set_lampiran(struct arena *a, struct value *list, const struct lampiran *l)
{
	struct value *v = value_add(list, value_new(a, VALUE_MAP, l->loc)), *isi;
	size_t i;

	/* The rest of its head block is that of the decree, found by looking outward. */
	set(a, v, "nomor", l->nomor);
	set_tanda_tangan(a, v, "penetap", &l->penetap);
	set_tanda_tangan(a, v, "salinan", &l->salinan);
	isi = set_new(a, v, "isi", VALUE_LIST, l->loc);
	for (i = 0; i < l->n_isi; i++)
		set_potongan(a, isi, l, i);
}

struct value *
decree_to_value(struct arena *a, const struct decree *k)
{
	struct value *v = value_new(a, VALUE_MAP, k->loc), *list;
	size_t i;

	set(a, v, "tanda", k->tanda);
	set(a, v, "kop", k->kop);
	set(a, v, "lembaga", k->lembaga);
	set(a, v, "keputusan", (struct teks){str_printf(a, "KEPUTUSAN %.*s", STRF(k->kop.s)), k->kop.loc});
	set(a, v, "nomor_tahun", (struct teks){decree_baris_nomor(a, k), k->nomor.loc});
	set(a, v, "tentang", k->tentang);
	set(a, v, "jabatan", k->jabatan);
	set_daftar(a, v, "menimbang", &k->menimbang);
	set_daftar(a, v, "mengingat", &k->mengingat);
	set_daftar(a, v, "memperhatikan", &k->memperhatikan);
	set_bool(a, v, "ada_memperhatikan", k->memperhatikan.n > 0);
	set(a, v, "memutuskan", k->memutuskan);
	set(a, v, "menetapkan", k->menetapkan);
	set_daftar(a, v, "diktum", &k->diktum);
	set(a, v, "tempat", k->tempat);
	set(a, v, "tanggal", k->tanggal);
	set_tanda_tangan(a, v, "penetap", &k->penetap);
	set_tanda_tangan(a, v, "salinan", &k->salinan);
	list = set_new(a, v, "lampiran", VALUE_LIST, k->loc);
	for (i = 0; i < k->n_lampiran; i++)
		set_lampiran(a, list, &k->lampiran[i]);
	return v;
}
