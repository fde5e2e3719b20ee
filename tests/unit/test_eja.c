/*
 * Spelling: affixes alone, then the dictionary of the machine with our own
 * words, then what is said of a text.
 */
#include "lint_test.h"

#include "teks/eja.h"
#include "teks/imbuhan.h"

struct uji {
	struct arena *arena;
	struct diag *diag;
	struct ruleset *rules;
	struct eja *eja;
};

static int
setup(void **state)
{
	struct uji *u = xmalloc(sizeof *u);

	unsetenv("DICPATH");
	*u = (struct uji){.arena = arena_new(), .diag = diag_new()};
	u->eja = eja_open(u->diag, kata_file(u->arena));
	if (!u->eja)
		fail_msg("%s", all_messages(u->diag, u->arena));
	*state = u;
	return 0;
}

static int
teardown(void **state)
{
	struct uji *u = *state;

	ruleset_free(u->rules);
	eja_close(u->eja);
	diag_free(u->diag);
	arena_free(u->arena);
	free(u);
	return 0;
}

/* The root that is wanted; a word between prefix and suffix when it has a hyphen in front. */
static bool
is_wanted(void *ctx, struct akar akar)
{
	const char *want = ctx;

	return *want == '-' ? akar.bound && str_is(akar.s, want + 1) : str_is(akar.s, want);
}

static void
test_imbuhan(void **state)
{
	static const struct {
		const char *word, *root;
		bool made;
	} v[] = {
		{"menyosialisasikan", "sosialisasi", true},
		{"mengoordinasikan", "koordinasi", true},
		{"memengaruhi", "pengaruh", true},
		{"menaati", "taat", true},
		{"mengatur", "atur", true},
		{"memproduksi", "produksi", true},
		{"mentransfer", "transfer", true},
		{"mensyaratkan", "syarat", true},
		{"mengkristal", "kristal", true},
		{"memverifikasi", "verifikasi", true},
		{"mereviu", "reviu", true},
		{"diinternalisasikan", "internalisasi", true},
		{"diperundangkan", "undang", true},
		{"terverifikasi", "verifikasi", true},
		{"berintegritas", "integritas", true},
		{"berencana", "rencana", true},
		{"pengoordinasian", "koordinasi", true},
		{"kepemiluannya", "pemilu", true},
		{"ketidaksesuaian", "sesuai", true},
		{"secepatnya", "cepat", true},
		{"nonteknis", "teknis", true},
		{"antarlembaganya", "lembaga", true},
		{"menindaklanjuti", "-tindaklanjut", true},
		{"pertanggungjawabannya", "-tanggungjawab", true},
		{"mensosialisasikan", "sosialisasi", false},
		{"mengkoordinasikan", "koordinasi", false},
		{"mempengaruhi", "pengaruh", false},
		{"mentaati", "taat", false},
		{"komisii", "komisi", false},
		{"tindaklanjutnya", "-tindaklanjut", false},
		{"bertanggungjawab", "-tanggungjawab", false},
		{"dipas", "pas", false},
		{"me", "me", false},
		{"an", "an", false},
	};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(v); i++)
		if (imbuhan(str_of(v[i].word), is_wanted, (void *)v[i].root) != v[i].made)
			fail_msg("%s of %s: wanted %d", v[i].word, v[i].root, v[i].made);
}

static bool
no_word(void *ctx, struct akar akar)
{
	assert_in_range(akar.s.n, 1, 128);
	++*(size_t *)ctx;
	return false;
}

/* A word made of prefixes and suffixes alone asks for some hundred roots, not for ever more. */
static void
test_imbuhan_batas(void **state)
{
	char word[200];
	size_t n, i, asked;

	(void)state;
	for (n = 0; n < sizeof word; n++) {
		for (i = 0; i < n; i++)
			word[i] = "memperkeseperterpemengan"[i % 24];
		asked = 0;
		assert_false(imbuhan((struct str){word, n}, no_word, &asked));
		assert_in_range(asked, 0, 1000);
	}
}

