/*
 * Names that are written in two ways: the persons who sign, the office, what
 * else stands in capitals three words in a row; and a name of the title that
 * lacks a small word elsewhere. Rule nama-ajeg.
 */
#include <stdlib.h>

#include "lint/naskah.h"

enum {
	NAMA_MAX = 12, /* words of a name */
	FEW_WORDS = 2,
	BEDA_MAX = 2,  /* letters in which two spellings of one name differ */
	BENTUK = 32    /* words in one place of a name that are compared */
};

struct run {
	struct lint *lint;
	const struct naskah *n;
};

/* Letters that may differ in a word: the shorter it is, the likelier it is another one. */
static unsigned
allowed(struct str a, struct str b)
{
	enum { ONE = 6, TWO = 8 };
	size_t n = a.n < b.n ? a.n : b.n;

	return n >= TWO ? 2 : n >= ONE;
}

/* "Pelaksana" and "Pelaksanaan": one begins with the other. */
static bool
is_derived(struct str a, struct str b)
{
	return a.n < b.n ? str_eq(a, str_sub(b, 0, a.n)) : str_eq(b, str_sub(a, 0, b.n));
}

/* Words one letter apart that are both right. */
static bool
are_twins(struct str a, struct str b)
{
	static const char *const twins[][2] = {
		{"penerapan", "penetapan"}, {"pengaduan", "pengadaan"}, {"penataan", "pendataan"},
		{"pengawasan", "pengawalan"}, {"pemantauan", "pemanfaatan"}, {"menerapkan", "menetapkan"},
		{"pelatihan", "pelantikan"}, {"pemilihan", "pemulihan"}, {"perubahan", "perumahan"},
		{"peraturan", "pengaturan"}, {"sekretaris", "sekretariat"}, {"pemberian", "pembelian"},
		{"pengajuan", "pengujian"}, {"pengelolaan", "pengolahan"}, {"penyuluhan", "penyaluran"},
	};
	size_t i;

	for (i = 0; i < COUNT_OF(twins); i++)
		if ((str_is(a, twins[i][0]) && str_is(b, twins[i][1])) ||
		    (str_is(a, twins[i][1]) && str_is(b, twins[i][0])))
			return true;
	return false;
}

/* Whether a is likely b, spelled otherwise. */
static bool
is_misspelt(struct str a, struct str b)
{
	unsigned max = allowed(a, b);

	return max && !str_eq(a, b) && !is_derived(a, b) && !are_twins(a, b) && str_distance(a, b, max) <= max;
}

/* The name is that from word `from` to word `to`; each word is told of once. */
static void
tell(struct run *r, size_t from, size_t to, struct str right, const char *place)
{
	struct str name = kata_rentang(r->n, from, to);
	struct temuan t = {R_NAMA_AJEG, &r->n->v[r->n->kata[from].satuan], false, name, {NULL, 0}, false};
	size_t i;

	for (i = from; i <= to; i++)
		if (r->n->disebut[i])
			return;
	for (i = from; i <= to; i++)
		r->n->disebut[i] = true;
	lint_temuan(r->lint, &t, "\"%.*s\", di %s \"%.*s\"", STRF(name), place, STRF(right));
}

/* A name whose spelling is known. */
struct nama {
	struct str v[NAMA_MAX]; /* its words, small */
	size_t n;
	struct str s;
	const char *place;
};

static bool
read_nama(struct arena *a, struct str s, const char *place, struct nama *out)
{
	struct str rest;

	*out = (struct nama){.s = strip_end(str_squeeze(a, s)), .place = place};
	rest = str_lower(a, out->s);
	while (out->n < NAMA_MAX && (out->v[out->n] = take_word(&rest)).n)
		out->n++;
	return out->n >= 2 && rest.n == 0;
}

/*
 * Letters in which word k of a spelling of the name may differ. Of two words
 * that are alike, Rudi Hartono and Rudi Hartanto, there are too many persons.
 */
static unsigned
may_differ(const struct nama *name, size_t k)
{
	enum { PARTICLE = 4, LONG = 6 };

	if (name->n <= FEW_WORDS)
		return name->v[k].n >= LONG;
	return name->v[k].n < PARTICLE ? 0 : BEDA_MAX;
}

