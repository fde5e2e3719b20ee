/*
 * What changes when a decree goes through its export: the model that was read
 * is compared with the one that was drafted again, part by part, and after
 * that the words of both documents, so that a text that no part of the model
 * holds is not lost without a word.
 */
#include "data/nomor.h"
#include "ekspor/ekspor.h"
#include "teks/words.h"

struct banding {
	struct diag *diag;
	struct arena *arena;
	const struct decree *k, *baru;
};

/* The first words of a text. */
static struct str
awal(struct arena *a, struct str s)
{
	enum { WORDS = 8 };
	struct str line = str_squeeze(a, s), rest = line;
	size_t i;

	for (i = 0; i < WORDS && rest.n; i++)
		str_cut(&rest, ' ');
	return rest.n ? str_printf(a, "%.*s …", STRF(str_trim(str_sub(line, 0, line.n - rest.n)))) : line;
}

/* Says one text that is not the same in both; loc is that of the part when the text has none. */
static void
teks(struct banding *b, const char *what, struct teks lama, struct str baru, struct loc loc)
{
	struct str s = str_squeeze(b->arena, lama.s), t = str_squeeze(b->arena, baru);
	struct parting at;

	loc = lama.loc.file ? lama.loc : loc;
	if (str_eq(s, t) || (s.n && unfilled(s) && unfilled(t)))
		return;
	if (!s.n && unfilled(t)) {
		diag_add(b->diag, R_IMPOR, loc, "%s tidak ditemukan; isilah di decree.yaml", what);
	} else if (!s.n) {
		diag_add(b->diag, R_IMPOR, loc, "%s tidak ada; program menulis \"%.*s\"", what,
		    STRF(awal(b->arena, t)));
	} else if (!t.n) {
		diag_add(b->diag, R_IMPOR, loc, "%s \"%.*s\" tidak ikut", what, STRF(awal(b->arena, s)));
	} else {
		at = words_part(s, t);
		diag_add(b->diag, R_IMPOR, loc, "%s: \"%.*s\" menjadi \"%.*s\"", what,
		    STRF(at.got.n ? at.got : awal(b->arena, s)), STRF(at.want.n ? at.want : awal(b->arena, t)));
	}
}

static void
tanda_tangan(struct banding *b, const char *place, const struct tanda_tangan *lama,
    const struct tanda_tangan *baru, struct loc loc)
{
	struct arena *a = b->arena;

	if (!lama->baris.s.n && !lama->nama.s.n && baru->baris.s.n) {
		diag_add(b->diag, R_IMPOR, loc, baru->nama.s.n && unfilled(baru->nama.s) ?
		    "%s tidak ditemukan; isilah namanya di decree.yaml" : "%s tidak ada; program menulisnya", place);
		return;
	}
	teks(b, place, lama->baris, baru->baris.s, loc);
	teks(b, str_printf(a, "\"ttd.\" pada %s", place).p, lama->tanda, baru->tanda.s, loc);
	teks(b, str_printf(a, "nama pada %s", place).p, lama->nama, baru->nama.s, loc);
}

/* The label is said once for a list: those behind it are made in the same way. */
static void
daftar(struct banding *b, const char *what, const struct daftar *lama, const struct daftar *baru)
{
	struct arena *a = b->arena;
	bool label = true;
	size_t i;

	for (i = 0; i < lama->n || i < baru->n; i++) {
		static const struct butir none;
		const struct butir *s = i < lama->n ? &lama->v[i] : &none, *t = i < baru->n ? &baru->v[i] : &none;
		const char *place = str_printf(a, "%s butir %zu", what, i + 1).p;

		if (label && i < lama->n && i < baru->n && !str_eq(s->label, t->label)) {
			teks(b, str_printf(a, "label %s", place).p, (struct teks){s->label, s->loc}, t->label,
			    b->k->loc);
			label = false;
		}
		teks(b, place, (struct teks){s->text, s->loc}, t->text, b->k->loc);
	}
}