static void
test_kenal(void **state)
{
	static const char *const known[] = {
		"keputusan", "Keputusan", "KEPUTUSAN", "menindaklanjuti", "akuntabilitas", "pemilu", "Banyumas",
		"langkah-langkah", "nilai-nilainya", "tolong-menolong", "se-Kalimantan", "non-ASN", "di-upload",
		"sebaik-baiknya", "pascapemilu", "subbagian", "mengecek", "pertanggungjawaban", "naïf", "",
	};
	static const char *const unknown[] = {
		"rekemondasi", "menyususn", "pelaksanann", "tanggungjawab", "tindaklanjut", "banyumas",
		"langkah-lankah", "mensosialisasikan", "untukmelaksanakan", "Perganitan",
	};
	struct uji *u = *state;
	size_t i;

	for (i = 0; i < COUNT(known); i++)
		if (!eja_kenal(u->eja, str_of(known[i])))
			fail_msg("%s is a word", known[i]);
	for (i = 0; i < 2 * COUNT(unknown); i++) /* asked again: remembered */
		if (eja_kenal(u->eja, str_of(unknown[i % COUNT(unknown)])))
			fail_msg("%s is no word", unknown[i % COUNT(unknown)]);
}

/* Each word of our own list becomes one. */
static void
test_kata(void **state)
{
	struct uji *u = *state;
	struct buf text = BUF_INIT;
	struct str rest, line, word;

	assert_int_equal(file_read(kata_file(u->arena), 1 << 20, &text), 0);
	for (rest = buf_str(&text); rest.n;) {
		line = str_cut(&rest, '\n');
		line = str_squeeze(u->arena, str_cut(&line, '#'));
		while (line.n) {
			word = str_cut(&line, ' ');
			if (!str_starts(word, "-") && !eja_terdaftar(u->eja, word))
				fail_msg("%.*s was not taken", STRF(word));
		}
	}
	buf_release(&text);
}

static void
test_saran(void **state)
{
	static const struct {
		const char *word, *fix; /* "": none is sure */
	} v[] = {
		{"menyususn", "menyusun"},
		{"Perganitan", "Pergantian"},
		{"PENYELENGARAAN", "PENYELENGGARAAN"},
		{"rekomendsai", "rekomendasi"},
		{"Melaksanaan", "Melaksanakan"}, /* rather than Pelaksanaan */
		{"tangal", ""}, /* tanggal, tangkal */
		{"ortv", ""},
		{"keputusan", ""},
	};
	struct uji *u = *state;
	struct str fix;
	size_t i;

	for (i = 0; i < COUNT(v); i++) {
		eja_kenal(u->eja, str_of(v[i].word));
		fix = eja_saran(u->eja, str_of(v[i].word));
		if (!str_is(fix, v[i].fix))
			fail_msg("%s: %.*s", v[i].word, STRF(fix));
	}
}

/* A text of another language does not fill memory, nor take for ever. */
static void
test_asing(void **state)
{
	struct uji *u = *state;
	unsigned i, found = 0;

	for (i = 0; i < 3 * EJA_UNKNOWN_MAX; i++) {
		char word[] = {'z', (char)('a' + i % 26), 'x', (char)('a' + i / 26 % 26), 'q', (char)('a' + i / 676), 'v'};

		found += !eja_kenal(u->eja, (struct str){word, sizeof word});
	}
	assert_int_equal(found, EJA_UNKNOWN_MAX);
	assert_true(eja_kenal(u->eja, STR("menyususn")));
	eja_mulai(u->eja);
	assert_false(eja_kenal(u->eja, STR("menyususn")));
}

/* No dictionary, one that is none, and a list of words that is not there. */
static void
test_mati(void **state)
{
	char dir[] = "/tmp/eja-XXXXXX";
	struct uji *u = *state;
	const char *aff, *dic;
	const struct message *m;

	assert_non_null(mkdtemp(dir));
	aff = path_join(u->arena, dir, "id_ID.aff");
	dic = path_join(u->arena, dir, "id_ID.dic");
	setenv("DICPATH", dir, 1);
	assert_null(eja_open(u->diag, kata_file(u->arena)));
	m = find_message(u->diag, "ejaan-mati", NULL);
	assert_non_null(m);
	assert_int_equal(m->level, LEVEL_INFO);
	assert_true(str_has(m->arg, "$DICPATH"));
	assert_int_equal(file_replace(aff, STR("SET UTF-8\n")) | file_replace(dic, STR("1\nrusak\n")), 0);
	assert_null(eja_open(u->diag, kata_file(u->arena)));
	setenv("DICPATH", ":/tidak/ada", 1);
	assert_null(eja_open(u->diag, kata_file(u->arena)));
	unsetenv("DICPATH");
	remove(aff);
	remove(dic);
	remove(dir);
	assert_int_equal(diag_status(u->diag), 0);
	assert_null(eja_open(u->diag, "/tidak/ada/kata.txt"));
	assert_non_null(find_message(u->diag, "berkas", NULL));
}

