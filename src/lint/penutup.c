/*
 * Place, date and signatures, of the decree and of each lampiran, and the
 * names in them. Rules ttd-*, kpu-ttd-form; of kpu-salinan-block, the titles
 * in the name of who certifies.
 */
#include <string.h>

#include "data/nomor.h"
#include "lint/periksa.h"

/* What stands before a name, or before the number that staff is known by. */
static const char *const titles[] = {"PROF.", "DR.", "DRS.", "DRA.", "IR.", "DRH.", "DRG.", "NIP", "NIP."};

/* Titles that stand behind a name, without their dots. */
static const char *const degrees[] = {
	"AMD", "MA", "MAP", "MH", "MHUM", "MIP", "MKOM", "MM", "MPD", "MSI", "MT", "PHD",
	"SAG", "SE", "SH", "SHI", "SHUM", "SIP", "SKM", "SKOM", "SP", "SPD", "SPDI", "SSI", "SSOS",
	"SSTP", "ST",
};

/* Where letters before an office stay small. */
static const char *const small_marks[] = {"a.n.", "u.b.", "Plt.", "Plh.", "Pj."};

static bool
is_degree(struct str upper)
{
	char letters[8];
	size_t i, n = 0;

	if (!str_has(upper, "."))
		return false; /* SE and MA are names, too */
	for (i = 0; i < upper.n; i++)
		if (upper.p[i] != '.' && n < sizeof letters)
			letters[n++] = upper.p[i];
	return among((struct str){letters, n}, degrees, COUNT_OF(degrees));
}

/* Of a pilgrim, and of a scholar: left out like the others where a copy is certified. */
static const char *const honours[] = {"H.", "HJ.", "KH.", "K.H."};

static bool
is_title(struct str upper)
{
	return among(upper, titles, COUNT_OF(titles)) || is_degree(upper);
}

/* The first title, rank number or the like in a name; empty when it is a bare name. */
static struct str
title_in(struct arena *a, struct str name)
{
	size_t comma = str_find(name, ",");
	struct str rest = name, word;

	while ((word = take_word(&rest)).n)
		if (is_title(str_upper(a, word)))
			return word;
	return str_trim(str_sub(name, comma + 1, name.n)); /* names have no comma */
}

/* The name without titles; p NULL when it cannot be told which words are the name. */
static struct str
bare_name(struct arena *a, struct str name)
{
	struct str rest = str_sub(name, 0, str_find(name, ",")), word, bare = {NULL, 0};

	if (str_has(name, "\n"))
		return bare;
	while ((word = take_word(&rest)).n) {
		if (is_title(str_upper(a, word)))
			continue;
		bare = bare.p ? str_printf(a, "%.*s %.*s", STRF(bare), STRF(word)) : word;
	}
	return bare;
}

/* The own place of a part of a block, in the words of the block. */
static struct loc
loc_isi(struct loc block, struct teks t)
{
	struct loc loc = t.loc.file ? t.loc : block;

	loc.place = block.place;
	return loc;
}

static void
check_gelar(struct lint *l, enum rule_no no, struct teks name, struct loc loc)
{
	struct str title = title_in(l->arena, name.s), first = first_words(name.s, 1);

	if (title.n == 0 && no == R_KPU_SALINAN_BLOCK && among(str_upper(l->arena, first), honours, COUNT_OF(honours))) {
		lint_add_in(l, no, loc, name.s, name.s, str_trim(str_sub(name.s, first.n, name.s.n)),
		    "\"%.*s\" pada \"%.*s\"", STRF(first), STRF(name.s));
		return;
	}

	if (title.n)
		lint_add_in(l, no, loc, name.s, name.s, bare_name(l->arena, name.s), "\"%.*s\" pada \"%.*s\"",
		    STRF(title), STRF(name.s));
}

/* An office in capitals but for what stands small, with a comma behind it. */
static void
check_jabatan_penanda(struct lint *l, struct str office, struct loc loc)
{
	struct str rest = office, word;

	while ((word = take_word(&rest)).n) {
		if (among(word, small_marks, COUNT_OF(small_marks)) || !has_small(l->arena, word))
			continue;
		lint_ganti(l, R_TTD_CAPS_COMMA, loc, office, word, str_upper(l->arena, word));
		break;
	}
	word = last_word(office);
	if (word.n && !str_ends(str_trim(office), ","))
		lint_ganti(l, R_TTD_CAPS_COMMA, loc, office, word,
		    str_printf(l->arena, "%.*s,", STRF(strip_end(word))));
}