static void
kepala(struct banding *b)
{
	const struct decree *k = b->k, *n = b->baru;

	teks(b, "tanda di atas kepala", k->tanda, n->tanda.s, k->loc);
	teks(b, "kop", k->kop, n->kop.s, k->loc);
	if (k->jenis.s.n && !str_is(str_upper(b->arena, k->jenis.s), "KEPUTUSAN"))
		teks(b, "jenis", k->jenis, STR("KEPUTUSAN"), k->loc);
	teks(b, "nama lembaga pada judul", k->lembaga, n->lembaga.s, k->loc);
	teks(b, "nomor", k->nomor, n->nomor.s, k->loc);
	teks(b, "tahun", k->tahun, n->tahun.s, k->loc);
	teks(b, "judul", k->tentang, n->tentang.s, k->loc);
	teks(b, "jabatan di bawah judul", k->jabatan, n->jabatan.s, k->loc);
}

static bool
same_cell(struct arena *a, bool month, struct str s, struct str t)
{
	if (str_eq(str_squeeze(a, s), str_squeeze(a, t)))
		return true;
	/* A tick of any form is printed as one, and none as a blank. */
	return month && centang_baca(a, s) != CENTANG_BUKAN && centang_baca(a, s) == centang_baca(a, t);
}

static struct str
cell_words(struct arena *a, struct str s)
{
	return s.n ? str_printf(a, "\"%.*s\"", STRF(awal(a, s))) : STR("kosong");
}

/* One column over all rows: the first cell that differs, and how many do. */
static void
kolom(struct banding *b, const struct matriks *m, const struct matriks *baru, size_t c)
{
	struct arena *a = b->arena;
	bool month = kolom_berbulan(a, m->kolom[c].kelompok);
	struct str s = str_of(""), t = s, judul = m->kolom[c].judul;
	struct loc loc = m->loc;
	size_t i, r, n = 0;

	for (i = 0; i < m->n; i++)
		for (r = 0; r < m->v[i].n; r++) {
			struct str sel = m->v[i].v[r].sel[c], lain = baru->v[i].v[r].sel[c];

			if (same_cell(a, month, sel, lain) || n++)
				continue;
			s = sel;
			t = lain;
			loc = m->v[i].v[r].loc;
		}
	if (n)
		diag_add(b->diag, R_IMPOR, loc, "kolom %.*s%s%.*s: %.*s menjadi %.*s (%zu sel)",
		    STRF(m->kolom[c].kelompok), m->kolom[c].kelompok.n ? " " : "", STRF(judul),
		    STRF(cell_words(a, s)), STRF(cell_words(a, t)), n);
}

static bool
same_shape(const struct matriks *m, const struct matriks *baru)
{
	size_t i;

	if (m->n_kolom != baru->n_kolom || m->n != baru->n)
		return false;
	for (i = 0; i < m->n; i++)
		if (m->v[i].n != baru->v[i].n)
			return false;
	return true;
}

static size_t
rows(const struct matriks *m)
{
	size_t i, n = 0;

	for (i = 0; i < m->n; i++)
		n += m->v[i].n;
	return n;
}

/* Sections that a plan cannot say: they have no number. */
static bool
tanpa_nomor(struct banding *b, const struct matriks *m)
{
	bool any = false;
	size_t i;

	for (i = 0; i < m->n; i++) {
		if (m->v[i].nomor.n || !m->v[i].judul.n)
			continue;
		any = true;
		diag_add(b->diag, R_IMPOR, m->v[i].loc,
		    "bagian matriks tanpa nomor \"%.*s\" menjadi baris biasa; berilah nomor I, II, dan seterusnya",
		    STRF(awal(b->arena, m->v[i].judul)));
	}
	return any;
}

static void
matriks(struct banding *b, const struct matriks *m, const struct matriks *baru)
{
	size_t i;

	if (tanpa_nomor(b, m))
		return; /* rows and sections stand otherwise from there on */
	if (!same_shape(m, baru)) {
		diag_add(b->diag, R_IMPOR, m->loc,
		    "matriks %zu kolom, %zu bagian, %zu baris menjadi %zu kolom, %zu bagian, %zu baris; "
		    "periksalah rencananya", m->n_kolom, m->n, rows(m), baru->n_kolom, baru->n, rows(baru));
		return;
	}
	for (i = 0; i < m->n; i++) {
		teks(b, "nomor bagian matriks", (struct teks){m->v[i].nomor, m->v[i].loc}, baru->v[i].nomor, m->loc);
		teks(b, "judul bagian matriks", (struct teks){m->v[i].judul, m->v[i].loc}, baru->v[i].judul, m->loc);
	}
	for (i = 0; i < m->n_kolom; i++)
		kolom(b, m, baru, i);
}