/* Letters in which the words from i on differ from the name; BEDA_MAX + 1: it is another name. */
static unsigned
difference(const struct naskah *n, size_t i, const struct nama *name)
{
	unsigned sum = 0, one;
	size_t k;

	for (k = 0; k < name->n; k++) {
		if (i + k == n->n_kata || (k && n->kata[i + k].jeda != JEDA_SPASI) || kata_kecil(n->kata[i + k].s))
			return BEDA_MAX + 1;
		one = str_distance(n->kata[i + k].kecil, name->v[k], BEDA_MAX);
		if (one > may_differ(name, k) || are_twins(n->kata[i + k].kecil, name->v[k]))
			return BEDA_MAX + 1;
		sum += one;
	}
	return name->n > FEW_WORDS || sum < BEDA_MAX ? sum : BEDA_MAX + 1;
}

static void
find_nama(struct run *r, const struct nama *name)
{
	const struct naskah *n = r->n;
	size_t i;

	for (i = 0; i + name->n <= n->n_kata; i++) {
		enum letak letak = n->v[n->kata[i].satuan].letak;
		unsigned d;

		/* The signatures have a rule of their own. */
		if (letak == LETAK_PENUTUP || letak == LETAK_SALINAN)
			continue;
		/* In a column of names two may be nearly alike, and both be right. */
		if (n->v[n->kata[i].satuan].letak == LETAK_MATRIKS)
			continue;
		d = difference(n, i, name);
		if (d > 0 && d <= BEDA_MAX)
			tell(r, i, i + name->n - 1, name->s, name->place);
	}
}

/* Three capitalised words in a row, one of them open: which of several stands there? */
struct tiga {
	struct str a, b;  /* the other two, small */
	unsigned terbuka; /* 0 to 2 */
	struct str isi;   /* the open one, small */
	size_t kata;      /* index of the first of the three */
};

static int
by_place_and_word(const void *pa, const void *pb)
{
	const struct tiga *a = pa, *b = pb;
	int c = (a->terbuka > b->terbuka) - (a->terbuka < b->terbuka);

	if (c == 0)
		c = str_cmp(a->a, b->a);
	if (c == 0)
		c = str_cmp(a->b, b->b);
	if (c == 0)
		c = str_cmp(a->isi, b->isi);
	return c ? c : (a->kata > b->kata) - (a->kata < b->kata);
}

static bool
same_place(const struct tiga *a, const struct tiga *b)
{
	return a->terbuka == b->terbuka && str_eq(a->a, b->a) && str_eq(a->b, b->b);
}

static bool
is_name_word(const struct kata_teks *k)
{
	return k->s.n > 1 && !kata_kecil(k->s) && !char_is_digit(k->s.p[0]);
}

static size_t
collect(const struct naskah *n, struct tiga *v)
{
	size_t i, m = 0;

	for (i = 0; i + 2 < n->n_kata; i++) {
		const struct kata_teks *k = &n->kata[i];

		if (k[1].jeda != JEDA_SPASI || k[2].jeda != JEDA_SPASI || !is_name_word(k) ||
		    !is_name_word(k + 1) || !is_name_word(k + 2))
			continue;
		v[m++] = (struct tiga){k[1].kecil, k[2].kecil, 0, k[0].kecil, i};
		v[m++] = (struct tiga){k[0].kecil, k[2].kecil, 1, k[1].kecil, i};
		v[m++] = (struct tiga){k[0].kecil, k[1].kecil, 2, k[2].kecil, i};
	}
	return m;
}

/* A word that stands in one place of a name, and how often. */
struct bentuk {
	const struct tiga *first;
	size_t n;
};

static void
compare_forms(struct run *r, const struct bentuk *v, size_t n)
{
	enum { ONCE = 1, OFTEN = 2 };
	size_t i, k, at;

	for (i = 0; i < n; i++)
		for (k = 0; k < n; k++) {
			if (v[i].n != ONCE || v[k].n < OFTEN || !is_misspelt(v[i].first->isi, v[k].first->isi))
				continue;
			at = v[i].first->kata;
			tell(r, at, at + 2, kata_rentang(r->n, v[k].first->kata, v[k].first->kata + 2),
			    satuan_tempat(r->lint, &r->n->v[r->n->kata[v[k].first->kata].satuan]));
		}
}

