/*
 * The rules that are data: those that come with the program on their own
 * examples, and what files and texts of all kinds make of the engine.
 */
#include "lint_test.h"

struct uji {
	struct arena *arena;
	struct diag *diag;
	struct search *search;
	struct ruleset *rules;
};

static int
setup(void **state)
{
	struct uji *u = xmalloc(sizeof *u);

	*u = (struct uji){arena_new(), diag_new(), search_new(), ruleset_new()};
	*state = u;
	return 0;
}

static int
teardown(void **state)
{
	struct uji *u = *state;

	ruleset_free(u->rules);
	search_free(u->search);
	diag_free(u->diag);
	arena_free(u->arena);
	free(u);
	return 0;
}

/* The last finding, and how many there were. */
struct hits {
	size_t n;
	char words[512], fix[512];
};

static void
copy(char *out, size_t room, struct str s)
{
	assert_true(s.n < room);
	memcpy(out, s.p ? s.p : "", s.n);
	out[s.n] = '\0';
}

static void
hit(void *ctx, const struct aturan *r, struct str words, struct str fix)
{
	struct hits *h = ctx;

	(void)r;
	h->n++;
	copy(h->words, sizeof h->words, words);
	copy(h->fix, sizeof h->fix, fix);
}

static struct hits
run(struct uji *u, const struct aturan *r, struct str s)
{
	struct hits h = {0};

	assert_int_equal(aturan_run(u->search, r, s, hit, &h), 0);
	return h;
}

/* One rule from its text; examples are made to fit. */
static const struct aturan *
rule(struct uji *u, const char *yaml)
{
	struct value *list;

	assert_int_equal(read_yaml(u->diag, u->arena, "uji.yaml", str_of(yaml), &list), 0);
	if (ruleset_add(u->rules, u->diag, list) != 0)
		fail_msg("%s", all_messages(u->diag, u->arena));
	return &u->rules->v[u->rules->n - 1];
}

#define HEAD "- id: uji\n  tingkat: error\n  keluarga: uji\n  bagian: diktum\n  pesan: x\n  sumber: x\n"

/* Every line of `bad` is found by the rule, no line of `good`. */
static void
try_examples(struct uji *u, const struct aturan *r)
{
	struct str bad = str_of(r->rule.bad), good = str_of(r->rule.good), line;

	assert_true(bad.n && good.n);
	while (bad.n) {
		line = str_cut(&bad, '\n');
		if (run(u, r, line).n == 0)
			fail_msg("%s misses \"%.*s\"", r->rule.id, STRF(line));
	}
	while (good.n) {
		line = str_cut(&good, '\n');
		if (run(u, r, line).n)
			fail_msg("%s finds \"%s\" in \"%.*s\"", r->rule.id, run(u, r, line).words, STRF(line));
	}
}

/* What a rule puts in place of the words of its first bad example, it accepts. */
static void
try_fix(struct uji *u, const struct aturan *r)
{
	struct str bad = str_of(r->rule.bad), line = str_cut(&bad, '\n');
	struct hits h;
	int turns;

	for (turns = 0; (h = run(u, r, line)).n && *h.fix; turns++) {
		size_t at = str_find(line, h.words);
		struct str rest = str_sub(line, at + strlen(h.words), line.n);

		if (turns == 4)
			fail_msg("%s is not content with \"%.*s\"", r->rule.id, STRF(line));
		line = str_printf(u->arena, "%.*s%s%.*s", (int)at, line.p, h.fix, STRF(rest));
	}
}

/*
 * Each listed word is found and put right, and its right form is no fault of
 * the same rule. One that is only wrong among others is left to the examples.
 */
static void
try_words(struct uji *u, const struct aturan *r)
{
	struct hits h;
	size_t i;

	for (i = 0; i < r->n_kata; i++) {
		struct match alone;

		if (r->kecuali && pola_find(u->search, r->kecuali, r->kata[i].salah, 0, &alone) == 1)
			continue;
		h = run(u, r, r->kata[i].salah);
		if (h.n != 1 || !str_is(r->kata[i].benar, h.fix))
			fail_msg("%s: \"%.*s\" gives \"%s\"", r->rule.id, STRF(r->kata[i].salah), h.fix);
		if (run(u, r, r->kata[i].benar).n)
			fail_msg("%s finds its own \"%.*s\"", r->rule.id, STRF(r->kata[i].benar));
	}
}

