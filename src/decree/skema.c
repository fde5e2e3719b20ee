/* Checks a value tree against a table of keys. See skema.h. */
#include "decree/skema.h"

static const struct kunci *
cari(const struct kunci *tabel, struct str nama)
{
	for (; tabel->nama; tabel++)
		if (str_is(nama, tabel->nama))
			return tabel;
	return NULL;
}

/* The known key that is spelled most alike, or NULL. */
static const char *
terdekat(const struct kunci *tabel, struct str nama)
{
	enum { FAR = 3 };
	unsigned best = FAR, dist;
	const char *found = NULL;

	for (; tabel->nama; tabel++) {
		dist = str_distance(nama, str_of(tabel->nama), FAR);
		if (dist < best) {
			best = dist;
			found = tabel->nama;
		}
	}
	return found;
}

static struct str
semua(struct arena *a, const struct kunci *tabel)
{
	struct str all = str_of("");

	for (; tabel->nama; tabel++)
		all = str_printf(a, "%.*s%s%s", STRF(all), all.n ? ", " : "", tabel->nama);
	return all;
}

static int
salah_jenis(struct diag *d, const struct value *v, const char *harus)
{
	diag_add(d, R_JENIS_NILAI, v->loc, "'%.*s' harus %s, bukan %s", STRF(v->key), harus,
	    value_kind_name(v->kind));
	return 1;
}

static int
periksa_daftar(struct diag *d, struct arena *a, const struct value *v, const struct kunci *k)
{
	const struct value *c;
	int n = 0;

	if (v->kind != VALUE_LIST)
		return salah_jenis(d, v, "daftar (baris yang diawali '- ')");
	for (c = v->first; c; c = c->next) {
		if (k->jenis == KUNCI_DAFTAR_PETA || (k->jenis == KUNCI_ISI && c->kind == VALUE_MAP)) {
			n += skema_periksa(d, a, c, k->isi);
		} else if (c->kind != VALUE_TEXT) {
			diag_add(d, R_JENIS_NILAI, c->loc, "butir '%s' harus teks, bukan %s%s", k->nama,
			    value_kind_name(c->kind),
			    c->kind == VALUE_MAP ? "; teks yang memuat ': ' harus diapit tanda kutip atau ditulis sesudah '>-'" : "");
			n++;
		} else if (str_trim(c->text).n == 0) {
			diag_add(d, R_JENIS_NILAI, c->loc, "butir '%s' kosong", k->nama);
			n++;
		}
	}
	return n;
}

static int
periksa_nilai(struct diag *d, struct arena *a, const struct value *v, const struct kunci *k)
{
	if (v->kind == VALUE_NULL)
		return 0; /* a required key is said to be missing */
	switch (k->jenis) {
	case KUNCI_TEKS:
		return v->kind == VALUE_TEXT ? 0 : salah_jenis(d, v, "teks");
	case KUNCI_TEKS_ATAU_PETA:
		if (v->kind == VALUE_TEXT)
			return 0;
		/* fallthrough */
	case KUNCI_PETA:
		return skema_periksa(d, a, v, k->isi);
	case KUNCI_ISI:
		if (v->kind == VALUE_TEXT)
			return 0;
		/* fallthrough */
	case KUNCI_DAFTAR_TEKS:
	case KUNCI_DAFTAR_PETA:
		return periksa_daftar(d, a, v, k);
	}
	return 0;
}

/* Absent, or there with nothing behind it; of the wrong kind is another fault. */
static bool
is_missing(const struct value *v)
{
	return !v || v->kind == VALUE_NULL || value_empty(v);
}

int
skema_periksa(struct diag *d, struct arena *a, const struct value *v, const struct kunci *tabel)
{
	const struct kunci *k;
	const struct value *c;
	int n = 0;

	if (v->kind != VALUE_MAP) {
		diag_add(d, R_JENIS_NILAI, v->loc, "harus berisi kunci dan nilai (%.*s)", STRF(semua(a, tabel)));
		return 1;
	}
	for (c = v->first; c; c = c->next) {
		const char *dekat;

		if ((k = cari(tabel, c->key))) {
			n += periksa_nilai(d, a, c, k);
			continue;
		}
		dekat = terdekat(tabel, c->key);
		if (dekat)
			diag_add(d, R_KUNCI_ASING, c->key_loc, "'%.*s'; maksudnya '%s'?", STRF(c->key), dekat);
		else
			diag_add(d, R_KUNCI_ASING, c->key_loc, "'%.*s'%s; yang dikenal: %.*s", STRF(c->key),
			    c->kind == VALUE_NULL ? " (teks yang memuat koma harus diapit tanda kutip)" : "",
			    STRF(semua(a, tabel)));
		n++;
	}
	for (k = tabel; k->nama; k++)
		if (k->wajib && is_missing(value_get(v, k->nama))) {
			diag_add(d, R_KUNCI_HILANG, v->loc, "%s", k->nama);
			n++;
		}
	return n;
}
