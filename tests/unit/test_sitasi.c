/*
 * Citations taken apart. Each file of tests/unit/sitasi/ has pairs of lines, a
 * text and what is read from it, a blank line between; butir*.txt are whole
 * items of Mengingat, kalimat.txt is running text. In one line:
 *
 *   class, number, year, [issuer], @date, gazettes, ubah-n for "Perubahan
 *   (ke-n) atas", perppu, 'title', {what the title names}, <how an amendment
 *   is led in> and the amendment; a second citation behind " | "
 *
 * A gazette whose form is not whole has a ~, a comma in a formula is shown.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/file.h"
#include "diag/diag.h"
#include "teks/pola.h"
#include "teks/sitasi.h"
#include "read/read.h"

static void
show_one(const struct sitasi *s, struct buf *b)
{
#define SITASI(no, rank) #no,
	static const char *const kinds[] = {SITASI_JENIS_TABLE};
#undef SITASI
	static const char *const sheets[] = {"LN", "TLN", "BN"};
	static const char *const formulas[] = {"", "sekali", "berkali", "salah-sekali", "salah-berkali", "lanjutan", "dicabut"};
	int i;

	if (s->rumus.jenis)
		buf_addf(b, " <%s%s> ", formulas[s->rumus.jenis], s->rumus.koma ? "," : "");
	buf_adds(b, kinds[s->golongan]);
	if (s->kode.n)
		buf_addf(b, " %.*s", STRF(s->kode));
	if (s->tahun)
		buf_addf(b, " %u", s->tahun);
	if (s->penerbit.n)
		buf_addf(b, " [%.*s]", STRF(s->penerbit));
	if (s->tanggal.n)
		buf_addf(b, " @%.*s", STRF(s->tanggal));
	for (i = 0; i < LEMBAR_N; i++) {
		const struct lembar *l = &s->lembar[i];

		if (l->tahun)
			buf_addf(b, " %s%s %u/%u", sheets[i], l->utuh ? "" : "~", l->tahun, l->nomor);
		else if (l->s.n)
			buf_addf(b, " %s%s %u", sheets[i], l->utuh ? "" : "~", l->nomor);
	}
	if (s->daerah)
		buf_adds(b, " LD");
	if (s->perubahan)
		buf_addf(b, " ubah-%u", s->ke);
	if (s->perppu)
		buf_adds(b, " perppu");
	if (s->judul.n)
		buf_addf(b, " '%.*s'", STRF(s->judul));
	if (s->objek) {
		buf_adds(b, " {");
		show_one(s->objek, b);
		buf_addc(b, '}');
	}
	if (s->ubahan)
		show_one(s->ubahan, b);
}

static void
show(const struct sitasi_baca *with, struct str text, enum sitasi_cara cara, struct buf *b)
{
	struct sitasi_hasil h;
	size_t i;

	if (sitasi_baca(with, text, cara, &h) != 0)
		buf_adds(b, "!");
	for (i = 0; i < h.n; i++) {
		if (i)
			buf_adds(b, " | ");
		show_one(h.v[i], b);
	}
}

struct uji {
	struct arena *arena;
	struct diag *diag;
	struct pola *pola;
	struct sitasi_baca baca;
};

static int
setup(void **state)
{
	struct uji *u = malloc(sizeof *u);

	*u = (struct uji){.arena = arena_new(), .diag = diag_new(), .pola = sitasi_pola_new()};
	u->baca = (struct sitasi_baca){u->arena, search_new(), u->pola};
	*state = u;
	return 0;
}

static int
teardown(void **state)
{
	struct uji *u = *state;

	search_free(u->baca.search);
	pola_free(u->pola);
	diag_free(u->diag);
	arena_free(u->arena);
	free(u);
	return 0;
}

/* Every pair of the file; their number. All that differ are shown. */
static size_t
try_file(struct uji *u, const char *name, enum sitasi_cara cara)
{
	const char *tests = getenv("TESTS") ? getenv("TESTS") : "tests";
	const char *file = str_printf(u->arena, "%s/unit/sitasi/%s", tests, name).p;
	struct str rest, text, want;
	struct buf got = BUF_INIT;
	size_t n = 0, bad = 0;

	assert_int_equal(read_text(u->diag, u->arena, file, &rest), 0);
	while (rest.n) {
		text = str_cut(&rest, '\n');
		want = str_cut(&rest, '\n');
		assert_int_equal(str_cut(&rest, '\n').n, 0);
		buf_clear(&got);
		show(&u->baca, text, cara, &got);
		n++;
		if (str_eq(buf_str(&got), want))
			continue;
		bad++;
		print_error("%.*s\n  wanted %.*s\n  got    %.*s\n", STRF(text), STRF(want), STRF(buf_str(&got)));
	}
	buf_release(&got);
	assert_int_equal(bad, 0);
	return n;
}

static void
test_butir(void **state)
{
	assert_true(try_file(*state, "butir.txt", SITASI_BUTIR) >= 40);
}

/* What stands in the Mengingat of decrees that are in use. */
static void
test_butir_keputusan(void **state)
{
	assert_true(try_file(*state, "butir-keputusan.txt", SITASI_BUTIR) >= 35);
}

static void
test_kalimat(void **state)
{
	assert_true(try_file(*state, "kalimat.txt", SITASI_KALIMAT) >= 20);
}

