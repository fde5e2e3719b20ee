/*
 * Numbers: figures and words beside each other, figures without words in a
 * norm, sums of money. Rules number-words, number-words-agree, money-form
 * (UU 12/2011 Lampiran II; KMK 527 butir 54 huruf j).
 */
#include <string.h>

#include "data/nomor.h"
#include "lint/naskah.h"

/* A number in figures: "14", "1.500.000", "500.000,00". */
struct angka {
	size_t from, to;          /* bytes of the text */
	unsigned long long nilai; /* without what is behind the comma */
	bool pecahan;             /* something but zeros stands there */
	bool berkelompok;         /* full stops in it, or at most three digits */
	bool sah;                 /* read wholly */
};

static size_t
digits(struct str s, size_t i)
{
	while (i < s.n && char_is_digit(s.p[i]))
		i++;
	return i;
}

/* Reads the number whose first digit is s[i]. */
static struct angka
read_angka(struct str s, size_t i)
{
	enum { DIGITS_MAX = 15 };
	struct angka n = {.from = i, .to = digits(s, i), .berkelompok = true, .sah = true};
	size_t to, k, count = 0;

	n.berkelompok = n.to - i <= 3;
	while (n.to < s.n && s.p[n.to] == '.' && digits(s, n.to + 1) == n.to + 4 &&
	    (n.berkelompok || n.to - i <= 3)) {
		n.to += 4;
		n.berkelompok = true;
	}
	for (k = i; k < n.to; k++)
		if (char_is_digit(s.p[k]) && ++count <= DIGITS_MAX)
			n.nilai = n.nilai * 10 + (unsigned)(s.p[k] - '0');
	n.sah = count <= DIGITS_MAX;
	to = n.to < s.n && s.p[n.to] == ',' ? digits(s, n.to + 1) : n.to;
	if (to > n.to + 1) {
		for (k = n.to + 1; k < to; k++)
			n.pecahan |= s.p[k] != '0';
		n.to = to;
	}
	return n;
}

/* Whether the digit at s[i] begins a number, and not a part of a code, date or word. */
static bool
begins(struct str s, size_t i)
{
	return char_is_digit(s.p[i]) && (i == 0 || (!char_is_letter(s.p[i - 1]) && !char_is_digit(s.p[i - 1]) &&
	    !(i > 1 && strchr("./,-", s.p[i - 1]) && char_is_digit(s.p[i - 2]))));
}

/* What a number may count, behind it or at the end of its words. */
static const char *const satuan[] = {
	"hari", "minggu", "bulan", "tahun", "jam", "menit", "kali", "orang", "rangkap", "lembar", "eksemplar",
	"buah", "unit", "paket", "persen", "rupiah", "anggota", "kelompok", "halaman", "dokumen", "kegiatan",
};

/* The words in the bracket at or behind byte i, blanks skipped; empty when none stands there. */
static struct str
in_brackets(struct str s, size_t i)
{
	enum { LONG = 300 };
	size_t from;

	while (i < s.n && (s.p[i] == ' ' || s.p[i] == '%'))
		i++;
	if (i == s.n || s.p[i] != '(')
		return str_of("");
	for (from = ++i; i < s.n && i - from < LONG && s.p[i] != ')'; i++)
		if (s.p[i] == '(')
			return str_of("");
	return i < s.n && s.p[i] == ')' ? str_trim(str_sub(s, from, i)) : str_of("");
}

/* words without what they count, "tiga hari" */
static struct str
without_unit(struct arena *a, struct str words)
{
	struct str last = last_word(words);

	if (last.n == words.n || !among(str_lower(a, last), satuan, COUNT_OF(satuan)))
		return words;
	return str_trim(str_sub(words, 0, words.n - last.n));
}

static void
check_sama(struct lint *l, const struct satuan *u, const struct angka *n)
{
	enum { NEAR = 2 };
	struct str words = in_brackets(u->s, n->to), number = without_unit(l->arena, words), right;
	struct temuan t = {R_NUMBER_WORDS_AGREE, u, false, {NULL, 0}, {NULL, 0}, true};
	unsigned long long said;

	if (words.n == 0 || n->pecahan || !n->sah || n->nilai > TERBILANG_MAX)
		return;
	right = nomor_terbilang_uang(l->arena, n->nilai);
	if (nomor_dari_terbilang(l->arena, number, &said)) {
		if (said == n->nilai)
			return;
		/* Which of the two is wrong only the writer knows. */
		t.words = (struct str){u->s.p + n->from, (size_t)(words.p + words.n + 1 - u->s.p) - n->from};
		lint_temuan(l, &t, "\"%.*s\"; %.*s dibaca \"%.*s\"", STRF(t.words),
		    STRF(str_sub(u->s, n->from, n->to)), STRF(right));
	} else if (str_distance(str_lower(l->arena, number), right, NEAR) <= NEAR && number.n > NEAR) {
		t.words = number;
		t.fix = right;
		lint_temuan(l, &t, "\"%.*s\" → \"%.*s\"", STRF(number), STRF(right));
	}
}

/* The word that ends before byte i, in small letters. */
static struct str
word_before(struct arena *a, struct str s, size_t i)
{
	return str_lower(a, strip_end(last_word(str_sub(s, 0, i))));
}

