/* Columns of a matrix: their names for templates, and which are months. */
#include "data/nomor.h"
#include "decree/decree.h"

struct str
kunci_dari_judul(struct arena *a, struct str judul)
{
	struct str low = str_lower(a, str_squeeze(a, judul));
	char *p = arena_dup(a, low.p, low.n);
	size_t i, n = 0;

	for (i = 0; i < low.n; i++) {
		unsigned char c = (unsigned char)low.p[i];

		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80)
			p[n++] = (char)c;
		else if (n && p[n - 1] != '_')
			p[n++] = '_';
	}
	while (n && p[n - 1] == '_')
		n--;
	p[n] = '\0';
	return (struct str){p, n};
}

const struct kolom *
matriks_kolom(const struct matriks *m, struct str kunci)
{
	size_t i;

	for (i = 0; i < m->n_kolom; i++)
		if (str_eq(m->kolom[i].kunci, kunci))
			return &m->kolom[i];
	return NULL;
}

unsigned
kolom_bulan(struct str judul)
{
	struct str s = str_trim(judul);
	unsigned n = 0;

	if (!str_to_uint(s, &n))
		n = nomor_dari_romawi(s);
	if (n == 0)
		n = bulan_dari_nama(s);
	return n <= BULAN_N ? n : 0;
}

bool
kolom_berbulan(struct arena *a, struct str kelompok)
{
	struct str low = str_lower(a, kelompok), rest;
	size_t at;

	/* As a word of its own: "Laporan Bulanan" is no month. */
	for (rest = low; (at = str_find(rest, "bulan")) < rest.n; rest = str_sub(rest, at + 5, rest.n)) {
		bool begins = at == 0 ? rest.p == low.p : !char_is_lower(rest.p[at - 1]);

		if (begins && (at + 5 == rest.n || !char_is_lower(rest.p[at + 5])))
			return true;
	}
	return false;
}

struct kolom *
matriks_tambah_kolom(struct arena *a, struct matriks *m, struct str judul, struct str kelompok)
{
	struct kolom k = {.judul = str_squeeze(a, judul), .kelompok = str_squeeze(a, kelompok)};
	unsigned bulan = kolom_berbulan(a, kelompok) ? kolom_bulan(judul) : 0;

	k.kunci = bulan ? str_printf(a, "%u", bulan) : kunci_dari_judul(a, judul);
	if (kelompok.n)
		k.kunci = str_printf(a, "%.*s.%.*s", STRF(kunci_dari_judul(a, kelompok)), STRF(k.kunci));
	m->kolom = arena_grow(a, m->kolom, m->n_kolom, &m->kolom_cap, sizeof *m->kolom);
	m->kolom[m->n_kolom] = k;
	return &m->kolom[m->n_kolom++];
}
