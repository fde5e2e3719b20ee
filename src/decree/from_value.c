/*
 * Builds the model of a decree from decree.yaml: texts as given, and what a
 * drafter would otherwise write by hand derived from them: labels, the last
 * consideration, Menetapkan, the heads of the lampiran, lines of offices. A
 * legal basis in short form becomes its citation.
 */
#include "data/nomor.h"
#include "decree/acuan.h"
#include "decree/decree.h"
#include "decree/skema.h"

#define DOTS "..."

static const struct kunci kunci_penetapan[] = {
	{"tempat", KUNCI_TEKS, true, NULL},
	{"tanggal", KUNCI_TEKS, false, NULL},
	{"nama", KUNCI_TEKS, true, NULL},
	{"jabatan", KUNCI_TEKS, false, NULL},
	{NULL, KUNCI_TEKS, false, NULL},
};

static const struct kunci kunci_salinan[] = {
	{"unit", KUNCI_TEKS, false, NULL},
	{"jabatan", KUNCI_TEKS, false, NULL},
	{"nama", KUNCI_TEKS, false, NULL},
	{NULL, KUNCI_TEKS, false, NULL},
};

static const struct kunci kunci_data[] = {
	{"berkas", KUNCI_TEKS, true, NULL},
	{"lembar", KUNCI_TEKS, false, NULL},
	{NULL, KUNCI_TEKS, false, NULL},
};

static const struct kunci kunci_isi[] = {
	{"judul", KUNCI_TEKS, false, NULL},
	{"templat", KUNCI_TEKS, true, NULL},
	{"data", KUNCI_TEKS_ATAU_PETA, true, kunci_data},
	{NULL, KUNCI_TEKS, false, NULL},
};

static const struct kunci kunci_lampiran[] = {
	{"judul", KUNCI_TEKS, false, NULL},
	{"isi", KUNCI_ISI, false, kunci_isi},
	{"templat", KUNCI_TEKS, false, NULL},
	{"data", KUNCI_TEKS_ATAU_PETA, false, kunci_data},
	{"salinan", KUNCI_PETA, false, kunci_salinan},
	{NULL, KUNCI_TEKS, false, NULL},
};

static const struct kunci kunci_decree[] = {
	{"templat", KUNCI_TEKS, false, NULL},
	{"lambang", KUNCI_TEKS, false, NULL},
	{"aturan", KUNCI_DAFTAR_TEKS, false, NULL},
	{"lembaga", KUNCI_TEKS, true, NULL},
	{"jabatan", KUNCI_TEKS, true, NULL},
	{"nomor", KUNCI_TEKS, false, NULL},
	{"tahun", KUNCI_TEKS, false, NULL},
	{"tentang", KUNCI_TEKS, true, NULL},
	{"menimbang", KUNCI_DAFTAR_TEKS, true, NULL},
	{"pertimbangan_akhir", KUNCI_TEKS, false, NULL},
	{"mengingat", KUNCI_DAFTAR_TEKS, true, NULL},
	{"memperhatikan", KUNCI_DAFTAR_TEKS, false, NULL},
	{"menetapkan", KUNCI_TEKS, false, NULL},
	{"diktum", KUNCI_DAFTAR_TEKS, true, NULL},
	{"penetapan", KUNCI_PETA, true, kunci_penetapan},
	{"salinan", KUNCI_PETA, false, kunci_salinan},
	{"lampiran", KUNCI_DAFTAR_PETA, false, kunci_lampiran},
	{NULL, KUNCI_TEKS, false, NULL},
};

struct builder {
	struct diag *diag;
	struct arena *arena;
	const struct value *root;
	const struct decree_sources *from;
	enum jenis jenis;
	struct decree *k;
	struct tanggal tanggal; /* all 0: none yet */
	const struct registry *registry;
	int faults;
};

static struct str
text(struct builder *b, const struct value *v)
{
	return v && v->kind == VALUE_TEXT ? str_squeeze(b->arena, v->text) : str_of("");
}

static struct teks
teks(const struct value *at, struct str s)
{
	return (struct teks){s, at ? at->loc : (struct loc){0}};
}

/* The same with its line breaks: the lines of an office, lists inside an item. */
static struct str
lines(struct builder *b, const struct value *v)
{
	struct str rest = v && v->kind == VALUE_TEXT ? str_trim(v->text) : str_of(""), line;
	struct buf all = BUF_INIT;

	while (rest.n) {
		line = str_squeeze(b->arena, str_cut(&rest, '\n'));
		if (all.n && line.n)
			buf_addc(&all, '\n');
		buf_addstr(&all, line);
	}
	line = str_dup(b->arena, buf_str(&all));
	buf_release(&all);
	return line;
}