/* "paling lama 3 hari": a number that counts, without its words. */
static void
check_terbilang(struct lint *l, const struct satuan *u, const struct angka *n)
{
	static const char *const labels[] = {
		"nomor", "angka", "huruf", "ayat", "pasal", "lampiran", "butir", "diktum", "kolom", "tanggal",
		"pukul", "tahun", "bulan", "ke", "rp", "halaman", "tahap", "triwulan", "semester",
	};
	enum { YEAR = 4 };
	struct temuan t = {R_NUMBER_WORDS, u, true, {NULL, 0}, {NULL, 0}, true};
	struct str rest = str_sub(u->s, n->to, u->s.n), unit;

	if (u->letak != LETAK_DIKTUM || n->pecahan || !n->sah || !rest.n || rest.p[0] != ' ' ||
	    (n->to - n->from >= YEAR && !memchr(u->s.p + n->from, '.', n->to - n->from)) ||
	    among(word_before(l->arena, u->s, n->from), labels, COUNT_OF(labels)))
		return;
	unit = strip_end(take_word(&rest));
	if (!among(unit, satuan, COUNT_OF(satuan)))
		return;
	t.words = (struct str){u->s.p + n->from, (size_t)(unit.p + unit.n - u->s.p) - n->from};
	t.fix = str_printf(l->arena, "%.*s (%.*s) %.*s", STRF(str_sub(u->s, n->from, n->to)),
	    STRF(nomor_terbilang_uang(l->arena, n->nilai)), STRF(unit));
	lint_temuan(l, &t, "\"%.*s\" → \"%.*s\"", STRF(t.words), STRF(t.fix));
}

/* 1500000 gives 1.500.000. */
static struct str
grouped(struct arena *a, unsigned long long n)
{
	struct str all = str_printf(a, "%llu", n);
	struct buf b = BUF_INIT;
	size_t i;

	for (i = 0; i < all.n; i++) {
		if (i && (all.n - i) % 3 == 0)
			buf_addc(&b, '.');
		buf_addc(&b, all.p[i]);
	}
	all = str_dup(a, buf_str(&b));
	buf_release(&b);
	return all;
}

/* A sum whose Rp stands at byte `from` of a text. */
struct uang {
	size_t from, to;
	struct angka angka;
	bool salah;   /* blank or full stop behind Rp, other marks than those of sums */
	bool ragu;    /* what it amounts to is not certain: "Rp5 juta", "Rp500,000" */
	bool terurai; /* its words follow */
};

static bool
read_uang(struct str s, size_t from, struct uang *out)
{
	enum { RP = 2, THOUSANDS = 3 };
	size_t i = from + RP;
	struct angka *n = &out->angka;
	struct str rest, word;

	*out = (struct uang){.from = from};
	while (i < s.n && (s.p[i] == ' ' || s.p[i] == '.'))
		i++;
	if (i == s.n || !char_is_digit(s.p[i]))
		return false;
	*n = read_angka(s, i);
	out->to = n->to;
	out->salah = i > from + RP || !n->berkelompok;
	out->ragu = !n->sah || n->nilai > TERBILANG_MAX || n->pecahan;
	rest = str_sub(s, n->to, s.n);
	if (str_starts(rest, ",-") || str_starts(rest, ".-")) {
		out->salah = true;
		out->to += 2;
	} else if (memchr(s.p + i, ',', n->to - i) && n->to - i > THOUSANDS && s.p[n->to - THOUSANDS - 1] == ',') {
		out->salah = out->ragu = true; /* "500,000" */
	}
	rest = str_sub(s, out->to, s.n);
	word = strip_end(take_word(&rest));
	out->ragu |= str_is(word, "ribu") || str_is(word, "juta") || str_is(word, "miliar") || str_is(word, "triliun");
	out->terurai = in_brackets(s, out->to).n > 0;
	return true;
}

static void
check_uang(struct lint *l, const struct satuan *u, size_t at)
{
	struct temuan t = {R_MONEY_FORM, u, true, {NULL, 0}, {NULL, 0}, false};
	bool norm = u->letak == LETAK_DIKTUM;
	struct str value;
	struct uang m;

	if (!read_uang(u->s, at, &m))
		return;
	check_sama(l, u, &m.angka);
	if ((!m.salah && (!norm || m.terurai || m.ragu)))
		return;
	t.words = str_sub(u->s, m.from, m.to);
	if (m.ragu) {
		lint_temuan(l, &t, "\"%.*s\"", STRF(t.words));
		return;
	}
	value = grouped(l->arena, m.angka.nilai);
	t.fix = str_printf(l->arena, "Rp%.*s,00", STRF(value));
	if (norm && !m.terurai)
		t.fix = str_printf(l->arena, "%.*s (%.*s rupiah)", STRF(t.fix),
		    STRF(nomor_terbilang_uang(l->arena, m.angka.nilai)));
	lint_temuan(l, &t, "\"%.*s\" → \"%.*s\"", STRF(t.words), STRF(t.fix));
}

/* Whether "Rp" stands at s[i] as a word, with or without its sum joined to it. */
static bool
is_rupiah(struct str s, size_t i)
{
	return str_starts(str_sub(s, i, s.n), "Rp") && (i == 0 || !char_is_letter(s.p[i - 1])) &&
	    (i + 2 == s.n || !char_is_letter(s.p[i + 2]));
}

void
check_kata_bilangan(struct lint *l)
{
	const struct naskah *n = naskah(l);
	struct angka angka;
	size_t i, k;

	for (i = 0; i < n->n; i++) {
		struct str s = n->v[i].s;

		for (k = 0; k < s.n; k++) {
			if (is_rupiah(s, k))
				check_uang(l, &n->v[i], k);
			if (!begins(s, k))
				continue;
			angka = read_angka(s, k);
			check_sama(l, &n->v[i], &angka);
			check_terbilang(l, &n->v[i], &angka);
			k = angka.to - 1;
		}
	}
}