static const struct sitasi *
first(struct uji *u, struct str text)
{
	struct sitasi_hasil h;

	assert_int_equal(sitasi_baca(&u->baca, text, SITASI_BUTIR, &h), 0);
	assert_true(h.n > 0);
	return h.v[0];
}

static void
assert_words(struct str text, struct str got, const char *want)
{
	if (!str_is(got, want))
		fail_msg("wanted \"%s\", got \"%.*s\"", want, STRF(got));
	assert_true(got.p >= text.p && got.p + got.n <= text.p + text.n);
}

/* Every part is a slice of the text: a finding can point at it. */
static void
test_tempat(void **state)
{
	struct str text = STR("Keputusan KPU Nomor 612/ORT.04- Kpt/05/KPU/XII/2020 tentang Peta; "
	    "Undang-Undang Nomor 1 Tahun 2001 tentang Satu (Lembaran Negara Republik Indonesia Tahun 2001 Nomor 10, "
	    "Tambahan Lembaran Negara Republik Indonesia Nomor 4001), sebagaimana telah diubah dengan Undang-Undang Nomor 2 "
	    "Tahun 2003 (LN RI 2003 No. 20);");
	const struct sitasi *s = first(*state, text), *c;
	struct sitasi_hasil h;

	assert_words(text, s->kepala, "Keputusan KPU Nomor 612/ORT.04- Kpt/05/KPU/XII/2020");
	assert_words(text, s->nomor, "612/ORT.04- Kpt/05/KPU/XII/2020");
	assert_words(text, s->penerbit, "KPU");
	assert_words(text, s->judul, "Peta");
	sitasi_baca(&((struct uji *)*state)->baca, text, SITASI_BUTIR, &h);
	assert_int_equal(h.n, 2);
	s = h.v[1];
	c = s->ubahan;
	assert_words(text, s->s, "Undang-Undang Nomor 1 Tahun 2001 tentang Satu (Lembaran Negara Republik Indonesia Tahun 2001 "
	    "Nomor 10, Tambahan Lembaran Negara Republik Indonesia Nomor 4001)");
	assert_words(text, s->lembar[LEMBAR_LN].s, "Lembaran Negara Republik Indonesia Tahun 2001 Nomor 10");
	assert_words(text, s->lembar[LEMBAR_TLN].angka, "4001");
	assert_words(text, c->rumus.s, "sebagaimana telah diubah dengan");
	assert_words(text, c->lembar[LEMBAR_LN].s, "LN RI 2003 No. 20");
	assert_ptr_equal(sitasi_terakhir(s), c);
	assert_null(sitasi_diubah(c));
	assert_int_equal(h.n_rumus, 1);
}

/* A law that makes a Perppu law amends what the Perppu does. */
static void
test_diubah(void **state)
{
	const struct sitasi *s = first(*state, STR("Undang-Undang Nomor 7 Tahun 2023 tentang Penetapan Peraturan Pemerintah "
	    "Pengganti Undang-Undang Nomor 1 Tahun 2022 tentang Perubahan atas Undang-Undang Nomor 7 Tahun 2017 tentang Pemilu "
	    "menjadi Undang-Undang"));

	assert_true(s->perppu && s->perubahan);
	assert_int_equal(sitasi_diubah(s)->tahun, 2017);
	assert_int_equal(sitasi_tingkat(s), 3);
}

/* What is too long or no text says so, and nothing takes forever. */
static void
test_batas(void **state)
{
	static const char *const pieces[] = {
		"Peraturan Menteri Dalam Negeri dan ", "Undang-Undang Nomor 1 Tahun 2001 tentang ", "sebagaimana telah diubah dengan ",
		"Nomor 1/A-", "Peraturan ", "612/ORT.04- ", "(Lembaran Negara Republik Indonesia Tahun 2001 Nomor 1, ",
		"Undang-Undang Nomor 1 Tahun 2001 tentang Perubahan atas ", "telah ", "1.1-", "a ", "Keputusan KPU Nomor 1/",
		"Undang-Undang Nomor 1 Tahun 2001 sebagaimana telah diubah dengan ",
	};
	struct uji *u = *state;
	struct buf b = BUF_INIT;
	struct sitasi_hasil h;
	size_t i;

	for (i = 0; i < sizeof pieces / sizeof *pieces; i++) {
		buf_clear(&b);
		while (b.n + strlen(pieces[i]) + 8 < TEXT_MAX)
			buf_adds(&b, pieces[i]);
		buf_adds(&b, "2001");
		sitasi_baca(&u->baca, buf_str(&b), SITASI_BUTIR, &h);
		sitasi_baca(&u->baca, buf_str(&b), SITASI_KALIMAT, &h);
	}
	buf_room(&b, TEXT_MAX + 1);
	buf_clear(&b);
	while (b.n <= TEXT_MAX)
		buf_addc(&b, '1');
	assert_int_equal(sitasi_baca(&u->baca, buf_str(&b), SITASI_BUTIR, &h), -1);
	assert_int_equal(sitasi_baca(&u->baca, STR("UU 7/2017 \xff"), SITASI_BUTIR, &h), -1);
	assert_int_equal(h.n, 0);
	assert_int_equal(sitasi_baca(&u->baca, STR(""), SITASI_BUTIR, &h), 0);
	assert_int_equal(h.n, 0);
	buf_release(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_butir),
		cmocka_unit_test(test_butir_keputusan),
		cmocka_unit_test(test_kalimat),
		cmocka_unit_test(test_tempat),
		cmocka_unit_test(test_diubah),
		cmocka_unit_test(test_batas),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