/* Label and text on one line; a bullet is a bullet. */
static struct str
alinea_teks(struct arena *a, const struct alinea *al)
{
	bool bullet = al->label.n && !char_is_letter(al->label.p[al->label.n - 1]) && strip_end(al->label).n &&
	    !str_ends(al->label, ".") && !str_ends(al->label, ")");

	return str_squeeze(a, str_printf(a, "%.*s %.*s", STRF(bullet ? str_of("") : al->label), STRF(al->text)));
}

/* The first paragraph that is not the same; behind it the two may be shifted. */
static void
narasi(struct banding *b, const struct potongan *p, const struct potongan *baru, struct loc loc)
{
	size_t i;

	for (i = 0; i < p->n && i < baru->n; i++) {
		struct str s = alinea_teks(b->arena, &p->v[i]), t = alinea_teks(b->arena, &baru->v[i]);

		if (str_eq(s, t))
			continue;
		teks(b, "alinea narasi", (struct teks){s, p->v[i].loc}, t, loc);
		return;
	}
	if (p->n != baru->n)
		diag_add(b->diag, R_IMPOR, i < p->n ? p->v[i].loc : loc, "narasi %zu alinea menjadi %zu alinea",
		    p->n, baru->n);
}

static void
lampiran(struct banding *b, const struct lampiran *l, const struct lampiran *baru)
{
	size_t j;

	teks(b, "nomor lampiran", l->nomor, baru->nomor.s, l->loc);
	teks(b, "kepala lampiran", l->kepala, baru->kepala.s, l->loc);
	teks(b, "judul lampiran", l->judul, baru->judul.s, l->loc);
	tanda_tangan(b, "tanda tangan lampiran", &l->penetap, &baru->penetap, l->loc);
	tanda_tangan(b, "pengesahan salinan lampiran", &l->salinan, &baru->salinan, l->loc);
	for (j = 0; j < l->n_isi && j < baru->n_isi; j++) {
		const struct potongan *p = &l->isi[j], *q = &baru->isi[j];

		teks(b, "judul matriks", p->judul, q->judul.s, l->loc);
		if (p->matriks && q->matriks)
			matriks(b, p->matriks, q->matriks);
		else if (!p->matriks && !q->matriks)
			narasi(b, p, q, l->loc);
	}
}

void
ekspor_banding(struct diag *d, struct arena *a, const struct decree *k, const struct decree *baru)
{
	struct banding b = {d, a, k, baru};
	size_t i;

	kepala(&b);
	daftar(&b, "Menimbang", &k->menimbang, &baru->menimbang);
	daftar(&b, "Mengingat", &k->mengingat, &baru->mengingat);
	daftar(&b, "Memperhatikan", &k->memperhatikan, &baru->memperhatikan);
	teks(&b, "MEMUTUSKAN", k->memutuskan, baru->memutuskan.s, k->loc);
	teks(&b, "Menetapkan", k->menetapkan, baru->menetapkan.s, k->loc);
	daftar(&b, "diktum", &k->diktum, &baru->diktum);
	teks(&b, "tempat penetapan", k->tempat, baru->tempat.s, k->loc);
	teks(&b, "tanggal penetapan", k->tanggal, baru->tanggal.s, k->loc);
	tanda_tangan(&b, "tanda tangan", &k->penetap, &baru->penetap, k->loc);
	tanda_tangan(&b, "pengesahan salinan", &k->salinan, &baru->salinan, k->loc);
	for (i = 0; i < k->n_lampiran && i < baru->n_lampiran; i++)
		lampiran(&b, &k->lampiran[i], &baru->lampiran[i]);
}