/* Text of a key, in capitals. */
static struct teks
kapital(struct builder *b, const struct value *map, const char *key)
{
	const struct value *v = value_get(map, key);

	return teks(v ? v : map, str_upper(b->arena, text(b, v)));
}

/*
 * The name of an office on one line or two: it breaks before the region, as
 * decrees print it, or where the data has a line break.
 */
static struct str
baris_jabatan(struct arena *a, struct str s)
{
	static const char *const wilayah[] = {" PROVINSI ", " KABUPATEN ", " KOTA ", " REPUBLIK INDONESIA"};
	size_t i, at;

	if (str_has(s, "\n"))
		return s;
	for (i = 0; i < sizeof wilayah / sizeof *wilayah; i++) {
		at = str_find(s, wilayah[i]);
		if (at > 0 && at < s.n)
			return str_printf(a, "%.*s\n%.*s", (int)at, s.p, (int)(s.n - at - 1), s.p + at + 1);
	}
	return s;
}

static void
add_butir(struct builder *b, struct daftar *l, struct str s, struct loc loc)
{
	l->v = arena_grow(b->arena, l->v, l->n, &l->cap, sizeof *l->v);
	l->v[l->n++] = (struct butir){.text = s, .loc = loc};
}

static void
read_daftar(struct builder *b, const char *key, struct daftar *l)
{
	const struct value *v = value_get(b->root, key), *c;

	for (c = v ? v->first : NULL; c; c = c->next)
		add_butir(b, l, lines(b, c), c->loc);
}

/* The register, read when the first short form needs it. */
static bool
need_registry(struct builder *b)
{
	if (!b->from->registry || b->from->registry(b->from->ctx, &b->registry) == 0)
		return true;
	b->faults++;
	return false;
}

/* Texts, and short forms as the citations that they stand for on the day of the decree. */
static void
read_mengingat(struct builder *b)
{
	const struct value *v = value_get(b->root, "mengingat"), *c;
	struct acuan acuan;
	struct str s;

	for (c = v ? v->first : NULL; c; c = c->next) {
		s = lines(b, c);
		if (acuan_baca(s, &acuan) && need_registry(b) &&
		    acuan_urai(b->diag, b->arena, b->registry, &acuan, b->tanggal.tahun ? &b->tanggal : NULL,
		    c->loc, &s) != 0)
			b->faults++;
		add_butir(b, &b->k->mengingat, s, c->loc);
	}
}

/*
 * Labels, and the place in words: "Menimbang huruf a", "Diktum KESATU". A
 * single item of Menimbang and its kin has no label; a diktum always has.
 */
static void
label(struct builder *b, struct daftar *l, struct str (*number)(struct arena *, unsigned),
    const char *name, const char *unit)
{
	struct arena *a = b->arena;
	size_t i;

	for (i = 0; i < l->n; i++) {
		struct str n = number(a, (unsigned)i + 1);

		l->v[i].loc.place = name;
		if (l->n == 1 && *unit)
			continue;
		l->v[i].label = *unit ? str_printf(a, "%.*s.", STRF(n)) : n;
		l->v[i].loc.place = str_printf(a, "%s%s %.*s", name, unit, STRF(n)).p;
	}
}

static struct str
angka(struct arena *a, unsigned n)
{
	return str_printf(a, "%u", n);
}

/* "huruf a", "huruf a dan huruf b", "huruf a, huruf b, dan huruf c" (UU 12/2011 Lamp. II). */
static struct str
daftar_huruf(struct arena *a, size_t n)
{
	struct buf b = BUF_INIT;
	struct str all;
	size_t i;

	for (i = 0; i < n; i++) {
		buf_adds(&b, i == 0 ? "" : n == 2 ? " dan " : i + 1 == n ? ", dan " : ", ");
		buf_addf(&b, "huruf %.*s", STRF(nomor_huruf(a, (unsigned)i + 1)));
	}
	all = str_dup(a, buf_str(&b));
	buf_release(&b);
	return all;
}

/* Whether the data says that its reasons are all there are. */
static bool
has_all_considerations(struct builder *b)
{
	const struct value *v = value_get(b->root, "pertimbangan_akhir");
	struct str s = text(b, v);

	if (s.n && !str_is(s, "tidak")) {
		diag_add(b->diag, R_JENIS_NILAI, v->loc, "'pertimbangan_akhir' hanya dapat 'tidak'");
		b->faults++;
	}
	return s.n > 0;
}

