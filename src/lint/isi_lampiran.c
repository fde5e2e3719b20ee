/*
 * What a lampiran holds against what the diktum say of it. Rules
 * lampiran-few, lampiran-subject-equals, lampiran-refer-part; of
 * kpu-issuer-full, the titles in a lampiran.
 */
#include <string.h>

#include "lint/periksa.h"
#include "lint/rujukan.h"

/* What a list is called says little of what is set by it. */
static const char *const lists[] = {
	"DAFTAR", "SUSUNAN", "REKAPITULASI", "RINCIAN", "TABEL", "MATRIKS", "FORMULIR", "FORMAT", "BESARAN", "NAMA",
	"DATA", "STRUKTUR", "BAGAN", "JUMLAH",
};

static const char *const small[] = {"DAN", "ATAU", "DI", "DARI", "PADA", "UNTUK", "YANG", "TENTANG", "DALAM"};

/* The thing itself: "Dokumen Rencana Aksi" is a Rencana Aksi. */
static struct str
strip_dokumen(struct arena *a, struct str s)
{
	struct str rest = s, first = take_word(&rest);

	return str_is(str_upper(a, first), "DOKUMEN") ? str_trim(rest) : s;
}

/* The first two words of what a diktum sets, or a title names, in capitals. */
struct pokok {
	struct str first, second;
	struct str words; /* both as they stand */
};

static struct pokok
pokok(struct arena *a, struct str s)
{
	struct str rest = strip_dokumen(a, str_trim(s));
	struct pokok p = {.words = first_words(rest, 2)};

	p.first = str_upper(a, strip_end(take_word(&rest)));
	p.second = str_upper(a, strip_end(take_word(&rest)));
	return p;
}

/* The only year behind the word TAHUN in s, or 0: none, or several. */
static unsigned
tahun_dalam(struct arena *a, struct str s)
{
	struct str up = one_line_upper(a, s), word;
	unsigned year = 0, n;
	size_t at;

	for (at = find_word(up, "TAHUN", 0); at < up.n; at = find_word(up, "TAHUN", at + 1)) {
		struct str rest = str_sub(up, at + strlen("TAHUN"), up.n);

		word = strip_end(take_word(&rest));
		if (word.n != 4 || !str_to_uint(word, &n) || (year && n != year))
			return 0;
		year = n;
	}
	return year;
}

/* Whether both name things of one sort that are not the same: a RENCANA KERJA and a Rencana Aksi. */
static bool
differ(struct pokok a, struct pokok b)
{
	return str_eq(a.first, b.first) && !among(a.first, lists, COUNT_OF(lists)) && a.second.n && b.second.n &&
	    !str_eq(a.second, b.second) && !among(a.second, small, COUNT_OF(small)) &&
	    !among(b.second, small, COUNT_OF(small));
}

/* The lampiran that a diktum names alone; n_lampiran when it names none, or several. */
static size_t
satu_lampiran(struct lint *l, struct str text)
{
	const struct decree *k = l->k;
	struct disebut d = {0};
	size_t i;

	rujuk_lampiran(l->arena, text, &d);
	if (d.set == 1 && l->n_lampiran == 1)
		return 0;
	for (i = 0; i < k->n_lampiran && l->ke[i] < LAMPIRAN_MAX; i++)
		if (d.set == 1ull << l->ke[i])
			return i;
	return k->n_lampiran;
}

static void
check_pokok(struct lint *l, size_t i, const bool *told)
{
	const struct decree *k = l->k;
	struct str text = str_trim(k->diktum.v[i].text), set = text;
	const struct lampiran *p;
	struct pokok a, b;
	size_t j;

	if (!str_is(take_word(&set), "Menetapkan") || (j = satu_lampiran(l, text)) == k->n_lampiran || told[j])
		return;
	p = &k->lampiran[j];
	a = pokok(l->arena, set);
	b = pokok(l->arena, p->judul.s);
	if (differ(a, b))
		lint_add_in(l, R_LAMPIRAN_SUBJECT_EQUALS, loc_lampiran(l, j, p->judul.loc, "judul"), p->judul.s, b.words,
		    (struct str){NULL, 0}, "\"%.*s\", yang ditetapkan %s \"%.*s\"", STRF(b.words),
		    loc_butir(l, LETAK_DIKTUM, i).place, STRF(a.words));
}

/* Two titles word for word. */
enum { TITLE_MAX = 64 };
struct sanding {
	struct str got[TITLE_MAX], want[TITLE_MAX]; /* in capitals */
	size_t n, m;
	unsigned char same[TITLE_MAX + 1][TITLE_MAX + 1]; /* words in both from there on, in order */
};

