/*
 * The head of a decree: mark, issuing office, title, office of the issuer;
 * and the head of a lampiran, which repeats the title. A title is KEPUTUSAN
 * and office, NOMOR, TENTANG, name, in this order, on any number of lines.
 */
#include "decree/from_para.h"

#include <string.h>

#include "data/nomor.h"

enum {
	TITLE_LINES_MAX = 12, /* up to TENTANG; what is longer is no title */
	NAMA_LINES_MAX = 20,
	JABATAN_LINES_MAX = 4
};

/* A title as printed. Line numbers are of use where their text is there. */
struct title {
	struct str keputusan, nomor; /* whole: "KEPUTUSAN ...", "NOMOR 12 TAHUN 2024" */
	size_t keputusan_at, nomor_at;
	bool tentang;
	size_t tentang_at;
	struct str nama; /* begins on the line of TENTANG, or empty */
	size_t nama_at;
};

static bool
is_keputusan(struct str s)
{
	return fp_opens_with(s, "KEPUTUSAN", NULL) || fp_opens_with(s, "SURAT KEPUTUSAN", NULL);
}

static bool
is_nomor(struct str s, struct str *rest)
{
	return fp_opens_with(s, "NOMOR", rest) || fp_opens_with(s, "NO.", rest);
}

/* Adds a line to the number; false when it is no part of it. */
static bool
add_nomor(struct buf *nomor, struct str s)
{
	struct str rest, all = buf_str(nomor);
	/* In a table the word and what it is of are two cells. */
	bool word_only = (is_nomor(all, &rest) && rest.n == 0) || str_ends(all, "\nTANGGAL") || str_ends(all, "\nTanggal");

	/* Offices that decide together give a number each. */
	if (nomor->n && (fp_opens_with(s, "TANGGAL", NULL) || (is_nomor(s, NULL) && !word_only)))
		fp_append(nomor, '\n', s);
	else if (nomor->n == 0 || word_only || fp_opens_with(s, "TAHUN", NULL))
		fp_append(nomor, ' ', s);
	else
		return false;
	return true;
}

/* Reads up to TENTANG; first: what line `from` says beside the word LAMPIRAN. */
static size_t
read_title(struct reader *r, size_t from, size_t to, struct str first, struct title *t)
{
	struct buf keputusan = BUF_INIT, nomor = BUF_INIT;
	struct str s;
	size_t i;

	*t = (struct title){.keputusan_at = from, .nomor_at = from};
	for (i = from; i < to && i - from < TITLE_LINES_MAX && !t->tentang; i++) {
		s = str_squeeze(r->arena, fp_skip_colon(i == from ? first : r->v[i].s));
		if (!s.n)
			continue; /* a colon in a cell of its own */
		if (nomor.n == 0 && is_nomor(s, NULL))
			t->nomor_at = i;
		if (fp_opens_with(s, "TENTANG", &t->nama)) {
			t->tentang = true;
			t->tentang_at = i;
			t->nama = fp_skip_colon(t->nama);
			t->nama_at = i;
		} else if (nomor.n == 0 && !is_nomor(s, NULL)) {
			fp_append(&keputusan, ' ', s);
		} else if (!add_nomor(&nomor, s)) {
			break;
		}
	}
	t->keputusan = fp_take(r->arena, &keputusan);
	t->nomor = fp_take(r->arena, &nomor);
	return i;
}

/* "NOMOR 12 TAHUN 2024"; an older number holds its year itself. */
static void
read_nomor(struct reader *r, const struct title *t)
{
	struct decree *k = r->k;
	struct str lines = t->nomor, rest, upper;
	size_t at;

	/* The first line: a second one is a date, or the number of a second office. */
	if (!is_nomor(str_cut(&lines, '\n'), &rest))
		return;
	rest = fp_skip_colon(rest);
	upper = str_upper(r->arena, rest);
	at = str_find(upper, " TAHUN ");
	k->nomor = fp_teks(r, t->nomor_at, str_trim(str_sub(rest, 0, at)));
	if (at < rest.n)
		k->tahun = fp_teks(r, t->nomor_at, str_trim(str_sub(rest, at + strlen(" TAHUN "), rest.n)));
}