/*
 * Two reasons or more are closed by one that refers to them (KMK 527 butir
 * 22). It is written here unless the data has its own, or wants none.
 */
static void
add_last_consideration(struct builder *b)
{
	struct daftar *l = &b->k->menimbang;
	struct str letters;

	if (has_all_considerations(b) || l->n < 2 || str_starts(l->v[l->n - 1].text, "bahwa berdasarkan pertimbangan"))
		return;
	letters = daftar_huruf(b->arena, l->n);
	add_butir(b, l, str_printf(b->arena,
	    "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam %.*s, perlu menetapkan "
	    "Keputusan %.*s tentang %.*s;", STRF(letters), STRF(text(b, value_get(b->root, "lembaga"))),
	    STRF(text(b, value_get(b->root, "tentang")))), l->v[l->n - 1].loc);
}

static void
read_tanggal(struct builder *b, const struct value *penetapan)
{
	const struct value *v = value_get(penetapan, "tanggal");

	b->k->tanggal = teks(v ? v : penetapan, STR(DOTS));
	if (value_empty(v))
		return;
	if (!tanggal_baca(text(b, v), &b->tanggal)) {
		diag_add(b->diag, R_TANGGAL, v->loc, "'%.*s' tidak ada dalam kalender; tulislah seperti 2024-01-10",
		    STRF(v->text));
		b->faults++;
		return;
	}
	b->k->tanggal.s = tanggal_tulis(b->arena, b->tanggal);
}

static struct str
tanpa_koma(struct str s)
{
	return str_ends(s, ",") ? str_sub(s, 0, s.n - 1) : s;
}

static struct tanda_tangan
penetap(struct builder *b)
{
	struct arena *a = b->arena;
	const struct value *p = value_get(b->root, "penetapan"), *own = value_get(p, "jabatan");
	struct tanda_tangan t;

	if (!value_empty(own))
		t.baris = teks(own, lines(b, own)); /* "a.n. KETUA ...": as it is written */
	else
		t.baris = teks(value_get(b->root, "jabatan"), str_printf(a, "%.*s,",
		    STRF(baris_jabatan(a, tanpa_koma(str_upper(a, lines(b, value_get(b->root, "jabatan"))))))));
	t.tanda = teks(p, b->jenis == JENIS_SALINAN ? STR("ttd.") : str_of(""));
	t.nama = kapital(b, p, "nama");
	return t;
}

/* The certifying block; of a lampiran, what it does not say is as in the decree. */
static struct tanda_tangan
salinan(struct builder *b, const struct value *own)
{
	const struct value *whole = value_get(b->root, "salinan");
	static const char *const keys[] = {"unit", "jabatan", "nama"};
	struct str s[3], all = STR("Salinan sesuai dengan aslinya");
	struct tanda_tangan t = {{{NULL, 0}, {0}}, {{NULL, 0}, {0}}, {{NULL, 0}, {0}}};
	size_t i;

	if (b->jenis != JENIS_SALINAN || (value_empty(own) && value_empty(whole)))
		return t;
	for (i = 0; i < 3; i++) {
		const struct value *v = value_get(own, keys[i]);

		s[i] = lines(b, v ? v : value_get(whole, keys[i]));
	}
	if (s[0].n)
		all = str_printf(b->arena, "%.*s\n%.*s", STRF(all), STRF(baris_jabatan(b->arena, s[0])));
	if (s[1].n)
		all = str_printf(b->arena, "%.*s\n%.*s", STRF(all), STRF(s[1]));
	t.baris = teks(own ? own : whole, all);
	t.nama = teks(own ? own : whole, s[2]);
	return t;
}

struct str
decree_baris_nomor(struct arena *a, const struct decree *k)
{
	if (k->tahun.s.n == 0)
		return str_printf(a, "NOMOR %.*s", STRF(k->nomor.s));
	return str_printf(a, "NOMOR %.*s TAHUN %.*s", STRF(k->nomor.s), STRF(k->tahun.s));
}

/* A matrix: {templat, data, judul}, of the lampiran itself or of an item of its isi. */
static void
add_matriks(struct builder *b, const struct value *v, struct lampiran *l, struct teks judul)
{
	const struct value *data = value_get(v, "data");
	struct potongan *p = lampiran_tambah(b->arena, l);
	struct value *grid;

	p->judul = judul;
	p->templat = teks(value_get(v, "templat"), text(b, value_get(v, "templat")));
	if (!value_empty(data) && (b->from->grid(b->from->ctx, data, &grid) != 0 ||
	    !(p->matriks = matriks_from_grid(b->diag, b->arena, grid))))
		b->faults++;
}