static void
test_bawaan(void **state)
{
	struct uji *u = *state;
	size_t i;

	ruleset_free(u->rules);
	u->rules = load_test_rules(u->diag, u->arena);
	if (diag_count(u->diag, LEVEL_ERROR))
		fail_msg("%s", all_messages(u->diag, u->arena));
	assert_true(u->rules->n >= 35);
	for (i = 0; i < u->rules->n; i++) {
		try_examples(u, &u->rules->v[i]);
		try_fix(u, &u->rules->v[i]);
		try_words(u, &u->rules->v[i]);
	}
}

static void
ignore(void *ctx, const struct aturan *r, struct str words, struct str fix)
{
	(void)ctx;
	(void)r;
	(void)words;
	(void)fix;
}

/*
 * No rule of ours takes long on a text made to be slow: the longest that is
 * searched, of one piece over and over. Giving up is an answer, hanging is not.
 */
static void
test_bawaan_cepat(void **state)
{
	static const char *const pieces[] = {
		"a", "A ", "1/", "Ab, ", "(", " ", ". ", "a-", "huruf a, ", "Menteri Abc ", "tentang Abc ",
		"Keputusan Nomor 1 dinyatakan ", "segala a ", "dan dan ", "www.", "“",
	};
	struct uji *u = *state;
	char *text = arena_alloc(u->arena, TEXT_MAX);
	size_t i, k, n;

	ruleset_free(u->rules);
	u->rules = load_test_rules(u->diag, u->arena);
	for (k = 0; k < COUNT(pieces); k++) {
		for (n = 0; n + strlen(pieces[k]) <= TEXT_MAX; n += strlen(pieces[k]))
			memcpy(text + n, pieces[k], strlen(pieces[k]));
		for (i = 0; i < u->rules->n; i++)
			aturan_run(u->search, &u->rules->v[i], (struct str){text, n}, ignore, NULL);
	}
}

static void
test_saran(void **state)
{
	struct uji *u = *state;
	const struct aturan *r = rule(u, HEAD
	    "  pola: '(?<dua>dan|atau) (Besar|kecil)'\n  saran: '\\u${dua} \\l$2'\n"
	    "  buruk: besar dan Besar\n  baik: besar\n");
	struct hits h = run(u, r, STR("kecil atau Besar, dan kecil"));

	assert_int_equal(h.n, 2);
	assert_string_equal(h.words, "dan kecil");
	assert_string_equal(h.fix, "Dan kecil");
	assert_string_equal(run(u, r, STR("atau Besar")).fix, "Atau besar");
}

static void
test_kata(void **state)
{
	static const struct {
		const char *in, *words, *fix;
	} v[] = {
		{"ada resiko besar", "resiko", "risiko"},
		{"Resiko besar", "Resiko", "Risiko"},
		{"MANAJEMEN RESIKO", "RESIKO", "RISIKO"},
		{"resikonya besar", "resikonya", "risikonya"},
		{"yang di  tetapkan di sini", "di  tetapkan", "ditetapkan"},
		{"batas s/d akhir", "s/d", "sampai dengan"},
		{"presiko resikoan", "", ""},
	};
	struct uji *u = *state;
	const struct aturan *r = rule(u, HEAD
	    "  kata:\n    resiko: risiko\n    di tetapkan: ditetapkan\n    s/d: sampai dengan\n"
	    "  buruk: resiko\n  baik: risiko\n");
	struct hits h;
	size_t i;

	for (i = 0; i < COUNT(v); i++) {
		h = run(u, r, str_of(v[i].in));
		assert_string_equal(h.words, v[i].words);
		assert_string_equal(h.fix, v[i].fix);
	}
}

/* An exception covers what it overlaps, and nothing behind it. */
static void
test_kecuali(void **state)
{
	static const struct {
		const char *in;
		size_t hits;
	} v[] = {
		{"survey", 1},
		{"Peraturan Nomor 5 tentang Pedoman Survey dan Survey, lalu survey", 1},
		{"tentang Survey; survey", 1},
		{"disebut “Survey” saja", 0},
		{"disebut \"survey\" saja", 0},
		{"survey “Survey” surveynya", 2},
		{"lihat www.survey.example/survey dan a-survey.go.id", 0},
		{"bulan 5 Maret survey", 1},
		{"SURVEY KEPUASAN", 1},
		{"SURVEY DAN PERUBAHAN ATAS KEPUTUSAN NOMOR 5\nTENTANG SURVEY", 1},
	};
	struct uji *u = *state;
	const struct aturan *r = rule(u, HEAD
	    "  pola: '(?i)survey(?:nya)?'\n  kecuali: '(?&kutipan)|(?&alamat)|survey (?&bulan)'\n"
	    "  buruk: survey\n  baik: survei\n");
	size_t i;

	for (i = 0; i < COUNT(v); i++)
		if (run(u, r, str_of(v[i].in)).n != v[i].hits)
			fail_msg("%zu findings in \"%s\"", run(u, r, str_of(v[i].in)).n, v[i].in);
}

