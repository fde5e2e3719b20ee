/*
 * The decree.yaml of a decree. What decree_from_value derives is found by
 * asking it: a part that comes out the same without its key has no key.
 */
#include "data/nomor.h"
#include "decree/from_para.h"
#include "ekspor/ejaan.h"
#include "ekspor/ekspor.h"
#include "teks/words.h"

#define DOTS "..."

struct writer {
	struct arena *arena;
	const struct decree *k;
	const struct ejaan *ejaan;
	struct value *root;
};

static struct value *
set(struct writer *w, struct value *map, const char *key, struct str s)
{
	return value_set(map, str_of(key), value_text(w->arena, s, w->k->loc));
}

static struct value *
set_new(struct writer *w, struct value *map, const char *key, enum value_kind kind)
{
	return value_set(map, str_of(key), value_new(w->arena, kind, w->k->loc));
}

/* A key that must be there: dots where the document has nothing. */
static void
set_required(struct writer *w, struct value *map, const char *key, struct str s)
{
	set(w, map, key, s.n ? s : STR(DOTS));
}

static void
set_known(struct writer *w, struct value *map, const char *key, struct str s)
{
	if (!unfilled(s))
		set(w, map, key, s);
}

static void
add_butir(struct writer *w, struct value *list, const struct butir *b)
{
	value_add(list, value_text(w->arena, b->text.n ? b->text : STR(DOTS), w->k->loc));
}

static struct value *
set_daftar(struct writer *w, const char *key, const struct daftar *l, size_t n)
{
	struct value *list = set_new(w, w->root, key, VALUE_LIST);
	size_t i;

	for (i = 0; i < n; i++)
		add_butir(w, list, &l->v[i]);
	return list;
}

static bool
same(struct writer *w, struct str s, struct str t)
{
	return str_eq(str_squeeze(w->arena, s), str_squeeze(w->arena, t));
}

/* v once more, so that it can have another parent; what is below it is shared. */
static struct value *
copy_of(struct writer *w, const struct value *v)
{
	struct value *copy = arena_alloc(w->arena, sizeof *copy);

	*copy = *v;
	copy->next = NULL;
	return copy;
}

/* What the keys so far make of the decree, its lists of bases and lampiran aside; NULL: nothing. */
static const struct decree *
derive(struct writer *w, enum jenis jenis)
{
	struct value *v = value_new(w->arena, VALUE_MAP, w->k->loc);
	const struct decree_sources none = {NULL, NULL, NULL, NULL};
	struct diag *quiet = diag_new();
	const struct value *c;
	const struct decree *k;

	for (c = w->root->first; c; c = c->next)
		value_set(v, c->key, copy_of(w, c));
	value_add(set_new(w, v, "mengingat", VALUE_LIST), value_text(w->arena, STR(DOTS), w->k->loc));
	value_add(set_new(w, v, "diktum", VALUE_LIST), value_text(w->arena, STR(DOTS), w->k->loc));
	k = decree_from_value(quiet, w->arena, v, jenis, &none);
	diag_free(quiet);
	return k;
}

/* The name of an office with its line breaks where those are not the usual ones. */
static struct str
with_breaks(struct writer *w, struct str name, struct str printed)
{
	struct str lines = str_of(""), rest = name, line;
	size_t at = 0;

	while (printed.n) {
		line = str_squeeze(w->arena, str_cut(&printed, '\n'));
		if (str_ends(line, ",") && !printed.n)
			line.n--;
		if (!str_eq(str_upper(w->arena, str_sub(rest, at, at + line.n)), line))
			return name;
		lines = str_printf(w->arena, "%.*s%s%.*s", STRF(lines), lines.n ? "\n" : "",
		    STRF(str_sub(rest, at, at + line.n)));
		at += line.n + 1;
	}
	return at == name.n + 1 ? lines : name;
}

static void
put_kepala(struct writer *w)
{
	const struct decree *k = w->k;
	unsigned n;

	set_required(w, w->root, "lembaga", ejaan_judul(w->ejaan, k->lembaga.s));
	set_required(w, w->root, "jabatan", ejaan_judul(w->ejaan,
	    k->jabatan.s.n ? k->jabatan.s : strip_end(k->penetap.baris.s)));
	set_known(w, w->root, "nomor", k->nomor.s);
	if (k->tahun.s.n == 4 && str_to_uint(k->tahun.s, &n))
		set(w, w->root, "tahun", k->tahun.s);
	set_required(w, w->root, "tentang", ejaan_judul(w->ejaan, k->tentang.s));
}