/* A narrative; one behind another begins a new page. */
static void
add_narasi(struct builder *b, const struct value *file, struct lampiran *l)
{
	struct potongan *p = lampiran_tambah(b->arena, l);
	struct value *blok;

	p->templat = teks(file, STR("narasi"));
	if (str_ends(str_lower(b->arena, file->text), ".docx")) {
		p->berkas = file->text;
		return;
	}
	if (b->from->narasi(b->from->ctx, file, &blok) != 0) {
		b->faults++;
		return;
	}
	p->blok = blok;
	narasi_dari_blok(b->arena, blok, p);
}

static void
read_isi_lampiran(struct builder *b, const struct value *v, struct lampiran *l)
{
	const struct value *isi = value_get(v, "isi"), *c;
	struct teks none = {{NULL, 0}, v->loc};

	if (isi && isi->kind == VALUE_TEXT)
		add_narasi(b, isi, l);
	for (c = isi && isi->kind == VALUE_LIST ? isi->first : NULL; c; c = c->next) {
		if (c->kind == VALUE_TEXT)
			add_narasi(b, c, l);
		else if (c->kind == VALUE_MAP)
			add_matriks(b, c, l, value_get(c, "judul") ? kapital(b, c, "judul") : none);
	}
	if (value_get(v, "data") && value_empty(value_get(v, "templat"))) {
		diag_add(b->diag, R_KUNCI_HILANG, v->loc, "templat");
		b->faults++;
	} else if (value_get(v, "templat")) {
		add_matriks(b, v, l, none);
	} else if (l->n_isi == 0) {
		diag_add(b->diag, R_KUNCI_HILANG, v->loc, "isi, atau templat dan data");
		b->faults++;
	}
}

/* The first piece stands right under the title of its lampiran; a second title has no place there. */
static void
check_judul_pertama(struct builder *b, const struct lampiran *l)
{
	if (l->n_isi == 0 || l->isi[0].judul.s.n == 0)
		return;
	diag_add(b->diag, R_KUNCI_ASING, l->isi[0].judul.loc,
	    "'judul' pada bagian pertama; judulnya adalah judul lampiran");
	b->faults++;
}

static void
read_lampiran(struct builder *b, const struct value *v, size_t n)
{
	struct arena *a = b->arena;
	struct decree *k = b->k;
	struct lampiran *l;

	k->lampiran = arena_grow(a, k->lampiran, k->n_lampiran, &k->lampiran_cap, sizeof *k->lampiran);
	l = &k->lampiran[k->n_lampiran++];
	*l = (struct lampiran){.loc = v->loc};
	l->nomor = teks(v, n > 1 ? nomor_romawi(a, (unsigned)k->n_lampiran) : str_of(""));
	l->kepala = teks(v, str_printf(a, "KEPUTUSAN %.*s\n%.*s\nTENTANG\n%.*s", STRF(k->lembaga.s),
	    STRF(decree_baris_nomor(a, k)), STRF(k->tentang.s)));
	l->judul = kapital(b, v, "judul");
	l->penetap = penetap(b);
	l->salinan = salinan(b, value_get(v, "salinan"));
	read_isi_lampiran(b, v, l);
	check_judul_pertama(b, l);
}

static void
check_tahun(struct builder *b)
{
	const struct value *v = value_get(b->root, "tahun");
	struct str s = text(b, v);
	unsigned n;

	if (s.n == 0 || (s.n == 4 && str_to_uint(s, &n)))
		return;
	diag_add(b->diag, R_JENIS_NILAI, v->loc, "'tahun' harus empat angka, bukan '%.*s'", STRF(s));
	b->faults++;
}

/* KMK 527 butir 39: Menetapkan names the office without "Republik Indonesia". */
static struct str
tanpa_ri(struct str lembaga)
{
	static const char ri[] = " REPUBLIK INDONESIA";

	return str_ends(lembaga, ri) ? str_sub(lembaga, 0, lembaga.n - (sizeof ri - 1)) : lembaga;
}

