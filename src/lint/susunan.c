/*
 * How a decree begins: its head, the mark of a draft, the order of the parts
 * and the words in front of them. Rules kpu-kop, judul-rancangan-mark,
 * draft-status, pembukaan-order, memperhatikan-optional, menimbang-label,
 * mengingat-label, menetapkan-label, diktum-colon; of judul-four-parts and
 * lampiran-header, that TENTANG has a line of its own.
 */
#include <string.h>

#include "lint/periksa.h"

/* A part of the opening, in the order in which they stand. */
struct bagian_awal {
	const char *nama;
	struct str isi;   /* something of it; empty: it is not there */
	struct teks kata; /* the words that begin it, of a document */
};

enum { AWAL_JABATAN, AWAL_MENIMBANG, AWAL_MENGINGAT, AWAL_MEMUTUSKAN, AWAL_MENETAPKAN, AWAL_N };

static struct str
isi_daftar(const struct daftar *d)
{
	return d->n ? STR("ada") : d->sebutan.kata.s;
}

static void
bagian_awal(const struct decree *k, struct bagian_awal v[AWAL_N])
{
	struct teks none = {{NULL, 0}, {0}};

	v[AWAL_JABATAN] = (struct bagian_awal){"jabatan pembentuk", k->jabatan.s, none};
	v[AWAL_MENIMBANG] = (struct bagian_awal){"Menimbang", isi_daftar(&k->menimbang), k->menimbang.sebutan.kata};
	v[AWAL_MENGINGAT] = (struct bagian_awal){"Mengingat", isi_daftar(&k->mengingat), k->mengingat.sebutan.kata};
	v[AWAL_MEMUTUSKAN] = (struct bagian_awal){"MEMUTUSKAN", k->memutuskan.s, k->memutuskan};
	v[AWAL_MENETAPKAN] = (struct bagian_awal){"Menetapkan",
	    k->menetapkan.s.n ? k->menetapkan.s : k->sebutan_menetapkan.kata.s, k->sebutan_menetapkan.kata};
}

/* Mengingat that is absent is said by mengingat-not-empty. */
static void
check_lengkap(struct lint *l, const struct bagian_awal v[AWAL_N])
{
	struct str all = str_of("");
	size_t i;

	for (i = 0; i < AWAL_N; i++)
		if (i != AWAL_MENGINGAT && str_trim(v[i].isi).n == 0)
			all = str_printf(l->arena, "%.*s%s%s", STRF(all), all.n ? ", " : "", v[i].nama);
	if (all.n)
		lint_add(l, R_PEMBUKAAN_ORDER, loc_bagian(l, l->k->loc, "Pembukaan"), STR(""), "tidak ada: %.*s",
		    STRF(all));
}

/* Each part against the one before it that stands last. */
static void
check_urutan_bagian(struct lint *l, const struct bagian_awal v[AWAL_N])
{
	size_t i, last = AWAL_MENIMBANG;

	for (i = AWAL_MENGINGAT; i < AWAL_N; i++) {
		if (v[i].kata.s.n == 0)
			continue;
		if (v[last].kata.s.n && loc_before(v[i].kata.loc, v[last].kata.loc))
			lint_add(l, R_PEMBUKAAN_ORDER, loc_bagian(l, v[i].kata.loc, v[i].nama), v[i].kata.s,
			    "%s seharusnya sesudah %s", v[i].nama, v[last].nama);
		else
			last = i;
	}
}

static void
check_memperhatikan_letak(struct lint *l, const struct bagian_awal v[AWAL_N])
{
	struct teks t = l->k->memperhatikan.sebutan.kata;
	const char *fault = NULL;

	if (t.s.n == 0)
		return;
	if (loc_before(t.loc, v[AWAL_MENGINGAT].kata.loc))
		fault = "seharusnya sesudah Mengingat";
	else if (loc_before(v[AWAL_MEMUTUSKAN].kata.loc, t.loc))
		fault = "seharusnya sebelum MEMUTUSKAN";
	if (fault)
		lint_add(l, R_MEMPERHATIKAN_OPTIONAL, loc_bagian(l, t.loc, "Memperhatikan"), t.s, "%s", fault);
}

void
check_susunan(struct lint *l)
{
	struct bagian_awal v[AWAL_N];

	bagian_awal(l->k, v);
	check_lengkap(l, v);
	check_urutan_bagian(l, v);
	check_memperhatikan_letak(l, v);
}

static void
check_kata(struct lint *l, enum rule_no no, const struct sebutan *b, const char *want)
{
	struct str word = strip_end(b->kata.s), all = b->kata.s;
	struct loc loc = loc_bagian(l, b->kata.loc, want);

	if (all.n == 0)
		return;
	if (str_ends(all, ";")) {
		lint_ganti(l, no, loc, all, all, str_printf(l->arena, "%s :", want));
		return;
	}
	if (!str_is(word, want))
		lint_ganti(l, no, loc, all, word, str_of(want));
	if (!b->titik_dua)
		lint_add(l, no, loc, word, "tidak ada titik dua di belakang \"%.*s\"", STRF(word));
}