static void
put_penetapan(struct writer *w)
{
	const struct decree *k = w->k;
	struct value *map = set_new(w, w->root, "penetapan", VALUE_MAP);
	struct tanggal t;

	set_required(w, map, "tempat", k->tempat.s);
	if (tanggal_baca(str_squeeze(w->arena, k->tanggal.s), &t))
		set(w, map, "tanggal", str_printf(w->arena, "%04u-%02u-%02u", t.tahun, t.bulan, t.hari));
	set_required(w, map, "nama", ejaan_nama(w->ejaan, k->penetap.nama.s));
}

/* The offices again, with line breaks or an own line above the signature where they need them. */
static void
put_offices(struct writer *w)
{
	const struct decree *k = w->k, *made = derive(w, JENIS_ASLI);
	struct value *lembaga = value_get(w->root, "lembaga"), *jabatan = value_get(w->root, "jabatan");
	struct str lines;

	if (!made)
		return;
	if (k->kop.s.n && !str_eq(made->kop.s, k->kop.s))
		lembaga->text = with_breaks(w, lembaga->text, k->kop.s);
	if (!k->penetap.baris.s.n || str_eq(made->penetap.baris.s, k->penetap.baris.s))
		return;
	lines = with_breaks(w, jabatan->text, k->penetap.baris.s);
	if (same(w, made->penetap.baris.s, k->penetap.baris.s))
		jabatan->text = lines;
	else
		set(w, value_get(w->root, "penetapan"), "jabatan", k->penetap.baris.s);
}

/* Without its last item when that comes out the same; with all of them none may be added. */
static void
put_menimbang(struct writer *w)
{
	const struct daftar *l = &w->k->menimbang;
	struct value *list = set_daftar(w, "menimbang", l, l->n - 1);
	const struct decree *made = l->n > 1 ? derive(w, JENIS_ASLI) : NULL;

	if (made && made->menimbang.n == l->n && same(w, made->menimbang.v[l->n - 1].text, l->v[l->n - 1].text))
		return;
	add_butir(w, list, &l->v[l->n - 1]);
	made = derive(w, JENIS_ASLI);
	if (made && made->menimbang.n > l->n)
		set(w, w->root, "pertimbangan_akhir", STR("tidak"));
}

static void
put_menetapkan(struct writer *w)
{
	const struct decree *made = derive(w, JENIS_ASLI);

	if (w->k->menetapkan.s.n && !(made && same(w, made->menetapkan.s, w->k->menetapkan.s)))
		set(w, w->root, "menetapkan", w->k->menetapkan.s);
}

/* The lines of a certifying block below its first: {unit, jabatan, nama}. */
static struct value *
salinan(struct writer *w, const struct tanda_tangan *t)
{
	struct value *map = value_new(w->arena, VALUE_MAP, w->k->loc);
	struct str rest = t->baris.s, line, unit = str_of("");

	str_cut(&rest, '\n');
	while (rest.n && !fp_is_jabatan(rest)) {
		line = str_cut(&rest, '\n');
		unit = str_printf(w->arena, "%.*s%s%.*s", STRF(unit), unit.n ? "\n" : "", STRF(line));
	}
	if (unit.n)
		set(w, map, "unit", unit);
	if (rest.n)
		set(w, map, "jabatan", rest);
	if (t->nama.s.n)
		set(w, map, "nama", t->nama.s);
	return map;
}

static void
put_salinan(struct writer *w)
{
	const struct tanda_tangan *t = &w->k->salinan;
	const struct decree *made;
	struct value *map, *unit;
	struct str lines;

	if (!t->baris.s.n && !t->nama.s.n)
		return;
	map = value_set(w->root, STR("salinan"), salinan(w, t));
	unit = value_get(map, "unit");
	if (!unit)
		return;
	/* On one line when it is broken again at the same place. */
	lines = unit->text;
	unit->text = str_squeeze(w->arena, lines);
	made = derive(w, JENIS_SALINAN);
	if (!made || !str_eq(made->salinan.baris.s, t->baris.s))
		unit->text = lines;
}

