/* The filters of the template language, one row each. See filter.h. */
#include "template/filter.h"

#include "data/nomor.h"

static const char whole_number[] = "angka bulat yang tidak terlalu besar";

static const char *
kapital(struct arena *a, struct str in, struct str arg, struct str *out)
{
	(void)arg;
	*out = str_upper(a, in);
	return NULL;
}

static const char *
tanggal(struct arena *a, struct str in, struct str arg, struct str *out)
{
	struct tanggal t;

	(void)arg;
	if (!tanggal_baca(in, &t))
		return "tanggal seperti 2024-01-10";
	*out = tanggal_tulis(a, t);
	return NULL;
}

/* The filters that write a number in another form differ in one function. */
static const char *
number(struct arena *a, struct str in, struct str (*write)(struct arena *, unsigned), struct str *out)
{
	unsigned n;

	if (!str_to_uint(str_trim(in), &n))
		return whole_number;
	*out = write(a, n);
	return out->n ? NULL : whole_number;
}

static const char *
romawi(struct arena *a, struct str in, struct str arg, struct str *out)
{
	(void)arg;
	return number(a, in, nomor_romawi, out);
}

static const char *
huruf(struct arena *a, struct str in, struct str arg, struct str *out)
{
	(void)arg;
	return number(a, in, nomor_huruf, out);
}

static const char *
urutan(struct arena *a, struct str in, struct str arg, struct str *out)
{
	(void)arg;
	return number(a, in, nomor_urutan, out);
}

static const char *
terbilang(struct arena *a, struct str in, struct str arg, struct str *out)
{
	(void)arg;
	return number(a, in, nomor_terbilang, out);
}

static const char *
centang(struct arena *a, struct str in, struct str arg, struct str *out)
{
	enum centang is = centang_baca(a, in);

	(void)arg;
	*out = is == CENTANG_YA ? STR("✓") : str_of("");
	return is == CENTANG_BUKAN ? "centang (✓, v, x, 1, ya) atau kosong" : NULL;
}

static const char *
persen(struct arena *a, struct str in, struct str arg, struct str *out)
{
	struct str s = str_trim(in);

	(void)arg;
	if (s.n == 0 || str_ends(s, "%"))
		*out = s;
	else
		*out = str_printf(a, "%.*s%%", STRF(s));
	return NULL;
}

/* In alphabetical order. Those without a function are no text: the compiler knows them. */
static const struct filter filters[] = {
	{"baris", false, NULL},
	{"centang", false, centang},
	{"daftar", true, NULL},
	{"gabung", true, NULL},
	{"huruf", false, huruf},
	{"kapital", false, kapital},
	{"persen", false, persen},
	{"romawi", false, romawi},
	{"tanggal", false, tanggal},
	{"tautan", true, NULL},
	{"terbilang", false, terbilang},
	{"tinggi", true, NULL},
	{"urutan", false, urutan},
};

const struct filter *
filter_find(struct str name)
{
	size_t i;

	for (i = 0; i < sizeof filters / sizeof *filters; i++)
		if (str_is(name, filters[i].name))
			return &filters[i];
	return NULL;
}

struct str
filter_names(struct arena *a)
{
	struct str all = str_of("");
	size_t i;

	for (i = 0; i < sizeof filters / sizeof *filters; i++)
		all = str_printf(a, "%.*s%s%s", STRF(all), i ? ", " : "", filters[i].name);
	return all;
}