/* Where no diktum has a colon, that is said once. */
static void
check_titik_dua_diktum(struct lint *l)
{
	const struct daftar *d = &l->k->diktum;
	size_t i, labels = 0, bare = 0;
	struct str word;

	for (i = 0; i < d->n; i++) {
		labels += d->v[i].sebutan.kata.s.n > 0;
		bare += d->v[i].sebutan.kata.s.n && !d->v[i].sebutan.titik_dua;
	}
	for (i = 0; i < d->n && bare; i++) {
		word = strip_end(d->v[i].sebutan.kata.s);
		if (word.n == 0 || d->v[i].sebutan.titik_dua)
			continue;
		lint_add(l, R_DIKTUM_COLON, loc_bagian(l, d->v[i].sebutan.kata.loc, loc_butir(l, LETAK_DIKTUM, i).place),
		    word, "\"%.*s\"%s", STRF(word), bare > 1 && bare == labels ? ", dan semua diktum lain" : "");
		if (bare == labels)
			break;
	}
}

/* The words TENTANG and name on one line, among the few lines from paragraph i on; or empty. */
static struct str
tentang_sebaris(struct arena *a, const struct paras *ps, size_t i, struct loc *loc)
{
	enum { LINES = 14 };
	size_t end = i + LINES < ps->n ? i + LINES : ps->n;
	struct str rest, line;

	for (; i < end; i++)
		for (rest = ps->v[i].text; rest.n;) {
			line = str_trim(str_cut(&rest, '\n'));
			if (!str_is(str_upper(a, strip_end(first_words(line, 1))), "TENTANG"))
				continue;
			*loc = ps->v[i].loc;
			return count_words(line) > 1 ? first_words(line, 2) : str_of("");
		}
	return str_of("");
}

/* Kind, number, TENTANG and name have a line each, in the title and in the head of a lampiran. */
static void
check_baris_tentang(struct lint *l)
{
	static const char fault[] = "TENTANG dan nama Keputusan pada satu baris";
	const struct paras *ps = l->dengan->dokumen;
	const struct decree *k = l->k;
	struct str words;
	struct loc loc;
	size_t i;

	if (!ps)
		return;
	words = k->jenis.s.n ? tentang_sebaris(l->arena, ps, para_pada(ps, k->jenis.loc), &loc) : str_of("");
	if (words.n)
		lint_add(l, R_JUDUL_FOUR_PARTS, loc_bagian(l, loc, "Judul"), words, "%s", fault);
	for (i = 0; i < k->n_lampiran; i++) {
		words = k->lampiran[i].kepala.s.n ?
		    tentang_sebaris(l->arena, ps, para_pada(ps, k->lampiran[i].kepala.loc), &loc) : str_of("");
		if (words.n)
			lint_add(l, R_LAMPIRAN_HEADER, loc_lampiran(l, i, loc, "kepala"), words, "%s", fault);
	}
}

void
check_sebutan(struct lint *l)
{
	const struct decree *k = l->k;

	check_kata(l, R_MENIMBANG_LABEL, &k->menimbang.sebutan, "Menimbang");
	check_kata(l, R_MENGINGAT_LABEL, &k->mengingat.sebutan, "Mengingat");
	check_kata(l, R_MENETAPKAN_LABEL, &k->sebutan_menetapkan, "Menetapkan");
	check_titik_dua_diktum(l);
	check_baris_tentang(l);
}

/* The first words that belong to a letterhead, and not to the head of a decree. */
static struct str
alamat_dalam(struct arena *a, struct str s)
{
	static const char *const words[] = {
		"jalan ", "jl.", "jl ", "telp", "telepon", "faks", "fax", "email", "e-mail", "pos-el",
		"kode pos", "laman", "website", "www.", "http",
	};
	struct str low = str_lower(a, s);
	size_t i, at;

	for (i = 0; i < COUNT_OF(words); i++) {
		at = str_find(low, words[i]);
		if (at < low.n && (at == 0 || !char_is_letter(low.p[at - 1])))
			return str_trim(str_sub(s, at, at + strlen(words[i])));
	}
	return str_of("");
}

/* Between the emblem and the title stand two lines with the name of the office. */
static void
check_alamat(struct lint *l)
{
	const struct paras *ps = l->dengan->dokumen;
	size_t i, end = ps ? para_pada(ps, l->k->jenis.loc) : 0;
	struct str words;

	for (i = 0; ps && end < ps->n && i < end; i++) {
		words = alamat_dalam(l->arena, ps->v[i].text);
		if (words.n == 0)
			continue;
		lint_add(l, R_KPU_KOP, loc_bagian(l, ps->v[i].loc, "Kepala naskah"), words,
		    "memuat alamat: \"%.*s\"", STRF(ps->v[i].text));
		return;
	}
}