static void
read_kepala(struct builder *b)
{
	static const char *const tanda[] = {"RANCANGAN", "", "SALINAN"};
	struct decree *k = b->k;

	k->tanda = teks(b->root, str_of(tanda[b->jenis]));
	k->lembaga = kapital(b, b->root, "lembaga");
	k->kop = teks(value_get(b->root, "lembaga"),
	    baris_jabatan(b->arena, str_upper(b->arena, lines(b, value_get(b->root, "lembaga")))));
	k->nomor = kapital(b, b->root, "nomor");
	k->tahun = kapital(b, b->root, "tahun");
	/* A number with its codes holds the year itself: 004/HK.03.1/36/2022. */
	if (k->tahun.s.n == 0 && !str_has(k->nomor.s, "/"))
		k->tahun.s = STR(DOTS);
	if (k->nomor.s.n == 0)
		k->nomor.s = STR(DOTS);
	k->tentang = kapital(b, b->root, "tentang");
	k->jabatan = kapital(b, b->root, "jabatan");
	/* The program writes the comma where it belongs. */
	k->jabatan.s = tanpa_koma(k->jabatan.s);
	check_tahun(b);
}

/* "Lampiran", "Lampiran I dan Lampiran II", "Lampiran I sampai dengan Lampiran IV" (UU 12/2011 Lamp. II). */
static struct str
sebutan_lampiran(struct arena *a, size_t n)
{
	if (n < 2)
		return STR("Lampiran");
	return str_printf(a, "Lampiran I %s Lampiran %s", n == 2 ? "dan" : "sampai dengan",
	    nomor_romawi(a, (unsigned)n).p);
}

/* A diktum names the lampiran as {lampiran}, whatever their number comes to be. */
static void
name_lampiran(struct builder *b, struct daftar *l)
{
	static const char mark[] = "{lampiran}";
	const struct value *list = value_get(b->root, "lampiran");
	struct str name = sebutan_lampiran(b->arena, list ? list->count : 0);
	size_t i, at;

	for (i = 0; i < l->n; i++)
		while ((at = str_find(l->v[i].text, mark)) < l->v[i].text.n) {
			struct str s = l->v[i].text, rest = str_sub(s, at + sizeof mark - 1, s.n);

			l->v[i].text = str_printf(b->arena, "%.*s%.*s%.*s", (int)at, s.p, STRF(name), STRF(rest));
		}
}

static void
read_isi(struct builder *b)
{
	struct decree *k = b->k;
	const struct value *own = value_get(b->root, "menetapkan");

	read_daftar(b, "menimbang", &k->menimbang);
	add_last_consideration(b);
	read_mengingat(b);
	read_daftar(b, "memperhatikan", &k->memperhatikan);
	read_daftar(b, "diktum", &k->diktum);
	name_lampiran(b, &k->diktum);
	if (k->diktum.n > URUTAN_MAX) {
		diag_add(b->diag, R_JENIS_NILAI, k->diktum.v[URUTAN_MAX].loc, "diktum lebih dari %d", URUTAN_MAX);
		b->faults++;
	}
	label(b, &k->menimbang, nomor_huruf, "Menimbang", " huruf");
	label(b, &k->mengingat, angka, "Mengingat", " angka");
	label(b, &k->memperhatikan, angka, "Memperhatikan", " angka");
	label(b, &k->diktum, nomor_urutan, "Diktum", "");
	k->memutuskan = teks(b->root, STR("MEMUTUSKAN:"));
	if (!value_empty(own))
		k->menetapkan = teks(own, text(b, own));
	else
		k->menetapkan = teks(value_get(b->root, "tentang"), str_printf(b->arena,
		    "KEPUTUSAN %.*s TENTANG %.*s.", STRF(tanpa_ri(k->lembaga.s)), STRF(k->tentang.s)));
}

struct decree *
decree_from_value(struct diag *d, struct arena *a, const struct value *v, enum jenis jenis,
    const struct decree_sources *from)
{
	struct builder b = {.diag = d, .arena = a, .root = v, .from = from, .jenis = jenis};
	const struct value *penetapan, *lampiran, *c;

	b.faults = skema_periksa(d, a, v, kunci_decree);
	if (v->kind != VALUE_MAP)
		return NULL;
	b.k = arena_alloc(a, sizeof *b.k);
	b.k->loc = v->loc;
	read_kepala(&b);
	penetapan = value_get(v, "penetapan");
	b.k->tempat = teks(value_get(penetapan, "tempat"), text(&b, value_get(penetapan, "tempat")));
	if (penetapan)
		read_tanggal(&b, penetapan);
	read_isi(&b);
	b.k->penetap = penetap(&b);
	b.k->salinan = salinan(&b, NULL);
	lampiran = value_get(v, "lampiran");
	for (c = lampiran && lampiran->kind == VALUE_LIST ? lampiran->first : NULL; c; c = c->next)
		if (c->kind == VALUE_MAP)
			read_lampiran(&b, c, lampiran->count);
	return b.faults ? NULL : b.k;
}
