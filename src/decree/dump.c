/* Turns the model into a JSON value, part by part, and writes that. See dump.h. */
#include "decree/dump.h"

#include <jansson.h>

/* Readers have checked that texts are UTF-8. */
static void
set_str(json_t *o, const char *key, struct str s)
{
	if (s.n)
		json_object_set_new_nocheck(o, key, json_stringn_nocheck(s.p, s.n));
}

/* An object or array without content says nothing. */
static void
set_full(json_t *o, const char *key, json_t *v)
{
	if (json_object_size(v) || json_array_size(v))
		json_object_set_new_nocheck(o, key, v);
	else
		json_decref(v);
}

static json_t *
dump_daftar(const struct daftar *l)
{
	json_t *list = json_array(), *o;
	size_t i;

	for (i = 0; i < l->n; i++) {
		o = json_object();
		set_str(o, "label", l->v[i].label);
		set_str(o, "text", l->v[i].text);
		json_array_append_new(list, o);
	}
	return list;
}

static json_t *
dump_tanda_tangan(const struct tanda_tangan *t)
{
	json_t *o = json_object();

	set_str(o, "baris", t->baris.s);
	set_str(o, "tanda", t->tanda.s);
	set_str(o, "nama", t->nama.s);
	return o;
}

static json_t *
dump_kolom(const struct matriks *m)
{
	json_t *list = json_array(), *o;
	size_t i;

	for (i = 0; i < m->n_kolom; i++) {
		o = json_object();
		set_str(o, "kunci", m->kolom[i].kunci);
		set_str(o, "judul", m->kolom[i].judul);
		set_str(o, "kelompok", m->kolom[i].kelompok);
		json_array_append_new(list, o);
	}
	return list;
}

static json_t *
dump_baris(const struct matriks *m, const struct baris *b)
{
	json_t *o = json_object();
	struct str kunci;
	size_t i;

	for (i = 0; i < m->n_kolom; i++) {
		kunci = m->kolom[i].kunci;
		if (b->sel[i].n)
			json_object_setn_new_nocheck(o, kunci.p, kunci.n,
			    json_stringn_nocheck(b->sel[i].p, b->sel[i].n));
	}
	return o;
}

static json_t *
dump_bagian(const struct matriks *m, const struct bagian *bag)
{
	json_t *o = json_object(), *rows = json_array();
	size_t i;

	set_str(o, "nomor", bag->nomor);
	set_str(o, "judul", bag->judul);
	for (i = 0; i < bag->n; i++)
		json_array_append_new(rows, dump_baris(m, &bag->v[i]));
	set_full(o, "baris", rows);
	return o;
}

static json_t *
dump_matriks(const struct matriks *m)
{
	json_t *o = json_object(), *list = json_array();
	size_t i;

	if (m) {
		set_full(o, "kolom", dump_kolom(m));
		for (i = 0; i < m->n; i++)
			json_array_append_new(list, dump_bagian(m, &m->v[i]));
	}
	set_full(o, "bagian", list);
	return o;
}

static json_t *
dump_alinea(const struct alinea *al)
{
	static const char *const jenis[] = {"judul", "paragraf", "butir", "lanjutan", "tanda_tangan"};
	json_t *o = json_object();

	json_object_set_new(o, "jenis", json_string(jenis[al->jenis]));
	if (al->tingkat)
		json_object_set_new(o, "tingkat", json_integer(al->tingkat));
	set_str(o, "label", al->label);
	set_str(o, "text", al->text);
	return o;
}

/* Narratives one behind the other are one: a document does not show where a file ended. */
static json_t *
dump_isi(const struct lampiran *l)
{
	json_t *list = json_array(), *narasi = NULL, *o;
	size_t i, k;

	for (i = 0; i < l->n_isi; i++) {
		const struct potongan *p = &l->isi[i];

		if (p->matriks || !narasi) {
			o = json_object();
			set_str(o, "judul", p->judul.s);
			json_array_append_new(list, o);
			narasi = NULL;
		}
		if (p->matriks) {
			set_full(o, "matriks", dump_matriks(p->matriks));
			continue;
		}
		if (!narasi) {
			narasi = json_array();
			json_object_set_new(o, "narasi", narasi);
		}
		for (k = 0; k < p->n; k++)
			json_array_append_new(narasi, dump_alinea(&p->v[k]));
	}
	return list;
}

static json_t *
dump_lampiran(const struct lampiran *l)
{
	json_t *o = json_object();

	set_str(o, "nomor", l->nomor.s);
	set_str(o, "kepala", l->kepala.s);
	set_str(o, "judul", l->judul.s);
	set_full(o, "isi", dump_isi(l));
	set_full(o, "penetap", dump_tanda_tangan(&l->penetap));
	set_full(o, "salinan", dump_tanda_tangan(&l->salinan));
	return o;
}

static void
set_kepala(json_t *o, const struct decree *k)
{
	set_str(o, "tanda", k->tanda.s);
	set_str(o, "kop", k->kop.s);
	set_str(o, "lembaga", k->lembaga.s);
	set_str(o, "nomor", k->nomor.s);
	set_str(o, "tahun", k->tahun.s);
	set_str(o, "tentang", k->tentang.s);
	set_str(o, "rahmat", k->rahmat.s);
	set_str(o, "jabatan", k->jabatan.s);
}

static int
append(const char *p, size_t n, void *out)
{
	buf_add(out, p, n);
	return 0;
}

void
decree_dump(const struct decree *k, struct buf *out)
{
	json_t *o = json_object(), *lampiran = json_array();
	size_t i;

	set_kepala(o, k);
	set_full(o, "membaca", dump_daftar(&k->membaca));
	set_full(o, "menimbang", dump_daftar(&k->menimbang));
	set_full(o, "mengingat", dump_daftar(&k->mengingat));
	set_full(o, "memperhatikan", dump_daftar(&k->memperhatikan));
	set_str(o, "memutuskan", k->memutuskan.s);
	set_str(o, "menetapkan", k->menetapkan.s);
	set_full(o, "diktum", dump_daftar(&k->diktum));
	set_str(o, "tempat", k->tempat.s);
	set_str(o, "tanggal", k->tanggal.s);
	set_full(o, "penetap", dump_tanda_tangan(&k->penetap));
	set_full(o, "salinan", dump_tanda_tangan(&k->salinan));
	set_full(o, "tembusan", dump_daftar(&k->tembusan));
	for (i = 0; i < k->n_lampiran; i++)
		json_array_append_new(lampiran, dump_lampiran(&k->lampiran[i]));
	set_full(o, "lampiran", lampiran);
	json_dump_callback(o, append, out, JSON_INDENT(2));
	buf_addc(out, '\n');
	json_decref(o);
}