/* The words of a title, but for what it begins with when only the other one does not. */
static size_t
title_words(struct arena *a, struct str s, struct str *v)
{
	static const char *const extra[] = {"DOKUMEN", "PENETAPAN"};
	struct str rest = one_line_upper(a, s), word;
	size_t n = 0;

	while ((word = strip_end(take_word(&rest))).n) {
		if (n == 0 && among(word, extra, COUNT_OF(extra)))
			continue;
		if (n == TITLE_MAX)
			return 0;
		v[n++] = word;
	}
	return n;
}

static void
compare_titles(struct sanding *x)
{
	size_t i, j;

	for (i = x->n + 1; i-- > 0;)
		for (j = x->m + 1; j-- > 0;) {
			if (i == x->n || j == x->m)
				x->same[i][j] = 0;
			else if (str_eq(x->got[i], x->want[j]))
				x->same[i][j] = (unsigned char)(x->same[i + 1][j + 1] + 1);
			else
				x->same[i][j] = x->same[i + 1][j] > x->same[i][j + 1] ? x->same[i + 1][j] : x->same[i][j + 1];
		}
}

static struct str
join(struct arena *a, const struct str *v, size_t from, size_t to)
{
	struct str all = str_of("");

	for (; from < to; from++)
		all = str_printf(a, "%.*s%s%.*s", STRF(all), all.n ? " " : "", STRF(v[from]));
	return all;
}

/*
 * got[i, to) stands where want[j, upto) does. A title may end sooner than the
 * name of the decree, go on, or leave out a part of it, but not a single word.
 */
static bool
tell_other_words(struct lint *l, size_t p, const struct sanding *x, size_t i, size_t to, size_t j, size_t upto)
{
	struct teks t = l->k->lampiran[p].judul;
	struct str line = one_line_upper(l->arena, t.s), got, want;
	size_t at;
	bool last = to == x->n || upto == x->m;

	/* An abbreviated office is kpu-issuer-full. */
	if ((i == to && (last || upto - j > 1)) || (j == upto && last) || (to - i == 1 && str_is(x->got[i], "KPU")))
		return false;
	got = join(l->arena, x->got, i - (i > 0), to + (to < x->n));
	want = join(l->arena, x->want, j - (j > 0), upto + (upto < x->m));
	at = str_find(line, str_dup(l->arena, got).p);
	lint_add_in(l, R_LAMPIRAN_SUBJECT_EQUALS, loc_lampiran(l, p, t.loc, "judul"), t.s,
	    at < line.n ? words_original(t.s, line, str_sub(line, at, at + got.n)) : got, (struct str){NULL, 0}, "tertulis \"%.*s\", pada judul Keputusan \"%.*s\"", STRF(got), STRF(want));
	return true;
}

enum mirip { MIRIP_BUKAN, MIRIP_SAMA, MIRIP_BERBEDA };

/* The title of lampiran p against the name of the decree, if it is nearly that. */
static enum mirip
check_mirip(struct lint *l, size_t p)
{
	struct sanding *x = arena_alloc(l->arena, sizeof *x);
	enum mirip how = MIRIP_SAMA;
	size_t i = 0, j = 0, to, upto;

	x->n = title_words(l->arena, l->k->lampiran[p].judul.s, x->got);
	x->m = title_words(l->arena, l->k->tentang.s, x->want);
	compare_titles(x);
	/* Three words of five, the first among them. */
	if (l->perubahan || x->n < 3 || x->m < 3 || !str_eq(x->got[0], x->want[0]) || x->same[0][0] * 5u < x->n * 3)
		return MIRIP_BUKAN;
	while (i < x->n || j < x->m) {
		for (to = i, upto = j; to < x->n || upto < x->m;) {
			if (to < x->n && upto < x->m && str_eq(x->got[to], x->want[upto]))
				break;
			if (to < x->n && (upto == x->m || x->same[to + 1][upto] >= x->same[to][upto + 1]))
				to++;
			else
				upto++;
		}
		if ((to > i || upto > j) && tell_other_words(l, p, x, i, to, j, upto))
			how = MIRIP_BERBEDA;
		i = to + (to < x->n);
		j = upto + (upto < x->m);
	}
	return how;
}

/* A lampiran that is called as the decree is is of the same year. */
static void
check_tahun(struct lint *l, size_t i)
{
	const struct decree *k = l->k;
	struct teks t = k->lampiran[i].judul;
	unsigned got = tahun_dalam(l->arena, t.s), want = tahun_dalam(l->arena, k->tentang.s);

	if (!got || !want || got == want || l->perubahan ||
	    !str_eq(pokok(l->arena, t.s).first, pokok(l->arena, k->tentang.s).first))
		return;
	lint_add_in(l, R_LAMPIRAN_SUBJECT_EQUALS, loc_lampiran(l, i, t.loc, "judul"), t.s,
	    str_printf(l->arena, "TAHUN %u", got), (struct str){NULL, 0}, "TAHUN %u, pada judul Keputusan TAHUN %u", got,
	    want);
}

