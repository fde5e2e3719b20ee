/* See decree_words.h. */
#include "lint/decree_words.h"

#include <string.h>

#include "data/nomor.h"

struct str
strip_pejabat(struct str s)
{
	static const char *const prefixes[] = {"Plt.", "Plh.", "Pj.", "PLT.", "PLH.", "PJ."};
	size_t i;

	s = str_trim(s);
	for (i = 0; i < sizeof prefixes / sizeof *prefixes; i++)
		if (str_starts(s, prefixes[i]))
			return str_trim(str_sub(s, strlen(prefixes[i]), s.n));
	return s;
}

static struct str
pasal_in(struct str s)
{
	struct str rest = s, word = take_word(&rest), n = strip_end(take_word(&rest));
	unsigned number;

	if (!str_is(word, "Pasal") && !str_is(word, "PASAL"))
		return str_of("");
	return nomor_dari_romawi(n) || str_to_uint(n, &number) ? first_words(s, 2) : str_of("");
}

struct str
pasal_diktum(const struct butir *b)
{
	struct str label = pasal_in(b->label);

	return label.n || b->label.n ? label : pasal_in(b->text);
}

/* A part of a number with codes that is a year: the last of 004/HK.03.1/36/2022. */
static unsigned
year_in(struct str number)
{
	enum { FIRST = 1945, LAST = 2100 };
	unsigned n, year = 0;
	struct str part;

	while (number.n) {
		part = str_trim(str_cut(&number, '/'));
		if (part.n == 4 && str_to_uint(part, &n) && n >= FIRST && n <= LAST)
			year = n;
	}
	return year;
}

unsigned
tahun_nomor(const struct decree *k)
{
	struct str s = str_trim(k->tahun.s);
	unsigned tahun;

	if (s.n == 0)
		return year_in(str_trim(k->nomor.s));
	return s.n == 4 && str_to_uint(s, &tahun) ? tahun : 0;
}

bool
naskah_kpu(struct arena *a, const struct decree *k)
{
	struct str s = one_line_upper(a, k->lembaga.s);

	return str_has(s, "KOMISI PEMILIHAN UMUM") || str_has(s, "KOMISI INDEPENDEN PEMILIHAN") ||
	    find_word(s, "KPU", 0) < s.n;
}

bool
naskah_perubahan(struct arena *a, const struct decree *k)
{
	/* "PERUBAHAN KEDUA BELAS ATAS LAMPIRAN II KEPUTUSAN": what is changed is near the front. */
	enum { NEAR = 8 };
	static const char *const words[] = {"PERUBAHAN", "REVISI", "PERBAIKAN", "PENYEMPURNAAN"};
	struct str rest = one_line_upper(a, k->tentang.s), word;
	size_t i;

	if (!among(take_word(&rest), words, sizeof words / sizeof *words))
		return false;
	for (i = 0; i < NEAR; i++) {
		word = take_word(&rest);
		if (str_is(word, "KEPUTUSAN"))
			return true;
	}
	return false;
}

struct str
nama_keputusan(struct arena *a, struct str s)
{
	static const char ri[] = " REPUBLIK INDONESIA TENTANG ";
	struct str all = strip_end(one_line_upper(a, s));
	size_t at = str_find(all, ri), name = str_find(all, " TENTANG ");

	if (at + sizeof " REPUBLIK INDONESIA" - 1 != name)
		return all;
	return str_printf(a, "%.*s%.*s", (int)at, all.p, (int)(all.n - name), all.p + name);
}