/* Keys of a certifying block that are not as in the decree. */
static void
put_salinan_lampiran(struct writer *w, struct value *v, const struct lampiran *l)
{
	const struct value *whole = value_get(w->root, "salinan"), *c, *as;
	struct value *own = salinan(w, &l->salinan), *map = NULL;

	for (c = own->first; c; c = c->next) {
		as = value_get_str(whole, c->key);
		if (as && same(w, as->text, c->text))
			continue;
		map = map ? map : set_new(w, v, "salinan", VALUE_MAP);
		value_set(map, c->key, value_text(w->arena, c->text, w->k->loc));
	}
}

static void
put_matriks(struct writer *w, struct value *map, const struct ekspor_potongan *p)
{
	set(w, map, "templat", str_of(p->templat));
	set(w, map, "data", str_of(p->berkas));
}

static void
put_isi(struct writer *w, struct value *v, const struct lampiran *l, const struct ekspor_potongan *p)
{
	struct value *list, *map;
	size_t j;

	if (l->n_isi == 1 && l->isi[0].matriks) {
		put_matriks(w, v, p);
		return;
	}
	if (l->n_isi < 2) {
		set(w, v, "isi", str_of(p->berkas));
		return;
	}
	list = set_new(w, v, "isi", VALUE_LIST);
	for (j = 0; j < l->n_isi; j++) {
		if (!l->isi[j].matriks) {
			value_add(list, value_text(w->arena, str_of(p[j].berkas), w->k->loc));
			continue;
		}
		map = value_add(list, value_new(w->arena, VALUE_MAP, w->k->loc));
		if (j && l->isi[j].judul.s.n)
			set(w, map, "judul", ejaan_judul(w->ejaan, l->isi[j].judul.s));
		put_matriks(w, map, &p[j]);
	}
}

static void
put_lampiran(struct writer *w, const struct ekspor_potongan *const *potongan)
{
	struct value *list = set_new(w, w->root, "lampiran", VALUE_LIST), *v;
	size_t i;

	for (i = 0; i < w->k->n_lampiran; i++) {
		const struct lampiran *l = &w->k->lampiran[i];

		v = value_add(list, value_new(w->arena, VALUE_MAP, w->k->loc));
		if (l->judul.s.n)
			set(w, v, "judul", ejaan_judul(w->ejaan, l->judul.s));
		put_isi(w, v, l, potongan[i]);
		put_salinan_lampiran(w, v, l);
	}
}

/* The keys in the order in which people write them. */
static struct value *
in_order(struct writer *w)
{
	static const char *const keys[] = {"lembaga", "jabatan", "nomor", "tahun", "tentang", "menimbang",
	    "pertimbangan_akhir", "mengingat", "memperhatikan", "menetapkan", "diktum", "penetapan", "salinan",
	    "lampiran"};
	struct value *map = value_new(w->arena, VALUE_MAP, w->k->loc), *v;
	size_t i;

	for (i = 0; i < sizeof keys / sizeof *keys; i++)
		if ((v = value_get(w->root, keys[i])))
			value_set(map, str_of(keys[i]), copy_of(w, v));
	return map;
}

struct value *
ekspor_keputusan(struct arena *a, const struct decree *k, const struct ekspor_potongan *const *potongan)
{
	struct writer w = {.arena = a, .k = k, .ejaan = ejaan_new(a, k)};

	w.root = value_new(a, VALUE_MAP, k->loc);
	put_kepala(&w);
	put_penetapan(&w);
	put_menimbang(&w);
	put_offices(&w);
	put_menetapkan(&w);
	put_salinan(&w);
	set_daftar(&w, "mengingat", &k->mengingat, k->mengingat.n);
	if (k->memperhatikan.n)
		set_daftar(&w, "memperhatikan", &k->memperhatikan, k->memperhatikan.n);
	set_daftar(&w, "diktum", &k->diktum, k->diktum.n);
	if (k->n_lampiran)
		put_lampiran(&w, potongan);
	return in_order(&w);
}
