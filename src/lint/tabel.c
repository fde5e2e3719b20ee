/* See tabel.h. */
#include "lint/tabel.h"

#include "data/nomor.h"

static size_t
find_nomor(struct arena *a, const struct matriks *m)
{
	static const char *const titles[] = {"NO", "NO.", "NOMOR", "NOMOR URUT", "NO URUT", "NO. URUT"};
	size_t j;

	for (j = 0; j < m->n_kolom; j++)
		if (m->kolom[j].kelompok.n == 0 &&
		    among(str_upper(a, str_trim(m->kolom[j].judul)), titles, COUNT_OF(titles)))
			break;
	return j;
}

/* Numbers are months under such a title only; their names are months anywhere. */
static unsigned
month_of(struct arena *a, const struct kolom *k)
{
	if (kolom_berbulan(a, k->kelompok))
		return kolom_bulan(k->judul);
	return bulan_dari_nama(str_trim(k->judul));
}

/* Few columns of months are no plan of a year: "APRIL" may be a title of its own. */
static void
read_bulan(struct tabel *t)
{
	enum { LEAST = 3 };
	size_t j;

	t->bulan = arena_alloc(t->lint->arena, (t->m->n_kolom + 1) * sizeof *t->bulan);
	for (j = 0; j < t->m->n_kolom; j++) {
		t->bulan[j] = month_of(t->lint->arena, &t->m->kolom[j]);
		t->n_bulan += t->bulan[j] > 0;
	}
	for (j = 0; t->n_bulan < LEAST && j < t->m->n_kolom; j++)
		t->bulan[j] = 0;
	if (t->n_bulan < LEAST)
		t->n_bulan = 0;
}

struct tabel
tabel_baca(struct lint *l, size_t lampiran, const struct matriks *m)
{
	enum { FEW = 3, SHARE = 5 };
	struct tabel t = {.lint = l, .m = m, .lampiran = lampiran, .nomor = find_nomor(l->arena, m)};
	size_t i, r, n = 0;

	for (i = 0; i < m->n; i++)
		n += m->v[i].n;
	t.v = arena_alloc(l->arena, (n + 1) * sizeof *t.v);
	for (i = 0; i < m->n; i++)
		for (r = 0; r < m->v[i].n; r++)
			t.v[t.n++] = (struct baris_tabel){&m->v[i].v[r], &m->v[i], r == 0};
	t.rusak = m->ganjil >= FEW && SHARE * m->ganjil > m->n + t.n;
	read_bulan(&t);
	return t;
}

struct str
tabel_isi(const struct tabel *t, size_t row, size_t column)
{
	return str_trim(t->v[row].v->sel[column]);
}

bool
tabel_lanjutan(const struct tabel *t, size_t row, size_t column)
{
	return t->v[row].v->asal && t->v[row].v->asal[column].atas;
}

struct satuan
tabel_satuan(const struct tabel *t, size_t row, size_t column)
{
	const struct baris *b = t->v[row].v;
	const char *part = str_printf(t->lint->arena, "baris %zu", row + 1).p;

	return (struct satuan){LETAK_MATRIKS, b->sel[column], loc_lampiran(t->lint, t->lampiran, b->loc, part),
	    &t->m->kolom[column], b->asal ? &b->asal[column] : NULL};
}

bool
kolom_bertajuk(struct arena *a, const struct kolom *k, const char *const *words, size_t n)
{
	struct str head = str_upper(a, str_printf(a, "%.*s %.*s", STRF(k->kelompok), STRF(k->judul)));

	while (n)
		if (str_has(head, words[--n]))
			return true;
	return false;
}

bool
kolom_waktu(struct arena *a, const struct kolom *k)
{
	static const char *const words[] = {"WAKTU", "TANGGAL", "JADWAL", "BULAN", "PELAKSANAAN"};

	return kolom_bertajuk(a, k, words, COUNT_OF(words));
}