/* The same words are found at each place; a text full of different ones does not fill memory. */
static void
test_berulang(void **state)
{
	struct uji *u = *state;
	const struct aturan *r = rule(u, HEAD "  pola: 'a\\d+'\n  buruk: a1\n  baik: b\n");
	struct buf b = BUF_INIT;
	int i;

	assert_int_equal(run(u, r, STR("a1 a1 a2 a1")).n, 4);
	for (i = 0; i < 1000; i++)
		buf_addf(&b, "a%d ", i);
	assert_in_range(run(u, r, buf_str(&b)).n, 10, 100);
	buf_release(&b);
}

#define LIST(lines) "- id: uji\n" lines
#define REST "  tingkat: error\n  keluarga: uji\n  bagian: diktum\n  pesan: x\n  sumber: x\n"
#define EXAMPLES "  buruk: aa\n  baik: bb\n"

/* Files with a fault: what is said, and on which line. */
static const struct {
	const char *yaml;
	enum rule_no no;
	unsigned line;
	const char *arg;
} faults[] = {
	{"id: uji\n", R_JENIS_NILAI, 1, "daftar aturan"},
	{"- teks\n", R_JENIS_NILAI, 1, "kunci dan nilai"},
	{LIST("  tingkat: error\n" "  keluarga: uji\n" "  bagian: diktum\n" "  sumber: x\n" "  pola: aa\n" EXAMPLES),
	    R_KUNCI_HILANG, 1, "pesan"},
	{LIST(REST EXAMPLES), R_KUNCI_HILANG, 1, "pola atau kata"},
	{LIST(REST "  pola: aa\n  kata: {aa: bb}\n" EXAMPLES), R_ATURAN, 1, "kata tidak dipakai bersama pola"},
	{LIST(REST "  kata: {aa: bb}\n  saran: x\n" EXAMPLES), R_ATURAN, 1, "kata tidak dipakai bersama saran"},
	{LIST(REST "  pola: aa\n  kecualii: x\n" EXAMPLES), R_KUNCI_ASING, 8, "\"kecualii\"; barangkali \"kecuali\""},
	{LIST(REST "  pola: aa\n  warna: x\n" EXAMPLES), R_KUNCI_ASING, 8, "\"warna\""},
	{LIST(REST "  pola: [aa]\n" EXAMPLES), R_JENIS_NILAI, 7, "pola harus berisi teks"},
	{LIST(REST "  kata: {aa: ''}\n" EXAMPLES), R_JENIS_NILAI, 7, "kata harus berisi pasangan"},
	{LIST(REST "  pola: ''\n" EXAMPLES), R_JENIS_NILAI, 7, "pola harus berisi teks"},
	{LIST(REST "  pola: aa\n  buruk: [aa, []]\n  baik: b\n"), R_JENIS_NILAI, 8, "buruk harus berisi"},
	{"- id: Uji Coba\n" REST "  pola: aa\n" EXAMPLES, R_ATURAN, 1, "huruf kecil, angka, dan tanda hubung"},
	{"- id: nomor-terisi\n" REST "  pola: aa\n" EXAMPLES, R_ATURAN, 1, "milik aturan di dalam program"},
	{LIST(REST "  pola: aa\n" EXAMPLES) LIST(REST "  pola: aa\n" EXAMPLES), R_ATURAN, 10, "sudah dipakai"},
	{LIST("  tingkat: gawat\n  keluarga: uji\n  bagian: diktum\n  pesan: x\n  sumber: x\n  pola: aa\n" EXAMPLES),
	    R_ATURAN, 2, "tingkat \"gawat\" tidak dikenal; pilihannya error, warning, info"},
	{LIST(REST "  pola: aa\n  pasti: mungkin\n  saran: b\n" EXAMPLES), R_ATURAN, 8, "pasti \"mungkin\" tidak dikenal"},
	{LIST(REST "  pola: aa\n  miring: sedikit\n" EXAMPLES), R_ATURAN, 8, "miring \"sedikit\" tidak dikenal"},
	{LIST(REST "  pola: aa\n  pasti: ya\n" EXAMPLES), R_ATURAN, 8, "pasti tanpa kata atau saran"},
	{LIST(REST "  tingkat_lampiran: ringan\n  pola: aa\n" EXAMPLES), R_ATURAN, 7, "tingkat_lampiran \"ringan\""},
	{LIST("  tingkat: error\n  keluarga: uji\n  bagian: [diktum, kaki]\n  pesan: x\n  sumber: x\n  pola: aa\n" EXAMPLES),
	    R_ATURAN, 4, "bagian \"kaki\" tidak dikenal; pilihannya judul, jabatan"},
	{LIST(REST "  pola: 'aé(b'\n" EXAMPLES), R_ATURAN, 7, "pola ditolak pada karakter 5: missing closing"},
	{LIST(REST "  pola: 'a{2'\n" EXAMPLES), R_ATURAN, 8, "contoh buruk ini tidak ditemukan"},
	{LIST(REST "  pola: '[a'\n" EXAMPLES), R_ATURAN, 7, "pola ditolak"},
	{LIST(REST "  pola: 'aa\\'\n" EXAMPLES), R_ATURAN, 7, "pola ditolak"},
	{LIST(REST "  pola: '\\Qaa'\n" EXAMPLES), R_ATURAN, 8, "contoh buruk ini tidak ditemukan"},
	{LIST(REST "  pola: '(?&bulann)'\n" EXAMPLES), R_ATURAN, 7, "non-existent"},
	{LIST(REST "  pola: aa\n  kecuali: 'a)'\n" EXAMPLES), R_ATURAN, 8, "kecuali ditolak pada karakter 2"},
	{LIST(REST "  pola: 'aa'\n  saran: '${x}'\n" EXAMPLES), R_ATURAN, 8, "saran ditolak pada karakter"},
	{LIST(REST "  pola: 'aa'\n  saran: '$9'\n" EXAMPLES), R_ATURAN, 8, "saran ditolak"},
	{LIST(REST "  pola: 'b+'\n" EXAMPLES), R_ATURAN, 8, "contoh buruk ini tidak ditemukan"},
	{LIST(REST "  pola: 'b+'\n" EXAMPLES), R_ATURAN, 9, "contoh baik ini dianggap salah"},
	{LIST(REST "  pola: 'x*'\n" EXAMPLES), R_ATURAN, 8, "contoh buruk ini tidak ditemukan"},
	{LIST(REST "  pola: '^(a|aa)+$'\n  buruk: aa\n  baik: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\n"),
	    R_ATURAN, 9, "terlalu lama"},
};