/* The name of an office as it is compared: without the REPUBLIK INDONESIA that only some places have. */
static struct str
nama_lembaga(struct arena *a, struct str s)
{
	static const char ri[] = " REPUBLIK INDONESIA";
	struct str all = strip_end(one_line_upper(a, s));

	return str_ends(all, ri) ? str_sub(all, 0, all.n - strlen(ri)) : all;
}

void
check_kop(struct lint *l)
{
	const struct decree *k = l->k;
	struct str got = nama_lembaga(l->arena, k->kop.s), want = nama_lembaga(l->arena, k->lembaga.s);
	struct parting p;

	if (!l->kpu)
		return;
	check_alamat(l);
	/* What else stands above the title may be part of a picture or a stamp. */
	got = str_sub(got, str_find(got, "KOMISI "), got.n);
	if (!str_starts(want, "KOMISI ") || got.n == 0 || str_eq(got, want))
		return;
	p = words_part(got, want);
	lint_add_in(l, R_KPU_KOP, loc_bagian(l, k->kop.loc, "Kepala naskah"), k->kop.s, words_original(k->kop.s, got, p.got),
	    (struct str){NULL, 0}, "tertulis \"%.*s\", pada judul \"%.*s\"", STRF(p.got), STRF(p.want));
}

/* Dots, or a line to write on, where a number will stand: three dots are the form. */
static bool
is_dots(struct str s)
{
	return s.n == 0 || str_is(s, "...") || str_is(s, "…");
}

static void
check_titik(struct lint *l, struct teks t)
{
	struct str s = str_trim(t.s);
	size_t i;

	if (!unfilled(s) || is_dots(s))
		return;
	for (i = 0; i < s.n && (s.p[i] == '.' || s.p[i] == '_'); i++)
		;
	/* Words among the dots are not for us to take away. */
	if (i == s.n)
		lint_ganti(l, R_JUDUL_RANCANGAN_MARK, loc_bagian(l, t.loc, "Judul"), t.s, s, STR("..."));
}

static void
check_tanda_rancangan(struct lint *l)
{
	static const char *const other[] = {"DRAF", "DRAFT", "KONSEP"};
	struct teks t = l->k->tanda;
	struct loc loc = loc_bagian(l, t.loc, "Judul");

	if (has_fold(l->arena, t.s, "rancangan"))
		return;
	if (among(one_line_upper(l->arena, t.s), other, COUNT_OF(other)))
		lint_ganti(l, R_JUDUL_RANCANGAN_MARK, loc, t.s, t.s, STR("RANCANGAN"));
	else
		lint_add(l, R_JUDUL_RANCANGAN_MARK, loc, STR(""), "tidak ada RANCANGAN di atas kepala");
}

static void
not_in_draft(struct lint *l, struct teks t, const char *place, const char *what)
{
	lint_add(l, R_DRAFT_STATUS, loc_bagian(l, t.loc, place), t.s, "%s \"%.*s\"", what, STRF(t.s));
}

/*
 * What a draft does not have yet. Of a decree from data nothing is said: its
 * number may be known while it is still drafted.
 */
static void
check_status(struct lint *l)
{
	const struct decree *k = l->k;
	struct str tanda = str_trim(k->penetap.tanda.s);

	if (!l->dengan->dokumen)
		return;
	if (!unfilled(k->nomor.s))
		not_in_draft(l, k->nomor, "Judul", "sudah bernomor");
	if (!unfilled(k->tanggal.s))
		not_in_draft(l, k->tanggal, "Penutup", "sudah bertanggal");
	if (tanda.n)
		not_in_draft(l, k->penetap.tanda, "Penutup", "sudah bertanda");
	if (has_fold(l->arena, k->tanda.s, "salinan"))
		not_in_draft(l, k->tanda, "Judul", "sekaligus bertanda");
	else if (str_trim(k->salinan.baris.s).n)
		lint_add(l, R_DRAFT_STATUS, loc_bagian(l, k->salinan.baris.loc, "Salinan"),
		    first_words(k->salinan.baris.s, 2), "memuat pengesahan salinan");
}

void
check_rancangan(struct lint *l)
{
	const struct decree *k = l->k;

	if (l->jenis != JENIS_DRAF) {
		if (has_fold(l->arena, k->tanda.s, "rancangan"))
			not_in_draft(l, k->tanda, "Judul", "naskah yang sudah ditetapkan masih bertanda");
		return;
	}
	check_tanda_rancangan(l);
	check_titik(l, k->nomor);
	check_titik(l, k->tahun);
	check_status(l);
}