static void
read_lembaga(struct reader *r, const struct title *t)
{
	struct str rest = t->keputusan;

	if (!fp_opens_with(rest, "SURAT KEPUTUSAN", &rest))
		fp_opens_with(rest, "KEPUTUSAN", &rest);
	r->k->jenis = fp_teks(r, t->keputusan_at,
	    str_trim(str_sub(t->keputusan, 0, t->keputusan.n - rest.n)));
	if (rest.n)
		r->k->lembaga = fp_teks(r, t->keputusan_at, rest);
}

/* Where the office of the issuer begins: a few lines before the end of the head. */
static size_t
find_jabatan(const struct reader *r, size_t from, size_t to)
{
	size_t i;

	for (i = to; i > from && to - i < JABATAN_LINES_MAX; i--)
		if (fp_is_jabatan(r->v[i - 1].s) || fp_has_style(&r->v[i - 1], "Jabatan"))
			return i - 1;
	/* An office whose name is not known still ends with a comma. */
	return to > from && str_ends(r->v[to - 1].s, ",") ? to - 1 : to;
}

static struct str
without_comma(struct str s)
{
	return str_trim(str_ends(s, ",") ? str_sub(s, 0, s.n - 1) : s);
}

/* The name of the decree, perhaps begun on the line of TENTANG, and the office. */
static void
read_nama(struct reader *r, const struct title *t, size_t from, size_t to)
{
	size_t jabatan, end;
	struct buf b = BUF_INIT;

	/* Without a body below, the head has no end of its own. */
	if (to - from > NAMA_LINES_MAX)
		to = from + NAMA_LINES_MAX;
	jabatan = find_jabatan(r, t->nama.n ? from : from + 1 < to ? from + 1 : to, to);
	for (end = from; end < jabatan && !fp_opens_with(r->v[end].s, "DENGAN RAHMAT", NULL);)
		end++;
	if (end < jabatan)
		r->k->rahmat = fp_teks(r, end, fp_join(r, end, jabatan, ' '));
	fp_append(&b, ' ', t->nama);
	if (end > from)
		fp_append(&b, ' ', fp_join(r, from, end, ' '));
	if (b.n)
		r->k->tentang = fp_teks(r, t->nama.n ? t->nama_at : from, fp_take(r->arena, &b));
	if (jabatan < to)
		r->k->jabatan = fp_teks(r, jabatan, without_comma(fp_join(r, jabatan, to, ' ')));
}

/* The lines of a letterhead below the office: where it is, and how to reach it. */
static bool
is_alamat(struct str s)
{
	static const char *const words[] = {
		"JALAN", "JL", "ALAMAT", "TELEPON", "TELP", "FAKSIMILE", "FAKS", "FAX", "LAMAN", "SUREL", "POS-EL",
		"EMAIL", "E-MAIL", "WEBSITE", "SITUS", "KODE POS", "KOTAK POS",
	};
	size_t i;

	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (fp_opens_with(s, words[i], NULL))
			return true;
	return str_has(s, "@") || str_has(s, "WWW.") || str_has(s, ".GO.ID");
}

static bool
is_tanda(struct str s)
{
	static const char *const marks[] = {
		"SALINAN", "RANCANGAN", "PETIKAN", "KUTIPAN", "DRAF", "DRAFT", "KONSEP",
	};
	struct str rest;
	size_t i;

	for (i = 0; i < sizeof marks / sizeof *marks; i++)
		if (fp_opens_with(s, marks[i], &rest) && !rest.n)
			return true;
	return false;
}

static void
add_tanda(struct reader *r, size_t i, struct str s)
{
	struct teks *t = &r->k->tanda;

	if (t->s.n)
		t->s = str_printf(r->arena, "%.*s\n%.*s", STRF(t->s), STRF(s));
	else
		*t = fp_teks(r, i, s);
}

/* Above the title: SALINAN or RANCANGAN, and the issuing office in capitals. */
static size_t
read_kop(struct reader *r, size_t from, size_t to)
{
	struct buf kop = BUF_INIT;
	size_t i, first = to;

	for (i = from; i < to && !is_keputusan(r->v[i].s); i++) {
		struct str s = r->v[i].s;

		if (is_tanda(s)) {
			add_tanda(r, i, s);
		} else if (fp_has_style(&r->v[i], "Kop") || (str_has_letter(s) && !str_has_lower(s) && !is_alamat(s))) {
			first = first == to ? i : first;
			fp_append(&kop, '\n', str_squeeze(r->arena, s));
		}
	}
	if (kop.n)
		r->k->kop = fp_teks(r, first, fp_take(r->arena, &kop));
	return i;
}