static bool
said(struct diag *d, enum rule_no no, unsigned line, const char *arg)
{
	size_t n, i;
	const struct message *m = diag_sorted(d, &n);

	for (i = 0; i < n; i++)
		if (m[i].rule == &rules[no] && m[i].loc.a == line && str_has(m[i].arg, arg))
			return true;
	return false;
}

static void
test_berkas_salah(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(faults); i++) {
		void *s;
		struct uji *u;
		struct value *list;

		setup(&s);
		u = s;
		assert_int_equal(read_yaml(u->diag, u->arena, "uji.yaml", str_of(faults[i].yaml), &list), 0);
		assert_int_equal(ruleset_add(u->rules, u->diag, list), -1);
		if (!said(u->diag, faults[i].no, faults[i].line, faults[i].arg))
			fail_msg("wanted %u %s: %s%s", faults[i].line, rules[faults[i].no].id, faults[i].arg,
			    all_messages(u->diag, u->arena));
		teardown(&s);
	}
}

/* All faults of a file come out in one run, and its other rules are taken. */
static void
test_berkas_sebagian(void **state)
{
	struct uji *u = *state;
	struct value *list;
	size_t n;

	read_yaml(u->diag, u->arena, "uji.yaml", STR("- id: satu\n" REST "  pola: '(a'\n  kecuali: 'b)'\n" EXAMPLES
	    "- id: dua\n" REST "  pola: aa\n" EXAMPLES "- id: tiga\n" REST "  pola: aa\n"), &list);
	assert_int_equal(ruleset_add(u->rules, u->diag, list), -1);
	diag_sorted(u->diag, &n);
	assert_int_equal(n, 4);
	assert_int_equal(ruleset_count(u->rules), 1);
	assert_string_equal(ruleset_at(u->rules, 0)->id, "dua");
}

static void
lint_diktum(struct uji *u, struct str text)
{
	struct butir b = {.text = text, .label = STR("KESATU")};
	struct decree k = {.diktum = {&b, 1, 1}};

	lint_decree(u->diag, u->arena, &k, &(struct lint_dengan){.rules = u->rules});
}