/* Parts that a reference could name: headings, or pieces. */
static bool
has_parts(const struct lampiran *p)
{
	size_t i, j, n = p->n_isi;

	for (i = 0; i < p->n_isi; i++)
		for (j = 0; j < p->isi[i].n; j++)
			n += p->isi[i].v[j].jenis == ALINEA_JUDUL;
	return n > 2;
}

/* "dalam Lampiran" in a second diktum: another part of it must be meant. */
static void
check_bagian_dirujuk(struct lint *l)
{
	static const char words[] = "tercantum dalam Lampiran";
	static const char *const parts[] = {"huruf", "angka", "BAB", "Bab", "Bagian", "bagian"};
	const struct daftar *d = &l->k->diktum;
	size_t i, at, n = 0;
	struct str rest;

	if (l->n_lampiran != 1 || l->perubahan || !has_parts(&l->k->lampiran[0]))
		return;
	for (i = 0; i < d->n; i++) {
		at = find_word(d->v[i].text, words, 0);
		rest = str_sub(d->v[i].text, at + strlen(words), d->v[i].text.n);
		if (at == d->v[i].text.n || rujuk_naskah_lain(str_trim(rest)) ||
		    among(take_word(&rest), parts, COUNT_OF(parts)) || n++ == 0)
			continue;
		lint_add_in(l, R_LAMPIRAN_REFER_PART, loc_butir(l, LETAK_DIKTUM, i), d->v[i].text,
		    str_sub(d->v[i].text, at, at + strlen(words)), (struct str){NULL, 0},
		    "sebut bagiannya, seperti \"dalam Lampiran huruf A\"");
	}
}

/* A title inside of a lampiran: a line in capitals. */
static void
check_kpu_disingkat(struct lint *l, struct teks t, struct loc loc)
{
	enum { WORDS_MIN = 4 }; /* a shorter line may be a motto, or a cell */
	size_t at = find_word(t.s, "KPU", 0);

	if (at < t.s.n && !has_small(l->arena, t.s) && count_words(t.s) >= WORDS_MIN)
		lint_ganti(l, R_KPU_ISSUER_FULL, loc, t.s, str_sub(t.s, at, at + strlen("KPU")),
		    STR("KOMISI PEMILIHAN UMUM"));
}

static void
check_judul_dalam(struct lint *l, size_t i)
{
	const struct lampiran *p = &l->k->lampiran[i];
	size_t j, k;

	check_kpu_disingkat(l, p->judul, loc_lampiran(l, i, p->judul.loc, "judul"));
	for (j = 0; j < p->n_isi; j++) {
		check_kpu_disingkat(l, p->isi[j].judul, loc_lampiran(l, i, p->isi[j].judul.loc, "judul"));
		for (k = 0; k < p->isi[j].n; k++)
			check_kpu_disingkat(l, (struct teks){p->isi[j].v[k].text, p->isi[j].v[k].loc},
			    loc_lampiran(l, i, p->isi[j].v[k].loc, NULL));
	}
}

/* A table inside a narrative is not in the model: silence about it would be false. */
static void
check_tabel_uraian(struct lint *l, size_t i)
{
	const struct lampiran *p = &l->k->lampiran[i];
	size_t j;

	for (j = 0; j < p->n_isi; j++)
		if (p->isi[j].tabel.file)
			diag_add(l->diag, R_TIDAK_DIBACA, loc_lampiran(l, i, p->isi[j].tabel, NULL),
			    "tabel di dalam uraian lampiran tidak diperiksa");
}

void
check_lampiran_isi(struct lint *l)
{
	enum { MANY = 4 };
	const struct decree *k = l->k;
	enum mirip how;
	bool *told;
	size_t i;

	if (l->n_lampiran >= MANY)
		lint_add(l, R_LAMPIRAN_FEW, loc_lampiran(l, 0, k->lampiran[0].loc, NULL), STR(""), "%zu lampiran",
		    l->n_lampiran);
	/* Where the titles differ word for word, the diktum need not be compared, too. */
	told = arena_alloc(l->arena, k->n_lampiran * sizeof *told);
	for (i = 0; i < k->n_lampiran; i++) {
		how = check_mirip(l, i);
		told[i] = how == MIRIP_BERBEDA;
		if (how == MIRIP_BUKAN)
			check_tahun(l, i);
		if (l->kpu)
			check_judul_dalam(l, i);
		check_tabel_uraian(l, i);
	}
	for (i = 0; i < k->diktum.n && !l->perubahan; i++)
		check_pokok(l, i, told);
	check_bagian_dirujuk(l);
}
