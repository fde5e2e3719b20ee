/*
 * Each lampiran: its number, head, name and signature. Rules lampiran-roman,
 * lampiran-header*, lampiran-first-page-only, lampiran-name, lampiran-signed,
 * lampiran-few.
 */
#include <string.h>

#include "data/nomor.h"
#include "lint/periksa.h"

/* Whether the head of lampiran i is that of the one before it, which has not been signed yet. */
static bool
repeats_head(const struct decree *k, size_t i)
{
	const struct lampiran *p = &k->lampiran[i], *before = p - 1;

	return i > 0 && p->kepala.s.n && str_eq(str_trim(p->nomor.s), str_trim(before->nomor.s)) &&
	    str_eq(p->kepala.s, before->kepala.s) && str_trim(before->penetap.baris.s).n == 0;
}

void
count_lampiran(struct lint *l)
{
	const struct decree *k = l->k;
	size_t i;

	l->ke = arena_alloc(l->arena, k->n_lampiran * sizeof *l->ke);
	for (i = 0; i < k->n_lampiran; i++)
		l->ke[i] = l->n_lampiran += !repeats_head(k, i);
}

bool
lampiran_berulang(const struct lint *l, size_t i)
{
	return i > 0 && i < l->k->n_lampiran && l->ke[i] == l->ke[i - 1];
}

static void
check_nomor(struct lint *l, size_t i)
{
	const struct decree *k = l->k;
	struct str nomor = str_trim(k->lampiran[i].nomor.s);
	struct str want = l->n_lampiran > 1 ? nomor_romawi(l->arena, (unsigned)l->ke[i]) : STR("");
	struct loc loc = loc_lampiran(l, i, k->lampiran[i].nomor.loc, NULL);

	if (str_eq(nomor, want))
		return;
	if (want.n)
		lint_add(l, R_LAMPIRAN_ROMAN, loc, nomor,
		    "tertulis \"LAMPIRAN %.*s\", seharusnya \"LAMPIRAN %.*s\"", STRF(nomor), STRF(want));
	else
		lint_add(l, R_LAMPIRAN_ROMAN, loc, nomor, "hanya ada satu, \"LAMPIRAN %.*s\" → \"LAMPIRAN\"",
		    STRF(nomor));
}

/* What stands for a number that is still open: dots, or a line to write on. */
static bool
is_open(struct str word)
{
	size_t i;

	for (i = 0; i < word.n; i++)
		if (word.p[i] != '.' && word.p[i] != '_')
			return str_is(word, "…");
	return word.n > 1;
}

/* The lines of a head but for one with the date, which many offices print there. */
static struct str
without_date(struct arena *a, struct str s)
{
	struct str all = str_of(""), line;

	while (s.n) {
		line = str_cut(&s, '\n');
		if (!str_starts(str_upper(a, str_trim(line)), "TANGGAL"))
			all = str_printf(a, "%.*s%s%.*s", STRF(all), all.n ? "\n" : "", STRF(line));
	}
	return all;
}

/* A head as it is compared: one line, no colon behind NOMOR, one form for an open number. */
static struct str
normal(struct arena *a, struct str s)
{
	struct str rest = strip_end(one_line_upper(a, without_date(a, s))), word;
	struct buf b = BUF_INIT;

	while ((word = str_cut(&rest, ' ')).n || rest.n) {
		if (str_is(word, ":"))
			continue;
		if (b.n)
			buf_addc(&b, ' ');
		if (str_is(word, "NOMOR:"))
			word = STR("NOMOR");
		buf_addstr(&b, is_open(word) ? STR("...") : word);
	}
	s = str_dup(a, buf_str(&b));
	buf_release(&b);
	return s;
}

static void
check_kepala(struct lint *l, size_t i)
{
	const struct decree *k = l->k;
	const struct teks *t = &k->lampiran[i].kepala;
	struct loc loc = loc_lampiran(l, i, t->loc, "kepala");
	struct str got = normal(l->arena, t->s), want;
	struct parting p;

	if (got.n == 0)
		lint_add(l, R_LAMPIRAN_HEADER, loc, STR(""), "%s", "");
	if (got.n == 0 || l->nama.n == 0 || k->nomor.s.n == 0)
		return;
	want = normal(l->arena, str_printf(l->arena, "KEPUTUSAN %.*s NOMOR %.*s%s%.*s TENTANG %.*s",
	    STRF(k->lembaga.s), STRF(k->nomor.s), k->tahun.s.n ? " TAHUN " : "", STRF(k->tahun.s),
	    STRF(k->tentang.s)));
	if (str_eq(got, want))
		return;
	p = words_part(got, want);
	lint_add_in(l, R_LAMPIRAN_HEADER_EQUALS_TITLE, loc, t->s, words_original(t->s, got, p.got), (struct str){NULL, 0}, "tertulis \"%.*s\", pada judul \"%.*s\"",
	    STRF(p.got), STRF(p.want));
}

