/*
 * Which regulation a short form means: its kind by any of its spellings, then
 * the register; and what is near when there is none.
 */
#include "decree/acuan_int.h"

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
	{"Keputusan KPU", "Keputusan Komisi Pemilihan Umum", TANPA_TERBITAN, "kepkpu"},
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

/* "Permen PAN-RB" as "permenpanrb". */
static struct str
bare(struct arena *a, struct str s)
{
	char *p = arena_dup(a, s.p, s.n);
	size_t i, n = 0;

	for (i = 0; i < s.n; i++)
		if ((s.p[i] | 0x20) >= 'a' && (s.p[i] | 0x20) <= 'z')
			p[n++] = s.p[i];
	return str_lower(a, (struct str){p, n});
}

static bool
has_name(struct arena *a, const struct jenis_peraturan *j, struct str name)
{
	struct str rest = str_of(j->names);

	while (rest.n)
		if (str_eq(str_cut(&rest, ' '), name))
			return true;
	return str_eq(bare(a, str_of(j->jenis)), name) || (j->penuh && str_eq(bare(a, str_of(j->penuh)), name));
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

struct str
acuan_jenis(const struct urai *u)
{
	struct str name = bare(u->arena, u->acuan->jenis);
	const struct jenis_peraturan *j;
	size_t i;

	for (j = tabel; j->jenis; j++)
		if (has_name(u->arena, j, name))
			return str_of(j->penuh ? j->jenis : NULL);
	for (i = 0; u->r && i < registry_count(u->r); i++) {
		struct str jenis = registry_at(u->r, i)->jenis;

		if (!jenis_peraturan(jenis) && str_eq(bare(u->arena, jenis), name))
			return jenis;
	}
	return str_of(NULL);
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

bool
nomor_berkode(const struct peraturan *p)
{
	unsigned tahun;

	return p->nomor.n > 5 && p->nomor.p[p->nomor.n - 5] == '/' &&
	    str_to_uint(str_sub(p->nomor, p->nomor.n - 4, p->nomor.n), &tahun) && tahun == p->tahun;
}

struct str
acuan_tulis(struct arena *a, const struct peraturan *p)
{
	if (nomor_berkode(p))
		return str_printf(a, "%.*s %.*s", STRF(p->jenis), STRF(p->nomor));
	return str_printf(a, "%.*s %.*s/%u", STRF(p->jenis), STRF(p->nomor), p->tahun);
}

/* The number before any code; 0 when it does not start with one. */
static unsigned
angka(struct str nomor)
{
	size_t i = 0;
	unsigned n = 0;

	while (i < nomor.n && char_is_digit(nomor.p[i]))
		i++;
	return str_to_uint(str_sub(nomor, 0, i), &n) ? n : 0;
}

/* Two neighbouring characters swapped, and nothing else. */
static bool
is_swapped(struct str a, struct str b)
{
	size_t i = 0;

	if (a.n != b.n)
		return false;
	while (i < a.n && a.p[i] == b.p[i])
		i++;
	return i + 1 < a.n && a.p[i] == b.p[i + 1] && a.p[i + 1] == b.p[i] &&
	    str_eq(str_sub(a, i + 2, a.n), str_sub(b, i + 2, b.n));
}

static unsigned
selisih(unsigned a, unsigned b)
{
	return a > b ? a - b : b - a;
}

enum { MIRIP_N = 3, JAUH = 12 };

/*
 * How far p is from what was asked for: digits swapped, another kind, one
 * digit more or less, then the same number in other years and the numbers
 * next to it. From JAUH on it is something else.
 */
static unsigned
jarak(const struct urai *u, struct str jenis, const struct peraturan *p)
{
	const struct acuan *q = u->acuan;
	unsigned nomor = angka(q->nomor), punya = angka(p->nomor), beda, tahun = selisih(p->tahun, q->tahun);
	struct str utuh = str_printf(u->arena, "%.*s/%u", STRF(p->nomor), p->tahun);

	if (!str_eq(p->jenis, jenis))
		return str_eq(utuh, q->utuh) ? 2 : JAUH;
	if (is_swapped(utuh, q->utuh))
		return 1;
	if (utuh.n != q->utuh.n && str_distance(utuh, q->utuh, 1) == 1)
		return 3;
	beda = selisih(nomor, punya);
	if (!nomor || !punya || (beda && tahun))
		return JAUH;
	return beda + tahun ? 3 + beda + tahun : 0;
}

/* Puts p where it belongs among the nearest so far; earlier ones stay before their equals. */
static size_t
insert(const struct peraturan **v, unsigned *jarak_v, size_t n, const struct peraturan *p, unsigned d)
{
	size_t i = n < MIRIP_N ? n : MIRIP_N - 1;

	if (n == MIRIP_N && jarak_v[i] <= d)
		return n;
	for (; i > 0 && jarak_v[i - 1] > d; i--) {
		v[i] = v[i - 1];
		jarak_v[i] = jarak_v[i - 1];
	}
	v[i] = p;
	jarak_v[i] = d;
	return n < MIRIP_N ? n + 1 : n;
}

/* "UU 7/2017 (Pemilihan Umum)", the title cut after a few words. */
static struct str
dengan_judul(struct arena *a, const struct peraturan *p)
{
	enum { JUDUL_MAX = 60 };
	size_t end = p->judul.n;

	if (end > JUDUL_MAX)
		for (end = JUDUL_MAX; end > 0 && p->judul.p[end] != ' '; end--)
			;
	return str_printf(a, "%.*s (%.*s%s)", STRF(acuan_tulis(a, p)), (int)end, p->judul.p,
	    end < p->judul.n ? " ..." : "");
}

static void
tidak_ada(const struct urai *u, struct str jenis)
{
	const struct peraturan *v[MIRIP_N], *p;
	unsigned jarak_v[MIRIP_N] = {0}, d;
	struct str all = str_of("");
	size_t i, n = 0;

	for (i = 0; u->r && i < registry_count(u->r); i++) {
		p = registry_at(u->r, i);
		d = jarak(u, jenis, p);
		if (d < JAUH)
			n = insert(v, jarak_v, n, p, d);
	}
	for (i = 0; i < n; i++)
		all = str_printf(u->arena, "%.*s%s%.*s", STRF(all), i ? ", " : "; yang mirip: ",
		    STRF(dengan_judul(u->arena, v[i])));
	diag_add(u->diag, R_DASAR_HUKUM, u->loc, "'%.*s'%.*s; yang tidak ada di sana ditulis lengkap",
	    STRF(u->acuan->teks), STRF(all));
}

const struct peraturan *
acuan_cari(const struct urai *u, struct str jenis)
{
	const struct acuan *q = u->acuan;
	const struct peraturan *p = NULL;

	if (u->r)
		p = registry_find(u->r, jenis, q->nomor, q->tahun);
	if (u->r && !p)
		p = registry_find(u->r, jenis, q->utuh, q->tahun);
	if (!p)
		tidak_ada(u, jenis);
	return p;
}
