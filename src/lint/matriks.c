/*
 * The matrices of a lampiran. Their wording is the office's own; what is
 * checked is what the way from a workbook breaks. Rule spreadsheet-date-leak.
 */
#include "data/nomor.h"
#include "lint/periksa.h"

/* Days of a workbook, counted from 30 December 1899, that a plan can mean: 2010 to 2039. */
enum { DAY_MIN = 40179, DAY_MAX = 51135 };

static const char *const date_words[] = {"WAKTU", "TANGGAL", "JADWAL", "BULAN", "PELAKSANAAN"};

static bool
is_date_column(struct arena *a, const struct kolom *k)
{
	struct str head = str_upper(a, str_printf(a, "%.*s %.*s", STRF(k->kelompok), STRF(k->judul)));
	size_t i;

	for (i = 0; i < COUNT_OF(date_words); i++)
		if (str_has(head, date_words[i]))
			return true;
	return false;
}

/*
 * The date of a day of a workbook. Years are counted from 1 March 0000, so
 * that the leap day is the last of its year.
 */
static struct tanggal
date_of_day(unsigned day)
{
	enum { FROM_MARCH_0000 = 693899, ERA = 146097 /* days in 400 years */ };
	unsigned n = day + FROM_MARCH_0000, of_era = n % ERA;
	unsigned year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	unsigned of_year = of_era - (365 * year + year / 4 - year / 100);
	unsigned month = (5 * of_year + 2) / 153; /* from March */
	struct tanggal t = {.hari = of_year - (153 * month + 2) / 5 + 1};

	t.bulan = month < 10 ? month + 3 : month - 9;
	t.tahun = year + n / ERA * 400 + (t.bulan <= 2);
	return t;
}

/* Whether a cell holds nothing but such a day. */
static bool
is_day(struct str cell, unsigned *day)
{
	return cell.n == 5 && str_to_uint(cell, day) && *day >= DAY_MIN && *day <= DAY_MAX;
}

static void
found(struct lint *l, size_t i, struct loc loc, const char *part, struct str cell, unsigned day)
{
	lint_add(l, R_SPREADSHEET_DATE_LEAK, loc_lampiran(l, i, loc, part), cell,
	    "\"%.*s\" → \"%.*s\"", STRF(cell), STRF(tanggal_tulis(l->arena, date_of_day(day))));
}

static void
check_column(struct lint *l, size_t i, const struct matriks *m, size_t j)
{
	size_t b, r, row = 0;
	unsigned day;

	for (b = 0; b < m->n; b++)
		for (r = 0; r < m->v[b].n; r++) {
			const struct baris *v = &m->v[b].v[r];
			struct str cell = str_trim(v->sel[j]);

			row++;
			if (is_day(cell, &day))
				found(l, i, v->loc, str_printf(l->arena, "baris %zu, kolom %.*s", row,
				    STRF(m->kolom[j].judul)).p, cell, day);
		}
}

static void
check_columns(struct lint *l, size_t i, const struct matriks *m)
{
	size_t j;

	for (j = 0; j < m->n_kolom; j++)
		if (is_date_column(l->arena, &m->kolom[j]))
			check_column(l, i, m, j);
}

void
check_matriks(struct lint *l)
{
	const struct lampiran *p;
	size_t i, j;

	for (i = 0; i < l->k->n_lampiran; i++) {
		p = &l->k->lampiran[i];
		for (j = 0; j < p->n_isi; j++)
			if (p->isi[j].matriks)
				check_columns(l, i, p->isi[j].matriks);
	}
}
