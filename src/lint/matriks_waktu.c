/*
 * Times in a matrix: those of a target column against the year of the plan
 * and against the months that are ticked in the same row. Rules
 * matriks-tahun, matriks-bulan.
 */
#include "data/nomor.h"
#include "lint/tabel.h"
#include "lint/tahun.h"
#include "lint/waktu.h"

static void
check_tahun_sel(const struct tabel *t, struct rentang_tahun plan, size_t r, size_t j, const struct waktu *w)
{
	struct satuan u = tabel_satuan(t, r, j);
	struct temuan f = {.no = R_MATRIKS_TAHUN, .u = &u};
	unsigned year;
	size_t i;

	for (i = 0; i < w->n_tahun; i++) {
		str_to_uint(w->tahun[i], &year);
		if (tahun_di_dalam(plan, year))
			continue;
		f.words = w->tahun[i];
		if (plan.awal == plan.akhir)
			lint_temuan(t->lint, &f, "\"%.*s\", pada judul Tahun %u", STRF(str_trim(u.s)), plan.awal);
		else
			lint_temuan(t->lint, &f, "\"%.*s\", pada judul Tahun %u-%u", STRF(str_trim(u.s)), plan.awal,
			    plan.akhir);
		return;
	}
}

/* The months of the row that are ticked, one bit each. */
static unsigned
ticked(const struct tabel *t, size_t r)
{
	unsigned set = 0;
	size_t j;

	for (j = 0; j < t->m->n_kolom; j++)
		if (t->bulan[j] && centang_baca(t->lint->arena, tabel_isi(t, r, j)) != CENTANG_TIDAK)
			set |= 1u << t->bulan[j];
	return set;
}

static unsigned
count_bits(unsigned set)
{
	unsigned n = 0;

	for (; set; set &= set - 1)
		n++;
	return n;
}

/* "Januari, Maret" */
static struct str
names(struct arena *a, unsigned set)
{
	struct str s = str_of("");
	unsigned m;

	for (m = 1; m <= BULAN_N; m++)
		if (set >> m & 1)
			s = str_printf(a, "%.*s%s%s", STRF(s), s.n ? ", " : "", bulan_nama(m));
	return s;
}

static void
check_bulan_sel(const struct tabel *t, size_t r, size_t j, const struct waktu *w)
{
	struct satuan u = tabel_satuan(t, r, j);
	struct temuan f = {.no = R_MATRIKS_BULAN, .u = &u, .words = str_trim(u.s)};
	unsigned set = ticked(t, r), more = set & ~w->bulan, less = w->pasti & ~set;

	/* A row without any tick has a rule of its own. */
	if (!set || !w->bulan || !w->terbaca)
		return;
	if (more)
		lint_temuan(t->lint, &f, "\"%.*s\", tetapi ditandai pada %.*s", STRF(f.words),
		    STRF(names(t->lint->arena, more)));
	else if (less)
		lint_temuan(t->lint, &f, "\"%.*s\", tetapi tidak ditandai pada %.*s", STRF(f.words),
		    STRF(names(t->lint->arena, less)));
	else if (count_bits(set) < w->paling_sedikit)
		lint_temuan(t->lint, &f, "\"%.*s\", tetapi hanya ditandai pada %.*s", STRF(f.words),
		    STRF(names(t->lint->arena, set)));
}

static void
check_kolom_waktu(const struct tabel *t, struct rentang_tahun plan, size_t j)
{
	bool time = kolom_waktu(t->lint->arena, &t->m->kolom[j]);
	size_t r;

	for (r = 0; r < t->n; r++) {
		struct waktu w = waktu_baca(t->lint->arena, tabel_isi(t, r, j));

		/* A target that is no time may name years of anything. */
		if (plan.awal && !tabel_lanjutan(t, r, j) && (time || (w.terbaca && w.bulan)))
			check_tahun_sel(t, plan, r, j, &w);
		if (t->n_bulan == BULAN_N && !t->rusak)
			check_bulan_sel(t, r, j, &w);
	}
}

void
tabel_waktu(const struct tabel *t)
{
	static const char *const target[] = {"TARGET"};
	struct rentang_tahun plan = tahun_rencana(t->lint);
	size_t j;

	for (j = 0; j < t->m->n_kolom; j++)
		if (!t->bulan[j] && (kolom_waktu(t->lint->arena, &t->m->kolom[j]) ||
		    kolom_bertajuk(t->lint->arena, &t->m->kolom[j], target, COUNT_OF(target))))
			check_kolom_waktu(t, plan, j);
}