/* What a diktum with that text is told: rule, words, and what they should be. */
static const struct {
	const char *text, *id, *words, *fix; /* words "": silence */
} texts[] = {
	{"Tim bertugas menyususn rencana; menyusun laporan.", "ejaan", "menyususn", "menyusun"},
	{"Menyususn rencana aksi.", "ejaan", "Menyususn", ""},
	{"Tim kerja. Mengidentifikasii rencana.", "ejaan", "Mengidentifikasii", "Mengidentifikasi"},
	{"Tim Menyususn Rencana Aksi.", "ejaan", "", ""},
	{"Pergantian dan Perganitan Antarwaktu", "ejaan", "Perganitan", "Pergantian"},
	{"PENGHITUGAN SUARA", "ejaan", "PENGHITUGAN", "PENGHITUNGAN"},
	{"rencana aksi di Desa Wlahar, Purwanegara", "ejaan", "", ""},
	{"Ketua Syarifudin membuka rapat", "ejaan", "", ""},
	{"kode ortv-12 dan xkmn_abc dan abdc@efgh", "ejaan", "", ""},
	{"tercantum di laman jdihx.kpu.go.id dan https://bit.ly/abcdef", "ejaan", "", ""},
	{"Peraturan tentang Tata Cara Penyususnan Dokumen", "ejaan", "", ""},
	{"disebut “menyususn” oleh tim", "ejaan", "", ""},
	{"dsb. dan thn. dan kpd tim", "ejaan", "", ""},
	{"kegiatan coaching, quickwins, dan technical", "ejaan", "", ""},
	{"penilaian resiko kegiatan", "ejaan", "", ""},
	{"menyosialisasikan nilai-nilai antikorupsi", "ejaan", "", ""},
	{"untukmelaksanakan rencana aksi", "missing-space", "untukmelaksanakan", "untuk melaksanakan"},
	{"laporan kegiatandan evaluasi", "missing-space", "kegiatandan", "kegiatan dan"},
	{"pelak sanaan rencana aksi", "ejaan", "pelak sanaan", "pelaksanaan"},
	{"rencana kegi atan tim", "ejaan", "kegi atan", "kegiatan"},
	{"Menyusun rencana aksi — menyususn", "ejaan", "menyususn", "menyusun"},
};

static void
lint_diktum(struct uji *u, struct str text)
{
	struct butir b = {.text = text, .label = STR("KESATU")};
	struct decree k = {.diktum = {&b, 1, 1}};

	lint_decree(u->diag, u->arena, &k, &(struct lint_dengan){.rules = u->rules, .eja = u->eja});
}

static void
test_teks(void **state)
{
	struct uji *u = *state;
	const struct message *m;
	struct diag *own = u->diag;
	size_t i;

	u->rules = load_test_rules(u->diag, u->arena);
	for (i = 0; i < COUNT(texts); i++) {
		u->diag = diag_new();
		lint_diktum(u, str_of(texts[i].text));
		m = find_message(u->diag, texts[i].id, NULL);
		if ((m != NULL) != (*texts[i].words != 0) ||
		    (m && (!str_is(m->text, texts[i].words) || !str_is(m->fix, texts[i].fix))))
			fail_msg("\"%s\": %s", texts[i].text, all_messages(u->diag, u->arena));
		assert_false(m && m->sure);
		diag_free(u->diag);
	}
	u->diag = own;
}

/* A text full of errors does not fill memory. */
static void
test_berulang(void **state)
{
	struct uji *u = *state;
	struct buf b = BUF_INIT;
	size_t n;
	int i;

	for (i = 0; i < 1000; i++)
		buf_addf(&b, "memyusu%c%cn ", 'a' + i % 26, 'a' + i / 26 % 26);
	lint_diktum(u, buf_str(&b));
	find_message(u->diag, "ejaan", &n);
	assert_in_range(n, 10, 100);
	buf_release(&b);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_imbuhan),
		cmocka_unit_test(test_imbuhan_batas),
		cmocka_unit_test_setup_teardown(test_kenal, setup, teardown),
		cmocka_unit_test_setup_teardown(test_kata, setup, teardown),
		cmocka_unit_test_setup_teardown(test_saran, setup, teardown),
		cmocka_unit_test_setup_teardown(test_asing, setup, teardown),
		cmocka_unit_test_setup_teardown(test_mati, setup, teardown),
		cmocka_unit_test_setup_teardown(test_teks, setup, teardown),
		cmocka_unit_test_setup_teardown(test_berulang, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