/* The n entries v, which have one place: their words, counted and compared. */
static void
check_place(struct run *r, const struct tiga *v, size_t n)
{
	struct bentuk forms[BENTUK];
	size_t i, m = 0;

	for (i = 0; i < n; i++) {
		if (m && str_eq(forms[m - 1].first->isi, v[i].isi)) {
			forms[m - 1].n++;
			continue;
		}
		if (m == BENTUK)
			break;
		forms[m++] = (struct bentuk){&v[i], 1};
	}
	compare_forms(r, forms, m);
}

static void
check_known(struct run *r)
{
	const struct decree *k = r->lint->k;
	const struct {
		struct str s;
		const char *place;
	} names[] = {
		{k->penetap.nama.s, "Penutup"}, {k->salinan.nama.s, "Salinan"}, {k->lembaga.s, "Judul"},
	};
	struct nama name;
	size_t i;

	for (i = 0; i < COUNT_OF(names); i++)
		if (read_nama(r->lint->arena, names[i].s, names[i].place, &name))
			find_nama(r, &name);
}

/* Two words of the title with small ones between them: "Bebas dari Korupsi". */
struct celah {
	struct str a, b;
	struct str s; /* all of it, as it is shown */
};

enum { CELAH = 32 };

static size_t
read_celah(struct lint *l, struct celah *v)
{
	enum { LETTERS = 4 };
	struct str title = str_squeeze(l->arena, l->k->tentang.s), low = str_lower(l->arena, title);
	struct str rest = low, word, last = {NULL, 0};
	size_t n = 0;
	bool small = false;

	while (n < CELAH && (word = take_word(&rest)).n) {
		if (kata_tugas(word)) {
			small = last.n > 0;
			continue;
		}
		if (small && last.n >= LETTERS && word.n >= LETTERS &&
		    !str_has(low, str_printf(l->arena, "%.*s %.*s", STRF(last), STRF(word)).p))
			v[n++] = (struct celah){last, word, str_sub(title, (size_t)(last.p - low.p),
			    (size_t)(word.p + word.n - low.p))};
		last = word;
		small = false;
	}
	return n;
}

/* Whether the text is the head of a lampiran, which is compared with the title as a whole. */
static bool
is_kepala(const struct lint *l, const struct satuan *u)
{
	size_t i;

	for (i = 0; i < l->k->n_lampiran; i++)
		if (u->s.p == l->k->lampiran[i].kepala.s.p)
			return true;
	return false;
}

/* "Bebas Korupsi" for Bebas dari Korupsi; the titles of other texts are theirs. */
static void
check_celah(struct run *r)
{
	const struct naskah *n = r->n;
	struct celah v[CELAH];
	size_t m = read_celah(r->lint, v), i, k;

	for (i = 0; i + 1 < n->n_kata; i = judul_sampai(n, i) + 1) {
		const struct kata_teks *a = &n->kata[i], *b = a + 1;
		const struct satuan *u = &n->v[a->satuan];

		if (b->jeda != JEDA_SPASI || kata_kecil(a->s) || kata_kecil(b->s) || u->letak == LETAK_MENGINGAT ||
		    u->letak == LETAK_MENETAPKAN || u->letak == LETAK_JUDUL)
			continue;
		for (k = 0; k < m; k++)
			if (str_eq(a->kecil, v[k].a) && str_eq(b->kecil, v[k].b) && !is_kepala(r->lint, u))
				tell(r, i, i + 1, v[k].s, "Judul");
	}
}

void
check_nama_ajeg(struct lint *l)
{
	struct run r = {.lint = l, .n = naskah(l)};
	struct tiga *v = arena_alloc(l->arena, (3 * r.n->n_kata + 1) * sizeof *v);
	size_t n = collect(r.n, v), i, k;

	check_known(&r);
	check_celah(&r);
	if (n)
		qsort(v, n, sizeof *v, by_place_and_word);
	for (i = 0; i < n; i = k) {
		for (k = i + 1; k < n && same_place(&v[i], &v[k]); k++)
			;
		check_place(&r, v + i, k - i);
	}
}