/* Only a rule that says so has replacements to apply unread, and no guess of capitals is among them. */
static void
test_pasti(void **state)
{
	static const struct {
		const char *id, *text;
		bool sure;
	} v[] = {
		{"uji", "ada resiko besar", true},
		{"uji", "tanggungjawab tim", true},
		{"uji", "TANGGUNGJAWAB TIM", true},
		{"uji", "Tanggungjawab Tim", false},
		{"uji", "Sub Bagian Hukum", true},
		{"ragu", "ada resiko besar", false},
	};
	struct uji *u = *state;
	const struct message *m;
	size_t i;

	rule(u, HEAD "  pasti: ya\n  kata: {resiko: risiko, tanggungjawab: tanggung jawab, sub bagian: subbagian}\n"
	    "  buruk: resiko\n  baik: risiko\n"
	    "- id: ragu\n" REST "  pasti: tidak\n  pola: resiko\n  saran: risiko\n  buruk: resiko\n  baik: risiko\n");
	for (i = 0; i < COUNT(v); i++) {
		struct diag *all = u->diag;

		u->diag = diag_new();
		lint_diktum(u, str_of(v[i].text));
		m = find_message(u->diag, v[i].id, NULL);
		assert_non_null(m);
		if (m->sure != v[i].sure)
			fail_msg("%s: sure %d in \"%s\"", v[i].id, m->sure, v[i].text);
		diag_free(u->diag);
		u->diag = all;
	}
}

/* "^(a|aa)+$" on many a's: the number of ways is that of Fibonacci. */
static void
test_malapetaka(void **state)
{
	struct uji *u = *state;
	const struct message *m;
	char text[202];

	rule(u, HEAD "  pola: '^(a|aa)+$'\n  buruk: aaa\n  baik: b\n");
	memset(text, 'a', sizeof text - 2);
	text[sizeof text - 2] = '!';
	lint_diktum(u, (struct str){text, sizeof text - 1});
	m = find_message(u->diag, "tidak-dibaca", NULL);
	assert_non_null(m);
	assert_int_equal(m->level, LEVEL_UNSUPPORTED);
	assert_true(str_is(m->arg, "aturan uji dihentikan, pencariannya terlalu lama"));
	assert_string_equal(m->loc.place, "Diktum KESATU");
}

/* A pattern that calls itself, on a text that lets it go deep: the memory has an end, too. */
static void
test_tumpukan(void **state)
{
	struct uji *u = *state;
	char *text = arena_alloc(u->arena, TEXT_MAX);

	rule(u, HEAD "  pola: '^(a(?1)?b?)+c$'\n  buruk: abc\n  baik: b\n");
	memset(text, 'a', TEXT_MAX);
	text[TEXT_MAX - 1] = 'c';
	lint_diktum(u, (struct str){text, TEXT_MAX});
	assert_int_equal(diag_count(u->diag, LEVEL_UNSUPPORTED) + diag_count(u->diag, LEVEL_ERROR) > 0, 1);
}

/* What is not searched is said: silence would pass for approval. */
static void
test_tidak_dicari(void **state)
{
	struct uji *u = *state;
	char *text = arena_alloc(u->arena, TEXT_MAX + 1);
	size_t n;

	rule(u, HEAD "  pola: zz\n  buruk: zz\n  baik: b\n");
	memset(text, 'a', TEXT_MAX + 1);
	lint_diktum(u, (struct str){text, TEXT_MAX});
	assert_null(find_message(u->diag, "tidak-dibaca", NULL));
	lint_diktum(u, (struct str){text, TEXT_MAX + 1});
	lint_diktum(u, STR("zz \xff zz"));
	find_message(u->diag, "tidak-dibaca", &n);
	assert_int_equal(n, 2);
	assert_null(find_message(u->diag, "uji", NULL));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_bawaan, setup, teardown),
		cmocka_unit_test_setup_teardown(test_bawaan_cepat, setup, teardown),
		cmocka_unit_test_setup_teardown(test_saran, setup, teardown),
		cmocka_unit_test_setup_teardown(test_kata, setup, teardown),
		cmocka_unit_test_setup_teardown(test_kecuali, setup, teardown),
		cmocka_unit_test_setup_teardown(test_berulang, setup, teardown),
		cmocka_unit_test(test_berkas_salah),
		cmocka_unit_test_setup_teardown(test_berkas_sebagian, setup, teardown),
		cmocka_unit_test_setup_teardown(test_pasti, setup, teardown),
		cmocka_unit_test_setup_teardown(test_malapetaka, setup, teardown),
		cmocka_unit_test_setup_teardown(test_tumpukan, setup, teardown),
		cmocka_unit_test_setup_teardown(test_tidak_dicari, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
