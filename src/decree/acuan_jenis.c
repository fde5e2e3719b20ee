/*
 * The kinds of regulations: what each is called in full and short, and by
 * which of its spellings a text means it.
 */
#include "decree/acuan_int.h"
#include "decree/register_int.h"

#include <stdlib.h>
#include <string.h>

/* The last ones are no legal bases, or do not say whose they are. */
static const struct jenis_peraturan tabel[] = {
	{"UU", "Undang-Undang", LEMBARAN_NEGARA, ""},
	{"Perppu", "Peraturan Pemerintah Pengganti Undang-Undang", LEMBARAN_NEGARA, "perpu"},
	{"PP", "Peraturan Pemerintah", LEMBARAN_NEGARA, ""},
	{"Perpres", "Peraturan Presiden", LEMBARAN_NEGARA, ""},
	{"Keppres", "Keputusan Presiden", TANPA_TERBITAN, "kepres"},
	{"Permen PANRB", "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi", BERITA_NEGARA,
	    "permenpan permenpandanrb"},
	{"Keputusan Menteri PANRB", "Keputusan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
	    TANPA_TERBITAN, "kepmenpan kepmenpanrb"},
	{"Permendagri", "Peraturan Menteri Dalam Negeri", BERITA_NEGARA, ""},
	{"Keputusan Mendagri", "Keputusan Menteri Dalam Negeri", TANPA_TERBITAN, "kepmendagri"},
	{"Instruksi Mendagri", "Instruksi Menteri Dalam Negeri", TANPA_TERBITAN, "inmendagri"},
	{"PMK", "Peraturan Menteri Keuangan", BERITA_NEGARA, "permenkeu"},
	{"Permenkominfo", "Peraturan Menteri Komunikasi dan Informatika", BERITA_NEGARA, ""},
	{"PKPU", "Peraturan Komisi Pemilihan Umum", BERITA_NEGARA, "peraturankpu perkpu"},
	{"Keputusan KPU", "Keputusan Komisi Pemilihan Umum", TANPA_TERBITAN, "kepkpu skkpu"},
	{"Peraturan Bawaslu", "Peraturan Badan Pengawas Pemilihan Umum", BERITA_NEGARA, "perbawaslu"},
	{"Peraturan DKPP", "Peraturan Dewan Kehormatan Penyelenggara Pemilihan Umum", BERITA_NEGARA, "perdkpp"},
	{"Peraturan LKPP", "Peraturan Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah", BERITA_NEGARA, "perlkpp"},
	{"Peraturan ANRI", "Peraturan Arsip Nasional Republik Indonesia", BERITA_NEGARA, "peranri"},
	{"Peraturan BKN", "Peraturan Badan Kepegawaian Negara", BERITA_NEGARA, "perbkn"},
	{"Perdirjen Perbendaharaan", "Peraturan Direktur Jenderal Perbendaharaan", TANPA_TERBITAN, ""},
	{"Peraturan Bersama", NULL, TANPA_TERBITAN, ""},
	{"Keputusan KPU Provinsi", NULL, TANPA_TERBITAN, ""},
	{"Keputusan KPU Kabupaten", NULL, TANPA_TERBITAN, ""},
	{"Surat Edaran", NULL, TANPA_TERBITAN, ""},
	{"Surat", NULL, TANPA_TERBITAN, ""},
	{NULL, NULL, TANPA_TERBITAN, NULL},
};

/*
 * One body under several names, by its letters; what says nothing about whose
 * a regulation is goes away. Longer ones first.
 */
static const struct {
	const char *panjang, *pendek;
} sebutan[] = {
	{"pendayagunaanaparaturnegaradanreformasibirokrasi", "panrb"},
	{"dewankehormatanpenyelenggarapemilihanumum", "dkpp"},
	{"badanpengawaspemilihanumum", "bawaslu"},
	{"ketuakomisipemilihanumum", "kpu"},
	{"komisipemilihanumum", "kpu"},
	{"ketuakpu", "kpu"},
	{"republikindonesia", ""},
	{"menterinegara", "menteri"},
	{"komunikasidaninformatika", "kominfo"},
	{"dalamnegeri", "dagri"},
	{NULL, NULL},
};

/* Kinds that a text shortens, at its beginning; those that are all of it are marked. */
static const struct {
	const char *pendek, *panjang;
	bool utuh;
} singkatan[] = {
	{"uu", "undangundang", true},
	{"pp", "peraturanpemerintah", true},
	{"perppu", "peraturanpemerintahpenggantiundangundang", true},
	{"perpu", "peraturanpemerintahpenggantiundangundang", true},
	{"perpres", "peraturanpresiden", true},
	{"keppres", "keputusanpresiden", true},
	{"inpres", "instruksipresiden", true},
	{"pkpu", "peraturankpu", true},
	{"pmk", "peraturanmenterikeuangan", true},
	{"permen", "peraturanmenteri", false},
	{"kepmen", "keputusanmenteri", false},
	{"suratkeputusan", "keputusan", false},
	{"sk", "keputusan", false},
};