/* Small letters of a title are said as a title. */
static void
check_nama_kapital(struct lint *l, struct str name, struct loc loc)
{
	if (has_small(l->arena, name) && title_in(l->arena, name).n == 0)
		lint_ganti(l, R_TTD_CAPS_COMMA, loc, name, name, str_upper(l->arena, name));
}

static void
check_ttd(struct lint *l, struct teks mark, struct loc loc)
{
	struct str s = str_trim(mark.s);

	if (l->kpu && s.n && !str_is(s, "ttd."))
		lint_ganti(l, R_KPU_TTD_FORM, loc, s, s, STR("ttd."));
}

/* "Ditetapkan di : Purwokerto": a colon between the words and what they lead in, in a document. */
static void
check_titik_dua(struct lint *l, const struct teks *t, const char *opening)
{
	const struct paras *ps = l->dengan->dokumen;
	struct str text, word, right;
	struct loc loc = t->loc;
	size_t i = ps && t->s.n ? para_pada(ps, t->loc) : 0, from, at, end;

	if (!ps || !t->s.n || i == ps->n)
		return;
	text = ps->v[i].text;
	end = str_find(text, str_dup(l->arena, t->s).p);
	for (from = 0; (at = from + str_find(str_sub(text, from, end), ":")) < end; from = at + 1) {
		word = str_sub(text, 0, at + 1);
		right = str_trim(str_sub(text, 0, at));
		if (!str_ends(str_lower(l->arena, right), opening))
			continue;
		loc = ps->v[i].loc;
		lint_ganti(l, R_TTD_PLACE_DATE, loc_bagian(l, loc, "Penutup"), text, word, right);
	}
}

static void
check_tempat(struct lint *l)
{
	const struct teks *t = &l->k->tempat;
	struct str s = str_trim(t->s), bare = strip_end(s);

	check_titik_dua(l, t, "ditetapkan di");
	check_titik_dua(l, &l->k->tanggal, "pada tanggal");
	if (s.n && char_is_lower(s.p[0]))
		lint_ganti(l, R_TTD_PLACE_DATE, loc_bagian(l, t->loc, "Penutup"), s, str_sub(s, 0, str_find(s, " ")),
		    str_printf(l->arena, "%c%.*s", s.p[0] - 'a' + 'A', STRF(str_sub(s, 1, str_find(s, " ")))));

	while (bare.n && strchr(":; ", bare.p[0]))
		bare = str_sub(bare, 1, bare.n);
	if (bare.n && !unfilled(s) && !str_eq(s, bare))
		lint_add_in(l, R_TTD_PLACE_DATE, loc_bagian(l, t->loc, "Penutup"), s, s, bare,
		    "tempat ditulis \"%.*s\"", STRF(s));
}

/* "31 Februari 2024": the form of a date, whether or not there is such a day. */
static bool
has_date_form(struct str s)
{
	struct str day = str_cut(&s, ' '), month = str_cut(&s, ' ');
	unsigned n, year;

	return str_to_uint(day, &n) && bulan_dari_nama(month) && s.n == 4 && str_to_uint(s, &year);
}

/* "10-01-2024", "10/1/2024", "2024-01-10" in words; p NULL for another form. */
static struct str
date_in_words(struct arena *a, struct str s)
{
	struct tanggal t;
	struct str rest = s, day, month;
	char sep = str_has(s, "/") ? '/' : str_has(s, "-") ? '-' : '.';

	if (tanggal_baca(s, &t))
		return tanggal_tulis(a, t);
	day = str_cut(&rest, sep);
	month = str_cut(&rest, sep);
	if (!str_to_uint(day, &t.hari) || !str_to_uint(month, &t.bulan) || rest.n != 4 || !str_to_uint(rest, &t.tahun))
		return (struct str){NULL, 0};
	s = tanggal_tulis(a, t);
	return tanggal_baca(s, &t) ? s : (struct str){NULL, 0};
}

