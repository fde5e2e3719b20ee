/*
 * The place where a decree is made is the seat of its office. Rule
 * ttd-place-is-seat. Only seats are listed that are known for certain, and of
 * the regencies those whose seat has another name; the others are not judged.
 */
#include "lint/periksa.h"

/* The region as titles name it, and its seat. */
static const struct {
	const char *wilayah, *tempat;
} kedudukan[] = {
	{"PROVINSI SUMATERA UTARA", "Medan"}, {"PROVINSI SUMATERA BARAT", "Padang"},
	{"PROVINSI RIAU", "Pekanbaru"}, {"PROVINSI JAMBI", "Jambi"},
	{"PROVINSI SUMATERA SELATAN", "Palembang"}, {"PROVINSI BENGKULU", "Bengkulu"},
	{"PROVINSI LAMPUNG", "Bandar Lampung"}, {"PROVINSI KEPULAUAN BANGKA BELITUNG", "Pangkalpinang"},
	{"PROVINSI KEPULAUAN RIAU", "Tanjungpinang"}, {"PROVINSI JAWA BARAT", "Bandung"},
	{"PROVINSI JAWA TENGAH", "Semarang"}, {"PROVINSI JAWA TIMUR", "Surabaya"},
	{"PROVINSI BANTEN", "Serang"}, {"PROVINSI BALI", "Denpasar"},
	{"PROVINSI NUSA TENGGARA BARAT", "Mataram"}, {"PROVINSI NUSA TENGGARA TIMUR", "Kupang"},
	{"PROVINSI KALIMANTAN BARAT", "Pontianak"}, {"PROVINSI KALIMANTAN TENGAH", "Palangka Raya"},
	{"PROVINSI KALIMANTAN TIMUR", "Samarinda"}, {"PROVINSI KALIMANTAN UTARA", "Tanjung Selor"},
	{"PROVINSI SULAWESI UTARA", "Manado"}, {"PROVINSI SULAWESI TENGAH", "Palu"},
	{"PROVINSI SULAWESI SELATAN", "Makassar"}, {"PROVINSI SULAWESI TENGGARA", "Kendari"},
	{"PROVINSI GORONTALO", "Gorontalo"}, {"PROVINSI SULAWESI BARAT", "Mamuju"},
	{"PROVINSI MALUKU", "Ambon"}, {"PROVINSI PAPUA", "Jayapura"},
	{"PROVINSI PAPUA BARAT", "Manokwari"}, {"PROVINSI PAPUA SELATAN", "Merauke"},
	{"PROVINSI PAPUA TENGAH", "Nabire"}, {"PROVINSI PAPUA PEGUNUNGAN", "Wamena"},
	{"PROVINSI PAPUA BARAT DAYA", "Sorong"},
	{"KABUPATEN BANYUMAS", "Purwokerto"}, {"KABUPATEN GROBOGAN", "Purwodadi"},
	{"KABUPATEN PEKALONGAN", "Kajen"}, {"KABUPATEN SEMARANG", "Ungaran"},
	{"KABUPATEN TEGAL", "Slawi"}, {"KABUPATEN KULON PROGO", "Wates"},
	{"KABUPATEN GUNUNGKIDUL", "Wonosari"}, {"KABUPATEN BOGOR", "Cibinong"},
	{"KABUPATEN TANGERANG", "Tigaraksa"}, {"KABUPATEN BANDUNG", "Soreang"},
	{"KABUPATEN LEBAK", "Rangkasbitung"}, {"KABUPATEN TASIKMALAYA", "Singaparna"},
	{"KABUPATEN CIREBON", "Sumber"}, {"KABUPATEN MALANG", "Kepanjen"},
};

/* "TANJUNG PINANG" and "Tanjungpinang" are one place. */
static bool
same_place(struct arena *a, struct str s, const char *want)
{
	struct str x = str_upper(a, s), y = str_upper(a, str_of(want));
	size_t i = 0, j = 0;

	for (;;) {
		while (i < x.n && x.p[i] == ' ')
			i++;
		while (j < y.n && y.p[j] == ' ')
			j++;
		if (i == x.n || j == y.n)
			return i == x.n && j == y.n;
		if (x.p[i++] != y.p[j++])
			return false;
	}
}

void
check_kedudukan(struct lint *l)
{
	struct str lembaga = one_line_upper(l->arena, l->k->lembaga.s), place = strip_end(l->k->tempat.s);
	size_t i;

	if (!l->kpu || unfilled(place))
		return;
	for (i = 0; i < COUNT_OF(kedudukan); i++)
		if (str_ends(lembaga, kedudukan[i].wilayah) && !same_place(l->arena, place, kedudukan[i].tempat))
			lint_add(l, R_TTD_PLACE_IS_SEAT, loc_bagian(l, l->k->tempat.loc, "Penutup"), place,
			    "tertulis \"%.*s\", kedudukan %s di %s", STRF(place), kedudukan[i].wilayah,
			    kedudukan[i].tempat);
}