size_t
fp_kepala(struct reader *r, size_t from, size_t to)
{
	struct title t;
	struct str s;
	size_t i = read_kop(r, from, to), name;

	if (i == to)
		return to;
	name = read_title(r, i, to, r->v[i].s, &t);
	read_lembaga(r, &t);
	read_nomor(r, &t);
	r->k->kata_nomor = fp_teks(r, t.nomor_at, t.nomor);
	if (t.tentang) {
		s = r->v[t.tentang_at].s;
		r->k->kata_tentang = fp_teks(r, t.tentang_at, str_trim(str_sub(s, 0, s.n - t.nama.n)));
		read_nama(r, &t, name, to);
	}
	return to;
}

/* Moves *i to the next letter or digit of s; false at the end. */
static bool
next_sign(struct str s, size_t *i)
{
	for (; *i < s.n; (*i)++) {
		char c = s.p[*i];

		if (char_is_alnum(c))
			return true;
	}
	return false;
}

/*
 * Letters and digits of both compared, case aside: -1 when they part, 0 when
 * they are the same, 1 when b goes on behind a.
 */
static int
compare_names(struct str a, struct str b)
{
	size_t i = 0, j = 0;

	for (; next_sign(a, &i); i++, j++)
		if (!next_sign(b, &j) || (a.p[i] | 0x20) != (b.p[j] | 0x20))
			return -1;
	return next_sign(b, &j);
}

/* Whether line i looks like another block of text than the line before it. */
static bool
other_block(const struct reader *r, size_t i)
{
	const struct line *l = &r->v[i];
	const struct para *p = l->p, *before = r->v[i - 1].p;

	return l->apart || p->align != before->align || p->indent != before->indent ||
	    !str_eq(p->style, before->style) || str_has_lower(l->s);
}

/*
 * The name in the head of a lampiran ends where it is the name of the decree,
 * or, if it is cut short or differs, where another block begins.
 */
static size_t
read_nama_lampiran(struct reader *r, size_t from, size_t to, struct str *nama)
{
	struct str whole = r->k->tentang.s, s, longer;
	size_t i;

	for (i = from; i < to && i - from < NAMA_LINES_MAX; i++) {
		if (r->v[i].p->table != r->v[from - 1].p->table)
			break;
		if (nama->n && compare_names(*nama, whole) == 0)
			break;
		s = str_squeeze(r->arena, fp_skip_colon(r->v[i].s));
		if (!s.n)
			continue;
		longer = nama->n ? str_printf(r->arena, "%.*s %.*s", STRF(*nama), STRF(s)) : s;
		if (compare_names(longer, whole) < 0 && (nama->n ? other_block(r, i) : str_has_lower(s)))
			break;
		*nama = longer;
	}
	return i;
}

/* "I", "2": the number behind the word LAMPIRAN, taken off the front of *rest. */
static struct str
take_number(struct str *rest)
{
	size_t i = 0;
	unsigned n;
	struct str word;

	while (i < rest->n && rest->p[i] != ' ' && rest->p[i] != ':' && rest->p[i] != '.')
		i++;
	word = str_sub(*rest, 0, i);
	if (!nomor_dari_romawi(word) && !str_to_uint(word, &n))
		return str_of("");
	*rest = str_trim(str_sub(*rest, i, rest->n));
	return word;
}

size_t
fp_kepala_lampiran(struct reader *r, size_t from, size_t to, struct lampiran *l)
{
	struct str rest, nama;
	struct buf b = BUF_INIT;
	struct title t;
	size_t i = from;

	if (!fp_is_lampiran(r, from))
		return from;
	fp_opens_with(r->v[from].s, "LAMPIRAN", &rest);
	l->nomor = fp_teks(r, from, take_number(&rest));
	rest = fp_skip_colon(rest);
	if (!rest.n && ++i < to)
		rest = r->v[i].s;
	i = read_title(r, i, to, rest, &t);
	nama = t.nama;
	if (t.tentang)
		i = read_nama_lampiran(r, i, to, &nama);
	if (t.keputusan.n)
		fp_append(&b, '\n', t.keputusan);
	if (t.nomor.n)
		fp_append(&b, '\n', t.nomor);
	if (t.tentang)
		fp_append(&b, '\n', STR("TENTANG"));
	if (nama.n)
		fp_append(&b, '\n', nama);
	l->kepala = fp_teks(r, from, fp_take(r->arena, &b));
	return i;
}