static void
check_tanggal(struct lint *l)
{
	const struct teks *t = &l->k->tanggal;
	struct loc loc = loc_bagian(l, t->loc, "Penutup");
	struct str s = str_squeeze(l->arena, t->s);
	unsigned tahun = tahun_nomor(l->k);
	struct tanggal date;

	if (unfilled(s))
		return;
	if (!has_date_form(s))
		lint_add_in(l, R_TTD_PLACE_DATE, loc, t->s, t->s, date_in_words(l->arena, s),
		    "tanggal ditulis \"%.*s\"", STRF(s));
	else if (!tanggal_baca(s, &date))
		lint_add(l, R_TTD_DATE_VALID, loc, s, "\"%.*s\" tidak ada dalam kalender", STRF(s));
	else if (tahun && tahun != date.tahun)
		lint_add(l, R_TTD_DATE_VALID, loc, s, "ditetapkan tahun %u, bernomor tahun %u", date.tahun,
		    tahun);
}

void
check_penutup(struct lint *l)
{
	struct blok b;
	size_t i;

	check_tempat(l);
	check_tanggal(l);
	if (str_trim(l->k->penetap.baris.s).n == 0)
		lint_add(l, R_TTD_FOUR_PARTS, loc_bagian(l, l->k->loc, "Penutup"), STR(""),
		    "jabatan penanda tangan tidak ada");
	for (i = 0; i < blok_count(l); i++) {
		b = blok_at(l, i);
		check_jabatan_penanda(l, b.penetap->baris.s, b.loc);
		check_nama_kapital(l, b.penetap->nama.s, loc_isi(b.loc, b.penetap->nama));
		check_gelar(l, R_TTD_NO_TITLES, b.penetap->nama, loc_isi(b.loc, b.penetap->nama));
		check_ttd(l, b.penetap->tanda, loc_isi(b.loc, b.penetap->tanda));
		/* Other offices than the commission print the titles of who certifies. */
		if (l->kpu)
			check_gelar(l, R_KPU_SALINAN_BLOCK, b.salinan->nama, loc_isi(b.loc_salinan, b.salinan->nama));
	}
}

/* near: names that are quite different are those of two persons. */
static void
check_ejaan_nama(struct lint *l, struct teks first, struct teks name, bool near, struct loc loc)
{
	enum { NEAR = 4 }; /* letters */
	struct str want = one_line_upper(l->arena, first.s), got = one_line_upper(l->arena, name.s);

	if (want.n && got.n && !str_eq(got, want) && (!near || str_distance(got, want, NEAR) <= NEAR))
		lint_add(l, R_TTD_NAME_CONSISTENT, loc, name.s, "\"%.*s\", pada batang tubuh \"%.*s\"",
		    STRF(name.s), STRF(first.s));
}

/* A line of a narrative, and whether the name of who signs may stand in the next one. */
static bool
check_baris_nama(struct lint *l, struct teks first, struct teks line, bool expected, struct loc loc)
{
	enum { NAME_MAX = 60, MARK_MAX = 6 /* "ttd." */ };

	if (line.s.n <= MARK_MAX)
		return expected;
	if (expected && line.s.n <= NAME_MAX)
		check_ejaan_nama(l, first, line, true, loc);
	return str_ends(line.s, ",") && line.s.n <= 2 * NAME_MAX;
}

/* Further signatures inside of a lampiran, of a preface or of a report: the name behind an office with its comma. */
static void
check_nama_dalam(struct lint *l, size_t i, struct teks first)
{
	const struct lampiran *p = &l->k->lampiran[i];
	bool expected = false;
	struct str rest;
	size_t j, k;

	for (j = 0; j < p->n_isi; j++)
		for (k = 0; k < p->isi[j].n; k++) {
			struct teks t = {p->isi[j].v[k].text, p->isi[j].v[k].loc};

			for (rest = t.s; rest.n;) {
				t.s = str_trim(str_cut(&rest, '\n'));
				expected = check_baris_nama(l, first, t, expected, loc_lampiran(l, i, t.loc, NULL));
			}
		}
}

/*
 * One person, one spelling, wherever the name stands. A lampiran is signed
 * by who signed the decree; its copy may be certified by someone else.
 */
void
check_nama(struct lint *l)
{
	const struct decree *k = l->k;
	struct blok b;
	size_t i;

	for (i = 1; i < blok_count(l); i++) {
		b = blok_at(l, i);
		check_nama_dalam(l, i - 1, k->penetap.nama);
		check_ejaan_nama(l, k->penetap.nama, b.penetap->nama, false, loc_isi(b.loc, b.penetap->nama));
		check_ejaan_nama(l, k->salinan.nama, b.salinan->nama, true,
		    loc_isi(b.loc_salinan, b.salinan->nama));
	}
}