static void
check_ditandatangani(struct lint *l, size_t i)
{
	const struct lampiran *p = &l->k->lampiran[i];
	struct loc loc = loc_lampiran(l, i, p->penetap.baris.loc, "penutup");

	if (str_trim(p->penetap.baris.s).n == 0)
		lint_add(l, R_LAMPIRAN_SIGNED, loc, STR(""), "jabatan penanda tangan tidak ada");
	else if (str_trim(p->penetap.nama.s).n == 0 && l->jenis != JENIS_DRAF)
		lint_add(l, R_LAMPIRAN_SIGNED, loc, STR(""), "nama penanda tangan tidak ada");
}

/* "Ditetapkan di Serang", "pada tanggal 21 Januari 2022", "Serang, 21 Januari 2022" */
static bool
is_tempat_tanggal(struct arena *a, struct str s)
{
	struct tanggal t;
	struct str low = str_lower(a, str_squeeze(a, s));
	size_t comma = str_find(s, ",");

	return str_starts(low, "ditetapkan di ") || str_starts(low, "pada tanggal ") ||
	    tanggal_baca(str_squeeze(a, str_sub(s, comma + 1, s.n)), &t);
}

/* Place and date stand in the body alone, and not above the signature of a lampiran. */
static void
check_tanpa_tanggal(struct lint *l, size_t i)
{
	enum { ABOVE = 3 };
	const struct paras *ps = l->dengan->dokumen;
	const struct lampiran *p = &l->k->lampiran[i];
	size_t at = ps && p->penetap.baris.s.n ? para_pada(ps, p->penetap.baris.loc) : 0, first, j;

	if (at == 0 || at == ps->n)
		return;
	first = at > ABOVE ? at - ABOVE : 0;
	for (j = first; j < at; j++) {
		if (ps->v[j].table != ps->v[at].table || !is_tempat_tanggal(l->arena, str_trim(ps->v[j].text)))
			continue;
		lint_add(l, R_LAMPIRAN_SIGNED, loc_lampiran(l, i, ps->v[j].loc, "penutup"), str_trim(ps->v[j].text),
		    "tempat dan tanggal tidak ditulis pada lampiran");
		return;
	}
}

/* A DOCX that is taken in as it is has no text in the model. */
static void
tell_unread(struct lint *l, size_t i)
{
	const struct lampiran *p = &l->k->lampiran[i];
	size_t j;

	for (j = 0; j < p->n_isi; j++)
		if (p->isi[j].berkas.n)
			diag_add(l->diag, R_TIDAK_DIBACA, loc_lampiran(l, i, p->isi[j].templat.loc, NULL),
			    "'%.*s' dimuat apa adanya dan tidak ikut diperiksa", STRF(p->isi[j].berkas));
}

void
check_lampiran(struct lint *l)
{
	const struct decree *k = l->k;
	size_t i;

	for (i = 0; i < k->n_lampiran; i++) {
		const struct lampiran *p = &k->lampiran[i];

		if (lampiran_berulang(l, i)) {
			lint_add(l, R_LAMPIRAN_FIRST_PAGE_ONLY, loc_lampiran(l, i, p->kepala.loc, "kepala"),
			    STR("LAMPIRAN"), "%s", "");
		} else {
			check_nomor(l, i);
			check_kepala(l, i);
			if (str_trim(p->judul.s).n == 0)
				lint_add(l, R_LAMPIRAN_NAME, loc_lampiran(l, i, p->loc, NULL), STR(""), "%s", "");
		}
		if (!lampiran_berulang(l, i + 1)) {
			check_ditandatangani(l, i);
			check_tanpa_tanggal(l, i);
		}
		tell_unread(l, i);
	}
}