/* "Permen PAN-RB" as "permenpanrb". */
static struct str
bare(struct arena *a, struct str s)
{
	char *p = arena_dup(a, s.p, s.n);
	size_t i, n = 0;

	for (i = 0; i < s.n; i++)
		if (char_is_letter(s.p[i]))
			p[n++] = s.p[i];
	return str_lower(a, (struct str){p, n});
}

/* "permenpanrb" as "peraturanmenteripanrb". */
static struct str
panjangkan(struct arena *a, struct str s)
{
	size_t i, n;

	for (i = 0; i < sizeof singkatan / sizeof *singkatan; i++) {
		n = strlen(singkatan[i].pendek);
		if (str_starts(s, singkatan[i].pendek) && (!singkatan[i].utuh || s.n == n))
			return str_printf(a, "%s%.*s", singkatan[i].panjang, (int)(s.n - n), s.p + n);
	}
	return s;
}

struct str
acuan_baku(struct arena *a, struct str kata)
{
	struct str s = str_trim(kata);
	char *p;
	size_t i = 0, n = 0, k;

	if (str_ends(s, " RI"))
		s.n -= 3;
	s = bare(a, s);
	p = arena_alloc(a, s.n + 1);
	while (i < s.n) {
		for (k = 0; sebutan[k].panjang; k++)
			if (str_starts(str_sub(s, i, s.n), sebutan[k].panjang))
				break;
		if (!sebutan[k].panjang) {
			p[n++] = s.p[i++];
			continue;
		}
		memcpy(p + n, sebutan[k].pendek, strlen(sebutan[k].pendek));
		n += strlen(sebutan[k].pendek);
		i += strlen(sebutan[k].panjang);
	}
	return panjangkan(a, (struct str){p, n});
}

const struct jenis_peraturan *
jenis_peraturan(struct str jenis)
{
	const struct jenis_peraturan *j;

	for (j = tabel; j->jenis; j++)
		if (str_is(jenis, j->jenis))
			return j;
	return NULL;
}

enum tempat
acuan_tempat(struct str jenis)
{
	const struct jenis_peraturan *j = jenis_peraturan(jenis);

	return j ? j->tempat : TANPA_TERBITAN;
}

static void
tambah(struct arena *a, struct daftar_kata *l, struct str huruf, struct str jenis)
{
	l->v = arena_grow(a, l->v, l->n, &l->cap, sizeof *l->v);
	l->v[l->n] = (struct kata_jenis){huruf, jenis, (unsigned)l->n};
	l->n++;
}

static int
by_huruf(const void *pa, const void *pb)
{
	const struct kata_jenis *a = pa, *b = pb;
	int c = str_cmp(a->huruf, b->huruf);

	return c ? c : (a->seq > b->seq) - (a->seq < b->seq);
}

/* The spellings of the table; a kind without a short form has none. */
static void
dari_tabel(struct arena *a, struct daftar_kata *l)
{
	const struct jenis_peraturan *j;
	struct str rest, jenis;

	for (j = tabel; j->jenis; j++) {
		jenis = str_of(j->penuh ? j->jenis : NULL);
		tambah(a, l, acuan_baku(a, str_of(j->jenis)), jenis);
		if (j->penuh)
			tambah(a, l, acuan_baku(a, str_of(j->penuh)), jenis);
		rest = str_of(j->names);
		while (rest.n)
			tambah(a, l, acuan_baku(a, str_cut(&rest, ' ')), jenis);
	}
}

struct daftar_kata
acuan_kata_jenis(struct arena *a, const struct registry *r)
{
	struct daftar_kata l = {0};
	size_t i;

	dari_tabel(a, &l);
	/* Rows of one type stand together in by_name. */
	for (i = 0; r && i < r->n; i++) {
		struct str jenis = r->by_name[i]->jenis;

		if ((i == 0 || !str_eq(jenis, r->by_name[i - 1]->jenis)) && !jenis_peraturan(jenis))
			tambah(a, &l, acuan_baku(a, jenis), jenis);
	}
	qsort(l.v, l.n, sizeof *l.v, by_huruf);
	return l;
}

struct str
acuan_jenis(struct arena *a, const struct registry *r, struct str kata)
{
	struct daftar_kata l = r ? r->kata : acuan_kata_jenis(a, NULL);
	struct str huruf = acuan_baku(a, kata);
	size_t lo = 0, hi = l.n, mid;

	/* The first of its equals: the table stands before what the register adds. */
	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if (str_cmp(l.v[mid].huruf, huruf) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return huruf.n && lo < l.n && str_eq(l.v[lo].huruf, huruf) ? l.v[lo].jenis : str_of(NULL);
}

const char *
acuan_jenis_mirip(const struct urai *u)
{
	enum { FAR = 3 };
	struct str name = bare(u->arena, u->acuan->jenis), rest;
	const struct jenis_peraturan *j;
	const char *found = NULL;
	unsigned best = FAR, dist;

	for (j = tabel; j->jenis; j++) {
		if (!j->penuh)
			continue;
		rest = str_printf(u->arena, "%.*s %s", STRF(bare(u->arena, str_of(j->jenis))), j->names);
		while (rest.n) {
			dist = str_distance(name, str_cut(&rest, ' '), FAR);
			if (dist < best && dist * 3 <= name.n) {
				best = dist;
				found = j->jenis;
			}
		}
	}
	return found;
}
